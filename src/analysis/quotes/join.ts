import type { QuoteKind, Span } from '../article';
import { actOf } from './acts';
import type { Attribution, Attributions } from './attribution';
import type { Frame } from './frames';
import type { Piece } from './contents';
import type { CueLexicon } from './cueLexicon';
import { NOUN, VERB, type Reading } from './reading';
import type { WordForms } from '../words';
import { classOf, isBlankAt, LETTER } from '../text/characters';
import type { View } from './views';

/** From which confidence on a frame is shown: with marked speech in it, and without. */
const SHOWN_MARKED = 0.3;
const SHOWN = 0.42;

/** An attribution in the making. */
interface Draft {
  frame: Frame;
  spans: Span[];
  /** Segments it holds. */
  segments: number[];
}

/** Puts the frames of all views together: drops what is doubtful or double, lets marked sentences go on with the quote before them. */
export function joinFrames(reading: Reading, frames: readonly Frame[], lexicon: CueLexicon, wordForms: WordForms): Attributions {
  const drafts: Draft[] = [];
  const shown = frames.map((frame) => draftOf(reading, frame)).filter(({ frame, segments, spans }) =>
    spans.length > 0 && frame.confidence >= (segments.length > 0 ? SHOWN_MARKED : SHOWN));
  shown.sort((a, b) => b.frame.confidence - a.frame.confidence || a.frame.cue.head - b.frame.cue.head);
  for (const draft of shown) if (!drafts.some((kept) => overlap(kept.spans, draft.spans) > 0.5)) drafts.push(draft);
  drafts.sort((a, b) => a.frame.cue.head - b.frame.cue.head);

  const held = new Map<number, Draft>();
  for (const draft of drafts) for (const segment of draft.segments) held.set(segment, draft);
  followOn(reading, held);

  const found = drafts.map((draft) => finish(reading, draft, baseForm(reading, draft.frame, lexicon, wordForms))).sort((a, b) => a.spans[0]![0] - b.spans[0]![0] || b.spans[0]![1] - a.spans[0]![1]);
  const notQuotes: Span[] = [];
  const unattributed: Span[] = [];
  reading.segments.forEach((segment, index) => {
    if (held.has(index) || found.some(({ spans }) => spans.some(([start, end]) => start <= segment.start && segment.end <= end))) return;
    (segment.speech ? unattributed : notQuotes).push([segment.start, segment.end]);
  });
  return { found, notQuotes, unattributed };
}

/** A sentence that is all quote goes on with the quote before it, in its paragraph or at the end of the one before. */
function followOn(reading: Reading, held: Map<number, Draft>): void {
  let speaking: { draft: Draft; paragraph: number } | null = null;
  for (const view of reading.views) {
    if (view.inside >= 0) continue;
    const alone = segmentAlone(reading, view);
    if (alone >= 0 && !held.has(alone) && speaking !== null && view.paragraph - speaking.paragraph <= 1) {
      speaking.draft.segments.push(alone);
      const { start, end } = reading.segments[alone]!;
      speaking.draft.spans.push([start, end]);
      held.set(alone, speaking.draft);
      speaking.paragraph = view.paragraph;
      continue;
    }
    // Whoever is quoted last in this sentence goes on; a sentence without marked speech ends it.
    let last: Draft | null = null;
    for (let i = view.first; i < view.end; i++) {
      const segment = reading.items.segment[i]!;
      if (segment >= 0) last = held.get(segment) ?? null;
    }
    if (last !== null) speaking = { draft: last, paragraph: view.paragraph };
    else speaking = null;
  }
}

/** The one segment a view consists of, or -1. */
function segmentAlone(reading: Reading, view: View): number {
  return view.end - view.first === 1 ? reading.items.segment[view.first]! : -1;
}

function draftOf(reading: Reading, frame: Frame): Draft {
  const spans: Span[] = [];
  const segments: number[] = [];
  for (const piece of [frame.content.left, frame.content.right]) {
    if (piece === null) continue;
    const span = trim(reading, piece);
    if (span === null) continue;
    spans.push(span);
    for (let i = piece.first; i < piece.end; i++) if (reading.items.segment[i]! >= 0) segments.push(reading.items.segment[i]!);
  }
  return { frame, spans, segments };
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

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  let sizeA = 0;
  let sizeB = 0;
  for (const [start, end] of a) {
    sizeA += end - start;
    for (const [otherStart, otherEnd] of b) shared += Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
  }
  for (const [start, end] of b) sizeB += end - start;
  return shared / (sizeA + sizeB - shared);
}

function finish(reading: Reading, { frame, spans, segments }: Draft, lemma: string): Attribution {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const marked = reading.segments
    .filter(({ start, end }, index) => segments.includes(index) || sorted.some((span) => span[0] <= start && end <= span[1]))
    .map(({ start, end }): Span => [start, end]);
  const { items, article } = reading;
  const kind = kindOf(article.text, sorted, marked);
  return {
    kind,
    act: actOf(lemma, kind === 'direct'),
    spans: sorted,
    marked,
    source: frame.source === null ? null : [items.start[frame.source.first]!, items.end[frame.source.end - 1]!],
    cue: [items.start[frame.cue.first]!, items.end[frame.cue.end - 1]!],
    via: null,
    follows: null,
    confidence: Math.round(frame.confidence * 1000) / 1000,
    rule: ruleOf(reading, frame, lemma),
  };
}

/** The base form of a cue's head. A verb that the counts do not know is asked about. */
function baseForm({ article, items }: Reading, { cue }: Frame, lexicon: CueLexicon, wordForms: WordForms): string {
  const word = article.tokens.words[items.word[cue.head]!]!.toLowerCase();
  return lexicon.lemmas.get(word) ?? (items.tag[cue.head] === VERB && /^\p{L}+$/u.test(word) ? wordForms.infinitive(word) : word);
}

/** `direct` where nearly all letters stand between marks, `indirect` where nearly none do. */
function kindOf(text: string, spans: readonly Span[], marked: readonly Span[]): QuoteKind {
  let letters = 0;
  let within = 0;
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) {
      if (isBlankAt(text, i) || classOf(text.charCodeAt(i)) !== LETTER) continue;
      letters++;
      if (marked.some(([from, to]) => i >= from && i < to)) within++;
    }
  }
  const share = letters === 0 ? 0 : within / letters;
  return share >= 0.95 ? 'direct' : share <= 0.02 ? 'indirect' : 'mixed';
}

/** The construction of an attribution, by a name the editor explains. */
function ruleOf({ items }: Reading, { cue, source }: Frame, lemma: string): string {
  if (lemma === ':') return 'transcript';
  if (lemma === 'according') return 'according-to';
  if (items.tag[cue.head] === NOUN) return 'noun-cue';
  if (source === null) return 'no-source';
  return source.end <= cue.first ? 'name-verb' : 'verb-name';
}
