import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Span } from '../../src/analysis';
import { createLocalEngine } from '../../src/engine/node';
import { listArticles, readGold } from '../articles/gold';
import { scoreArticle, sumScores, type Count, type Scored } from '../articles/score';
import { assertWellFormed } from './wellFormed';

/**
 * The sample articles against their gold. The bounds are what the analysis reaches today, a little rounded down: a change that makes it worse shows here.
 * The misses are listed when a bound is not held.
 */
describe('golden articles', () => {
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));
  const scored: Scored[] = [];

  for (const name of listArticles()) {
    it(`${name}: structure is right, the rest well formed`, async () => {
      const gold = readGold(name);
      const analysis = await engine.analyze(gold.text);
      const slices = (spans: readonly Span[]): string[] => spans.map(([start, end]) => gold.text.slice(start, end));
      const { structure } = analysis;
      assert.deepEqual(slices(structure.dateline === null ? [] : [structure.dateline]), slices(gold.dateline === null ? [] : [gold.dateline]));
      assert.deepEqual(slices(structure.headings), slices(gold.headings));
      assert.deepEqual(slices(structure.boilerplate), slices(gold.boilerplate));
      assert.deepEqual(slices(structure.credits), slices(gold.credits));
      assertWellFormed(analysis, gold.text);
      scored.push(scoreArticle(gold, analysis));
    });
  }

  const bounds: [string, (s: ReturnType<typeof sumScores>) => Count, number][] = [
    ['entities with exact span and type', (s) => s.entities, 0.9],
    ['direct and mixed quotes found', (s) => s.marked, 0.95],
    ['direct and mixed quotes with the right speaker', (s) => s.speakers, 0.9],
    ['roles of the speakers found', (s) => s.roles, 0.85],
    ['indirect quotes found', (s) => s.indirect, 0.95],
  ];
  for (const [what, pick, bound] of bounds) {
    it(`${what}: at least ${bound * 100}%`, function () {
      const { right, gold } = pick(sumScores(scored.map(({ score }) => score)));
      this.test!.title += ` (${right} of ${gold})`;
      assert.ok(right >= bound * gold, `${right} of ${gold}\n${scored.flatMap(({ misses }) => misses).join('\n')}`);
    });
  }
});
