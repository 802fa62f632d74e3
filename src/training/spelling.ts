import { join } from 'node:path';
import { CAPITAL_WORD, COMMON_WORD } from '../analysis/lexicon/facts';
import { wordKey } from '../analysis/lexicon/lexicon';
import { isCapitalized } from '../analysis/text/characters';
import { readArticle } from '../analysis/text/read';
import { readRecords } from './records';

/** Texts whose spelling is counted, each with edited sentences. */
const TEXTS = ['ner/voa_text.jsonl.gz', 'ner/gum_named.train.jsonl', 'ner/wikigold.train.jsonl', 'coref/gap.development.jsonl', 'syntax/ewt_train.jsonl.gz'];
const OFTEN = 4;
const NEARLY_ALWAYS = 0.9;

/** Which words stand in lower case as a rule, and which with a capital: keys of words with `COMMON_WORD` or `CAPITAL_WORD`. */
export function countSpelling(folder: string): Map<number, number> {
  const counts = new Map<number, { lower: number; capital: number }>();
  for (const file of TEXTS) {
    for (const { text } of readRecords<{ text: string }>(join(folder, file))) {
      const { tokens, sentences } = readArticle(text);
      for (const { firstToken, endToken } of sentences) {
        for (let i = firstToken + 1; i < endToken; i++) {
          const word = tokens.words[tokens.word[i]!]!;
          if (!/^\p{L}[\p{Ll}'’-]+$/u.test(word)) continue;
          const key = wordKey(word);
          let count = counts.get(key);
          if (count === undefined) counts.set(key, (count = { lower: 0, capital: 0 }));
          if (isCapitalized(word)) count.capital++;
          else count.lower++;
        }
      }
    }
  }
  const facts = new Map<number, number>();
  for (const [key, { lower, capital }] of counts) {
    if (lower + capital < OFTEN) continue;
    if (lower >= NEARLY_ALWAYS * (lower + capital)) facts.set(key, COMMON_WORD);
    else if (capital >= NEARLY_ALWAYS * (lower + capital)) facts.set(key, CAPITAL_WORD);
  }
  return facts;
}
