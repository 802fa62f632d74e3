import type { Act, Analysis, Quote } from '../analysis';

/** One row a quote, as the CSV has it. */
export interface QuoteRow {
  readonly file: string;
  readonly kind: string;
  readonly speaker: string;
  readonly role: string;
  readonly quote: string;
  readonly source: string;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export const QUOTE_COLUMNS: readonly (keyof QuoteRow)[] = [
  'file', 'kind', 'speaker', 'role', 'quote', 'source', 'cue', 'start', 'end', 'confidence',
];

/** What is shown where nothing else is asked for: what was said, without thoughts and plans. */
export const SPEECH_ONLY: ReadonlySet<Act> = new Set(['speech']);

/** The rows of an analysis; the pieces of a split quote are joined by " ... ". `acts` picks what is listed. */
export function quoteRows(analysis: Analysis, text: string, file: string, acts: ReadonlySet<Act> = SPEECH_ONLY): QuoteRow[] {
  return analysis.quotes
    .filter((quote) => acts.has(quote.act))
    .map((quote) => ({
      file,
      kind: quote.kind,
      speaker: quote.speaker ?? '',
      role: quote.role ?? '',
      quote: quotedText(quote, text),
      source: quote.source === null ? '' : oneLine(text.slice(...quote.source)),
      cue: quote.cue === null ? '' : oneLine(text.slice(...quote.cue)),
      start: quote.spans[0]![0],
      end: quote.spans[quote.spans.length - 1]![1],
      confidence: quote.confidence,
    }));
}

/** What was said, on one line, pieces joined by " ... ". */
export function quotedText(quote: Quote, text: string): string {
  return quote.spans.map(([start, end]) => oneLine(text.slice(start, end))).join(' ... ');
}

/** A stretch of text with its line breaks and runs of blanks made single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
