import { hashWord } from '../model/hash';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PRON, PROPN, SCONJ, VERB } from '../syntax/tags';
import { blockOf, lastOf, type Attribution, type Content, type Piece } from './contents';
import { isPassive } from './cues';
import { isAccordingTo, NAMES_IT, QUOTING, quotingVerb } from './fixedCues';
import { DATE, ORGANIZATION, PERSON } from './nameTypes';
import type { Nominal } from './nominals';
import type { Window } from './reading';
import type { Cue } from './sources';
import { longestFrom, VENUES } from './subjects';
import { COMMA, MARK, STOP, WORD } from './vocabulary';

const COMPLEMENTS = new Set(['to', 'that'].map(hashWord));
const WHO = new Set(['who', 'which', 'whose'].map(hashWord));
const AS = hashWord('as');
const IN = hashWord('in');
const HOW = hashWord('how');
const ADD = hashWord('add');
const SAY = hashWord('say');
const BY = hashWord('by');
const WITHOUT = hashWord('without');
const MOMENTS = new Set(['before', 'after', 'while', 'when'].map(hashWord));
const SAYING = hashWord('saying');
const THAT = hashWord('that');
const TO = hashWord('to');

/** A content without whoever is told: `told investors "the worst is over"`, "told the court officers had searched the house". */
export function withoutListener(window: Window, cue: Cue, nominals: readonly Nominal[], { left, right }: Content): Content {
  if (right === null || right.first !== cue.end) return { left, right };
  const clause = clauseBehindListener(window, nominals, right);
  if (clause > 0) return { left, right: { first: clause, end: right.end } };
  if (window.lemma(cue.head) !== TELL) return { left, right };
  const { first, end } = right;
  const listener = longestFrom(nominals, first);
  if (listener === undefined || listener.end >= end) return { left, right };
  if (window.items.stretch[listener.end]! >= 0 && window.items.stretch[first]! < 0 && isMarkedToEnd(window, listener.end, end)) return { left, right: { first: listener.end, end } };
  const told = window.tag(first) === DET ? first + 1 : first;
  const named = endOfName(window, told);
  if (named > told && named < end && isClause(window, named, end)) return { left, right: { first: named, end } };
  if (!TALES.has(window.key(listener.end - 1))) {
    // "told a crowd of supporters on Monday | the fight was over"
    for (let whole: Nominal | undefined = listener; whole !== undefined && whole.end < end; whole = window.tag(whole.end) === ADP ? longestFrom(nominals, whole.end + 1) : undefined) {
      if (isClause(window, whole.end, end)) return { left, right: { first: whole.end, end } };
    }
  }
  const isAudience = AUDIENCES.has(window.key(told)) || (told === first && listener.end === told + 1 && isPlural(window, told));
  return isAudience && told + 1 < end && beginsClause(window, told + 1) ? { left, right: { first: told + 1, end } } : { left, right };
}

/** A content without where it was said, or when: "said in a speech last month | his government would act", "said in an interview on Tuesday | the plan was dead". */
export function withoutVenue(window: Window, cue: Cue, { left, right }: Content): Content {
  if (right === null || right.first !== cue.end) return { left, right };
  // "said Wednesday night | its profit had fallen", "vowed Sunday | to leave"
  const behind = behindDay(window, right);
  const isComplement = behind === right.first + 1 && behind + 1 < right.end && COMPLEMENTS.has(window.key(behind));
  if (behind > right.first && behind < right.end && (isComplement || isClause(window, behind, right.end))) return { left, right: { first: behind, end: right.end } };
  if (!AT.has(window.key(right.first))) return { left, right };
  let venue = right.first + 1;
  while (venue < right.end && VENUE_WORDS.has(window.tag(venue)) && !VENUES.has(window.key(venue))) venue++;
  if (venue >= right.end || !VENUES.has(window.key(venue))) return { left, right };
  let first = venue + 1;
  while (first < right.end && (isOfDay(window, first) || WHENS.has(window.key(first)))) first++;
  // "in a statement posted on its page | it would close"
  if (window.tag(first) === VERB) while (++first < right.end && window.kind(first) === WORD && !(window.tag(first) === PRON && (window.tag(first - 1) === NOUN || window.name(first - 1) === DATE)));
  return first < right.end && window.kind(first) === WORD && isClause(window, first, right.end) ? { left, right: { first, end: right.end } } : { left, right };
}

/** Whether an item is a day, or what leads to one: "on Monday", "late Sunday". */
const isOfDay = (window: Window, i: number): boolean => window.name(i) === DATE || ((window.tag(i) === ADP || PARTS_OF_DAY.has(window.key(i))) && (window.name(i + 1) === DATE || window.name(i + 2) === DATE));

/** The item behind the day that a piece begins with; its first where it begins with none. */
function behindDay(window: Window, { first, end }: Piece): number {
  let i = first;
  let isDay = false;
  for (; i < end && (isOfDay(window, i) || (isDay && WHENS.has(window.key(i)))); i++) if (window.name(i) === DATE) isDay = true;
  return isDay ? i : first;
}

const AT = new Set(['in', 'at', 'on', 'during'].map(hashWord));
const VENUE_WORDS = new Set([DET, ADJ, NOUN, PROPN, PRON]);
/** The words of "last month", "earlier this week". */
const WHENS = new Set('last this earlier later late early day night morning afternoon evening week weekend month year spring summer autumn fall winter'.split(' ').map(hashWord));

/** What is told and does not listen: "told the story the court had heard". */
const TALES = new Set(['story', 'stories', 'tale', 'tales', 'truth', 'lie', 'lies', 'joke', 'jokes', 'secret', 'secrets', 'news', 'anecdote', 'anecdotes'].map(hashWord));

/** Where the clause with "that" begins behind whoever is told it: "bragged to friends | that he owned half the town"; -1 where nobody is told. */
function clauseBehindListener(window: Window, nominals: readonly Nominal[], { first, end }: Piece): number {
  // The "to" may be the end of the cue.
  const to = window.key(first) === TO ? first + 1 : window.key(first - 1) === TO ? first : -1;
  const listener = to < 0 ? undefined : longestFrom(nominals, to);
  if (listener === undefined || listener.end + 1 >= end || window.key(listener.end) !== THAT) return -1;
  // "spoke to a man that had left"
  const next = window.tag(listener.end + 1);
  return next === VERB || next === AUX ? -1 : listener.end;
}

/** Whether the subject of a clause may begin at an item: "told the court | officers had laughed", but "told the committee chair Ida Moss would go". */
function beginsClause(window: Window, i: number): boolean {
  const tag = window.tag(i);
  return tag === PROPN || tag === DET || tag === PRON || isPlural(window, i);
}

/** The end of the name of a person or an organization that begins at an item; the item itself where none does. */
function endOfName(window: Window, first: number): number {
  const type = window.name(first);
  let end = first;
  if (type === PERSON || type === ORGANIZATION) while (window.name(end) === type && window.tag(end) !== DET) end++;
  return end;
}

/**
 * Whether a clause begins at an item behind a name: "told Reuters | talks would go on", but "told Times editor Ida Moss the vote was lost": there the verb has a subject of its
 * own.
 */
function isClause(window: Window, first: number, end: number): boolean {
  if (window.tag(first) === DET || window.tag(first) === PRON) return true;
  let subject = first;
  while (window.tag(subject) === ADJ || window.tag(subject) === NUM) subject++;
  if (!isPlural(window, subject) && window.tag(subject) !== PROPN) return false;
  for (let i = subject + 1; i < end && window.kind(i) === WORD; i++) {
    const tag = window.tag(i);
    if (tag === VERB || tag === AUX) return true;
    if (tag === PRON || (tag === DET && window.tag(i - 1) !== ADP)) return false;
  }
  return false;
}

/** Whether a noun looks like a plural: "analysts". */
const isPlural = ({ items, reading }: Window, i: number): boolean => items.tag[i] === NOUN && reading.article.text.charAt(items.end[i]! - 1) === 's';

/**
 * A content with the predicate of its last clause, where it ends at the comma of what is said of the subject: "but that the plant, which makes bearings, was no longer needed".
 */
export function withPredicate(window: Window, { left, right }: Content): Content {
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

/**
 * A content with the marked speech right before the attribution: `"A disgrace," Ida Moss, 34, a nurse from Hull, quipped, "and a shame."` What follows without marks is not
 * said with it: `"A disgrace," Moss said of the plan.`
 */
export function withBeginning(window: Window, attribution: Attribution, content: Content): Content {
  const { cue, source } = attribution;
  const { left, right } = content;
  const described = describedAs(window, attribution);
  if (described !== null) return { left: described, right: null };
  const block = blockOf(attribution);
  const first = block.first - 1;
  if (left === null && right !== null && opensPhrase(window, block, right)) return { left: { first: window.view.first, end: first }, right };
  if (left !== null || right === null || source === null || !window.has(first) || !window.isSpeech(first)) return content;
  // `"It is late," Moss said, adding, "We must go."`: the first words have a verb of their own.
  if (window.facts(cue.head).participle || window.reading.segments[window.items.segment[first]!]!.ending !== ',') return content;
  if (window.isSpeech(right.first)) return right.first === block.end + 1 && window.kind(block.end) === COMMA ? { left: { first, end: block.first }, right } : content;
  return source.end === cue.first || cue.end === source.first ? { left: { first, end: block.first }, right: null } : content;
}

/** Whether marked speech behind an attribution goes on with the phrase before it: `Comparing averages, he argued, "tells you who works part-time"`. */
function opensPhrase(window: Window, block: Piece, right: Piece): boolean {
  if (!window.isSpeech(right.first) || right.first !== block.end + 1 || window.kind(block.end) !== COMMA || window.kind(block.first - 1) !== COMMA || block.first - 1 <= window.view.first) return false;
  const { text } = window.reading.article;
  if (!/^["“„'‘«‚]\p{Ll}/u.test(text.slice(window.items.start[right.first]!, window.items.start[right.first]! + 3))) return false;
  for (let i = window.view.first; i < block.first - 1; i++) {
    if (window.isSpeech(i) || window.kind(i) !== WORD || window.tag(i) === AUX || (window.tag(i) === VERB && !window.facts(i).participle)) return false;
  }
  return window.tag(window.view.first) !== ADP && window.tag(window.view.first) !== ADV && window.tag(window.view.first) !== SCONJ;
}

/** A content behind the day, or nothing but the day, stands for the clause before it: "The show is off, the singer announced Tuesday on her page." */
export function withClauseBefore(window: Window, { cue, source }: Attribution, content: Content): Content {
  const { left, right } = content;
  if (left !== null || right === null || source === null || source.end !== cue.first || window.kind(source.first - 1) !== COMMA) return content;
  if (!isWhen(window, right) && window.name(cue.end) !== DATE && window.name(cue.end - 1) !== DATE) return content;
  const opens = window.tag(window.view.first);
  if (opens === SCONJ || opens === ADP || opens === ADV || window.facts(window.view.first).participle || !holdsVerb(window, window.view.first, source.first - 1) || holdsVerb(window, right.first, right.end)) return content;
  return { left: { first: window.view.first, end: source.first - 1 }, right: null };
}

function holdsVerb(window: Window, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (window.isSpeech(i) || window.tag(i) === VERB || window.tag(i) === AUX) return true;
  return false;
}

const PARTS_OF_DAY = new Set(['late', 'early', 'yesterday', 'today', 'tonight'].map(hashWord));

/** Whether a piece is a day and no more: "on Monday", "late on Monday". */
function isWhen(window: Window, { first, end }: Piece): boolean {
  for (let i = first; i < end; i++) if (window.name(i) !== DATE && window.tag(i) !== ADP && !PARTS_OF_DAY.has(window.key(i))) return false;
  return !(end === first + 1 && window.tag(first) === ADP);
}

/**
 * Where the clause begins behind "according to" and a source with all that is said of it, or -1 where it is hard to tell: "the company" in "According to Ida Moss, 34, a
 * nurse who lives in Hull, the company owed $3 million".
 */
export function clauseBehind(window: Window, { first }: Nominal): number {
  let clause = -1;
  for (let i = first; window.has(i) && !window.isSpeech(i); i++) {
    // "According to a report that the regulator published, demand rose": so does that of a relative clause.
    if (clause < 0 && i > first && RELATIVE.has(window.key(i)) && window.tag(i - 1) !== ADP && window.items.stretch[i]! < 0) while (window.has(i + 1) && window.kind(i + 1) !== COMMA) i++;
    if (window.kind(i) === COMMA) {
      clause = i + 1;
      const next = window.facts(clause);
      // The verb of what is said of the source is not that of the clause.
      if (window.tag(clause) === AUX || (window.tag(clause) === VERB && !next.participle)) return -1;
      if (WHO.has(next.key) || next.participle) while (window.has(i + 1) && window.kind(i + 1) !== COMMA) i++;
      else if (!APPOSED.has(window.tag(clause))) return clause;
    } else if (window.tag(i) === VERB || window.tag(i) === AUX) {
      return i > clause ? clause : -1;
    } else if (clause > 0 && window.tag(i) === CCONJ) {
      return -1;
    }
  }
  return -1;
}

const RELATIVE = new Set([...WHO, THAT]);

/** What the words between commas begin with that only say more of the source before them. */
const APPOSED = new Set([DET, NOUN, NUM, PROPN, ADJ]);

/** Whether a marked stretch that is no speech ends with an item, a comma inside of its marks. */
function endsWithComma({ items, reading }: Window, i: number): boolean {
  const marked = items.stretch[i]!;
  return marked >= 0 && items.stretch[i + 1] !== marked && reading.segments[marked]!.ending === ',';
}

/** Whether what follows an attribution goes on with what somebody else says: "He had lost an engine, investigators said, | and witnesses described a trail of smoke". */
function tellsOfOthers(window: Window, { first, end }: Piece): boolean {
  const from = window.kind(first) === COMMA ? first + 1 : first;
  if (window.tag(from) !== CCONJ) return false;
  for (let i = from + 1; i < end && !window.isSpeech(i) && window.items.stretch[i]! < 0; i++) {
    if (window.tag(i) === VERB || window.tag(i) === AUX) return i > from + 1 && window.tag(i) === VERB && window.facts(i).reporting;
  }
  return false;
}

/** The marked words in front of "is how Moss describes the vote" or of "as Moss called it", or `null`. */
function describedAs(window: Window, { cue, source }: Attribution): Piece | null {
  if (source === null) return null;
  const before = window.key(source.first - 1);
  const isHow = before === HOW && window.tag(source.first - 2) === AUX;
  const isAs = before === AS && window.tag(cue.end) === PRON && (window.kind(cue.end + 1) !== WORD || window.key(cue.end + 1) === IN);
  if (!isHow && !isAs) return null;
  let end = source.first - (isHow ? 2 : 1);
  if (isAs && window.kind(end - 1) === COMMA) end--;
  if (window.isSpeech(end - 1)) return { first: end - 1, end };
  const marked = window.items.stretch[end - 1]!;
  if (marked < 0) return null;
  let first = end - 1;
  while (window.has(first - 1) && window.items.stretch[first - 1] === marked) first--;
  return { first, end };
}

/** The item behind marked speech or a marked clause that begins at an item; -1 where none does. */
function markedEnd(window: Window, first: number): number {
  if (window.isSpeech(first)) return first + 1;
  const { stretch } = window.items;
  if (stretch[first]! < 0 || stretch[first] === stretch[first - 1]) return -1;
  let end = first;
  let verbs = 0;
  for (; stretch[end] === stretch[first]; end++) if (window.tag(end) === VERB || window.tag(end) === AUX) verbs++;
  return verbs > 0 ? end : -1;
}

/** Whether one marked stretch reaches from an item to the end of a piece. */
export const isMarkedToEnd = (window: Window, first: number, end: number): boolean => window.items.stretch[end - 1] === window.items.stretch[first];

const TELL = hashWord('tell');
const AUDIENCES = new Set(['court', 'jury', 'jurors', 'judge', 'hearing', 'inquest', 'inquiry', 'tribunal', 'committee', 'meeting', 'parliament', 'mps', 'councillors', 'reporters', 'journalists'].map(hashWord));

/** A content without whoever passes it on, or the verb of who answers: `<speech> PTI quoted him as saying`, `<speech> was her answer`. */
export function withoutQuoter(window: Window, { head }: Cue, { left, right }: Content): Content {
  if (left === null) return { left, right };
  const isQuoted = window.key(head) === SAYING && quotingVerb(window, head) >= left.first;
  if (!isQuoted && !(window.tag(head) === NOUN && window.tag(left.end - 1) === AUX)) return { left, right };
  let end = left.end;
  while (end > left.first && !window.isSpeech(end - 1) && window.items.stretch[end - 1]! < 0) end--;
  return end > left.first ? { left: { first: left.first, end }, right } : { left, right };
}

/** A content without what the reporter adds behind it: `chanted "Sack the board!" for an hour`, `they had "left the town", without saying who owns it`. */
export function withoutAside(window: Window, { left, right }: Content): Content {
  if (right === null) return { left, right };
  // "The talks have collapsed, the paper reported, citing a person in the room"
  const next = window.facts(right.first);
  if (left !== null && next.participle && (next.reporting || QUOTING.has(next.key))) return { left, right: null };
  // `"A disgrace," Moss said, before adding: "They knew."`
  if (left !== null && MOMENTS.has(next.key) && window.facts(right.first + 1).participle) return { left, right: null };
  if (left !== null && isWhen(window, right)) return { left, right: null };
  if (left !== null && tellsOfOthers(window, right)) return { left, right: null };
  let end = right.end;
  for (let i = right.first + 1; i < end; i++) {
    // `Kaya, who has called it "the mother of all evil," did not comment`: the verb of the whole sentence.
    if (endsWithComma(window, i) && (window.tag(i + 1) === AUX || window.tag(i + 1) === VERB)) end = i + 1;
    if (window.kind(i) !== COMMA) continue;
    const behind = window.facts(i + 1);
    // "He said the dam was safe, adding that ...", "He told detectives it was a joke, according to court records"
    // `said it was "a joke", before adding: "Don't print that."`
    if ((behind.key === WITHOUT && window.facts(i + 2).participle) || (MOMENTS.has(behind.key) && window.facts(i + 2).lemma === ADD && window.facts(i + 2).participle) || (behind.participle && behind.lemma === ADD) || isAccordingTo(window, i + 1)) end = i;
  }
  // `observed that <speech> and ordered the town to reply`: the verb behind marked speech is the reporter's.
  const behind = markedEnd(window, window.key(right.first) === THAT ? right.first + 1 : right.first);
  if (behind > 0 && behind + 1 < end && window.tag(behind) === CCONJ && window.tag(behind + 1) === VERB) return { left, right: { first: right.first, end: behind } };
  if (window.isSpeech(right.first)) {
    const { ending } = window.reading.segments[window.items.segment[right.first]!]!;
    let clauses = 0;
    for (let i = right.first + 1; i < end; i++) if (window.isSpeech(i) || window.kind(i) === MARK || window.tag(i) === VERB || window.tag(i) === AUX) clauses++;
    if (clauses === 0 && (ending === '?' || ending === '.')) end = right.first + 1;
  }
  return { left, right: { first: right.first, end } };
}

/**
 * A content without what the sentence goes on with behind its marks: `A man who told police he was "just looking" | was jailed`, `He answered "never again" | and left`.
 */
export function withoutMainVerb(window: Window, { cue, source }: Attribution, { left, right }: Content): Content {
  if (right === null || source === null) return { left, right };
  const { stretch } = window.items;
  const isRelative = source.end === source.first + 1 && WHO.has(window.key(source.first));
  for (let i = right.first + 1; i < right.end; i++) {
    if (stretch[i - 1]! < 0 || stretch[i] === stretch[i - 1]) continue;
    const tag = window.tag(i);
    const isMain = isRelative && (tag === AUX || (tag === VERB && !window.facts(i).participle));
    const isNext = right.first === cue.end && stretch[right.first] === stretch[i - 1] && tag === CCONJ && window.tag(i + 1) === VERB && window.key(i + 1) !== window.lemma(i + 1);
    if (isMain || isNext) return { left, right: { first: right.first, end: i } };
  }
  return { left, right };
}

/**
 * What stands before and behind an attribution that parts a subject from its verb: "Plenty of ministers, | one source told me last night, | are going off the idea"; or `null`
 * where the sentence is not so.
 */
export function aroundAttribution(window: Window, { cue, source }: Attribution): Content | null {
  const { first } = window.view;
  if (source === null || window.view.inside >= 0 || window.tag(cue.head) !== VERB || !window.facts(cue.head).reporting || window.facts(cue.head).participle) return null;
  const opens = Math.min(source.first, cue.first) - 1;
  if (opens <= first || window.kind(opens) !== COMMA || (source.end !== cue.first && source.first !== cue.end)) return null;
  for (let i = first; i < opens; i++) if (window.kind(i) !== WORD || window.tag(i) === VERB || window.tag(i) === AUX || window.tag(i) === SCONJ) return null;
  if (window.tag(first) === ADP || window.tag(opens - 1) === ADV) return null;
  const behind = Math.max(cue.end, source.end);
  let closes = behind;
  while (window.has(closes) && window.kind(closes) === WORD && window.tag(closes) !== VERB && window.tag(closes) !== AUX) closes++;
  // "a woman accused of fraud", "a firm called Briar Ridge": nobody says so; but "told me last night", "said on Friday"
  const { lemma, asserts } = window.facts(cue.head);
  if (lemma !== TELL && lemma !== SAY && !asserts) return null;
  for (let i = behind; i < closes; i++) {
    const isWhen = window.name(i) === DATE || window.tag(i) === ADV || (window.tag(i) === ADP && window.name(i + 1) === DATE);
    if (!isWhen && (lemma !== TELL || (window.tag(i) === ADP && i === behind))) return null;
  }
  if (window.kind(closes) !== COMMA || !window.has(closes + 2)) return null;
  const verb = window.tag(closes + 1) === ADV ? closes + 2 : closes + 1;
  if (window.tag(verb) !== AUX && (window.tag(verb) !== VERB || window.facts(verb).participle)) return null;
  return { left: { first, end: opens }, right: { first: closes + 1, end: lastOf(window) } };
}

/** Where the words between marks begin that somebody uses for what stands before a verb, "as" before them; or -1. */
export function behindCaller(window: Window, { cue, source }: Attribution): number {
  const by = source === null ? -1 : source.first - 1;
  if (source === null || (by !== cue.end && by !== cue.end - 1) || window.key(by) !== BY || !NAMES_IT.has(window.lemma(cue.head))) return -1;
  const behind = window.tag(source.end);
  const first = behind === ADP || behind === SCONJ ? source.end + 1 : source.end;
  return window.items.stretch[first]! >= 0 ? first : -1;
}

/** A content with what somebody calls it, where nothing but the subject was taken for it: `The plan was dismissed by the union | as "a joke"`. */
export function withNameFor(window: Window, attribution: Attribution, { left, right }: Content): Content {
  const marked = right === null && left !== null && isPassive(window, attribution.cue.head) ? behindCaller(window, attribution) : -1;
  if (marked < 0 || attribution.source === null) return { left, right };
  let end = marked;
  while (window.items.stretch[end] === window.items.stretch[marked]) end++;
  return { left, right: { first: attribution.source.end, end } };
}
