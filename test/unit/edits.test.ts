import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer, Memory, readModels, type Analyzer, type ModelName } from '../../src/analysis';
import { splitParts } from '../../src/analysis/parts/split';
import { readModelFiles } from '../../src/engine/node';
import { createWordForms } from '../../src/engine/wordForms';

const ROOT = join(import.meta.dirname, '..', '..');
const ARTICLES = join(ROOT, 'test', 'articles');
const texts = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(ARTICLES, name), 'utf8'));

/** What people type, delete and paste; quotation marks and names above all, since much hangs on them. */
const typed = fc.oneof(
  fc.constantFrom('', ' ', '\n\n', '"', '“', '”', ',', '.', 'e', 'Moss', ' he said', '-', ' -', ' - ', '- ', ' of the Harbor Board', 'HARBOR BOARD\n\n', '\n\n"We will wait," Moss said.\n\n', 'WHB', 'Lund', '&quot;', '&#8217;', '\u00ad'),
  fc.string({ maxLength: 8 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)), inserted: typed });

describe('a document that is edited', () => {
  let analyzer: Analyzer;
  before(async () => {
    analyzer = createAnalyzer(readModels((await readModelFiles(join(ROOT, 'src', 'models'))) as Record<ModelName, Uint8Array>), createWordForms());
  });

  const check = (text: string, runs: number, edits: number): void => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: edits }), (changes) => {
        const memory = new Memory();
        let now = text;
        analyzer.analyze(now, {}, memory);
        for (const { at, length, inserted } of changes) {
          const offset = Math.floor(at * now.length);
          now = now.slice(0, offset) + inserted + now.slice(offset + length);
          assert.equal(JSON.stringify(analyzer.analyze(now, {}, memory)), JSON.stringify(analyzer.analyze(now)));
        }
      }),
      { numRuns: runs, seed: 7 },
    );
  };

  it('has the analysis of its text, whatever was edited before: an article', () => check(texts[0]!, 25, 6)).timeout(120_000);

  it('is read anew where the user’s own names are others', () => {
    const memory = new Memory();
    const text = 'The Blue Lamp reopened on Friday. zorblax was there.\n';
    const names = { add: new Map([['zorblax', 'organization'] as const]), ignore: new Set<string>() };
    for (const options of [{}, { names }, {}, { names: { add: new Map(), ignore: new Set(['Blue Lamp']) } }, { names }]) {
      assert.deepEqual(analyzer.analyze(text, options, memory), analyzer.analyze(text, options));
    }
    assert.ok(analyzer.analyze(text, { names }, memory).entities.some(({ start }) => text.startsWith('zorblax', start)));
  });

  it('has the analysis of its text, whatever was edited before: a text of several parts', () => {
    const long = texts.join('\n\n').repeat(5);
    assert.ok(splitParts(long).length > 2);
    check(long, 3, 3);
  }).timeout(120_000);

  it('tells words that are written together from words that are not', () => {
    const texts = ['ex -minister', 'ex- minister', 'ex - minister', 'ex-minister'].map((words) => `The ${words} warned that the ferries will stop. "We must act," the ${words} said.`);
    const memory = new Memory();
    for (const text of [...texts, ...texts.reverse()]) assert.equal(JSON.stringify(analyzer.analyze(text, {}, memory)), JSON.stringify(analyzer.analyze(text)), text);
  });
});
