import { hashWord } from '../model/hash';
import { bucket, scoreFeatures, type FeatureList, type LinearModel } from '../model/linear';
import { ADV, AUX, NOUN, PART, PRON, PROPN, VERB, type Window } from './reading';
import { ANY_CUE, COLON, COMMA, DASH, STOP, VERB_CUE, WORD } from './vocabulary';

const THAT = hashWord('that');
const TO = hashWord('to');
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
  const { cue } = window.facts(i);
  return cue === ANY_CUE || (cue === VERB_CUE && window.tag(i) === VERB);
}

/** Whether a verb is in the passive: a form of "be" before it, with nothing but adverbs between. */
export function isPassive(window: Window, i: number): boolean {
  for (let j = i - 1; j >= i - 3; j--) {
    if (BE.has(window.key(j))) return true;
    if (window.tag(j) !== ADV && window.tag(j) !== PART) return false;
  }
  return false;
}

/** The features that tell whether an item heads a cue. */
export function readCueFeatures(window: Window, i: number, f: FeatureList): void {
  const lemma = window.lemma(i);
  const key = window.key(i);
  const tag = window.tag(i);
  const inside = window.view.inside >= 0 ? 1 : 0;
  f.add(1, 0);
  f.add(2, lemma);
  f.pair(3, lemma, tag);
  f.add(4, key);
  f.pair(5, window.cluster(i), tag);
  f.pair(6, window.cluster256(i), tag);
  f.pair(7, window.cluster64(i), tag);
  f.pair(8, lemma, inside);
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    f.pair(10 + d, window.tag(i + d), tag);
    f.pair(20 + d, window.key(i + d), tag);
    if (d >= -2 && d <= 2) {
      f.pair(30 + d, lemma, window.key(i + d));
      f.pair(40 + d, lemma, window.tag(i + d));
      f.pair(50 + d, window.cluster256(i), window.key(i + d));
      f.pair(60 + d, window.cluster256(i), window.tag(i + d));
      f.pair(70 + d, window.cluster256(i + d), tag);
    }
  }
  f.triple(80, window.tag(i - 1), tag, window.tag(i + 1));
  f.triple(81, window.tag(i - 2), window.tag(i - 1), tag);
  f.triple(82, window.tag(i + 1), window.tag(i + 2), tag);
  f.triple(83, window.key(i - 1), lemma, window.key(i + 1));
  f.triple(84, window.key(i + 1), window.key(i + 2), tag);

  // Marked speech near by, and what stands between.
  let left = REACH;
  let right = REACH;
  for (let d = 1; d < REACH; d++) {
    if (left === REACH && window.isSpeech(i - d)) left = d;
    if (right === REACH && window.isSpeech(i + d)) right = d;
  }
  const leftWord = left < REACH ? window.key(i - left) : 0;
  f.pair(90, left, leftWord);
  f.pair(91, right, tag);
  f.triple(92, lemma, left < REACH ? 1 : 0, right < REACH ? 1 : 0);
  f.triple(93, window.cluster256(i), left < REACH ? 1 : 0, right < REACH ? 1 : 0);
  f.triple(94, left, right, tag);
  f.triple(95, window.tag(i - 1), left, tag);

  // The complement: "that", "to", a question word, a colon, a comma.
  let complement = 0;
  for (let d = 1; d < REACH && window.has(i + d); d++) {
    const word = window.key(i + d);
    const kind = window.kind(i + d);
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
  f.pair(102, window.cluster256(i), complement);
  f.triple(103, complement, window.tag(i + 1), tag);

  // The subject: the nearest noun, name or pronoun before the verb group.
  let subject = i - 1;
  let negated = 0;
  let helper = 0;
  while (window.has(subject) && (window.tag(subject) === AUX || window.tag(subject) === ADV || window.tag(subject) === PART)) {
    if (NOT.has(window.key(subject))) negated = 1;
    if (window.tag(subject) === AUX) helper = window.key(subject);
    subject--;
  }
  const isNominal = [NOUN, PROPN, PRON].includes(window.tag(subject)) ? 1 : 0;
  const passive = isPassive(window, i) ? 1 : 0;
  f.triple(110, window.key(subject), isNominal, tag);
  f.triple(111, window.cluster64(subject), isNominal, tag);
  f.triple(112, lemma, window.cluster64(subject), isNominal);
  f.triple(113, window.name(subject), window.tag(subject), tag);
  f.triple(114, lemma, window.name(subject), isNominal);
  f.pair(115, lemma, passive);
  f.pair(116, lemma, negated);
  f.pair(117, lemma, helper);
  f.pair(118, helper, tag);
  f.triple(119, passive, window.key(i + 1) === BY ? 1 : 0, tag);
  f.triple(120, window.cluster256(subject), window.cluster256(i), tag);
  f.triple(121, window.cluster(subject), 0, tag);

  // The object, for nouns and for verbs: "issued a statement", "a call for".
  f.triple(125, lemma, window.cluster64(i + 1), window.tag(i + 1));
  f.triple(126, lemma, window.cluster64(i + 2), window.tag(i + 2));
  f.triple(127, window.cluster64(i - 1), lemma, window.tag(i - 1));
  f.triple(128, window.name(i + 1), lemma, window.tag(i + 1));

  // The sentence.
  const { first, end } = window.view;
  const last = window.kind(end - 1);
  f.triple(130, last, window.key(end - 1), tag);
  f.pair(131, lemma, last === COLON ? 1 : 0);
  f.pair(132, bucket(i - first), tag);
  f.pair(133, bucket(end - first), inside);
  f.pair(134, bucket(end - i), tag);
  f.triple(135, inside, tag, window.tag(i - 1));
  f.triple(136, window.kind(i - 1), window.kind(i + 1), lemma);
  f.triple(137, i === first ? 1 : 0, lemma, inside);
  // A longer stretch of tags before and behind.
  f.triple(138, tags(window, i - 3, i), tag, 0);
  f.triple(139, tags(window, i + 1, i + 4), tag, 0);
}

function tags(window: Window, from: number, to: number): number {
  let sequence = 0;
  for (let i = from; i < to; i++) sequence = Math.imul(sequence, 31) + window.tag(i) + 1;
  return sequence >>> 0;
}

/** The features of a cue that reaches `length` words to the left of its head. */
export function readLeftFeatures(window: Window, head: number, length: number, f: FeatureList): void {
  const from = head - length;
  const lemma = window.lemma(head);
  f.pair(1, length, window.tag(head));
  f.pair(2, length, lemma);
  f.pair(3, tags(window, from, head), window.tag(head));
  f.pair(4, tags(window, from, head), window.tag(from - 1));
  f.triple(5, length, window.key(from - 1), window.tag(from - 1));
  if (length > 0) {
    f.pair(6, length, window.key(from));
    f.pair(7, window.key(from), window.key(head - 1));
    f.pair(8, window.key(from), lemma);
    f.triple(9, window.tag(from), window.tag(from - 1), length);
    f.triple(10, window.cluster256(from), window.tag(from), length);
  }
  f.triple(11, window.key(from - 1), window.key(from), length);
  f.triple(12, window.cluster64(from - 1), window.tag(from - 1), length);
  f.triple(13, window.tag(head), lemma, tags(window, from - 1, head));
  f.triple(14, window.kind(from - 1), window.tag(from), length);
}

/** The features of a cue that reaches `length` words to the right of its head. */
export function readRightFeatures(window: Window, head: number, length: number, f: FeatureList): void {
  const last = head + length;
  const lemma = window.lemma(head);
  const next = window.key(last + 1);
  f.pair(101, length, window.tag(head));
  f.pair(102, length, lemma);
  f.pair(103, tags(window, head + 1, last + 1), window.tag(last + 1));
  f.pair(104, tags(window, head + 1, last + 1), lemma);
  f.triple(105, length, next, window.tag(last));
  f.triple(106, lemma, window.tag(last + 1), length);
  f.triple(107, lemma, next, length);
  f.triple(108, window.key(last), next, length);
  if (length > 0) {
    f.triple(109, lemma, window.key(last), length);
    f.triple(110, lemma, window.key(head + 1), length);
    f.pair(111, window.key(last), window.tag(last));
    f.triple(112, window.tag(last), window.tag(last + 1), length);
    f.triple(113, window.cluster256(last), window.tag(last), window.tag(last + 1));
  }
  f.triple(114, window.cluster256(head), window.tag(head), tags(window, head + 1, last + 2));
  f.triple(115, window.name(last + 1), window.tag(last + 1), lemma);
  f.triple(116, window.kind(last + 1), length, lemma);
  f.triple(117, window.isSpeech(last + 1) ? 1 : 0, length, window.tag(head));
}

/** How far a cue may reach to a side: words alone, no marked speech, no punctuation. */
export function reach(window: Window, head: number, step: -1 | 1): number {
  const most = step < 0 ? LEFT : RIGHT;
  let length = 0;
  while (length < most) {
    const i = head + step * (length + 1);
    if (!window.has(i) || window.isSpeech(i) || window.kind(i) !== WORD) break;
    length++;
  }
  return length;
}

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
  return [head - best(reach(window, head, -1), readLeftFeatures), head + 1 + best(reach(window, head, 1), readRightFeatures)];
}
