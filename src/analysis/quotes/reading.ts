import type { EntityType } from '../article';
import { ENTITY_TYPES } from '../article';
import type { NamedMention } from '../entities/mention';
import type { Lexicon } from '../lexicon/lexicon';
import type { TagArray } from '../syntax/tags';
import { TAGS } from '../syntax/tags';
import type { Article } from '../text/read';
import type { CueLexicon } from './cueLexicon';
import { readSegments, type Segment } from './segments';
import { readViews, OUTSIDE_TAG, type Items, type View } from './views';
import { OUTSIDE, readVocabulary, type Vocabulary } from './vocabulary';

export const ADJ = TAGS.indexOf('ADJ');
export const ADP = TAGS.indexOf('ADP');
export const ADV = TAGS.indexOf('ADV');
export const AUX = TAGS.indexOf('AUX');
export const CCONJ = TAGS.indexOf('CCONJ');
export const DET = TAGS.indexOf('DET');
export const NOUN = TAGS.indexOf('NOUN');
export const NUM = TAGS.indexOf('NUM');
export const PART = TAGS.indexOf('PART');
export const PRON = TAGS.indexOf('PRON');
export const PROPN = TAGS.indexOf('PROPN');
export const SCONJ = TAGS.indexOf('SCONJ');
export const VERB = TAGS.indexOf('VERB');

/** An article as the quotes stage reads it. */
export interface Reading {
  readonly article: Article;
  /** By token. */
  readonly tags: TagArray;
  readonly segments: readonly Segment[];
  readonly vocabulary: Vocabulary;
  readonly items: Items;
  readonly views: readonly View[];
  /** By token: 1 + the index of the entity's type, 0 outside of names. */
  readonly names: Uint8Array;
}

/** Prepares an article for the quotes stage. */
export function read(article: Article, tags: TagArray, entities: readonly NamedMention[], lexicon: Lexicon, cues: CueLexicon): Reading {
  const vocabulary = readVocabulary(article.tokens.words, lexicon, cues);
  const segments = readSegments(article);
  const { items, views } = readViews(article, tags, segments, vocabulary);
  const names = new Uint8Array(article.tokens.length);
  for (const { firstToken, endToken, type } of entities) names.fill(1 + ENTITY_TYPES.indexOf(type satisfies EntityType), firstToken, endToken);
  return { article, tags, segments, vocabulary, items, views, names };
}

/** A view with what surrounds it cut off: items outside read as nothing. */
export class Window {
  private readonly nothing: number;

  constructor(
    readonly reading: Reading,
    readonly view: View,
  ) {
    this.nothing = reading.vocabulary.special + OUTSIDE;
  }

  has(i: number): boolean {
    return i >= this.view.first && i < this.view.end;
  }

  /** Index into the vocabulary. */
  word(i: number): number {
    return this.has(i) ? this.reading.items.word[i]! : this.nothing;
  }

  tag(i: number): number {
    return this.has(i) ? this.reading.items.tag[i]! : OUTSIDE_TAG;
  }

  key(i: number): number {
    return this.reading.vocabulary.key[this.word(i)]!;
  }

  lemma(i: number): number {
    return this.reading.vocabulary.lemma[this.word(i)]!;
  }

  cluster(i: number): number {
    return this.reading.vocabulary.cluster[this.word(i)]!;
  }

  cluster256(i: number): number {
    return this.reading.vocabulary.cluster256[this.word(i)]!;
  }

  cluster64(i: number): number {
    return this.reading.vocabulary.cluster64[this.word(i)]!;
  }

  kind(i: number): number {
    return this.reading.vocabulary.kind[this.word(i)]!;
  }

  /** 1 + the index of the type of the name an item is part of, 0 for none. */
  name(i: number): number {
    return this.has(i) ? this.reading.names[this.reading.items.token[i]!]! : 0;
  }

  isSpeech(i: number): boolean {
    return this.has(i) && this.reading.items.segment[i]! >= 0;
  }
}
