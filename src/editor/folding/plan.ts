import type { Span } from '../../analysis';
import { extentOf, type Article } from '../articles/article';

/** What can be folded: each section under its heading, and each quote that runs over several paragraphs. Spans, in no order. */
export function planFolding(article: Article): Span[] {
  const { headings } = article.analysis.structure;
  const sections = headings.map(([start], index): Span => [start, endOfText(article.text, headings[index + 1]?.[0] ?? article.text.length)]);
  const quotes = article.quotes.map(extentOf).filter((extent) => /[\r\n]/.test(article.slice(extent)));
  return [...sections, ...quotes];
}

/** The end of the last word before an offset: the empty lines before the next heading stay visible. */
function endOfText(text: string, end: number): number {
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}
