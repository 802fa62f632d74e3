import { ENTITY_TYPES } from '../article';
import { hashWord } from '../model/hash';
import { bucket, FeatureList, logistic, scoreFeatures } from '../model/linear';
import { chooseContent, SEMICOLON, type Content } from './contents';
import { chooseExtent, isPassive, mayBeCue, readCueFeatures } from './cues';
import type { FrameModel } from './model';
import { findNominals, type Nominal } from './nominals';
import { ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PRON, PROPN, SCONJ, VERB, Window, type Reading } from './reading';
import { chooseSource, chooseSourceEnd, sourceCandidates, type Choice, type Cue } from './sources';
import { KnownViews } from './knownViews';
import type { View } from './views';
import { COLON, COMMA, DASH, MARK, STOP, WORD } from './vocabulary';

/** An attribution as a view suggests it: cue, source and content as ranges of items, with how sure each decision is. */
export interface Frame {
  readonly view: View;
  readonly cue: Cue;
  readonly source: Nominal | null;
  readonly content: Content;
  /** The score of the cue: the logarithm of its odds. */
  readonly cueScore: number;
  readonly sourceChoice: Choice;
  readonly contentChoice: Choice;
  /** 0 to 1. */
  confidence: number;
  /** Whoever relays what is said: "Price" in `Price said Lowell had told him: "No."` */
  readonly via: Nominal | null;
  /** Whether the frame rests on the plain construction alone: the model did not see its cue. */
  readonly plain: boolean;
}

/** A cue below this probability is not looked at any further. */
const CUE_FLOOR = 0.08;
/** A cue from here on claims its source, so that a later cue of the sentence sees it ("Smith said ..., adding ..."). */
const CUE_SURE = 0.5;

const PERSON = 1 + ENTITY_TYPES.indexOf('person');
/** The types of names that speak. */
const SPEAKERS = new Set(['person', 'organization'].map((type) => 1 + ENTITY_TYPES.indexOf(type as (typeof ENTITY_TYPES)[number])));
const ACCORDING = hashWord('according');
const TO = hashWord('to');
const WITHOUT = hashWord('without');
const QUOTED = hashWord('quoted');
const AS = hashWord('as');
const SAYING = hashWord('saying');
const KNOW = hashWord('know');
const WANT = hashWord('want');
const SAY = hashWord('say');
const WORDS = hashWord('words');
const IN = hashWord('in');
const OF = hashWord('of');
const THAT = hashWord('that');
const PER = hashWord('per');
/** "According to" and its like are cues whoever's name stands behind it. */
const ACCORDING_SCORE = 2.5;
/** A content less probable than this is not the only good answer. */
const UNSURE = 0.6;

const isAccordingTo = (window: Window, i: number): boolean => window.key(i) === ACCORDING && window.key(i + 1) === TO;

/** Whoever wants to know asks. */
const wantsToKnow = (window: Window, i: number): boolean => window.lemma(i) === WANT && window.key(i + 1) === TO && window.key(i + 2) === KNOW;

/** "in the words of" */
const isWordsOf = (window: Window, i: number): boolean => window.key(i) === WORDS && window.key(i - 2) === IN && window.tag(i - 1) === DET && window.key(i + 1) === OF;

/** "was quoted as saying" */
const isQuotedAs = (window: Window, i: number): boolean => window.key(i) === QUOTED && window.key(i + 1) === AS && window.key(i + 2) === SAYING;

/** Where the verb of somebody who quotes stands before "as saying", or -1: "Local media quoted the governor as saying". */
function quotingVerb(window: Window, saying: number): number {
  if (window.key(saying - 1) !== AS) return -1;
  for (let i = saying - 3; i >= saying - QUOTING_REACH && window.has(i); i--) {
    if (QUOTING.has(window.key(i)) && window.tag(i - 1) !== AUX) return i;
    if (window.tag(i) === VERB) return -1;
  }
  return -1;
}

const QUOTING = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing'].map(hashWord));
const QUOTING_REACH = 14;

/** Whether a verb only passes on what somebody is quoted as saying. */
function quotesSomebody(window: Window, i: number): boolean {
  if (!QUOTING.has(window.key(i))) return false;
  for (let k = i + 3; k <= i + QUOTING_REACH && window.has(k); k++) if (window.key(k) === SAYING && quotingVerb(window, k) === i) return true;
  return false;
}

/** The words of a cue that is always the same, or `null`. */
function fixedCue(window: Window, i: number): [first: number, end: number] | null {
  if (isAccordingTo(window, i)) return [i, i + 2];
  if (wantsToKnow(window, i)) return [i, i + 3];
  if (isWordsOf(window, i)) return [i - 2, i + 2];
  if (window.key(i) === SAYING && quotingVerb(window, i) >= 0) return [i - 1, i + 1];
  return isQuotedAs(window, i) ? [window.tag(i - 1) === AUX ? i - 1 : i, i + 3] : null;
}

/** "Wheat could double, per the traders' association." */
const isPer = (window: Window, i: number): boolean =>
  window.key(i) === PER && window.kind(i - 1) === COMMA && (window.tag(i + 1) === PROPN || window.tag(i + 1) === DET);

/** An article as it was read and the frames that were found in it. */
export interface Framed {
  readonly reading: Reading;
  /** In the order of the views. */
  readonly frames: readonly Frame[];
  /** How many frames there are up to the end of each view. */
  readonly ends: Int32Array;
}

/** Finds the frames of all views. A sentence that was read before, with the same words, tags and names, keeps the frames it had then. */
export function findFrames(reading: Reading, model: FrameModel, earlier?: Framed): Framed {
  const frames: Frame[] = [];
  const ends = new Int32Array(reading.views.length);
  const f = new FeatureList();
  const known = earlier === undefined ? null : new KnownViews(reading, earlier);
  reading.views.forEach((view, index) => {
    if (known?.addFrames(index, frames) !== true) frameView(new Window(reading, view), model, f, frames);
    ends[index] = frames.length;
  });
  return { reading, frames, ends };
}

/** Adds the frames of a view. */
function frameView(window: Window, model: FrameModel, f: FeatureList, frames: Frame[]): void {
  const { view } = window;
  const own = frames.length;
  let nominals: Nominal[] | null = null;
  const taken: number[] = [];
  for (let i = view.first; i < view.end; i++) {
    // Words between marks are not the reporter's.
    if ((!mayBeCue(window, i) && !isPer(window, i)) || window.items.stretch[i]! >= 0 || quotesSomebody(window, i)) continue;
    f.clear();
    readCueFeatures(window, i, f);
    const cueScore = Math.max(scoreFeatures(model.cue, f), isPer(window, i) || fixedCue(window, i) !== null || isCourtTold(window, i) ? ACCORDING_SCORE : -Infinity);
    const probability = logistic(cueScore);
    if (probability < CUE_FLOOR) continue;
    nominals ??= findNominals(window);
    const frame = readFrame(window, i, cueScore, nominals, taken, model, f);
    if (frame === null) continue;
    frames.push(frame);
    if (probability >= CUE_SURE && frame.source !== null) taken.push(frame.source.first);
  }
  endBeforeCoordinated(window, frames, own);
  if (view.inside >= 0) return;
  relaySpeech(window, frames, own, nominals ?? []);
  frames.push(...claimSpeech(window, frames, own, model, f));
}

/**
 * Ends what was said before a verb that goes on with the reporter's sentence: "Okoro acknowledged that the road had been mined but denied that his men had done it."
 * Both verbs have one source, and a conjunction stands before the second.
 */
function endBeforeCoordinated(window: Window, frames: Frame[], own: number): void {
  for (let later = own + 1; later < frames.length; later++) {
    const { cue, source, confidence } = frames[later]!;
    if (source === null || confidence < COORDINATED || window.tag(cue.head) !== VERB || window.tag(cue.first - 1) !== CCONJ) continue;
    const end = window.kind(cue.first - 2) === COMMA ? cue.first - 2 : cue.first - 1;
    for (let earlier = own; earlier < later; earlier++) {
      const frame = frames[earlier]!;
      const { left, right } = frame.content;
      if (right === null || frame.source?.first !== source.first || frame.cue.first >= cue.first || right.first >= end || right.end <= cue.first) continue;
      frames[earlier] = { ...frame, content: { left, right: { first: right.first, end } } };
    }
  }
}

/** How sure the second of two verbs must be. */
const COORDINATED = 0.5;

/** A relayed quote is a little less sure than its relay. */
const RELAYED = 0.9;

/**
 * Gives relayed speech to whoever said it first: in `Price said Lowell had told him: "No."` the quote is Lowell's, via Price. What Price is made to say is nothing
 * but Lowell's attribution and quote, so that it is no quote of its own.
 */
function relaySpeech(window: Window, frames: Frame[], own: number, nominals: readonly Nominal[]): void {
  for (let index = frames.length - 1; index >= own; index--) {
    const outer = frames[index]!;
    const { left, right } = outer.content;
    if (left !== null || right === null || outer.source === null || !window.isSpeech(right.end - 1)) continue;
    const introduced = window.kind(right.end - 2);
    if (introduced !== COMMA && introduced !== COLON) continue;
    const first = right.first + (window.key(right.first) === THAT ? 1 : 0);
    const subject = nominals.filter((nominal) => nominal.first === first).at(-1);
    if (subject === undefined) continue;
    let verb = subject.end;
    while (verb < right.end && (window.tag(verb) === AUX || window.tag(verb) === ADV)) verb++;
    if (window.tag(verb) !== VERB || !window.facts(verb).reporting || right.end - 2 - verb > LISTENER) continue;
    let verbs = 0;
    for (let i = verb + 1; i < right.end - 1; i++) if (window.tag(i) === VERB || window.isSpeech(i)) verbs++;
    if (verbs > 0) continue;
    const relayed: Frame = {
      ...outer,
      cue: { first: subject.end, end: verb + 1, head: verb },
      source: subject,
      content: { left: null, right: { first: right.end - 1, end: right.end } },
      via: outer.source,
      confidence: RELAYED * outer.confidence,
    };
    frames[index] = relayed;
    for (let other = frames.length - 1; other >= own; other--) {
      if (frames[other]!.cue.head === verb && frames[other] !== relayed) frames.splice(other, 1);
    }
    return;
  }
}

/** How many words may name the listener: "told his guests: ...". */
const LISTENER = 6;

/** Below this confidence a frame does not keep others from claiming the marked speech that it holds. */
export const CLAIM = 0.1;
/** The confidence of a frame by construction alone. */
const PLAIN = 0.6;
/** How far the verb of a plain construction may be from the marked speech. */
const PLAIN_REACH = 10;

/**
 * Frames for marked speech that no frame of its sentence holds, by the constructions every newsroom uses: `"...," Blige sings`, `"...," reads the
 * letter`, `chanting, "..."`, `The boss was blunt: "..."`. Any verb will do.
 */
function claimSpeech(window: Window, frames: readonly Frame[], own: number, model: FrameModel, f: FeatureList): Frame[] {
  const { view } = window;
  const claims: Frame[] = [];
  for (let i = view.first; i < view.end; i++) {
    if (!window.isSpeech(i) || view.end - view.first < 3) continue;
    const held = (frame: Frame): boolean => frame.confidence >= CLAIM && [frame.content.left, frame.content.right].some((piece) => piece !== null && piece.first <= i && i < piece.end);
    if (frames.slice(own).some(held)) continue;
    const head = plainCue(window, i);
    if (head < 0) continue;
    const nominals = findNominals(window);
    const cue = { first: head, end: head + 1, head };
    const candidates = sourceCandidates(nominals, cue);
    const subject = window.kind(head) === WORD ? plainSubject(window, cue, candidates) : head < i ? undefined : interviewed(window, candidates, head + 1) ?? labelFrom(window, candidates, head + 1);
    const { nominal, choice } = chooseSource(model.source, window, cue, subject === undefined ? candidates : [subject], [], f, true);
    if (nominal === null || nominal.first <= i && i < nominal.end) continue;
    const source = { first: nominal.first, end: chooseSourceEnd(model.sourceEnd, window, cue, nominals, nominal, f) };
    const piece = { first: i, end: i + 1 };
    const content = i < head ? { left: piece, right: null } : { left: null, right: piece };
    claims.push({ view, cue, source, content, cueScore: 0, sourceChoice: choice, contentChoice: choice, confidence: PLAIN * Math.max(0.5, choice.probability), via: null, plain: true });
  }
  return claims;
}

/** A label without what only looks like a part of its name: "Pike" in "Pike attacks contract". */
function labelFrom(window: Window, candidates: readonly Nominal[], at: number): Nominal | undefined {
  const label = longestFrom(candidates, at);
  if (label === undefined) return label;
  let end = at + 1;
  if (window.name(at) !== PERSON) {
    // "survivors recall storm": in headlines verbs look like nouns.
    while (end < label.end && !window.facts(end).reporting && !window.facts(end).asserts) end++;
    return { first: at, end };
  }
  while (end < label.end && window.name(end) === PERSON) end++;
  return { first: at, end };
}

/** Whoever is talked with, behind a quoted headline: "five questions for Ada Lorne", "an interview with Ada Lorne". */
function interviewed(window: Window, candidates: readonly Nominal[], at: number): Nominal | undefined {
  const label = longestFrom(candidates, at);
  if (label === undefined || !TALKS.has(window.key(label.end - 1)) || window.tag(label.end) !== ADP) return undefined;
  const person = longestFrom(candidates, label.end + 1);
  return person !== undefined && window.name(person.first) === PERSON ? person : undefined;
}

const TALKS = new Set(['questions', 'interview', 'conversation', 'talk', 'lunch', 'dinner', 'q&a', 'chat', 'profile', 'minutes'].map(hashWord));

const longestFrom = (nominals: readonly Nominal[], at: number): Nominal | undefined => nominals.filter(({ first }) => first === at).at(-1);

/** The verb or colon that plainly introduces the marked speech at an item, or follows it; -1 where there is none. */
function plainCue(window: Window, speech: number): number {
  const before = window.kind(speech - 1);
  // "The New Haven Star reports:" reads like a name to the tagger.
  if (before === COLON && window.facts(speech - 2).reporting) return speech - 2;
  if (before === COMMA || before === COLON || window.tag(speech - 1) === VERB) {
    for (let i = speech - 1; i >= speech - PLAIN_REACH && window.has(i) && !window.isSpeech(i); i--) if (window.tag(i) === VERB) return i;
    if (before === COLON) return speech - 1;
  }
  if (window.kind(speech + 1) === STOP) return -1;
  // ‘We had no choice’: mayor defends closing the bridge
  if (speech === window.view.first && (window.kind(speech + 1) === COLON || window.kind(speech + 1) === DASH)) {
    return findNominals(window).some(({ first }) => first === speech + 2) ? speech + 1 : -1;
  }
  for (let i = speech + 1; i <= speech + PLAIN_REACH && window.has(i) && !window.isSpeech(i); i++) {
    const kind = window.kind(i);
    if (kind === COLON || kind === STOP) return -1;
    if (window.tag(i) === VERB) return i;
  }
  return -1;
}

function readFrame(
  window: Window,
  head: number,
  cueScore: number,
  nominals: readonly Nominal[],
  taken: readonly number[],
  model: FrameModel,
  f: FeatureList,
): Frame | null {
  const [first, end] = fixedCue(window, head) ?? chooseExtent(model.extent, window, head, f);
  const cue = { first, end, head };
  const candidates = sourceCandidates(nominals, cue).filter((candidate) => !isTitle(window, cue, candidate));
  const subject = plainSubject(window, cue, candidates);
  const { nominal: likeliest, choice: sourceChoice } = chooseSource(model.source, window, cue, subject === undefined ? candidates : [subject], taken, f, subject !== undefined);
  const nominal = likeliest === null ? null : subjectFor(window, cue, likeliest, candidates);
  let source = nominal === null || (subject !== undefined && isInterrupted(window, cue, subject)) ? nominal : withName(window, cue, nominals, { first: nominal.first, end: chooseSourceEnd(model.sourceEnd, window, cue, nominals, nominal, f) });
  let chosen = chooseContent(model.content, window, { cue, source }, nominals, f);
  if (chosen === null && nominal !== null) {
    // "According to Idris Shaw, the crew heard ...": a source that leaves nothing to be said took the clause for an appositive.
    source = nominal;
    chosen = chooseContent(model.content, window, { cue, source }, nominals, f);
  }
  if (chosen === null) return null;
  chosen = { ...chosen, content: withoutAside(window, withPredicate(window, withoutListener(window, cue, nominals, chosen.content))) };
  const { left, right } = chosen.content;
  if (isAccordingTo(window, head) && left !== null && right === null && chosen.choice.probability < UNSURE) {
    // "She starred in this and later in that, according to her agent": where it is hard to tell, the whole sentence.
    chosen = { ...chosen, content: { left: { first: window.view.first, end: left.end }, right } };
  }
  const frame: Frame = { view: window.view, cue, source, content: chosen.content, cueScore, sourceChoice, contentChoice: chosen.choice, confidence: 0, via: null, plain: false };
  f.clear();
  readAcceptFeatures(window, frame, f);
  frame.confidence = logistic(scoreFeatures(model.accept, f));
  if (isPer(window, head) || isQuotedAs(window, head) || isTail(window, frame) || isHearing(window, frame) || isAssertedClause(window, frame)) frame.confidence = Math.max(frame.confidence, PLAIN_INDIRECT);
  else if (isMarkedClause(window, frame)) frame.confidence = Math.max(frame.confidence, PLAIN_MARKED);
  return frame;
}

/** Whether a noun phrase stands between marks, as a title does, and not right before the cue. */
const isTitle = (window: Window, cue: Cue, { first, end }: Nominal): boolean => window.items.stretch[first]! >= 0 && window.items.stretch[end - 1] === window.items.stretch[first] && end + 1 !== cue.first && first !== cue.end + 1;

/** The subject of a cue where the construction leaves no choice. */
function plainSubject(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  if (isWordsOf(window, cue.head)) return longestFrom(candidates, cue.end);
  return (
    quotedSpeaker(window, cue, candidates) ??
    candidates.find(
      (candidate) => (isQuotedAs(window, cue.head) && candidate.end === cue.first) || isAbsolute(window, cue, candidate) || isReportedSubject(window, cue, candidate) || isInterrupted(window, cue, candidate) || isInverted(window, cue, candidate, candidates),
    )
  );
}

/** A content without whoever is told: `told investors "the worst is over"`, "told the court officers had searched the house". */
function withoutListener(window: Window, cue: Cue, nominals: readonly Nominal[], { left, right }: Content): Content {
  if (right === null || right.first !== cue.end || window.lemma(cue.head) !== TELL) return { left, right };
  const { first, end } = right;
  const listener = longestFrom(nominals, first);
  if (listener === undefined || listener.end >= end) return { left, right };
  if (window.items.stretch[listener.end]! >= 0 && window.items.stretch[first]! < 0 && isMarkedToEnd(window, listener.end, end)) return { left, right: { first: listener.end, end } };
  const told = window.tag(first) === DET ? first + 1 : first;
  const next = window.tag(told + 1);
  const isAudience = AUDIENCES.has(window.key(told)) && told + 1 < end && (next === NOUN || next === PROPN || next === DET || next === PRON);
  return isAudience ? { left, right: { first: told + 1, end } } : { left, right };
}

/**
 * A content with the predicate of its last clause, where it ends at the comma of what is said of the subject: "but that the plant, which makes bearings, was no longer needed".
 */
function withPredicate(window: Window, { left, right }: Content): Content {
  if (right === null || window.kind(right.end) !== COMMA) return { left, right };
  const { first, end } = right;
  let opens = end - 1;
  while (opens > first && window.tag(opens) !== VERB && window.tag(opens) !== AUX && window.key(opens) !== THAT) opens--;
  if (window.key(opens) !== THAT || window.tag(opens) !== SCONJ || opens + 1 >= end) return { left, right };
  let closes = end + 1;
  while (window.has(closes) && window.kind(closes) !== COMMA) closes++;
  if (!window.has(closes) || (window.tag(closes + 1) !== VERB && window.tag(closes + 1) !== AUX)) return { left, right };
  let last = closes + 1;
  while (window.has(last) && window.kind(last) !== STOP && window.kind(last) !== COMMA) last++;
  return { left, right: { first, end: last } };
}

/** Whether one marked stretch reaches from an item to the end of a piece. */
const isMarkedToEnd = (window: Window, first: number, end: number): boolean => window.items.stretch[end - 1] === window.items.stretch[first];

const TELL = hashWord('tell');
const AUDIENCES = new Set(['court', 'jury', 'jurors', 'judge', 'hearing', 'inquest', 'inquiry', 'tribunal', 'committee', 'meeting', 'parliament', 'mps', 'councillors', 'reporters', 'journalists'].map(hashWord));

/** A content without what the reporter adds behind it: `chanted "Sack the board!" for an hour`, `they had "left the town", without saying who owns it`. */
function withoutAside(window: Window, { left, right }: Content): Content {
  if (right === null) return { left, right };
  // "The talks have collapsed, the paper reported, citing a person in the room"
  const next = window.facts(right.first);
  if (left !== null && next.participle && (next.reporting || QUOTING.has(next.key))) return { left, right: null };
  let end = right.end;
  for (let i = right.first + 1; i < end; i++) {
    if (window.kind(i) === COMMA && window.key(i + 1) === WITHOUT && window.facts(i + 2).participle) end = i;
  }
  if (window.isSpeech(right.first)) {
    const { ending } = window.reading.segments[window.items.segment[right.first]!]!;
    let clauses = 0;
    for (let i = right.first + 1; i < end; i++) if (window.isSpeech(i) || window.kind(i) === MARK || window.tag(i) === VERB || window.tag(i) === AUX) clauses++;
    if (clauses === 0 && (ending === '?' || ending === '.')) end = right.first + 1;
  }
  return { left, right: { first: right.first, end } };
}

/** The confidence of indirect speech by construction alone. */
const PLAIN_INDIRECT = 0.5;

/** Whether a frame is a clause with its attribution behind a comma: "Unemployment fell in May, the bureau reported on Friday.", "..., explained Ada Moss." */
function isTail(window: Window, { cue, source, content: { left, right }, view }: Frame): boolean {
  if (left === null || right !== null || source === null || window.kind(left.end) !== COMMA) return false;
  if (left.first !== view.first && window.key(left.first - 1) !== SEMICOLON) return false;
  const inverted = cue.first === left.end + 1 && source.first === cue.end;
  if (!inverted && (source.first !== left.end + 1 || source.end !== cue.first)) return false;
  if (window.tag(cue.head) !== VERB || window.name(cue.head) !== 0 || !window.facts(cue.head).reporting) return false;
  const end = Math.max(cue.end, source.end);
  const behind = window.kind(end);
  if (end < view.end && behind !== STOP && behind !== COMMA && behind !== COLON && window.tag(end) !== ADP && window.tag(end) !== ADV) return false;
  let verbs = 0;
  for (let i = left.first; i < left.end; i++) {
    // "But since the mill shut its gates, Norwell said little": that clause is no sentence.
    if (i < left.first + 3 && window.tag(i) === SCONJ) return false;
    if (window.tag(i) === VERB || window.tag(i) === AUX) verbs++;
  }
  return verbs > 0;
}

/** Whether a frame is what a court was told, in a clause before it: "She spent the money on a boat, a court has heard." */
function isHearing(window: Window, { cue, source, content: { left, right }, view }: Frame): boolean {
  if (left === null || right !== null || source === null || left.first !== view.first || window.kind(left.end) !== COMMA || !isCourtTold(window, cue.head)) return false;
  return source.first === left.end + 1 && source.end === cue.first;
}

/** "a court heard", "the inquest was told" */
function isCourtTold(window: Window, head: number): boolean {
  if (window.key(head) !== HEARD && !(window.key(head) === TOLD && isPassive(window, head))) return false;
  let i = head - 1;
  while (window.tag(i) === AUX || window.tag(i) === ADV) i--;
  return COURTS.has(window.key(i));
}

const HEARD = hashWord('heard');
const TOLD = hashWord('told');
const COURTS = new Set(['court', 'jury', 'jurors', 'inquest', 'inquiry', 'tribunal', 'hearing', 'panel', 'committee', 'meeting'].map(hashWord));

/** Whether a frame is a subject with a verb that takes a clause, and the clause: "..., maintaining that the road was safe". */
function isAssertedClause(window: Window, { cue, source, content: { left, right } }: Frame): boolean {
  if (left !== null || right === null || source === null || source.end > cue.first || !window.facts(cue.head).asserts || window.tag(cue.head) !== VERB) return false;
  if (right.first !== cue.end || window.key(right.first) !== THAT || window.tag(right.first) !== SCONJ) return false;
  // "a new show that aired on Thursday"
  if (window.tag(right.first + 1) === VERB || window.tag(right.first + 1) === AUX) return false;
  for (let i = right.first + 1; i < right.end; i++) if (window.tag(i) === AUX || window.tag(i) === VERB) return true;
  return false;
}

/** Whether a frame is a subject, a verb and nothing but a clause between marks: `Wexley thundered "we were never asked about the depot."` */
function isMarkedClause(window: Window, { cue, source, content: { left, right } }: Frame): boolean {
  if (left !== null || right === null || source === null || source.end > cue.first || window.tag(cue.head) !== VERB || isPassive(window, cue.head)) return false;
  const { stretch } = window.items;
  const { first, end } = right;
  if (first - cue.end > LISTENER || end - first < FEWEST_MARKED || stretch[first]! < 0 || !isMarkedToEnd(window, first, end)) return false;
  const known = window.facts(cue.head).reporting;
  for (let i = cue.end; i < first; i++) if (!known || window.kind(i) !== WORD || window.tag(i) === VERB || window.tag(i) === ADP) return false;
  if (!known) return window.tag(first + 1) === PRON && [AUX, VERB].includes(window.tag(first + 2));
  for (let i = first + 1; i < end; i++) if (window.tag(i) === AUX || window.tag(i) === VERB) return true;
  return false;
}

/** The confidence of a marked clause by construction alone, and how many items it has at least, its marks among them. */
const PLAIN_MARKED = 0.4;
const FEWEST_MARKED = 6;

/** Whoever is quoted by somebody else: "the governor" in "Local media quoted the governor, Emil Vrba, as saying". */
function quotedSpeaker(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  const verb = window.key(cue.head) === SAYING ? quotingVerb(window, cue.head) : -1;
  return verb < 0 ? undefined : longestFrom(candidates, verb + 1);
}

/** Whether a noun phrase is the subject of a cue in reported speech: "Lowell" in `Price said Lowell had told him: "No."` */
function isReportedSubject(window: Window, cue: Cue, { first, end }: Nominal): boolean {
  const before = window.facts(first - 1);
  return end === cue.first && window.tag(first - 1) === VERB && before.reporting && window.tag(cue.first) === AUX && window.has(first - 1);
}

/** Whether a noun phrase is the subject of a participle right behind it: "with Lowell saying", "footage of Lowell shouting". */
function isAbsolute(window: Window, cue: Cue, { first, end }: Nominal): boolean {
  return end === cue.first && cue.first === cue.head && window.facts(cue.head).participle && window.tag(cue.head) === VERB && isGoverned(window, first) && SPEAKERS.has(window.name(end - 1));
}

/**
 * Whether a subject is parted from its cue by a word or a short phrase between commas: "Lowell, meanwhile, emphasized", "Ferro, too, said", "Lowell, for his part, said",
 * "Ferro, on the other hand, shrugged".
 */
function isInterrupted(window: Window, cue: Cue, { first, end }: Nominal): boolean {
  const last = cue.first - 1;
  if (window.kind(end) !== COMMA || window.kind(last) !== COMMA || last < end + 2 || last > end + INTERRUPTION) return false;
  if (window.tag(cue.head) !== VERB || isAccordingTo(window, cue.head) || isGoverned(window, first) || window.tag(first) === NUM) return false;
  // "after releasing the videos, too, saying"
  if (window.tag(first - 1) === VERB && window.has(first - 1)) return false;
  const opens = window.tag(end + 1);
  if (last > end + 2 && opens !== ADP && opens !== ADV) return false;
  for (let i = end + 1; i < last; i++) if (window.kind(i) !== WORD || window.tag(i) === VERB || window.tag(i) === AUX || window.name(i) !== 0) return false;
  return true;
}

/** The longest phrase that parts a subject from its cue, with the comma behind it. */
const INTERRUPTION = 7;

/** Whether a noun phrase is the subject behind its cue, where both end the sentence: "The claim is false, said its owner, Matteo Vale." */
function isInverted(window: Window, cue: Cue, { first, end }: Nominal, candidates: readonly Nominal[]): boolean {
  if (first !== cue.end || cue.end - cue.first !== 1 || window.lemma(cue.head) !== SAY || window.kind(cue.first - 1) !== COMMA) return false;
  if (candidates.some((other) => other.first === first && other.end > end)) return false;
  const tag = window.tag(end - 1);
  if (tag !== NOUN && tag !== PROPN) return false;
  for (let i = end; i < window.view.end; i++) if (window.isSpeech(i) || window.kind(i) === MARK || window.tag(i) === VERB || window.tag(i) === AUX) return false;
  return true;
}

/** A source with the name that follows as its appositive: "An email from the head of personnel, Nadia Rossi, read ..." */
function withName(window: Window, cue: Cue, nominals: readonly Nominal[], { first, end }: Nominal): Nominal {
  if (window.kind(end) !== COMMA || end >= cue.first) return { first, end };
  const name = nominals.find((nominal) => nominal.first === end + 1 && nominal.end + 1 === cue.first && window.kind(nominal.end) === COMMA);
  if (name === undefined || window.name(name.first) !== PERSON || window.name(name.end - 1) !== PERSON) return { first, end };
  return { first, end: cue.first };
}

/** Whether a noun phrase stands behind a preposition: "the United Nations" in "at the United Nations". */
function isGoverned(window: Window, first: number): boolean {
  return window.has(first - 1) && window.tag(first - 1) === ADP;
}

/**
 * The subject of a cue where the noun phrase that looks likeliest cannot be it. "Speaking at the United Nations, Chile's ambassador said": what a preposition
 * governs is no subject, the noun phrase behind the comma is. "Varga flew to Riga, the capital, saying ...": the appositive of what a
 * preposition governs does not speak, the subject of the sentence does.
 */
function subjectFor(window: Window, cue: Cue, likeliest: Nominal, candidates: readonly Nominal[]): Nominal {
  if (likeliest.end > cue.first || window.tag(cue.head) !== VERB) return likeliest;
  // "a phrase its captain, Rhona Skene, said she had never used": a title with its name right before the verb.
  const named = candidates.find(({ first, end }) => end + 1 === cue.first && window.kind(end) === COMMA && window.name(first) === PERSON);
  const titled = named && candidates.find(({ first, end }) => end + 1 === named.first && window.kind(end) === COMMA && !isGoverned(window, first) && window.tag(first - 1) !== VERB);
  if (titled !== undefined && likeliest.end <= titled.first && !window.facts(cue.head).participle) return longest(candidates, titled, cue);
  // "Proposing the scheme, Councillor Brandt said": the object of what opens the sentence is no subject either.
  const opening = window.has(likeliest.first - 1) && window.tag(likeliest.first - 1) === VERB && window.facts(likeliest.first - 1).participle;
  if ((isGoverned(window, likeliest.first) || opening) && window.kind(likeliest.end) === COMMA) {
    const behind = candidates.find(({ first, end }) => first === likeliest.end + 1 && end <= cue.first);
    if (behind !== undefined) return longest(candidates, behind, cue);
  }
  const appositive = window.kind(likeliest.first - 1) === COMMA && candidates.some(({ first, end }) => end === likeliest.first - 1 && isGoverned(window, first));
  if (appositive && window.kind(cue.first - 1) === COMMA && window.facts(cue.head).participle) {
    const subject = candidates.find(({ first, end }) => end < likeliest.first && !isGoverned(window, first));
    if (subject !== undefined) return longest(candidates, subject, cue);
  }
  return likeliest;
}

/** The whole noun phrase where an owner in it begins with it: "Chile's U.N. ambassador", not "Chile". */
function longest(candidates: readonly Nominal[], nominal: Nominal, cue: Cue): Nominal {
  return candidates.reduce((best, one) => (one.first === nominal.first && one.end > best.end && one.end <= cue.first ? one : best), nominal);
}

const step = (value: number, size: number): number => Math.max(-20, Math.min(20, Math.round(value / size))) + 50;

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

/** The features that tell whether a frame holds: how sure its parts are, and what they look like together. */
export function readAcceptFeatures(window: Window, frame: Frame, f: FeatureList): void {
  const { cue, source, content, cueScore, sourceChoice, contentChoice, view } = frame;
  const held = marksHeld(window, content);
  const words = (content.left === null ? 0 : content.left.end - content.left.first) + (content.right === null ? 0 : content.right.end - content.right.first);
  const inside = view.inside >= 0 ? 1 : 0;
  const shape = (content.left === null ? 0 : 1) + (content.right === null ? 0 : 2);
  const side = source === null ? 0 : source.end <= cue.first ? 1 : 2;
  const type = (held * 2 + inside) * 3 + side;
  const cueStep = step(cueScore, 0.5);
  const sourceStep = step(sourceChoice.margin, 0.5);
  const contentStep = step(contentChoice.margin, 0.3);
  const certain = step(contentChoice.probability, 0.05);
  f.add(1, type);
  f.pair(2, cueStep, type);
  f.pair(3, sourceStep, type);
  f.pair(4, contentStep, type);
  f.pair(5, certain, type);
  f.triple(6, step(cueScore, 1), step(contentChoice.probability, 0.1), held);
  f.triple(7, step(cueScore, 1), step(sourceChoice.margin, 1), held);
  f.triple(8, step(sourceChoice.probability, 0.1), side, held);
  f.pair(9, window.lemma(cue.head), held);
  f.pair(10, window.cluster256(cue.head), window.tag(cue.head));
  f.pair(11, bucket(words), held);
  f.triple(12, bucket(words), step(cueScore, 1), 0);
  f.triple(13, shape, side, held);
  f.triple(14, window.tag(cue.head), side, inside);
  f.triple(15, source === null ? 0 : window.tag(source.first), side, held);
  f.triple(16, source === null ? 0 : window.name(source.first), side, held);
  f.pair(17, source === null ? 0 : window.key(source.first), side);
  f.pair(18, content.right === null ? 0 : window.key(content.right.first), held);
  f.triple(19, bucket(cue.end - cue.first), window.tag(cue.head), held);
  f.add(20, cueStep);
  f.add(21, contentStep);
  f.add(22, sourceStep);
}
