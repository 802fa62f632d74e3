import type { Act, Span } from '../article';

/** An attribution in the making: found in one sentence, and growing over the sentences that go on with it. */
export interface Draft {
  readonly cue: Span | null;
  readonly source: Span | null;
  /** The name that the source stands for: "Anneke Roos", where it is "A" or "AR". */
  readonly standsFor?: Span | null;
  /** What was said so far, in no order. */
  readonly spans: Span[];
  /** The segments it holds. */
  readonly segments: number[];
  readonly confidence: number;
  /** Whoever relays what was said, where that is all that he says of it: "Price" in `Price said Lowell had told him: "No."` */
  readonly via: Span | null;
  readonly rule: string;
  readonly act: Act;
  /** Where the attribution stands in the reading order: an item. */
  readonly place: number;
  readonly paragraph: number;
  /** The segment that its cue stands in, or -1. */
  readonly inside: number;
}

/** How much two contents have in common: characters shared by characters of either. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  let sizeA = 0;
  let sizeB = 0;
  for (const [start, end] of a) {
    sizeA += end - start;
    for (const [otherStart, otherEnd] of b) shared += Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
  }
  for (const [start, end] of b) sizeB += end - start;
  return shared / (sizeA + sizeB - shared);
}

/** Two contents that share more than this are two answers to one question. */
const SAME = 0.5;
/** Contents are compared with those in the same stretches of text only, so that the time stays linear. */
const STRETCH = 1024;

/** Keeps the best of those that report the same words: goes through them in order, and drops each that shares most of its content with one before. */
export function dropDoubles(drafts: readonly Draft[]): Draft[] {
  const byStretch = new Map<number, Draft[]>();
  return drafts.filter((draft) => {
    const stretches = new Set<number>();
    for (const [start, end] of draft.spans) {
      for (let s = Math.floor(start / STRETCH); s <= Math.floor(end / STRETCH); s++) stretches.add(s);
    }
    for (const s of stretches) if (byStretch.get(s)?.some((kept) => overlap(kept.spans, draft.spans) > SAME)) return false;
    for (const s of stretches) {
      const kept = byStretch.get(s);
      if (kept === undefined) byStretch.set(s, [draft]);
      else kept.push(draft);
    }
    return true;
  });
}
