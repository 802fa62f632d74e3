import type { MentionForm } from '../article';
import type { Gender, NounKind } from './nouns';
import type { GrammaticalRole } from './grammar';

/** One mention as linking collects it, by tokens. */
export interface Reference {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: 'name' | Exclude<MentionForm, 'name' | 'alias'>;
  readonly confidence: number;
}

/** Somebody or something the article talks about: a cluster of names, or a description that names nobody ("a senior official"). */
export interface Referent {
  /** The cluster of names, or -1. */
  readonly cluster: number;
  readonly kind: NounKind;
  gender: Gender | null;
  genderIsStated: boolean;
  readonly plural: boolean;
  /** Described with "the" or a possessor rather than with "a". */
  readonly definite: boolean;
  /** The tokens of the words that describe somebody without a name, with what completes them: "a spokesman for the ministry". */
  words: readonly [firstToken: number, endToken: number] | null;
  /** Whether the description says what somebody does ("official") rather than what he is ("resident"). */
  readonly isOffice: boolean;
  readonly references: Reference[];
  /** The last mention: where it stands and what it does in its sentence. */
  lastToken: number;
  lastSentence: number;
  lastParagraph: number;
  lastRole: GrammaticalRole;
  lastForm: Reference['form'];
  lastMarked: number;
  /** Mentions so far. */
  count: number;
  firstSentence: number;
  /** Whether it was the subject of the sentence of its last mention. */
  wasSubject: boolean;
  /** The singular nouns it goes by ("president"), and the countries and organizations its roles name. */
  readonly stems: Set<string>;
  readonly anchors: Set<string>;
}
