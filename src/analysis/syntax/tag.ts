import type { Models } from '../models';
import type { Article } from '../text/read';
import { CONTEXT, contextFeatures, NO_TAG, NO_WORD, PLACES, wordFeatures, type WordFeatures } from './features';
import { TAGS, type TagArray } from './tags';

const TAG_COUNT = TAGS.length;
const PLACE_COUNT = PLACES.length;
const ROW = TAG_COUNT * PLACE_COUNT;

/** Weights of the tagger: a row of `TAGS.length` numbers for each hashed feature. */
export interface TagModel {
  readonly weights: Int8Array;
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
}

/** Reads the tagger's weights from the sections of its file. */
export function readTagModel(sections: ReadonlyMap<string, Uint8Array>): TagModel {
  const bytes = sections.get('weights');
  if (bytes === undefined) throw new Error('The model of the tagger has no weights.');
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), mask: bytes.byteLength / TAG_COUNT - 1 };
}

/**
 * The part of speech of each token: a greedy averaged perceptron, left to right (after Collins 2002). What a distinct word adds to the scores of
 * each tag, as itself or as a neighbor, is summed once; a token then costs five such sums and a handful of hashed pairs.
 */
export function tagWords(article: Article, models: Models): TagArray {
  const { weights, mask } = models.tags;
  const { tokens, sentences } = article;
  const { word } = tokens;
  const features: WordFeatures[] = tokens.words.map(wordFeatures);
  const sums = new Int16Array((tokens.words.length + 1) * ROW);
  features.forEach((own, index) => sumRows(own, weights, mask, sums, index * ROW));
  const outside = tokens.words.length;
  sumRows(NO_WORD, weights, mask, sums, outside * ROW);

  const tags = new Uint8Array(tokens.length);
  const scores = new Int32Array(TAG_COUNT);
  const context = new Uint32Array(CONTEXT);
  for (const { firstToken, endToken } of sentences) {
    let tag1: number = NO_TAG;
    let tag2: number = NO_TAG;
    for (let i = firstToken; i < endToken; i++) {
      const here = word[i]!;
      const before = i > firstToken ? word[i - 1]! : outside;
      const behind = i + 1 < endToken ? word[i + 1]! : outside;
      const own = here * ROW;
      const atBefore = before * ROW + TAG_COUNT;
      const atBefore2 = (i > firstToken + 1 ? word[i - 2]! : outside) * ROW + 2 * TAG_COUNT;
      const atBehind = behind * ROW + 3 * TAG_COUNT;
      const atBehind2 = (i + 2 < endToken ? word[i + 2]! : outside) * ROW + 4 * TAG_COUNT;
      for (let t = 0; t < TAG_COUNT; t++) {
        scores[t] = sums[own + t]! + sums[atBefore + t]! + sums[atBefore2 + t]! + sums[atBehind + t]! + sums[atBehind2 + t]!;
      }
      const beforeFeatures = before === outside ? NO_WORD : features[before]!;
      const behindFeatures = behind === outside ? NO_WORD : features[behind]!;
      contextFeatures(tag1, tag2, beforeFeatures, features[here]!, behindFeatures, context);
      for (let f = 0; f < CONTEXT; f++) {
        const row = (context[f]! & mask) * TAG_COUNT;
        for (let t = 0; t < TAG_COUNT; t++) scores[t] = scores[t]! + weights[row + t]!;
      }
      let best = 0;
      for (let t = 1; t < TAG_COUNT; t++) if (scores[t]! > scores[best]!) best = t;
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }
  return tags;
}

/** Sums the rows of a word's features, place by place. */
function sumRows(word: WordFeatures, weights: Int8Array, mask: number, sums: Int16Array, at: number): void {
  let next = 0;
  for (let place = 0; place < PLACE_COUNT; place++) {
    const to = at + place * TAG_COUNT;
    for (let count = PLACES[place]!; count > 0; count--) {
      const row = (word.hashes[next++]! & mask) * TAG_COUNT;
      for (let t = 0; t < TAG_COUNT; t++) sums[to + t] = sums[to + t]! + weights[row + t]!;
    }
  }
}
