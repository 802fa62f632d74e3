import type { Span } from '../article';
import type { NamedMention } from '../entities/mention';
import { isAllCapitals, isCapitalized } from '../text/characters';
import { tokenAt } from '../text/tokens';
import type { Draft } from './drafts';
import type { Reading } from './reading';
import { segmentFrom, segmentsWithin } from './segments';
import { WORD } from './vocabulary';

/** How sure a line of a transcript is: nothing but its place on the page says whose it is. */
const CONFIDENCE = 0.9;
/** The longest label, in tokens. */
const LONGEST_LABEL = 7;
/** An answer has no more paragraphs than this that bear no label. */
const LONGEST_TURN = 4;

/** What stands before a colon and says nothing: what a check of facts or a live page is cut up by. */
const NO_LABELS = new Set('claim verdict rating fact facts truth context conclusion ruling update breaking note background summary analysis correction photo video watch date time where when what who why how source sources headline'.split(' '));

/** A paragraph that begins with a label and a colon. */
interface Line {
  readonly paragraph: number;
  /** The label's tokens. */
  readonly first: number;
  readonly nameEnd: number;
  readonly colon: number;
  readonly label: string;
  /** In capitals, or the name of an account: "WALLACE:", "Q:", "@portoffice:". */
  readonly loud: boolean;
  /** Where what is said ends: before the mark that closes a quoted line. */
  readonly end: number;
}

/**
 * The turns of transcripts and interviews: a label and a colon at the start of a paragraph, and the paragraphs up to the next label that go on with an answer. What tells them
 * from a list of facts ("Date: June 9", "CONTACT: 555-0142", "SALEM, MAINE: Rain."): their labels name people, or stand in capitals before sentences; others come again beside such
 * labels ("Interviewer:").
 */
export function findTranscript(reading: Reading, entities: readonly NamedMention[]): Draft[] {
  const lines = readLines(reading);
  if (lines.length === 0) return [];
  const people = peopleIn(reading, entities, lines[0]!.paragraph);
  const times = new Map<string, number>();
  for (const { label } of lines) times.set(label, (times.get(label) ?? 0) + 1);
  const named = (line: Line): boolean => people.starts.has(line.first);
  const isTurn = (line: Line): boolean => {
    if (line.label.startsWith('@')) return true;
    if (people.places.has(line.first)) return false;
    if (line.loud) return lines.length > 1 && (named(line) || times.get(line.label)! > 1 || endsSentence(reading, line));
    // "Coastal Review:" is "CR:" from then on.
    if (times.has(initialsOf(line.label.split(' ')))) return true;
    return named(line) && (lines.length > 2 || times.get(line.label)! > 1);
  };
  const sure = lines.filter(isTurn);
  const turns = sure.length === 0 ? sure : lines.filter((line) => isTurn(line) || times.get(line.label)! > 1);
  // Names in lower case stand before many a colon: one alone makes no transcript; a post has its account in front.
  if (turns.length < 2 && !turns[0]?.label.startsWith('@')) return [];
  const isInterview = times.has('Q') && times.has('A');
  return turns.map((line, index) => {
    const standsFor = isInterview && /^(?:A|ANSWER)$/i.test(line.label) ? people.interviewed : nameOfInitials(people, line.label);
    return draftOf(reading, line, turns[index + 1]?.paragraph ?? -1, standsFor);
  });
}

function readLines({ article, words }: Reading): Line[] {
  const { tokens, paragraphs } = article;
  const wordAt = (token: number): string => tokens.words[tokens.word[token]!]!;
  const lines: Line[] = [];
  paragraphs.forEach(({ kind, bodyToken, endToken, end }, paragraph) => {
    if (kind === 'boilerplate' || kind === 'credit') return;
    let first = bodyToken;
    // Each line of a quoted transcript opens with a mark of its own.
    if (first < endToken && /^["“]$/.test(wordAt(first))) first++;
    let colon = first;
    while (colon < endToken && colon - first <= LONGEST_LABEL && words[tokens.word[colon]!]!.kind === WORD) colon++;
    const nameEnd = colon;
    // "ADA LUND, HOST:"
    while (colon + 1 < endToken && colon > first && colon - first <= LONGEST_LABEL && (wordAt(colon) === ',' || isAllCapitals(wordAt(colon))) && isAllCapitals(wordAt(colon + (wordAt(colon) === ',' ? 1 : 0)))) colon++;
    // "MR. LUND (deputy mayor):"
    if (colon < endToken && wordAt(colon) === '(') while (colon < endToken && colon - nameEnd <= LONGEST_LABEL && wordAt(colon - 1) !== ')') colon++;
    if (nameEnd === first || colon + 1 >= endToken || wordAt(colon) !== ':') return;
    let loud = true;
    for (let token = first; token < nameEnd; token++) {
      const word = wordAt(token);
      if (word.startsWith('@')) continue;
      if (!isCapitalized(word)) return;
      if (!isAllCapitals(word) && !/^\p{Lu}\.?$/u.test(word)) loud = false;
    }
    const last = endToken - (/^["”]$/.test(wordAt(endToken - 1)) && first > bodyToken ? 1 : 0);
    if (last <= colon + 1) return;
    const label = article.text.slice(tokens.start[first], tokens.end[nameEnd - 1]);
    if (NO_LABELS.has(label.toLowerCase())) return;
    lines.push({ paragraph, first, nameEnd, colon, label, loud, end: last === endToken ? end : tokens.end[last - 1]! });
  });
  return lines;
}

/** Whether a line ends as a sentence does. */
function endsSentence({ article }: Reading, { end }: Line): boolean {
  return /[.?!…]["”’)]*$/.test(article.text.slice(end - 3, end));
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** The people whom labels may stand for. */
interface People {
  /** The tokens that their names begin with. */
  readonly starts: ReadonlySet<number>;
  /** The tokens that the names of places begin with. */
  readonly places: ReadonlySet<number>;
  /** A mention for the initials of each name: "AR" is Anneke Roos, "CR" the Coastal Review. */
  readonly byInitials: ReadonlyMap<string, Span>;
  /** Whoever is named most before the first label, the first of them in full: the one who answers. */
  readonly interviewed: Span | null;
}

function peopleIn({ article }: Reading, entities: readonly NamedMention[], firstLine: number): People {
  const { text, paragraphs } = article;
  const starts = new Set<number>();
  const places = new Set<number>();
  const byInitials = new Map<string, Span>();
  const counts = new Map<string, { count: number; full: Span | null }>();
  let top: { count: number; full: Span | null } | null = null;
  let paragraph = 0;
  for (const { type, start, end, firstToken } of entities) {
    if (type === 'place') places.add(firstToken);
    if (type !== 'person' && type !== 'organization') continue;
    const parts = text.slice(start, end).split(/[\s.]+/).filter(Boolean);
    const isFull = parts.length > 1;
    const initials = initialsOf(parts);
    if (isFull && !byInitials.has(initials)) byInitials.set(initials, [start, end]);
    if (type === 'organization') continue;
    starts.add(firstToken);
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]!.firstToken <= firstToken) paragraph++;
    if (paragraph >= firstLine || paragraphs[paragraph]!.kind === 'credit') continue;
    const surname = parts[parts.length - 1]!;
    const counted = counts.get(surname) ?? { count: 0, full: null };
    counts.set(surname, counted);
    counted.count++;
    counted.full ??= isFull ? [start, end] : null;
    if (counted.full !== null && (top === null || counted.count > top.count)) top = counted;
  }
  return { starts, places, byInitials, interviewed: top === null ? null : top.full };
}

/** The name whose initials a label is: "Anneke Roos" for "AR". */
function nameOfInitials({ byInitials }: People, label: string): Span | null {
  const letters = label.replace(/[.\s]/g, '');
  return letters.length >= 2 && letters.length <= 3 && isAllCapitals(letters) ? (byInitials.get(letters) ?? null) : null;
}

/** The turn that begins with a line, up to the line of the next turn. */
function draftOf(reading: Reading, { paragraph, first, nameEnd, colon, end }: Line, next: number, standsFor: Span | null): Draft {
  const { tokens } = reading.article;
  const spans: Span[] = [[tokens.start[colon + 1]!, end]];
  const segments = segmentsWithin(reading.segments, tokens.start[first]! - 1, end);
  if (next - paragraph <= LONGEST_TURN) {
    const surname = standsFor === null ? tokens.word[nameEnd - 1]! : surnameOf(reading, standsFor);
    for (let p = paragraph + 1; p < next && goesOn(reading, p, surname); p++) spans.push([reading.article.paragraphs[p]!.start, reading.article.paragraphs[p]!.end]);
  }
  return {
    cue: [tokens.start[colon]!, tokens.end[colon]!],
    source: [tokens.start[first]!, tokens.end[nameEnd - 1]!],
    standsFor,
    spans,
    segments,
    confidence: CONFIDENCE,
    rule: 'transcript',
    act: 'speech',
    via: null,
    place: -1,
    paragraph,
    inside: -1,
  };
}

/** The number of the last word of a name. */
function surnameOf({ article }: Reading, [start, end]: Span): number {
  return start < end ? article.tokens.word[tokenAt(article.tokens, end - 1)]! : -1;
}

/** Whether a paragraph without a label is still what was said before it: no heading, without quotes of its own, and not about whoever speaks. */
function goesOn({ article, segments }: Reading, paragraph: number, surname: number): boolean {
  const { kind, start, end, firstToken, endToken } = article.paragraphs[paragraph]!;
  if (kind !== 'body') return false;
  const segment = segments[segmentFrom(segments, start)];
  if (segment !== undefined && segment.start < end) return false;
  for (let token = firstToken; token < endToken; token++) if (article.tokens.word[token] === surname) return false;
  return true;
}
