import { hashWord } from '../model/hash';
import { bucket, scoreFeatures, type FeatureList, type LinearModel } from '../model/linear';
import { ADP, ADV, AUX, NOUN, PRON, VERB } from '../syntax/tags';
import { isPassive } from './cues';
import { DATE, MONEY, QUANTITY } from './nameTypes';
import { DAYS, headOf, type Nominal } from './nominals';
import type { Window } from './reading';
import { CLOSE, COLON, COMMA, DASH, MARK, OPEN, SPEECH, STOP, WORD } from './vocabulary';

/** The words of a cue: a range of items and the head among them. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** How many items may lie between a source and its cue. */
const REACH = 45;

const WHO = new Set(['who', 'which', 'that', 'whom'].map(hashWord));
const A = new Set(['a', 'an'].map(hashWord));

/** The noun phrases that may be a cue's source: near enough, and cut off where the cue begins ("the letter reads" may look like one phrase, "a short reply" is one). */
export function sourceCandidates(window: Window, nominals: readonly Nominal[], cue: Cue): Nominal[] {
  const candidates: Nominal[] = [];
  for (const { first, end } of nominals) {
    const before = first < cue.first;
    if (before && end > cue.first && A.has(window.key(first)) && window.tag(cue.head) === NOUN) continue;
    if (saysNothing(window, { first, end })) continue;
    const nominal = before ? { first, end: Math.min(end, cue.first) } : { first, end };
    if (before ? cue.first - nominal.end <= REACH : first >= cue.end && first - cue.end <= REACH) candidates.push(nominal);
  }
  return candidates;
}

/** Whether a noun phrase is a day or a time, or by how much something went up: "pulled out at the last minute saying", "with Halden up 6% after saying". */
function saysNothing(window: Window, { first, end }: Nominal): boolean {
  if (isTime(window, { first, end }) && (end - first === 1 || window.tag(first - 1) === ADP)) return true;
  const type = window.name(first);
  if (type !== DATE && type !== QUANTITY && type !== MONEY) return false;
  for (let i = first + 1; i < end; i++) if (window.name(i) !== type) return false;
  const before = window.tag(first - 1);
  return type === DATE || before === ADV || before === VERB || before === ADP;
}

/** Whether a noun phrase is a time, and nothing besides: "last month", "the outset", not "a study last year". */
export function isTime(window: Window, { first, end }: Nominal): boolean {
  for (let i = first; i < end - 1; i++) if (window.tag(i) === NOUN || window.name(i) !== 0) return false;
  return TIMES.has(window.key(end - 1)) && window.name(end - 1) === 0;
}

const TIMES = new Set('yesterday today tonight tomorrow minute moment hour time week month year night morning afternoon evening day days weeks months years hours minutes end beginning start outset weekend'.split(' ').map(hashWord));

/** The features of a cue that has no source. */
export function readNoSourceFeatures(window: Window, cue: Cue, candidates: readonly Nominal[], f: FeatureList): void {
  const { tag: tagOf, key: keyOf, kind: kindOf, facts } = window.items;
  const { head } = cue;
  const passive = isPassive(window, head) ? 1 : 0;
  let left = 0;
  for (const { end } of candidates) if (end <= cue.first) left++;
  f.add(1, 0);
  f.add(2, facts[head]!.lemma);
  f.pair(3, facts[head]!.lemma, passive);
  f.pair(4, keyOf[head]!, tagOf[head]!);
  f.pair(5, tagOf[head]!, bucket(left));
  f.pair(6, keyOf[cue.first - 1]!, tagOf[head]!);
  f.pair(7, keyOf[cue.first]!, tagOf[head]!);
  f.pair(8, keyOf[cue.end]!, tagOf[head]!);
  f.pair(9, facts[head]!.cluster256, passive);
  f.pair(10, tagOf[cue.first - 1]!, tagOf[head]!);
  f.pair(11, window.view.inside >= 0 ? 1 : 0, bucket(candidates.length));
  f.triple(12, tagOf[cue.first - 1]!, facts[head]!.lemma, tagOf[cue.end]!);
  f.pair(13, keyOf[cue.end - 1]!, facts[head]!.lemma);
  f.triple(14, kindOf[cue.first - 1]!, tagOf[cue.first]!, tagOf[head]!);
  f.pair(15, facts[head]!.lemma, bucket(left));
}

/** The features of a noun phrase as a cue's source. `index` is its place among all candidates; `taken` are the first items of sources found before. */
export function readSourceFeatures(
  window: Window,
  cue: Cue,
  candidates: readonly Nominal[],
  index: number,
  taken: readonly number[],
  f: FeatureList,
): void {
  const { tag: tagOf, key: keyOf, kind: kindOf, name: nameOf, facts } = window.items;
  const nominal = candidates[index]!;
  const { first, end } = nominal;
  const head = headOf(window, nominal);
  const before = end <= cue.first;
  const side = before ? 1 : 2;
  const lemma = facts[cue.head]!.lemma;
  const cueTag = tagOf[cue.head]!;
  const passive = isPassive(window, cue.head) ? 1 : 0;
  const from = before ? end : cue.end;
  const to = before ? cue.first : first;
  let verbs = 0;
  let commas = 0;
  let speech = 0;
  let others = 0;
  let who = 0;
  let brackets = 0;
  let colons = 0;
  for (let i = from; i < to; i++) {
    const kind = kindOf[i]!;
    if (tagOf[i]! === VERB) verbs++;
    if (kind === COMMA) commas++;
    else if (kind === SPEECH) speech++;
    else if (kind === DASH || kind === OPEN || kind === CLOSE || kind === MARK) brackets++;
    else if (kind === COLON || kind === STOP) colons++;
    if (WHO.has(keyOf[i]!)) who++;
  }
  let nearer = 0;
  for (let c = 0; c < candidates.length; c++) {
    const other = candidates[c]!;
    if (c !== index && (before ? other.first >= end && other.end <= cue.first : other.first >= cue.end && other.end <= first)) nearer++;
  }
  for (const { first: otherFirst } of candidates) if (otherFirst === first) others++;
  const gap = bucket(to - from);
  const key = keyOf[head]!;
  const tag = tagOf[head]!;
  const isTaken = taken.includes(first) ? 1 : 0;
  const frame = (side * 2 + passive) * 20 + cueTag;

  f.pair(20, frame, gap);
  f.triple(21, frame, Math.min(verbs, 3), Math.min(commas, 3));
  f.triple(22, lemma, side, gap);
  f.triple(23, lemma, side + 4 * passive, Math.min(nearer, 4));
  f.triple(24, side, Math.min(nearer, 5), Math.min(verbs, 3));
  f.triple(25, key, tag, side);
  f.triple(26, facts[head]!.cluster256, tag, side);
  f.triple(27, facts[head]!.cluster64, lemma, side);
  f.triple(28, nameOf[head]!, tag, side);
  f.triple(29, nameOf[head]!, tag, lemma);
  f.triple(30, keyOf[first]!, tagOf[first]!, side);
  f.triple(31, keyOf[first - 1]!, tagOf[first - 1]!, side);
  f.triple(32, keyOf[end]!, tagOf[end]!, side);
  f.triple(33, tagOf[first - 1]!, tag, frame);
  f.triple(34, tagOf[end]!, tag, frame);
  f.triple(35, speech, gap, side);
  f.triple(36, brackets, commas, side);
  f.triple(37, colons, gap, side);
  f.triple(38, who, verbs, side);
  f.triple(39, isTaken, verbs > 0 ? 1 : 0, side);
  f.triple(40, isTaken, cueTag, lemma);
  f.triple(41, isTaken, keyOf[cue.first - 1]!, tagOf[cue.first]!);
  f.triple(42, index === 0 ? 1 : 0, first === window.view.first ? 1 : 0, frame);
  f.triple(43, bucket(end - first), tag, side);
  f.triple(44, keyOf[cue.first - 1]!, side, gap);
  f.triple(45, keyOf[cue.end]!, side, gap);
  f.triple(46, tagOf[cue.first - 1]!, side, Math.min(nearer, 3));
  f.triple(47, tagOf[cue.end]!, side, Math.min(nearer, 3));
  f.triple(48, tagOf[cue.first]!, side, Math.min(nearer, 3));
  f.triple(49, keyOf[cue.first]!, side, Math.min(nearer, 3));
  f.triple(50, others > 1 ? 1 : 0, keyOf[end]!, side);
  f.triple(51, facts[head]!.cluster64, facts[cue.head]!.cluster64, side);
  f.triple(52, window.view.inside >= 0 ? 1 : 0, key, side);
  if (to - from <= 4) f.triple(53, tagsBetween(window, from, to), side, cueTag);
  if (to - from <= 3) f.triple(54, wordsBetween(window, from, to), side, cueTag);
  if (to - from <= 6) f.triple(55, tagsBetween(window, from, to), side, tag);
  // "officials familiar with", "a spokesman for": the phrase is an object where a verb or preposition comes before it.
  const governed = tagOf[first - 1]! === ADP ? 1 : tagOf[first - 1]! === VERB ? 2 : 0;
  f.triple(56, governed, side, Math.min(nearer, 3));
  f.triple(57, governed, verbs, frame);
  f.triple(58, tagOf[first - 1]! === ADP ? keyOf[first - 1]! : 0, lemma, side);
  // Between commas: an appositive.
  const set = (kindOf[first - 1]! === COMMA ? 1 : 0) + (kindOf[end]! === COMMA ? 2 : 0);
  f.triple(59, set, nameOf[head]!, side);
  f.triple(60, set, Math.min(nearer, 3), frame);
  f.triple(61, tag === PRON ? key : 0, gap, frame);
  f.triple(62, tag === PRON ? key : 0, lemma, side);
  f.triple(63, keyOf[end]!, lemma, side);
  // A source that speaks already is taken up again across a comma ("said ..., adding"), but not over the subject next to the cue.
  f.triple(65, isTaken, gap, side);
  f.triple(66, isTaken, tagOf[cue.first - 1]!, Math.min(nearer, 2));
  f.triple(67, to === from ? 1 : 0, nameOf[head]!, tagOf[cue.first]!);
  f.triple(68, to === from ? 1 : 0, tag, kindOf[first - 1]!);
  // "The claim is false, said its owner": behind the comma, cue and subject end the sentence.
  if (!before) f.triple(69, hasVerbBehind(window, end) ? 1 : 0, kindOf[cue.first - 1]!, gap);
  // A verb right behind the phrase that is not the cue takes it as its own subject.
  f.triple(64, before && cue.first > end && tagOf[end]! === VERB ? 1 : 0, verbs, tagOf[cue.first - 1]!);
}

const VERB_REACH = 12;

/** Whether a verb stands behind item `end`, before the sentence ends. */
function hasVerbBehind(window: Window, end: number): boolean {
  for (let i = end; i < end + VERB_REACH && window.has(i); i++) if (window.tag(i) === VERB || window.tag(i) === AUX) return true;
  return false;
}

function tagsBetween(window: Window, from: number, to: number): number {
  const { tag: tagOf, kind: kindOf } = window.items;
  let sequence = 7;
  for (let i = from; i < to; i++) sequence = Math.imul(sequence, 31) + (kindOf[i]! === WORD ? tagOf[i]! + 1 : 40 + kindOf[i]!);
  return sequence;
}

function wordsBetween(window: Window, from: number, to: number): number {
  const { key: keyOf } = window.items;
  let sequence = 7;
  for (let i = from; i < to; i++) sequence = Math.imul(sequence, 31) ^ keyOf[i]!;
  return sequence;
}

/** How far a source may reach behind its noun phrase. */
const LONGEST = 30;
const MOST_ENDS = 16;

/** Where a source that begins with a noun phrase may end: behind it, or behind what is attached to it, up to the cue. */
export function sourceEnds(window: Window, cue: Cue, nominals: readonly Nominal[], source: Nominal): number[] {
  const ends = new Set([source.end]);
  const before = source.end <= cue.first;
  const most = Math.min(window.view.end, source.end + LONGEST, before ? cue.first : window.view.end);
  const closings = new Set<number>();
  for (const { first, end } of nominals) if (first >= source.end) closings.add(end);
  for (let i = source.end; i <= most && ends.size < MOST_ENDS; i++) {
    const kind = window.kind(i);
    if (i === most || closings.has(i) || kind === COMMA || kind === DASH || kind === STOP || kind === COLON) ends.add(i);
    if (kind === CLOSE && i + 1 <= most) ends.add(i + 1);
    // Words between marks say nothing of whoever speaks: `wrote Cem Polat in a note titled "A Spine at Last."`
    const marked = window.items.stretch[i]!;
    if (i < most && (kind === SPEECH || kind === STOP || kind === COLON || (marked >= 0 && marked !== window.items.stretch[source.first]))) break;
  }
  return [...ends];
}

/** The features of a source that ends before item `end`. */
export function readSourceEndFeatures(window: Window, cue: Cue, source: Nominal, end: number, f: FeatureList): void {
  const { tag: tagOf, key: keyOf, kind: kindOf, name: nameOf, facts } = window.items;
  const head = headOf(window, source);
  const before = source.end <= cue.first;
  const side = before ? 1 : 2;
  let verbs = 0;
  let commas = 0;
  let open = 0;
  let nominals = 0;
  for (let i = source.end; i < end; i++) {
    const kind = kindOf[i]!;
    if (tagOf[i]! === VERB) verbs++;
    if (kind === COMMA || kind === DASH) commas++;
    if (kind === OPEN) open++;
    if (kind === CLOSE) open--;
    if (nameOf[i]! !== 0 && nameOf[i - 1]! === 0) nominals++;
  }
  const length = bucket(end - source.end);
  const toCue = before && end === cue.first ? 1 : before && end === cue.first - 1 ? 2 : 0;
  const attached = end > source.end ? keyOf[source.end]! : 0;
  const attachedTag = end > source.end ? tagOf[source.end]! : 31;
  const name = nameOf[head]!;
  f.pair(1, length, side);
  f.triple(2, attached, side, 0);
  f.triple(3, attached, keyOf[head]!, 0);
  f.triple(4, attached, facts[head]!.cluster256, side);
  f.triple(5, attachedTag, tagOf[head]!, side);
  f.triple(6, attached, tagOf[source.end + 1]!, name);
  f.triple(7, toCue, Math.min(commas, 3), side);
  f.triple(8, toCue, Math.min(verbs, 3), attached);
  f.triple(9, kindOf[end]!, Math.min(commas, 3), side);
  f.triple(10, kindOf[end]!, commas % 2, attachedTag);
  f.triple(11, tagOf[end]!, tagOf[end - 1]!, side);
  f.triple(12, keyOf[end]!, attached, side);
  f.triple(13, open, kindOf[end]!, side);
  f.triple(14, tagOf[head]!, tagOf[end]!, attachedTag);
  f.triple(15, Math.min(verbs, 2), Math.min(commas, 2), attached);
  f.triple(16, keyOf[end]!, tagOf[end]!, toCue);
  f.triple(17, end === source.end ? 1 : 0, keyOf[source.end]!, name);
  f.triple(18, end === source.end ? 1 : 0, facts[head]!.cluster256, keyOf[source.end]!);
  f.triple(19, end === source.end ? 1 : 0, tagOf[head]!, side);
  f.triple(20, length, name, side);
  f.triple(21, nameOf[end - 1]!, name, attached);
  f.triple(22, nominals, attached, side);
  f.triple(23, keyOf[source.end + 1]!, attached, kindOf[end]!);
  f.triple(24, facts[cue.head]!.lemma, tagOf[end]!, toCue);
  f.triple(25, keyOf[end]!, keyOf[end - 1]!, side);
  f.triple(26, commas, nameOf[source.end + 1]!, kindOf[end]!);
}

/** Picks the best by score; with the probability of that choice among all. */
export interface Choice {
  readonly index: number;
  readonly probability: number;
  /** How much better than the next best, in score. */
  readonly margin: number;
}

/** Turns scores into a choice (softmax). */
export function choose(scores: readonly number[]): Choice {
  let index = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[index]!) index = i;
  const top = scores[index]!;
  let sum = 0;
  let second = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    sum += Math.exp(score - top);
    if (i !== index && score > second) second = score;
  }
  return { index, probability: 1 / sum, margin: Math.min(20, top - second) };
}

/** The source of a cue: `null` where none is the best answer, unless one is required. */
export function chooseSource(
  model: LinearModel,
  window: Window,
  cue: Cue,
  candidates: readonly Nominal[],
  taken: readonly number[],
  f: FeatureList,
  required = false,
): { nominal: Nominal | null; choice: Choice } {
  f.clear();
  readNoSourceFeatures(window, cue, candidates, f);
  const scores = [required && candidates.length > 0 ? -Infinity : scoreFeatures(model, f)];
  for (let index = 0; index < candidates.length; index++) {
    f.clear();
    readSourceFeatures(window, cue, candidates, index, taken, f);
    scores.push(scoreFeatures(model, f));
  }
  const choice = choose(scores);
  return { nominal: choice.index === 0 ? null : candidates[choice.index - 1]!, choice };
}

/** Where the source that begins with a noun phrase ends. */
export function chooseSourceEnd(model: LinearModel, window: Window, cue: Cue, nominals: readonly Nominal[], source: Nominal, f: FeatureList): number {
  const ends = sourceEnds(window, cue, nominals, source);
  const scores = ends.map((end) => {
    f.clear();
    readSourceEndFeatures(window, cue, source, end, f);
    return scoreFeatures(model, f);
  });
  const end = ends[choose(scores).index]!;
  // "the election commissioner yesterday said"
  return end - source.first > 1 && DAYS.has(window.key(end - 1)) && !window.facts(end - 1).capital ? end - 1 : end;
}
