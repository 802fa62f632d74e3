import type { NamedMention } from '../entities/mention';
import { OCCUPATION } from '../lexicon/facts';
import { wordKey, type Lexicon } from '../lexicon/lexicon';
import type { Attributions } from '../quotes/attribution';
import { tagCode, type TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import { readNoun, type Noun } from './nouns';

export const ADJ = tagCode('ADJ');
export const ADP = tagCode('ADP');
export const ADV = tagCode('ADV');
export const AUX = tagCode('AUX');
export const CCONJ = tagCode('CCONJ');
export const DET = tagCode('DET');
export const NOUN = tagCode('NOUN');
export const NUM = tagCode('NUM');
export const PART = tagCode('PART');
export const PRON = tagCode('PRON');
export const PROPN = tagCode('PROPN');
export const PUNCT = tagCode('PUNCT');
export const SCONJ = tagCode('SCONJ');
export const VERB = tagCode('VERB');

/** The article as linking reads it: what stands at each token, looked up instead of searched. */
export class Reading {
  /** For each token its sentence, the named mention it is part of, the marked stretch it lies in; -1 where there is none. */
  readonly sentenceOf: Int32Array;
  readonly entityOf: Int32Array;
  readonly markedOf: Int32Array;
  private readonly lowered: string[] = [];
  private readonly nouns: (Noun | null | undefined)[] = [];

  constructor(
    readonly article: Article,
    readonly tags: TagArray,
    readonly entities: readonly NamedMention[],
    readonly attributions: Attributions,
    readonly lexicon: Lexicon,
  ) {
    const cover = (stretches: readonly { readonly firstToken: number; readonly endToken: number }[]): Int32Array => {
      const indexOf = new Int32Array(article.tokens.length).fill(-1);
      stretches.forEach(({ firstToken, endToken }, index) => indexOf.fill(index, firstToken, endToken));
      return indexOf;
    };
    this.sentenceOf = cover(article.sentences);
    this.entityOf = cover(entities);
    this.markedOf = cover(article.marked);
  }

  /** The text of a token. */
  word(token: number): string {
    const { tokens } = this.article;
    return tokens.words[tokens.word[token]!]!;
  }

  /** The text of a token in lower case, apostrophes straight. */
  lower(token: number): string {
    const id = this.article.tokens.word[token]!;
    return (this.lowered[id] ??= this.article.tokens.words[id]!.toLowerCase().replaceAll('’', "'"));
  }

  /** Whether no blank stands between a token and the one before ("co-founder"). */
  isGlued(token: number): boolean {
    const { start, end } = this.article.tokens;
    return token > 0 && start[token] === end[token - 1];
  }

  /** The noun for people, institutions, places or documents that ends at a token, the pieces of a hyphenated one joined ("vice-president"), or `null`. */
  noun(token: number): Noun | null {
    let first = token;
    while (first >= 2 && token - first < 6 && this.isGlued(first) && isHyphen(this.word(first - 1)) && this.isGlued(first - 1)) first -= 2;
    if (first === token) return this.plainNoun(token);
    let joined = this.lower(first);
    for (let i = first + 1; i <= token; i++) joined += isHyphen(this.word(i)) ? '-' : this.lower(i);
    // "president-elect", "director-general", "editor-in-chief" are what their first piece is; "Russia-backed separatist" what the last is.
    return readNoun(joined, noOccupation) ?? (/-(?:elect|designate|in-chief|general|in-law)$/.test(joined) ? this.plainNoun(first) : this.plainNoun(token));
  }

  private plainNoun(token: number): Noun | null {
    const id = this.article.tokens.word[token]!;
    const known = this.nouns[id];
    if (known !== undefined) return known;
    const noun = readNoun(this.lower(token), (word) => (this.lexicon.facts(wordKey(word)) & OCCUPATION) !== 0);
    this.nouns[id] = noun;
    return noun;
  }

  /** The first token that ends behind an offset. */
  tokenAt(offset: number): number {
    const { end, length } = this.article.tokens;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const noOccupation = (): boolean => false;

export const isHyphen = (word: string): boolean => word === '-' || word === '‑' || word === '‐';

/** The ending that makes a possessor: "Russia's", "the ministers'". */
export const isPossessiveMark = (word: string): boolean => word === "'s" || word === '’s' || word === "'" || word === '’';

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
export const isPossessivePronoun = (word: string): boolean => POSSESSIVE_PRONOUNS.has(word);
