import { hashWord } from '../model/hash';
import { FeatureList } from '../model/linear';
import { ADP, AUX, DET, NOUN, SCONJ, VERB } from '../syntax/tags';
import type { WordForms } from '../words';
import { actOf, mayDecideAct } from './acts';
import { isDeed } from './constructions';
import { marksHeld, SEMICOLON, type Piece } from './contents';
import { isPassive } from './cues';
import type { Frame, Framed, Told } from './frame';
import { CLAIM, findFrames } from './frames';
import { KnownViews } from './knownViews';
import type { FrameModel } from './model';
import { Window, type Reading } from './reading';
import { isWork } from './segments';
import { COMMA, WORD } from './vocabulary';

/** From which confidence on a frame is shown. */
const SHOWN = 0.33;

/** The same where its content holds words between marks: they are somebody's. */
const SHOWN_MARKED = 0.3;

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
/** The same where it names works, with their titles between marks. */
const SHOWN_TITLE = 0.65;
/** What has no source and no marks must be that much surer to be shown. */
const SOURCELESS = 0.15;

const hashed = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
const QUESTION = hashed('if whether how what why when where who which');
const NOT = hashed("not n't n’t never nor neither cannot refuse refused refuses decline declined declines agreed failed");
const ANSWERS = hashed('comment answer elaborate respond speak talk discuss speculate');
/** What whoever says nothing refuses: "declined to take questions", "declined an interview". */
const QUESTIONED = hashed('questions question comment calls interview interviews statement');
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

/** What a title stands behind. */
const TITLED = hashed('titled entitled headlined captioned subtitled');
/** What shows, without words, what happened. */
const PICTURES = hashed('footage video videos photo photos photograph photographs picture pictures image images film clip clips map maps');
const SHOW = hashWord('show');
const CALLED = hashWord('called');
const FIND = hashWord('find');
const GUILTY = hashed('guilty liable');
/** Whose findings are told. */
const INQUIRIES = hashed(
  'study studies report reports audit audits review reviews inquiry inquest investigation investigations survey surveys poll polls analysis research researchers scientists court courts ' +
    'judge judges jury panel committee commission inspection inspectors inspector auditors auditor tribunal watchdog regulator regulators ombudsman paper experiment test tests it they',
);

/** Finds what the sentences tell. One that was read before, with the same words, tags and names, tells what it told then. */
export function findTold(reading: Reading, model: FrameModel, wordForms: WordForms, earlier?: Framed): Framed {
  const told: Told[] = [];
  const ends = new Int32Array(reading.views.length);
  const f = new FeatureList();
  const known = earlier === undefined ? null : new KnownViews(reading, earlier);
  reading.views.forEach((view, index) => {
    if (known?.addTold(index, told) !== true) {
      const window = new Window(reading, view);
      for (const frame of findFrames(window, model, f)) {
        const one = toldBy(window, frame, wordForms);
        if (one !== null) told.push(one);
      }
    }
    ends[index] = told.length;
  });
  return { reading, told, ends };
}

/** What a frame tells; null where it is too doubtful, or tells nothing that anybody said. */
function toldBy(window: Window, frame: Frame, wordForms: WordForms): Told | null {
  const { view, cue, source, confidence, via, plain } = frame;
  const held = marksHeld(window, frame.content);
  // Titles between marks are nobody's words: `wrote the book "The Lamp"`, but `spoke about the end of his show "Moss Tonight"`
  if (held === 1 && confidence < SHOWN_TITLE && holdsTitlesAlone(window, frame)) return null;
  if (confidence < (held === 2 ? CLAIM : held === 0 ? SHOWN_THOUGHT : SHOWN_MARKED)) return null;
  const lemma = baseForm(window, frame, wordForms);
  const isSpeech = actOf(lemma, () => false) === 'speech';
  // What is hoped for is hardly what the marks hold.
  if (held === 1 && !isSpeech && confidence < SHOWN) return null;
  if (held === 0) {
    if (confidence < (isSpeech ? SHOWN : SHOWN_THOUGHT) + (source === null ? SOURCELESS : 0)) return null;
    if (!saysSomething(window, frame, isSpeech)) return null;
  }
  if (isShown(window, frame) || leadsIn(window, frame) || (held !== 2 && asksForSilence(window, frame))) return null;
  // `a note titled "A Spine at Last"`
  if (source === null && TITLED.has(window.key(cue.head)) && frame.content.right?.first === cue.end) return null;
  const content = { left: trimmed(window, frame.content.left), right: trimmed(window, frame.content.right) };
  if (content.left === null && content.right === null) return null;
  return { view, cue, source, content, confidence, via, lemma, doubtful: plain || (held !== 0 && confidence < SHOWN_MARKED) };
}

/** The base form of a cue's head, but "ask" of "wants to know". A verb that the counts do not know is asked about. */
function baseForm(window: Window, { cue }: Frame, wordForms: WordForms): string {
  const { items, reading: { article } } = window;
  if (cue.end > cue.head + 1 && items.key[cue.end - 1] === KNOW) return 'ask';
  const { base } = window.facts(cue.head);
  if (base !== undefined) return base;
  const word = article.tokens.lower[article.tokens.word[items.token[cue.head]!]!]!;
  return items.tag[cue.head] === VERB && mayDecideAct(word) && /^\p{L}+$/u.test(word) ? wordForms.infinitive(word) : word;
}

/**
 * Whether a content without marks tells what was said. It does not where it is a word or two ("The company declined to comment"), where the cue says that nothing was told ("did not
 * say when the store would reopen"), and hardly where it has no verb ("signed a contract", "What the town says about its clock").
 */
function saysSomething(window: Window, { view, cue, source, content, confidence }: Frame, isSpeech: boolean): boolean {
  const first = content.right === null ? -1 : content.right.first;
  // "Bridge plan divides the town": that is what the plan does.
  if (window.tag(cue.head) === NOUN && first === cue.end && (window.tag(first) === VERB || window.tag(first) === AUX) && !window.facts(first).participle) return false;
  // "Kim objected; the judge overruled her."
  if (first >= 0 && (window.key(first) === SEMICOLON || window.key(first - 1) === SEMICOLON)) return false;
  if (!isSpeech) return true;
  // "found the hikers on Saturday, four days after they left the trail"
  const isFound = window.lemma(cue.head) === FIND && first >= 0 && window.key(first) !== THAT;
  let words = 0;
  let verbs = 0;
  for (const piece of [content.left, content.right]) {
    if (piece === null) continue;
    let attached = false;
    for (let i = piece.first; i < piece.end; i++) {
      if (window.kind(i) === WORD) words++;
      // "tells the story of a keeper who speaks to nobody": what a relative clause says of a noun is no clause of the content.
      attached ||= i > piece.first && (WHO.has(window.key(i)) || (isFound && window.kind(i) === COMMA));
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
  // "Two hikers were found alive"
  if (head.lemma === FIND && isPassive(window, cue.head)) return false;
  // "The jury found Doyle guilty and cleared his aunt": a verdict.
  if (isFound && someWord(window, first, Math.min(first + 5, content.right!.end), GUILTY)) return false;
  // "A fisherman found the body": only an inquiry says what it finds.
  if (verbs === 0 && head.lemma === FIND && source !== null && !someWord(window, source.first, source.end, INQUIRIES)) return false;
  // "declined to say how much it had lost", "declined to say at what price"
  const next = first < 0 ? null : window.facts(first + 1);
  const ends = content.right === null ? 0 : window.key(content.right.end - 1);
  if (NOT.has(head.key) && (begins === TO || verbs === 0) && QUESTIONED.has(ends)) return false;
  if (NOT.has(head.key) && begins === TO && next !== null && (ANSWERS.has(next.key) || (next.reporting && [first + 2, first + 3].some((i) => QUESTION.has(window.key(i)))))) return false;
  // "Asked about the fire, she shrugged", "The widow was told that night": of what was asked or told nothing is known.
  if (verbs === 0 && source === null && (head.lemma === ASK || (head.lemma === TELL && isPassive(window, cue.head)))) return false;
  // "proposes a ferry that would spare them the bridge": a relative clause says which ferry it is.
  if (begins === THAT && window.tag(first - 1) === NOUN && window.tag(cue.head) === VERB && cue.head !== first - 1 && ((window.tag(first + 1) === VERB && window.tag(first + 2) !== AUX) || window.tag(first + 1) === AUX)) return false;
  // "pointing at a line on the wall"
  if (verbs === 0 && head.lemma === POINT && AT.has(window.key(cue.head + 1))) return false;
  // "who asked not to be named", "that her name not be used"
  const last = content.right === null ? -1 : content.right.end - 1;
  if (last >= 0 && window.key(last - 1) === BE && NAMED.has(window.key(last))) return false;
  for (let i = first; i <= last; i++) if (first >= 0 && NOT.has(window.key(i)) && window.key(i + 1) === BE && USED.has(window.key(i + 2))) return false;
  const isNegated = someWord(window, cue.first, cue.head, NOT) || (cue.end > cue.head + 1 && NOT.has(head.key));
  // "did not respond to a request for comment"
  if (isNegated && RESPONSES.has(head.lemma)) return false;
  if (!QUESTION.has(begins)) return true;
  // "Cole, asked whether the bridge would open, said", "Asked whether it would open, Cole said": who asked is not told.
  const isAside = source === null ? cue.first === view.first : source.end === cue.first - 1 && window.kind(source.end) === COMMA;
  if (isAside && window.key(cue.head) === ASKED && first === cue.end) return false;
  return !isNegated;
}

/** Whether all that a content has between marks are titles of works, and it is no clause: `wrote the book "The Lamp"`, not `said the book "The Lamp" was late`. */
function holdsTitlesAlone(window: Window, { content }: Frame): boolean {
  const { items, reading: { segments } } = window;
  const isTitling = (i: number): boolean => TITLED.has(window.key(i)) || window.key(i) === CALLED;
  for (const piece of [content.left, content.right]) {
    if (piece === null) continue;
    for (let i = piece.first; i < piece.end; i++) {
      const marked = items.stretch[i]!;
      const opens = marked >= 0 && items.stretch[i - 1] !== marked;
      if (window.isSpeech(i) || (opens && !(segments[marked]!.title && (isWork(textOf(window, i - 1)) || isTitling(i - 1))))) return false;
      if (marked < 0 && !isTitling(i) && (window.tag(i) === VERB || window.tag(i) === AUX)) return false;
    }
  }
  return true;
}

/** "who asked not to be named said": what follows is another's verb. */
function asksForSilence(window: Window, { content: { right } }: Frame): boolean {
  return right !== null && NOT.has(window.key(right.first)) && window.key(right.first + 1) === TO && window.key(right.first + 2) === BE && NAMED.has(window.key(right.first + 3));
}

/** Whether one of a few words stands among items. */
function someWord(window: Window, first: number, end: number, words: ReadonlySet<number>): boolean {
  for (let i = first; i < end; i++) if (words.has(window.key(i))) return true;
  return false;
}

/** Whether the source is a thing that shows words to whoever passes ("A sign on the door read ..."), or a picture of what happened ("The video shows a bird"). Nobody speaks there. */
function isShown(window: Window, { cue, source, content }: Frame): boolean {
  if (source === null) return false;
  // "Drivers found a sign reading <speech>"
  if (content.right !== null && window.tag(content.right.first) === DET && DISPLAYS.has(window.key(content.right.first + 1)) && window.facts(content.right.first + 2).participle) return true;
  // "wearing a shirt that read", "the sign - which read"
  const shown = window.kind(source.first - 1) === WORD ? source.first - 1 : source.first - 2;
  if (source.end - source.first === 1 && (WHO.has(window.key(source.first)) || window.key(source.first) === THAT) && DISPLAYS.has(window.key(shown))) return true;
  const pictures = window.lemma(cue.head) === SHOW && (content.right === null || window.key(content.right.first) !== THAT);
  for (let i = source.first; i < source.end && window.tag(i) !== ADP && window.kind(i) === WORD; i++) {
    if ((DISPLAYS.has(window.key(i)) || (pictures && PICTURES.has(window.key(i)))) && window.tag(i + 1) !== NOUN) return true;
  }
  return false;
}

/** Whether what stands before the source leads into the source's own clause: "The report noted that | nobody | had asked", not "the bridge is safe, as | police | have said". */
function leadsIn({ items }: Window, { source, content: { left, right } }: Frame): boolean {
  return left !== null && right === null && source !== null && left.end === source.first && items.tag[left.end - 1] === SCONJ && items.key[left.end - 1] !== AS;
}

/** A piece without the punctuation at its edges that is not inside marks, and without the "as" of "The bridge is safe, as police have said"; null where no word is left. */
function trimmed(window: Window, piece: Piece | null): Piece | null {
  if (piece === null) return null;
  let { first, end } = piece;
  while (end > first && (isLoose(window, end - 1) || window.key(end - 1) === AS)) end--;
  while (end > first && isLoose(window, first)) first++;
  for (let i = first; i < end; i++) if (window.isSpeech(i) || SPOKEN.test(textOf(window, i))) return { first, end };
  return null;
}

/** Whether an item is punctuation outside of marks. */
function isLoose(window: Window, i: number): boolean {
  return !window.isSpeech(i) && LOOSE.test(textOf(window, i));
}

const LOOSE = /^[,.;:–—-]+$/;
const SPOKEN = /[\p{L}\p{N}]/u;

/** The characters of an item. */
const textOf = ({ items, reading }: Window, i: number): string => reading.article.text.slice(items.start[i]!, items.end[i]!);
