import type { Analysis, AnalyzedPart, Merger } from '../analysis';

/** How long an engine works before it looks whether anybody still waits, in milliseconds. */
const SLICE = 40;

/** Lets other work of the thread go first: messages that came meanwhile, cancellations among them, are read. */
export const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/**
 * Works through the parts of a text, some milliseconds at a time; `take` gets the parts of each slice, and whether they are the last. False where nobody waited
 * any more.
 */
export async function workInSlices(
  parts: Generator<AnalyzedPart, void>,
  take: (slice: readonly AnalyzedPart[], done: boolean) => void,
  isCancelled: () => boolean,
): Promise<boolean> {
  let slice: AnalyzedPart[] = [];
  let begun = performance.now();
  for (const part of parts) {
    slice.push(part);
    if (part.left > 0 && performance.now() - begun < SLICE) continue;
    take(slice, part.left === 0);
    if (part.left === 0) break;
    await turn();
    if (isCancelled()) return false;
    slice = [];
    begun = performance.now();
  }
  return true;
}

/** The analysis of the parts of a text that are there, in any order; by the merger that follows the text. */
export function merge(merger: Merger, text: string, parts: readonly AnalyzedPart[], id: string | undefined): Analysis {
  return merger.merge(text.length, [...parts].sort((a, b) => a.index - b.index), id);
}
