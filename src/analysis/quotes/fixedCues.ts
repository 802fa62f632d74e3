import { hashWord } from '../model/hash';
import { ADJ, ADP, ADV, AUX, DET, NOUN, PROPN, SCONJ, VERB } from '../syntax/tags';
import { isPassive, withColon } from './cues';
import type { Window } from './reading';
import { OWNERS, POSSESSIVE } from './nominals';
import { COMMA, WORD } from './vocabulary';

const ACCORDING = hashWord('according');
const TO = hashWord('to');
const QUOTED = hashWord('quoted');
const AS = hashWord('as');
const KNOW = hashWord('know');
const WANT = hashWord('want');
const WORDS = hashWord('words');
const IN = hashWord('in');
const OF = hashWord('of');
const PER = hashWord('per');
const BY = hashWord('by');
const OWN = hashWord('own');

/** "according to" */
export const isAccordingTo = (window: Window, i: number): boolean => window.key(i) === ACCORDING && window.key(i + 1) === TO;

/** "according to the rules", "according to plan": how something is done, not who says so. */
export function isByRule(window: Window, i: number): boolean {
  if (!isAccordingTo(window, i)) return false;
  let noun = i + 2;
  while (window.kind(noun) === WORD && (window.tag(noun) === DET || window.tag(noun) === ADJ || OWNERS.has(window.key(noun)))) noun++;
  return RULES.has(window.key(noun)) && window.tag(noun + 1) !== NOUN && window.tag(noun + 1) !== PROPN;
}

const RULES = new Set(
  'rule rules plan whim whims need needs size age ability abilities merit merits taste tastes preference preferences principle principles tradition traditions custom customs procedure procedures protocol protocols circumstances conditions season seasons weight height rank seniority wishes'.split(' ').map(hashWord),
);

/** Whoever wants to know asks. */
const wantsToKnow = (window: Window, i: number): boolean => window.lemma(i) === WANT && window.key(i + 1) === TO && window.key(i + 2) === KNOW;

/** "in the words of" */
export const isWordsOf = (window: Window, i: number): boolean => window.key(i) === WORDS && window.key(i - 2) === IN && window.tag(i - 1) === DET && window.key(i + 1) === OF;

/** Whether a cue stands before its source and what the source says: "According to Moss, the plan ..." */
export const introducesClause = (window: Window, i: number): boolean => isAccordingTo(window, i) || isWordsOf(window, i);

/** "words" in "in Moss's words", "in her own words" */
export function isOwnWords(window: Window, i: number): boolean {
  if (window.key(i) !== WORDS) return false;
  let owner = window.key(i - 1) === OWN ? i - 2 : i - 1;
  if (!POSSESSIVE.has(window.key(owner)) && !OWNERS.has(window.key(owner))) return false;
  while (owner > i - WORDS_REACH && window.has(owner) && window.kind(owner) === WORD && window.key(owner) !== IN) owner--;
  return window.key(owner) === IN;
}

const WORDS_REACH = 8;

/** "saying", "claiming" */
const isSaying = (window: Window, i: number): boolean => window.facts(i).participle && (window.facts(i).reporting || window.facts(i).asserts);

/** "was quoted as saying" */
export const isQuotedAs = (window: Window, i: number): boolean => window.key(i) === QUOTED && window.key(i + 1) === AS && isSaying(window, i + 2);

/** Where the verb of somebody who quotes stands before "as saying" or "as claiming", or -1: "Local media quoted the governor as saying". */
export function quotingVerb(window: Window, saying: number): number {
  if (window.key(saying - 1) !== AS || !isSaying(window, saying)) return -1;
  for (let i = saying - 3; i >= saying - QUOTING_REACH && window.has(i); i--) {
    if (QUOTING.has(window.key(i)) && window.tag(i - 1) !== AUX) return i;
    if (window.tag(i) === VERB) return -1;
  }
  return -1;
}

/** Forms of the verbs with which somebody passes on what another says. */
export const QUOTING = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing'].map(hashWord));
const QUOTING_REACH = 14;

/** Whether a verb only passes on what somebody is quoted as saying. */
export function quotesSomebody(window: Window, i: number): boolean {
  if (!QUOTING.has(window.key(i))) return false;
  for (let k = i + 3; k <= i + QUOTING_REACH && window.has(k); k++) if (quotingVerb(window, k) === i) return true;
  return false;
}

/** The words of a cue that is always the same, or `null`. */
export function fixedCue(window: Window, i: number): [first: number, end: number] | null {
  if (isAccordingTo(window, i)) return [i, i + 2];
  if (wantsToKnow(window, i)) return [i, i + 3];
  if (isWordsOf(window, i)) return [i - 2, i + 2];
  if (isOwnWords(window, i)) return [i, i + 1];
  if (quotingVerb(window, i) >= 0) return [i - 1, i + 1];
  const issued = issuedFrom(window, i);
  if (issued >= 0) return [issued, withColon(window, i + 1)];
  return isQuotedAs(window, i) ? [window.tag(i - 1) === AUX ? i - 1 : i, i + 3] : null;
}

/** The first item of "put out a statement saying" or "wrote a letter to the bishop asking", at its last: whoever sends a message says what it says; or -1. */
function issuedFrom(window: Window, i: number): number {
  if (!isSaying(window, i)) return -1;
  let message = i - 1;
  while (message > i - LONGEST_LISTENER && window.kind(message) === WORD && window.tag(message) !== VERB && window.tag(message) !== AUX && !MESSAGES.has(window.key(message))) message--;
  if (!MESSAGES.has(window.key(message)) || (message < i - 1 && window.key(message + 1) !== TO)) return -1;
  let verb = message - 1;
  while (verb > message - LONGEST_ISSUE && (window.tag(verb) === DET || window.tag(verb) === ADJ || window.tag(verb) === NOUN || window.key(verb) === OUT || window.tag(verb - 1) === DET)) verb--;
  return window.tag(verb) === VERB && ISSUES.has(window.lemma(verb)) && !isPassive(window, verb) ? verb : -1;
}

/** Whether a verb only sends the message that says something, or tells how: "released | a written statement saying". */
export function issuesMessage(window: Window, i: number): boolean {
  if (window.tag(i) !== VERB) return false;
  for (let k = i + 2; k < i + LONGEST_ISSUE + LONGEST_LISTENER && window.has(k); k++) {
    const first = issuedFrom(window, k);
    if (first >= 0) return first <= i;
  }
  return false;
}

const OUT = hashWord('out');
const LONGEST_ISSUE = 6;
/** How many words further on whoever it is sent to may reach. */
const LONGEST_LISTENER = 9;
const MESSAGES = new Set('statement release letter email e-mail tweet memo note message post report op-ed'.split(' ').map(hashWord));
const ISSUES = new Set('issue release send put publish post write sign'.split(' ').map(hashWord));

/** "he liked | to say": not that he liked it is told. */
export const likesToSay = (window: Window, i: number): boolean =>
  LIKING.has(window.lemma(i)) && window.key(i + 1) === TO && window.tag(i + 2) === VERB && window.facts(i + 2).reporting;

const LIKING = new Set(['like', 'love'].map(hashWord));

/** "Wheat could double, per the traders' association." */
export const isPer = (window: Window, i: number): boolean =>
  window.key(i) === PER && window.name(i) === 0 && window.kind(i - 1) === COMMA && (window.tag(i + 1) === PROPN || window.tag(i + 1) === DET);

/** "a court heard", "the inquest was told" */
export function isCourtTold(window: Window, head: number): boolean {
  if (window.key(head) !== HEARD && !(window.key(head) === TOLD && isPassive(window, head))) return false;
  let i = head - 1;
  while (window.tag(i) === AUX || window.tag(i) === ADV) i--;
  return COURTS.has(window.key(i));
}

const HEARD = hashWord('heard');
const TOLD = hashWord('told');
const COURTS = new Set(['court', 'jury', 'jurors', 'inquest', 'inquiry', 'tribunal', 'hearing', 'panel', 'committee', 'meeting'].map(hashWord));

/** Whether somebody behind a passive verb calls its subject what stands between marks: `was praised | by one reviewer as "a quiet masterpiece"`. */
export function callsIt(window: Window, head: number): boolean {
  if (window.key(head + 1) !== BY || window.tag(head) !== VERB || !NAMES_IT.has(window.lemma(head)) || !isPassive(window, head)) return false;
  for (let i = head + 2; i < head + CALLER && window.kind(i) === WORD; i++) if (window.tag(i) === ADP || window.tag(i) === SCONJ) return window.items.stretch[i + 1]! >= 0 || window.isSpeech(i + 1);
  return false;
}

/** Whether a noun stands for words of its owner's that follow between marks: "over her remark that <speech>", "his claim <speech>". */
export function isOwnRemark(window: Window, i: number): boolean {
  if (window.tag(i) !== NOUN || !REMARKS.has(window.key(i)) || !(OWNERS.has(window.key(i - 1)) || POSSESSIVE.has(window.key(i - 1)))) return false;
  const behind = window.key(i + 1) === THAT ? i + 2 : i + 1;
  return window.isSpeech(behind) || window.items.stretch[behind]! >= 0;
}

const THAT = hashWord('that');
const REMARKS = new Set('remark remarks comment comments claim claims assertion statement line quip declaration warning promise pledge vow insistence suggestion accusation allegation boast prediction contention'.split(' ').map(hashWord));

/** How many words further on it may stand what somebody calls it. */
const CALLER = 9;

/** What is done with a name for something, in the passive by somebody: "was described by". */
export const NAMES_IT = new Set(['describe', 'call', 'label', 'dismiss', 'brand', 'denounce', 'hail', 'dub', 'accuse', 'condemn', 'praise', 'criticize', 'criticise', 'mock', 'attack', 'slam'].map(hashWord));
