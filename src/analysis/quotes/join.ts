import type { QuoteKind, Span } from '../article';
import { classOf, isBlankAt, LETTER } from '../text/characters';
import type { WordForms } from '../words';
import { actOf } from './acts';
import type { Attribution, Attributions } from './attribution';
import type { Piece } from './contents';
import type { CueLexicon } from './cueLexicon';
import { dropDoubles, type Draft } from './drafts';
import { CLAIM, marksHeld, type Frame } from './frames';
import { findLayouts } from './layouts';
import { NOUN, VERB, Window, type Reading } from './reading';
import type { View } from './views';
import { WORD } from './vocabulary';

/** From which confidence on a frame is shown, by what its content holds: no marks, marked words, marked speech. */
const SHOWN = [0.38, 0.33, 0.3] as const;

/** An indirect quote of fewer words says nothing by itself. */
const FEWEST_WORDS = 3;

/** Puts the frames of all views together: drops what is doubtful or double, lets marked sentences go on with the quote before them. */
export function joinFrames(reading: Reading, frames: readonly Frame[], lexicon: CueLexicon, wordForms: WordForms): Attributions {
  const sure = findLayouts(reading);
  const doubtful: Draft[] = [];
  for (const frame of frames) {
    const held = marksHeld(new Window(reading, frame.view), frame.content);
    if (frame.confidence < (held === 2 ? CLAIM : SHOWN[held])) continue;
    const draft = draftOf(reading, frame, baseForm(reading, frame, lexicon, wordForms));
    if (draft.act === 'speech' && held === 0 && !saysSomething(reading, frame)) continue;
    if (draft.spans.length > 0) (frame.plain || frame.confidence < SHOWN[held] ? doubtful : sure).push(draft);
  }
  const byConfidence = (a: Draft, b: Draft): number => b.confidence - a.confidence || a.place - b.place;
  const drafts = dropDoubles(sure.sort(byConfidence));
  const claimed = new Set(drafts.flatMap(({ segments }) => segments));
  for (const draft of doubtful.sort(byConfidence)) {
    if (draft.segments.some((segment) => claimed.has(segment))) continue;
    for (const segment of draft.segments) claimed.add(segment);
    // `"I don't know," she replied when asked about the money.`: what the cue seemed to report is not what it reports.
    const rival = drafts.findIndex(({ place, segments }) => place === draft.place && segments.length === 0);
    if (rival >= 0) drafts.splice(rival, 1);
    drafts.push(draft);
  }
  drafts.sort((a, b) => a.place - b.place);
  followOn(reading, drafts);

  const relays = findRelays(drafts);
  const found = drafts.map((draft) => finish(reading, draft, relays.get(draft) ?? null)).sort((a, b) => a.spans[0]![0] - b.spans[0]![0] || b.spans[0]![1] - a.spans[0]![1]);
  const notQuotes: Span[] = [];
  const unattributed: Span[] = [];
  for (const { start, end, speech } of reading.segments) {
    if (found.some(({ spans }) => spans.some((span) => span[0] < end && start < span[1]))) continue;
    (speech ? unattributed : notQuotes).push([start, end]);
  }
  return { found, notQuotes, unattributed };
}

/** A sentence that is all quote goes on with the quote before it, in its paragraph or at the end of the one before. */
function followOn(reading: Reading, drafts: readonly Draft[]): void {
  const holders = new Map<number, Draft>();
  for (const draft of drafts) for (const segment of draft.segments) holders.set(segment, draft);
  let next = 0;
  let speaking: { draft: Draft; paragraph: number } | null = null;
  for (const view of reading.views) {
    if (view.inside >= 0) continue;
    const alone = segmentAlone(reading, view);
    if (alone >= 0) {
      // A quote that its next paragraph goes on with is attributed there: "It was dark. / "Then the lights came on," Lee recalled.
      const holder = holders.get(alone) ?? (reading.segments[alone]!.continues ? holders.get(alone + 1) : undefined);
      if (holder !== undefined) {
        if (!holder.segments.includes(alone)) {
          holder.segments.push(alone);
          holder.spans.push([reading.segments[alone]!.start, reading.segments[alone]!.end]);
        }
        speaking = { draft: holder, paragraph: view.paragraph };
      } else if (speaking !== null && view.paragraph - speaking.paragraph <= 1) {
        speaking.draft.segments.push(alone);
        speaking.draft.spans.push([reading.segments[alone]!.start, reading.segments[alone]!.end]);
        speaking.paragraph = view.paragraph;
      }
      continue;
    }
    // Whoever is quoted last in a sentence goes on; a sentence that quotes nobody ends it.
    let last: Draft | null = null;
    while (next < drafts.length && drafts[next]!.place < view.end) {
      const draft = drafts[next++]!;
      if (draft.place >= view.first && draft.inside < 0 && draft.act === 'speech') last = draft;
    }
    for (let i = view.first; i < view.end; i++) {
      const segment = reading.items.segment[i]!;
      if (segment >= 0) last = holders.get(segment) ?? last;
    }
    // "... Obama said. He gave no details. "Our goal is ..."": a sentence between goes by, in the same paragraph.
    if (last !== null) speaking = { draft: last, paragraph: view.paragraph };
    else if (speaking !== null && speaking.paragraph !== view.paragraph) speaking = null;
  }
}

/** Who relays a quote: the source of the innermost quote that its cue stands in. `Price said Blinken had told him: "No."` */
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

/** Whether a content without marks tells what was said: not "to comment" in "The company declined to comment." */
function saysSomething({ items }: Reading, { content }: Frame): boolean {
  let words = 0;
  for (const piece of [content.left, content.right]) {
    if (piece === null) continue;
    for (let i = piece.first; i < piece.end; i++) if (items.kind[i] === WORD) words++;
  }
  return words >= FEWEST_WORDS;
}

/** The one segment a view consists of, or -1. */
function segmentAlone(reading: Reading, view: View): number {
  return view.end - view.first === 1 ? reading.items.segment[view.first]! : -1;
}

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
    source: source === null ? null : [items.start[source.first]!, items.end[source.end - 1]!],
    spans,
    segments,
    confidence: frame.confidence,
    rule: ruleOf(reading, frame, lemma),
    act: actOf(lemma, kindOf(reading, spans) === 'direct'),
    place: cue.head,
    paragraph: view.paragraph,
    inside: view.inside,
  };
}

/** The text of a piece, without the punctuation at its edges that is not inside marks. */
function trim(reading: Reading, piece: Piece): Span | null {
  const { items, article } = reading;
  let { first, end } = piece;
  const loose = (i: number): boolean => items.segment[i]! < 0 && /^[,.;:–—-]+$/.test(article.text.slice(items.start[i]!, items.end[i]!));
  while (end > first && loose(end - 1)) end--;
  while (end > first && loose(first)) first++;
  return first < end ? [items.start[first]!, items.end[end - 1]!] : null;
}

function finish(reading: Reading, { cue, source, spans, confidence, rule, act }: Draft, via: Span | null): Attribution {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const kind = kindOf(reading, sorted);
  return {
    kind,
    act,
    spans: sorted,
    marked: markedWithin(reading, sorted),
    source,
    cue,
    via,
    follows: null,
    confidence: Math.round(confidence * 1000) / 1000,
    rule,
  };
}

/** The marked stretches that lie within a content, or overlap it at an edge. */
function markedWithin({ segments }: Reading, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const [start, end] of spans) {
    // Segments are in order; the first one that ends behind the span's start is looked up by halves.
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < segments.length && segments[low]!.start < end; low++) {
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
  return lexicon.lemmas.get(word) ?? (items.tag[cue.head] === VERB && /^\p{L}+$/u.test(word) ? wordForms.infinitive(word) : word);
}

/** `direct` where nearly all letters stand between marks, `indirect` where nearly none do. */
function kindOf(reading: Reading, spans: readonly Span[]): QuoteKind {
  const { text } = reading.article;
  const letters = (stretches: readonly Span[]): number => {
    let count = 0;
    for (const [start, end] of stretches) {
      for (let i = start; i < end; i++) if (!isBlankAt(text, i) && classOf(text.charCodeAt(i)) === LETTER) count++;
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
