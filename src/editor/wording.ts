import * as vscode from 'vscode';
import type { Actor, EntityType, MentionForm, QuoteKind } from '../analysis';

/** How what Newslens knows is put into the user's language. Names and roles are in the words of the article (see `Actor.role`). */

const { t } = vscode.l10n;

/** "31 quotes" */
export function quoteCount(count: number): string {
  return count === 1 ? t('1 quote') : t('{0} quotes', count);
}

/** "14 mentions" */
export function mentionCount(count: number): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', count);
}

/** "14 actors" */
export function actorCount(count: number): string {
  return count === 1 ? t('1 actor') : t('{0} actors', count);
}

/** "3 quotes, 14 mentions" */
export function countsOf(actor: Actor): string {
  const mentions = mentionCount(actor.mentions.length);
  return actor.quotes.length === 0 ? mentions : `${quoteCount(actor.quotes.length)}, ${mentions}`;
}

/** "Dana Price, Harbor Department spokesperson" */
export function withRole(name: string, role: string | null): string {
  return role === null ? name : `${name}, ${role}`;
}

/** "Dana Price, Harbor Department spokesperson", or what stands for a speaker that nobody names. */
export function speakerWithRole(speaker: string | null, role: string | null): string {
  return speaker === null ? t('Speaker not named') : withRole(speaker, role);
}

export function nameOfKind(kind: QuoteKind): string {
  switch (kind) {
    case 'direct': return t('Direct quote');
    case 'mixed': return t('Partly quoted');
    case 'indirect': return t('Indirect speech');
  }
}

/** The construction that a quote was found by, under the name that the analysis gives it; `undefined` for a name that is not known here. */
export function nameOfRule(rule: string): string | undefined {
  switch (rule) {
    case 'name-verb': return t('the speaker, then a verb of saying');
    case 'verb-name': return t('a verb of saying, then the speaker');
    case 'according-to': return t('“according to”');
    case 'noun-cue': return t('a noun that reports, such as “statement”');
    case 'colon': return t('a colon in front of the words');
    case 'transcript': return t('the speaker’s name in front, as in a transcript');
    case 'signature': return t('the name below, as under a letter');
    case 'beside': return t('a sentence about the speaker next to the words');
    case 'goes-on': return t('words that go on with a quote before');
    case 'no-source': return t('a verb of saying without a speaker');
    default: return undefined;
  }
}

export function nameOfType(type: EntityType): string {
  switch (type) {
    case 'person': return t('Person');
    case 'organization': return t('Organization');
    case 'place': return t('Place');
    case 'group': return t('Group');
    case 'event': return t('Event');
    case 'work': return t('Work');
    case 'product': return t('Product');
    case 'date': return t('Date');
    case 'money': return t('Amount of money');
    case 'quantity': return t('Quantity');
  }
}

/** All of a type, as a choice. */
export function pluralOfType(type: EntityType): string {
  switch (type) {
    case 'person': return t('People');
    case 'organization': return t('Organizations');
    case 'place': return t('Places');
    case 'group': return t('Groups: nationalities, religions, political affiliations');
    case 'event': return t('Events');
    case 'work': return t('Works: books, films, reports');
    case 'product': return t('Products');
    case 'date': return t('Dates');
    case 'money': return t('Amounts of money');
    case 'quantity': return t('Quantities');
  }
}

export function nameOfForm(form: MentionForm): string {
  switch (form) {
    case 'name': return t('Full name');
    case 'alias': return t('Short or other name');
    case 'pronoun': return t('Pronoun');
    case 'description': return t('Description');
  }
}

/** A confidence of 0 to 1 in words: "very sure (97%)". */
export function howSure(confidence: number): string {
  // Nothing here is certain: 0.998 is 99%.
  const percent = Math.min(99, Math.round(confidence * 100));
  if (confidence >= 0.9) return t('very sure ({0}%)', percent);
  if (confidence >= 0.75) return t('fairly sure ({0}%)', percent);
  if (confidence >= 0.5) return t('likely ({0}%)', percent);
  return t('a guess ({0}%)', percent);
}

/** The beginning of a text on one line, at most so many characters, cut between words. */
export function excerpt(text: string, length: number): string {
  const line = text.slice(0, length * 4).replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
