import { join } from 'node:path';
import { repairNames } from '../../analysis/entities/repair';
import { spreadNames } from '../../analysis/entities/spread';
import { tagNames, type TaggedName } from '../../analysis/entities/tagger';
import type { EntityWeights } from '../../analysis/entities/weights';
import { EntityWords } from '../../analysis/entities/wordTable';
import { LEARNED_TYPES } from '../../analysis/entities/labels';
import type { Lexicon } from '../../analysis/lexicon/lexicon';
import { readArticle, type Article } from '../../analysis/text/read';
import { readRecords } from '../records';
import type { GoldText } from './corpus';

/** A stretch of related sentences of the unlabelled news text, which has lost the boundaries of its articles. */
const SHORTEST = 8;
const LONGEST = 40;

/** The unlabelled text, its sentences put back into something like articles: a new one begins where no name of the last sentences comes back. */
export function readUnlabelled(folder: string): string[] {
  const documents: string[] = [];
  let document: string[] = [];
  for (const { text } of readRecords<{ text: string }>(join(folder, 'ner', 'voa_text.jsonl.gz'))) {
    if (document.length >= LONGEST || (document.length >= SHORTEST && !sharesName(text, document.slice(-3)))) {
      documents.push(document.join('\n\n'));
      document = [];
    }
    document.push(text);
  }
  if (document.length > 0) documents.push(document.join('\n\n'));
  return documents;
}

function sharesName(sentence: string, before: readonly string[]): boolean {
  const names = sentence.match(/(?<=\S )\p{Lu}[\p{L}-]+/gu) ?? [];
  return names.some((name) => before.some((other) => other.includes(name)));
}

/** What the corpus says of a name: how often it has each type, and how often it stands there untagged. */
interface Tally {
  readonly tagged: number[];
  untagged: number;
}

/** Labels texts with a trained tagger; what most of the corpus says of a name then settles each of its mentions. */
export function labelTexts(texts: readonly string[], lexicon: Lexicon, teacher: EntityWeights, weight: number): GoldText[] {
  const articles = texts.map((text) => readArticle(text));
  const words = new EntityWords(lexicon);
  const named = articles.map((article): TaggedName[] => {
    const { names, view } = tagNames(article, words, teacher);
    return spreadNames(repairNames(names, view), view);
  });
  const tallies = new Map<string, Tally>();
  articles.forEach((article, a) => {
    for (const name of named[a]!) {
      const surface = surfaceOf(article, name.first, name.end);
      let tally = tallies.get(surface);
      if (tally === undefined) tallies.set(surface, (tally = { tagged: LEARNED_TYPES.map(() => 0), untagged: 0 }));
      tally.tagged[name.type]!++;
    }
  });
  articles.forEach((article, a) => forUntagged(article, named[a]!, tallies, (_first, _end, tally) => void tally.untagged++));
  return articles.map((article, a): GoldText => {
    const kept: TaggedName[] = [];
    for (const name of named[a]!) {
      const { tagged, untagged } = tallies.get(surfaceOf(article, name.first, name.end))!;
      const total = tagged.reduce((sum, n) => sum + n, untagged);
      if (total >= 6 && untagged >= 0.85 * total) continue;
      const top = tagged.indexOf(Math.max(...tagged));
      kept.push(total >= 4 && tagged[top]! >= 0.7 * total ? { ...name, type: top } : name);
    }
    forUntagged(article, kept, tallies, (first, end, { tagged, untagged }) => {
      const total = tagged.reduce((sum, n) => sum + n, untagged);
      const top = tagged.indexOf(Math.max(...tagged));
      if (total >= 4 && tagged[top]! >= 0.7 * total) kept.push({ first, end, type: top, confidence: 1 });
    });
    const { start, end } = article.tokens;
    return {
      text: article.text,
      weight,
      names: kept.map((name) => ({ start: start[name.first]!, end: end[name.end - 1]!, types: [LEARNED_TYPES[name.type]!] })),
    };
  });
}

const surfaceOf = ({ tokens }: Article, first: number, end: number): string =>
  Array.from(tokens.word.subarray(first, end), (id) => tokens.words[id]!).join(' ');

/** Calls back for each place where a name of the tallies stands without a tag of its own. */
function forUntagged(article: Article, names: readonly TaggedName[], tallies: ReadonlyMap<string, Tally>, found: (first: number, end: number, tally: Tally) => void): void {
  const { tokens } = article;
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const capital = (i: number): boolean => i < tokens.length && !taken[i] && /^\p{Lu}/u.test(tokens.words[tokens.word[i]!]!);
  for (let i = 0; i < tokens.length; i++) {
    if (!capital(i)) continue;
    let last = i;
    while (capital(last + 1)) last++;
    const tally = tallies.get(surfaceOf(article, i, last + 1));
    if (tally !== undefined) found(i, last + 1, tally);
    i = last;
  }
}
