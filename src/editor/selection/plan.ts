import type { Span } from '../../analysis';
import { extentOf, type Article } from '../articles/article';

/** A part of a word: "U.S.", "spokesperson's", "post-war". */
const WORD_PART = /[\p{L}\p{M}\p{N}'’.-]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What a clause ends at, besides the marks of a quote. */
const CLAUSE_END = /[,;:.?!"“”«»„()[\]\r\n]|--|[–—]/;

/** What "Expand Selection" goes through from a cursor: word, clause, the piece of the quote, the whole quote, paragraph; each holds the one before. */
export function planSelection(article: Article, offset: number): Span[] {
  const { text } = article;
  const steps: Span[] = [wordAt(text, offset), clauseAt(text, offset)];
  const quotes = article.quotes.filter((quote) => quote.spans.some((span) => holds(span, [offset, offset])));
  for (const quote of quotes) steps.push(...quote.spans.filter((span) => holds(span, [offset, offset])), extentOf(quote));
  steps.push(paragraphAt(text, offset));

  steps.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  const nested: Span[] = [];
  for (const step of steps) {
    const last = nested[nested.length - 1];
    if (step[1] > step[0] && (last === undefined || (holds(step, last) && step[1] - step[0] > last[1] - last[0]))) nested.push(step);
  }
  return nested;
}

const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && WORD_PART.test(text[start - 1]!)) start--;
  while (end < text.length && WORD_PART.test(text[end]!)) end++;
  // A period or an apostrophe at its edge is not of the word.
  while (start < end && !LETTER_OR_DIGIT.test(text[start]!)) start++;
  while (end > start && !LETTER_OR_DIGIT.test(text[end - 1]!)) end--;
  return start <= offset && offset <= end ? [start, end] : [offset, offset];
}

function clauseAt(text: string, offset: number): Span {
  const [paragraphStart, paragraphEnd] = paragraphAt(text, offset);
  const ends = (at: number): boolean => {
    const mark = CLAUSE_END.exec(text.slice(at, at + 2));
    // A comma or a period inside a number or an abbreviation ("14,000", "U.S.") ends nothing: a blank or a mark has to follow.
    return mark?.index === 0 && (!/[,.:]/.test(text[at]!) || at + 1 >= text.length || /[\s"”’»“]/.test(text[at + 1]!));
  };
  let [start, end] = [offset, offset];
  while (start > paragraphStart && !ends(start - 1)) start--;
  while (end < paragraphEnd && !ends(end)) end++;
  while (start < end && /[\s-]/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start <= offset && offset <= end ? [start, end] : [offset, offset];
}

/** The line of the cursor: articles have a paragraph on each. */
function paragraphAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  while (end < text.length && !/[\r\n]/.test(text[end]!)) end++;
  return [start, end];
}
