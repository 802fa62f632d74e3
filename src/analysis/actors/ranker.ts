import type { ChooseReferent } from './discourse';
import { POSSESSOR, SUBJECT } from './grammar';
import { PRONOUN_WEIGHTS } from './pronounWeights';
import type { Pronoun, PronounKind } from './pronouns';
import type { Referent } from './referent';

/**
 * What the ranker looks at, and how many values each feature has. A feature of value v picks weight v of its row; the score of a candidate is the
 * sum over its features, that of "nobody" the sum over the features of `NOBODY_FEATURES`.
 */
export const CANDIDATE_FEATURES = {
  /** Sentences since the last mention (0, 1, 2, 3, 4 to 6, more) by the pronoun's own role. */
  distance: 18,
  /** Tokens since the last mention in the same sentence. */
  tokens: 5,
  /** What the last mention did in its sentence, by distance. */
  function: 12,
  /** Name, description or pronoun, by distance. */
  form: 9,
  /** Whether it was the subject of its last sentence, by the pronoun's role. */
  subject: 6,
  count: 5,
  /** Place among the candidates by recency. */
  order: 5,
  gender: 5,
  /** Whether pronoun and last mention stand in quotes. */
  quote: 5,
  /** The candidate as the speaker around the pronoun or of the quote before. */
  speaker: 6,
  /** Named; described with "the"; described with "a". */
  named: 3,
  topic: 4,
  paragraph: 4,
  alone: 2,
  /** Verbs between the two in one sentence, by the pronoun's role: "Macron met him" is somebody else. */
  verbs: 12,
  kind: 10,
} as const;

export const NOBODY_FEATURES = { role: 3, marked: 2, candidates: 4 } as const;

export type CandidateFeature = keyof typeof CANDIDATE_FEATURES;
export type NobodyFeature = keyof typeof NOBODY_FEATURES;

/** The learned weights of one kind of pronoun. */
export interface RankerWeights {
  readonly candidate: Readonly<Record<CandidateFeature, readonly number[]>>;
  readonly nobody: Readonly<Record<NobodyFeature, readonly number[]>>;
}
export type Weights = Readonly<Record<PronounKind, RankerWeights>>;

/** What a candidate's features need beyond the candidate. */
export interface Circumstances {
  readonly pronoun: Pronoun;
  readonly sentence: number;
  readonly paragraph: number;
  readonly marked: number;
  /** Whether the pronoun is the source of a quote. */
  readonly isSource: boolean;
  /** Who speaks around the pronoun, or -1, and who spoke last, or -1 (indexes of referents). */
  readonly speakerAround: number;
  readonly lastSpeaker: number;
  readonly mostFrequent: number;
  /** The subject that opened the pronoun's paragraph, or -1. */
  readonly paragraphSubject: number;
  /** How many candidates were mentioned within two sentences. */
  readonly near: number;
  verbsSince(token: number): number;
}

export type CandidateValues = Readonly<Record<CandidateFeature, number>>;
export type NobodyValues = Readonly<Record<NobodyFeature, number>>;

const roleIndex = ({ role }: Pronoun): number => (role === SUBJECT ? 0 : role === POSSESSOR ? 1 : 2);
const KIND_INDEX = { person: 0, organization: 1, place: 2, group: 3, document: 4 } as const;
const FORM_INDEX = { name: 0, description: 1, pronoun: 2 } as const;

/** The values of a candidate's features. */
export function candidateValues(index: number, referent: Referent, order: number, now: Circumstances): CandidateValues {
  const { pronoun } = now;
  const role = roleIndex(pronoun);
  const distance = now.sentence - referent.lastSentence;
  const near = Math.min(2, distance);
  const tokens = pronoun.token - referent.lastToken;
  const inQuote = now.marked >= 0;
  const wasInQuote = referent.lastMarked >= 0;
  return {
    distance: role * 6 + (distance <= 3 ? distance : distance <= 6 ? 4 : 5),
    tokens: distance > 0 ? 0 : tokens < 4 ? 1 : tokens < 10 ? 2 : tokens < 25 ? 3 : 4,
    function: near * 4 + referent.lastRole,
    form: near * 3 + FORM_INDEX[referent.lastForm],
    subject: role * 2 + (referent.wasSubject ? 1 : 0),
    count: referent.count <= 2 ? referent.count - 1 : referent.count <= 4 ? 2 : referent.count <= 8 ? 3 : 4,
    order: Math.min(4, order),
    gender: referent.gender === null ? 2 : referent.gender === pronoun.gender ? (referent.genderIsStated ? 0 : 1) : pronoun.gender === null ? 4 : 3,
    quote: inQuote ? (referent.lastMarked === now.marked ? 4 : wasInQuote ? 3 : 2) : wasInQuote ? 1 : 0,
    speaker: index === now.speakerAround ? (inQuote ? 2 : 1) : index === now.lastSpeaker ? (now.isSource ? 3 : inQuote ? 5 : 4) : 0,
    named: referent.cluster >= 0 ? 0 : referent.definite ? 1 : 2,
    topic: (index === now.mostFrequent ? 1 : 0) + (referent.firstSentence === 0 ? 2 : 0),
    paragraph: index === now.paragraphSubject ? 3 : referent.lastParagraph === now.paragraph ? 2 : now.paragraph - referent.lastParagraph === 1 ? 1 : 0,
    alone: now.near === 1 ? 1 : 0,
    verbs: role * 4 + (distance > 0 ? 3 : Math.min(2, now.verbsSince(referent.lastToken))),
    kind: 2 * KIND_INDEX[referent.kind] + (referent.plural ? 1 : 0),
  };
}

/** The values of the features of "nobody the article names". */
export function nobodyValues({ pronoun, marked, near }: Circumstances): NobodyValues {
  return { role: roleIndex(pronoun), marked: marked >= 0 ? 1 : 0, candidates: Math.min(3, near) };
}

/** The sum of the weights that the values pick. */
export function scoreOf<Feature extends string>(weights: Readonly<Record<Feature, readonly number[]>>, values: Readonly<Record<Feature, number>>): number {
  let score = 0;
  for (const feature in values) score += weights[feature][values[feature]]!;
  return score;
}

/** The learned choice: the best candidate where it beats nobody; its share of the softmax is the confidence. */
export const chooseReferent: ChooseReferent = ({ kind }, candidates, nobody) => {
  const { candidate, nobody: nobodyWeights } = PRONOUN_WEIGHTS[kind];
  const scores = candidates.map((values) => scoreOf(candidate, values));
  const threshold = scoreOf(nobodyWeights, nobody);
  let index = -1;
  let best = threshold;
  scores.forEach((score, at) => {
    if (score > best) {
      best = score;
      index = at;
    }
  });
  const sum = scores.reduce((total, score) => total + Math.exp(score - best), Math.exp(threshold - best));
  return { index, confidence: 1 / sum };
};
