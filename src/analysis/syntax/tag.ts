import { WordCache } from '../model/wordCache';
import type { EarlierParagraphs } from '../text/earlier';
import type { Article } from '../text/read';
import { CONTEXT, contextFeatures, NO_TAG, NO_WORD, PLACES, wordFeatures, type WordFeatures } from './features';
import { TAGS, type TagArray } from './tags';

const TAG_COUNT = TAGS.length;
const PLACE_COUNT = PLACES.length;

/**
 * A tag that the words alone put so far ahead of the next is kept: in 80,000 tokens of news the tags before and the pairs of words never made
 * up for a lead of 30. Half of all tokens are as clear as that.
 */
const SURE = 32;

/** Weights of the tagger: a row of `TAGS.length` numbers for each hashed feature. */
export interface TagModel {
  readonly weights: Int8Array;
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly words: WordCache<TaggedWord>;
}

/** What the tagger knows of a distinct word: its features, and what they add to the score of each tag at each place. */
interface TaggedWord {
  readonly features: WordFeatures;
  readonly sums: Int16Array;
  /** The code of the only tag that the word has, or `AMBIGUOUS`. */
  readonly only: number;
}

const AMBIGUOUS = 255;

/** Reads the tagger's weights from the sections of its file. */
export function readTagModel(sections: ReadonlyMap<string, Uint8Array>): TagModel {
  const bytes = sections.get('weights');
  if (bytes === undefined) throw new Error('The model of the tagger has no weights.');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mask = bytes.byteLength / TAG_COUNT - 1;
  const only = readOnly(sections.get('only') ?? new Uint8Array());
  return { weights, mask, words: new WordCache((word) => ({ ...sumRows(wordFeatures(word), weights, mask), only: only.get(word) ?? AMBIGUOUS })) };
}

/** Words that have one tag wherever they stand ("the", "said"): a line for each tag, its words apart by blanks. */
function readOnly(bytes: Uint8Array): Map<string, number> {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  const only = new Map<string, number>();
  text.split('\n').forEach((line, tag) => {
    for (const word of line.split(' ')) only.set(word, tag);
  });
  return only;
}

/**
 * The part of speech of each token: a greedy averaged perceptron, left to right (after Collins 2002). What a distinct word adds to the scores of
 * each tag, as itself or as a neighbor, is summed once; a token then costs five such sums and a handful of hashed pairs. Paragraphs that an earlier version
 * of the article had keep the tags they had then.
 */
export function tagWords(article: Article, { weights, mask, words: cache }: TagModel, earlier?: EarlierParagraphs, earlierTags?: TagArray): TagArray {
  const { tokens, sentences, paragraphs } = article;
  const words = cache.of(tokens.words);
  const outside: TaggedWord = { ...sumRows(NO_WORD, weights, mask), only: AMBIGUOUS };

  const tags = new Uint8Array(tokens.length);
  const scores = new Int32Array(TAG_COUNT);
  const context = new Uint32Array(CONTEXT);
  for (const { firstToken, endToken, paragraph } of sentences) {
    const before = earlier?.of[paragraph] ?? -1;
    if (before >= 0) {
      const moved = earlier!.article.paragraphs[before]!.firstToken - paragraphs[paragraph]!.firstToken;
      for (let i = firstToken; i < endToken; i++) tags[i] = earlierTags![i + moved]!;
      continue;
    }
    let tag1: number = NO_TAG;
    let tag2: number = NO_TAG;
    for (let i = firstToken; i < endToken; i++) {
      const here = words[tokens.word[i]!]!;
      if (here.only !== AMBIGUOUS) {
        tags[i] = here.only;
        tag2 = tag1;
        tag1 = here.only;
        continue;
      }
      const before = i > firstToken ? words[tokens.word[i - 1]!]! : outside;
      const before2 = i > firstToken + 1 ? words[tokens.word[i - 2]!]! : outside;
      const behind = i + 1 < endToken ? words[tokens.word[i + 1]!]! : outside;
      const behind2 = i + 2 < endToken ? words[tokens.word[i + 2]!]! : outside;
      let best = 0;
      let top = -Infinity;
      let second = -Infinity;
      for (let t = 0; t < TAG_COUNT; t++) {
        const score =
          here.sums[t]! +
          before.sums[t + TAG_COUNT]! +
          before2.sums[t + 2 * TAG_COUNT]! +
          behind.sums[t + 3 * TAG_COUNT]! +
          behind2.sums[t + 4 * TAG_COUNT]!;
        scores[t] = score;
        if (score > top) {
          second = top;
          top = score;
          best = t;
        } else if (score > second) second = score;
      }
      if (top - second <= SURE) {
        contextFeatures(tag1, tag2, before.features, here.features, behind.features, context);
        for (let f = 0; f < CONTEXT; f++) {
          const row = (context[f]! & mask) * TAG_COUNT;
          for (let t = 0; t < TAG_COUNT; t++) scores[t] = scores[t]! + weights[row + t]!;
        }
        best = 0;
        for (let t = 1; t < TAG_COUNT; t++) if (scores[t]! > scores[best]!) best = t;
      }
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }
  return tags;
}

/** Sums the rows of a word's features, place by place. */
function sumRows(features: WordFeatures, weights: Int8Array, mask: number): Omit<TaggedWord, 'only'> {
  const sums = new Int16Array(TAG_COUNT * PLACE_COUNT);
  let next = 0;
  for (let place = 0; place < PLACE_COUNT; place++) {
    const to = place * TAG_COUNT;
    for (let count = PLACES[place]!; count > 0; count--) {
      const row = (features.hashes[next++]! & mask) * TAG_COUNT;
      for (let t = 0; t < TAG_COUNT; t++) sums[to + t] = sums[to + t]! + weights[row + t]!;
    }
  }
  return { features, sums };
}
