import { hashWord } from '../model/hash';
import { bucket, type FeatureList } from '../model/linear';
import { AUX, NOUN, PRON, PROPN, VERB } from '../syntax/tags';
import { blockOf, lastOf, NONE, type Attribution, type Content, type Piece } from './contents';
import type { Window } from './reading';
import { COLON, COMMA, DASH, MARK } from './vocabulary';

const THAT = hashWord('that');
const TO = hashWord('to');

/** What the features of an attribution's contents have in common. */
export class ContentReader {
  private readonly lemma: number;
  private readonly cueTag: number;
  private readonly cluster: number;
  private readonly sourceSide: number;
  private readonly inside: number;
  private readonly last: number;
  private readonly block: Piece;

  constructor(
    private readonly window: Window,
    private readonly attribution: Attribution,
  ) {
    const { cue, source } = attribution;
    this.lemma = window.lemma(cue.head);
    this.cueTag = window.tag(cue.head);
    this.cluster = window.cluster256(cue.head);
    this.sourceSide = source === null ? 0 : source.end <= cue.first ? 1 : 2;
    this.inside = window.view.inside >= 0 ? 1 : 0;
    this.last = lastOf(window);
    this.block = blockOf(attribution);
  }

  /** On which sides of the attribution the content lies. */
  readShape(shape: number, f: FeatureList): void {
    const { window, cueTag, lemma, cluster, inside } = this;
    const { tag: tagOf, key: keyOf, kind: kindOf } = window.items;
    const { cue } = this.attribution;
    const frame = shape * 4 + this.sourceSide;
    f.triple(1, frame, cueTag, inside);
    f.triple(2, frame, lemma, 0);
    f.triple(3, frame, cluster, cueTag);
    f.triple(4, frame, keyOf[cue.end - 1]!, 0);
    f.triple(5, frame, kindOf[cue.first - 1]!, kindOf[cue.end]!);
    f.triple(6, frame, tagOf[cue.end]!, cueTag);
  }

  /** Marked speech in the content, and left out of it: what `countSpeech` says. */
  readSpeech(counts: number, shape: number, f: FeatureList): void {
    f.triple(7, counts, shape * 4 + this.sourceSide, this.cueTag);
    f.triple(8, counts, this.lemma, shape);
    f.triple(9, counts, this.cluster, shape);
    f.triple(10, counts >= 3 ? 1 : 0, counts % 3 > 0 ? 1 : 0, this.inside);
  }

  /** Where the right piece begins. */
  readStart(first: number, shape: number, f: FeatureList): void {
    const { window, lemma, cluster, cueTag, sourceSide } = this;
    const { tag: tagOf, key: keyOf, kind: kindOf, name: nameOf, facts } = window.items;
    const { cue, source } = this.attribution;
    const from = sourceSide === 2 && source !== null && first >= source.end ? source.end : cue.end;
    const gap = bucket(first - from);
    const overSource = from === cue.end ? 0 : 1;
    let commas = 0;
    let nouns = 0;
    let verbs = 0;
    let names = 0;
    let passed = 0;
    for (let i = from; i < first; i++) {
      const kind = kindOf[i]!;
      const tag = tagOf[i]!;
      const key = keyOf[i]!;
      if (kind === COMMA || kind === DASH || kind === COLON) commas++;
      if (tag === NOUN || tag === PROPN || tag === PRON) nouns++;
      if (tag === VERB) verbs++;
      if (nameOf[i]! !== 0) names++;
      if (key === THAT || key === TO || window.isSpeech(i)) passed++;
    }
    const key = keyOf[first]!;
    const tag = tagOf[first]!;
    const marker = key === THAT ? 1 : key === TO ? 2 : 0;
    f.triple(20, gap, overSource, shape);
    f.triple(21, gap, lemma, shape);
    f.triple(22, key, lemma, gap);
    f.triple(23, key, gap, shape);
    f.triple(24, tag, gap, lemma);
    f.triple(25, tag, tagOf[first - 1]!, shape);
    f.triple(26, keyOf[first - 1]!, key, 0);
    f.triple(27, keyOf[first - 1]!, tag, cueTag);
    f.triple(28, Math.min(commas, 2), Math.min(nouns, 3), shape);
    f.triple(29, Math.min(nouns, 3), lemma, marker);
    f.triple(30, verbs, gap, 0);
    f.triple(31, facts[first]!.cluster256, tag, cueTag);
    f.triple(32, kindOf[first]!, kindOf[first - 1]!, lemma);
    f.triple(33, key, cluster, gap);
    f.triple(34, names > 0 ? 1 : 0, nouns, marker);
    f.triple(35, tag, cluster, gap);
    // A better start was passed over, or stands right behind this one.
    f.triple(36, Math.min(passed, 2), marker, gap);
    let ahead = 0;
    for (let i = first + 1; i < first + 5; i++) if (keyOf[i]! === THAT || keyOf[i]! === TO) ahead = i - first;
    f.triple(37, ahead, tag, lemma);
  }

  /** Where the right piece ends: what stands there and behind. */
  readEnd(end: number, f: FeatureList): void {
    const { window, last } = this;
    const { tag: tagOf, key: keyOf, kind: kindOf, facts } = window.items;
    const atEnd = end === last ? 1 : 0;
    const next = keyOf[end]!;
    const nextTag = tagOf[end]!;
    const afterComma = kindOf[end]! === COMMA || kindOf[end]! === DASH ? 1 : 0;
    const follower = afterComma ? end + 1 : end;
    f.triple(40, atEnd, this.lemma, 0);
    f.triple(41, next, tagOf[end + 1]!, tagOf[end - 1]!);
    f.triple(42, nextTag, tagOf[end + 1]!, tagOf[end - 1]!);
    f.triple(43, keyOf[follower]!, tagOf[follower + 1]!, afterComma);
    f.triple(44, tagOf[follower]!, tagOf[follower + 1]!, afterComma);
    f.triple(45, tagOf[follower]!, tagOf[follower + 1]!, tagOf[follower + 2]!);
    f.triple(46, window.isSpeech(end - 1) ? 1 : 0, kindOf[end]!, nextTag);
    f.triple(47, atEnd === 1 ? 0 : bucket(last - end), afterComma, nextTag);
    // "When her son wanted to know if she was nervous, Li laughed": the clause that opens the sentence ends at the comma.
    f.triple(49, keyOf[window.view.first]!, afterComma, atEnd);
    // Another cue behind the end: "said X and added Y".
    let cueAhead = 0;
    for (let i = end; i < Math.min(last, end + 6); i++) if (tagOf[i]! === VERB && facts[i]!.reporting) cueAhead = 1 + Math.min(3, i - end);
    f.triple(48, cueAhead, afterComma, tagOf[follower]!);
  }

  /** The right piece as a whole: its length, and what is in it. */
  readPiece(first: number, end: number, f: FeatureList): void {
    const { window, lemma, last } = this;
    const { tag: tagOf, key: keyOf, kind: kindOf, facts } = window.items;
    const atEnd = end === last ? 1 : 0;
    let commas = 0;
    let marks = 0;
    let verbs = 0;
    let lastComma = -1;
    for (let i = first; i < end; i++) {
      const kind = kindOf[i]!;
      const tag = tagOf[i]!;
      if (kind === COMMA || kind === DASH) {
        commas++;
        lastComma = i;
      } else if (kind === MARK) {
        marks++;
      }
      if (tag === VERB || tag === AUX) verbs++;
    }
    const length = bucket(end - first);
    const kind = kindOf[end]!;
    const follower = kind === COMMA || kind === DASH ? end + 1 : end;
    f.triple(50, atEnd, length, Math.min(commas, 3));
    f.triple(51, keyOf[end]!, lemma, length);
    f.triple(52, length, lemma, atEnd);
    f.triple(53, Math.min(verbs, 3), atEnd, tagOf[end]!);
    f.triple(54, marks % 2, atEnd, kind);
    f.triple(55, window.isSpeech(end - 1) ? 1 : 0, atEnd, Math.min(commas, 2));
    f.triple(56, kind, keyOf[first]!, atEnd);
    // What a comma inside the content begins: a clause of its own, or only a phrase.
    const inner = lastComma >= 0 ? lastComma + 1 : -1;
    const innerTag = inner < 0 ? 99 : tagOf[inner]!;
    f.triple(57, innerTag, inner < 0 ? 99 : tagOf[inner + 1]!, atEnd);
    f.triple(58, inner < 0 ? 0 : keyOf[inner]!, atEnd, kind);
    f.triple(59, keyOf[follower]!, atEnd, Math.min(verbs, 2));
    let cueWithin = 0;
    if (lastComma >= 0) for (let i = lastComma; i < end; i++) if (tagOf[i]! === VERB && facts[i]!.reporting) cueWithin = 1;
    f.triple(80, cueWithin, atEnd, innerTag);
  }

  /** The left piece. */
  readLeft(first: number, end: number, shape: number, f: FeatureList): void {
    const { window, lemma, cueTag, sourceSide, last, block } = this;
    const { tag: tagOf, key: keyOf, kind: kindOf } = window.items;
    const { cue } = this.attribution;
    const atStart = first === window.view.first ? 1 : 0;
    const kind = kindOf[end]!;
    const closes = block.end >= last ? 1 : 0;
    f.triple(60, atStart, kind, shape);
    f.triple(61, atStart, lemma, shape);
    f.triple(62, keyOf[first - 1]!, tagOf[first]!, shape);
    f.triple(63, kindOf[first - 1]!, tagOf[first - 1]!, tagOf[first]!);
    f.triple(64, bucket(end - first), shape, atStart);
    f.triple(65, bucket(cue.first - end), kind, sourceSide);
    f.triple(66, keyOf[end]!, lemma, 0);
    f.triple(67, tagOf[end - 1]!, tagOf[end]!, cueTag);
    f.triple(68, keyOf[first]!, tagOf[first]!, shape);
    f.triple(69, window.isSpeech(first) ? 1 : 0, atStart, end - first === 1 ? 1 : 0);
    f.triple(70, hasVerb(window, first, end), atStart, shape);
    f.triple(71, bucket(end - first), lemma, shape);
    // The attribution's own comma, and the end of the sentence right behind it.
    f.triple(72, kindOf[block.end]!, kind, shape);
    f.triple(73, closes, kind, shape);
    f.triple(74, closes, lemma, shape);
    f.triple(79, closes, lemma, atStart);
    f.triple(75, tagOf[block.end]!, kind, shape);
    f.triple(76, sourceSide, end - block.first, kind);
    f.triple(77, tagOf[first]!, tagOf[first + 1]!, atStart);
    f.triple(78, this.cluster, kind, closes);
  }
}

/** How many stretches of marked speech a content holds and how many it leaves out, two standing for more: one number below `SPEECHES` / 4. */
export function countSpeech(leftFirst: number, leftEnd: number, rightFirst: number, rightEnd: number, speech: readonly number[]): number {
  let held = 0;
  let missed = 0;
  for (const i of speech) {
    if ((i >= leftFirst && i < leftEnd) || (i >= rightFirst && i < rightEnd)) held++;
    else missed++;
  }
  return Math.min(held, 2) * 3 + Math.min(missed, 2);
}
/** The numbers that `countSpeech` and a shape make together are below this. */
export const SPEECHES = 4 * 9;

/** The shape of a content: `LEFT` alone, `RIGHT` alone, or the sum of both. */
export const LEFT = 1;
export const RIGHT = 2;

/** The marked speech of a view: its items. */
export function speechOf(window: Window): number[] {
  const found: number[] = [];
  for (let i = window.view.first; i < window.view.end; i++) if (window.isSpeech(i)) found.push(i);
  return found;
}

/** All features of an answer; what training sees. `chooseContent` reads the same ones, each only once. */
export function readContentFeatures(window: Window, attribution: Attribution, content: Content, f: FeatureList): void {
  const reader = new ContentReader(window, attribution);
  const { left, right } = content;
  const shape = (left === null ? 0 : LEFT) + (right === null ? 0 : RIGHT);
  reader.readShape(shape, f);
  reader.readSpeech(countSpeech(left?.first ?? NONE, left?.end ?? NONE, right?.first ?? NONE, right?.end ?? NONE, speechOf(window)), shape, f);
  if (right !== null) {
    reader.readStart(right.first, shape, f);
    reader.readEnd(right.end, f);
    reader.readPiece(right.first, right.end, f);
  }
  if (left !== null) reader.readLeft(left.first, left.end, shape, f);
}

function hasVerb(window: Window, first: number, end: number): number {
  const { tag: tagOf } = window.items;
  for (let i = first; i < end; i++) if (tagOf[i]! === VERB || tagOf[i]! === AUX) return 1;
  return 0;
}
