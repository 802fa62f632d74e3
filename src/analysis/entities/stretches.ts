import { WordBytes } from '../model/wordCache';
import type { Article } from '../text/read';
import { CAPITALS, INITIAL, MIXED, NUMBER, NUMBER_AND_CAPITALS, SYMBOL, TITLE, type WordTable } from './wordTable';

/**
 * The stretches of tokens that can hold a name: capitalized words with the small words between them ("Bank of England", "Jae-in"), within
 * one sentence. Everything outside of them is no name, which leaves the tagger a quarter of the tokens.
 */
export interface Stretches {
  readonly count: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** Words and signs that may stand between two capitalized words of one name. */
const BRIDGES = new Set(
  "of and for & the de del da di du do dos das al el la las le les los der den van von bin ibn bint ben y e ' ’ 's ’s - – . / in on at to , to with a an i t'".split(' '),
);
/** Small words a name can begin with: "van der Meulen", "al-Rashad", "de Marchi". */
const PARTICLES = new Set('al el an as ash at van der den de di da du la le bin ibn bint abu von zu ter ten dos del della ould d l'.split(' '));
const BRIDGE = 1;
const PARTICLE = 2;
const HYPHEN = 4;
const SMALL_WORDS = new WordBytes((w) => (BRIDGES.has(w) ? BRIDGE : 0) | (PARTICLES.has(w) ? PARTICLE : 0) | (w === '-' || w === '–' ? HYPHEN : 0));

const LONGEST_BRIDGE = 3;
/** A longer stretch (a page in capitals) is cut, so that no part of the work grows faster than the text. */
const LONGEST_STRETCH = 100;

/** Whether a word written so can be part of a name by itself. */
export const isCapitalForm = (form: number): boolean =>
  form === TITLE || form === CAPITALS || form === MIXED || form === NUMBER_AND_CAPITALS || form === INITIAL;

export function findStretches(article: Article, table: WordTable): Stretches {
  const { tokens, sentences } = article;
  const { words, word, start, end } = tokens;
  const roles = SMALL_WORDS.of(words);
  const first = new Int32Array(tokens.length);
  const behind = new Int32Array(tokens.length);
  let count = 0;
  const form = (i: number): number => table.form[word[i]!]!;
  const glued = (i: number): boolean => end[i - 1] === start[i];
  for (const sentence of sentences) {
    let i = sentence.firstToken;
    let free = i;
    while (i < sentence.endToken) {
      if (!isCapitalForm(form(i))) {
        i++;
        continue;
      }
      let from = i;
      if (from - 1 >= free && form(from - 1) === NUMBER) from--;
      while (from - 1 >= free) {
        if (i - from > LONGEST_BRIDGE) break;
        if (roles[word[from - 1]!]! & PARTICLE) from--;
        else if (from - 2 >= free && roles[word[from - 1]!]! & HYPHEN && roles[word[from - 2]!]! & PARTICLE && glued(from) && glued(from - 1)) from -= 2;
        else break;
      }
      let to = i + 1;
      while (to - from < LONGEST_STRETCH) {
        let next = to;
        while (next < sentence.endToken && next - to < LONGEST_BRIDGE && roles[word[next]!]! & BRIDGE) next++;
        if (next < sentence.endToken && (isCapitalForm(form(next)) || (form(next) === NUMBER && next === to))) {
          to = next + 1;
          continue;
        }
        // "Jae-in", "G-8"
        if (to + 1 < sentence.endToken && roles[word[to]!]! & HYPHEN && form(to + 1) !== SYMBOL && glued(to) && glued(to + 1)) {
          to += 2;
          continue;
        }
        break;
      }
      first[count] = from;
      behind[count++] = to;
      i = to;
      free = to;
    }
  }
  return { count, first: first.subarray(0, count), end: behind.subarray(0, count) };
}
