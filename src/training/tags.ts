import { CONTEXT, contextFeatures, NO_TAG, NO_WORD, PLACES, wordFeatures, type WordFeatures } from '../analysis/syntax/features';
import { packSections } from '../analysis/model/pack';
import { tagWords, type TagModel } from '../analysis/syntax/tag';
import { TAGS, tagCode, type Tag } from '../analysis/syntax/tags';
import { readArticle, type Article } from '../analysis/text/read';
import { AveragedWeights, randomFrom, shuffle } from './averaged';
import { readRecords } from './records';

/** A text with the part of speech of each of its words. */
interface TaggedText {
  readonly text: string;
  readonly start: readonly number[];
  readonly len: readonly number[];
  /** Joined by blanks. */
  readonly upos: string;
}

interface TaggedArticle {
  readonly article: Article;
  /** The code of each token's tag, or `UNKNOWN`. */
  readonly gold: Uint8Array;
}

const UNKNOWN = 255;
const TAG_COUNT = TAGS.length;
const ROWS = 1 << 17;
const EPOCHS = 8;
/** A feature seen less often in training than this has no weight. */
const RARE = 3;
/** A word with one tag in this share of at least so many occurrences is not looked at in its context. */
const MIN_ONLY = 12;
const ONLY_SHARE = 0.997;

/** Learns the tagger and packs it; `folder` is the one with the syntax data. */
export function trainTags(folder: string): Uint8Array {
  const texts = ['ewt_train.jsonl.gz', 'ewt_test.jsonl', 'gum_train.jsonl.gz'].flatMap((name) => readRecords<TaggedText>(`${folder}/syntax/${name}`));
  const articles = texts.map(align);
  return packSections(new Map([['weights', learn(articles)], ['only', findOnly(articles)]]));
}

/** The words that have the same tag nearly always, and often enough to say so. */
function findOnly(texts: readonly TaggedArticle[]): Uint8Array {
  const counts = new Map<string, Uint32Array>();
  for (const { article, gold } of texts) {
    for (let i = 0; i < gold.length; i++) {
      if (gold[i] === UNKNOWN) continue;
      const word = article.tokens.words[article.tokens.word[i]!]!;
      const own = counts.get(word) ?? new Uint32Array(TAG_COUNT);
      own[gold[i]!]!++;
      counts.set(word, own);
    }
  }
  const lines: string[][] = TAGS.map(() => []);
  for (const [word, own] of counts) {
    const all = own.reduce((a, b) => a + b, 0);
    const best = own.indexOf(Math.max(...own));
    if (all >= MIN_ONLY && own[best]! >= ONLY_SHARE * all && /^[!-~]+$/.test(word)) lines[best]!.push(word);
  }
  return new TextEncoder().encode(lines.map((words) => words.sort().join(' ')).join('\n'));
}

/** The share of tokens of a set that get the right tag, in percent. */
export function scoreTags(path: string, model: TagModel): number {
  let right = 0;
  let all = 0;
  for (const { article, gold } of readRecords<TaggedText>(path).map(align)) {
    const tags = tagWords(article, model);
    for (let i = 0; i < gold.length; i++) {
      if (gold[i] === UNKNOWN) continue;
      all++;
      if (gold[i] === tags[i]) right++;
    }
  }
  return (100 * right) / all;
}

/** Gives our tokens the tags of the set's: those that are cut as its words are. */
function align(tagged: TaggedText): TaggedArticle {
  const article = readArticle(tagged.text);
  const { tokens } = article;
  const upos = tagged.upos.split(' ');
  const gold = new Uint8Array(tokens.length).fill(UNKNOWN);
  let word = 0;
  for (let i = 0; i < tokens.length; i++) {
    const at = tokens.start[i]!;
    while (word + 1 < upos.length && tagged.start[word]! + tagged.len[word]! <= at) word++;
    const code = tagCode(upos[word] as Tag);
    if (code >= 0 && tagged.start[word] === at && tagged.len[word] === tokens.end[i]! - at) gold[i] = code;
  }
  return { article, gold };
}

/** Where a token's features are: of its sentence, and of the words around it. */
function learn(texts: readonly TaggedArticle[]): Uint8Array {
  const known = new Map<string, WordFeatures>();
  const featuresOf = (word: string): WordFeatures => {
    let features = known.get(word);
    if (features === undefined) known.set(word, (features = wordFeatures(word)));
    return features;
  };
  const sentences: { words: WordFeatures[]; gold: Uint8Array }[] = [];
  for (const { article, gold } of texts) {
    for (const { firstToken, endToken } of article.sentences) {
      const words: WordFeatures[] = [];
      for (let i = firstToken; i < endToken; i++) words.push(featuresOf(article.tokens.words[article.tokens.word[i]!]!));
      sentences.push({ words, gold: gold.subarray(firstToken, endToken) });
    }
  }

  const weights = new AveragedWeights(ROWS * TAG_COUNT);
  const seen = new Map<number, number>();
  const rows = new Uint32Array(PLACES.reduce((a, b) => a + b, 0) + CONTEXT);
  const context = new Int32Array(CONTEXT);
  const scores = new Float64Array(TAG_COUNT);
  const collect = (words: readonly WordFeatures[], i: number, tag1: number, tag2: number): number => {
    let count = 0;
    let from = 0;
    const around = [words[i]!, words[i - 1] ?? NO_WORD, words[i - 2] ?? NO_WORD, words[i + 1] ?? NO_WORD, words[i + 2] ?? NO_WORD];
    PLACES.forEach((length, place) => {
      for (let f = from; f < from + length; f++) rows[count++] = around[place]!.hashes[f]!;
      from += length;
    });
    const [word, before, , behind] = around as [WordFeatures, WordFeatures, WordFeatures, WordFeatures];
    contextFeatures(tag1, tag2, before.lower, word.lower, word.ending, word.shape, behind.lower, behind.ending, context);
    for (const hash of context) rows[count++] = hash;
    return count;
  };
  for (const { words, gold } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const count = collect(words, i, gold[i - 1] ?? NO_TAG, gold[i - 2] ?? NO_TAG);
      for (let f = 0; f < count; f++) seen.set(rows[f]!, (seen.get(rows[f]!) ?? 0) + 1);
    }
  }
  const random = randomFrom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(sentences, random);
    for (const { words, gold } of sentences) {
      let tag1: number = NO_TAG;
      let tag2: number = NO_TAG;
      for (let i = 0; i < words.length; i++) {
        const count = collect(words, i, tag1, tag2);
        scores.fill(0);
        let kept = 0;
        for (let f = 0; f < count; f++) {
          if ((seen.get(rows[f]!) ?? 0) < RARE) continue;
          const row = (rows[f]! & (ROWS - 1)) * TAG_COUNT;
          rows[kept++] = row;
          for (let t = 0; t < TAG_COUNT; t++) scores[t] = scores[t]! + weights.now[row + t]!;
        }
        let best = 0;
        for (let t = 1; t < TAG_COUNT; t++) if (scores[t]! > scores[best]!) best = t;
        weights.advance();
        const right = gold[i]!;
        if (right !== UNKNOWN && right !== best) {
          for (let f = 0; f < kept; f++) {
            weights.add(rows[f]! + right, 1);
            weights.add(rows[f]! + best, -1);
          }
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
  }
  return quantize(weights.average());
}

/** Weights as signed bytes; the step is a share of the root mean square of those that are not zero. */
function quantize(weights: Float32Array): Uint8Array {
  let squares = 0;
  let count = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    count++;
  }
  const step = 0.7 * Math.sqrt(squares / Math.max(1, count));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return new Uint8Array(bytes.buffer);
}
