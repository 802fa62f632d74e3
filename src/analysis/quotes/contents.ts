import { hashWord } from '../model/hash';
import { bucket, scoreFeatures, type FeatureList, type LinearModel } from '../model/linear';
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
const TO = hashWord('to');

const ASKED = hashWord('asked');
const SEMICOLON = hashWord(';');

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
function announcedFrom(window: Window, from: number, last: number): number {
  for (let i = from; i + 1 < Math.min(last, from + START_REACH); i++) {
    if (window.kind(i) === COLON && window.key(i) !== SEMICOLON && window.isSpeech(i + 1)) return i + 1;
    const tag = window.tag(i);
    if (tag === VERB || tag === AUX || tag === PART || tag === SCONJ || window.isSpeech(i) || window.kind(i) === MARK) return from;
  }
  return from;
}

/** All answers that are looked at for a cue and its source. */
export function contentCandidates(window: Window, attribution: Attribution, nominals: readonly Nominal[]): Content[] {
  const { cue, source } = attribution;
  const block = blockOf(attribution);
  const last = lastOf(window);
  const { first } = window.view;
  const candidates: Content[] = [];
  const rights = (from: number): Piece[] => {
    const nominalStarts = new Set<number>();
    const nominalEnds = new Set<number>();
    for (const nominal of nominals) {
      if (nominal.first >= from) nominalStarts.add(nominal.first);
      if (nominal.end > from) nominalEnds.add(nominal.end);
    }
    const starts = new Set<number>();
    for (let i = announcedFrom(window, from, last); i < Math.min(last, from + START_REACH) && starts.size < MOST_STARTS; i++) {
      const kind = window.kind(i);
      if (kind === COMMA || kind === COLON || kind === DASH) continue;
      if (source !== null && i >= source.first && i < source.end) continue;
      const opens =
        i === from || kind === SPEECH || COMPLEMENTIZERS.has(window.key(i)) || [COMMA, COLON, DASH].includes(window.kind(i - 1)) ||
        (i < from + 8 && (nominalEnds.has(i) || nominalStarts.has(i))) || (source !== null && i === source.end);
      if (opens) starts.add(i);
    }
    const ends: number[] = [last];
    for (let i = from + 1; i < Math.min(last, from + LONGEST) && ends.length < MOST_ENDS; i++) {
      if (source !== null && i > source.first && i <= source.end) continue;
      const kind = window.kind(i);
      const tag = window.tag(i);
      const closes =
        kind === COMMA || kind === DASH || kind === COLON || kind === STOP || kind === SPEECH || window.kind(i - 1) === SPEECH || tag === CCONJ ||
        tag === SCONJ || (tag === ADP && i < from + 12) || (nominalEnds.has(i) && i < from + 8);
      if (closes) ends.push(i);
    }
    const pieces: Piece[] = [];
    for (const start of starts) {
      for (const end of ends) {
        // A content does not reach over its own source.
        if (end > start && !(source !== null && source.first >= start && source.first < end)) pieces.push({ first: start, end });
      }
    }
    return pieces;
  };
  const lefts = (to: number): Piece[] => {
    let end = to;
    // "Asked about her plans, Whitlock shrugged": the question is not what she says.
    if (window.key(first) === ASKED && !window.isSpeech(to - 1) && !window.isSpeech(to - 2)) return [];
    while (end > first && [COMMA, DASH, COLON].includes(window.kind(end - 1))) end--;
    if (end <= first) return [];
    const pieces: Piece[] = [];
    for (let i = end - 1; i >= Math.max(first, end - LONGEST) && pieces.length < 10; i--) {
      const opens =
        i === first || window.isSpeech(i) || window.kind(i - 1) === COMMA || window.kind(i - 1) === COLON || window.kind(i - 1) === DASH ||
        window.kind(i - 1) === STOP || window.tag(i - 1) === CCONJ || (i > end - 8 && nominals.some((nominal) => nominal.first === i));
      if (opens && window.kind(i) !== COMMA) pieces.push({ first: i, end });
      // "Actor gets his star; 'I used to sweep this street,' he says": marked speech does not go on with what a semicolon parts from it.
      if (window.isSpeech(i) && window.key(i - 1) === SEMICOLON) return pieces;
    }
    if (pieces.length > 0 && pieces[pieces.length - 1]!.first !== first) pieces.push({ first, end });
    return pieces;
  };

  const right = rights(cue.end);
  for (const piece of right) candidates.push({ left: null, right: piece });
  const left = lefts(block.first);
  for (const piece of left) candidates.push({ left: piece, right: null });
  // "The plan, he said, would fail": the rest goes on behind the comma that closes the attribution.
  let resume = block.end;
  while (resume < last && window.kind(resume) === COMMA) resume++;
  if (resume < last) {
    const whole = left.filter((piece) => piece.first === first || window.isSpeech(piece.first)).slice(0, 3);
    const rest = right.filter((piece) => piece.first === resume || window.isSpeech(piece.first)).slice(0, 12);
    for (const one of whole) for (const other of rest) candidates.push({ left: one, right: other });
  }
  if (cue.first > block.first && source !== null) {
    // Between source and cue: "the claim Smith's lawyers made".
    for (const piece of lefts(cue.first)) {
      if (piece.first >= source.end) candidates.push({ left: piece, right: null });
    }
  }
  return candidates;
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
  readShape({ left, right }: Content, f: FeatureList): void {
    const { window, cueTag, lemma, cluster, inside } = this;
    const { cue } = this.attribution;
    const shape = shapeOf(left, right);
    const frame = shape * 4 + this.sourceSide;
    f.triple(1, frame, cueTag, inside);
    f.triple(2, frame, lemma, 0);
    f.triple(3, frame, cluster, cueTag);
    f.triple(4, frame, window.key(cue.end - 1), 0);
    f.triple(5, frame, window.kind(cue.first - 1), window.kind(cue.end));
    f.triple(6, frame, window.tag(cue.end), cueTag);
  }

  /** Marked speech in the content, and left out of it. */
  readSpeech({ left, right }: Content, speech: readonly number[], f: FeatureList): void {
    let held = 0;
    let missed = 0;
    for (const i of speech) {
      if ((left !== null && i >= left.first && i < left.end) || (right !== null && i >= right.first && i < right.end)) held++;
      else missed++;
    }
    const shape = shapeOf(left, right);
    const counts = Math.min(held, 2) * 3 + Math.min(missed, 2);
    f.triple(7, counts, shape * 4 + this.sourceSide, this.cueTag);
    f.triple(8, counts, this.lemma, shape);
    f.triple(9, counts, this.cluster, shape);
    f.triple(10, held > 0 ? 1 : 0, missed > 0 ? 1 : 0, this.inside);
  }

  /** Where the right piece begins. */
  readStart(first: number, shape: number, f: FeatureList): void {
    const { window, lemma, cluster, cueTag, sourceSide } = this;
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
      const kind = window.kind(i);
      const tag = window.tag(i);
      const key = window.key(i);
      if (kind === COMMA || kind === DASH || kind === COLON) commas++;
      if (tag === NOUN || tag === PROPN || tag === PRON) nouns++;
      if (tag === VERB) verbs++;
      if (window.name(i) !== 0) names++;
      if (key === THAT || key === TO || window.isSpeech(i)) passed++;
    }
    const key = window.key(first);
    const tag = window.tag(first);
    const marker = key === THAT ? 1 : key === TO ? 2 : 0;
    f.triple(20, gap, overSource, shape);
    f.triple(21, gap, lemma, shape);
    f.triple(22, key, lemma, gap);
    f.triple(23, key, gap, shape);
    f.triple(24, tag, gap, lemma);
    f.triple(25, tag, window.tag(first - 1), shape);
    f.triple(26, window.key(first - 1), key, 0);
    f.triple(27, window.key(first - 1), tag, cueTag);
    f.triple(28, Math.min(commas, 2), Math.min(nouns, 3), shape);
    f.triple(29, Math.min(nouns, 3), lemma, marker);
    f.triple(30, verbs, gap, 0);
    f.triple(31, window.cluster256(first), tag, cueTag);
    f.triple(32, window.kind(first), window.kind(first - 1), lemma);
    f.triple(33, key, cluster, gap);
    f.triple(34, names > 0 ? 1 : 0, nouns, marker);
    f.triple(35, tag, cluster, gap);
    // A better start was passed over, or stands right behind this one.
    f.triple(36, Math.min(passed, 2), marker, gap);
    let ahead = 0;
    for (let i = first + 1; i < first + 5; i++) if (window.key(i) === THAT || window.key(i) === TO) ahead = i - first;
    f.triple(37, ahead, tag, lemma);
  }

  /** Where the right piece ends: what stands there and behind. */
  readEnd(end: number, f: FeatureList): void {
    const { window, last } = this;
    const atEnd = end === last ? 1 : 0;
    const next = window.key(end);
    const nextTag = window.tag(end);
    const afterComma = window.kind(end) === COMMA || window.kind(end) === DASH ? 1 : 0;
    const follower = afterComma ? end + 1 : end;
    f.triple(40, atEnd, this.lemma, 0);
    f.triple(41, next, window.tag(end + 1), window.tag(end - 1));
    f.triple(42, nextTag, window.tag(end + 1), window.tag(end - 1));
    f.triple(43, window.key(follower), window.tag(follower + 1), afterComma);
    f.triple(44, window.tag(follower), window.tag(follower + 1), afterComma);
    f.triple(45, window.tag(follower), window.tag(follower + 1), window.tag(follower + 2));
    f.triple(46, window.isSpeech(end - 1) ? 1 : 0, window.kind(end), nextTag);
    f.triple(47, atEnd === 1 ? 0 : bucket(last - end), afterComma, nextTag);
    // "When a reporter asked if she was nervous, Li laughed": the clause that opens the sentence ends at the comma.
    f.triple(49, window.key(window.view.first), afterComma, atEnd);
    // Another cue behind the end: "said X and added Y".
    let cueAhead = 0;
    for (let i = end; i < Math.min(last, end + 6); i++) if (window.tag(i) === VERB && window.facts(i).reporting) cueAhead = 1 + Math.min(3, i - end);
    f.triple(48, cueAhead, afterComma, window.tag(follower));
  }

  /** The right piece as a whole: its length, and what is in it. */
  readPiece(first: number, end: number, f: FeatureList): void {
    const { window, lemma, last } = this;
    const atEnd = end === last ? 1 : 0;
    let commas = 0;
    let marks = 0;
    let verbs = 0;
    let lastComma = -1;
    for (let i = first; i < end; i++) {
      const kind = window.kind(i);
      const tag = window.tag(i);
      if (kind === COMMA || kind === DASH) {
        commas++;
        lastComma = i;
      } else if (kind === MARK) {
        marks++;
      }
      if (tag === VERB || tag === AUX) verbs++;
    }
    const length = bucket(end - first);
    const kind = window.kind(end);
    const follower = kind === COMMA || kind === DASH ? end + 1 : end;
    f.triple(50, atEnd, length, Math.min(commas, 3));
    f.triple(51, window.key(end), lemma, length);
    f.triple(52, length, lemma, atEnd);
    f.triple(53, Math.min(verbs, 3), atEnd, window.tag(end));
    f.triple(54, marks % 2, atEnd, kind);
    f.triple(55, window.isSpeech(end - 1) ? 1 : 0, atEnd, Math.min(commas, 2));
    f.triple(56, kind, window.key(first), atEnd);
    // What a comma inside the content begins: a clause of its own, or only a phrase.
    const inner = lastComma >= 0 ? lastComma + 1 : -1;
    const innerTag = inner < 0 ? 99 : window.tag(inner);
    f.triple(57, innerTag, inner < 0 ? 99 : window.tag(inner + 1), atEnd);
    f.triple(58, inner < 0 ? 0 : window.key(inner), atEnd, kind);
    f.triple(59, window.key(follower), atEnd, Math.min(verbs, 2));
    let cueWithin = 0;
    if (lastComma >= 0) for (let i = lastComma; i < end; i++) if (window.tag(i) === VERB && window.facts(i).reporting) cueWithin = 1;
    f.triple(80, cueWithin, atEnd, innerTag);
  }

  /** The left piece. */
  readLeft({ first, end }: Piece, shape: number, f: FeatureList): void {
    const { window, lemma, cueTag, sourceSide, last, block } = this;
    const { cue } = this.attribution;
    const atStart = first === window.view.first ? 1 : 0;
    const kind = window.kind(end);
    const closes = block.end >= last ? 1 : 0;
    f.triple(60, atStart, kind, shape);
    f.triple(61, atStart, lemma, shape);
    f.triple(62, window.key(first - 1), window.tag(first), shape);
    f.triple(63, window.kind(first - 1), window.tag(first - 1), window.tag(first));
    f.triple(64, bucket(end - first), shape, atStart);
    f.triple(65, bucket(cue.first - end), kind, sourceSide);
    f.triple(66, window.key(end), lemma, 0);
    f.triple(67, window.tag(end - 1), window.tag(end), cueTag);
    f.triple(68, window.key(first), window.tag(first), shape);
    f.triple(69, window.isSpeech(first) ? 1 : 0, atStart, end - first === 1 ? 1 : 0);
    f.triple(70, hasVerb(window, first, end), atStart, shape);
    f.triple(71, bucket(end - first), lemma, shape);
    // The attribution's own comma, and the end of the sentence right behind it.
    f.triple(72, window.kind(block.end), kind, shape);
    f.triple(73, closes, kind, shape);
    f.triple(74, closes, lemma, shape);
    f.triple(79, closes, lemma, atStart);
    f.triple(75, window.tag(block.end), kind, shape);
    f.triple(76, sourceSide, end - block.first, kind);
    f.triple(77, window.tag(first), window.tag(first + 1), atStart);
    f.triple(78, this.cluster, kind, closes);
  }
}

const shapeOf = (left: Piece | null, right: Piece | null): number => (left === null ? 0 : 1) + (right === null ? 0 : 2);

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
  const shape = shapeOf(left, right);
  reader.readShape(content, f);
  reader.readSpeech(content, speechOf(window), f);
  if (right !== null) {
    reader.readStart(right.first, shape, f);
    reader.readEnd(right.end, f);
    reader.readPiece(right.first, right.end, f);
  }
  if (left !== null) reader.readLeft(left, shape, f);
}

function hasVerb(window: Window, first: number, end: number): number {
  for (let i = first; i < end; i++) if (window.tag(i) === VERB || window.tag(i) === AUX) return 1;
  return 0;
}

/** Keeps what a question was answered with, by number. */
class Memo {
  private readonly answers = new Map<number, number>();

  get(question: number, answer: () => number): number {
    let known = this.answers.get(question);
    if (known === undefined) this.answers.set(question, (known = answer()));
    return known;
  }
}

/** So many starts and ends of the right piece are paired with each other: the best by themselves. */
const BEST_STARTS = 8;
const BEST_ENDS = 12;

/** Leaves out the answers whose right piece begins or ends at an unlikely place. */
function prune(candidates: readonly Content[], scoreStart: (first: number) => number, scoreEnd: (end: number) => number): readonly Content[] {
  const best = (places: Set<number>, most: number, score: (place: number) => number): Set<number> =>
    places.size <= most ? places : new Set([...places].sort((a, b) => score(b) - score(a) || a - b).slice(0, most));
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { right } of candidates) {
    if (right === null) continue;
    starts.add(right.first);
    ends.add(right.end);
  }
  const keptStarts = best(starts, BEST_STARTS, scoreStart);
  const keptEnds = best(ends, BEST_ENDS, scoreEnd);
  return candidates.filter(({ right }) => right === null || (keptStarts.has(right.first) && keptEnds.has(right.end)));
}

/** What a cue reports, or `null` where the view has no room for it. */
export function chooseContent(
  model: LinearModel,
  window: Window,
  attribution: Attribution,
  nominals: readonly Nominal[],
  f: FeatureList,
): { content: Content; choice: Choice } | null {
  const candidates = contentCandidates(window, attribution, nominals);
  if (candidates.length === 0) return null;
  const reader = new ContentReader(window, attribution);
  const speech = speechOf(window);
  const score = (readFeatures: () => void): number => {
    f.clear();
    readFeatures();
    return scoreFeatures(model, f);
  };
  const size = window.view.end - window.view.first + 1;
  const shapes = new Memo();
  const starts = new Memo();
  const ends = new Memo();
  const pieces = new Memo();
  const lefts = new Memo();
  const startOf = (first: number, shape: number): number =>
    starts.get((first - window.view.first) * 4 + shape, () => score(() => reader.readStart(first, shape, f)));
  const endOf = (end: number): number => ends.get(end, () => score(() => reader.readEnd(end, f)));
  const likely = prune(candidates, (first) => startOf(first, 2), endOf);
  const scores = likely.map((content) => {
    const { left, right } = content;
    const shape = shapeOf(left, right);
    let sum = shapes.get(shape, () => score(() => reader.readShape(content, f)));
    sum += speech.length === 0 ? shapes.get(shape + 4, () => score(() => reader.readSpeech(content, speech, f))) : score(() => reader.readSpeech(content, speech, f));
    if (right !== null) {
      const { first, end } = right;
      sum += startOf(first, shape) + endOf(end);
      sum += pieces.get((first - window.view.first) * size + end - window.view.first, () => score(() => reader.readPiece(first, end, f)));
    }
    if (left !== null) sum += lefts.get(((left.first - window.view.first) * size + left.end - window.view.first) * 4 + shape, () => score(() => reader.readLeft(left, shape, f)));
    return sum;
  });
  const choice = choose(scores);
  return { content: likely[choice.index]!, choice };
}
