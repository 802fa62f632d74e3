import type { Piece } from './contents';
import type { Frame, Framed } from './frames';
import type { Reading } from './reading';
import type { Items, View } from './views';

interface KnownView {
  readonly view: View;
  readonly frames: Frame[];
}

/** The views of an earlier version of an article with their frames, to be found again by what they say. */
export class KnownViews {
  private readonly items: Items;
  private readonly byHash = new Map<number, KnownView[]>();

  constructor({ reading, frames }: Framed) {
    this.items = reading.items;
    let next = 0;
    for (const view of reading.views) {
      const known: KnownView = { view, frames: [] };
      // Frames come in the order of the views.
      while (next < frames.length && frames[next]!.view === view) known.frames.push(frames[next++]!);
      const hash = hashOf(reading.items, view);
      const alike = this.byHash.get(hash);
      if (alike === undefined) this.byHash.set(hash, [known]);
      else if (alike.length < 4) alike.push(known);
    }
  }

  /** The earlier view that reads as one of now does: the same words, tags and names, the same of them written together. Nothing else decides on its frames. */
  find({ items }: Reading, view: View): KnownView | undefined {
    return this.byHash.get(hashOf(items, view))?.find((known) => areAlike(items, view, this.items, known.view));
  }
}

function hashOf({ key, tag, name }: Items, { first, end }: View): number {
  let hash = end - first;
  for (let i = first; i < end; i++) hash = Math.imul(hash ^ key[i]! ^ (tag[i]! << 8) ^ name[i]!, 0x01000193);
  return hash;
}

function areAlike(a: Items, one: View, b: Items, other: View): boolean {
  const length = one.end - one.first;
  if (length !== other.end - other.first || one.inside < 0 !== other.inside < 0) return false;
  for (let k = 0; k < length; k++) {
    const i = one.first + k;
    const j = other.first + k;
    if (a.stretch[i]! < 0 !== b.stretch[j]! < 0 || (a.stretch[i] === a.stretch[i - 1]) !== (b.stretch[j] === b.stretch[j - 1])) return false;
    if (a.facts[i] !== b.facts[j] || a.tag[i] !== b.tag[j] || a.kind[i] !== b.kind[j] || a.name[i] !== b.name[j]) return false;
    // "ex-minister", "ex -minister"
    if (k > 0 && (a.end[i - 1] === a.start[i]) !== (b.end[j - 1] === b.start[j])) return false;
  }
  return true;
}

/** A frame of a view as the frame of another that reads alike and begins so many items later. */
export function moved(frame: Frame, view: View, by: number): Frame {
  const range = ({ first, end }: Piece): Piece => ({ first: first + by, end: end + by });
  const { cue, source, content, via } = frame;
  return {
    ...frame,
    view,
    cue: { ...range(cue), head: cue.head + by },
    source: source === null ? null : range(source),
    via: via === null ? null : range(via),
    content: { left: content.left === null ? null : range(content.left), right: content.right === null ? null : range(content.right) },
  };
}
