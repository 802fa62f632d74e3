import type { Piece } from './contents';
import type { Framed, Told } from './frame';
import type { Reading } from './reading';
import type { Items, View } from './views';

/** The views of an earlier version of an article with what they told. */
export class KnownViews {
  /** So many views at the start, and at the end, read as they did. */
  private readonly head: number;
  private readonly tail: number;

  constructor(
    private readonly reading: Reading,
    private readonly earlier: Framed,
  ) {
    const { views } = reading;
    const before = earlier.reading.views;
    const shared = Math.min(views.length, before.length);
    let head = 0;
    while (head < shared && this.areAlike(head, head)) head++;
    let tail = 0;
    while (tail < shared - head && this.areAlike(views.length - 1 - tail, before.length - 1 - tail)) tail++;
    this.head = head;
    this.tail = tail;
  }

  /**
   * Adds what a view tells to `told` where an earlier one reads alike: the same words, tags and names, the same of them written together. Nothing else
   * decides on it. False where the view has to be read. What an edit lies between is paired in order: names may have changed all over the article.
   */
  addTold(index: number, told: Told[]): boolean {
    const { views } = this.reading;
    const { reading, told: known, ends } = this.earlier;
    const behind = index >= views.length - this.tail;
    const other = behind ? index - views.length + reading.views.length : index;
    if (!behind && index >= this.head && (other >= reading.views.length - this.tail || !this.areAlike(index, other))) return false;
    const view = views[index]!;
    const before = reading.views[other]!;
    const by = view.first - before.first;
    const stays = by === 0 && view.paragraph === before.paragraph && view.inside === before.inside;
    for (let f = other === 0 ? 0 : ends[other - 1]!; f < ends[other]!; f++) told.push(stays ? known[f]! : moved(known[f]!, view, by));
    return true;
  }

  private areAlike(index: number, other: number): boolean {
    const { reading } = this.earlier;
    return areAlike(this.reading.items, this.reading.views[index]!, reading.items, reading.views[other]!);
  }
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

/** What a view tells as what another tells that reads alike and begins so many items later. */
function moved(told: Told, view: View, by: number): Told {
  const range = ({ first, end }: Piece): Piece => ({ first: first + by, end: end + by });
  const { cue, source, content, via } = told;
  return {
    ...told,
    view,
    cue: { ...range(cue), head: cue.head + by },
    source: source === null ? null : range(source),
    via: via === null ? null : range(via),
    content: { left: content.left === null ? null : range(content.left), right: content.right === null ? null : range(content.right) },
  };
}
