import { hashWord } from '../model/hash';
import { grown } from '../model/grown';
import { ADP, ADV, AUX, CCONJ, DET, NOUN, PART, PRON, PROPN, SCONJ, VERB } from '../syntax/tags';
import { isAccordingTo } from './fixedCues';
import type { Nominal } from './nominals';
import type { Window } from './reading';
import type { Cue } from './sources';
import { COLON, COMMA, DASH, MARK, SPEECH, STOP, WORD } from './vocabulary';

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
const WHO = new Set(['who', 'which', 'whose', 'whom'].map(hashWord));
const POSSESSIVE = hashWord("'s");

const ASKED = hashWord('asked');
const MOMENTS = new Set(['when', 'after', 'before', 'while', 'until', 'once', 'because', 'than'].map(hashWord));
/** Parts two sentences that are written as one. */
export const SEMICOLON = hashWord(';');

const MOST_STARTS = 14;
const MOST_ENDS = 18;
const START_REACH = 20;
const LONGEST = 90;

/** The block of the attribution: cue and source, from the first to the last item. */
export function blockOf({ cue, source }: Attribution): Piece {
  if (source === null) return { first: cue.first, end: cue.end };
  const apart = source.first - cue.end > 12 || cue.first - source.end > 12;
  if (apart) return { first: cue.first, end: cue.end };
  return { first: Math.min(cue.first, source.first), end: Math.max(cue.end, source.end) };
}

/** Where a view's words end: before its last period. */
export function lastOf(window: Window): number {
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
    // "told the radio's morning show: <speech>", "his answer was short: <speech>", "her message to voters was blunt: <speech>"
    const passes = window.key(i) === POSSESSIVE || (isNoun && tag === AUX);
    if (passes) continue;
    if (tag === VERB || tag === AUX || tag === PART || tag === SCONJ || window.isSpeech(i) || window.kind(i) === MARK) return from;
  }
  return from;
}

/** The starts and ends of right pieces that are looked at: all, or the likely ones of all. */
type ChooseLikely = (starts: readonly number[], ends: readonly number[]) => { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** No piece. */
export const NONE = -1;

/** Answers in one flat array, to be filled again for each cue: the items of the left piece and of the right one, `NONE` where there is none. */
export class ContentList {
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

/** How far what stands behind a cue may go: not beyond the clause that the cue is in. */
function reachOf(window: Window, { cue, source }: Attribution, last: number): number {
  // "The union, which says it has 40,000 members, | warned of strikes"
  let isWithin = source !== null && source.end <= cue.first && WHO.has(window.key(source.end - 1)) && window.kind(source.first - 1) === COMMA;
  const opensLate = OPENERS.has(window.key(window.view.first)) && cue.first > window.view.first && !hasBreak(window, window.view.first, cue.first);
  // "The agency, asked about her claim that it looks away, | sent a reply"
  isWithin ||= source === null ? window.kind(cue.first - 1) === COMMA : window.tag(cue.head) === NOUN && window.key(cue.end) === THAT;
  let verbs = 0;
  for (let i = cue.end; i < last; i++) {
    if (window.isSpeech(i) || window.items.stretch[i]! >= 0) continue;
    if (window.tag(i) === VERB || window.tag(i) === AUX) verbs++;
    // "demanded a recount, | and will sue"
    if (verbs === 0 && i > cue.end && window.kind(i) === COMMA && window.tag(i + 1) === CCONJ && isPredicate(window, i + 2)) return i;
    if (isWithin && window.kind(i) === COMMA) {
      if (isPredicate(window, i + 1)) return i;
      // "the claim that the plant, which makes bearings, is closing"
      isWithin = window.tag(cue.head) !== NOUN;
    }
    // "When the surgeon asked whether he was sure, | the teenager nodded"
    if (opensLate && window.kind(i) === COMMA && opensMain(window, i + 1, last)) return i;
    // "Officials said the plant was closed; | workers said they had not been told"
    if (window.key(i) === SEMICOLON && opensAttribution(window, i + 1, last)) return i;
  }
  return last;
}

/** Whether the predicate of a sentence begins at an item: "has sued", "never replied". */
function isPredicate(window: Window, from: number): boolean {
  const verb = window.tag(from) === ADV ? from + 1 : from;
  return window.tag(verb) === AUX || (window.tag(verb) === VERB && !window.facts(verb).participle);
}

/** What opens a clause that another one goes with, and no statement of anybody's: not "as Moss said". */
export const OPENERS: ReadonlySet<number> = new Set(['when', 'after', 'before', 'while', 'since', 'although', 'though', 'once', 'until'].map(hashWord));

/** Whether a comma, colon or dash stands in a stretch. */
function hasBreak(window: Window, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isBreak(window.kind(i))) return true;
  return false;
}

/** Whether a main clause begins at an item: a subject without a comma, and its verb. */
function opensMain(window: Window, from: number, last: number): boolean {
  const opens = window.tag(from);
  if (opens !== DET && opens !== PRON && opens !== PROPN && opens !== NOUN) return false;
  let verb = from + 1;
  while (verb < last && window.kind(verb) === WORD && window.tag(verb) !== VERB && window.tag(verb) !== AUX && window.tag(verb) !== CCONJ && window.tag(verb) !== SCONJ) verb++;
  return verb < last && isPredicate(window, verb);
}

/** Whether the first verb of a clause is one of reporting, with its subject before it. */
function opensAttribution(window: Window, from: number, last: number): boolean {
  let verb = from;
  while (verb < last && window.kind(verb) === WORD && window.tag(verb) !== VERB && window.tag(verb) !== AUX && window.tag(verb) !== SCONJ) verb++;
  return verb > from && window.tag(verb) === VERB && window.facts(verb).reporting;
}

const isBreak = (kind: number): boolean => kind === COMMA || kind === COLON || kind === DASH;

/** All answers that are looked at for a cue and its source. */
export function contentCandidates(window: Window, attribution: Attribution, nominals: readonly Nominal[]): Content[] {
  const list = new ContentList();
  listContents(window, attribution, nominals, list);
  return Array.from({ length: list.length }, (_, index) => list.at(index));
}

/** Lists the answers that are looked at; those with a right piece between likely places alone, where `chooseLikely` tells them. */
export function listContents(window: Window, attribution: Attribution, nominals: readonly Nominal[], list: ContentList, chooseLikely?: ChooseLikely): void {
  const { cue, source } = attribution;
  const block = blockOf(attribution);
  const last = reachOf(window, attribution, lastOf(window));
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
    // "According to Ben Achebe, who runs the ferry, the talks ...": that clause is about whoever speaks.
    if (WHO.has(window.key(i)) && isAccordingTo(window, cue.head) && window.kind(i - 1) === COMMA) continue;
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
    // "Lorne scolded him: <speech>, she said": what announces marked speech is not said with it.
    if (i === end - 1 && window.isSpeech(i) && before === COLON) return starts;
    // "Actor gets his star; 'I used to sweep this street,' he says": marked speech does not go on with what a semicolon parts from it.
    // "The weather, they insisted; the organizers, we replied": nor does a clause whose neighbor has an attribution of its own.
    if (window.key(i - 1) === SEMICOLON && (window.isSpeech(i) || hasReporting(window, first, i - 1))) return starts;
  }
  if (starts.length > 0 && starts[starts.length - 1] !== first) starts.push(first);
  return starts;
}

/** Whether a stretch is no more than what opens a clause: "that while the mill pays well", "that the samples", before the comma. */
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

/** What a content holds: nothing between marks (0), marked words (1), or marked speech (2). */
export function marksHeld(window: Window, content: Content): 0 | 1 | 2 {
  let held: 0 | 1 = 0;
  for (const piece of [content.left, content.right]) {
    if (piece === null) continue;
    for (let i = piece.first; i < piece.end; i++) {
      if (window.isSpeech(i)) return 2;
      if (window.kind(i) === MARK) held = 1;
    }
  }
  return held;
}
