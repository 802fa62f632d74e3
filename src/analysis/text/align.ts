import type { Span } from '../article';

/** A text and what it was cut into: spans in order, not overlapping. */
export interface Cut {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * For each span of a text as it is now, the span of the text as it was before that it can be taken to be. Those with the same characters are looked for from
 * both ends inwards, which finds all but what an edit touched; `same` counts them. What is left in between is paired in order: most likely the same, edited.
 * -1 stands for none.
 */
export function alignSpans(before: Cut, now: Cut): { readonly of: Int32Array; readonly same: (index: number) => boolean } {
  const old = before.spans;
  const { spans } = now;
  const shared = Math.min(old.length, spans.length);
  let head = 0;
  while (head < shared && areEqual(before.text, old[head]!, now.text, spans[head]!)) head++;
  let tail = 0;
  while (tail < shared - head && areEqual(before.text, old[old.length - 1 - tail]!, now.text, spans[spans.length - 1 - tail]!)) tail++;

  const of = new Int32Array(spans.length).fill(-1);
  for (let i = 0; i < spans.length; i++) {
    if (i >= spans.length - tail) of[i] = i - spans.length + old.length;
    else if (i < old.length - tail) of[i] = i;
  }
  return { of, same: (index) => index < head || index >= spans.length - tail };
}

function areEqual(a: string, [startA, endA]: Span, b: string, [startB, endB]: Span): boolean {
  return endA - startA === endB - startB && a.slice(startA, endA) === b.slice(startB, endB);
}
