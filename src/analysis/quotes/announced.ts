import type { Span } from '../article';
import { ADP, ADV, AUX, VERB } from '../syntax/tags';
import type { Article } from '../text/read';
import type { Draft } from './drafts';
import { findNominals, type Nominal } from './nominals';
import { Window, type Reading } from './reading';
import { segmentFrom } from './segments';
import { COLON, COMMA, STOP } from './vocabulary';

/** How sure it is that a paragraph without marks is what the one before announces. */
const CONFIDENCE = 0.7;
/** How far the verb may stand from the colon: "posted on his own page late on Monday:". */
const REACH = 8;

/**
 * Paragraphs without marks that the sentence before announces, as live blogs and press notices set them apart: "A spokesperson said:" and, below, what was said. A list that begins
 * there is none.
 */
export function findAnnounced(reading: Reading): Draft[] {
  const { views, article, items, segments } = reading;
  const drafts: Draft[] = [];
  for (const view of views) {
    if (view.inside >= 0 || items.kind[view.end - 1] !== COLON || items.token[view.end - 1] !== article.paragraphs[view.paragraph]!.endToken - 1) continue;
    const below = article.paragraphs[view.paragraph + 1];
    if (below === undefined || below.kind !== 'body' || !/^[\p{L}“"‘']/u.test(article.text.charAt(below.start))) continue;
    const segment = segments[segmentFrom(segments, below.start)];
    if (segment !== undefined && segment.start === below.start) continue;
    if (!/[.?!…]$/.test(article.text.slice(below.end - 1, below.end))) continue;
    const last = setOffFrom(article, view.paragraph + 1);
    const attribution = announcement(new Window(reading, view));
    if (attribution === null) continue;
    const { source, verb } = attribution;
    drafts.push({
      cue: [items.start[verb]!, items.end[verb]!],
      source: [items.start[source.first]!, items.end[source.end - 1]!],
      spans: article.paragraphs.slice(view.paragraph + 1, last + 1).map(({ start, end }): Span => [start, end]),
      segments: [],
      confidence: CONFIDENCE,
      rule: source.end <= verb ? 'name-verb' : 'verb-name',
      act: 'speech',
      via: null,
      place: verb,
      paragraph: view.paragraph + 1,
      inside: -1,
    });
  }
  return drafts;
}

/** The last of the paragraphs that are set off like this one, after one that is not: a block quote. A paragraph that is not set off stands for itself. */
function setOffFrom({ text, paragraphs }: Article, first: number): number {
  const isSetOff = (index: number): boolean => {
    const paragraph = paragraphs[index];
    return paragraph !== undefined && paragraph.kind === 'body' && text.charAt(paragraph.start - 1) === ' ';
  };
  let last = first;
  if (!isSetOff(first - 1)) while (isSetOff(last) && isSetOff(last + 1)) last++;
  return last;
}

/** The verb of speech nearest to the colon, and the subject right before it. */
function announcement(window: Window): { source: Nominal; verb: number } | null {
  for (let verb = window.view.end - 2; verb >= window.view.end - 1 - REACH && window.has(verb); verb--) {
    if (window.isSpeech(verb) || window.kind(verb) === STOP) return null;
    if (window.tag(verb) !== VERB || !window.facts(verb).reporting) continue;
    let before = verb;
    while (window.tag(before - 1) === AUX || window.tag(before - 1) === ADV) before--;
    const nominals = findNominals(window);
    // "The mayor, Ola Berg, said:"
    const at = window.kind(before - 1) === COMMA && window.name(before - 2) !== 0 ? before - 1 : before;
    const subject = nominals.find(({ end }) => end === at);
    return subject === undefined ? null : { source: withHead(window, nominals, subject), verb };
  }
  return null;
}

/** A noun phrase with the one it is attached to: "Nils Stang of the employers' federation". */
function withHead(window: Window, nominals: readonly Nominal[], { first, end }: Nominal): Nominal {
  for (let i = nominals.length - 1; i >= 0; i--) if (nominals[i]!.end === first - 1 && window.tag(first - 1) === ADP) first = nominals[i]!.first;
  return { first, end };
}
