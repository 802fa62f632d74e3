import type { Span } from '../../analysis/article';
import { mayBeCue } from '../../analysis/quotes/cues';
import { Window, type Reading } from '../../analysis/quotes/reading';
import type { View } from '../../analysis/quotes/views';

/** A part of an annotated quote. */
interface GoldPart {
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly Span[];
}

/** A quote of the annotated articles. */
export interface GoldQuote extends GoldPart {
  readonly spans: readonly Span[];
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly source: GoldPart | null;
  readonly cue: GoldPart | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly ignore_spans?: readonly Span[];
}

/** A gold quote as a view shows it. */
export interface GoldFrame {
  readonly quote: GoldQuote;
  readonly view: View;
  readonly head: number;
  readonly cue: Span;
  /** Range of items; `null` without a source, `undefined` where it stands in another view. */
  readonly source: Span | null | undefined;
}

/** How often a word is part of a cue: share of its occurrences, from the tables of counts. */
export type CueShares = ReadonlyMap<string, number>;

/** The spans of a part. */
export const spansOf = (part: GoldPart): readonly Span[] => part.spans ?? [[part.start, part.end]];

/** Finds each gold quote's cue and source among the items of a reading. Quotes whose cue is no candidate are left out. */
export function goldFrames(reading: Reading, quotes: readonly GoldQuote[], shares: CueShares): GoldFrame[] {
  const { views, items, article } = reading;
  const frames: GoldFrame[] = [];
  const viewsByItem = new Map<number, View>();
  for (const view of views) for (let i = view.first; i < view.end; i++) viewsByItem.set(i, view);
  const itemCount = views.length === 0 ? 0 : views[views.length - 1]!.end;
  const itemsIn = ([start, end]: Span): number[] => {
    const found: number[] = [];
    for (let i = 0; i < itemCount; i++) if (items.segment[i]! < 0 && items.start[i]! < end && items.end[i]! > start) found.push(i);
    return found;
  };
  for (const quote of quotes) {
    if (quote.cue === null) continue;
    const cueItems = itemsIn([quote.cue.start, quote.cue.end]);
    const view = viewsByItem.get(cueItems[0] ?? -1);
    if (view === undefined || cueItems.some((i) => viewsByItem.get(i) !== view)) continue;
    const window = new Window(reading, view);
    const share = (i: number): number => shares.get(article.tokens.words[article.tokens.word[items.token[i]!]!]!.toLowerCase()) ?? 0.01;
    const heads = cueItems.filter((i) => mayBeCue(window, i));
    if (heads.length === 0) continue;
    const head = heads.reduce((best, i) => (share(i) > share(best) ? i : best));
    const cue: Span = [cueItems[0]!, cueItems[cueItems.length - 1]! + 1];
    let source: Span | null | undefined = null;
    if (quote.source !== null) {
      const found = itemsIn([quote.source.start, quote.source.end]).filter((i) => viewsByItem.get(i) === view);
      source = found.length === 0 ? undefined : [found[0]!, found[found.length - 1]! + 1];
    }
    frames.push({ quote, view, head, cue, source });
  }
  return frames;
}

/** For each item of a view how many of its characters are content of a quote, as running sums (one more than items). */
export function contentSums(reading: Reading, view: View, quote: GoldQuote): { gold: Float64Array; size: Float64Array } {
  const { items } = reading;
  const gold = new Float64Array(view.end - view.first + 1);
  const size = new Float64Array(view.end - view.first + 1);
  for (let i = view.first; i < view.end; i++) {
    const start = items.start[i]!;
    const end = items.end[i]!;
    let inside = 0;
    for (const [from, to] of quote.spans) inside += Math.max(0, Math.min(end, to) - Math.max(start, from));
    gold[i - view.first + 1] = gold[i - view.first]! + inside;
    size[i - view.first + 1] = size[i - view.first]! + end - start;
  }
  return { gold, size };
}
