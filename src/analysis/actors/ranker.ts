import type { ChooseReferent } from './discourse';
import { POSSESSOR, SUBJECT } from './grammar';
import type { Pronoun, PronounKind } from './pronouns';
import type { Referent } from './referent';

/**
 * What the ranker of a pronoun's candidates looks at, and how many values each feature has. A feature of value v picks weight v of its row; the
 * score of a candidate is the sum over its features. A log-linear mention-entity ranker in the manner of Denis and Baldridge (2008), with
 * "nobody" as one more candidate.
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
  /** Whether the paraphrase whose source the pronoun is names the candidate. */
  reported: 2,
} as const;

/** Features of "nobody the article names". */
export const NOBODY_FEATURES = { nobodyRole: 3, nobodyMarked: 2, nobodyNear: 4, nobodySource: 2 } as const;

type CandidateFeature = keyof typeof CANDIDATE_FEATURES;
type NobodyFeature = keyof typeof NOBODY_FEATURES;

/** Where each feature's row begins among the weights. */
const OFFSETS = {} as Record<CandidateFeature | NobodyFeature, number>;
/** How many weights one kind of pronoun has. */
export const WEIGHT_COUNT = Object.entries({ ...CANDIDATE_FEATURES, ...NOBODY_FEATURES }).reduce((offset, [feature, size]) => {
  OFFSETS[feature as CandidateFeature] = offset;
  return offset + size;
}, 0);

/** The learned weights of each kind of pronoun. */
export type PronounWeights = Readonly<Record<PronounKind, Float32Array>>;

/** Reads the weights from the sections of their file. */
export function readPronounWeights(sections: ReadonlyMap<string, Uint8Array>): PronounWeights {
  const read = (kind: PronounKind): Float32Array => {
    const bytes = sections.get(kind);
    if (bytes?.byteLength !== 4 * WEIGHT_COUNT) throw new Error(`The pronoun model does not fit: ${kind}.`);
    return new Float32Array(bytes.buffer, bytes.byteOffset, WEIGHT_COUNT);
  };
  return { personal: read('personal'), neuter: read('neuter'), plural: read('plural') };
}

/** What a candidate's features need beyond the candidate. */
export interface Circumstances {
  readonly pronoun: Pronoun;
  readonly sentence: number;
  readonly paragraph: number;
  readonly marked: number;
  /** Whether the pronoun is the source of a quote. */
  readonly isSource: boolean;
  /** Whom the paraphrase names whose source it is. */
  readonly reported: ReadonlySet<number>;
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

/** The weights that a candidate, or nobody, picks: indexes into the weights of the pronoun's kind. */
export type Features = readonly number[];

const roleIndex = ({ role }: Pronoun): number => (role === SUBJECT ? 0 : role === POSSESSOR ? 1 : 2);
const KIND_INDEX = { person: 0, organization: 1, place: 2, group: 3, document: 4 } as const;
const FORM_INDEX = { name: 0, description: 1, pronoun: 2 } as const;

/** The features of a candidate; `order` is its place by recency. */
export function candidateFeatures(index: number, referent: Referent, order: number, now: Circumstances): Features {
  const { pronoun } = now;
  const role = roleIndex(pronoun);
  const distance = now.sentence - referent.lastSentence;
  const near = Math.min(2, distance);
  const tokens = pronoun.token - referent.lastToken;
  const inQuote = now.marked >= 0;
  const wasInQuote = referent.lastMarked >= 0;
  return [
    OFFSETS.distance + role * 6 + (distance <= 3 ? distance : distance <= 6 ? 4 : 5),
    OFFSETS.tokens + (distance > 0 ? 0 : tokens < 4 ? 1 : tokens < 10 ? 2 : tokens < 25 ? 3 : 4),
    OFFSETS.function + near * 4 + referent.lastRole,
    OFFSETS.form + near * 3 + FORM_INDEX[referent.lastForm],
    OFFSETS.subject + role * 2 + (referent.wasSubject ? 1 : 0),
    OFFSETS.count + (referent.count <= 2 ? referent.count - 1 : referent.count <= 4 ? 2 : referent.count <= 8 ? 3 : 4),
    OFFSETS.order + Math.min(4, order),
    OFFSETS.gender + (referent.gender === null ? 2 : referent.gender === pronoun.gender ? (referent.genderIsStated ? 0 : 1) : pronoun.gender === null ? 4 : 3),
    OFFSETS.quote + (inQuote ? (referent.lastMarked === now.marked ? 4 : wasInQuote ? 3 : 2) : wasInQuote ? 1 : 0),
    OFFSETS.speaker + (index === now.speakerAround ? (inQuote ? 2 : 1) : index === now.lastSpeaker ? (now.isSource ? 3 : inQuote ? 5 : 4) : 0),
    OFFSETS.named + (referent.cluster >= 0 ? 0 : referent.definite ? 1 : 2),
    OFFSETS.topic + (index === now.mostFrequent ? 1 : 0) + (referent.firstSentence === 0 ? 2 : 0),
    OFFSETS.paragraph + (index === now.paragraphSubject ? 3 : referent.lastParagraph === now.paragraph ? 2 : now.paragraph - referent.lastParagraph === 1 ? 1 : 0),
    OFFSETS.alone + (now.near === 1 ? 1 : 0),
    OFFSETS.verbs + role * 4 + (distance > 0 ? 3 : Math.min(2, now.verbsSince(referent.lastToken))),
    OFFSETS.kind + 2 * KIND_INDEX[referent.kind] + (referent.plural ? 1 : 0),
    OFFSETS.reported + (now.reported.has(index) ? 1 : 0),
  ];
}

/** The features of "nobody the article names". */
export function nobodyFeatures({ pronoun, marked, near, isSource }: Circumstances): Features {
  return [OFFSETS.nobodyRole + roleIndex(pronoun), OFFSETS.nobodyMarked + (marked >= 0 ? 1 : 0), OFFSETS.nobodyNear + Math.min(3, near), OFFSETS.nobodySource + (isSource ? 1 : 0)];
}

/** The sum of the weights that the features pick. */
export function scoreOf(weights: Float32Array, features: Features): number {
  let score = 0;
  for (const feature of features) score += weights[feature]!;
  return score;
}

/** How much better "nobody" must be: in the news whoever is called "he" has nearly always been named. */
const RELUCTANCE = 0.8;

/** The learned choice: the best candidate where it beats nobody; its share of the softmax is the confidence. */
export const chooseBy =
  (weights: PronounWeights): ChooseReferent =>
  ({ kind }, candidates, nobody) => {
    const own = weights[kind];
    const scores = candidates.map((features) => scoreOf(own, features));
    const threshold = scoreOf(own, nobody) - RELUCTANCE;
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
