import type { EntityType, Quote, Span } from '../../analysis';
import { extentOf, type Article } from '../articles/article';
import { shiftSpan, type Edit } from '../articles/edits';
import type { HighlightSettings } from '../settings';

/** The looks there are. Quotes are tinted, names are underlined. */
export const LOOKS = [
  'quote', 'quoteUnsure', 'indirectQuote', 'indirectQuoteUnsure', 'unattributedQuote',
  'person', 'organization', 'place', 'group', 'thing', 'value',
] as const;
export type Look = (typeof LOOKS)[number];

/** What gets which look, each list in document order. */
export type HighlightPlan = Readonly<Record<Look, readonly Span[]>>;

const LOOK_OF_ENTITY: Readonly<Record<EntityType, Look>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  event: 'thing',
  work: 'thing',
  product: 'thing',
  date: 'value',
  money: 'value',
  quantity: 'value',
};

/** Plans the looks of an article, or of a part of it. */
export function planHighlights(article: Article, settings: HighlightSettings, [from, to]: Span = [0, article.text.length]): HighlightPlan {
  const plan = emptyPlan();
  const isIn = ([start, end]: Span): boolean => start <= to && end >= from;
  const tinted = article.quotes
    .filter((quote) => (quote.kind === 'indirect' ? settings.indirectSpeech : settings.quotes) && isIn(extentOf(quote)))
    .flatMap((quote) => quote.spans.filter(isIn).map((span) => ({ look: lookOfQuote(quote, settings.sureFrom), span })));
  for (const { look, span } of withoutOverlaps(tinted)) plan[look].push(span);
  for (const { start, end, type } of article.analysis.entities) {
    if (settings.entities.has(type) && start <= to && end >= from) plan[LOOK_OF_ENTITY[type]].push([start, end]);
  }
  return plan;
}

function lookOfQuote({ kind, actor, cue, confidence }: Quote, sureFrom: number): Look {
  if (actor === null && cue === null) return 'unattributedQuote';
  const sure = confidence >= sureFrom;
  if (kind === 'indirect') return sure ? 'indirectQuote' : 'indirectQuoteUnsure';
  return sure ? 'quote' : 'quoteUnsure';
}

/** Tints one over the other would be a third color: a quote inside a quote has that of the outer one, what sticks out behind it has its own. */
function withoutOverlaps<T extends { readonly span: Span }>(tinted: readonly T[]): T[] {
  const apart: T[] = [];
  let covered = 0;
  for (const each of [...tinted].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const [start, end] = each.span;
    if (end <= covered) continue;
    apart.push({ ...each, span: [Math.max(start, covered), end] });
    covered = end;
  }
  return apart;
}

/** A plan with nothing in it. */
export function emptyPlan(): Record<Look, Span[]> {
  return Object.fromEntries(LOOKS.map((look) => [look, []])) as unknown as Record<Look, Span[]>;
}

/**
 * The looks whose spans have to be set to get from what an editor shows to a new plan. VS Code has moved what is shown along with the
 * edits since; a look is left alone where that is what the plan wants, so that an edit at the top of an article sets next to nothing below.
 */
export function changedLooks(shown: HighlightPlan, edits: readonly Edit[], plan: HighlightPlan): Look[] {
  return LOOKS.filter((look) => {
    if (shown[look].length !== plan[look].length) return true;
    return shown[look].some((span, index) => {
      const moved = shiftSpan(span, edits);
      const [start, end] = plan[look][index]!;
      return moved === undefined || moved[0] !== start || moved[1] !== end;
    });
  });
}
