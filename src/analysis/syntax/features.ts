import { classOf, DIGIT, LETTER } from '../text/characters';
import { hashWord, mix } from '../model/hash';
import { TAGS } from './tags';

/** The code that stands for the tag before a sentence. */
export const NO_TAG = TAGS.length;

/** How many hashed features a word gives at each place: as itself, as the word before, the one before that, behind, and behind that. */
export const PLACES = [13, 2, 1, 3, 1] as const;

const TOTAL = PLACES.reduce((sum, count) => sum + count, 0);

/** What the tagger needs of a distinct word: its hash in lower case, of its ending, of its shape, and its features at each place. */
export interface WordFeatures {
  readonly lower: number;
  readonly ending: number;
  readonly shape: number;
  /** Hashes, `PLACES[0]` of the first place, then of the second, and so on. */
  readonly hashes: Int32Array;
}

/** How many features the tags before and the pairs of words give. */
export const CONTEXT = 9;

/** The features of a word that depend on nothing else, so that they are worked out once per distinct word. */
export function wordFeatures(word: string): WordFeatures {
  const plain = /^(?:[“”„«»]|‘‘|‘’)$/.test(word) ? '"' : word.replaceAll('’', "'");
  const lower = plain.toLowerCase();
  const n = lower.length;
  const hash = hashWord(lower);
  const shapeHash = hashWord(shapeOf(plain));
  const suffix = (length: number): number => hashWord(n > length ? lower.slice(n - length) : `<${lower}`);
  const prefix = (length: number): number => hashWord(n > length ? lower.slice(0, length) : `${lower}>`);
  const ending = suffix(3);
  const hashes = new Int32Array(TOTAL);
  let at = 0;
  const add = (value: number): void => {
    hashes[at] = mix(value, at + 1);
    at++;
  };
  add(hashWord(plain));
  add(hash);
  for (let length = 1; length <= 5; length++) add(suffix(length));
  for (let length = 1; length <= 4; length++) add(prefix(length));
  add(shapeHash);
  add(mix(shapeHash, suffix(2)));
  add(hash);
  add(ending);
  add(hash);
  add(hash);
  add(ending);
  add(mix(shapeHash, suffix(2)));
  add(hash);
  return { lower: hash, ending, shape: shapeHash, hashes };
}

/**
 * Writes the features that depend on the tags before and on pairs of words into `out`: hashes of the word before, of the word (its ending and shape
 * too) and of the word behind; those of `NO_WORD` outside the sentence.
 */
export function contextFeatures(
  tag1: number, tag2: number, before: number, word: number, ending: number, shape: number, behind: number, endingBehind: number, out: Int32Array,
): void {
  const tags = (tag1 + 1) * 32 + tag2 + 1;
  out[0] = mix(tag1, 101);
  out[1] = mix(tags, 102);
  out[2] = mix(mix(tag1, 103), word);
  out[3] = mix(mix(tags, 104), ending);
  out[4] = mix(mix(before, 105), word);
  out[5] = mix(mix(word, 106), behind);
  out[6] = mix(mix(tag1, 107), behind);
  out[7] = mix(mix(tag1, 108), shape);
  out[8] = mix(mix(ending, 109), endingBehind);
}

/** What stands before a sentence and behind it. */
export const NO_WORD: WordFeatures = wordFeatures('\n');

/** "McCain" is "AaAa", "G-20" is "A-0": runs of one kind written once, other characters as they are. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  const end = Math.min(word.length, 24);
  for (let i = 0; i < end; i++) {
    const char = word.charAt(i);
    const kind = classOf(word.charCodeAt(i));
    const symbol = kind === DIGIT ? '0' : kind !== LETTER ? char : char !== char.toLowerCase() ? 'A' : 'a';
    if (symbol !== last) shape += symbol;
    last = symbol;
  }
  return shape;
}
