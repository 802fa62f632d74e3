import assert from 'node:assert/strict';
import { wordsIn } from '../../src/analysis';
import { attributedQuote } from '../../src/export/attributed';
import { CSV_HEADER, csvRow } from '../../src/export/csv';
import { markdownOf } from '../../src/export/markdown';
import { quoteRows, type QuoteRow } from '../../src/export/table';
import { goldArticle } from './editorGold';

const ROW: QuoteRow = { file: 'a.txt', kind: 'direct', speaker: 'Ann Poe', role: 'mayor', quote: '"Yes."', source: 'Poe', cue: 'said', start: 0, end: 6, confidence: 0.9 };

describe('exported quotes', () => {
  it('are attributed on one line, without what is not known', () => {
    const { text, quotes } = goldArticle('01-harbor-talks');
    const quote = quotes.find(({ spans: [[start, end]] }) => text.slice(start, end).includes('coffee'))!;
    const words = '"I have told them the coffee is free and the door is locked," ... "Nobody in that room is going home to watch football. Is there anything about Sunday that they don\'t understand?"';
    assert.equal(attributedQuote(quote, wordsIn(text)), `${words} — Denise Okafor, ${quote.role}`);
    assert.equal(attributedQuote({ ...quote, role: null }, wordsIn(text)), `${words} — Denise Okafor`);
    assert.equal(attributedQuote({ ...quote, speaker: null, role: null }, wordsIn(text)), `${words} — Okafor`, 'the words of the source');
    assert.equal(attributedQuote({ ...quote, speaker: null, role: null, source: null }, wordsIn(text)), words);
  });

  it('are Markdown that shows the words of the article as they are', () => {
    const markdown = markdownOf('a_b.txt', [{ ...ROW, quote: '*We* [paid](https://x.example) <b>twice</b>' }, { ...ROW, quote: '1. No', speaker: '', role: '', source: '' }, { ...ROW, quote: '- Half-time (2-1)!', speaker: '', role: '' }]);
    assert.equal(
      markdown,
      '# a\\_b.txt\n\n> \\*We\\* \\[paid\\](https://x.example) \\<b\\>twice\\</b\\>\n>\n> — Ann Poe, mayor\n\n> 1\\. No\n\n> \\- Half-time (2-1)!\n>\n> — Poe\n',
    );
  });

  it('are CSV whose cells no spreadsheet runs', () => {
    assert.equal(CSV_HEADER, 'file,kind,speaker,role,quote,source,cue,start,end,confidence\r\n');
    for (const first of ['=', '+', '-', '@', '\t', '\r']) {
      const cell = csvRow({ ...ROW, speaker: `${first}cmd` }).split(',')[2]!.replace(/^"/, '');
      assert.ok(cell.startsWith("'"), JSON.stringify(first));
    }
    assert.equal(csvRow({ ...ROW, quote: '"Yes," he said.' }).split('"""Yes,"" he said."').length, 2);
  });

  it('have one row a quote', () => {
    const { analysis, text, acts, quotes } = goldArticle('02-dining-club');
    assert.equal(quoteRows(analysis, text, 'x', acts).length, quotes.length);
  });

  it('have no markup in their words', () => {
    const text = '*"We counted the **boats**,"* said [Omar Hadi](https://example.org), chairman.';
    const quote = { ...goldArticle('01-harbor-talks').quotes[0]!, spans: [[1, 30]] as const, source: [36, 45] as const, speaker: null, role: null };
    assert.equal(attributedQuote(quote, wordsIn(text)), '"We counted the boats," — Omar Hadi');
    assert.equal(wordsIn('# The **pier**')([0, 14]), 'The pier');
  });
});
