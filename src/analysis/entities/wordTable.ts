import { foldWord, type Lexicon } from '../lexicon/lexicon';
import { grown } from '../model/grown';
import { hashWord, mix } from '../model/hash';
import { classOf, DIGIT, LETTER } from '../text/characters';
import type { Tokens } from '../text/tokens';

/** How a word is written. */
export const LOWER = 1;
/** "Varga" */
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

/** What the tagger asks of each distinct word, by the word's number, worked out once. */
export class WordTable {
  form = new Uint8Array(0);
  /** Hash of the word as written. */
  exact = new Int32Array(0);
  /** Lexicon key: hash of the folded word. */
  key = new Int32Array(0);
  /** The number that words differing only in capitals share. */
  folded = new Int32Array(0);
  shape = new Int32Array(0);
  cluster = new Uint16Array(0);
  cluster256 = new Uint16Array(0);
  cluster64 = new Uint16Array(0);
  facts = new Int32Array(0);
  /** Hashes of the prefixes and suffixes of 1 to 4 characters: eight a word, 0 where the word is not longer. */
  affixes = new Int32Array(0);
  private count = 0;
  private readonly foldedNumbers = new Map<number, number>();

  constructor(
    readonly words: readonly string[],
    private readonly lexicon: Lexicon,
  ) {}

  /** How many numbers `folded` has. */
  get foldedCount(): number {
    return this.foldedNumbers.size;
  }

  /** Describes the words that have come since the last call. */
  grow(): this {
    this.reserve(this.words.length);
    for (; this.count < this.words.length; this.count++) this.describe(this.count);
    return this;
  }

  private describe(w: number): void {
    const { lexicon } = this;
    const word = this.words[w]!;
    this.form[w] = formOf(word);
    this.exact[w] = hashWord(word);
    const lower = foldWord(word);
    const hash = lower === word ? this.exact[w]! : hashWord(lower);
    this.key[w] = hash;
    let number = this.foldedNumbers.get(hash);
    if (number === undefined) {
      number = this.foldedNumbers.size;
      this.foldedNumbers.set(hash, number);
    }
    this.folded[w] = number;
    this.shape[w] = shapeOf(word);
    const own = clusterOf(lexicon, lower, hash);
    this.cluster[w] = own;
    this.cluster256[w] = lexicon.cluster256(own);
    this.cluster64[w] = lexicon.cluster64(own);
    this.facts[w] = lexicon.facts(hash);
    if (this.form[w] !== LOWER && this.form[w] !== SYMBOL) readAffixes(lower, this.affixes, 8 * w);
  }

  private reserve(count: number): void {
    this.form = grown(this.form, count);
    this.exact = grown(this.exact, count);
    this.key = grown(this.key, count);
    this.folded = grown(this.folded, count);
    this.shape = grown(this.shape, count);
    this.cluster = grown(this.cluster, count);
    this.cluster256 = grown(this.cluster256, count);
    this.cluster64 = grown(this.cluster64, count);
    this.facts = grown(this.facts, count);
    this.affixes = grown(this.affixes, 8 * count);
  }
}

/** The words of articles as the tagger sees them, kept from article to article. */
export class EntityWords {
  private table: WordTable;

  constructor(readonly lexicon: Lexicon) {
    this.table = new WordTable([], lexicon);
  }

  /** The table of the words of an article and of those that share its numbering. */
  of({ words }: Tokens): WordTable {
    if (words !== this.table.words) this.table = new WordTable(words, this.lexicon);
    return this.table.grow();
  }
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
  return hash;
}

function readAffixes(lower: string, affixes: Int32Array, at: number): void {
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
