import { grown } from '../model/grown';
import { isAbbreviation } from './abbreviations';
import { classOf, DIGIT, isBlankAt, isCapital, isCapitalized, LETTER, SPACE } from './characters';
import { WordIndex } from './wordIndex';

/**
 * The tokens of an article in flat arrays. Equal words share a number (`word`), so that whatever depends on the word alone is
 * worked out once (`WordCache`): `words[word[i]]` is the text of token i.
 */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offset of each token's first code unit. */
  readonly start: Int32Array;
  /** UTF-16 offset behind each token's last code unit. */
  readonly end: Int32Array;
  /** Index of each token's text in `words`. */
  readonly word: Int32Array;
  /** The distinct words of this article and of others that were read before and after it. */
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
}

/** The first token that ends behind an offset (they are in order), by halves. */
export function tokenAt({ end, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of a token; empty where there is none. */
export const textAt = ({ word, words }: Tokens, i: number): string => (i >= 0 && i < word.length ? words[word[i]!]! : '');

/** The same in lower case. */
export const lowerAt = ({ word, lower }: Tokens, i: number): string => (i >= 0 && i < word.length ? lower[word[i]!]! : '');

/** Collects the tokens of one stretch of text after the other. */
export class TokenList {
  private count = 0;
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private numbers = new Int32Array(256);
  private readonly index = WordIndex.forArticle();

  constructor(private readonly text: string) {}

  get length(): number {
    return this.count;
  }

  add(start: number, end: number): void {
    this.makeRoom(this.count + 1);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.numbers[this.count++] = this.index.numberOf(this.text, start, end);
  }

  /** Adds tokens of an earlier version of the text, which stand so many characters further on now; false where words have other numbers by now. */
  addKnown(tokens: Tokens, first: number, end: number, by: number): boolean {
    if (tokens.words !== this.index.words) return false;
    this.makeRoom(this.count + end - first);
    for (let i = first; i < end; i++) {
      this.starts[this.count] = tokens.start[i]! + by;
      this.ends[this.count] = tokens.end[i]! + by;
      this.numbers[this.count++] = tokens.word[i]!;
    }
    return true;
  }

  /** The tokens collected so far. */
  done(): Tokens {
    return {
      length: this.count,
      start: this.starts.subarray(0, this.count),
      end: this.ends.subarray(0, this.count),
      word: this.numbers.subarray(0, this.count),
      words: this.index.words,
      lower: this.index.lower,
    };
  }

  private makeRoom(count: number): void {
    if (count <= this.starts.length) return;
    this.starts = grown(this.starts, count);
    this.ends = grown(this.ends, count);
    this.numbers = grown(this.numbers, count);
  }
}

const APOSTROPHE = 0x27;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const AT = 0x40;
const HASH = 0x23;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const ELLIPSIS = 0x2026;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_SINGLE;
const isDash = (code: number): boolean => code === HYPHEN || code === 0x2013 || code === 0x2014 || code === 0x2015;

/** Endings that mark `word.ending` as a web address rather than a period with the blank missing ("end.The"). */
const TOP_LEVEL = /^(?:com|org|net|gov|edu|int|info|news|co|uk|eu|io|tv|me|us|ca|au|de|fr|ru|ua)(?![\p{L}\p{N}])/u;

/** The endings that stand as tokens of their own: 's, n't, 'll, 're, 've, 'd, 'm. Lower case, apostrophe straight. */
function cliticLength(word: string): number {
  const n = word.length;
  if (n > 2 && isApostrophe(word.charCodeAt(n - 2))) {
    const last = word.charAt(n - 1).toLowerCase();
    if (last === 's' || last === 'd' || last === 'm') return 2;
    if (last === 't' && n > 3 && word.charAt(n - 3).toLowerCase() === 'n') return 3;
  }
  if (n > 3 && isApostrophe(word.charCodeAt(n - 3))) {
    const last = word.slice(n - 2).toLowerCase();
    if (last === 'll' || last === 're' || last === 've') return 3;
  }
  return 0;
}

/**
 * Cuts `text[from, to)` into tokens and adds them to `list`.
 *
 * News conventions decide: "U.S." and "Gen." keep their periods, "O'Neill" and "AT&T" stay whole, "Russia-backed" is three
 * tokens, "Varga's" two, "don't" is "do" and "n't", "100,000" and "3.5" one, "VLTA.O" in brackets one, a web address, e-mail address or @name one.
 * One pass, linear, also for one enormous word.
 */
export function tokenize(text: string, from: number, to: number, list: TokenList): void {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
    } else if (kind === LETTER) {
      i = addWord(text, i, to, list);
    } else if (kind === DIGIT) {
      const number = numberEnd(text, i, to);
      const end = tickerEnd(text, i, number, to);
      list.add(i, end);
      i = end;
    } else {
      const end = symbolEnd(text, i, to);
      list.add(i, end);
      i = end;
    }
  }
}

const classAt = (text: string, i: number, to: number): number => (i < to ? classOf(text.charCodeAt(i)) : SPACE);

function addWord(text: string, start: number, to: number, list: TokenList): number {
  let end = lettersEnd(text, start, to);
  const next = end < to ? text.charCodeAt(end) : 0;
  if (next === AT || (next === COLON && text.startsWith('://', end)) || (next === PERIOD && isAddress(text, start, end, to))) {
    end = addressEnd(text, end, to);
    list.add(start, end);
    return end;
  }
  if (next === PERIOD) {
    const ticker = tickerEnd(text, start, end, to);
    const dotted = ticker > end ? ticker : dottedEnd(text, start, end, to);
    if (dotted > end) {
      list.add(start, dotted);
      return dotted;
    }
  }
  const hasApostrophe = isApostrophe(text.charCodeAt(end - 2)) || isApostrophe(text.charCodeAt(end - 3));
  const clitic = hasApostrophe ? cliticLength(text.slice(Math.max(start, end - 4), end)) : 0;
  // "'d" alone is no word; "O'Neil's" splits once.
  if (clitic > 0 && end - clitic > start) {
    list.add(start, end - clitic);
    list.add(end - clitic, end);
  } else {
    list.add(start, end);
  }
  return end;
}

/** The end of letters and digits, over apostrophes and ampersands between letters ("O'Neill", "AT&T"). */
function lettersEnd(text: string, start: number, to: number): number {
  let i = start;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT || code === UNDERSCORE) {
      i++;
    } else if ((isApostrophe(code) || code === AMPERSAND) && i > start && classAt(text, i + 1, to) === LETTER) {
      i += 2;
    } else {
      break;
    }
  }
  return i;
}

/** The end of an abbreviation with its period ("U.S.", "a.m.", "Gen.", an initial "J."), or `end` where there is none. */
function dottedEnd(text: string, start: number, end: number, to: number): number {
  let i = end;
  if (end - start === 1) {
    // Single letters, each with a period: "U.S.", "U.N", "a.m."
    while (i + 1 < to && text.charCodeAt(i) === PERIOD && classAt(text, i + 1, to) === LETTER && classAt(text, i + 2, to) !== LETTER) i += 2;
    const dotted = i > end;
    if (text.charCodeAt(i) === PERIOD && i < to && (dotted || (isCapitalized(text.charAt(start)) && text.charAt(start) !== 'I'))) i++;
    return i;
  }
  const word = text.slice(start, Math.min(end, start + 9));
  if (end - start <= 8 && isAbbreviation(word)) return end + 1;
  // "Ph.D.", "Lt.Gen." with the blank missing is left to the abbreviation list; "Ph.D." is the only common mixed form.
  if (word === 'Ph' && text.startsWith('.D.', end)) return Math.min(to, end + 3);
  return /^No$/.test(word) && classAt(text, end + 2, to) === DIGIT ? end + 1 : end;
}

function isAddress(text: string, start: number, end: number, to: number): boolean {
  if (classAt(text, end + 1, to) !== LETTER) return false;
  if (text.startsWith('www', start) && end - start === 3) return true;
  return end - start > 1 && TOP_LEVEL.test(text.slice(end + 1, end + 6));
}

/** The end of a ticker with its exchange, alone in brackets: "Volta Motors (VLTA.O)", "Toro (7203.T)"; `end` where there is none. */
function tickerEnd(text: string, start: number, end: number, to: number): number {
  if (text.charCodeAt(end) !== PERIOD || (text.charAt(start - 1) !== '(' && text.charAt(start - 1) !== '<')) return end;
  let i = end + 1;
  while (i < Math.min(to, end + 1 + LONGEST_EXCHANGE) && isCapital(text.charCodeAt(i))) i++;
  return i > end + 1 && i < to && (text.charAt(i) === ')' || text.charAt(i) === '>') ? i : end;
}

const LONGEST_EXCHANGE = 4;

function addressEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || code === 0x22 || code === 0x201d || code === 0x29 || code === 0x5d || code === 0x3e || code === COMMA) break;
    i++;
  }
  // The sentence's own period does not belong to the address.
  while (i > from + 1 && '.,;:!?\'’'.includes(text.charAt(i - 1))) i--;
  return i;
}

function numberEnd(text: string, start: number, to: number): number {
  let i = start;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === DIGIT || kind === LETTER) i++;
    else if ((code === COMMA || code === PERIOD || code === COLON) && classAt(text, i + 1, to) === DIGIT && classAt(text, i - 1, to) === DIGIT) i += 2;
    else break;
  }
  return i;
}

function symbolEnd(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start);
  if (isApostrophe(code) && isPossessive(text, start, to)) return start + 2;
  if (isDash(code)) return runEnd(text, start, to, isDash);
  if (code === PERIOD || code === ELLIPSIS) return ellipsisEnd(text, start, to);
  if (isDoubled(text, start, to)) return start + 2;
  if ((code === AT || code === HASH) && classAt(text, start + 1, to) === LETTER) {
    return runEnd(text, start + 1, to, (c) => c === UNDERSCORE || classOf(c) === LETTER || classOf(c) === DIGIT);
  }
  if (code === SLASH && start + 1 < to && text.charCodeAt(start + 1) === SLASH) return start + 2;
  // A surrogate pair is one symbol.
  if (code >= 0xd800 && code < 0xdc00 && start + 1 < to) {
    const low = text.charCodeAt(start + 1);
    if (low >= 0xdc00 && low < 0xe000) return start + 2;
  }
  return start + 1;
}

/** Whether a double quotation mark is typed as two single ones: ''We will go,'' or ‘’We will go,’’. Of three at the end of a quote, `'Let them go,'''`, the first is the inner one's. */
function isDoubled(text: string, start: number, to: number): boolean {
  const code = text.charCodeAt(start);
  const next = start + 1 < to ? text.charCodeAt(start + 1) : 0;
  const opens = isBlankAt(text, start - 1);
  if (isApostrophe(code) && next === code) return opens || start + 2 >= to || text.charCodeAt(start + 2) !== code || text.charCodeAt(start - 1) === code;
  return (code === BACKTICK && next === code) || (code === LEFT_SINGLE && (next === code || (next === RIGHT_SINGLE && opens && !isBlankAt(text, start + 2))));
}

/** The 's after something that is no word: "the U.S.'s", "the F-16's". */
function isPossessive(text: string, start: number, to: number): boolean {
  return (
    start > 0 &&
    classOf(text.charCodeAt(start - 1)) !== SPACE &&
    start + 1 < to &&
    text.charAt(start + 1) === 's' &&
    classAt(text, start + 2, to) !== LETTER
  );
}

function runEnd(text: string, start: number, to: number, belongs: (code: number) => boolean): number {
  let i = start + 1;
  while (i < to && belongs(text.charCodeAt(i))) i++;
  return i;
}

/** "..." and ". . ." as news texts set it: several periods are one token, a single one stands alone. */
function ellipsisEnd(text: string, start: number, to: number): number {
  let i = start + 1;
  while (i < to && (text.charCodeAt(i) === PERIOD || text.charCodeAt(i) === ELLIPSIS)) i++;
  return i;
}
