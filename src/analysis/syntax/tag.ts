import { grown } from '../model/grown';
import { charactersOf } from '../model/pack';
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
  readonly words: TagWords;
}

const AMBIGUOUS = 255;
const SUMS = TAG_COUNT * PLACE_COUNT;

/** What the tagger knows of the distinct words, kept from article to article; the entry of a word is its number plus one, 0 is what lies outside of sentences. */
class TagWords {
  /** What a word adds to the score of each tag at each place: `SUMS` numbers an entry. */
  sums = new Int16Array(0);
  lower = new Int32Array(0);
  ending = new Int32Array(0);
  shape = new Int32Array(0);
  /** The code of the only tag that the word has, or `AMBIGUOUS`. */
  only = new Uint8Array(0);
  private words: readonly string[] = [];
  private count = 0;

  constructor(
    private readonly weights: Int8Array,
    private readonly mask: number,
    private readonly onlyTags: ReadonlyMap<string, number>,
  ) {}

  /** Begins a new numbering; one text of very many words is no reason to keep room for as many. */
  private begin(): void {
    this.count = 0;
    this.sums = new Int16Array(0);
    this.lower = new Int32Array(0);
    this.ending = new Int32Array(0);
    this.shape = new Int32Array(0);
    this.only = new Uint8Array(0);
  }

  /** Turns to the words of an article. */
  turnTo(words: readonly string[]): void {
    if (words !== this.words) this.begin();
    this.words = words;
    const size = words.length + 1;
    this.sums = grown(this.sums, size * SUMS);
    this.lower = grown(this.lower, size);
    this.ending = grown(this.ending, size);
    this.shape = grown(this.shape, size);
    this.only = grown(this.only, size);
    if (this.count === 0) this.enter(this.count++, NO_WORD, AMBIGUOUS);
    for (; this.count < size; this.count++) {
      const word = words[this.count - 1]!;
      this.enter(this.count, wordFeatures(word), this.onlyTags.get(word) ?? AMBIGUOUS);
    }
  }

  private enter(entry: number, { lower, ending, shape, hashes }: WordFeatures, only: number): void {
    this.lower[entry] = lower;
    this.ending[entry] = ending;
    this.shape[entry] = shape;
    this.only[entry] = only;
    const { sums, weights, mask } = this;
    let to = entry * SUMS;
    sums.fill(0, to, to + SUMS);
    let next = 0;
    for (const count of PLACES) {
      for (const end = next + count; next < end; next++) {
        const row = (hashes[next]! & mask) * TAG_COUNT;
        for (let t = 0; t < TAG_COUNT; t++) sums[to + t] = sums[to + t]! + weights[row + t]!;
      }
      to += TAG_COUNT;
    }
  }
}

/** Reads the tagger's weights from the sections of its file. */
export function readTagModel(sections: ReadonlyMap<string, Uint8Array>): TagModel {
  const bytes = sections.get('weights');
  if (bytes === undefined) throw new Error('The model of the tagger has no weights.');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mask = bytes.byteLength / TAG_COUNT - 1;
  return { weights, mask, words: new TagWords(weights, mask, readOnly(sections.get('only') ?? new Uint8Array())) };
}

/** Words that have one tag wherever they stand ("the", "said"): a line for each tag, its words apart by blanks. */
function readOnly(bytes: Uint8Array): Map<string, number> {
  const only = new Map<string, number>();
  charactersOf(bytes).split('\n').forEach((line, tag) => {
    for (const word of line.split(' ')) only.set(word, tag);
  });
  return only;
}

/**
 * The part of speech of each token: a greedy averaged perceptron, left to right (after Collins 2002). What a distinct word adds to the scores of
 * each tag, as itself or as a neighbor, is summed once; a token then costs five such sums and a handful of hashed pairs. Paragraphs that an earlier version
 * of the article had keep the tags they had then.
 */
export function tagWords(article: Article, { weights, mask, words }: TagModel, earlier?: EarlierParagraphs, earlierTags?: TagArray): TagArray {
  const { tokens, sentences, paragraphs } = article;
  const { word } = tokens;
  words.turnTo(tokens.words);
  const { sums, only, lower, ending, shape } = words;

  const tags = new Uint8Array(tokens.length);
  const scores = new Int32Array(TAG_COUNT);
  const context = new Int32Array(CONTEXT);
  for (const { firstToken, endToken, paragraph } of sentences) {
    const then = earlier?.of[paragraph] ?? -1;
    if (then >= 0) {
      const moved = earlier!.article.paragraphs[then]!.firstToken - paragraphs[paragraph]!.firstToken;
      for (let i = firstToken; i < endToken; i++) tags[i] = earlierTags![i + moved]!;
      continue;
    }
    let tag1: number = NO_TAG;
    let tag2: number = NO_TAG;
    let before2 = 0;
    let before = 0;
    let here = 0;
    let behind = word[firstToken]! + 1;
    let behind2 = firstToken + 1 < endToken ? word[firstToken + 1]! + 1 : 0;
    for (let i = firstToken; i < endToken; i++) {
      before2 = before;
      before = here;
      here = behind;
      behind = behind2;
      behind2 = i + 2 < endToken ? word[i + 2]! + 1 : 0;
      let best = only[here]!;
      if (best === AMBIGUOUS) {
        best = 0;
        let top = -Infinity;
        let second = -Infinity;
        const s0 = here * SUMS;
        const s1 = before * SUMS + TAG_COUNT;
        const s2 = before2 * SUMS + 2 * TAG_COUNT;
        const s3 = behind * SUMS + 3 * TAG_COUNT;
        const s4 = behind2 * SUMS + 4 * TAG_COUNT;
        for (let t = 0; t < TAG_COUNT; t++) {
          const score = sums[s0 + t]! + sums[s1 + t]! + sums[s2 + t]! + sums[s3 + t]! + sums[s4 + t]!;
          scores[t] = score;
          if (score > top) {
            second = top;
            top = score;
            best = t;
          } else if (score > second) second = score;
        }
        if (top - second <= SURE) {
          contextFeatures(tag1, tag2, lower[before]!, lower[here]!, ending[here]!, shape[here]!, lower[behind]!, ending[behind]!, context);
          best = bestInContext(scores, context, weights, mask);
        }
      }
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }
  return tags;
}

/** The tag with the best score after the rows of the `CONTEXT` features are added; all rows are looked at side by side, which the processor does at once. */
function bestInContext(scores: Int32Array, context: Int32Array, weights: Int8Array, mask: number): number {
  const r0 = (context[0]! & mask) * TAG_COUNT;
  const r1 = (context[1]! & mask) * TAG_COUNT;
  const r2 = (context[2]! & mask) * TAG_COUNT;
  const r3 = (context[3]! & mask) * TAG_COUNT;
  const r4 = (context[4]! & mask) * TAG_COUNT;
  const r5 = (context[5]! & mask) * TAG_COUNT;
  const r6 = (context[6]! & mask) * TAG_COUNT;
  const r7 = (context[7]! & mask) * TAG_COUNT;
  const r8 = (context[8]! & mask) * TAG_COUNT;
  let best = 0;
  let top = -Infinity;
  for (let t = 0; t < TAG_COUNT; t++) {
    const score =
      scores[t]! + weights[r0 + t]! + weights[r1 + t]! + weights[r2 + t]! + weights[r3 + t]! + weights[r4 + t]! + weights[r5 + t]! + weights[r6 + t]! +
      weights[r7 + t]! + weights[r8 + t]!;
    if (score > top) {
      top = score;
      best = t;
    }
  }
  return best;
}
