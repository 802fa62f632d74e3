import type { Span } from '../article';
import { isAllCapitals, isCapitalized } from '../text/characters';
import { DET, NOUN, PROPN } from './reading';
import type { Draft } from './drafts';
import type { Reading } from './reading';
import { COLON, COMMA, DASH, MARK, OPEN, STOP, WORD } from './vocabulary';

/** How sure an attribution by layout is: nothing but its place on the page says so. */
const CONFIDENCE = 0.9;
/** The longest name before a transcript's colon, or below a quote, in tokens. */
const LONGEST_NAME = 7;
const LONGEST_SIGNATURE = 24;

/** Attributions that the layout makes: transcript lines ("WALLACE: Thank you.") and signed quotes ("..." - Ann Lee, Ohio). */
export function findLayouts(reading: Reading): Draft[] {
  return [...findTranscript(reading), ...findSignatures(reading)];
}

/** The lines of a transcript: a name in capitals and a colon at the start of a paragraph; names in lower case only where three lines have them. */
function findTranscript(reading: Reading): Draft[] {
  const { article, words } = reading;
  const { tokens, paragraphs } = article;
  const lines: { draft: Draft; loud: boolean }[] = [];
  const wordAt = (token: number): string => tokens.words[tokens.word[token]!]!;
  paragraphs.forEach(({ kind, bodyToken, endToken, end }, paragraph) => {
    if (kind === 'boilerplate' || kind === 'credit') return;
    let first = bodyToken;
    // Each line of a quoted transcript opens with a mark of its own.
    if (first < endToken && /^["“]$/.test(wordAt(first))) first++;
    let colon = first;
    while (colon < endToken && colon - first <= LONGEST_NAME && words[tokens.word[colon]!]!.kind === WORD) colon++;
    if (colon === first || colon + 1 >= endToken || wordAt(colon) !== ':') return;
    let loud = true;
    for (let token = first; token < colon; token++) {
      const word = wordAt(token);
      if (!isCapitalized(word)) return;
      if (!isAllCapitals(word) && !/^\p{Lu}\.?$/u.test(word)) loud = false;
    }
    const last = endToken - (/^["”]$/.test(wordAt(endToken - 1)) && first > bodyToken ? 1 : 0);
    if (last <= colon + 1) return;
    const draft: Draft = {
      cue: [tokens.start[colon]!, tokens.end[colon]!],
      source: [tokens.start[first]!, tokens.end[colon - 1]!],
      spans: [[tokens.start[colon + 1]!, last === endToken ? end : tokens.end[last - 1]!]],
      segments: segmentsWithin(reading, tokens.start[bodyToken]!, end),
      confidence: CONFIDENCE,
      rule: 'transcript',
      act: 'speech',
      via: null,
      place: -1,
      paragraph,
      inside: -1,
    };
    lines.push({ draft, loud });
  });
  const quiet = lines.filter(({ loud }) => !loud).length;
  return lines.filter(({ loud }) => (loud ? lines.length > 1 : quiet > 2)).map(({ draft }) => draft);
}

/** Quotes with a name set behind them, or below: a paragraph that opens with a mark and ends `..." - Ann Lee, Ohio`. */
function findSignatures(reading: Reading): Draft[] {
  const { article, words, segments } = reading;
  const { tokens, paragraphs } = article;
  const drafts: Draft[] = [];
  let previous = -1;
  segments.forEach((segment) => {
    // One signature a paragraph, also where marks inside the quote cut it into several stretches.
    if (segment.paragraph === previous) return;
    previous = segment.paragraph;
    const paragraph = paragraphs[segment.paragraph]!;
    if (paragraph.kind === 'boilerplate') return;
    // An entry of a list begins with a bullet.
    const bulleted = segment.firstToken === paragraph.bodyToken + 1 && isBullet(tokens.words[tokens.word[paragraph.bodyToken]!]!);
    if (segment.firstToken !== paragraph.bodyToken && !bulleted) return;
    let dash = lastDash(reading, segment.firstToken, paragraph.endToken);
    let limit = paragraph.endToken;
    const below = paragraphs[segment.paragraph + 1];
    if (dash < 0 && segment.endToken === limit && below !== undefined && below.kind !== 'boilerplate') {
      dash = below.firstToken;
      limit = below.endToken;
      if (dash >= limit || words[tokens.word[dash]!]!.kind !== DASH) return;
    }
    if (dash < 0 || dash + 1 >= limit || limit - dash > LONGEST_SIGNATURE) return;
    const name = signedName(reading, dash + 1, limit);
    if (name === null) return;
    const last = limit === paragraph.endToken ? dash : paragraph.endToken;
    const span: Span = [segment.start, tokens.end[last - 1]!];
    drafts.push({
      cue: [tokens.start[dash]!, tokens.end[dash]!],
      source: name,
      spans: [span],
      segments: segmentsWithin(reading, ...span),
      confidence: CONFIDENCE,
      rule: 'signature',
      act: 'speech',
      via: null,
      place: -1,
      paragraph: segment.paragraph,
      inside: -1,
    });
  });
  return drafts;
}

const isBullet = (word: string): boolean => /^[-–—*•·▪●]$/.test(word);

/** The last dash of a paragraph that stands right behind a closing mark, or -1. */
function lastDash({ article, words }: Reading, first: number, limit: number): number {
  const { tokens } = article;
  for (let token = limit - 1; token > first && limit - token <= LONGEST_SIGNATURE; token--) {
    if (words[tokens.word[token]!]!.kind === DASH && words[tokens.word[token - 1]!]!.kind === MARK) return token;
  }
  return -1;
}

/** The name that fills the rest of a line, with what stands behind it after a comma; `null` where the rest is a sentence. */
function signedName({ article, words, tags }: Reading, first: number, limit: number): Span | null {
  const { tokens } = article;
  let end = limit;
  while (end > first && words[tokens.word[end - 1]!]!.kind === STOP) end--;
  if (end <= first || !words[tokens.word[first]!]!.capital) return null;
  let name = first;
  while (name < end && [NOUN, PROPN, DET].includes(tags[name]!) && words[tokens.word[name]!]!.kind === WORD) name++;
  const follows = name < end ? words[tokens.word[name]!]!.kind : COMMA;
  if (name === first || (follows !== COMMA && follows !== OPEN && follows !== COLON && end - first > 6)) return null;
  for (let token = first; token < end; token++) if (words[tokens.word[token]!]!.reporting) return null;
  return [tokens.start[first]!, tokens.end[end - 1]!];
}

/** The segments that lie within a stretch of text. */
function segmentsWithin({ segments }: Reading, start: number, end: number): number[] {
  const found: number[] = [];
  segments.forEach((segment, index) => {
    if (segment.start >= start && segment.end <= end) found.push(index);
  });
  return found;
}
