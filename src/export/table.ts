import { wordsIn, type Act, type Analysis, type Quote, type Span } from '../analysis';

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

/** The rows of an analysis, in words without markup; the pieces of a split quote are joined by " ... ". `acts` picks what is listed. */
export function quoteRows(analysis: Analysis, text: string, file: string, acts: ReadonlySet<Act> = SPEECH_ONLY): QuoteRow[] {
  const words = wordsIn(text);
  return analysis.quotes
    .filter((quote) => acts.has(quote.act))
    .map((quote) => ({
      file,
      kind: quote.kind,
      speaker: quote.speaker ?? '',
      role: quote.role ?? '',
      quote: quotedText(quote, words),
      source: quote.source === null ? '' : oneLine(words(quote.source)),
      cue: quote.cue === null ? '' : oneLine(words(quote.cue)),
      start: quote.spans[0]![0],
      end: quote.spans[quote.spans.length - 1]![1],
      confidence: quote.confidence,
    }));
}

/** What was said, on one line, pieces joined by " ... "; `words` gives those of a span. */
export function quotedText(quote: Quote, words: (span: Span) => string): string {
  return quote.spans.map((span) => oneLine(words(span))).join(' ... ');
}

/** A stretch of text with its line breaks and runs of blanks made single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
