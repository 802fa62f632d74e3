import { hashWord } from '../model/hash';
import { bucket, logistic, scoreFeatures, type FeatureList } from '../model/linear';
import { AUX, CCONJ, VERB } from '../syntax/tags';
import { plainConfidence } from './constructions';
import { chooseContent } from './contentChoice';
import { lastOf, marksHeld, type Piece } from './contents';
import { chooseExtent, isPassive, mayBeCue, readCueFeatures } from './cues';
import { aroundAttribution, clauseBehind, withBeginning, withClauseBefore, withoutAside, withoutListener, withNameFor, withoutMainVerb, withoutQuoter, withoutVenue, withPredicate } from './edges';
import type { Frame } from './frame';
import { callsIt, fixedCue, introducesClause, isAccordingTo, isByRule, isCourtTold, isOwnRemark, isPer, issuesMessage, likesToSay, quotesSomebody } from './fixedCues';
import type { FrameModel } from './model';
import { findNominals, type Nominal } from './nominals';
import type { Window } from './reading';
import { relayMarked, relaySpeech } from './relays';
import { chooseSource, chooseSourceEnd, sourceCandidates } from './sources';
import { interviewed, invertedSubject, isInterrupted, isPresent, isTitle, labelFrom, longestFrom, plainSubject, SUBORDINATORS, subjectFor, subjectOfPredicate, verbBehindParticiple, whoAnswers, withinClause, withName, withOther } from './subjects';
import { COLON, COMMA, DASH, MARK, STOP, WORD } from './vocabulary';

const WORDS = hashWord('words');
const WHO = new Set(['who', 'which', 'whose'].map(hashWord));

/** A cue below this probability is not looked at any further. */
const CUE_FLOOR = 0.13;
/** The same where words stand between marks: they are somebody's. */
const MARKED_FLOOR = 0.08;
/** A verb that reports speech as a rule and has words between marks right behind it is looked at in any case, with this score at least: `pledged "a full review"`. */
const MARKED_SCORE = -1.9;

/** A cue from here on claims its source, so that a later cue of the sentence sees it ("Smith said ..., adding ..."). */
const CUE_SURE = 0.5;

/** "According to" and its like are cues whoever's name stands behind it. */
const ACCORDING_SCORE = 2.5;

/** A content less probable than this is not the only good answer. */
const UNSURE = 0.6;

/** Whether words of a view stand between marks. */
function hasMarks(window: Window): boolean {
  for (let i = window.view.first; i < window.view.end; i++) if (window.isSpeech(i) || window.items.stretch[i]! >= 0) return true;
  return false;
}

/** The frames of a view, good and bad, of cues that are at least so probable. */
export function findFrames(window: Window, model: FrameModel, f: FeatureList, floor = hasMarks(window) ? MARKED_FLOOR : CUE_FLOOR): Frame[] {
  const { view } = window;
  const frames: Frame[] = [];
  let nominals: Nominal[] | null = null;
  const taken: number[] = [];
  for (let i = view.first; i < view.end; i++) {
    // Words between marks are not the reporter's.
    if ((!mayBeCue(window, i) && !isPer(window, i) && !isOwnRemark(window, i)) || window.items.stretch[i]! >= 0 || quotesSomebody(window, i) || likesToSay(window, i)) continue;
    f.clear();
    readCueFeatures(window, i, f);
    const isFixed = isPer(window, i) || fixedCue(window, i) !== null || isCourtTold(window, i);
    const least = isFixed ? ACCORDING_SCORE : (window.items.stretch[i + 1]! >= 0 && window.tag(i) === VERB && window.facts(i).reporting) || callsIt(window, i) || isOwnRemark(window, i) ? MARKED_SCORE : -Infinity;
    const cueScore = Math.max(scoreFeatures(model.cue, f), least);
    const probability = logistic(cueScore);
    if (probability < floor || isByRule(window, i) || issuesMessage(window, i)) continue;
    nominals ??= findNominals(window);
    // "A mayor accused of fraud told judges"
    if (verbBehindParticiple(window, i) >= 0 && longestFrom(nominals, view.first)?.end === i) continue;
    const frame = readFrame(window, i, cueScore, nominals, taken, model, f);
    if (frame === null) continue;
    frames.push(frame);
    if (probability >= CUE_SURE && frame.source !== null) taken.push(frame.source.first);
  }
  shareSources(frames);
  endBeforeCoordinated(window, frames);
  endBeforeOthers(window, frames);
  endWithClause(window, frames);
  if (view.inside >= 0) return frames;
  relaySpeech(window, frames, nominals ?? []);
  relayMarked(window, frames);
  reachSpeech(window, frames);
  frames.push(...claimSpeech(window, frames, model, f));
  return frames;
}

/** Makes the source of two verbs the same where the second's would reach over the first: "Kaine" in `Kaine said the airline "should hang its head" and urged the minister to step in`. */
function shareSources(frames: Frame[]): void {
  frames.forEach((frame, later) => {
    const { source } = frame;
    if (source === null) return;
    const earlier = frames.find((other) => other.source !== null && other.cue.first < frame.cue.first && other.source.first === source.first && other.source.end <= other.cue.first && other.cue.first < source.end);
    if (earlier !== undefined) frames[later] = { ...frame, source: earlier.source };
  });
}

/**
 * Ends what was said before a verb that goes on with the reporter's sentence: "Okoro acknowledged that the road had been mined but denied that his men had done it."
 * Both verbs have one source, and a conjunction stands before the second.
 */
function endBeforeCoordinated(window: Window, frames: Frame[]): void {
  for (let later = 1; later < frames.length; later++) {
    const { cue, source, confidence } = frames[later]!;
    // `insisted it was "looking at every seat" and urged supporters to wait`: a mark that closes before the conjunction says it already.
    const inflected = window.key(cue.head) !== window.lemma(cue.head);
    const least = inflected && window.items.stretch[cue.first - 2]! >= 0 ? BEHIND_MARK : COORDINATED;
    // "reiterated that rates are fine, telling lawmakers that ..."
    const isParticiple = window.facts(cue.head).participle && window.facts(cue.head).reporting && window.kind(cue.first - 1) === COMMA && window.items.stretch[cue.first - 1]! < 0;
    if (source === null || confidence < least || window.tag(cue.head) !== VERB || !(window.tag(cue.first - 1) === CCONJ || isParticiple)) continue;
    const end = isParticiple || window.kind(cue.first - 2) !== COMMA ? cue.first - 1 : cue.first - 2;
    for (let earlier = 0; earlier < later; earlier++) {
      const frame = frames[earlier]!;
      const { left, right } = frame.content;
      if (right === null || frame.source?.first !== source.first || frame.cue.first >= cue.first || (!isParticiple && isPresent(window, cue.head) !== isPresent(window, frame.cue.head)) || (least < COORDINATED && window.facts(cue.head).participle !== window.facts(frame.cue.head).participle) || right.first >= end || right.end <= cue.first) continue;
      frames[earlier] = { ...frame, content: { left, right: { first: right.first, end } } };
    }
  }
}

/** Ends what was said where the sentence turns to what another says: "An official said a deal was near, | while a Hamas spokesman, Jihad Saleh, blamed Israel." */
function endBeforeOthers(window: Window, frames: Frame[]): void {
  for (const one of frames) {
    const { cue, source, confidence } = one;
    const turn = source === null ? -1 : source.first - 1;
    if (turn < 0 || confidence < BEHIND_WHILE || window.tag(cue.head) !== VERB) continue;
    // "with Hale calling the deal a burden | and Moss objecting that nobody had read it"
    const isAbsolute = window.tag(turn) === CCONJ && tellsInParticiple(window, one);
    if (!isAbsolute && (!WHILE.has(window.key(turn)) || window.facts(cue.head).participle || window.key(cue.head) === window.lemma(cue.head))) continue;
    // `"closer than ever," while`
    const isMarked = window.kind(turn - 1) === MARK && window.kind(turn - 2) === COMMA;
    if (!isAbsolute && !isMarked && window.kind(turn - 1) !== COMMA) continue;
    const end = isAbsolute || isMarked ? turn : turn - 1;
    frames.forEach((frame, earlier) => {
      const { left, right } = frame.content;
      if (right === null || frame.cue.first >= turn || right.first >= end || right.end <= turn) return;
      if (isAbsolute ? !tellsInParticiple(window, frame) : isPresent(window, cue.head) !== isPresent(window, frame.cue.head)) return;
      frames[earlier] = { ...frame, content: { left, right: { first: right.first, end } } };
    });
  }
}

/** Whether a participle right behind its source is the cue: "with Hale calling". */
const tellsInParticiple = (window: Window, { cue, source }: Frame): boolean => source?.end === cue.first && window.facts(cue.head).participle;

const WHILE = new Set(['while', 'whereas', 'whilst'].map(hashWord));
/** From which confidence on what another says ends what was said before. */
const BEHIND_WHILE = 0.3;

/** Ends what is told in a clause that opens the sentence before the main clause, which tells something of its own: "When Lumen unveiled its robot, | Ada Winslow promised it would ..." */
function endWithClause(window: Window, frames: Frame[]): void {
  const { first } = window.view;
  for (let earlier = 0; earlier < frames.length; earlier++) {
    const { content: { left, right }, cue, source: asker } = frames[earlier]!;
    // "But asked if it was arson, | she said it was not."
    if (!OPENS_SENTENCE.has(window.key(first)) && !(asker === null && cue.first <= first + 1)) continue;
    const main = right === null ? undefined : frames.find(({ source, confidence }) => source !== null && confidence >= COORDINATED && source.first > cue.end && source.first < right.end && window.kind(source.first - 1) === COMMA);
    if (right === null || main === undefined || main.cue.first <= cue.first) continue;
    const end = main.source!.first - 1;
    if (end > right.first) frames[earlier] = { ...frames[earlier]!, content: { left, right: { first: right.first, end } } };
  }
}

const OPENS_SENTENCE = new Set([...SUBORDINATORS, ...['as', 'if'].map(hashWord)]);

/**
 * Lets what is reported reach to marked speech further on in the sentence that nobody else claims: "The suit claims that the plan was changed, | "contrary to what was promised."", "told
 * reporters that there are moves - little known so far - | "to unify armed groups in the west.""
 */
function reachSpeech(window: Window, frames: Frame[]): void {
  for (let i = window.view.first; i < window.view.end; i++) {
    if (!window.isSpeech(i) || frames.some((frame) => isHeld(frame, i))) continue;
    for (let k = frames.length - 1; k >= 0; k--) {
      const { cue, source, content: { left, right }, confidence } = frames[k]!;
      if (cue.first > i || (confidence < REACHES && !callsIt(window, cue.head))) continue;
      // "The hall was built by Moss and was described by Hale as "a symbol of the friendship between both.""
      const isCalled = right === null && source !== null && source.end < i && callsIt(window, cue.head);
      if (!isCalled && (right === null || left !== null || source === null || right.end > i || window.tag(cue.head) !== VERB || !goesOnTo(window, right.end, i))) break;
      frames[k] = { ...frames[k]!, content: isCalled ? { left: null, right: { first: source.end, end: i + 1 } } : { left, right: { first: right!.first, end: i + 1 } } };
      break;
    }
  }
}

/** How sure a frame must be to reach further. */
const REACHES = 0.5;

/** Whether a clause goes on between two items: neither a stop, nor another verb that reports or has a subject behind "and", "but" or "while". */
function goesOnTo(window: Window, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (window.kind(i) === STOP || window.kind(i) === COLON || (window.facts(i).reporting && window.key(i) !== window.lemma(i)) || WHILE.has(window.key(i)) || (window.tag(i) === CCONJ && window.kind(i - 1) === COMMA)) return false;
  }
  return true;
}

/** Whether a frame that is not too doubtful holds an item. */
const isHeld = ({ confidence, content: { left, right } }: Frame, i: number): boolean => confidence >= CLAIM && [left, right].some((piece) => piece !== null && piece.first <= i && i < piece.end);

/** How sure the second of two verbs must be, and behind a mark that closes. */
const COORDINATED = 0.5;
const BEHIND_MARK = 0.2;

/** Below this confidence a frame does not keep others from claiming the marked speech that it holds. */
export const CLAIM = 0.1;

/** The confidence of a frame by construction alone. */
const PLAIN = 0.6;

/** How far the verb of a plain construction may be from the marked speech. */
const PLAIN_REACH = 10;
/** The same with what is said of whoever speaks between: `"...," Ida Moss, 34, a nurse from Hull, began`. */
const ASIDE_REACH = 14;

/**
 * Frames for marked speech that no frame of its sentence holds, by the constructions every newsroom uses: `"...," Blige sings`, `"...," reads the
 * letter`, `chanting, "..."`, `The boss was blunt: "..."`. Any verb will do.
 */
function claimSpeech(window: Window, frames: readonly Frame[], model: FrameModel, f: FeatureList): Frame[] {
  const { view } = window;
  const claims: Frame[] = [];
  for (let i = view.first; i < view.end; i++) {
    if (!window.isSpeech(i) || view.end - view.first < 3) continue;
    if (frames.some((frame) => isHeld(frame, i))) continue;
    const head = plainCue(window, i);
    if (head < 0) continue;
    const nominals = findNominals(window);
    const cue = { first: head, end: head + 1, head };
    const candidates = sourceCandidates(window, nominals, cue);
    const subject = window.kind(head) === WORD ? plainSubject(window, cue, candidates) : head < i ? undefined : interviewed(window, candidates, head + 1) ?? labelFrom(window, candidates, head + 1);
    const { nominal, choice } = chooseSource(model.source, window, cue, subject === undefined ? candidates : [subject], [], f, true);
    if (nominal === null || nominal.first <= i && i < nominal.end) continue;
    const whole = { first: nominal.first, end: chooseSourceEnd(model.sourceEnd, window, cue, nominals, nominal, f) };
    const source = whoAnswers(window, nominals, whole) ?? whole;
    const piece = { first: i, end: i + 1 };
    const content = i < head ? { left: piece, right: null } : { left: null, right: piece };
    claims.push({ view, cue, source, content, cueScore: 0, sourceChoice: choice, contentChoice: choice, confidence: PLAIN * Math.max(0.5, choice.probability), via: null, plain: true });
  }
  return claims;
}

/** The verb or colon that plainly introduces the marked speech at an item, or follows it; -1 where there is none. */
function plainCue(window: Window, speech: number): number {
  const before = window.kind(speech - 1);
  // "The New Haven Star reports:" reads like a name to the tagger.
  if (before === COLON && window.facts(speech - 2).reporting) return speech - 2;
  // "opened with the words <speech>"
  if (before === COMMA || before === COLON || window.tag(speech - 1) === VERB || window.key(speech - 1) === WORDS) {
    for (let i = speech - 1; i >= speech - PLAIN_REACH && window.has(i) && !window.isSpeech(i); i--) if (window.tag(i) === VERB) return i;
    if (before === COLON) return speech - 1;
  }
  if (window.kind(speech + 1) === STOP) return -1;
  // ‘We had no choice’: mayor defends closing the bridge
  if (speech === window.view.first && (window.kind(speech + 1) === COLON || window.kind(speech + 1) === DASH)) {
    return findNominals(window).some(({ first }) => first === speech + 2) ? speech + 1 : -1;
  }
  let isAside = false;
  for (let i = speech + 1; i <= speech + ASIDE_REACH && window.has(i) && !window.isSpeech(i); i++) {
    const kind = window.kind(i);
    if (kind === COLON || kind === STOP) return -1;
    // `"You cannot," Ben Achebe, who runs the ferry, began.`
    if (kind === COMMA) isAside = WHO.has(window.key(i + 1));
    if (window.tag(i) === VERB && !isAside) return i;
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
  const inverted = invertedSubject(window, head, cueScore, nominals);
  const [first, end] = fixedCue(window, head) ?? (inverted === undefined ? chooseExtent(model.extent, window, head, f) : [head, head + 1]);
  const cue = { first, end, head };
  const candidates = sourceCandidates(window, nominals, cue).filter((candidate) => !isTitle(window, cue, candidate));
  const subject = inverted ?? plainSubject(window, cue, candidates);
  // "Mayor Brandt was blunt: <speech>": what a colon announces is somebody's.
  const required = window.isSpeech(end) && window.kind(end - 1) === COLON && candidates.some((candidate) => candidate.end === first);
  let { nominal: likeliest, choice: sourceChoice } = chooseSource(model.source, window, cue, candidates, taken, f, required);
  if (subject !== undefined && (likeliest?.first !== subject.first || likeliest.end !== subject.end)) {
    ({ nominal: likeliest, choice: sourceChoice } = chooseSource(model.source, window, cue, [subject], taken, f, true));
  }
  const nominal = subjectOfPredicate(window, cue, likeliest, candidates) ?? (likeliest === null ? null : subjectFor(window, cue, likeliest, candidates));
  let source = nominal === null || (subject !== undefined && isInterrupted(window, cue, subject)) ? nominal : withName(window, cue, nominals, { first: nominal.first, end: chooseSourceEnd(model.sourceEnd, window, cue, nominals, nominal, f) });
  // "A teacher convicted of stealing from a fund | told the court"
  if (nominal !== null && source !== null && verbBehindParticiple(window, nominal.end) === head) source = { first: source.first, end: cue.first };
  if (source !== null && source.end <= cue.first && (isTold(window, head) || isToldInPassing(window, head, source))) source = null;
  let chosen = chooseContent(model.content, window, { cue, source }, nominals, f);
  if (chosen === null && nominal !== null) {
    // "According to Idris Shaw, the crew heard ...": a source that leaves nothing to be said took the clause for an appositive.
    source = nominal;
    chosen = chooseContent(model.content, window, { cue, source }, nominals, f);
  }
  if (chosen === null) return null;
  if (source !== null) source = whoAnswers(window, nominals, source) ?? withinClause(window, cue, nominals, source);
  const before = chosen.content.left;
  if (source !== null && before !== null) {
    const whole = withOther(window, cue, nominals, source, before.end);
    if (whole.first < source.first) chosen = { ...chosen, content: { ...chosen.content, left: { first: before.first, end: whole.first - 1 } } };
    source = whole;
  }
  chosen = { ...chosen, content: withBeginning(window, { cue, source }, withoutAside(window, withPredicate(window, withoutListener(window, cue, nominals, withoutVenue(window, cue, withoutQuoter(window, cue, chosen.content)))))) };
  chosen = { ...chosen, content: aroundAttribution(window, { cue, source }) ?? withNameFor(window, { cue, source }, withoutMainVerb(window, { cue, source }, withClauseBefore(window, { cue, source }, chosen.content))) };
  const clause = nominal !== null && introducesClause(window, head) && first <= window.view.first + 1 ? clauseBehind(window, nominal) : -1;
  if (clause > 0 && nominal !== null && chosen.content.left === null) {
    const end = chosen.content.right?.end ?? 0;
    source = { first: nominal.first, end: clause - 1 };
    chosen = { ...chosen, content: { left: null, right: { first: clause, end: end > clause ? end : lastOf(window) } } };
  }
  const { left, right } = chosen.content;
  if (isAccordingTo(window, head) && left !== null && right === null && chosen.choice.probability < UNSURE) {
    // "She starred in this and later in that, according to her agent": where it is hard to tell, the whole sentence.
    chosen = { ...chosen, content: { left: { first: window.view.first, end: left.end }, right } };
  }
  const frame: Frame = { view: window.view, cue, source, content: chosen.content, cueScore, sourceChoice, contentChoice: chosen.choice, confidence: 0, via: null, plain: false };
  f.clear();
  readAcceptFeatures(window, frame, f);
  frame.confidence = logistic(scoreFeatures(model.accept, f));
  frame.confidence = Math.max(frame.confidence, plainConfidence(window, frame));
  return frame;
}

/** Whether the subject of a verb is whoever listens: "Customers have been promised payments." */
function isTold(window: Window, head: number): boolean {
  return mayListen(window, head) && isPassive(window, head) && !isCourtTold(window, head);
}

/** Whether the subject of another verb listens: "Hale, told of the vote, laughed." */
function isToldInPassing(window: Window, head: number, source: Piece): boolean {
  if (!mayListen(window, head) || window.kind(head - 1) !== COMMA || source.end !== head - 1) return false;
  // "Ida Moss, mayor of Lee, told reporters"
  for (let i = source.first; i < source.end; i++) if (window.kind(i) === COMMA) return false;
  for (let i = head + 1; window.has(i + 1); i++) if (window.kind(i) === COMMA) return window.tag(i + 1) === VERB || window.tag(i + 1) === AUX;
  return false;
}

/** Whether a form may be the past participle of a verb that makes its object listen, or answer: "told", "warned", "accused". */
function mayListen(window: Window, head: number): boolean {
  const { lemma, key, participle } = window.facts(head);
  return LISTENED.has(lemma) && key !== lemma && !participle;
}

const LISTENED = new Set(['tell', 'promise', 'inform', 'warn', 'remind', 'advise', 'notify', 'urge', 'order', 'ask', 'instruct', 'accuse'].map(hashWord));

const step = (value: number, size: number): number => Math.max(-20, Math.min(20, Math.round(value / size))) + 50;

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
