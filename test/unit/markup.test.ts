import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis, Span } from '../../src/analysis';
import { unescaped } from '../../src/analysis/text/escapes';
import { withoutMarkup, wordsIn } from '../../src/analysis/text/markup';
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

  for (const [written, read] of [
    ['&quot;No,&#34; said &lt;Ida&gt; Moss &amp; Sons', '"No," said <Ida> Moss & Sons'],
    ['&amp;ldquo;No&#8217;s&amp;amp;rdquo;&nbsp;&#x1F6A2;', '“No’s”\u00a0🚢'],
    ['Jos&eacute; &Aring;s, Erd&#287;an, Stra&szlig;e, &Scaron;imek', 'José Ås, Erdğan, Straße, Šimek'],
    ['Jo\u00adsé said it\u00ad.', 'José said it.'],
    ['JosÃ© said â€œnoâ€\u009d â€“ itâ€™s Â£3 â€œgoneâ€.', 'José said “no” – it’s £3 “gone”.'],
    ['Ã–zil, Ã‰mile and SinÃ©ad paid â‚¬3â€¦', 'Özil, Émile and Sinéad paid €3…'],
    ['\u00e2\u0080\u009cNo,\u00e2\u0080\u009d she said.', '“No,” she said.'],
  ] as const) {
    it(`is read as what it stands for: ${JSON.stringify(written)}`, () => assert.equal(unescaped(written)?.text, read));
  }

  for (const text of ['AT&T; R&D, Q&A; &c; &;', 'SÃO PAULO, Âmbar, château, “café”…', '&#0; &#xD800; &#9999999;']) {
    it(`stands for itself: ${JSON.stringify(text)}`, () => assert.equal(unescaped(text), null));
  }

  /** An article as a web page's source has it, or a typesetter who breaks words, or a program that takes UTF-8 for Latin. */
  const ESCAPINGS: Readonly<Record<string, (text: string) => string>> = {
    'in HTML': (text) => text.replace(/[&"“”‘’éö]/g, (char) => `&#${char.charCodeAt(0)};`),
    'with soft hyphens': (text) => text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, '\u00ad'),
    'decoded wrongly': (text) => text.replace(/[“”‘’–—…\u00c0-\u00fe]/g, (char) => new TextDecoder('latin1').decode(new TextEncoder().encode(char))),
  };
  for (const path of listArticles()) {
    for (const [how, escape] of Object.entries(ESCAPINGS)) {
      it(`says nothing else ${how}: ${path}`, async () => {
        const { text } = readGold(path);
        const written = escape(text);
        const [plain, escaped] = [await engine.analyze(text), await engine.analyze(written)];
        const here = wordsIn(text);
        const there = wordsIn(written);
        const read = ({ entities, actors, quotes, structure }: Analysis, words: (span: Span) => string): unknown => ({
          entities: entities.map(({ start, end, type }) => [words([start, end]), type]),
          actors: actors.map(({ mentions, ...actor }) => ({ ...actor, mentions: mentions.map(({ start, end }) => words([start, end])) })),
          quotes: quotes.map(({ spans, marked, source, cue, ...quote }) => ({ ...quote, spans: spans.map(words), marked: marked.map(words), source: source && words(source), cue: cue && words(cue) })),
          headline: structure.headline && words(structure.headline),
        });
        assert.equal(escaped.length, written.length);
        assert.deepEqual(read(escaped, there), read(plain, here));
      });
    }
  }
});
