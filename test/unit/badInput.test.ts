import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createLocalEngine } from '../../src/engine/node';
import { listArticles, readGold } from '../articles/gold';
import { assertWellFormed } from './wellFormed';

/** Bytes that look random but are the same each time (a linear congruential generator). */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16);
}

describe('bad input', function () {
  this.timeout(60_000);
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));
  const sentence = 'Mayor Ida Moss said the “old terminal” at O\'Neill Street would close, "and that is that." ';

  const texts: [string, string][] = [
    ['an empty file', ''],
    ['white space', ' \r\n\t\n '],
    ['one word', 'Harbor'],
    ['one mark', '"'],
    ['one line of 200 KB', sentence.repeat(2300)],
    ['one token of 200 KB', 'x'.repeat(200_000)],
    ['a capital token of 200 KB', 'X'.repeat(200_000)],
    ['a given name of 200 KB', `Dr. S${'vetla'.repeat(40_000)} Horn said: "We will go." ${sentence}`],
    ['nothing but opening marks', '“'.repeat(50_000)],
    ['nothing but straight marks', '" '.repeat(50_000)],
    ['nothing but single marks', "'a ".repeat(50_000)],
    ['nothing but periods', '. '.repeat(50_000)],
    ['nothing but markup that never closes', '[a ![b](c **d _e <b > '.repeat(10_000)],
    ['what every object has', ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'Constructor', 'CONSTRUCTOR'].map((word) => `The ${word} ${word} Ida Moss, a ${word} of ${word}, told ${word}: "${word} ${word}." ${word}, the ${word} said.`).join(' ')],
    ['marked sentences of nobody between long paragraphs', `${'The boat left port. '.repeat(1000)}\n\n${'"We saw nothing." '.repeat(1000)}\n\n${'Anna Moss sat on the quay. '.repeat(700)}\n\n`.repeat(20)],
    ['nothing but line breaks', '\r\n'.repeat(50_000)],
    ['nothing but capitals', `${sentence.toUpperCase()}\n\n`.repeat(50)],
    ['no capitals at all', `${sentence.toLowerCase()}\n\n`.repeat(50)],
    ['an unbalanced mark in every paragraph', '"We closed it, said Ida Moss. Nobody came.\n\n'.repeat(500)],
    ['lone surrogates', '\ud83d said \udc00. "No\ud800," said Ida Moss \udfff.'],
    ['emoji and combining marks', '"We 👩‍👩‍👧 love it 🎉," Zoe\u0308 Moss said 🇺🇸. “É́́́,” she added.'],
    ['another script', '市長は月曜日に「閉鎖する」と述べた。'.repeat(200)],
    ['right-to-left text', 'قالت العمدة "سنغلق الميناء" يوم الاثنين. '.repeat(200)],
    ['a binary file', new TextDecoder('utf-8').decode(noise(100_000))],
    ['control characters', String.fromCharCode(...noise(20_000).map((byte) => byte & 0x1f))],
  ];
  for (const [what, text] of texts) {
    it(`${what}: no exception, well formed`, async () => assertWellFormed(await engine.analyze(text), text));
  }

  // As it is while somebody types, or where a paragraph is pasted.
  it('a text that ends or begins with any word of an article', async () => {
    const paragraphs = listArticles().flatMap((name) => readGold(name).text.split(/\s*\n\s*/));
    const alone = ['He met the Belgian', 'Our growth was 3.4 per cent and Western', 'to her spokeswoman, Bea Moss. The governor-elect waits until Friday, Moss said.', 'Her remark that his claim that'];
    for (const text of alone) assertWellFormed(await engine.analyze(text), text);
    for (const paragraph of paragraphs) {
      for (const { index } of paragraph.matchAll(/ /g)) {
        for (const text of [paragraph.slice(0, index), paragraph.slice(index + 1)]) assertWellFormed(await engine.analyze(text), text);
      }
    }
  });

  it('an empty file has nothing in it', async () => {
    const { actors, entities, quotes, findings } = await engine.analyze('');
    assert.deepEqual([actors, entities, quotes, findings], [[], [], [], []]);
  });

  it('a text without article structure is no article: a binary file has no quotes', async () => {
    const { quotes } = await engine.analyze(new TextDecoder('utf-8').decode(noise(100_000)));
    assert.deepEqual(quotes, []);
  });

  it('line ends make no difference but to the offsets', async () => {
    const text = readGold(listArticles()[0]!).text.replaceAll('\r\n', '\n');
    const crlf = text.replaceAll('\n', '\r\n');
    const plain = await engine.analyze(text);
    const windows = await engine.analyze(crlf);
    const words = (t: string, spans: readonly (readonly [number, number])[]): string[] => spans.map(([s, e]) => t.slice(s, e).replaceAll('\r\n', '\n'));
    assert.deepEqual(
      windows.quotes.map(({ spans, speaker, confidence }) => [words(crlf, spans), speaker, confidence]),
      plain.quotes.map(({ spans, speaker, confidence }) => [words(text, spans), speaker, confidence]),
    );
    assert.deepEqual(windows.actors.map(({ name, role }) => [name, role]), plain.actors.map(({ name, role }) => [name, role]));
  });

  it('the same text gives the same result, after other texts too', async () => {
    const text = readGold(listArticles()[0]!).text;
    const first = JSON.stringify(await engine.analyze(text));
    await engine.analyze(sentence.repeat(20));
    assert.equal(JSON.stringify(await engine.analyze(text)), first);
    assert.equal(JSON.stringify(await createLocalEngine(join(import.meta.dirname, '..', '..', 'dist')).analyze(text)), first);
  });
});
