import { ADP, ADV, AUX, CCONJ, DET, PRON, VERB } from '../syntax/tags';
import type { Draft } from './drafts';
import { PERSON } from './nameTypes';
import { findNominals, type Nominal } from './nominals';
import { hashWord } from '../model/hash';
import { textAt } from '../text/tokens';
import { Window, type Reading } from './reading';
import type { Segment } from './segments';
import type { View } from './views';
import { COLON, COMMA, STOP, WORD } from './vocabulary';

/** How sure it is that a marked sentence is said by whom the sentence beside it is about. */
const BESIDE = 0.55;
/** The same for a paragraph of marked speech, and whom the paragraph above it ends with. */
const BELOW = 0.5;
/** A quote that goes on behind a sentence which quotes nobody is that much less sure than its beginning. */
const RESUMED = 0.8;
/** The same where it is a paragraph of its own. */
const APART = 0.7;
/** How sure an attribution is that a heading or an empty line has torn off. */
const TORN = 0.7;

/** What a floating quote is attributed by. */
type Basis = Pick<Draft, 'source' | 'cue' | 'confidence' | 'rule'>;

const resumed = ({ source, cue, confidence }: Draft, share: number): Basis => ({ source, cue, confidence: confidence * share, rule: 'goes-on' });

/** Whether a quote is the reporter's own: "I asked". */
const isReporter = ({ article }: Reading, { source }: Draft): boolean => source !== null && /^(?:I|we)$/i.test(article.text.slice(...source));

/** So many words with capitals make a heading between marks, no quote that goes on. */
const HEADING = 3;

/** How sure a quote must be for such words to be of the same speaker. */
const RESUMES = 0.5;
/** Marked speech of fewer words within a sentence is not somebody's because he was quoted before. */
const FEWEST = 5;

/** A marked sentence that stands alone: its segment, and, where its paragraph begins with it, the sentence before. */
interface Alone {
  readonly segment: number;
  readonly view: View;
  readonly above: View | null;
}

/** Whoever was quoted last, and what has come between since. */
interface Speaking {
  draft: Draft;
  paragraph: number;
  /** The sentences that quoted nobody since, in the same paragraph. */
  between: View | null;
}

/**
 * Gives marked sentences that stand alone to a speaker: to the one quoted last, in the same paragraph or at the end of the one before ("A," he said. "B."); to
 * whom the sentence before or behind is about (`Cora Whitlock shrugged. "I might paint the boat."`); to an attribution that a heading tore off; to whoever is quoted
 * both above and below.
 */
export function attributeFloating(reading: Reading, drafts: Draft[]): void {
  const reader = new FloatingReader(reading, drafts);
  const added = reader.read();
  for (const [index, draft] of reader.completed) drafts[index] = draft;
  drafts.push(...added);
}

class FloatingReader {
  private readonly holders = new Map<number, Draft>();
  private readonly added: Draft[] = [];
  /** Attributions that lacked a source, by their index. */
  readonly completed = new Map<number, Draft>();
  private readonly alone: ReadonlySet<number>;
  /** The first draft that is not yet read over. */
  private next = 0;
  private speaking: Speaking | null = null;
  /** Whoever was quoted last besides the reporter. */
  private answering: Draft | null = null;
  /** Whoever was quoted last, however much came between, and in which paragraph. */
  private earlier: { readonly draft: Draft; readonly paragraph: number } | null = null;
  /** The last sentence of this paragraph that is no marked one, or null; and the last of all. */
  private previous: View | null = null;
  private above: View | null = null;
  /** Marked sentences of the paragraph that nobody has claimed. */
  private unclaimed: Alone[] = [];
  /** Marked speech at the end of a sentence, with a comma, whose attribution a heading may have torn off. */
  private open: Alone | null = null;
  /** Marked sentences of earlier paragraphs that nobody has claimed, since somebody was quoted. */
  private waiting: Alone[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly drafts: readonly Draft[],
  ) {
    for (const draft of drafts) for (const segment of draft.segments) this.holders.set(segment, draft);
    this.alone = new Set(reading.views.filter((view) => view.inside < 0).map((view) => speechAlone(reading, view)).filter((segment) => segment >= 0));
  }

  /** The attributions that are new; those there are grow. */
  read(): Draft[] {
    const { views, article } = this.reading;
    for (const view of views) {
      // A heading is no part of what is told around it.
      if (view.inside >= 0 || article.paragraphs[view.paragraph]!.kind === 'heading') continue;
      const torn = this.enter(view);
      const segment = speechAlone(this.reading, view);
      if (segment >= 0) this.readMarked(view, segment);
      else this.readSentence(view, torn);
    }
    this.settle();
    return this.added;
  }

  private hold(draft: Draft, segment: number): void {
    const { start, end } = this.reading.segments[segment]!;
    draft.segments.push(segment);
    draft.spans.push([start, end]);
    this.holders.set(segment, draft);
  }

  /** Begins an attribution of marked sentences. */
  private begin(alone: readonly Alone[], { source, cue, confidence, rule }: Basis): Draft {
    const { view } = alone[0]!;
    const draft: Draft = { source, cue, confidence, rule, spans: [], segments: [], act: 'speech', place: view.first, paragraph: view.paragraph, inside: -1, via: null };
    for (const { segment } of alone) this.hold(draft, segment);
    this.added.push(draft);
    return draft;
  }

  private about({ first, end }: Nominal, confidence: number): Basis {
    const { items } = this.reading;
    return { source: [items.start[first]!, items.end[end - 1]!], cue: null, confidence, rule: 'beside' };
  }

  /** Notices where a paragraph ends; returns what a sentence tells that a heading has torn off, or null. */
  private enter(view: View): Draft | null {
    if (this.previous !== null && this.previous.paragraph !== view.paragraph) this.previous = null;
    const last = this.unclaimed[this.unclaimed.length - 1] ?? this.open;
    if (last === null || last.view.paragraph === view.paragraph) return null;
    // `"The talks were frank," / NO DEAL YET / spokesman Lund said.`: what an attribution should follow may lack it.
    const by = isTorn(this.reading, last, view) ? tornAttribution(this.reading, view) : null;
    const torn = by === null ? null : this.begin(this.unclaimed.length > 0 ? this.unclaimed : [last], by);
    if (torn === null) this.settle();
    this.unclaimed = [];
    this.open = null;
    return torn;
  }

  /** Gives what nobody claimed in a paragraph to whom the paragraph above ends with, or else to whoever was quoted there; or keeps it until somebody is quoted again. */
  private settle(): void {
    const [first] = this.unclaimed;
    if (first === undefined) return;
    const above = first.above?.paragraph === first.view.paragraph - 1 ? first.above : null;
    const subject = above === null ? null : subjectOf(this.reading, above);
    const speaker = above !== null && this.earlier?.paragraph === above.paragraph ? this.earlier.draft : null;
    const by = subject !== null ? this.about(subject, BELOW) : speaker !== null && mayGoOn(this.reading, speaker) ? resumed(speaker, APART) : null;
    if (by === null) this.waiting.push(...this.unclaimed);
    else this.quoted(this.begin(this.unclaimed, by), first.view);
    this.unclaimed = [];
  }

  /** Two marked sentences set apart side by side are turns of two people where the first asks: "Which friend?" "A generous one." */
  private isTurn(segment: number): boolean {
    const { segments } = this.reading;
    return [segment - 1, segment + 1].some((other) => {
      if (!this.alone.has(other) || this.holders.has(other)) return false;
      const [first, second] = [segments[Math.min(segment, other)]!, segments[Math.max(segment, other)]!];
      return first.ending === '?' && areSideBySide(first, second);
    });
  }

  private readMarked(view: View, segment: number): void {
    const { reading, holders, previous } = this;
    const { segments } = reading;
    // A quote that its next paragraph goes on with is attributed there: "It was dark. / "Then the lights came on," Lee recalled.
    const holder = holders.get(segment) ?? (segments[segment]!.continues ? holders.get(segment + 1) : undefined);
    if (holder !== undefined) {
      if (!holder.segments.includes(segment)) this.hold(holder, segment);
      this.quoted(holder, view);
      return;
    }
    const { title, words, ending } = segments[segment]!;
    // "That's Jeb Moss and Marco Ruiz." goes on with what was said before; by itself it would be a heading.
    const isHeading = title && words >= HEADING && (previous === null || ending === '');
    if (isHeading || this.isTurn(segment)) return;
    const asked = this.speaking !== null && isReporter(reading, this.speaking.draft);
    // `"When?" I ask. / "Before she left."`: the reporter's question is answered by whoever spoke before.
    const answered = asked && this.speaking?.paragraph !== view.paragraph ? this.answering : null;
    const speaking = answered === null ? this.speaking : null;
    const one: Alone = { segment, view, above: previous === null ? this.above : null };
    const isBetween = speaking !== null && speaking.between === previous;
    const found = previous === null ? null : subjectOf(reading, previous, isBetween, asked);
    // "The valve stuck," Imada said. She shook her head. "A two-dollar valve."
    const subject = found !== null && isBetween && !asked && HE.has(reading.items.key[found.first]!) ? null : found;
    if (speaking !== null && speaking.between === null && view.paragraph - speaking.paragraph <= 1) {
      this.hold(speaking.draft, segment);
      this.quoted(speaking.draft, view);
    } else if (subject !== null) {
      this.quoted(this.begin([one], this.about(subject, BESIDE)), view);
    } else if (answered !== null) {
      this.quoted(this.begin([one], resumed(answered, RESUMED)), view);
    } else if (speaking !== null && speaking.between !== null && speaking.paragraph === view.paragraph) {
      this.quoted(this.begin([one], resumed(speaking.draft, RESUMED)), view);
    } else {
      this.unclaimed.push(one);
    }
  }

  private readSentence(view: View, torn: Draft | null): void {
    const { reading, holders, unclaimed } = this;
    const { segments, items } = reading;
    // `"They left us with nothing." "Not one of them came back," Moss said.`
    const following = items.segment[view.first]!;
    const left = unclaimed.length === 0 ? null : segments[unclaimed[unclaimed.length - 1]!.segment]!;
    if (left !== null && left.ending !== '?' && following >= 0 && holders.has(following) && areSideBySide(left, segments[following]!)) {
      for (const { segment } of unclaimed) this.hold(holders.get(following)!, segment);
      this.unclaimed = [];
    }
    // Whoever is quoted last in a sentence goes on; a sentence that quotes nobody interrupts.
    let last = torn;
    while (this.next < this.drafts.length && this.drafts[this.next]!.place < view.end) {
      const draft = this.withSource(this.next++, view);
      if (draft.place >= view.first && draft.inside < 0 && draft.act === 'speech') last = draft;
    }
    for (let i = view.first; i < view.end; i++) {
      const segment = items.segment[i]!;
      if (segment >= 0) last = holders.get(segment) ?? last;
    }
    const subject = this.unclaimed.length === 0 && this.waiting.length === 0 ? null : introduced(reading, view);
    if (subject !== null && this.unclaimed.length > 0) {
      const draft = this.begin(this.unclaimed, this.about(subject, BESIDE));
      last ??= draft;
      this.unclaimed = [];
    } else if (subject !== null && last === null) this.claimWaiting(this.about(subject, BELOW), view);
    last = this.readRest(view, last) ?? last;
    this.previous = this.above = view;
    if (last !== null) this.quoted(last, view);
    else if (this.speaking !== null && this.speaking.paragraph === view.paragraph) this.speaking.between = view;
    else this.speaking = null;
    const end = items.segment[view.end - 1]!;
    this.open = end >= 0 && !holders.has(end) ? { segment: end, view, above: null } : null;
  }

  /** An attribution, with the source of the one before where it only goes on with that: `Maher said it "wasn't good." Adding, "They never are."` */
  private withSource(index: number, view: View): Draft {
    const draft = this.drafts[index]!;
    const { speaking } = this;
    const opens = draft.cue !== null && draft.cue[0] === this.reading.items.start[view.first] && this.reading.items.facts[view.first]!.participle;
    if (draft.source !== null || draft.segments.length === 0 || !opens || speaking === null || speaking.between !== null || speaking.paragraph !== view.paragraph || speaking.draft.source === null) return draft;
    const whole: Draft = { ...draft, source: speaking.draft.source, confidence: speaking.draft.confidence * RESUMED, rule: 'goes-on' };
    this.completed.set(index, whole);
    for (const segment of draft.segments) this.holders.set(segment, whole);
    return whole;
  }

  /**
   * Gives marked speech that nobody claims in a sentence to whoever is named behind it without a verb (`"We cared for two hundred," Benjamin Lokol, a nurse in Turkana.`), to whoever is
   * quoted in the same sentence (`"It is costly," said Apte, but this "provision is unknown to the state."`), or in the one before (`Instead, "he acts like a beaten man."`). Returns the
   * attribution that is new, or null.
   */
  private readRest(view: View, last: Draft | null): Draft | null {
    const { reading, holders, speaking } = this;
    const { items, segments } = reading;
    let begun: Draft | null = null;
    for (let i = view.first; i < view.end; i++) {
      const segment = items.segment[i]!;
      if (segment < 0 || holders.has(segment) || segments[segment]!.title || !segments[segment]!.speech || segments[segment]!.words < FEWEST) continue;
      const speaker = begun ?? last;
      if (speaker !== null) {
        if (speaker.segments.some((earlier) => earlier < segment) && items.kind[i - 1] !== COLON && mayGoOn(reading, speaker)) this.hold(speaker, segment);
        continue;
      }
      const named = i === view.first && segments[segment]!.ending === ',' ? namedBehind(reading, view) : null;
      const goesOn = speaking !== null && speaking.between === null && speaking.paragraph === view.paragraph && speaking.draft.confidence >= RESUMES && mayGoOn(reading, speaking.draft);
      if (named === null && goesOn && speaking!.draft.segments.length > 0) {
        this.hold(speaking!.draft, segment);
        begun = speaking!.draft;
      } else if (named !== null || goesOn) begun = this.begin([{ segment, view, above: null }], named === null ? resumed(speaking!.draft, RESUMED) : this.about(named, BESIDE));
    }
    return begun;
  }

  /** Gives what waits to whom the sentence below is about, where the paragraph above names him too: "Zacharias Kunuk directed it. / "I tried new ways." / Kunuk is best known for ..." */
  private claimWaiting(by: Basis, { paragraph }: View): void {
    if (by.source === null) return;
    const near = this.waiting.filter(({ above, view }) => above?.paragraph === view.paragraph - 1 && paragraph - view.paragraph <= 1);
    if (near.length === 0) return;
    const { text, tokens, paragraphs } = this.reading.article;
    const name = nameIn(text.slice(...by.source));
    // Looked for once in a paragraph, however many wait below it.
    const naming = new Set([...new Set(near.map(({ view }) => view.paragraph - 1))].filter((above) => {
      const { firstToken, endToken } = paragraphs[above]!;
      for (let i = firstToken; i < endToken; i++) if (textAt(tokens, i) === name) return true;
      return false;
    }));
    for (const one of near) if (naming.has(one.view.paragraph - 1)) this.begin([one], by);
    this.waiting = this.waiting.filter(({ segment }) => !this.holders.has(segment));
  }

  /** Notices who is quoted in a sentence: what waits since the same was quoted before is said by him too. */
  private quoted(draft: Draft, view: View): void {
    if (this.waiting.length > 0 && this.earlier !== null && mayGoOn(this.reading, this.earlier.draft) && isSame(this.reading, this.earlier.draft, draft)) {
      const basis = resumed(this.earlier.draft, APART);
      for (const one of this.waiting) this.begin([one], basis);
      this.waiting = [];
    }
    this.claimWaiting(resumed(draft, APART), view);
    this.waiting = [];
    this.speaking = { draft, paragraph: view.paragraph, between: null };
    this.earlier = { draft, paragraph: view.paragraph };
    if (!isReporter(this.reading, draft)) this.answering = draft;
  }
}

/** Whether a speaker may be quoted in paragraphs below: somebody with a name, or whose words stood between marks, not "the laws" that require something. */
function mayGoOn(reading: Reading, draft: Draft): boolean {
  if (draft.source === null || isReporter(reading, draft)) return false;
  const source = reading.article.text.slice(...draft.source);
  return draft.segments.length > 0 || PRONOUN.test(source) || /\p{Lu}/u.test(source.replace(/^(?:The|An?) /, ''));
}

/** Whether two quotes in a row seem to have one speaker: the second gives a pronoun, or the name that the first ends with. */
function isSame({ article: { text } }: Reading, first: Draft, second: Draft): boolean {
  if (first.source === null || second.source === null) return false;
  const [before, behind] = [text.slice(...first.source), text.slice(...second.source)];
  return PRONOUN.test(behind) || nameIn(before) === nameIn(behind);
}

const PRONOUN = /^(?:he|she)$/i;

/** The last name of a source, up to the first comma: "Rogers" in "ranger Bryce Rogers, who runs the park". */
const nameIn = (source: string): string => /\p{Lu}[\p{L}'’-]*(?=[^\p{Lu},]*(?:,|$))/u.exec(source)?.[0] ?? source;

const areSideBySide = (first: Segment, second: Segment): boolean => first.paragraph === second.paragraph && first.endToken === second.firstToken;

/** The one segment a view consists of, with nothing but a word of order before it ("And then: <speech>"); or -1. */
function speechAlone({ items }: Reading, { first, end }: View): number {
  // `"We wake up early".`
  if (end - first === 1 || (end - first === 2 && items.kind[first + 1] === STOP)) return items.segment[first]!;
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
  let opens = view.first;
  // "Thinking that it was a dog, he called his boss."
  if (window.facts(opens).participle) while (opens < view.end && window.kind(opens - 1) !== COMMA) opens++;
  let verb = opens + 1;
  while (verb < view.end && window.tag(verb) !== VERB && window.tag(verb) !== AUX && !(gestures && GESTURES.has(window.key(verb)))) verb++;
  if (verb >= view.end) return null;
  const nominals = findNominals(window);
  // "One of them is Mona Khalil, who lives by the port."
  if (ONE.has(window.key(view.first)) && window.lemma(verb) === BE) return nominals.find((nominal) => nominal.first === verb + 1 && isPerson(window, nominal)) ?? null;
  const candidates = nominals.map(({ first, end }) => ({ first, end: gestures && first < verb ? Math.min(end, verb) : end })).filter(({ first, end }) => first >= opens && end <= verb && !(window.has(first - 1) && window.tag(first - 1) === ADP));
  // An owner stands before the whole phrase: "her" before "her neighbor Walter Groves".
  const [leading] = candidates;
  const subject = candidates.filter(({ first }) => first === leading!.first).at(-1);
  if (subject === undefined || isPerson(window, subject)) return subject ?? null;
  if (gestures && GESTURES.has(window.key(verb)) && (window.kind(verb + 1) === STOP || window.kind(verb + 1) === COMMA) && (subject.first < verb - 1 || (asked && window.tag(subject.first) === PRON)) && subject.end >= verb) return subject;
  // "The runner-up, Stian Moe, collapsed."
  return candidates.find((nominal) => nominal.first === subject.end + 1 && window.kind(subject.end) === COMMA && isPerson(window, nominal)) ?? null;
}

const ONE = new Set(['one', 'another', 'among'].map(hashWord));
const BE = hashWord('be');

/** Whether a noun phrase is a named person, by itself or at its end, "Shop assistant Amy Dutton", somebody by what he does, "The mayor", or "he". */
const isPerson = (window: Window, { first, end }: Nominal): boolean => window.name(end - 1) === PERSON || (window.tag(first) === DET && window.facts(end - 1).occupation) || HE.has(window.key(first));

const HE = new Set(['he', 'she'].map(hashWord));

/** The person whose name is all, but for a post and more of him, that stands behind the marked speech a sentence begins with; up to the name. */
function namedBehind(reading: Reading, view: View): Nominal | null {
  const window = new Window(reading, view);
  for (let i = view.first + 1; i < view.end; i++) if (window.tag(i) === VERB || window.tag(i) === AUX || window.isSpeech(i)) return null;
  const name = findNominals(window).find(({ first, end }) => first > view.first && window.name(end - 1) === PERSON);
  return name === undefined ? null : { first: view.first + 1, end: name.end };
}

/** The person who is introduced right behind a marked sentence: `"You can't eat a view." Hotelier Douglas Penrose has heard the argument before.` */
function introduced(reading: Reading, view: View): Nominal | null {
  const subject = subjectOf(reading, view);
  return subject !== null && subject.first === view.first ? subject : null;
}

/** Whether a sentence that begins in lower case stands a heading below marked speech that ends with a comma. */
function isTorn({ segments, items, article }: Reading, last: Alone, view: View): boolean {
  const segment = segments[last.segment]!;
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
