import { hashWord } from '../model/hash';
import { grown } from '../model/grown';
import { bucket, sumFeatures, type FeatureList, type LinearModel } from '../model/linear';
import type { Nominal } from './nominals';
import { ADP, AUX, CCONJ, NOUN, PART, PRON, PROPN, SCONJ, VERB, type Window } from './reading';
import { choose, type Choice, type Cue } from './sources';
import { COLON, COMMA, DASH, MARK, SPEECH, STOP } from './vocabulary';

/** A stretch of items of what was said. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/** What a cue reports: one piece, or two around the attribution ("The plan, he said, would fail"). */
export interface Content {
  readonly left: Piece | null;
  readonly right: Piece | null;
}

/** What is known when the content is looked for. */
export interface Attribution {
  readonly cue: Cue;
  /** First and last item of the source, or `null`. */
  readonly source: Nominal | null;
}

const COMPLEMENTIZERS = new Set(['that', 'to', 'if', 'whether', 'how', 'what', 'why', 'when', 'where', 'who', 'which', 'as', 'of', 'for', 'on', 'about', 'against', 'with'].map(hashWord));
const THAT = hashWord('that');
const POSSESSIVE = hashWord("'s");
const TO = hashWord('to');

const ASKED = hashWord('asked');
const MOMENTS = new Set(['when', 'after', 'before', 'while', 'until', 'once', 'because', 'than'].map(hashWord));
/** Parts two sentences that are written as one. */
export const SEMICOLON = hashWord(';');

const MOST_STARTS = 14;
const MOST_ENDS = 18;
const START_REACH = 20;
const LONGEST = 90;

/** The block of the attribution: cue and source, from the first to the last item. */
function blockOf({ cue, source }: Attribution): Piece {
  if (source === null) return { first: cue.first, end: cue.end };
  const apart = source.first - cue.end > 12 || cue.first - source.end > 12;
  if (apart) return { first: cue.first, end: cue.end };
  return { first: Math.min(cue.first, source.first), end: Math.max(cue.end, source.end) };
}

/** Where a view's words end: before its last period. */
function lastOf(window: Window): number {
  const { first, end } = window.view;
  let last = end;
  while (last > first + 1 && window.kind(last - 1) === STOP && window.tag(last - 1) !== NOUN) last--;
  return last;
}

/**
 * Where what a cue reports may begin: behind the colon that announces marked speech, if nothing but a phrase stands between ("saw it differently: <speech>",
 * "told his guests: <speech>"); else right behind the cue.
 */
function announcedFrom(window: Window, { head, end: from }: Cue, last: number): number {
  const isNoun = window.tag(head) === NOUN;
  for (let i = from; i + 1 < Math.min(last, from + START_REACH); i++) {
    if (window.kind(i) === COLON && window.key(i) !== SEMICOLON && window.isSpeech(i + 1)) return i + 1;
    const tag = window.tag(i);
    // "told the radio's morning show: <speech>", "his answer was short: <speech>"
    const passes = window.key(i) === POSSESSIVE || (isNoun && tag === AUX && i === from);
    if (passes) continue;
    if (tag === VERB || tag === AUX || tag === PART || tag === SCONJ || window.isSpeech(i) || window.kind(i) === MARK) return from;
  }
  return from;
}

/** The starts and ends of right pieces that are looked at: all, or the likely ones of all. */
type ChooseLikely = (starts: readonly number[], ends: readonly number[]) => { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** No piece. */
const NONE = -1;

/** Answers in one flat array, to be filled again for each cue: the items of the left piece and of the right one, `NONE` where there is none. */
class ContentList {
  length = 0;
  private ranges = new Int32Array(4 * 512);

  add(leftFirst: number, leftEnd: number, rightFirst: number, rightEnd: number): void {
    const at = 4 * this.length++;
    this.ranges = grown(this.ranges, at + 4);
    this.ranges[at] = leftFirst;
    this.ranges[at + 1] = leftEnd;
    this.ranges[at + 2] = rightFirst;
    this.ranges[at + 3] = rightEnd;
  }

  leftFirst(index: number): number {
    return this.ranges[4 * index]!;
  }

  leftEnd(index: number): number {
    return this.ranges[4 * index + 1]!;
  }

  rightFirst(index: number): number {
    return this.ranges[4 * index + 2]!;
  }

  rightEnd(index: number): number {
    return this.ranges[4 * index + 3]!;
  }

  at(index: number): Content {
    const piece = (first: number, end: number): Piece | null => (first === NONE ? null : { first, end });
    return { left: piece(this.leftFirst(index), this.leftEnd(index)), right: piece(this.rightFirst(index), this.rightEnd(index)) };
  }
}

const isBreak = (kind: number): boolean => kind === COMMA || kind === COLON || kind === DASH;

/** All answers that are looked at for a cue and its source. */
export function contentCandidates(window: Window, attribution: Attribution, nominals: readonly Nominal[]): Content[] {
  const list = new ContentList();
  listContents(window, attribution, nominals, list);
  return Array.from({ length: list.length }, (_, index) => list.at(index));
}

/** Lists the answers that are looked at; those with a right piece between likely places alone, where `chooseLikely` tells them. */
function listContents(window: Window, attribution: Attribution, nominals: readonly Nominal[], list: ContentList, chooseLikely?: ChooseLikely): void {
  const { cue, source } = attribution;
  const block = blockOf(attribution);
  const last = lastOf(window);
  const { first } = window.view;
  // A content does not reach over its own source.
  const isPiece = (start: number, end: number): boolean => end > start && !(source !== null && source.first >= start && source.first < end) && !isBeginning(window, start, end);

  list.length = 0;
  const starts = rightStarts(window, attribution, nominals, last);
  const ends = rightEnds(window, attribution, nominals, last);
  const likely = chooseLikely?.(
    starts.filter((start) => ends.some((end) => isPiece(start, end))),
    ends.filter((end) => starts.some((start) => isPiece(start, end))),
  );
  const isLikely = (start: number, end: number): boolean => likely === undefined || (likely.starts.includes(start) && likely.ends.includes(end));
  for (const start of likely?.starts ?? starts) {
    for (const end of ends) if (isPiece(start, end) && isLikely(start, end)) list.add(NONE, NONE, start, end);
  }
  const lefts = leftStarts(window, nominals, block.first);
  const leftEnd = behindBreaks(window, block.first);
  for (const start of lefts) list.add(start, leftEnd, NONE, NONE);
  // "The plan, he said, would fail": the rest goes on behind the comma that closes the attribution.
  let resume = block.end;
  while (resume < last && window.kind(resume) === COMMA) resume++;
  if (resume < last) {
    for (const whole of lefts.filter((start) => start === first || window.isSpeech(start)).slice(0, MOST_WHOLES)) {
      let rests = 0;
      for (const start of starts) {
        if (start !== resume && !window.isSpeech(start)) continue;
        for (const end of ends) {
          if (!isPiece(start, end) || rests++ >= MOST_RESTS) continue;
          if (isLikely(start, end) && !isTopic(window, leftEnd, start, end)) list.add(whole, leftEnd, start, end);
        }
      }
    }
  }
  if (cue.first > block.first && source !== null) {
    // Between source and cue: "the claim Smith's lawyers made".
    const end = behindBreaks(window, cue.first);
    for (const start of leftStarts(window, nominals, cue.first)) if (start >= source.end) list.add(start, end, NONE, NONE);
  }
}

const MOST_WHOLES = 3;
const MOST_RESTS = 12;

/** Where a piece behind the cue may begin. */
function rightStarts(window: Window, { cue, source }: Attribution, nominals: readonly Nominal[], last: number): number[] {
  const from = cue.end;
  const starts: number[] = [];
  for (let i = announcedFrom(window, cue, last); i < Math.min(last, from + START_REACH) && starts.length < MOST_STARTS; i++) {
    const kind = window.kind(i);
    if (isBreak(kind) || !window.isBoundary(i)) continue;
    if (source !== null && i >= source.first && i < source.end) continue;
    const opens =
      i === from || kind === SPEECH || isBreak(window.kind(i - 1)) || COMPLEMENTIZERS.has(window.key(i)) || (source !== null && i === source.end) ||
      (i < from + 8 && nominals.some((nominal) => nominal.first === i || (nominal.end === i && i > from)));
    if (opens) starts.push(i);
  }
  return starts;
}

/** Where a piece behind the cue may end: at the sentence's end first. */
function rightEnds(window: Window, { cue, source }: Attribution, nominals: readonly Nominal[], last: number): number[] {
  const from = cue.end;
  const ends: number[] = [last];
  for (let i = from + 1; i < Math.min(last, from + LONGEST) && ends.length < MOST_ENDS; i++) {
    if ((source !== null && i > source.first && i <= source.end) || !window.isBoundary(i)) continue;
    const kind = window.kind(i);
    const tag = window.tag(i);
    const closes =
      isBreak(kind) || kind === STOP || kind === SPEECH || window.kind(i - 1) === SPEECH || window.kind(i - 1) === MARK || tag === CCONJ || tag === SCONJ ||
      (tag === ADP && i < from + 12) || (i < from + 8 && nominals.some((nominal) => nominal.end === i));
    if (closes) ends.push(i);
  }
  return ends;
}

/** The end of what stands before an item, without the punctuation between. */
function behindBreaks(window: Window, to: number): number {
  let end = to;
  while (end > window.view.first && isBreak(window.kind(end - 1))) end--;
  return end;
}

/** Where a piece that ends before an item may begin, the nearest first. */
function leftStarts(window: Window, nominals: readonly Nominal[], to: number): number[] {
  const { first } = window.view;
  // "Asked about her plans, Whitlock shrugged": the question is not what she says.
  if (window.key(first) === ASKED && !window.isSpeech(to - 1) && !window.isSpeech(to - 2)) return [];
  // `"A plaque," repeated Sorel when I told him`: what opens a clause about another moment is the end of nothing.
  if (MOMENTS.has(window.key(to - 1))) return [];
  const end = behindBreaks(window, to);
  const starts: number[] = [];
  for (let i = end - 1; i >= Math.max(first, end - LONGEST) && starts.length < 10; i--) {
    const before = window.kind(i - 1);
    const opens =
      i === first || window.isSpeech(i) || isBreak(before) || before === STOP || window.tag(i - 1) === CCONJ ||
      (i > end - 8 && nominals.some((nominal) => nominal.first === i));
    if (opens && window.kind(i) !== COMMA && window.isBoundary(i)) starts.push(i);
    // "Actor gets his star; 'I used to sweep this street,' he says": marked speech does not go on with what a semicolon parts from it.
    // "The weather, they insisted; the organizers, we replied": nor does a clause whose neighbor has an attribution of its own.
    if (window.key(i - 1) === SEMICOLON && (window.isSpeech(i) || hasReporting(window, first, i - 1))) return starts;
  }
  if (starts.length > 0 && starts[starts.length - 1] !== first) starts.push(first);
  return starts;
}

/** Whether a stretch is no more than what opens a clause: "that while the U.S. airs concerns", "that the samples", before the comma. */
function isBeginning(window: Window, start: number, end: number): boolean {
  if (window.key(start) !== THAT) return false;
  if (window.tag(start) === SCONJ) {
    let verb = start + 1;
    while (verb < end && window.tag(verb) !== VERB && window.tag(verb) !== AUX && !window.isSpeech(verb) && window.kind(verb) !== MARK) verb++;
    if (verb === end) return true;
  }
  if (window.kind(end) !== COMMA) return false;
  const opens = window.tag(start + 1);
  if (opens !== SCONJ && opens !== ADP) return false;
  for (let i = start + 2; i < end; i++) if (window.kind(i) === COMMA) return false;
  return true;
}

/** Whether a phrase behind the attribution of marked speech only names what it is about: `"I nearly left," Orsini remembered of the rehearsal.` */
function isTopic(window: Window, leftEnd: number, first: number, end: number): boolean {
  if (!window.isSpeech(leftEnd - 1)) return false;
  for (let i = first; i < end; i++) if (window.isSpeech(i) || window.kind(i) === MARK || window.tag(i) === VERB || window.tag(i) === AUX) return false;
  return true;
}

function hasReporting(window: Window, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (window.tag(i) === VERB && window.facts(i).reporting) return true;
  return false;
}

/** What the features of an attribution's contents have in common. */
class ContentReader {
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
    // "When a reporter asked if she was nervous, Li laughed": the clause that opens the sentence ends at the comma.
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
function countSpeech(leftFirst: number, leftEnd: number, rightFirst: number, rightEnd: number, speech: readonly number[]): number {
  let held = 0;
  let missed = 0;
  for (const i of speech) {
    if ((i >= leftFirst && i < leftEnd) || (i >= rightFirst && i < rightEnd)) held++;
    else missed++;
  }
  return Math.min(held, 2) * 3 + Math.min(missed, 2);
}
const SPEECHES = 4 * 9;

/** The shape of a content: `LEFT` alone, `RIGHT` alone, or the sum of both. */
const LEFT = 1;
const RIGHT = 2;

/** The marked speech of a view: its items. */
function speechOf(window: Window): number[] {
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

/** So many starts and ends of the right piece are paired with each other: the best by themselves. */
const BEST_STARTS = 8;
const BEST_ENDS = 12;

/** Stands for a sum that is not known yet: no sum of weights is as low. */
const UNKNOWN = -0x40000000;

/** Sums of what several answers share, by number; one attribution is looked at at a time, and all use the same arrays. */
const SHAPE_SUMS = new Int32Array(4);
const SPEECH_SUMS = new Int32Array(SPEECHES);
let startSums = new Int32Array(4 * 256);
let endSums = new Int32Array(256);

/** Scores the answers for an attribution: what several of them share is summed once. */
class ContentScorer {
  private readonly reader: ContentReader;
  private readonly speech: readonly number[];
  private readonly first: number;
  private readonly size: number;
  /** Of the pieces of answers that have two. */
  private pieces: Map<number, number> | null = null;

  constructor(
    private readonly model: LinearModel,
    window: Window,
    attribution: Attribution,
    private readonly f: FeatureList,
  ) {
    this.reader = new ContentReader(window, attribution);
    this.speech = speechOf(window);
    this.first = window.view.first;
    this.size = window.view.end - window.view.first + 1;
    startSums = grown(startSums, 4 * this.size);
    endSums = grown(endSums, this.size);
    SHAPE_SUMS.fill(UNKNOWN);
    SPEECH_SUMS.fill(UNKNOWN);
    startSums.fill(UNKNOWN, 0, 4 * this.size);
    endSums.fill(UNKNOWN, 0, this.size);
  }

  /** The scores of answers. */
  scores(list: ContentList): number[] {
    const scores: number[] = [];
    for (let index = 0; index < list.length; index++) {
      scores.push(this.score(list.leftFirst(index), list.leftEnd(index), list.rightFirst(index), list.rightEnd(index)));
    }
    return scores;
  }

  private score(leftFirst: number, leftEnd: number, rightFirst: number, rightEnd: number): number {
    const { unit } = this.model;
    const hasLeft = leftFirst !== NONE;
    const hasRight = rightFirst !== NONE;
    const shape = (hasLeft ? LEFT : 0) + (hasRight ? RIGHT : 0);
    let sum = this.shape(shape) * unit;
    sum += this.held(countSpeech(leftFirst, leftEnd, rightFirst, rightEnd, this.speech), shape) * unit;
    if (hasRight) {
      sum += this.start(rightFirst, shape) * unit + this.end(rightEnd) * unit;
      sum += (hasLeft ? this.remembered(rightFirst, rightEnd, shape, true) : this.piece(rightFirst, rightEnd)) * unit;
    }
    if (hasLeft) sum += (hasRight ? this.remembered(leftFirst, leftEnd, shape, false) : this.left(leftFirst, leftEnd, shape)) * unit;
    return sum;
  }

  /** The best starts and ends by themselves. */
  likely(starts: readonly number[], ends: readonly number[]): { starts: readonly number[]; ends: readonly number[] } {
    const best = (places: readonly number[], most: number, sum: (place: number) => number): readonly number[] => {
      if (places.length <= most) return places;
      const kept = new Set([...places].sort((a, b) => sum(b) - sum(a) || a - b).slice(0, most));
      return places.filter((place) => kept.has(place));
    };
    return { starts: best(starts, BEST_STARTS, (start) => this.start(start, RIGHT)), ends: best(ends, BEST_ENDS, (end) => this.end(end)) };
  }

  private shape(shape: number): number {
    if (SHAPE_SUMS[shape] === UNKNOWN) {
      this.f.clear();
      this.reader.readShape(shape, this.f);
      SHAPE_SUMS[shape] = sumFeatures(this.model, this.f);
    }
    return SHAPE_SUMS[shape]!;
  }

  private held(counts: number, shape: number): number {
    const at = counts * 4 + shape;
    if (SPEECH_SUMS[at] === UNKNOWN) {
      this.f.clear();
      this.reader.readSpeech(counts, shape, this.f);
      SPEECH_SUMS[at] = sumFeatures(this.model, this.f);
    }
    return SPEECH_SUMS[at]!;
  }

  private start(first: number, shape: number): number {
    const at = (first - this.first) * 4 + shape;
    if (startSums[at] === UNKNOWN) {
      this.f.clear();
      this.reader.readStart(first, shape, this.f);
      startSums[at] = sumFeatures(this.model, this.f);
    }
    return startSums[at]!;
  }

  private end(end: number): number {
    const at = end - this.first;
    if (endSums[at] === UNKNOWN) {
      this.f.clear();
      this.reader.readEnd(end, this.f);
      endSums[at] = sumFeatures(this.model, this.f);
    }
    return endSums[at]!;
  }

  private piece(first: number, end: number): number {
    this.f.clear();
    this.reader.readPiece(first, end, this.f);
    return sumFeatures(this.model, this.f);
  }

  private left(first: number, end: number, shape: number): number {
    this.f.clear();
    this.reader.readLeft(first, end, shape, this.f);
    return sumFeatures(this.model, this.f);
  }

  private remembered(first: number, end: number, shape: number, isRight: boolean): number {
    this.pieces ??= new Map();
    const at = (first - this.first) * this.size + end - this.first;
    let known = this.pieces.get(at);
    if (known === undefined) this.pieces.set(at, (known = isRight ? this.piece(first, end) : this.left(first, end, shape)));
    return known;
  }
}

const CONTENTS = new ContentList();

/** What a cue reports, or `null` where the view has no room for it. */
export function chooseContent(
  model: LinearModel,
  window: Window,
  attribution: Attribution,
  nominals: readonly Nominal[],
  f: FeatureList,
): { content: Content; choice: Choice } | null {
  const scorer = new ContentScorer(model, window, attribution, f);
  listContents(window, attribution, nominals, CONTENTS, (starts, ends) => scorer.likely(starts, ends));
  if (CONTENTS.length === 0) return null;
  const choice = choose(scorer.scores(CONTENTS));
  return { content: CONTENTS.at(choice.index), choice };
}
