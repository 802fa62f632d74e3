import { ADP, ADV, AUX, CCONJ, DET, PRON, VERB } from '../syntax/tags';
import type { Draft } from './drafts';
import { PERSON } from './nameTypes';
import { findNominals, type Nominal } from './nominals';
import { hashWord } from '../model/hash';
import { Window, type Reading } from './reading';
import type { Segment } from './segments';
import type { View } from './views';
import { COLON, COMMA, STOP, WORD } from './vocabulary';

/** How sure it is that a marked sentence is said by whom the sentence beside it is about. */
const BESIDE = 0.55;
/** A quote that goes on behind a sentence which quotes nobody is that much less sure than its beginning. */
const RESUMED = 0.8;
/** How sure an attribution is that a heading or an empty line has torn off. */
const TORN = 0.7;

/** What a floating quote is attributed by. */
type Basis = Pick<Draft, 'source' | 'cue' | 'confidence' | 'rule'>;

const resumed = ({ source, cue, confidence }: Draft): Basis => ({ source, cue, confidence: confidence * RESUMED, rule: 'goes-on' });

/** Whether a quote is the reporter's own: "I asked". */
const isReporter = ({ article }: Reading, { source }: Draft): boolean => source !== null && /^(?:I|we)$/i.test(article.text.slice(...source));

/** So many words with capitals make a heading between marks, no quote that goes on. */
const HEADING = 3;

/** Whoever was quoted last, and what has come between since. */
interface Speaking {
  draft: Draft;
  paragraph: number;
  /** The sentences that quoted nobody since, in the same paragraph. */
  between: View | null;
}

/**
 * Gives marked sentences that stand alone to a speaker: to the one quoted last, in the same paragraph or at the end of the one before ("A," he said. "B."); to
 * whom the sentence before or behind is about (`Cora Whitlock shrugged. "I might paint the boat."`); to an attribution that a heading tore off.
 */
export function attributeFloating(reading: Reading, drafts: Draft[]): void {
  const holders = new Map<number, Draft>();
  for (const draft of drafts) for (const segment of draft.segments) holders.set(segment, draft);
  const added: Draft[] = [];
  const { views, segments, items, article } = reading;
  let next = 0;
  let speaking: Speaking | null = null;
  /** Whoever was quoted last besides the reporter. */
  let answering: Draft | null = null;
  /** The last sentence that is no marked one, and marked sentences of the paragraph that nobody has claimed. */
  let previous: View | null = null;
  let unclaimed: number[] = [];

  const hold = (draft: Draft, segment: number): void => {
    draft.segments.push(segment);
    draft.spans.push([segments[segment]!.start, segments[segment]!.end]);
    holders.set(segment, draft);
  };
  const begin = (segment: number, view: View, by: Basis): Draft => {
    const { source, cue, confidence, rule } = by;
    const draft: Draft = { source, cue, confidence, rule, spans: [], segments: [], act: 'speech', place: view.first, paragraph: view.paragraph, inside: -1, via: null };
    hold(draft, segment);
    added.push(draft);
    return draft;
  };
  const about = ({ first, end }: Nominal): Basis => ({ source: [items.start[first]!, items.end[end - 1]!], cue: null, confidence: BESIDE, rule: 'beside' });

  const isAlone = new Set(views.filter((view) => view.inside < 0).map((view) => speechAlone(reading, view)).filter((segment) => segment >= 0));
  /** Two marked sentences set apart side by side are turns of two people: "Which friend?" "A generous one." */
  const isTurn = (segment: number): boolean =>
    [segment - 1, segment + 1].some((other) => isAlone.has(other) && !holders.has(other) && areSideBySide(segments[Math.min(segment, other)]!, segments[Math.max(segment, other)]!));

  for (const view of views) {
    // A heading is no part of what is told around it.
    if (view.inside >= 0 || article.paragraphs[view.paragraph]!.kind === 'heading') continue;
    if (previous !== null && previous.paragraph !== view.paragraph) previous = null;
    const asked: boolean = speaking !== null && isReporter(reading, speaking.draft);
    if (speaking !== null && !asked) answering = speaking.draft;
    // `"When?" I ask. / "Before she left."`: the reporter's question is answered by whoever spoke before.
    const answered: Draft | null = asked && speaking?.paragraph !== view.paragraph ? answering : null;
    if (answered !== null) speaking = null;
    if (unclaimed.length > 0 && segments[unclaimed[0]!]!.paragraph !== view.paragraph && !isTorn(reading, unclaimed, view)) unclaimed = [];
    const alone = speechAlone(reading, view);
    if (alone >= 0) {
      // A quote that its next paragraph goes on with is attributed there: "It was dark. / "Then the lights came on," Lee recalled.
      const holder = holders.get(alone) ?? (segments[alone]!.continues ? holders.get(alone + 1) : undefined);
      if (holder !== undefined) {
        if (!holder.segments.includes(alone)) hold(holder, alone);
        speaking = { draft: holder, paragraph: view.paragraph, between: null };
        continue;
      }
      const { title, words } = segments[alone]!;
      if ((title && words >= HEADING) || isTurn(alone)) continue;
      const subject: Nominal | null = previous === null ? null : subjectOf(reading, previous, speaking !== null && speaking.between === previous, asked);
      if (speaking !== null && speaking.between === null && view.paragraph - speaking.paragraph <= 1) {
        hold(speaking.draft, alone);
        speaking.paragraph = view.paragraph;
      } else if (subject !== null) {
        speaking = { draft: begin(alone, view, about(subject)), paragraph: view.paragraph, between: null };
      } else if (answered !== null) {
        speaking = { draft: begin(alone, view, resumed(answered)), paragraph: view.paragraph, between: null };
      } else if (speaking !== null && speaking.between !== null && speaking.paragraph === view.paragraph) {
        // "The valve stuck," Imada said. She shook her head. "A two-dollar valve."
        speaking = { draft: begin(alone, view, resumed(speaking.draft)), paragraph: view.paragraph, between: null };
      } else {
        unclaimed.push(alone);
      }
      continue;
    }
    // `"They left us with nothing." "Not one of them came back," Moss said.`
    const following = items.segment[view.first]!;
    const left = unclaimed.length === 0 ? null : segments[unclaimed[unclaimed.length - 1]!]!;
    if (left !== null && left.ending !== '?' && following >= 0 && holders.has(following) && areSideBySide(left, segments[following]!)) {
      for (const segment of unclaimed) hold(holders.get(following)!, segment);
      unclaimed = [];
    }
    // Whoever is quoted last in a sentence goes on; a sentence that quotes nobody interrupts.
    let last: Draft | null = null;
    while (next < drafts.length && drafts[next]!.place < view.end) {
      const draft = drafts[next++]!;
      if (draft.place >= view.first && draft.inside < 0 && draft.act === 'speech') last = draft;
    }
    for (let i = view.first; i < view.end; i++) {
      const segment = items.segment[i]!;
      if (segment >= 0) last = holders.get(segment) ?? last;
    }
    if (unclaimed.length > 0) {
      const torn = segments[unclaimed[0]!]!.paragraph !== view.paragraph;
      const subject = torn ? null : introduced(reading, view);
      const by = torn ? tornAttribution(reading, view) : subject === null ? null : about(subject);
      if (by !== null) {
        const draft = begin(unclaimed[0]!, view, by);
        for (const segment of unclaimed.slice(1)) hold(draft, segment);
        last ??= draft;
      }
      unclaimed = [];
    }
    previous = view;
    if (last !== null) speaking = { draft: last, paragraph: view.paragraph, between: null };
    else if (speaking !== null && speaking.paragraph === view.paragraph) speaking.between = view;
    else speaking = null;
    // `"The talks were frank," / NO DEAL YET / spokesman Lund said.`: what an attribution should follow may lack it.
    const end = items.segment[view.end - 1]!;
    if (end >= 0 && !holders.has(end)) unclaimed = [end];
  }
  drafts.push(...added);
}

const areSideBySide = (first: Segment, second: Segment): boolean => first.paragraph === second.paragraph && first.endToken === second.firstToken;

/** The one segment a view consists of, with nothing but a word of order before it ("And then: <speech>"); or -1. */
function speechAlone({ items }: Reading, { first, end }: View): number {
  if (end - first === 1) return items.segment[first]!;
  if (end - first > ORDER + 2 || items.segment[end - 1]! < 0 || items.kind[end - 2] !== COLON) return -1;
  for (let i = first; i < end - 2; i++) if (items.tag[i] !== ADV && items.tag[i] !== CCONJ) return -1;
  return items.segment[end - 1]!;
}

/** So many words say at most that something follows. */
const ORDER = 3;

/** What people do before they speak. */
const GESTURES = new Set('nods nodded smiles smiled laughs laughed shrugs shrugged sighs sighed grins grinned frowns frowned chuckles chuckled interrupts interrupted agrees agreed disagrees disagreed'.split(' ').map(hashWord));

/**
 * The named person whom a sentence is about: "Cora Whitlock" in "Asked about her plans, Cora Whitlock shrugged."; with `gestures` also whoever nods or smiles between two
 * quotes ("Her husband nods."), with `asked` also a pronoun that does so at a question of the reporter's ("She laughs."); `null` where it is somebody or something else.
 */
function subjectOf(reading: Reading, view: View, gestures = false, asked = false): Nominal | null {
  const window = new Window(reading, view);
  let verb = view.first + 1;
  while (verb < view.end && window.tag(verb) !== VERB && window.tag(verb) !== AUX && !(gestures && GESTURES.has(window.key(verb)))) verb++;
  if (verb >= view.end) return null;
  const candidates = findNominals(window).map(({ first, end }) => ({ first, end: gestures && first < verb ? Math.min(end, verb) : end })).filter(({ first, end }) => end <= verb && !(window.has(first - 1) && window.tag(first - 1) === ADP));
  // An owner stands before the whole phrase: "her" before "her neighbor Walter Groves".
  const [leading] = candidates;
  const subject = candidates.filter(({ first }) => first === leading!.first).at(-1);
  if (subject === undefined || isPerson(window, subject)) return subject ?? null;
  if (gestures && GESTURES.has(window.key(verb)) && (window.kind(verb + 1) === STOP || window.kind(verb + 1) === COMMA) && (subject.first < verb - 1 || (asked && window.tag(subject.first) === PRON)) && subject.end >= verb) return subject;
  // "The runner-up, Stian Moe, collapsed."
  return candidates.find((nominal) => nominal.first === subject.end + 1 && window.kind(subject.end) === COMMA && isPerson(window, nominal)) ?? null;
}

/** Whether a noun phrase is a named person, by itself or at its end, "Shop assistant Amy Dutton", or somebody by what he does: "The mayor". */
const isPerson = (window: Window, { first, end }: Nominal): boolean => window.name(end - 1) === PERSON || (window.tag(first) === DET && window.facts(end - 1).occupation);

/** The person who is introduced right behind a marked sentence: `"You can't eat a view." Hotelier Douglas Penrose has heard the argument before.` */
function introduced(reading: Reading, view: View): Nominal | null {
  const subject = subjectOf(reading, view);
  return subject !== null && subject.first === view.first ? subject : null;
}

/** Whether a sentence that begins in lower case stands a heading below marked speech that ends with a comma. */
function isTorn({ segments, items, article }: Reading, unclaimed: readonly number[], view: View): boolean {
  const segment = segments[unclaimed[unclaimed.length - 1]!]!;
  if (segment.ending !== ',' || items.kind[view.first] !== WORD) return false;
  for (let p = segment.paragraph + 1; p < view.paragraph; p++) if (article.paragraphs[p]!.kind === 'body') return false;
  const first = article.text.charAt(items.start[view.first]!);
  return first !== first.toUpperCase();
}

/** The attribution that a sentence consists of: "spokesman Arne Lund said on Monday." */
function tornAttribution(reading: Reading, view: View): Basis | null {
  const window = new Window(reading, view);
  let verb = view.first;
  while (verb < view.end && window.tag(verb) !== VERB) verb++;
  if (verb >= view.end || !window.facts(verb).reporting) return null;
  const nominals = findNominals(window);
  const before = nominals.filter(({ end }) => end <= verb).at(-1);
  const subject = before ?? nominals.find(({ first }) => first === verb + 1);
  if (subject === undefined) return null;
  const { items } = reading;
  return {
    source: [items.start[subject.first]!, items.end[subject.end - 1]!],
    cue: [items.start[verb]!, items.end[verb]!],
    confidence: TORN,
    rule: before === undefined ? 'verb-name' : 'name-verb',
  };
}
