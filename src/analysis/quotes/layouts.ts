import type { Span } from '../article';
import type { NamedMention } from '../entities/mention';
import { ADJ, AUX, DET, NOUN, PROPN, VERB } from '../syntax/tags';
import { findAnnounced } from './announced';
import type { Draft } from './drafts';
import type { Reading } from './reading';
import { segmentsWithin } from './segments';
import { findTranscript } from './transcripts';
import { COLON, COMMA, DASH, MARK, OPEN, STOP, WORD } from './vocabulary';

/** How sure an attribution by layout is: nothing but its place on the page says so. */
const CONFIDENCE = 0.9;
/** The longest name below a quote, in tokens. */
const LONGEST_SIGNATURE = 24;

/**
 * Attributions that the layout makes: transcript lines ("WALLACE: Thank you."), signed quotes ("..." - Ann Lee, Ohio), and paragraphs that the one before announces
 * ("A spokesperson said:").
 */
export function findLayouts(reading: Reading, entities: readonly NamedMention[]): Draft[] {
  return [...findTranscript(reading, entities), ...findSignatures(reading, entities), ...findAnnounced(reading)];
}

/** Quotes with a name set behind them, or below: a paragraph that opens with a mark and ends `..." - Ann Lee, Ohio`. */
function findSignatures(reading: Reading, entities: readonly NamedMention[]): Draft[] {
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ firstToken }) => firstToken));
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
    if (segment.firstToken !== paragraph.bodyToken) return;
    let dash = lastDash(reading, segment.firstToken, paragraph.endToken);
    let limit = paragraph.endToken;
    const below = paragraphs[segment.paragraph + 1];
    if (dash < 0 && segment.endToken === limit && below !== undefined && below.kind !== 'boilerplate') {
      dash = below.firstToken;
      limit = below.endToken;
      if (dash >= limit) return;
      if (words[tokens.word[dash]!]!.kind !== DASH) {
        // A name with a post, and nothing else: "Ada Lorne, mayor"
        if (!people.has(dash) || !isNameLine(reading, dash, limit)) return;
        dash--;
      }
    }
    if (dash < 0 || dash + 1 >= limit || limit - dash > LONGEST_SIGNATURE) return;
    const name = signedName(reading, dash + 1, limit);
    if (name === null) return;
    const last = limit === paragraph.endToken ? dash : paragraph.endToken;
    const span: Span = [segment.start, tokens.end[last - 1]!];
    drafts.push({
      cue: words[tokens.word[dash]!]!.kind === DASH ? [tokens.start[dash]!, tokens.end[dash]!] : null,
      source: name,
      spans: [span],
      segments: segmentsWithin(reading.segments, ...span),
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

/** The last dash of a paragraph that stands right behind a closing mark, or -1. */
function lastDash({ article, words }: Reading, first: number, limit: number): number {
  const { tokens } = article;
  for (let token = limit - 1; token > first && limit - token <= LONGEST_SIGNATURE; token--) {
    if (words[tokens.word[token]!]!.kind === DASH && words[tokens.word[token - 1]!]!.kind === MARK) return token;
  }
  return -1;
}

/** Whether a line is a name, a comma and what somebody is: no verb, no period. */
function isNameLine({ article, words, tags }: Reading, first: number, limit: number): boolean {
  const { word } = article.tokens;
  let commas = 0;
  for (let token = first; token < limit; token++) {
    const { kind } = words[word[token]!]!;
    if (kind === COMMA) commas++;
    if (kind === STOP || kind === MARK || kind === COLON || tags[token] === VERB || tags[token] === AUX) return false;
  }
  return commas > 0;
}

/** The name that fills the rest of a line, with what stands behind it after a comma; `null` where the rest is a sentence. */
function signedName({ article, words, tags }: Reading, first: number, limit: number): Span | null {
  const { tokens } = article;
  let end = limit;
  while (end > first && words[tokens.word[end - 1]!]!.kind === STOP) end--;
  if (end <= first || !words[tokens.word[first]!]!.capital) return null;
  let name = first;
  while (name < end && [NOUN, PROPN, DET, ADJ].includes(tags[name]!) && words[tokens.word[name]!]!.kind === WORD) name++;
  const follows = name < end ? words[tokens.word[name]!]!.kind : COMMA;
  if (name === first || (follows !== COMMA && follows !== OPEN && follows !== COLON && end - first > 6)) return null;
  for (let token = first; token < end; token++) if (tags[token] === VERB && words[tokens.word[token]!]!.reporting) return null;
  return [tokens.start[first]!, tokens.end[end - 1]!];
}
