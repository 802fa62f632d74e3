import { wordsIn, type Act, type Analysis } from '../analysis';
import { CSV_HEADER, csvRow } from '../export/csv';
import { oneLine, quotedText, quoteRows } from '../export/table';
import type { Order } from './arguments';
import type { InputArticle } from './input';

/** Turns analyses into what is printed, piece by piece. */
export interface Writer {
  readonly begin: string;
  article(analysis: Analysis, article: InputArticle, index: number): Iterable<string>;
  readonly end: string;
}

/** The writer of a format. */
export function createWriter({ format, acts }: Order): Writer {
  switch (format) {
    case 'ndjson':
      return { begin: '', article: (analysis) => inPieces(jsonOf(analysis, '\n')), end: '' };
    case 'json':
      return { begin: '[', article: (analysis, _, index) => inPieces(jsonOf(analysis, '', index === 0 ? '\n' : ',\n')), end: '\n]\n' };
    case 'csv':
      return {
        begin: CSV_HEADER,
        article: (analysis, { text, file }) => inPieces(quoteRows(analysis, text, file, acts).map(csvRow)),
        end: '',
      };
    case 'text':
      return { begin: '', article: (analysis, { text, file }) => [describe(analysis, text, file, acts)], end: '' };
  }
}

/** How many characters are printed at a time. */
const PIECE = 64 * 1024;
/** How many items of a list are written as JSON at a time. */
const ITEMS = 64;

/** Short strings as longer ones. */
function* inPieces(strings: Iterable<string>): Generator<string> {
  let piece = '';
  for (const string of strings) {
    piece += string;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** An analysis as JSON, item by item: that of a very long text is several times as long as the text, and is never in memory as a whole. */
function* jsonOf(analysis: Analysis, behind: string, before = ''): Generator<string> {
  let separator = `${before}{`;
  for (const [key, value] of Object.entries(analysis) as [string, unknown][]) {
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    for (let i = 0; i < value.length; i += ITEMS) yield `${i === 0 ? '[' : ','}${JSON.stringify(value.slice(i, i + ITEMS)).slice(1, -1)}`;
    yield ']';
  }
  yield `}${behind}`;
}

/** An analysis for a person to read: who is in the article, then who said what. */
function describe(analysis: Analysis, text: string, file: string, acts: ReadonlySet<Act>): string {
  const words = wordsIn(text);
  const lines = [file === '-' ? 'Article' : file, ''];
  lines.push(`Actors (${analysis.actors.length})`);
  for (const actor of [...analysis.actors].sort((a, b) => b.prominence - a.prominence)) {
    const role = actor.role === null ? '' : `, ${oneLine(actor.role)}`;
    lines.push(`  ${oneLine(actor.name)}${role}: ${count(actor.quotes.length, 'quote')}, ${count(actor.mentions.length, 'mention')}`);
  }
  const quotes = analysis.quotes.filter((quote) => acts.has(quote.act));
  lines.push('', `Quotes (${quotes.length})`);
  for (const quote of quotes) {
    const speaker = quote.speaker === null ? 'nobody named' : oneLine(quote.speaker) + (quote.role === null ? '' : `, ${oneLine(quote.role)}`);
    const via = quote.via === null ? '' : `, as told by ${oneLine(quote.via)}`;
    lines.push(`  ${speaker}${via} (${quote.kind}):`, `    ${quotedText(quote, words)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
