import { hashWord } from '../model/hash';
import { bucket, scoreFeatures, type FeatureList, type LinearModel } from '../model/linear';
import { ADJ, ADV, AUX, NOUN, PART, PRON, PROPN, VERB } from '../syntax/tags';
import type { Window } from './reading';
import { ANY_CUE, COLON, COMMA, DASH, STOP, VERB_CUE, WORD } from './vocabulary';

const THAT = hashWord('that');
const TO = hashWord('to');
const COLON_SIGN = hashWord(':');
const BY = hashWord('by');
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"].map(hashWord));
const NOT = new Set(['not', "n't", 'never', 'no'].map(hashWord));
const QUESTION = new Set(['if', 'whether', 'how', 'what', 'why', 'when', 'where', 'who', 'which'].map(hashWord));

/** How far the cue model looks for marked speech and for "that". */
const REACH = 8;
/** How many words a cue may have before and behind its head. */
export const LEFT = 5;
export const RIGHT = 6;

/** Whether an item may head a cue: a verb, or one of the other words that are cues often enough. */
export function mayBeCue(window: Window, i: number): boolean {
  const { tag: tagOf, facts } = window.items;
  const { cue } = facts[i]!;
  // "a message seen by the Star": whoever saw it does not speak.
  if (LOOKED_INTO.has(facts[i]!.key) && window.key(i + 1) === BY) return false;
  // "the said report"
  if (tagOf[i] === ADJ && facts[i]!.key === SAID) return false;
  // "wrote the following:"
  if (facts[i]!.key === FOLLOWING && window.key(i - 1) === THE) return false;
  return cue === ANY_CUE || (cue === VERB_CUE && tagOf[i]! === VERB);
}

const SAID = hashWord('said');
const FOLLOWING = hashWord('following');
const THE = hashWord('the');
const LOOKED_INTO = new Set(['seen', 'obtained', 'reviewed', 'viewed'].map(hashWord));

/** Whether a verb is in the passive: a form of "be" before it, with nothing but adverbs between. */
export function isPassive(window: Window, i: number): boolean {
  const { tag: tagOf, key: keyOf } = window.items;
  for (let j = i - 1; j >= i - 3; j--) {
    if (BE.has(keyOf[j]!)) return true;
    if (tagOf[j]! !== ADV && tagOf[j]! !== PART) return false;
  }
  return false;
}

/** The features that tell whether an item heads a cue. */
export function readCueFeatures(window: Window, i: number, f: FeatureList): void {
  const { tag: tagOf, key: keyOf, kind: kindOf, name: nameOf, facts } = window.items;
  const lemma = facts[i]!.lemma;
  const key = keyOf[i]!;
  const tag = tagOf[i]!;
  const inside = window.view.inside >= 0 ? 1 : 0;
  f.add(1, 0);
  f.add(2, lemma);
  f.pair(3, lemma, tag);
  f.add(4, key);
  f.pair(5, facts[i]!.cluster, tag);
  f.pair(6, facts[i]!.cluster256, tag);
  f.pair(7, facts[i]!.cluster64, tag);
  f.pair(8, lemma, inside);
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    f.pair(10 + d, tagOf[i + d]!, tag);
    f.pair(20 + d, keyOf[i + d]!, tag);
    if (d >= -2 && d <= 2) {
      f.pair(30 + d, lemma, keyOf[i + d]!);
      f.pair(40 + d, lemma, tagOf[i + d]!);
      f.pair(50 + d, facts[i]!.cluster256, keyOf[i + d]!);
      f.pair(60 + d, facts[i]!.cluster256, tagOf[i + d]!);
      f.pair(70 + d, facts[i + d]!.cluster256, tag);
    }
  }
  f.triple(80, tagOf[i - 1]!, tag, tagOf[i + 1]!);
  f.triple(81, tagOf[i - 2]!, tagOf[i - 1]!, tag);
  f.triple(82, tagOf[i + 1]!, tagOf[i + 2]!, tag);
  f.triple(83, keyOf[i - 1]!, lemma, keyOf[i + 1]!);
  f.triple(84, keyOf[i + 1]!, keyOf[i + 2]!, tag);

  // Marked speech near by, and what stands between.
  let left = REACH;
  let right = REACH;
  for (let d = 1; d < REACH; d++) {
    if (left === REACH && window.isSpeech(i - d)) left = d;
    if (right === REACH && window.isSpeech(i + d)) right = d;
  }
  const leftWord = left < REACH ? keyOf[i - left]! : 0;
  f.pair(90, left, leftWord);
  f.pair(91, right, tag);
  f.triple(92, lemma, left < REACH ? 1 : 0, right < REACH ? 1 : 0);
  f.triple(93, facts[i]!.cluster256, left < REACH ? 1 : 0, right < REACH ? 1 : 0);
  f.triple(94, left, right, tag);
  f.triple(95, tagOf[i - 1]!, left, tag);

  // The complement: "that", "to", a question word, a colon, a comma.
  let complement = 0;
  for (let d = 1; d < REACH && window.has(i + d); d++) {
    const word = keyOf[i + d]!;
    const kind = kindOf[i + d]!;
    if (word === THAT) complement = 1;
    else if (QUESTION.has(word)) complement = 2;
    else if (kind === COLON) complement = 3;
    else if (word === TO) complement = 4;
    else if (kind === COMMA || kind === DASH || kind === STOP) complement = 5;
    else continue;
    f.triple(100, complement, bucket(d), tag);
    break;
  }
  f.pair(101, lemma, complement);
  f.pair(102, facts[i]!.cluster256, complement);
  f.triple(103, complement, tagOf[i + 1]!, tag);

  // The subject: the nearest noun, name or pronoun before the verb group.
  let subject = i - 1;
  let negated = 0;
  let helper = 0;
  while (window.has(subject) && (tagOf[subject]! === AUX || tagOf[subject]! === ADV || tagOf[subject]! === PART)) {
    if (NOT.has(keyOf[subject]!)) negated = 1;
    if (tagOf[subject]! === AUX) helper = keyOf[subject]!;
    subject--;
  }
  const isNominal = [NOUN, PROPN, PRON].includes(tagOf[subject]!) ? 1 : 0;
  const passive = isPassive(window, i) ? 1 : 0;
  f.triple(110, keyOf[subject]!, isNominal, tag);
  f.triple(111, facts[subject]!.cluster64, isNominal, tag);
  f.triple(112, lemma, facts[subject]!.cluster64, isNominal);
  f.triple(113, nameOf[subject]!, tagOf[subject]!, tag);
  f.triple(114, lemma, nameOf[subject]!, isNominal);
  f.pair(115, lemma, passive);
  f.pair(116, lemma, negated);
  f.pair(117, lemma, helper);
  f.pair(118, helper, tag);
  f.triple(119, passive, keyOf[i + 1]! === BY ? 1 : 0, tag);
  f.triple(120, facts[subject]!.cluster256, facts[i]!.cluster256, tag);
  f.triple(121, facts[subject]!.cluster, 0, tag);

  // The object, for nouns and for verbs: "issued a statement", "a call for".
  f.triple(125, lemma, facts[i + 1]!.cluster64, tagOf[i + 1]!);
  f.triple(126, lemma, facts[i + 2]!.cluster64, tagOf[i + 2]!);
  f.triple(127, facts[i - 1]!.cluster64, lemma, tagOf[i - 1]!);
  f.triple(128, nameOf[i + 1]!, lemma, tagOf[i + 1]!);

  // The sentence.
  const { first, end } = window.view;
  const last = kindOf[end - 1]!;
  f.triple(130, last, keyOf[end - 1]!, tag);
  f.pair(131, lemma, last === COLON ? 1 : 0);
  f.pair(132, bucket(i - first), tag);
  f.pair(133, bucket(end - first), inside);
  f.pair(134, bucket(end - i), tag);
  f.triple(135, inside, tag, tagOf[i - 1]!);
  f.triple(136, kindOf[i - 1]!, kindOf[i + 1]!, lemma);
  f.triple(137, i === first ? 1 : 0, lemma, inside);
  // A longer stretch of tags before and behind.
  f.triple(138, tags(window, i - 3, i), tag, 0);
  f.triple(139, tags(window, i + 1, i + 4), tag, 0);
}

function tags(window: Window, from: number, to: number): number {
  const { tag: tagOf } = window.items;
  let sequence = 0;
  for (let i = from; i < to; i++) sequence = Math.imul(sequence, 31) + tagOf[i]! + 1;
  return sequence;
}

/** The features of a cue that reaches `length` words to the left of its head. */
export function readLeftFeatures(window: Window, head: number, length: number, f: FeatureList): void {
  const { tag: tagOf, key: keyOf, kind: kindOf, facts } = window.items;
  const from = head - length;
  const lemma = facts[head]!.lemma;
  f.pair(1, length, tagOf[head]!);
  f.pair(2, length, lemma);
  f.pair(3, tags(window, from, head), tagOf[head]!);
  f.pair(4, tags(window, from, head), tagOf[from - 1]!);
  f.triple(5, length, keyOf[from - 1]!, tagOf[from - 1]!);
  if (length > 0) {
    f.pair(6, length, keyOf[from]!);
    f.pair(7, keyOf[from]!, keyOf[head - 1]!);
    f.pair(8, keyOf[from]!, lemma);
    f.triple(9, tagOf[from]!, tagOf[from - 1]!, length);
    f.triple(10, facts[from]!.cluster256, tagOf[from]!, length);
  }
  f.triple(11, keyOf[from - 1]!, keyOf[from]!, length);
  f.triple(12, facts[from - 1]!.cluster64, tagOf[from - 1]!, length);
  f.triple(13, tagOf[head]!, lemma, tags(window, from - 1, head));
  f.triple(14, kindOf[from - 1]!, tagOf[from]!, length);
}

/** The features of a cue that reaches `length` words to the right of its head. */
export function readRightFeatures(window: Window, head: number, length: number, f: FeatureList): void {
  const { tag: tagOf, key: keyOf, kind: kindOf, name: nameOf, facts } = window.items;
  const last = head + length;
  const lemma = facts[head]!.lemma;
  const next = keyOf[last + 1]!;
  f.pair(101, length, tagOf[head]!);
  f.pair(102, length, lemma);
  f.pair(103, tags(window, head + 1, last + 1), tagOf[last + 1]!);
  f.pair(104, tags(window, head + 1, last + 1), lemma);
  f.triple(105, length, next, tagOf[last]!);
  f.triple(106, lemma, tagOf[last + 1]!, length);
  f.triple(107, lemma, next, length);
  f.triple(108, keyOf[last]!, next, length);
  if (length > 0) {
    f.triple(109, lemma, keyOf[last]!, length);
    f.triple(110, lemma, keyOf[head + 1]!, length);
    f.pair(111, keyOf[last]!, tagOf[last]!);
    f.triple(112, tagOf[last]!, tagOf[last + 1]!, length);
    f.triple(113, facts[last]!.cluster256, tagOf[last]!, tagOf[last + 1]!);
  }
  f.triple(114, facts[head]!.cluster256, tagOf[head]!, tags(window, head + 1, last + 2));
  f.triple(115, nameOf[last + 1]!, tagOf[last + 1]!, lemma);
  f.triple(116, kindOf[last + 1]!, length, lemma);
  f.triple(117, window.isSpeech(last + 1) ? 1 : 0, length, tagOf[head]!);
}

/** How far a cue may reach to a side: words alone, no marked speech, no punctuation. */
export function reach(window: Window, head: number, step: -1 | 1): number {
  const most = step < 0 ? LEFT : RIGHT;
  let length = 0;
  while (length < most) {
    const i = head + step * (length + 1);
    if (!window.has(i) || window.isSpeech(i) || window.kind(i) !== WORD) break;
    // "the left-back told": half a word is no part of a cue.
    if (step < 0 && isBehindHyphen(window, i)) break;
    length++;
  }
  return length;
}

const isBehindHyphen = ({ items }: Window, i: number): boolean => items.kind[i - 1] === DASH && items.end[i - 1] === items.start[i];

/** The words of a cue around its head, by the better of each side. */
export function chooseExtent(model: LinearModel, window: Window, head: number, f: FeatureList): [first: number, end: number] {
  const best = (most: number, readFeatures: typeof readLeftFeatures): number => {
    let chosen = 0;
    let top = -Infinity;
    for (let length = 0; length <= most; length++) {
      f.clear();
      readFeatures(window, head, length, f);
      const score = scoreFeatures(model, f);
      if (score > top) {
        top = score;
        chosen = length;
      }
    }
    return chosen;
  };
  const first = head - best(reach(window, head, -1), readLeftFeatures);
  return [first, withColon(window, head + 1 + best(reach(window, head, 1), readRightFeatures))];
}

/** The end of a cue with the colon behind it, which belongs to it: "said:" */
export const withColon = (window: Window, end: number): number => (window.has(end) && window.key(end) === COLON_SIGN ? end + 1 : end);
