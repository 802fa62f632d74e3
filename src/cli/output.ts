import type { Act, Analysis } from '../analysis';
import { CSV_HEADER, csvRow } from '../export/csv';
import { oneLine, quotedText, quoteRows } from '../export/table';
import type { Order } from './arguments';
import type { InputArticle } from './input';

/** Turns analyses into what is printed, piece by piece. */
export interface Writer {
  readonly begin: string;
  article(analysis: Analysis, article: InputArticle, index: number): string;
  readonly end: string;
}

/** The writer of a format. */
export function createWriter({ format, acts }: Order): Writer {
  switch (format) {
    case 'ndjson':
      return { begin: '', article: (analysis) => `${JSON.stringify(analysis)}\n`, end: '' };
    case 'json':
      return { begin: '[', article: (analysis, _, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(analysis)}`, end: '\n]\n' };
    case 'csv':
      return {
        begin: CSV_HEADER,
        article: (analysis, { text, file }) => quoteRows(analysis, text, file, acts).map(csvRow).join(''),
        end: '',
      };
    case 'text':
      return { begin: '', article: (analysis, { text, file }) => describe(analysis, text, file, acts), end: '' };
  }
}

/** An analysis for a person to read: who is in the article, then who said what. */
function describe(analysis: Analysis, text: string, file: string, acts: ReadonlySet<Act>): string {
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
    lines.push(`  ${speaker}${via} (${quote.kind}):`, `    ${quotedText(quote, text)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
