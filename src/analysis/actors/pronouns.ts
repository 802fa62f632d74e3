import { ADJ, ADP, ADV, NOUN, NUM, PROPN, VERB } from '../syntax/tags';
import { OBJECT, POSSESSOR, SUBJECT, type GrammaticalRole } from './grammar';
import type { Gender } from './nouns';
import type { Reading } from './reading';

/** Pronouns that refer in the same way share their weights. */
export const PRONOUN_KINDS = ['personal', 'neuter', 'plural'] as const;
export type PronounKind = (typeof PRONOUN_KINDS)[number];

/** A third-person pronoun where it stands. */
export interface Pronoun {
  readonly token: number;
  readonly kind: PronounKind;
  readonly gender: Gender | null;
  readonly role: GrammaticalRole;
}

/** What a pronoun is wherever it stands. */
export type PronounForm = Omit<Pronoun, 'token'>;

const formsOf = (kind: PronounKind, gender: Gender | null, subject: string, object: string, possessor: string): [string, PronounForm][] => [
  ...object.split(' ').map((word): [string, PronounForm] => [word, { kind, gender, role: OBJECT }]),
  ...possessor.split(' ').map((word): [string, PronounForm] => [word, { kind, gender, role: POSSESSOR }]),
  ...subject.split(' ').map((word): [string, PronounForm] => [word, { kind, gender, role: SUBJECT }]),
];

const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ...formsOf('personal', 'male', 'he', 'him himself', 'his'),
  ...formsOf('personal', 'female', 'she', 'her herself', 'hers'),
  ...formsOf('neuter', null, 'it', 'itself', 'its'),
  ...formsOf('plural', null, 'they', 'them themselves', 'their theirs'),
]);

/** The third-person pronoun that a lower-case word is, or `null`. */
export const pronounForm = (word: string): PronounForm | null => FORMS.get(word) ?? null;

/** Reads the third-person pronoun at a token, or `null`. */
export function readPronoun(reading: Reading, token: number): Pronoun | null {
  const form = reading.at(token).pronoun;
  if (form === null || reading.entityOf[token]! >= 0) return null;
  const { tags, sentenceOf } = reading;
  // "HE Kenji Ohtani"
  if (reading.at(token).isAddress && token + 1 < tags.length && reading.entityOf[token + 1]! >= 0) return null;
  const word = reading.lower(token);
  const nextTag = token + 1 < tags.length && sentenceOf[token + 1] === sentenceOf[token] ? tags[token + 1]! : -1;
  const isDeterminer = nextTag === NOUN || nextTag === ADJ || nextTag === PROPN || nextTag === NUM || nextTag === ADV;
  if (word === 'her' && isDeterminer) return { token, ...form, role: POSSESSOR };
  const tagBefore = token > 0 && sentenceOf[token - 1] === sentenceOf[token] ? tags[token - 1]! : -1;
  if (word === 'it' && (tagBefore === VERB || tagBefore === ADP) && nextTag !== VERB) return { token, ...form, role: OBJECT };
  return { token, ...form };
}

/** "I" and its forms: whoever speaks. */
const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself']);
export const isFirstPerson = (word: string): boolean => FIRST_PERSON.has(word);

/** "we" and its forms: the speaker where that is an organization or a group. */
const FIRST_PERSON_PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
export const isFirstPersonPlural = (word: string): boolean => FIRST_PERSON_PLURAL.has(word);
