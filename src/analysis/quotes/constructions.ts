import { ADP, ADV, AUX, DET, PRON, SCONJ, VERB } from '../syntax/tags';
import { SEMICOLON } from './contents';
import { isPassive } from './cues';
import { aroundAttribution, behindCaller, clauseBehind, isMarkedToEnd } from './edges';
import { introducesClause, isCourtTold, isPer, isQuotedAs } from './fixedCues';
import type { Frame } from './frame';
import { hashWord } from '../model/hash';
import { DATE } from './nameTypes';
import type { Window } from './reading';
import { callerOf, isAside, isCalled } from './subjects';
import { COLON, COMMA, MARK, STOP, WORD } from './vocabulary';

const THAT = hashWord('that');
const TELL = hashWord('tell');
const TOLD = hashWord('told');
/** Ways to let somebody know that are rare in articles: "The pilot radioed that he was turning back." */
const TRANSMITS = new Set('radioed texted emailed e-mailed phoned cabled wired tweeted messaged signalled signaled telegraphed posted blogged whispered muttered shouted yelled murmured joked quipped boasted bragged gushed moaned groaned sobbed'.split(' ').map(hashWord));
/** Verbs of speech that are rare but in the tail of a sentence: "The ban will not last, reckons Odile Verhoeven." */
const REMARKS = new Set(
  ('reckons reckoned sighs sighed frets fretted fumes fumed gripes griped scoffs scoffed enthuses enthused chuckles chuckled grins grinned beams beamed sniffs sniffed huffs huffed snorts snorted ' +
    'coos cooed wails wailed deadpans deadpanned marvels marveled marvelled muses mused shrugs shrugged grumbles grumbled').split(' ').map(hashWord),
);
const DEEDS = new Set(['deny', 'admit'].map(hashWord));

/** How sure a frame is by its construction alone, whatever its words; 0 where the construction says nothing. */
export function plainConfidence(window: Window, frame: Frame): number {
  const { head } = frame.cue;
  if (introducesClause(window, head) && frame.content.left === null && frame.source !== null && clauseBehind(window, frame.source) === frame.content.right?.first) return PLAIN_INDIRECT;
  if (isPer(window, head) || isQuotedAs(window, head) || isTail(window, frame) || isHearing(window, frame) || isToldClause(window, frame) || isAssertedClause(window, frame) || (frame.source !== null && isDeed(window, frame)) || isAround(window, frame)) return PLAIN_INDIRECT;
  return isMarkedClause(window, frame) || isMarkedPhrase(window, frame) || isWhatIsCalled(window, frame) || isCalledBy(window, frame) ? PLAIN_MARKED : 0;
}

/** The confidence of indirect speech by construction alone. */
const PLAIN_INDIRECT = 0.5;

/** Whether a frame is a clause with its attribution behind a comma: "Unemployment fell in May, the bureau reported on Friday.", "..., explained Ada Moss." */
function isTail(window: Window, { cue, source, content: { left, right }, view }: Frame): boolean {
  if (left === null || right !== null || source === null) return false;
  if (left.first !== view.first && window.key(left.first - 1) !== SEMICOLON) return false;
  const isMarked = window.kind(left.end - 1) === MARK;
  // The comma stands inside of the marks: `Hospitals "have never been busier," said Ada Moss.`
  const within = isMarked && window.kind(left.end - 2) === COMMA;
  if (!within && window.kind(left.end) !== COMMA) return false;
  const from = within ? left.end : left.end + 1;
  const inverted = cue.first === from && source.first === cue.end;
  if (!inverted && (source.first !== from || source.end > cue.first || !isAside(window, source.end, cue.first))) return false;
  const { reporting, asserts } = window.facts(cue.head);
  if (window.tag(cue.head) !== VERB || window.name(cue.head) !== 0 || !(reporting || asserts || isMarked || REMARKS.has(window.key(cue.head)))) return false;
  const end = Math.max(cue.end, source.end);
  const behind = window.kind(end);
  const closes = end >= view.end || behind === STOP || behind === COMMA || behind === COLON || window.name(end) === DATE || window.tag(end) === ADP || window.tag(end) === ADV;
  if (!closes && !(window.lemma(cue.head) === TELL && isPhrase(window, end, view.end))) return false;
  let verbs = 0;
  for (let i = left.first; i < left.end; i++) {
    // "But since the mill shut its gates, Norwell said little": that clause is no sentence.
    if (i < left.first + 3 && window.tag(i) === SCONJ) return false;
    if (window.tag(i) === VERB || window.tag(i) === AUX) verbs++;
  }
  return verbs > 0;
}

/** Whether items are a phrase without a verb: whoever is told, and when. */
function isPhrase(window: Window, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (window.isSpeech(i) || window.kind(i) === MARK || window.tag(i) === VERB || window.tag(i) === AUX) return false;
  return true;
}

/** Whether a frame is what a court was told, in a clause before it: "She spent the money on a boat, a court has heard." */
function isHearing(window: Window, { cue, source, content: { left, right }, view }: Frame): boolean {
  if (left === null || right !== null || source === null || left.first !== view.first || window.kind(left.end) !== COMMA || !isCourtTold(window, cue.head)) return false;
  return source.first === left.end + 1 && source.end === cue.first;
}

/** Whether a frame is a subject, "told", whoever listens, and a clause with a subject of its own: "A teacher convicted of fraud told the court she was sorry." */
function isToldClause(window: Window, { cue, source, content: { left, right } }: Frame): boolean {
  if (left !== null || right === null || source === null || source.end !== cue.first || window.key(cue.head) !== TOLD || window.tag(cue.head) !== VERB || right.first === cue.end) return false;
  const subject = window.key(right.first) === THAT ? right.first + 1 : right.first;
  const verb = window.tag(subject + 1);
  return window.tag(subject) === PRON && (verb === AUX || verb === VERB);
}

/** Whether a frame is a subject and its verb with the attribution between them: "Plenty of ministers, one source told me, are going off the idea." */
const isAround = (window: Window, frame: Frame): boolean => frame.content.left !== null && frame.content.right !== null && aroundAttribution(window, frame) !== null;

/** Whether a frame is a subject with a verb that takes a clause, and the clause: "..., maintaining that the road was safe". */
function isAssertedClause(window: Window, { cue, source, content: { left, right } }: Frame): boolean {
  if (left !== null || right === null || source === null || source.end > cue.first || window.tag(cue.head) !== VERB) return false;
  if (!window.facts(cue.head).asserts && !TRANSMITS.has(window.key(cue.head))) return false;
  if (window.key(right.first) !== THAT || window.tag(right.first) !== SCONJ) return false;
  // "maintained on Monday that"
  for (let i = cue.end; i < right.first; i++) if (window.name(i) !== DATE && window.tag(i) !== ADP) return false;
  // "maintained a fund that had run dry"
  if (window.tag(right.first + 1) === VERB || window.tag(right.first + 1) === AUX) return false;
  for (let i = right.first + 1; i < right.end; i++) if (window.tag(i) === AUX || window.tag(i) === VERB) return true;
  return false;
}

/** Whether a content is a deed that is denied or admitted: "denied having misled investors", "deny plotting to blow up the bridge". */
export function isDeed(window: Window, { cue, content: { left, right } }: Pick<Frame, 'cue' | 'content'>): boolean {
  if (left !== null || right === null || right.first !== cue.end || !DEEDS.has(window.lemma(cue.head)) || window.tag(cue.head) !== VERB) return false;
  const tag = window.tag(right.first);
  return (tag === VERB || tag === AUX) && window.reading.article.text.endsWith('ing', window.items.end[right.first]);
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

/** Whether a frame is a subject, a verb that may report, and a phrase between marks: `The company blamed "years of neglect"`, `He called for "an immediate inquiry" into it.` */
function isMarkedPhrase(window: Window, { cue, cueScore, source, content: { left, right } }: Frame): boolean {
  if (left !== null || right === null || source === null || source.end !== cue.first || window.tag(cue.head) !== VERB || isPassive(window, cue.head)) return false;
  const { reporting, asserts } = window.facts(cue.head);
  if ((!reporting && !asserts && cueScore < MAY_REPORT) || MODALS.has(window.key(cue.first))) return false;
  const first = window.tag(right.first) === ADP ? right.first + 1 : right.first;
  const marked = window.items.stretch[first]!;
  if (marked < 0 || window.items.stretch[first - 1] === marked || right.first !== cue.end) return false;
  const { title, words } = window.reading.segments[marked]!;
  // "black frost" is a term, "years of neglect" and "a scandal" are somebody's words.
  return !title && (words > 2 || (words > 1 && window.tag(first + 1) === DET));
}

/** Whether a frame gives words between marks for what something is: `In what Ben Achebe, who runs the ferry, called "a slap in the face", the vote was put off.` */
function isWhatIsCalled(window: Window, { cue, source, content: { left, right } }: Frame): boolean {
  return left === null && right !== null && right.first === cue.end && source !== null && isCalled(window, cue.head) && callerOf(window, cue, [source]) !== undefined;
}

/** What is still to come is not said: `A response would follow "in due course."` */
const MODALS = new Set(['will', 'would', 'may', 'might', 'can', 'could', 'must', 'should'].map(hashWord));

/** Whether a frame gives words between marks for what somebody calls it, in the passive: `The proposal was described by Ada Lehto as "a roof with no house under it."` */
function isCalledBy(window: Window, { cue, source, content: { right } }: Frame): boolean {
  if (right === null || source === null || source.end !== right.first || !isPassive(window, cue.head)) return false;
  return behindCaller(window, { cue, source }) >= 0;
}

/** From which score on a verb with its subject is taken to report the phrase between marks behind it. */
const MAY_REPORT = -1.5;

/** How many words may name the listener: "told his guests: ...". */
export const LISTENER = 6;
/** The confidence of a marked clause by construction alone. */
const PLAIN_MARKED = 0.4;
/** How many items a marked clause has at least, its marks among them. */
const FEWEST_MARKED = 6;
