import type { Act, QuoteKind, Span } from '../article';
import type { NamedMention } from '../entities/mention';
import { hashWord } from '../model/hash';
import { classOf, LETTER } from '../text/characters';
import type { WordForms } from '../words';
import { actOf, mayDecideAct } from './acts';
import type { Attribution, Attributions } from './attribution';
import { marksHeld, type Piece } from './contents';
import { isDeed } from './constructions';
import type { CueLexicon } from './cueLexicon';
import { dropDoubles, type Draft } from './drafts';
import { isPassive } from './cues';
import type { Frame } from './frame';
import { CLAIM } from './frames';
import { attributeFloating } from './floating';
import { findLayouts } from './layouts';
import { firstWithin, segmentFrom } from './segments';
import { ADP, AUX, DET, NOUN, SCONJ, VERB, Window, type Reading } from './reading';
import { COMMA, WORD } from './vocabulary';

/** From which confidence on a frame is shown, by what its content holds: no marks, marked words, marked speech. */
const SHOWN = [0.33, 0.33, 0.3] as const;

/** The same for thoughts and plans without marks, which are only listed for whoever asks for them. */
const SHOWN_THOUGHT = 0.24;

/** An indirect quote of fewer words says nothing by itself. */
const FEWEST_WORDS = 3;
/** From which confidence on one word less will do, with "to". */
const SURE_SHORT = 0.7;
/** From which confidence on an indirect quote without a verb is shown: "promised a review". */
const SHOWN_PHRASE = 0.45;
/** The same where the cue is no verb that reports speech: "signed a contract". */
const SHOWN_RARE_PHRASE = 0.5;
/** What has no source and no marks must be that much surer to be shown. */
const SOURCELESS = 0.15;
/** By so much a reading with a source is preferred to one without. */
const RIVALED = 0.3;

const hashed = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
const QUESTION = hashed('if whether how what why when where who which');
const NOT = hashed("not n't n’t never nor neither cannot refuse refused refuses decline declined declines agreed failed");
const ANSWERS = hashed('comment answer elaborate respond speak talk discuss speculate');
const RESPONSES = hashed('respond reply answer return');
const NAMED = hashed('named identified');
const USED = hashed('used published');
const BE = hashWord('be');
const ASK = hashWord('ask');
const ASKED = hashWord('asked');
const TELL = hashWord('tell');
const THAT = hashWord('that');
const POINT = hashWord('point');
const AT = hashed('at to');
const AS = hashWord('as');
const WHO = hashed('who whom whose which');
const TO = hashWord('to');
const KNOW = hashWord('know');
/** What is said with these is not told: "said goodbye to the class". */
const EMPTY = hashed('goodbye farewell hello nothing little thanks');
/** Whoever is cited is where it is known from, not what is said: "reported, citing a person in the room". */
const CITING = hashWord('citing');
/** What shows words without anybody saying them. */
const DISPLAYS = hashed('sign signs banner banners placard placards plaque plaques billboard billboards sticker stickers clock clocks shirt shirts t-shirt t-shirts scoreboard tattoo graffiti');

/** What shows, without words, what happened. */
const PICTURES = hashed('footage video videos photo photos photograph photographs picture pictures image images film clip clips map maps');
const SHOW = hashWord('show');
const FIND = hashWord('find');
/** Whose findings are told. */
const INQUIRIES = hashed(
  'study studies report reports audit audits review reviews inquiry inquest investigation investigations survey surveys poll polls analysis research researchers scientists court courts ' +
    'judge judges jury panel committee commission inspection inspectors inspector auditors auditor tribunal watchdog regulator regulators ombudsman paper experiment test tests it they',
);

/** Puts the frames of all views together: drops what is doubtful or double, lets marked sentences go on with the quote before them. */
export function joinFrames(reading: Reading, entities: readonly NamedMention[], frames: readonly Frame[], lexicon: CueLexicon, wordForms: WordForms): Attributions {
  const sure = findLayouts(reading, entities);
  const laidOut = new Set(sure.map(({ place }) => place));
  const doubtful: Draft[] = [];
  for (const frame of frames) {
    if (laidOut.has(frame.cue.head)) continue;
    const held = marksHeld(new Window(reading, frame.view), frame.content);
    if (frame.confidence < (held === 2 ? CLAIM : held === 0 ? SHOWN_THOUGHT : SHOWN[held])) continue;
    const draft = draftOf(reading, frame, baseForm(reading, frame, lexicon, wordForms));
    if (held === 0 && frame.confidence < (draft.act === 'speech' ? SHOWN[0] : SHOWN_THOUGHT) + (frame.source === null ? SOURCELESS : 0)) continue;
    if (held === 0 && !saysSomething(reading, frame, draft.act)) continue;
    if (isShown(reading, frame) || leadsIn(reading, frame)) continue;
    if (draft.spans.length > 0) (frame.plain || (held !== 0 && frame.confidence < SHOWN[held]) ? doubtful : sure).push(draft);
  }
  // "The king is expected to recover, the palace said": where one of two readings has a source, it is the better one.
  // A line of a transcript holds whatever is said in it, "The county said it was broke" among it.
  const weight = ({ confidence, source, rule }: Draft): number => (rule === 'transcript' ? 1 + confidence : source === null ? confidence - RIVALED : confidence);
  const byConfidence = (a: Draft, b: Draft): number => weight(b) - weight(a) || a.place - b.place;
  const claimed = new Set<number>();
  const kept = dropDoubles(sure.sort(byConfidence)).filter(({ source, segments }) => {
    // "The jury was shown a message in which Voss wrote: <speech>": who has no source leaves marked speech to whoever has one.
    const isLess = source === null && segments.length > 0 && segments.every((segment) => claimed.has(segment));
    if (!isLess) for (const segment of segments) claimed.add(segment);
    return !isLess;
  });
  const rivals = new Map(kept.filter(({ segments }) => segments.length === 0).map((draft) => [draft.place, draft]));
  const dropped = new Set<Draft>();
  for (const draft of doubtful.sort(byConfidence)) {
    if (draft.segments.some((segment) => claimed.has(segment))) continue;
    for (const segment of draft.segments) claimed.add(segment);
    // `"I don't know," she replied when asked about the money.`: what the cue seemed to report is not what it reports.
    const rival = rivals.get(draft.place);
    if (rival !== undefined) dropped.add(rival);
    kept.push(draft);
  }
  const drafts = mergeSplit(reading, kept.filter((draft) => !dropped.has(draft)).sort((a, b) => a.place - b.place));
  attributeFloating(reading, drafts);

  const relays = findRelays(drafts);
  const found = drafts.map((draft) => finish(reading, draft, draft.via ?? relays.get(draft) ?? null)).sort((a, b) => a.spans[0]![0] - b.spans[0]![0] || b.spans[0]![1] - a.spans[0]![1]);
  const notQuotes: Span[] = [];
  const unattributed: Span[] = [];
  const isQuoted = segmentsQuoted(reading, found);
  for (const [index, { start, end, speech }] of reading.segments.entries()) {
    if (isQuoted[index] === 1) continue;
    (speech ? unattributed : notQuotes).push([start, end]);
  }
  return { found, notQuotes, unattributed };
}

/** Who relays a quote: the source of the innermost quote that its cue stands in. `Price said Lowell had told him: "No."` */
function findRelays(drafts: readonly Draft[]): Map<Draft, Span | null> {
  const stretches = drafts.flatMap((draft) => draft.spans.map(([start, end]) => ({ start, end, draft })));
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const relays = new Map<Draft, Span | null>();
  const open: typeof stretches = [];
  let next = 0;
  for (const draft of [...drafts].filter(({ cue }) => cue !== null).sort((a, b) => a.cue![0] - b.cue![0])) {
    const at = draft.cue![0];
    while (next < stretches.length && stretches[next]!.start <= at) open.push(stretches[next++]!);
    while (open.length > 0 && open[open.length - 1]!.end <= at) open.pop();
    const outer = open[open.length - 1];
    if (outer !== undefined && outer.draft !== draft) relays.set(draft, outer.draft.source);
  }
  return relays;
}

/**
 * Whether a content without marks tells what was said. It does not where it is a word or two ("The company declined to comment"), where the cue says that nothing was told ("did not
 * say when the store would reopen"), and hardly where it has no verb ("signed a contract", "What the town says about its clock").
 */
function saysSomething(reading: Reading, { view, cue, source, content, confidence }: Frame, act: Act): boolean {
  const window = new Window(reading, view);
  const first = content.right === null ? -1 : content.right.first;
  // "Bridge plan divides the town": that is what the plan does.
  if (window.tag(cue.head) === NOUN && first === cue.end && (window.tag(first) === VERB || window.tag(first) === AUX) && !window.facts(first).participle) return false;
  if (act !== 'speech') return true;
  let words = 0;
  let verbs = 0;
  for (const piece of [content.left, content.right]) {
    if (piece === null) continue;
    let attached = false;
    for (let i = piece.first; i < piece.end; i++) {
      if (window.kind(i) === WORD) words++;
      // "tells the story of a keeper who speaks to nobody": what a relative clause says of a noun is no clause of the content.
      attached ||= i > piece.first && WHO.has(window.key(i));
      // "the setting up of four camps"
      if (!attached && (window.tag(i) === VERB || window.tag(i) === AUX) && window.tag(i - 1) !== DET && !EMPTY.has(window.key(i))) verbs++;
    }
  }
  const head = window.facts(cue.head);
  const begins = first < 0 ? 0 : window.key(first);
  // "promised to rebuild", "denied taking bribes", not "declined to comment"
  const isShort = words < FEWEST_WORDS && !(words === FEWEST_WORDS - 1 && ((begins === TO && confidence >= SURE_SHORT && !NOT.has(head.key)) || isDeed(window, { cue, content })));
  if (isShort || (verbs === 0 && EMPTY.has(begins))) return false;
  if (verbs === 0 && (confidence < (head.reporting ? SHOWN_PHRASE : SHOWN_RARE_PHRASE) || head.key === CITING || QUESTION.has(window.key(view.first)))) return false;
  // "A fisherman found the body": only an inquiry says what it finds.
  if (verbs === 0 && head.lemma === FIND && source !== null && !someWord(window, source.first, source.end, INQUIRIES)) return false;
  // "declined to say how much it had lost", "declined to say at what price"
  const next = first < 0 ? null : window.facts(first + 1);
  if (NOT.has(head.key) && begins === TO && next !== null && (ANSWERS.has(next.key) || (next.reporting && [first + 2, first + 3].some((i) => QUESTION.has(window.key(i)))))) return false;
  // "Asked about the fire, she shrugged", "The widow was told that night": of what was asked or told nothing is known.
  if (verbs === 0 && source === null && (head.lemma === ASK || (head.lemma === TELL && isPassive(window, cue.head)))) return false;
  // "proposes a ferry that would spare them the bridge": a relative clause says which ferry it is.
  if (begins === THAT && window.tag(first - 1) === NOUN && window.tag(cue.head) === VERB && cue.head !== first - 1 && ((window.tag(first + 1) === VERB && window.tag(first + 2) !== AUX) || window.tag(first + 1) === AUX)) return false;
  // "pointing at a line on the wall"
  if (verbs === 0 && head.lemma === POINT && AT.has(window.key(cue.head + 1))) return false;
  // "who asked not to be named said": what follows is another's verb.
  if (NOT.has(begins) && window.key(first + 1) === TO && window.key(first + 2) === BE && NAMED.has(window.key(first + 3))) return false;
  // "who asked not to be named", "that her name not be used"
  const last = content.right === null ? -1 : content.right.end - 1;
  if (last >= 0 && window.key(last - 1) === BE && (NAMED.has(window.key(last)) || (USED.has(window.key(last)) && NOT.has(window.key(last - 2))))) return false;
  const isNegated = someWord(window, cue.first, cue.head, NOT);
  // "did not respond to a request for comment"
  if (isNegated && RESPONSES.has(head.lemma)) return false;
  if (!QUESTION.has(begins)) return true;
  // "Cole, asked whether the bridge would open, said", "Asked whether it would open, Cole said": who asked is not told.
  const isAside = source === null ? cue.first === view.first : source.end === cue.first - 1 && window.kind(source.end) === COMMA;
  if (isAside && window.key(cue.head) === ASKED && first === cue.end) return false;
  return !isNegated;
}

/** Whether one of a few words stands among items. */
function someWord(window: Window, first: number, end: number, words: ReadonlySet<number>): boolean {
  for (let i = first; i < end; i++) if (words.has(window.key(i))) return true;
  return false;
}

/** Whether the source is a thing that shows words to whoever passes ("A sign on the door read ..."), or a picture of what happened ("The video shows a bird"). Nobody speaks there. */
function isShown(reading: Reading, { view, cue, source, content }: Frame): boolean {
  if (source === null) return false;
  const window = new Window(reading, view);
  // "Drivers found a sign reading <speech>"
  if (content.right !== null && window.tag(content.right.first) === DET && DISPLAYS.has(window.key(content.right.first + 1)) && window.facts(content.right.first + 2).participle) return true;
  const pictures = window.lemma(cue.head) === SHOW && (content.right === null || window.key(content.right.first) !== THAT);
  for (let i = source.first; i < source.end && window.tag(i) !== ADP && window.kind(i) === WORD; i++) {
    if ((DISPLAYS.has(window.key(i)) || (pictures && PICTURES.has(window.key(i)))) && window.tag(i + 1) !== NOUN) return true;
  }
  return false;
}

/** Whether what stands before the source leads into the source's own clause: "The report noted that | nobody | had asked", not "the bridge is safe, as | police | have said". */
function leadsIn({ items }: Reading, { source, content: { left, right } }: Frame): boolean {
  return left !== null && right === null && source !== null && left.end === source.first && items.tag[left.end - 1] === SCONJ && items.key[left.end - 1] !== AS;
}

/** Puts the pieces of a sentence that its attributions split together: `"A deal," said Brix, "subject to the lawyers and," she sighed, "to the weather."` */
function mergeSplit(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { segments, article } = reading;
  const merged = new Set<Draft>();
  const holders = new Map<number, Draft>();
  for (const draft of drafts) for (const segment of draft.segments) holders.set(segment, draft);
  for (let i = 1; i < segments.length; i++) {
    const [before, here] = [segments[i - 1]!, segments[i]!];
    const [first, second] = [holders.get(i - 1), holders.get(i)];
    if (first === undefined || second === undefined || first === second || before.paragraph !== here.paragraph || before.ending !== ',') continue;
    if (first.inside >= 0 || second.inside >= 0 || first.rule === 'transcript') continue;
    const letter = article.text.charAt(article.tokens.start[firstWithin(here)] ?? 0);
    const between = article.text.slice(before.end, here.start);
    if (letter === letter.toUpperCase() || /[.?!] /.test(between) || !second.segments.every((segment) => segment >= i)) continue;
    // `"Whenever it sounds," Varley said, pointing at the tower, "we count the boats"`: no verb before the second part, so nothing there announces it.
    const last = reading.tags[here.firstToken - 2]!;
    const aside = between.startsWith(' ') && between.endsWith(', ') && last !== VERB && last !== SCONJ && second.spans.length === 1 && second.spans[0]![1] === here.end;
    const same =
      second.spans[0]![0] === here.start &&
      (second.source === null || (first.source !== null && second.source[0] === first.source[0]) || PRONOUN.test(article.text.slice(...second.source)));
    if (!same && !aside) continue;
    merged.add(second);
    // The first may hold the words of the second already, where both verbs could report them.
    if (first.segments.includes(i)) continue;
    for (const segment of second.segments) {
      first.segments.push(segment);
      holders.set(segment, first);
    }
    first.spans.push(...(same ? second.spans : [[here.start, here.end] as const]));
  }
  return drafts.filter((draft) => !merged.has(draft));
}

const PRONOUN = /^(?:he|she|they|it)$/i;

function draftOf(reading: Reading, frame: Frame, lemma: string): Draft {
  const { items } = reading;
  const spans: Span[] = [];
  const segments: number[] = [];
  for (const piece of [frame.content.left, frame.content.right]) {
    if (piece === null) continue;
    const span = trim(reading, piece);
    if (span === null) continue;
    spans.push(span);
    for (let i = piece.first; i < piece.end; i++) if (items.segment[i]! >= 0) segments.push(items.segment[i]!);
  }
  const { cue, source, view } = frame;
  return {
    cue: [items.start[cue.first]!, items.end[cue.end - 1]!],
    source: source === null ? null : withoutOwnership(reading, [items.start[source.first]!, items.end[source.end - 1]!]),
    spans,
    segments,
    confidence: frame.confidence,
    rule: ruleOf(reading, frame, lemma),
    act: actOf(cue.end > cue.head + 1 && items.key[cue.end - 1] === KNOW ? 'ask' : lemma, () => kindOf(reading, spans) === 'direct'),
    place: cue.head,
    paragraph: view.paragraph,
    inside: view.inside,
    via: frame.via === null ? null : [items.start[frame.via.first]!, items.end[frame.via.end - 1]!],
  };
}

/** "Paula Enright", where the source is cut as "Paula Enright's" in "Paula Enright's warning". */
function withoutOwnership({ article }: Reading, [start, end]: Span): Span {
  const owned = /['’]s$/.exec(article.text.slice(start, end));
  return owned === null ? [start, end] : [start, end - owned[0].length];
}

/** The text of a piece, without the punctuation at its edges that is not inside marks; and without the "as" of "The bridge is safe, as police have said". */
function trim(reading: Reading, piece: Piece): Span | null {
  const { items, article } = reading;
  let { first, end } = piece;
  while (end > first && (isLoose(reading, end - 1) || items.key[end - 1] === AS)) end--;
  while (end > first && isLoose(reading, first)) first++;
  return first < end && /[\p{L}\p{N}]/u.test(article.text.slice(items.start[first]!, items.end[end - 1]!)) ? withMarks(reading, [items.start[first]!, items.end[end - 1]!]) : null;
}

/** Whether an item is punctuation outside of marks. */
const isLoose = ({ items, article }: Reading, i: number): boolean => items.segment[i]! < 0 && /^[,.;:–—-]+$/.test(article.text.slice(items.start[i]!, items.end[i]!));

/** A content that begins or ends right inside of a marked stretch has the mark too: `described the call as "fairly candid,"`. */
function withMarks({ segments, article }: Reading, [start, end]: Span): Span {
  const { text } = article;
  const opening = segments[segmentFrom(segments, start)];
  const closing = segments[segmentFrom(segments, end - 1)];
  const from = opening !== undefined && opening.start < start && isMargin(text, opening.start, start) ? opening.start : start;
  const to = closing !== undefined && closing.start < end && closing.end > end && isMargin(text, end, closing.end) ? closing.end : end;
  return [from, to];
}

const isMargin = (text: string, from: number, to: number): boolean => to - from <= MARGIN && !/[\p{L}\p{N}]/u.test(text.slice(from, to));

/** How many characters of a marked stretch may be missing from a content at its edge: punctuation and mark. */
const MARGIN = 3;

function finish(reading: Reading, { cue, source, standsFor = null, spans, confidence, rule, act }: Draft, via: Span | null): Attribution {
  const sorted = spans.length === 1 ? spans : [...spans].sort((a, b) => a[0] - b[0]);
  const kind = kindOf(reading, sorted);
  return {
    kind,
    act,
    spans: sorted,
    marked: markedWithin(reading, sorted),
    source,
    cue,
    via,
    standsFor,
    confidence: Math.round(confidence * 1000) / 1000,
    rule,
  };
}

/** Which segments have a part in something said: 1. */
function segmentsQuoted({ segments }: Reading, found: readonly Attribution[]): Uint8Array {
  const quoted = new Uint8Array(segments.length);
  for (const { spans } of found) {
    for (const [start, end] of spans) {
      for (let i = segmentFrom(segments, start); i < segments.length && segments[i]!.start < end; i++) quoted[i] = 1;
    }
  }
  return quoted;
}

/** The marked stretches that lie within a content, or overlap it at an edge. */
function markedWithin({ segments }: Reading, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const [start, end] of spans) {
    for (let low = segmentFrom(segments, start); low < segments.length && segments[low]!.start < end; low++) {
      const from = Math.max(start, segments[low]!.start);
      const to = Math.min(end, segments[low]!.end);
      if (from < to) found.push([from, to]);
    }
  }
  return found;
}

/** The base form of a cue's head. A verb that the counts do not know is asked about. */
function baseForm({ article, items }: Reading, { cue }: Frame, lexicon: CueLexicon, wordForms: WordForms): string {
  const word = article.tokens.words[article.tokens.word[items.token[cue.head]!]!]!.toLowerCase();
  return lexicon.lemmaOf(word) ?? (items.tag[cue.head] === VERB && mayDecideAct(word) && /^\p{L}+$/u.test(word) ? wordForms.infinitive(word) : word);
}

/** `direct` where nearly all letters stand between marks, `indirect` where nearly none do. */
function kindOf(reading: Reading, spans: readonly Span[]): QuoteKind {
  const { text } = reading.article;
  const letters = (stretches: readonly Span[]): number => {
    let count = 0;
    for (const [start, end] of stretches) {
      for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) === LETTER) count++;
    }
    return count;
  };
  const all = letters(spans);
  const share = all === 0 ? 0 : letters(markedWithin(reading, spans)) / all;
  return share >= 0.95 ? 'direct' : share <= 0.02 ? 'indirect' : 'mixed';
}

/** The construction of an attribution, by a name the editor explains. */
function ruleOf({ items }: Reading, { cue, source }: Frame, lemma: string): string {
  if (lemma === ':') return 'colon';
  if (lemma === 'according') return 'according-to';
  if (items.tag[cue.head] === NOUN) return 'noun-cue';
  if (source === null) return 'no-source';
  return source.end <= cue.first ? 'name-verb' : 'verb-name';
}
