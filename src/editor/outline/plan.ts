import type { Quote, Span } from '../../analysis';
import { extentOf, type Article } from '../articles/article';

/** A part of the outline. A part lies in its parent, as VS Code asks of symbols. */
export interface OutlinePart {
  readonly kind: 'headline' | 'section' | 'quote';
  readonly quote?: Quote;
  /** The whole part: a section reaches to the next. */
  readonly span: Span;
  /** The words that stand for it: a heading, the first piece of a quote. */
  readonly title: Span;
  readonly children: OutlinePart[];
}

/**
 * The outline of an article in its own order: the headline over everything, the sections, in each its quotes. A quote inside a quote is its
 * child. Parts that run over the end of the part they begin in are cut there.
 */
export function planOutline(article: Article): OutlinePart[] {
  const { headline, headings } = article.analysis.structure;
  const top: OutlinePart[] = [];
  const open: OutlinePart[] = [];
  const add = (kind: OutlinePart['kind'], [start, end]: Span, title: Span, quote?: Quote): void => {
    while (open.length > 0 && open[open.length - 1]!.span[1] <= start) open.pop();
    const parent = open[open.length - 1];
    const span: Span = [start, Math.min(end, parent?.span[1] ?? end)];
    const part: OutlinePart = { kind, ...(quote === undefined ? {} : { quote }), span, title: [title[0], Math.min(title[1], span[1])], children: [] };
    (parent?.children ?? top).push(part);
    open.push(part);
  };

  const parts: [span: Span, add: () => void][] = [];
  const end = article.text.length;
  if (headline !== null) parts.push([headline, () => add('headline', [headline[0], end], headline)]);
  headings.forEach((heading, index) => {
    const next = headings[index + 1]?.[0] ?? end;
    parts.push([heading, () => add('section', [heading[0], next], heading)]);
  });
  for (const quote of article.quotes) parts.push([extentOf(quote), () => add('quote', extentOf(quote), quote.spans[0]!, quote)]);
  parts.sort(([a], [b]) => a[0] - b[0] || b[1] - a[1]);
  for (const [, addPart] of parts) addPart();
  return top;
}
