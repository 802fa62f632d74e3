import type { MentionForm } from '../article';
import { SUBJECT, type GrammaticalRole } from './grammar';
import type { Gender, NounKind } from './nouns';

/** One mention as linking collects it, by tokens. */
export interface Reference {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: 'name' | Exclude<MentionForm, 'name' | 'alias'>;
  readonly confidence: number;
}

/** What is known of a referent when it is first met. */
export interface ReferentFacts {
  /** The cluster of names, or -1. */
  readonly cluster: number;
  readonly kind: NounKind;
  readonly gender: Gender | null;
  /** Whether the gender is stated by a title, noun or pronoun rather than guessed from the given name. */
  readonly genderIsStated: boolean;
  readonly plural: boolean;
  /** Described with "the" or a possessor rather than with "a". */
  readonly definite: boolean;
  /** The tokens of the words that describe somebody without a name, with what completes them: "a spokesman for the ministry". */
  readonly words: readonly [firstToken: number, endToken: number] | null;
}

/** Somebody with a thousand roles answers to the first of them. */
const MOST_WORDS = 60;
const NOTHING: readonly string[] = [];

/** Somebody or something the article talks about: a cluster of names, or a description that names nobody ("a senior official"). */
export class Referent {
  readonly cluster: number;
  readonly kind: NounKind;
  readonly plural: boolean;
  readonly definite: boolean;
  gender: Gender | null;
  genderIsStated: boolean;
  words: readonly [firstToken: number, endToken: number] | null;
  readonly references: Reference[] = [];
  /** The last mention: where it stands and what it does in its sentence. */
  lastToken = -1;
  lastSentence = -1;
  lastParagraph = -1;
  lastRole: GrammaticalRole = SUBJECT;
  lastForm: Reference['form'] = 'name';
  lastMarked = -1;
  /** Whether it opens its sentence. */
  lastOpens = false;
  /** Whether it was the subject of the sentence of its last mention. */
  wasSubject = false;
  firstSentence = -1;
  /** The sentence in which it was the source of an attribution last. */
  lastSpoke = -Infinity;
  /** Whether the article says that somebody is called "they". */
  goesByThey = false;
  /** Whose words it gives, an unnamed spokesperson or a letter: a cluster, or -1. */
  voiceOf = -1;
  /** Mentions so far. */
  count = 0;
  /** The singular nouns it goes by ("president"), and the countries and organizations its roles name. Most have one or none. */
  stems = NOTHING;
  anchors = NOTHING;
  /** The words of its roles, in lower case. */
  roleWords = NOTHING;

  constructor({ cluster, kind, plural, definite, gender, genderIsStated, words }: ReferentFacts) {
    this.cluster = cluster;
    this.kind = kind;
    this.plural = plural;
    this.definite = definite;
    this.gender = gender;
    this.genderIsStated = genderIsStated;
    this.words = words;
  }

  addStem(stem: string): void {
    if (stem !== '' && !this.stems.includes(stem)) this.stems = [...this.stems, stem];
  }

  addAnchors(anchors: readonly string[]): void {
    const fresh = anchors.filter((anchor) => !this.anchors.includes(anchor));
    if (fresh.length > 0) this.anchors = [...this.anchors, ...fresh];
  }

  addWords(role: string): void {
    const fresh = role.toLowerCase().split(' ').filter((word) => !this.roleWords.includes(word));
    if (fresh.length > 0 && this.roleWords.length < MOST_WORDS) this.roleWords = [...this.roleWords, ...fresh];
  }
}
