import { isAllCapitals, isCapitalized } from '../text/characters';
import type { WordForms } from '../words';
import { RANKS } from '../lexicon/ranks';
import { ABBREVIATED_TITLES } from './nouns';
import type { Reading } from './reading';

/** The text of tokens with blanks made single and abbreviated titles in full: "Lt. Gov. Jane" is "Lieutenant Governor Jane"; without a period only before a name. */
export function textOfTokens(reading: Reading, from: number, to: number): string {
  const { tokens, text } = reading.article;
  let out = '';
  for (let i = from; i < to; i++) {
    if (i > from && tokens.start[i]! > tokens.end[i - 1]!) out += ' ';
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const full = ABBREVIATED_TITLES.get(reading.lower(i)) ?? RANKS.get(word);
    out += full !== undefined && (word.endsWith('.') || reading.isRank(i)) ? full : word;
  }
  return out;
}

/**
 * The words of a role: without its determiner, abbreviated titles in full, "Then-President" at the start of a sentence in lower case, a title of
 * several people in the singular. `null` where nothing is left, or where it shouts (a heading).
 */
export function roleText(reading: Reading, from: number, to: number, plural: boolean, wordForms: WordForms): string | null {
  if (to <= from) return null;
  if (to - from > 1 && reading.word(from).length > 4 && isAllCapitals(reading.word(from)) && isAllCapitals(reading.word(to - 1))) return null;
  const text = textOfTokens(reading, from, to).replace(/^Then-/, 'then-');
  if (!plural) return text;
  const head = text.lastIndexOf(' ') + 1;
  // "former MPs"
  if (/^\p{Lu}{2,}s$/u.test(text.slice(head))) return text.slice(0, -1);
  const singular = wordForms.singular(text.slice(head).toLowerCase());
  return text.slice(0, head) + (isCapitalized(text.slice(head)) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular);
}
