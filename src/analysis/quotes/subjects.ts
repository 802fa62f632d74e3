import { hashWord } from '../model/hash';
import { ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB } from '../syntax/tags';
import { OPENERS, SEMICOLON } from './contents';
import { isAccordingTo, isOwnWords, isQuotedAs, isWordsOf, QUOTING, quotingVerb } from './fixedCues';
import { DATE, ORGANIZATION, PERSON } from './nameTypes';
import { OWNERS, POSSESSIVE, type Nominal } from './nominals';
import type { Window } from './reading';
import { isTime, type Cue } from './sources';
import { COLON, COMMA, MARK, WORD } from './vocabulary';

/** The types of names that speak. */
const SPEAKERS = new Set([PERSON, ORGANIZATION]);

const SAY = hashWord('say');
const AS = hashWord('as');
const BUT = hashWord('but');
const TELL = hashWord('tell');
const THAT = hashWord('that');
const TO = hashWord('to');
const NAME = hashWord('name');
const WHO = new Set(['who', 'which', 'whose'].map(hashWord));

/** A label without what only looks like a part of its name: "Pike" in "Pike attacks contract". */
export function labelFrom(window: Window, candidates: readonly Nominal[], at: number): Nominal | undefined {
  const label = longestFrom(candidates, at);
  if (label === undefined) return label;
  let end = at + 1;
  if (window.name(at) !== PERSON) {
    // "survivors recall storm": in headlines verbs look like nouns.
    while (end < label.end && !window.facts(end).reporting && !window.facts(end).asserts) end++;
    // "mayor defends bridge contract"
    if (end === label.end) for (let i = end - 2; i > at; i--) if (isPresent(window, i) && window.lemma(i) !== window.key(i)) end = i;
    return { first: at, end };
  }
  while (end < label.end && window.name(end) === PERSON) end++;
  return { first: at, end };
}

/** Whether a word ends in the -s of the present: "looks" goes with "says", not with "said". */
export const isPresent = ({ items, reading }: Window, i: number): boolean => reading.article.text.charAt(items.end[i]! - 1) === 's';

/** Whoever is talked with, behind a quoted headline: "five questions for Ada Lorne", "an interview with Ada Lorne". */
export function interviewed(window: Window, candidates: readonly Nominal[], at: number): Nominal | undefined {
  const label = longestFrom(candidates, at);
  if (label === undefined || !TALKS.has(window.key(label.end - 1)) || window.tag(label.end) !== ADP) return undefined;
  const person = longestFrom(candidates, label.end + 1);
  return person !== undefined && window.name(person.first) === PERSON ? person : undefined;
}

const TALKS = new Set(['questions', 'interview', 'conversation', 'talk', 'lunch', 'dinner', 'q&a', 'chat', 'profile', 'minutes'].map(hashWord));

/** The longest noun phrase that begins at an item. */
export const longestFrom = (nominals: readonly Nominal[], at: number): Nominal | undefined => nominals.filter(({ first }) => first === at).at(-1);

/** Whether a noun phrase stands between marks, as a title does, and not right before the cue. */
export const isTitle = (window: Window, cue: Cue, { first, end }: Nominal): boolean => window.items.stretch[first]! >= 0 && window.items.stretch[end - 1] === window.items.stretch[first] && end + 1 !== cue.first && first !== cue.end + 1;

/** The subject of a cue where the construction leaves no choice. */
export function plainSubject(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  if (isWordsOf(window, cue.head)) return longestFrom(candidates, cue.end);
  if (isOwnWords(window, cue.head)) return ownerOf(window, cue.head, candidates);
  const caller = isCalled(window, cue.head) ? callerOf(window, cue, candidates) : undefined;
  if (caller !== undefined) return caller;
  return (
    quotedSpeaker(window, cue, candidates) ??
    subjectBehindMarks(window, cue, candidates) ??
    subjectWithParticiple(window, cue, candidates) ??
    subjectBeforeRelative(window, cue.first, candidates) ??
    candidates.find(
      (candidate) => (isQuotedAs(window, cue.head) && candidate.end === cue.first) || isAbsolute(window, cue, candidate) || isReportedSubject(window, cue, candidate) || isSubordinate(window, cue, candidate) || isOpening(window, cue, candidate) || isInterrupted(window, cue, candidate) || isInverted(window, cue, candidate, candidates),
    )
  );
}

/** Whether a verb gives words between marks for what something is: `called "a slap in the face"`. */
export function isCalled(window: Window, head: number): boolean {
  const behind = window.tag(head + 1) === SCONJ || window.tag(head + 1) === ADP ? head + 2 : head + 1;
  return CALLS.has(window.lemma(head)) && (window.items.stretch[behind]! >= 0 || window.isSpeech(behind));
}

const CALLS = new Set(['call', 'describe', 'label', 'term', 'dub', 'brand', 'denounce'].map(hashWord));
const WHAT = hashWord('what');

/** Whoever calls it that: "Moss" in `In what Moss called "a slap in the face", the vote was put off.` */
export function callerOf(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  let what = cue.first - 1;
  while (window.has(what) && !window.isSpeech(what) && window.key(what) !== WHAT) what--;
  if (window.key(what) !== WHAT) return undefined;
  // In "what a nurse called", the tagger may read "what" as a determiner of its own.
  const whole = longestFrom(candidates, what);
  return longestFrom(candidates, what + 1) ?? (whole !== undefined && whole.end > what + 1 ? { first: what + 1, end: whole.end } : undefined);
}

/** Whether an item stands right behind marked words that a comma or a sign of their own parts from it: `"beyond repair," argued`, `"a disgrace!" shouted`. */
function isBehindMarks(window: Window, i: number): boolean {
  const last = i - 1;
  if (window.isSpeech(last)) return [',', '?'].includes(window.reading.segments[window.items.segment[last]!]!.ending);
  if (window.kind(last) === COMMA && window.isSpeech(last - 1)) return true;
  const [mark, comma] = window.kind(last) === COMMA ? [last - 1, last] : [last, last - 1];
  const marked = window.items.stretch[mark]!;
  // `In "The Lamp Keeper," an old man says`: a title is nobody's words.
  return window.kind(mark) === MARK && window.kind(comma) === COMMA && marked >= 0 && !window.reading.segments[marked]!.title;
}

/** Whoever speaks, right behind a verb that stands right behind marked words: `The vote was "beyond repair," argued the board.` */
export function invertedSubject(window: Window, head: number, cueScore: number, nominals: readonly Nominal[]): Nominal | undefined {
  const { reporting, asserts, participle, lemma } = window.facts(head);
  if (window.tag(head) !== VERB || participle || lemma === TELL || !(reporting || asserts || cueScore > 0) || !isBehindMarks(window, head)) return undefined;
  if (subjectBeforeRelative(window, head, nominals) !== undefined) return undefined;
  const subject = longestFrom(nominals, head + 1);
  return subject === undefined || window.name(subject.first) === DATE ? undefined : subject;
}

/** Whose words they are: "Moss" in "in Moss's words". */
function ownerOf(window: Window, words: number, candidates: readonly Nominal[]): Nominal | undefined {
  return candidates.filter(({ end }) => end < words || OWNERS.has(window.key(end - 1))).at(-1);
}

/** Whoever stands between marked words and the verb: "her lawyer" in `"We lost," her lawyer, Nadia Rossi, said that day.` */
function subjectBehindMarks(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  if (window.tag(cue.head) !== VERB || isAccordingTo(window, cue.head)) return undefined;
  const subject = candidates.filter(({ first, end }) => end <= cue.first && isBehindMarks(window, first)).at(-1);
  return subject !== undefined && isAside(window, subject.end, cue.first) ? subject : undefined;
}

/** Whoever opens the sentence with a participle behind it that has its own objects: "A mayor accused of taking kickbacks from a firm told judges". */
function subjectWithParticiple(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  const opening = longestFrom(candidates, window.view.first);
  return opening !== undefined && opening.end < cue.first && verbBehindParticiple(window, opening.end) === cue.head ? opening : undefined;
}

/** Whoever opens the sentence with a relative clause between commas behind it, right before a verb: `Analysts at Hartwell, who rate the stock "buy", said the upgrade was late.` */
function subjectBeforeRelative(window: Window, verb: number, nominals: readonly Nominal[]): Nominal | undefined {
  const { first } = window.view;
  if (window.tag(verb) === ADP || window.facts(verb).participle) return undefined;
  let opens = first;
  while (window.kind(opens) === WORD && !window.isSpeech(opens) && window.tag(opens) !== VERB && window.tag(opens) !== AUX) opens++;
  if (opens === first || window.kind(opens) !== COMMA || !WHO.has(window.key(opens + 1))) return undefined;
  let closes = opens + 2;
  while (window.has(closes) && window.kind(closes) !== COMMA) closes++;
  // "who rates it "a buy," said": the comma may stand inside of the marks.
  if (closes + (window.kind(closes + 1) === MARK ? 2 : 1) !== verb) return undefined;
  return longestFrom(nominals, first);
}

/** Where something is said or written: "in a speech", "on a podcast". */
export const VENUES: ReadonlySet<number> = new Set(
  'speech statement interview email e-mail letter filing report note tweet post briefing conference memo release broadcast video message debate hearing address podcast testimony book memoir column essay article op-ed newsletter blog meeting ceremony rally call'.split(' ').map(hashWord),
);

/** The verb that reports what the subject says of whom a participle tells more, at a participle right behind the noun phrase that opens the sentence; or -1. */
export function verbBehindParticiple(window: Window, at: number): number {
  const { lemma, key, participle } = window.facts(at);
  const behind = window.tag(at + 1);
  // "The firm said in a statement posted on its page that" is no "man accused of fraud".
  if (window.tag(at) !== VERB || participle || lemma === key || lemma === SAY || (behind !== ADP && behind !== SCONJ && window.key(at + 1) !== TO)) return -1;
  for (let i = at + 1; window.has(i); i++) {
    const facts = window.facts(i);
    if (window.tag(i) === VERB && !facts.participle && window.key(i - 1) !== TO) {
      const last = window.tag(i - 1);
      if (VENUES.has(window.key(i - 1)) && facts.lemma !== SAY && facts.lemma !== TELL) return -1;
      return facts.reporting && facts.lemma !== facts.key && (last === NOUN || last === PROPN || window.name(i - 1) === DATE) ? i : -1;
    }
    if (window.tag(i) === AUX || window.kind(i) !== WORD || window.isSpeech(i) || WHO.has(window.key(i)) || window.key(i) === THAT) return -1;
  }
  return -1;
}

/** Whether what stands between a subject and its verb only says more of the subject: ", who runs the ferry,", ", sitting beside her,". */
export function isAside(window: Window, first: number, end: number): boolean {
  let isClause = false;
  for (let i = first; i < end; i++) {
    if (window.kind(i) === COMMA) isClause = WHO.has(window.key(i + 1)) || window.facts(i + 1).participle;
    if (window.isSpeech(i) || (!isClause && (window.tag(i) === VERB || window.tag(i) === AUX))) return false;
  }
  return true;
}

/** Whoever is quoted by somebody else: "the governor" in "Local media quoted the governor, Emil Vrba, as saying". */
function quotedSpeaker(window: Window, cue: Cue, candidates: readonly Nominal[]): Nominal | undefined {
  if (isAnnouncing(window, cue)) return longestFrom(candidates, cue.head + 1);
  const verb = quotingVerb(window, cue.head);
  return verb < 0 ? undefined : longestFrom(candidates, verb + 1);
}

/** Whether a cue only announces the words of its object: `Lorne quoted her grandmother: <speech>` */
function isAnnouncing(window: Window, { head }: Cue): boolean {
  if (!QUOTING.has(window.key(head)) || window.tag(head) !== VERB) return false;
  let i = head + 1;
  while (window.has(i) && window.kind(i) === WORD && window.tag(i) !== VERB) i++;
  return i > head + 1 && window.kind(i) === COLON && window.isSpeech(i + 1);
}

/** Whether a noun phrase is the subject of a cue in reported speech: "Lowell" in `Price said Lowell had told him: "No."` and "Police say Lowell told them". */
function isReportedSubject(window: Window, cue: Cue, { first, end }: Nominal): boolean {
  if (end !== cue.first || !window.has(first - 1) || window.tag(first - 1) !== VERB || !window.facts(first - 1).reporting) return false;
  return window.tag(cue.first) === AUX || (window.lemma(cue.head) === TELL && cue.head === cue.first && window.name(first) !== DATE);
}

/** Whether a noun phrase is the subject of a cue in a clause of its own: "Brandt spoke after Councillor Ida Moss told reporters that". */
function isSubordinate(window: Window, cue: Cue, { first, end }: Nominal): boolean {
  const { lemma, participle, reporting, asserts } = window.facts(cue.head);
  if (end !== cue.first || first === window.view.first || window.tag(cue.head) !== VERB || participle || !SUBORDINATORS.has(window.key(first - 1))) return false;
  return lemma === SAY || lemma === TELL || ((reporting || asserts) && (window.key(cue.end) === THAT || SPEAKERS.has(window.name(end - 1)) || window.tag(first) === PRON));
}

/** Whether a noun phrase is the subject of a participle right behind it: "with Lowell saying", "footage of Lowell shouting", "all they get is a message stating". */
function isAbsolute(window: Window, cue: Cue, { first, end }: Nominal): boolean {
  if (end !== cue.first || cue.first !== cue.head || !window.facts(cue.head).participle || window.tag(cue.head) !== VERB) return false;
  return isGoverned(window, first) || SHOWS.has(window.lemma(first - 1)) ? SPEAKERS.has(window.name(end - 1)) : window.has(first - 1) && window.tag(first - 1) === AUX && window.tag(first) === DET;
}

/** Whether a name opens the sentence right before the verb of a cue: "Husted continued by saying". */
const isOpening = (window: Window, cue: Cue, { first, end }: Nominal): boolean => first === window.view.first && end === cue.first && (SPEAKERS.has(window.name(end - 1)) || window.tag(end - 1) === PROPN) && window.tag(cue.first) === VERB && cue.first < cue.head;

/** What lets somebody be seen or heard speaking: "A video shows Lowell saying". */
const SHOWS = new Set(['show', 'film', 'record', 'catch', 'see', 'hear', 'feature', 'depict'].map(hashWord));

/**
 * Whether a subject is parted from its cue by a word or a short phrase between commas: "Lowell, meanwhile, emphasized", "Ferro, too, said", "Lowell, for his part, said",
 * "Ferro, on the other hand, shrugged".
 */
export function isInterrupted(window: Window, cue: Cue, { first, end }: Nominal): boolean {
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
  const { lemma, asserts, participle } = window.facts(cue.head);
  if (first !== cue.end || cue.end - cue.first !== 1 || window.tag(cue.head) !== VERB || window.kind(cue.first - 1) !== COMMA || participle || !(lemma === SAY || asserts)) return false;
  if (candidates.some((other) => other.first === first && other.end > end)) return false;
  const tag = window.tag(end - 1);
  if (tag !== NOUN && tag !== PROPN) return false;
  if (lemma !== SAY ? !isClause(window, cue.first - 1) : !hasVerb(window, window.view.first, cue.first - 1)) return false;
  for (let i = end; i < window.view.end; i++) {
    // "said two people who were affected"
    if (WHO.has(window.key(i))) break;
    if (window.isSpeech(i) || window.kind(i) === MARK || window.tag(i) === VERB || window.tag(i) === AUX) return false;
  }
  return true;
}

/** Whether the view up to an item, or from a semicolon on, is a clause of its own, with no comma in it: "Two men had been arrested", not "The company, which makes bearings". */
function isClause(window: Window, end: number): boolean {
  let verbs = 0;
  let first = end;
  while (first > window.view.first && window.key(first - 1) !== SEMICOLON) first--;
  for (let i = first; i < end; i++) {
    if (window.kind(i) === COMMA) return false;
    if (window.tag(i) === AUX || (window.tag(i) === VERB && !window.facts(i).participle)) verbs++;
  }
  return verbs > 0;
}

/**
 * Whoever gives an answer, where that is the source: "the governor" in `The governor's reply was short: <speech>`, "officials at the port" in `<speech> came the reply from
 * officials at the port`.
 */
export function whoAnswers(window: Window, nominals: readonly Nominal[], source: Nominal): Nominal | undefined {
  for (let i = source.first; i < source.end; i++) {
    if (!ANSWERS.has(window.key(i))) continue;
    if (window.key(i + 1) === FROM) return i + 2 < source.end ? { first: i + 2, end: source.end } : longestFrom(nominals, i + 2);
    return nominals.find(({ first, end }) => first === source.first && end === i - 1 && POSSESSIVE.has(window.key(end)));
  }
  return undefined;
}

const FROM = hashWord('from');
const ANSWERS = new Set(['reply', 'answer', 'response', 'retort', 'verdict', 'advice', 'message', 'cry', 'shout', 'call'].map(hashWord));

/**
 * A source with whom "and" joins to it, where the sentence before it is a clause: "gunmen attacked a market, residents and police said". `clause` is the item behind what was said
 * so far.
 */
export function withOther(window: Window, cue: Cue, nominals: readonly Nominal[], source: Nominal, clause: number): Nominal {
  if (source.end > cue.first || clause !== source.first || window.tag(clause - 1) !== CCONJ) return source;
  const other = nominals.find(({ first, end }) => end === clause - 1 && window.kind(first - 1) === COMMA);
  return other === undefined ? source : { first: other.first, end: source.end };
}

/** A source with the name that follows as its appositive: "An email from the head of personnel, Nadia Rossi, read ...", "the adviser to the minister on trade, Mrs. Ida Moss, said ..." */
export function withName(window: Window, cue: Cue, nominals: readonly Nominal[], { first, end }: Nominal): Nominal {
  let comma = end;
  while (comma < cue.first && window.tag(comma) === ADP) {
    const object = longestFrom(nominals, comma + 1);
    if (object === undefined) break;
    comma = object.end;
  }
  if (window.kind(comma) !== COMMA || comma >= cue.first) return { first, end };
  const name = nominals.find((nominal) => nominal.first === comma + 1 && nominal.end + 1 === cue.first && window.kind(nominal.end) === COMMA);
  if (name === undefined || window.tag(name.first) !== PROPN || window.name(name.end - 1) !== PERSON) return { first, end };
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
export function subjectFor(window: Window, cue: Cue, likeliest: Nominal, candidates: readonly Nominal[]): Nominal {
  if (likeliest.end > cue.first || window.tag(cue.head) !== VERB) return likeliest;
  // "A jury awarded a million to a man who fell when a bin collapsed, finding": a clause inside of the sentence has no part in what follows it.
  const isInner = likeliest.first > window.view.first + 1 && SUBORDINATORS.has(window.key(likeliest.first - 1));
  if (isInner && window.facts(cue.head).participle && window.tag(cue.first) !== AUX && window.kind(cue.first - 1) === COMMA) {
    const opening = longestFrom(candidates, window.view.first);
    if (opening !== undefined && window.name(opening.first) !== DATE) return opening;
  }
  // "Moran called it lawless, and the president himself weighed in, calling it a farce": the subject of the second clause.
  const turned = window.facts(cue.head).participle && window.kind(cue.first - 1) === COMMA ? lastClause(window, cue.first - 1) : -1;
  if (turned > likeliest.first) {
    const subject = longestFrom(candidates, turned);
    if (subject !== undefined && subject.end < cue.first) return subject;
  }
  const relative = likeliest.first;
  if (WHO.has(window.key(relative)) && window.kind(relative - 1) === COMMA && window.kind(cue.first - 1) === COMMA && hasVerb(window, relative, cue.first)) {
    // "Rest Easy, which runs a helpline, warned"
    const runner = candidates.find(({ end }) => end === relative - 1);
    if (runner !== undefined) return longest(candidates, runner, cue);
  }
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

/**
 * The subject of the verb before a participle that tells more of what it does: "Rasoulian" in "Rasoulian referred to a memorandum between the two countries, saying", "the jurist" in
 * `"There were many," noted the jurist, adding that`, "the ministry" in "The ministry canceled the licenses of six charities after accusing them of". Nothing where the likeliest speaker
 * stands before that verb, or may speak.
 */
export function subjectOfPredicate(window: Window, cue: Cue, likeliest: Nominal | null, candidates: readonly Nominal[]): Nominal | undefined {
  const { reporting, asserts } = window.facts(cue.head);
  if (likeliest === null ? !reporting && !asserts : likeliest.first > cue.first || maySpeak(window, likeliest)) return undefined;
  const before = window.key(cue.first - 1);
  if (!window.facts(cue.head).participle || window.tag(cue.first) === AUX || !(window.kind(cue.first - 1) === COMMA || BEFORE_PARTICIPLE.has(before))) return undefined;
  let verb = cue.first - 1;
  const isFinite = (i: number): boolean => window.tag(i) === AUX || (window.tag(i) === VERB && !window.facts(i).participle && window.key(i - 1) !== TO && !(window.tag(i - 1) === ADV && window.key(i - 2) === TO));
  while (window.has(verb) && !isFinite(verb)) verb--;
  if (!window.has(verb)) return undefined;
  const inverted = isBehindMarks(window, verb) ? longestFrom(candidates, verb + 1) : undefined;
  while (window.tag(verb - 1) === AUX || window.tag(verb - 1) === ADV || window.tag(verb - 1) === PART) verb--;
  const subject = inverted ?? candidates.find((candidate) => candidate.end === verb && !isGoverned(window, candidate.first) && !isTime(window, candidate));
  if (subject === undefined || WHO.has(window.key(subject.first)) || window.name(subject.first) === DATE || (likeliest !== null && likeliest.first < subject.end)) return undefined;
  return subject;
}

const BEFORE_PARTICIPLE = new Set(['after', 'before', 'while', 'by', 'without'].map(hashWord));

/** Whether a noun phrase may speak: a name of somebody, a pronoun, somebody by what he does. */
const maySpeak = (window: Window, { first, end }: Nominal): boolean => SPEAKERS.has(window.name(end - 1)) || window.tag(first) === PRON || window.facts(end - 1).occupation;

/** Where the last clause before an item begins that a comma and "and" join to the sentence, its subject right before its verb; or -1. */
function lastClause(window: Window, end: number): number {
  for (let i = end - 1; i > window.view.first + 1 && !window.isSpeech(i) && window.items.stretch[i]! < 0; i--) {
    if (window.tag(i) !== CCONJ || window.kind(i - 1) !== COMMA || !opensSubject(window, i + 1)) continue;
    let verb = i + 1;
    while (verb < end && window.kind(verb) === WORD && window.tag(verb) !== VERB && window.tag(verb) !== AUX) verb++;
    return verb > i + 1 && verb < end && (window.tag(verb) === AUX || (window.tag(verb) === VERB && !window.facts(verb).participle)) ? i + 1 : -1;
  }
  return -1;
}

/** Whether a subject may begin at an item: "the", "he", "Moss". */
const opensSubject = (window: Window, i: number): boolean => [DET, PRON, PROPN].includes(window.tag(i)) && !WHO.has(window.key(i));

function hasVerb(window: Window, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (window.tag(i) === VERB || window.tag(i) === AUX) return true;
  return false;
}

const NOT_FINITE = new Set(['be', 'been', 'being', 'having'].map(hashWord));

/** The subject next to the cue where a source would reach over the verb of another clause: "staff" in "Tom, nine, was sent home after staff concluded ..." */
export function withinClause(window: Window, cue: Cue, nominals: readonly Nominal[], source: Nominal): Nominal {
  if (source.end > cue.first) return source;
  if (window.facts(cue.head).participle && window.kind(cue.first - 1) === COMMA) return withoutPredicate(window, source);
  let isClause = false;
  for (let i = source.first; i < source.end; i++) {
    if (window.key(i) === BUT && hasVerb(window, source.first, i)) {
      // "The office declined to comment, but an aide, speaking anonymously, described ..."
      const behind = nominals.find(({ first }) => first === i + 1);
      if (behind !== undefined) return { first: behind.first, end: source.end };
    }
    // "a man posing as a policeman told her"
    const opens = SUBORDINATORS.has(window.key(i)) || (window.key(i) === AS && window.tag(i - 1) !== VERB);
    if (!isClause && opens && hasVerb(window, source.first, i)) {
      // "The dean resigned on Monday after an audit found ...", "Ellison wept as Judge Crewe told her ..."
      const behind = nominals.find(({ first, end }) => first === i + 1 && end === cue.first);
      if (behind !== undefined) return behind;
    }
    if (WHO.has(window.key(i)) || window.key(i) === THAT) isClause = true;
    if (isClause || window.tag(i) !== AUX || NOT_FINITE.has(window.key(i))) continue;
    return nominals.filter(({ first, end }) => first > i && end === cue.first)[0] ?? source;
  }
  return source;
}

/** What a clause with a subject of its own begins with. */
export const SUBORDINATORS: ReadonlySet<number> = new Set([...OPENERS, hashWord('because')]);

/** The subject of a sentence whose verb the source would take in: "his ministry" in "Later, his ministry softened the language, saying ..." */
function withoutPredicate(window: Window, { first, end }: Nominal): Nominal {
  let verb = finiteVerb(window, first, end);
  if (verb < 0) return { first, end };
  while (window.tag(verb - 1) === AUX || window.tag(verb - 1) === ADV) verb--;
  // "Its chief executive, Thea Lund, | urged caution, however, noting": what stands between two commas says more of the subject.
  const isApposed = window.kind(verb - 1) === COMMA;
  for (let i = first; i < verb; i++) if ((window.kind(i) === COMMA && !isApposed) || window.key(i) === THAT || WHO.has(window.key(i))) return { first, end };
  return { first, end: verb > first ? verb : end };
}

/** The first verb among items that is none of a noun's, or -1: not "affected" in "families affected by the floods", "named" in "a man named Moss", "seize" in "a decision to seize". */
function finiteVerb(window: Window, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    // "a divided court"
    if (window.tag(i) !== VERB || window.facts(i).participle || window.key(i - 1) === TO || window.lemma(i) === NAME || window.tag(i - 1) === DET) continue;
    const isPast = /e[dn]$/.test(window.reading.article.text.slice(window.items.start[i]!, window.items.end[i]!));
    if (!isPast || window.tag(i - 1) === AUX || (window.tag(i + 1) !== ADP && window.name(i + 1) !== DATE)) return i;
  }
  return -1;
}

/** The whole noun phrase where an owner in it begins with it: "Chile's U.N. ambassador", not "Chile". */
function longest(candidates: readonly Nominal[], nominal: Nominal, cue: Cue): Nominal {
  return candidates.reduce((best, one) => (one.first === nominal.first && one.end > best.end && one.end <= cue.first ? one : best), nominal);
}
