import { ADV, AUX, VERB } from '../syntax/tags';
import { LISTENER } from './constructions';
import { blockOf, marksHeld, type Piece } from './contents';
import { isAccordingTo } from './fixedCues';
import type { Frame } from './frame';
import { hashWord } from '../model/hash';
import type { Nominal } from './nominals';
import type { Window } from './reading';
import { COLON, COMMA } from './vocabulary';

const THAT = hashWord('that');
const MOMENTS = new Set(['as', 'when', 'while', 'after', 'before'].map(hashWord));

/** A relayed quote is a little less sure than its relay. */
const RELAYED = 0.9;

/**
 * Gives relayed speech to whoever said it first: in `Price said Lowell had told him: "No."` the quote is Lowell's, via Price. What Price is made to say is nothing
 * but Lowell's attribution and quote, so that it is no quote of its own.
 */
export function relaySpeech(window: Window, frames: Frame[], nominals: readonly Nominal[]): void {
  for (let index = frames.length - 1; index >= 0; index--) {
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
    // `Price said Lowell texted a friend: "No."`
    if (window.tag(verb) !== VERB || (introduced !== COLON && !window.facts(verb).reporting) || right.end - 2 - verb > LISTENER) continue;
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
    for (let other = frames.length - 1; other >= 0; other--) {
      if (frames[other]!.cue.head === verb && frames[other] !== relayed) frames.splice(other, 1);
    }
    return;
  }
}

/**
 * Gives marked words that somebody is said to have said, according to somebody else, to the former: in `"We will win," he said, according to the state news agency.` and
 * `According to the affidavit, Hale told a deputy he "just wanted to talk."` the words are his, via the other.
 */
export function relayMarked(window: Window, frames: Frame[]): void {
  for (let index = frames.length - 1; index >= 0; index--) {
    const { cue, source, content, confidence } = frames[index]!;
    const { left, right } = content;
    const piece = left !== null && right === null ? left : left === null ? right : null;
    if (piece === null || source === null || !isAccordingTo(window, cue.head)) continue;
    const inner = frames.findIndex((frame, at) => at !== index && tellsAll(window, frame, piece));
    if (inner < 0) continue;
    const { content: told, confidence: sure, ...rest } = frames[inner]!;
    const within = told.right === null ? null : { first: told.right.first, end: Math.min(told.right.end, piece.end) };
    frames[inner] = { ...rest, content: { left: told.left, right: within }, confidence: Math.max(sure, RELAYED * confidence), via: source };
    frames.splice(index, 1);
  }
}

/** Whether a frame with marked words is all that a stretch consists of, so that nothing in it is left to whoever relays it. */
function tellsAll(window: Window, frame: Frame, { first, end }: Piece): boolean {
  const { left, right } = frame.content;
  if (frame.source === null || !window.facts(frame.cue.head).reporting || marksHeld(window, frame.content) === 0) return false;
  const block = blockOf(frame);
  if (block.first < first || block.end > end) return false;
  if (Math.min(block.first, left?.first ?? block.first) !== first) return false;
  // `"We will win," he told reporters on Friday, according to ...`, "he told colleagues as they filed out"
  let isAside = false;
  for (let i = Math.max(block.end, right?.end ?? 0); i < end; i++) {
    isAside ||= MOMENTS.has(window.key(i));
    if (window.isSpeech(i) || (!isAside && (window.tag(i) === VERB || window.tag(i) === AUX))) return false;
  }
  return true;
}
