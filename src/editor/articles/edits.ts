import type { Span } from '../../analysis';

/** A replacement in a text: `length` code units at `offset` gave way to `inserted` new ones. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly inserted: number;
}

/**
 * Where a span of the text before an edit lies after it, as VS Code moves a decoration; `undefined` where the edit touches the span, for
 * then only a new analysis can tell.
 */
export function shiftSpan([start, end]: Span, edits: readonly Edit[]): Span | undefined {
  for (const { offset, length, inserted } of edits) {
    if (offset > end) continue;
    if (offset + length >= start) return undefined;
    start += inserted - length;
    end += inserted - length;
  }
  return [start, end];
}

/** Where an offset of the text before the edits lies after them; inside replaced text it is the end of the replacement. */
export function shiftOffset(offset: number, edits: readonly Edit[]): number {
  for (const edit of edits) {
    if (edit.offset >= offset) continue;
    offset = Math.max(offset + edit.inserted - edit.length, edit.offset + edit.inserted);
  }
  return offset;
}
