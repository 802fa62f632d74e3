import type { NamedMention } from '../entities/mention';
import type { Lexicon } from '../lexicon/lexicon';
import { RANKS } from '../lexicon/ranks';
import type { WordCache } from '../model/wordCache';
import type { Attributions } from '../quotes/attribution';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import { textAt, tokenAt } from '../text/tokens';
import { NO_WORD, type ActorWord } from './actorWord';
import { readOtherName, type OtherName } from './names';
import { ABBREVIATED_TITLES, RANK, readNoun, RETIRED, type Noun } from './nouns';

/** The article as linking reads it: what stands at each token, looked up instead of searched. */
export class Reading {
  readonly tags: TagArray;
  /** For each token its sentence, the named mention it is part of, the marked stretch it lies in; -1 where there is none. */
  readonly sentenceOf: Int32Array;
  readonly entityOf: Int32Array;
  readonly markedOf: Int32Array;
  private named: readonly NamedMention[] = [];
  private readonly words: readonly ActorWord[];
  private readonly wordOf: Int32Array;
  /** The texts of the named mentions and what they read as, where they were asked for. */
  private texts: (string | undefined)[] = [];
  private otherNames: (OtherName | undefined)[] = [];
  private readonly names = new Map<string, OtherName>();

  constructor(
    readonly article: Article,
    entities: readonly NamedMention[],
    readonly attributions: Attributions,
    readonly lexicon: Lexicon,
    actorWords: WordCache<ActorWord>,
  ) {
    const { length } = article.tokens;
    this.tags = attributions.tags;
    this.sentenceOf = cover(article.sentences, new Int32Array(length));
    this.markedOf = cover(article.marked, new Int32Array(length));
    this.entityOf = new Int32Array(length);
    this.takeNames(entities);
    this.words = actorWords.of(article.tokens.words);
    this.wordOf = article.tokens.word;
  }

  /** The named mentions, in document order. */
  get entities(): readonly NamedMention[] {
    return this.named;
  }

  /** Reads the article with other named mentions than before. */
  takeNames(entities: readonly NamedMention[]): void {
    this.named = entities;
    this.texts = new Array<string | undefined>(entities.length);
    this.otherNames = new Array<OtherName | undefined>(entities.length);
    cover(entities, this.entityOf);
  }

  /** The text of a token; nothing beyond the ends of the article. */
  word(token: number): string {
    return textAt(this.article.tokens, token);
  }

  /** What is known of a token's word; `NO_WORD` beyond the ends of the article. */
  at(token: number): ActorWord {
    return this.words[this.wordOf[token]!] ?? NO_WORD;
  }

  /** The text of a token in lower case, apostrophes straight; nothing beyond the ends of the article. */
  lower(token: number): string {
    return this.at(token).lower;
  }

  /** The text of a named mention. */
  nameText(entity: number): string {
    const known = this.texts[entity];
    if (known !== undefined) return known;
    const { start, end, firstToken, endToken } = this.named[entity]!;
    // A mention of one word shares the word's text with all the others.
    const isWord = endToken - firstToken === 1 && this.article.tokens.start[firstToken] === start && this.article.tokens.end[firstToken] === end;
    return (this.texts[entity] = isWord ? this.word(firstToken) : this.article.text.slice(start, end));
  }

  /** The name of an organization, place or group, read for comparison. */
  otherName(entity: number): OtherName {
    const known = this.otherNames[entity];
    if (known !== undefined) return known;
    const text = this.nameText(entity);
    let name = this.names.get(text);
    if (name === undefined) this.names.set(text, (name = readOtherName(text)));
    return (this.otherNames[entity] = name);
  }

  /** Whether no blank stands between a token and the one before ("co-founder"). */
  isGlued(token: number): boolean {
    const { start, end } = this.article.tokens;
    return token > 0 && start[token] === end[token - 1];
  }

  /** The noun for people, institutions, places or documents that ends at a token, the pieces of a hyphenated one joined ("vice-president"), or `null`. */
  noun(token: number): Noun | null {
    let first = token;
    while (first >= 2 && token - first < 6 && this.isGlued(first) && this.at(first - 1).isHyphen && this.isGlued(first - 1)) first -= 2;
    if (first === token) {
      const { noun } = this.at(token);
      return noun === RANK && !this.isRank(token) ? null : noun;
    }
    let joined = this.lower(first);
    for (let i = first + 1; i <= token; i++) joined += this.at(i).isHyphen ? '-' : this.lower(i);
    // "president-elect", "editor-in-chief", "mother-of-three" are what their first piece is; "Russia-backed separatist" what the last is.
    return readNoun(joined, noOccupation) ?? this.at(/-(?:elect|designate|in-chief|general|in-law|of-\w+)$/.test(joined) ? first : token).noun;
  }

  /** Whether the letters of a rank at a token mean one, as before a name or before another rank and a name: "DI | Ruth Kane", "Pol Col | Lou Paz"; not "DC police", "Gen Z". He may have retired: "Lt Gen (retd) | Ruth Kane". */
  isRank(token: number): boolean {
    let next = token;
    do next++;
    while (next < token + 5 && next < this.tags.length && this.entityOf[next]! < 0 && (this.at(next).isAddress || RANKS.has(this.word(next)) || ABBREVIATED_TITLES.has(this.lower(next)) || /^[()]$/.test(this.word(next)) || RETIRED.has(this.lower(next))));
    const name = next < this.tags.length && this.sentenceOf[next] === this.sentenceOf[token] ? this.entityOf[next]! : -1;
    return this.entityOf[token]! < 0 && name >= 0 && this.named[name]!.type === 'person';
  }

  /** The first token that ends behind an offset. */
  tokenAt(offset: number): number {
    return tokenAt(this.article.tokens, offset);
  }
}

/** Notes for each token which stretch it lies in; -1 where it lies in none. */
function cover(stretches: readonly { readonly firstToken: number; readonly endToken: number }[], indexOf: Int32Array): Int32Array {
  indexOf.fill(-1);
  for (let index = 0; index < stretches.length; index++) {
    const { firstToken, endToken } = stretches[index]!;
    for (let i = firstToken; i < endToken; i++) indexOf[i] = index;
  }
  return indexOf;
}

const noOccupation = (): boolean => false;
