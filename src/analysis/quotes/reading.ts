import { ENTITY_TYPES } from '../article';
import type { NamedMention } from '../entities/mention';
import type { WordCache } from '../model/wordCache';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import { mendTags } from './mendedTags';
import { readSegments, type Segment } from './segments';
import { readViews, type Items, type View } from './views';
import type { WordFacts } from './vocabulary';

/** An article as the quotes stage reads it. */
export interface Reading {
  readonly article: Article;
  /** By token. */
  readonly tags: TagArray;
  readonly segments: readonly Segment[];
  /** What is known of each distinct word of the article. */
  readonly words: readonly WordFacts[];
  readonly items: Items;
  readonly views: readonly View[];
}

/** Prepares an article for the quotes stage. */
export function read(article: Article, tags: TagArray, entities: readonly NamedMention[], cache: WordCache<WordFacts>): Reading {
  const words = cache.of(article.tokens.words);
  const segments = readSegments(article);
  const names = new Uint8Array(article.tokens.length);
  for (const { firstToken, endToken, type } of entities) names.fill(1 + ENTITY_TYPES.indexOf(type), firstToken, endToken);
  const corrected = mendTags(article, tags, names, words);
  return { article, tags: corrected, segments, words, ...readViews(article, corrected, names, segments, words) };
}

/** The items of a view and the margin around it; an item outside reads as nothing. */
export class Window {
  readonly items: Items;

  constructor(
    readonly reading: Reading,
    readonly view: View,
  ) {
    this.items = reading.items;
  }

  has(i: number): boolean {
    return i >= this.view.first && i < this.view.end;
  }

  facts(i: number): WordFacts {
    return this.items.facts[i]!;
  }

  tag(i: number): number {
    return this.items.tag[i]!;
  }

  key(i: number): number {
    return this.items.key[i]!;
  }

  lemma(i: number): number {
    return this.items.facts[i]!.lemma;
  }

  cluster(i: number): number {
    return this.items.facts[i]!.cluster;
  }

  cluster256(i: number): number {
    return this.items.facts[i]!.cluster256;
  }

  cluster64(i: number): number {
    return this.items.facts[i]!.cluster64;
  }

  kind(i: number): number {
    return this.items.kind[i]!;
  }

  /** 1 + the index of the type of the name an item is part of, 0 for none. */
  name(i: number): number {
    return this.items.name[i]!;
  }

  /** Whether a content may begin or end before an item: not in the middle of what stands between marks. */
  isBoundary(i: number): boolean {
    const { stretch } = this.items;
    return stretch[i]! < 0 || stretch[i] !== stretch[i - 1];
  }

  isSpeech(i: number): boolean {
    return this.items.segment[i]! >= 0;
  }
}
