import { viewDocument } from '../../analysis/entities/documentView';
import { FeatureReader } from '../../analysis/entities/features';
import { BEGIN, END, INSIDE, labelOf, LEARNED_TYPES, OUTSIDE, SINGLE } from '../../analysis/entities/labels';
import { countryEnd } from '../../analysis/entities/overlooked';
import { ANY_GROUP, COUNTRY } from '../../analysis/lexicon/facts';
import type { Lexicon } from '../../analysis/lexicon/lexicon';
import { isCapitalForm } from '../../analysis/entities/stretches';
import { readArticle } from '../../analysis/text/read';
import type { GoldText } from './corpus';
import { EntityWords } from '../../analysis/entities/wordTable';

/** Stretches of tokens with their features and the labels each token may have: what a learner sees. */
export interface Examples {
  readonly stretches: number;
  /** By stretch: its first token; one more at the end. */
  readonly first: Int32Array;
  /** By stretch: how much its mistakes count. */
  readonly weight: Float32Array;
  /** By token: where its features begin; one more at the end. */
  readonly offset: Int32Array;
  /** Hashed features. */
  readonly features: Uint32Array;
  /** By token: a bit for each label that is right. One bit where the gold is certain. */
  readonly allowed: Int32Array;
}

/** A growing array of numbers. */
class NumberList {
  array = new Uint32Array(1 << 20);
  length = 0;
  push(value: number): void {
    if (this.length === this.array.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.array);
      this.array = grown;
    }
    this.array[this.length++] = value;
  }
}

const ANY = -1;

/** Reads texts into examples. */
export function encode(texts: Iterable<GoldText>, lexicon: Lexicon): Examples {
  const features = new NumberList();
  const offset = new NumberList();
  const first = new NumberList();
  const allowed: number[] = [];
  const weight: number[] = [];
  const words = new EntityWords(lexicon);
  for (const gold of texts) {
    const article = readArticle(gold.text);
    const view = viewDocument(article, words);
    const reader = new FeatureReader(view);
    const labels = labelTokens(gold, view);
    const { stretches } = view;
    let sentence = 0;
    for (let s = 0; s < stretches.count; s++) {
      const from = stretches.first[s]!;
      const to = stretches.end[s]!;
      while (article.sentences[sentence]!.endToken <= from) sentence++;
      const { firstToken, endToken } = article.sentences[sentence]!;
      first.push(offset.length);
      weight.push(gold.weight);
      for (let i = from; i < to; i++) {
        reader.read(i, from, to, firstToken, endToken);
        offset.push(features.length);
        for (let f = 0; f < reader.count; f++) features.push(reader.features[f]!);
        allowed.push(labels[i]!);
      }
    }
  }
  const stretches = first.length;
  first.push(offset.length);
  offset.push(features.length);
  return {
    stretches,
    first: Int32Array.from(first.array.subarray(0, first.length)),
    weight: Float32Array.from(weight),
    offset: Int32Array.from(offset.array.subarray(0, offset.length)),
    features: features.array.slice(0, features.length),
    allowed: Int32Array.from(allowed),
  };
}

/** The labels each token of a text may have. */
function labelTokens(gold: GoldText, view: ReturnType<typeof viewDocument>): Int32Array {
  const { article, stretches, table } = view;
  const { tokens } = article;
  const labels = new Int32Array(tokens.length).fill(1 << OUTSIDE);
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  for (let s = 0; s < stretches.count; s++) stretchOf.fill(s, stretches.first[s], stretches.end[s]);
  const named = new Uint8Array(tokens.length);
  let i = 0;
  for (const name of [...gold.names].sort((a, b) => a.start - b.start)) {
    while (i < tokens.length && tokens.end[i]! <= name.start) i++;
    const covered: number[] = [];
    for (; i < tokens.length && tokens.start[i]! < name.end; i++) {
      named[i] = 1;
      if (stretchOf[i]! >= 0) covered.push(i);
    }
    if (covered.length === 0) continue;
    const a = covered[0]!;
    const b = covered[covered.length - 1]!;
    if (b - a + 1 !== covered.length || stretchOf[a] !== stretchOf[b]) {
      // It runs over several stretches: nothing is learned from it.
      for (const k of covered) labels[k] = ANY;
      continue;
    }
    for (let k = a; k <= b; k++) {
      const position = a === b ? SINGLE : k === a ? BEGIN : k === b ? END : INSIDE;
      labels[k] = name.types.reduce((mask, type) => mask | (1 << labelOf(LEARNED_TYPES.indexOf(type), position)), 0);
    }
  }
  // Sets that leave titles out leave the country of a title out too ("U.S. Senator").
  const place = LEARNED_TYPES.indexOf('place');
  for (let s = 0; s < stretches.count; s++) {
    for (let k = stretches.first[s]!; k < stretches.end[s]!; k++) {
      const end = countryEnd(k, stretches.end[s]!, view);
      if (end === k || named.subarray(k, end).includes(1)) continue;
      for (let m = k; m < end; m++) labels[m] = 1 << labelOf(place, end - k === 1 ? SINGLE : m === k ? BEGIN : m === end - 1 ? END : INSIDE);
      named.fill(1, k, end);
    }
  }
  // Most sets leave nationalities out.
  const group = LEARNED_TYPES.indexOf('group');
  const { phraseFacts, phrasePlace } = view;
  for (let k = 0; k < tokens.length; k++) {
    const w = tokens.word[k]!;
    if (named[k] || !isCapitalForm(table.form[w]!)) continue;
    if (phrasePlace[k] === 0 && table.facts[w]! & ANY_GROUP && !(table.facts[w]! & COUNTRY)) labels[k] = 1 << labelOf(group, SINGLE);
    else if (phrasePlace[k] === 1 && phrasePlace[k + 1] === 3 && phraseFacts[k]! & ANY_GROUP && !named[k + 1]) {
      labels[k] = 1 << labelOf(group, BEGIN);
      labels[k + 1] = 1 << labelOf(group, END);
    }
  }
  return labels;
}
