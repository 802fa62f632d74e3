import { copied } from '../model/copied';

/** From so many words or characters on, the next article begins a new index. */
const MOST_WORDS = 30_000;
const MOST_CHARACTERS = 1_000_000;
/** A shorter slice of a string is a copy in V8 as it is. */
const SLICED = 13;

/**
 * Numbers words: equal words have one number, in all articles until the index is full. News repeats its words, so that whatever depends on a word alone is
 * worked out once and found again by number. A hash table with open addresses that looks words up where they stand in a text, without cutting them out.
 */
export class WordIndex {
  /** The words by their number. */
  readonly words: string[] = [];
  /** The same in lower case. */
  readonly lower: string[] = [];
  private characters = 0;
  /** Two numbers a slot: the number of a word plus one (0 where the slot is free), and the word's hash; at most half of the slots are taken. */
  private slots = new Int32Array(2 * 8192);

  private static current = new WordIndex();

  /** The index for an article that is read now. Its memory is bounded: a full one is left to the articles that were read with it. */
  static forArticle(): WordIndex {
    if (WordIndex.current.words.length > MOST_WORDS || WordIndex.current.characters > MOST_CHARACTERS) WordIndex.current = new WordIndex();
    return WordIndex.current;
  }

  /** The number of the word `text[start, end)`. */
  numberOf(text: string, start: number, end: number): number {
    // FNV-1a; the high bits are mixed into those that choose the slot.
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[2 * slot]! - 1;
      if (number < 0) return this.add(text.slice(start, end), hash, slot);
      if (slots[2 * slot + 1] === hash && isAt(this.words[number]!, text, start, end)) return number;
    }
  }

  private add(word: string, hash: number, slot: number): number {
    const number = this.words.length;
    const own = word.length < SLICED ? word : copied(word);
    this.words.push(own);
    this.lower.push(own.toLowerCase());
    this.characters += word.length;
    this.slots[2 * slot] = number + 1;
    this.slots[2 * slot + 1] = hash;
    if (4 * number >= this.slots.length) this.spread();
    return number;
  }

  /** Doubles the slots. */
  private spread(): void {
    const old = this.slots;
    const slots = new Int32Array(2 * old.length);
    const mask = old.length - 1;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue;
      const hash = old[at + 1]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = old[at]!;
      slots[2 * slot + 1] = hash;
    }
    this.slots = slots;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start, k = 0; i < end; i++, k++) if (word.charCodeAt(k) !== text.charCodeAt(i)) return false;
  return true;
}
