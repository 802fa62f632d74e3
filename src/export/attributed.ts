import type { Quote } from '../analysis';
import { oneLine, quotedText } from './table';

/** A quote with its attribution on one line: `"Should we fight NATO then?" — Vladimir Putin, Russian President`. Without a speaker the quote alone. */
export function attributedQuote(quote: Quote, text: string): string {
  const attribution = [quote.speaker, quote.role].filter((words) => words !== null).map(oneLine).join(', ');
  return attribution === '' ? quotedText(quote, text) : `${quotedText(quote, text)} — ${attribution}`;
}
