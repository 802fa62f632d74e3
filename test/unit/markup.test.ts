import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis } from '../../src/analysis';
import { withoutMarkup } from '../../src/analysis/text/markup';
import { createLocalEngine } from '../../src/engine/node';
import { listArticles, readGold } from '../articles/gold';

describe('markup', function () {
  this.timeout(60_000);
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));

  /** What is left of a text, blanks made single. */
  const left = (text: string): string => {
    const plain = withoutMarkup(text);
    assert.equal(plain.length, text.length);
    assert.equal(plain.split('\n').length, text.split('\n').length);
    return plain.replace(/ +/g, ' ').replace(/\n /g, '\n').trim();
  };

  for (const [written, read] of [
    ['*"Never,"* said **Ida Moss**, the [mayor](https://example.org/moss).', '"Never," said Ida Moss , the mayor .'],
    ['***“Never,”*** _he_ said, __twice__.', '“Never,” he said, twice .'],
    ['The [ferry](https://example.org/Ferry_(boat) "A boat") sank.[^2] ![The ferry](ferry.jpg)', 'The ferry sank.'],
    ['<p>“No,” said <b class="name">Ida Moss</b>.<br/></p>', '“No,” said Ida Moss .'],
    ['> “No,”\n> > she said.', '“No,”\nshe said.'],
    ['---\ntitle: Ferry\ntags:\n  - sea\n---\nThe ferry sank.', 'The ferry sank.'],
  ] as const) {
    it(`is nothing to read: ${JSON.stringify(written)}`, () => assert.equal(left(written), read));
  }

  for (const text of [
    'It was 5 * 3 = 15 f***ing boats, "[sic]".',
    'Shares of Volta <VLTA.O> rose; a < b and c > d.',
    'Names were changed.* The snake_case_name stays.\n\n*She asked not to be named.',
    '---\n\nThe ferry sank. Nobody knows why.\n\n---',
    'He rated it ***.',
  ]) {
    it(`is not what only looks like it: ${JSON.stringify(text)}`, () => assert.equal(withoutMarkup(text), text));
  }

  /** An article as somebody would set it in Markdown: quotes in italics, names in bold type or linked. */
  const inMarkdown = (text: string, { entities, quotes }: Analysis): string => {
    const around: (readonly [number, number, string, string])[] = [
      ...entities.filter(({ type }) => type === 'person').map(({ start, end }, index) => [start, end, index % 2 === 0 ? '**' : '[', index % 2 === 0 ? '**' : '](https://example.org/who)'] as const),
      ...quotes.filter(({ kind }) => kind === 'direct').flatMap(({ spans }) => spans.map(([start, end]) => [start, end, '_', '_'] as const)),
    ];
    const put = around.flatMap(([start, end, before, behind]) => [[start, before], [end, behind]] as const).sort(([a], [b]) => b - a);
    return put.reduce((written, [at, mark]) => written.slice(0, at) + mark + written.slice(at), text);
  };

  for (const path of listArticles()) {
    it(`says nothing else: ${path}`, async () => {
      const { text } = readGold(path);
      const plain = await engine.analyze(text);
      const written = await engine.analyze(inMarkdown(text, plain));
      const said = ({ quotes, actors }: Analysis): unknown => [quotes.map(({ kind, speaker, role }) => [kind, speaker, role]), actors.map(({ name, type, roles }) => [name, type, roles])];
      assert.deepEqual(said(written), said(plain));
    });
  }
});
