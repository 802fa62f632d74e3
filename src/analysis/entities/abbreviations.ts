import { markerKindOf } from '../lexicon/facts';
import type { DocumentView } from './documentView';
import { isCapitalForm } from './stretches';
import { TITLE } from './wordTable';

/** Small words that abbreviations leave out. */
const LEFT_OUT = new Set("of for and the in on to by at de la del & - 's ’s ,".split(' '));
/** The longest phrase that letters in brackets stand for, in tokens. */
const LONGEST_SPELLED = 14;
/** Letters that may stand for words. */
export const LETTERS = /^\p{Lu}{2,8}s?$/u;

/** What letters in brackets stand for. */
export interface Abbreviation {
  /** The token of the letters. */
  readonly letters: number;
  /** The tokens of the phrase before the bracket. */
  readonly first: number;
  readonly end: number;
}

/** The letters in brackets of an article that the words before them spell: "liquefied natural gas (LNG)", "Office for National Statistics (ONS)". */
export function findAbbreviations({ article, stretches }: DocumentView): Abbreviation[] {
  const { words, word } = article.tokens;
  const found: Abbreviation[] = [];
  for (let s = 0; s < stretches.count; s++) {
    for (let i = stretches.first[s]!; i < stretches.end[s]!; i++) {
      if (i < 3 || i + 1 >= word.length || words[word[i + 1]!] !== ')' || words[word[i - 1]!] !== '(' || !LETTERS.test(words[word[i]!]!)) continue;
      const first = startOfSpelled(words[word[i]!]!, i - 1, article.tokens, false);
      if (first >= 0) found.push({ letters: i, first, end: i - 1 });
    }
  }
  return found;
}

/**
 * The first token of the phrase that ends before a token and that letters stand for, each of them for a word but for small ones; or -1. The words are written with
 * capitals where that is asked for.
 */
export function startOfSpelled(letters: string, end: number, { words, word }: DocumentView['article']['tokens'], inCapitals: boolean): number {
  let left = letters.endsWith('s') ? letters.length - 1 : letters.length;
  let begin = end;
  while (left > 0 && begin > 0 && end - begin < LONGEST_SPELLED) {
    const text = words[word[begin - 1]!]!;
    const initial = text.charAt(0);
    if ((inCapitals ? initial : initial.toUpperCase()) === letters.charAt(left - 1)) left--;
    else if (!LEFT_OUT.has(text)) return -1;
    begin--;
  }
  return left === 0 ? begin : -1;
}

/** Last words of what is abbreviated like an institution and is none: "Talent Development Scheme (TDS)", "Municipal Chief Executive (MCE)". */
const THINGS = new Set('act law bill policy framework plan project scheme index agreement treaty convention protocol partnerships goals assessment officer executive commissioner inspector minister secretary vehicle vehicles'.split(' '));
const POSTS = new Set(['Inspector', 'Director', 'Secretary', 'Minister', 'Commissioner', 'Superintendent', 'Attorney', 'Solicitor', 'Prime', 'Vice', 'Chief', 'Deputy']);
const OFFICES = new Set(['office', 'secretariat', 'department', 'service', 'bureau', 'association', 'council', 'conference', 'forum']);
/** Last words, in small letters, of institutions: "the special investigation team (SIT)". */
const TEAMS = new Set('team unit force squad task group party union agency authority commission committee council company corporation bank institute association federation board court tribunal ministry department network alliance forum police'.split(' '));

/** Whether what letters stand for is an institution (true), or none (false); `undefined` where its words do not tell. */
export function standsForInstitution({ first, end }: Abbreviation, { article, table }: DocumentView): boolean | undefined {
  const { words, lower, word } = article.tokens;
  const last = lower[word[end - 1]!]!;
  let capitals = 0;
  for (let i = first; i < end; i++) if (isCapitalForm(table.form[word[i]!]!)) capitals++;
  if (capitals <= 1 && table.form[word[end - 1]!] !== TITLE) return TEAMS.has(last) || (markerKindOf(table.facts[word[end - 1]!]!) !== 0 && last !== 'general');
  // "Inspector General of Police (IGP)", but "Attorney General's Office"
  const isPost = POSTS.has(words[word[first]!]!) && words[word[first + 1]!] !== "'s" && !OFFICES.has(last);
  return isPost || THINGS.has(last) ? false : undefined;
}
