import type { EarlierParagraphs } from '../text/earlier';
import { PLACES, type DocumentView } from './documentView';
import { expansionOf } from './features';
import type { Tagged, TaggedName } from './tagger';

const UNKNOWN = 0;
const SAME = 1;
const OTHER = 2;

/**
 * The stretches of an earlier version of an article with their names. The names of a stretch hang on its paragraph and on what the whole document says of
 * its words: how they are written, and what stands around them elsewhere. This compares all of it.
 */
export class KnownStretches {
  /** By folded word: whether the document says of it what the earlier version said. */
  private readonly words: Uint8Array;
  /** The first name of the earlier version that may lie in the stretch at hand. */
  private next = 0;

  constructor(
    private readonly view: DocumentView,
    private readonly paragraphs: EarlierParagraphs,
    private readonly earlier: Tagged,
  ) {
    this.words = new Uint8Array(view.lowerCount.length);
  }

  /** Adds the names of a stretch to `names` where they are known; false where the stretch has to be read. Stretches are asked for in order. */
  addNames(first: number, end: number, paragraph: number, names: TaggedName[]): boolean {
    const before = this.paragraphs.of[paragraph]!;
    if (before < 0) return false;
    const moved = this.view.article.paragraphs[paragraph]!.firstToken - this.paragraphs.article.paragraphs[before]!.firstToken;
    for (let i = first; i < end; i++) if (!this.isAlike(i, i - moved)) return false;
    const known = this.earlier.names;
    while (this.next < known.length && known[this.next]!.end <= first - moved) this.next++;
    for (; this.next < known.length && known[this.next]!.end <= end - moved; this.next++) {
      const name = known[this.next]!;
      names.push({ ...name, first: name.first + moved, end: name.end + moved });
    }
    return true;
  }

  /** Whether the document says of a token what the earlier version said of it. */
  private isAlike(i: number, j: number): boolean {
    const { view } = this;
    const then = this.earlier.view;
    const word = view.folded[i]!;
    const wordThen = then.folded[j]!;
    if (this.words[word] === UNKNOWN) this.words[word] = this.isWordAlike(word, wordThen) ? SAME : OTHER;
    if (keyAt(view, expansionOf(view, i)) !== keyAt(then, expansionOf(then, j))) return false;
    if (this.words[word] === OTHER || view.casing[i] !== then.casing[j] || view.initial[i] !== then.initial[j]) return false;
    // A token does not look at itself among the places of its word.
    for (let p = 0; p < PLACES; p++) if ((view.places[word * PLACES + p] === i) !== (then.places[wordThen * PLACES + p] === j)) return false;
    return true;
  }

  private isWordAlike(word: number, wordThen: number): boolean {
    const { view } = this;
    const then = this.earlier.view;
    if (view.lowerCount[word]! > 0 !== then.lowerCount[wordThen]! > 0) return false;
    if (Math.min(2, view.midCount[word]!) !== Math.min(2, then.midCount[wordThen]!)) return false;
    for (let p = 0; p < PLACES; p++) {
      const i = view.places[word * PLACES + p]!;
      const j = then.places[wordThen * PLACES + p]!;
      if (i < 0 !== j < 0) return false;
      if (i >= 0 && !this.isPlaceAlike(i, j)) return false;
    }
    return true;
  }

  /** Whether the same stands around two places of a word. */
  private isPlaceAlike(i: number, j: number): boolean {
    const { view } = this;
    const then = this.earlier.view;
    if (keyAt(view, i - 1) !== keyAt(then, j - 1) || keyAt(view, i + 1) !== keyAt(then, j + 1)) return false;
    if (view.phraseFacts[i] !== then.phraseFacts[j] || (view.titleEnds[i - 1] ?? 0) !== (then.titleEnds[j - 1] ?? 0)) return false;
    const first = view.runFirst[i]!;
    const firstThen = then.runFirst[j]!;
    if (first < 0 || firstThen < 0) return first === firstThen;
    const end = view.runEnd[i]!;
    const endThen = then.runEnd[j]!;
    return i - first === j - firstThen && end - i === endThen - j && keyAt(view, first) === keyAt(then, firstThen) && keyAt(view, end - 1) === keyAt(then, endThen - 1);
  }
}

/** What the word of a token is looked up under; -1 outside of the article. */
function keyAt({ table, article: { tokens } }: DocumentView, i: number): number {
  return i >= 0 && i < tokens.length ? table.key[tokens.word[i]!]! : -1;
}
