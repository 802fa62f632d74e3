import type { QuoteKind, Span } from '../article';
import type { NamedMention } from '../entities/mention';
import { NOUN, SCONJ, VERB } from '../syntax/tags';
import { classOf, LETTER } from '../text/characters';
import { actOf } from './acts';
import type { Attribution, Attributions } from './attribution';
import { dropDoubles, type Draft } from './drafts';
import { attributeFloating } from './floating';
import type { Told } from './frame';
import { findLayouts } from './layouts';
import type { Reading } from './reading';
import { firstWithin, segmentFrom } from './segments';

/** By so much a reading with a source is preferred to one without. */
const RIVALED = 0.3;

/** Puts together what the views tell: drops what is doubtful or double, lets marked sentences go on with the quote before them. */
export function join(reading: Reading, entities: readonly NamedMention[], told: readonly Told[]): Omit<Attributions, 'tags'> {
  const sure = findLayouts(reading, entities);
  const laidOut = new Set(sure.map(({ place }) => place));
  const doubtful: Draft[] = [];
  for (const one of told) {
    if (!laidOut.has(one.cue.head)) (one.doubtful ? doubtful : sure).push(draftOf(reading, one));
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

function draftOf(reading: Reading, one: Told): Draft {
  const { items } = reading;
  const { cue, source, view, content, lemma, confidence, via } = one;
  const spans: Span[] = [];
  const segments: number[] = [];
  for (const piece of [content.left, content.right]) {
    if (piece === null) continue;
    spans.push(withMarks(reading, [items.start[piece.first]!, items.end[piece.end - 1]!]));
    for (let i = piece.first; i < piece.end; i++) if (items.segment[i]! >= 0) segments.push(items.segment[i]!);
  }
  return {
    cue: [items.start[cue.first]!, items.end[cue.end - 1]!],
    source: source === null ? null : withoutOwnership(reading, [items.start[source.first]!, items.end[source.end - 1]!]),
    spans,
    segments,
    confidence,
    rule: ruleOf(reading, one),
    act: actOf(lemma, () => kindOf(reading, spans, markedWithin(reading, spans)) === 'direct'),
    place: cue.head,
    paragraph: view.paragraph,
    inside: view.inside,
    via: via === null ? null : [items.start[via.first]!, items.end[via.end - 1]!],
  };
}

/** "Paula Enright", where the source is cut as "Paula Enright's" in "Paula Enright's warning". */
function withoutOwnership({ article }: Reading, [start, end]: Span): Span {
  const owned = /['’]s$/.exec(article.text.slice(start, end));
  return owned === null ? [start, end] : [start, end - owned[0].length];
}

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
  const marked = markedWithin(reading, sorted);
  return {
    kind: kindOf(reading, sorted, marked),
    act,
    spans: sorted,
    marked,
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

/** `direct` where nearly all letters stand between marks, `indirect` where nearly none do. */
function kindOf({ article: { text } }: Reading, spans: readonly Span[], marked: readonly Span[]): QuoteKind {
  if (marked.length === 0) return 'indirect';
  const letters = (stretches: readonly Span[]): number => {
    let count = 0;
    for (const [start, end] of stretches) {
      for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) === LETTER) count++;
    }
    return count;
  };
  const all = letters(spans);
  const share = all === 0 ? 0 : letters(marked) / all;
  return share >= 0.95 ? 'direct' : share <= 0.02 ? 'indirect' : 'mixed';
}

/** The construction of an attribution, by a name the editor explains. */
function ruleOf({ items }: Reading, { cue, source, lemma }: Told): string {
  if (lemma === ':') return 'colon';
  if (lemma === 'according') return 'according-to';
  if (items.tag[cue.head] === NOUN) return 'noun-cue';
  if (source === null) return 'no-source';
  return source.end <= cue.first ? 'name-verb' : 'verb-name';
}
