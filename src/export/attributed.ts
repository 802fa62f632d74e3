import type { Quote } from '../analysis';
import { oneLine, quotedText } from './table';

/**
 * A quote with its attribution on one line: `"Who will pay for the pier?" — Emil Varga, Harbor Minister`. Where no one speaker is known,
 * the words of its source stand for the speaker ("Varga and Sorel"); where there are none, the quote is alone.
 */
export function attributedQuote(quote: Quote, text: string): string {
  const source = quote.source === null ? null : text.slice(...quote.source);
  const attribution = [quote.speaker ?? source, quote.role].filter((words) => words !== null).map(oneLine).join(', ');
  return attribution === '' ? quotedText(quote, text) : `${quotedText(quote, text)} — ${attribution}`;
}
