import { ADP, ADV, AUX, PART, PUNCT, VERB } from '../syntax/tags';
import type { Reading } from './reading';

/** What a mention does in its sentence, as far as its neighbors tell. */
export const SUBJECT = 0;
export const OBJECT = 1;
export const OF_PREPOSITION = 2;
export const POSSESSOR = 3;
export type GrammaticalRole = typeof SUBJECT | typeof OBJECT | typeof OF_PREPOSITION | typeof POSSESSOR;

/** The grammatical role of the phrase [first, end); a title belongs to the phrase, so `first` is the title's first token. */
export function grammaticalRole(reading: Reading, first: number, end: number): GrammaticalRole {
  const { tags, sentenceOf } = reading;
  const sentence = sentenceOf[first]!;
  const inSentence = (token: number): boolean => token >= 0 && token < tags.length && sentenceOf[token] === sentence;
  if (inSentence(end) && reading.at(end).isPossessiveMark) return POSSESSOR;
  let before = first - 1;
  while (inSentence(before) && tags[before] === ADV) before--;
  const opens = !inSentence(before) || tags[before] === PUNCT;
  if (!opens && tags[before] === ADP) return OF_PREPOSITION;
  let next = end;
  if (inSentence(next) && reading.word(next) === ',') {
    // "Price, a spokesperson, said": the verb stands behind the appositive.
    let close = next + 1;
    while (inSentence(close) && close < next + 20 && reading.word(close) !== ',') close++;
    if (inSentence(close) && reading.word(close) === ',') next = close + 1;
  }
  while (inSentence(next) && (tags[next] === ADV || tags[next] === PART)) next++;
  if (inSentence(next) && (tags[next] === VERB || tags[next] === AUX || reading.lower(next) === 'who')) return SUBJECT;
  if (!opens && tags[before] === VERB) return OBJECT;
  return opens ? SUBJECT : OBJECT;
}
