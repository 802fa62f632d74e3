/** What a UTF-16 code unit is to the tokenizer. Surrogates are symbols: emoji and rare scripts stand as tokens of their own. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SPACE = 4;

/** Beside the class, of a capital letter. */
const CAPITAL = 0x10;

const traits = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
// A no-break space and a zero-width space separate words as a blank does; a byte-order mark is no text.
const space = /[\s\u200b\ufeff]/u;

/** The class of a code unit: `OTHER`, `LETTER` (combining marks included), `DIGIT` or `SPACE`. */
export const classOf = (code: number): number => traitsOf(code) & ~CAPITAL;

/** Whether a code unit is a capital letter. */
export const isCapital = (code: number): boolean => (traitsOf(code) & CAPITAL) !== 0;

/** Computed once per code unit. */
function traitsOf(code: number): number {
  const known = traits[code]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const found = letter.test(char) ? LETTER : digit.test(char) ? DIGIT : space.test(char) ? SPACE : OTHER;
  traits[code] = char !== char.toLowerCase() && char === char.toUpperCase() ? found | CAPITAL : found;
  return traits[code];
}

// CRLF, LF, a lone CR and Unicode's own separators all end a line.
const LINE_ENDS = '\n\r\u2028\u2029';
const NEXT_LINE_END = new RegExp(`[${LINE_ENDS}]`, 'g');

/** Whether a character ends a line. */
export const isLineEnd = (character: string): boolean => LINE_ENDS.includes(character);

/** Where the line ends that holds an offset: the offset of the character that ends it, or the length of the text. */
export function lineEndFrom(text: string, from: number): number {
  NEXT_LINE_END.lastIndex = from;
  return NEXT_LINE_END.test(text) ? NEXT_LINE_END.lastIndex - 1 : text.length;
}

/** Whether the text has a letter or digit at an offset (false outside of it). */
export function isWordAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const found = classOf(text.charCodeAt(offset));
  return found === LETTER || found === DIGIT;
}

/** Whether there is white space, or nothing, at an offset. */
export function isBlankAt(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || classOf(text.charCodeAt(offset)) === SPACE;
}

/** Whether a word starts with a capital letter. */
export const isCapitalized = (word: string): boolean => word !== '' && isCapital(word.charCodeAt(0));

/** Whether all letters of a word are capitals, and there are two of them at least. */
export function isAllCapitals(word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classOf(code) !== LETTER) continue;
    if (!isCapital(code)) return false;
    letters++;
  }
  return letters >= 2;
}
