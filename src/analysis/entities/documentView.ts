import {
  ABBREVIATED_STATE, ANY_GIVEN, ANY_PLACE, BEGINS_PHRASE, COMMUNITY, DEMONYM, EVENT, FAMILY, ORGANIZATION, OUTLET, PERSON, PRODUCT, titleClassOf,
} from '../lexicon/facts';
import { phraseKey, type Lexicon } from '../lexicon/lexicon';
import type { Article } from '../text/read';
import { findStretches, isCapitalForm, type Stretches } from './stretches';
import { CAPITALS, INITIAL, LOWER, SYMBOL, TITLE, type EntityWords, type WordTable } from './wordTable';

/** What a phrase of the word lists may be when it is longer than one word. */
const PHRASE_FACTS = ANY_PLACE | DEMONYM | COMMUNITY | ORGANIZATION | OUTLET | PERSON | EVENT | PRODUCT | ABBREVIATED_STATE | FAMILY | ANY_GIVEN;
const LONGEST_PHRASE = 6;
/** Other places of a word that are looked at: more cost time and add nothing. */
const LOOKED_AT = 6;

/** How the line or sentence around a token is written. */
export const RUNNING = 0;
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;

/** An article as the tagger sees it: what each token looks like, and what the whole document says of each word. */
export interface DocumentView {
  readonly article: Article;
  readonly table: WordTable;
  readonly stretches: Stretches;
  /** By token: a number that its word shares, in this article, with those that differ only in capitals. */
  readonly folded: Int32Array;
  /** By token: 1 at the first word of a sentence (or of a quote inside of it). */
  readonly initial: Uint8Array;
  /** By token: how its sentence is written. */
  readonly casing: Uint8Array;
  /** By token: what the phrase of the lists around it is, and 1 + its place in it (1 first, 2 inside, 3 last). */
  readonly phraseFacts: Int32Array;
  readonly phrasePlace: Uint8Array;
  /** By token: the class of the title that ends there ("Gen.", "Secretary of State"), 0 where none does. */
  readonly titleEnds: Uint8Array;
  /** By token: first and end token of the capitalized words without a bridge around it. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
  /** By folded word: how often it stands in lower case, and capitalized where no rule of spelling asks for it. */
  readonly lowerCount: Int32Array;
  readonly midCount: Int32Array;
  /** By token: the other places of the same word, capitalized: `LOOKED_AT` a folded word, -1 where there are fewer. */
  readonly places: Int32Array;
  /** Initials of the capitalized runs ("WHO" of "World Health Organization") with the last word of the run. */
  readonly initials: ReadonlyMap<number, number>;
}

export const PLACES = LOOKED_AT;

export function viewDocument(article: Article, entityWords: EntityWords): DocumentView {
  const { tokens } = article;
  const n = tokens.length;
  const { word } = tokens;
  const table = entityWords.of(tokens);
  const { folded, foldedCount } = numberFolded(word, table);
  const initial = new Uint8Array(n);
  const casing = new Uint8Array(n);
  const runFirst = new Int32Array(n).fill(-1);
  const runEnd = new Int32Array(n);
  const lowerCount = new Int32Array(foldedCount);
  const midCount = new Int32Array(foldedCount);
  const places = new Int32Array(foldedCount * LOOKED_AT).fill(-1);
  const placeCount = new Uint8Array(foldedCount);

  for (const sentence of article.sentences) {
    const written = casingOf(sentence.firstToken, sentence.endToken, word, table);
    let atStart = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const form = table.form[word[i]!]!;
      casing[i] = written;
      const own = folded[i]!;
      if (form === LOWER) lowerCount[own]!++;
      else if (isCapitalForm(form)) {
        if (atStart) initial[i] = 1;
        else if (written === RUNNING) midCount[own]!++;
        if (placeCount[own]! < LOOKED_AT) places[own * LOOKED_AT + placeCount[own]!++] = i;
      }
      // Opening marks, bullets and brackets do not end the start of a sentence.
      if (form !== SYMBOL) atStart = false;
    }
  }

  const stretches = findStretches(article, table);
  const phraseFacts = new Int32Array(n);
  const phrasePlace = new Uint8Array(n);
  const titleEnds = new Uint8Array(n);
  for (let i = 0; i < n; i++) titleEnds[i] = titleClassOf(table.facts[word[i]!]!);
  const initials = new Map<number, number>();
  for (let s = 0; s < stretches.count; s++) {
    markRuns(stretches.first[s]!, stretches.end[s]!, word, table, runFirst, runEnd);
    markPhrases(stretches.first[s]!, stretches.end[s]!, word, table, entityWords.lexicon, phraseFacts, phrasePlace, titleEnds);
    collectInitials(stretches.first[s]!, stretches.end[s]!, word, tokens.words, table, initials);
  }
  return {
    article, table, stretches, folded, initial, casing, phraseFacts, phrasePlace, titleEnds, runFirst, runEnd, lowerCount, midCount, places, initials,
  };
}

/** Numbers the words of an article that differ only in capitals anew: what is counted of them needs no more room than the article has words. */
function numberFolded(word: Int32Array, table: WordTable): { folded: Int32Array; foldedCount: number } {
  const folded = new Int32Array(word.length);
  const numbers = new Int32Array(table.foldedCount);
  let foldedCount = 0;
  for (let i = 0; i < word.length; i++) {
    const shared = table.folded[word[i]!]!;
    folded[i] = (numbers[shared] ||= ++foldedCount) - 1;
  }
  return { folded, foldedCount };
}

function casingOf(first: number, end: number, word: Int32Array, table: WordTable): number {
  let small = 0;
  let title = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const form = table.form[word[i]!]!;
    if (form === LOWER) small++;
    else if (form === TITLE) title++;
    else if (form === CAPITALS) capitals++;
  }
  if (capitals >= 2 && capitals > small + title) return ALL_CAPITALS;
  return title + capitals >= 4 && title + capitals > 3 * small ? TITLE_CASE : RUNNING;
}

/** Marks the runs of capitalized words that a stretch consists of. */
function markRuns(first: number, end: number, word: Int32Array, table: WordTable, runFirst: Int32Array, runEnd: Int32Array): void {
  for (let i = first; i < end; ) {
    let k = i;
    while (k < end && isCapitalForm(table.form[word[k]!]!)) k++;
    runFirst.fill(i, i, k);
    runEnd.fill(k, i, k);
    i = Math.max(k, i + 1);
  }
}

/** Marks the longest phrases of the lists that stand in a stretch. */
function markPhrases(
  first: number, end: number, word: Int32Array, table: WordTable, lexicon: Lexicon, phraseFacts: Int32Array, phrasePlace: Uint8Array,
  titleEnds: Uint8Array,
): void {
  for (let i = first; i < end; ) {
    if (!(table.facts[word[i]!]! & BEGINS_PHRASE)) {
      i++;
      continue;
    }
    let key = table.key[word[i]!]!;
    let found = 0;
    let last = i;
    for (let k = i + 1; k < end && k - i < LONGEST_PHRASE; k++) {
      key = phraseKey(key, table.key[word[k]!]!);
      const known = lexicon.facts(key);
      if (known === 0) continue;
      if (titleClassOf(known) !== 0) titleEnds[k] = titleClassOf(known);
      const facts = known & PHRASE_FACTS;
      if (facts !== 0) {
        found = facts;
        last = k;
      }
    }
    if (found === 0) {
      i++;
      continue;
    }
    for (let k = i; k <= last; k++) {
      phraseFacts[k] = found;
      phrasePlace[k] = k === i ? 1 : k === last ? 3 : 2;
    }
    i = last + 1;
  }
}

/** The hash of no initials yet. */
export const NO_INITIALS = 0x811c9dc5;
export const addInitial = (hash: number, char: number): number => Math.imul(hash ^ char, 0x01000193);


/** Initials of every two to seven capitalized words that follow each other in a stretch, small words between them left out. */
function collectInitials(
  first: number, end: number, word: Int32Array, words: readonly string[], table: WordTable, initials: Map<number, number>,
): void {
  for (let from = first; from < end && from < first + 12; from++) {
    if (table.form[word[from]!] !== TITLE) continue;
    let hash = NO_INITIALS;
    let count = 0;
    for (let i = from; i < end && count < 7; i++) {
      const form = table.form[word[i]!]!;
      if (!isCapitalForm(form) || form === INITIAL) continue;
      hash = addInitial(hash, words[word[i]!]!.charCodeAt(0));
      if (++count >= 2 && !initials.has(hash)) initials.set(hash, i);
    }
  }
}
