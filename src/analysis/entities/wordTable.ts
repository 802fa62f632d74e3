import { foldWord, type Lexicon } from '../lexicon/lexicon';
import { hashWord, mix } from '../model/hash';
import { classOf, DIGIT, LETTER } from '../text/characters';
import type { Tokens } from '../text/tokens';

/** How a word is written. */
export const LOWER = 1;
/** "Putin" */
export const TITLE = 2;
/** "NATO", "U.S." */
export const CAPITALS = 3;
/** "McConnell", "iPhone", "O'Neill" */
export const MIXED = 4;
/** "2022", "100,000" */
export const NUMBER = 5;
/** "3M", "F16" */
export const NUMBER_AND_CAPITALS = 6;
export const SYMBOL = 7;
/** "A", "J." */
export const INITIAL = 8;

/** What the tagger asks of each distinct word of an article, worked out once. */
export interface WordTable {
  readonly form: Uint8Array;
  /** Hash of the word as written. */
  readonly exact: Uint32Array;
  /** Lexicon key: hash of the folded word. */
  readonly key: Uint32Array;
  /** The number that words differing only in capitals share. */
  readonly folded: Int32Array;
  readonly foldedCount: number;
  readonly shape: Uint32Array;
  readonly cluster: Uint16Array;
  readonly cluster256: Uint16Array;
  readonly cluster64: Uint16Array;
  readonly facts: Int32Array;
  /** Hashes of the prefixes and suffixes of 1 to 4 characters: eight a word, 0 where the word is not longer. */
  readonly affixes: Uint32Array;
}

export function describeWords(tokens: Tokens, lexicon: Lexicon): WordTable {
  const { words } = tokens;
  const n = words.length;
  const form = new Uint8Array(n);
  const exact = new Uint32Array(n);
  const key = new Uint32Array(n);
  const folded = new Int32Array(n);
  const shape = new Uint32Array(n);
  const cluster = new Uint16Array(n);
  const cluster256 = new Uint16Array(n);
  const cluster64 = new Uint16Array(n);
  const facts = new Int32Array(n);
  const affixes = new Uint32Array(8 * n);
  const numbers = new Map<number, number>();
  for (let w = 0; w < n; w++) {
    const word = words[w]!;
    form[w] = formOf(word);
    exact[w] = hashWord(word);
    const lower = foldWord(word);
    const hash = lower === word ? exact[w]! : hashWord(lower);
    key[w] = hash;
    let number = numbers.get(hash);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(hash, number);
    }
    folded[w] = number;
    shape[w] = shapeOf(word);
    const own = clusterOf(lexicon, lower, hash);
    cluster[w] = own;
    cluster256[w] = lexicon.cluster256(own);
    cluster64[w] = lexicon.cluster64(own);
    facts[w] = lexicon.facts(hash);
    if (form[w] !== LOWER && form[w] !== SYMBOL) readAffixes(lower, affixes, 8 * w);
  }
  return { form, exact, key, folded, foldedCount: numbers.size, shape, cluster, cluster256, cluster64, facts, affixes };
}

/** The cluster of a word; "U.S." and "Gen." are in the vectors without periods where they are not in with them. */
function clusterOf(lexicon: Lexicon, lower: string, hash: number): number {
  const own = lexicon.cluster(hash);
  return own !== 0 || !lower.includes('.') || lower.length > 12 ? own : lexicon.cluster(hashWord(lower.replaceAll('.', '')));
}

function formOf(word: string): number {
  let capitals = 0;
  let small = 0;
  let letters = 0;
  let digits = 0;
  const scanned = Math.min(word.length, 40);
  for (let i = 0; i < scanned; i++) {
    const code = word.charCodeAt(i);
    const kind = classOf(code);
    if (kind === DIGIT) digits++;
    else if (kind === LETTER) {
      letters++;
      if (code < 0x80) {
        if (code < 0x61) capitals++;
        else small++;
      } else {
        const char = word.charAt(i);
        const lower = char.toLowerCase();
        if (lower !== char) capitals++;
        else if (char.toUpperCase() !== char) small++;
      }
    }
  }
  if (letters === 0) return digits > 0 ? NUMBER : SYMBOL;
  if (digits > 0) return capitals > 0 ? NUMBER_AND_CAPITALS : NUMBER;
  // Web addresses and @names are no names here.
  const first = word.charCodeAt(0);
  if (first === 0x40 || first === 0x23 || word.includes('://') || word.includes('@')) return SYMBOL;
  if (capitals === 0) return LOWER;
  if (small === 0) return letters === 1 ? INITIAL : CAPITALS;
  const initial = word.charAt(0);
  return capitals === 1 && initial !== initial.toLowerCase() ? TITLE : MIXED;
}

/** "McConnell" is XxXx, "AT&T" X&X, "3.5" d.d: runs of one kind count once. */
function shapeOf(word: string): number {
  let hash = 0x811c9dc5;
  let before = 0;
  const scanned = Math.min(word.length, 40);
  for (let i = 0; i < scanned; i++) {
    const code = word.charCodeAt(i);
    const kind = classOf(code);
    const sign =
      kind === DIGIT ? 1 : kind !== LETTER ? 256 + code : code < 0x80 ? (code < 0x61 ? 2 : 3) : word.charAt(i) === word.charAt(i).toLowerCase() ? 3 : 2;
    if (sign === before) continue;
    before = sign;
    hash = Math.imul(hash ^ sign, 0x01000193);
  }
  return hash >>> 0;
}

function readAffixes(lower: string, affixes: Uint32Array, at: number): void {
  const n = lower.length;
  let prefix = 0x811c9dc5;
  let suffix = 0x811c9dc5;
  for (let i = 0; i < 4 && i < n; i++) {
    prefix = Math.imul(prefix ^ lower.charCodeAt(i), 0x01000193);
    suffix = Math.imul(suffix ^ lower.charCodeAt(n - 1 - i), 0x01000193);
    affixes[at + i] = mix(i, prefix);
    affixes[at + 4 + i] = mix(4 + i, suffix);
  }
}
