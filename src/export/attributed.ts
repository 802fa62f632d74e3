import type { Quote, Span } from '../analysis';
import { oneLine, quotedText } from './table';

/**
 * A quote with its attribution on one line: `"Who will pay for the pier?" — Emil Varga, Harbor Minister`. Where no one speaker is known,
 * the words of its source stand for the speaker ("Varga and Sorel"); where there are none, the quote is alone.
 */
export function attributedQuote(quote: Quote, words: (span: Span) => string): string {
  const source = quote.source === null ? null : words(quote.source);
  const attribution = [quote.speaker ?? source, quote.role].filter((part) => part !== null).map(oneLine).join(', ');
  return attribution === '' ? quotedText(quote, words) : `${quotedText(quote, words)} — ${attribution}`;
}
