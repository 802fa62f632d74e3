import type { ChooseReferent } from './discourse';
import { POSSESSOR, SUBJECT } from './grammar';
import { AUX, VERB, type TagArray } from '../syntax/tags';
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
  /** Verbs between the two in one sentence, by the pronoun's role: "Sorel met him" is somebody else. */
  verbs: 12,
  kind: 10,
  /** Whether the paraphrase whose source the pronoun is names the candidate. */
  reported: 2,
  /** What pronoun and last mention do in their sentences, by distance: two subjects in a row are one. */
  parallel: 36,
  /** Whether it was a subject, by its place among the candidates, distance and the pronoun's role. */
  salience: 72,
  /** Whether last mention and pronoun open their sentences, by distance. */
  opens: 12,
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
  /** Whether the pronoun opens its sentence. */
  readonly opens: boolean;
  /** The parts of speech of the article. */
  readonly tags: TagArray;
}

/** How many features a candidate has, and "nobody". */
const WIDTH = Object.keys(CANDIDATE_FEATURES).length;
const NOBODY_WIDTH = Object.keys(NOBODY_FEATURES).length;
/** No more candidates than this are compared. */
export const MOST_CANDIDATES = 10;

const roleIndex = ({ role }: Pronoun): number => (role === SUBJECT ? 0 : role === POSSESSOR ? 1 : 2);
const KIND_INDEX = { person: 0, organization: 1, place: 2, group: 3, document: 4 } as const;
const FORM_INDEX = { name: 0, description: 1, pronoun: 2 } as const;

/** The weights that the candidates of one pronoun, and nobody, pick: indexes into the weights of its kind. Filled anew for each pronoun. */
export class FeatureTable {
  /** How many candidates there are. */
  count = 0;
  private readonly rows = new Uint16Array(MOST_CANDIDATES * WIDTH);
  private readonly nobody = new Uint16Array(NOBODY_WIDTH);

  /** The features of a candidate, or of nobody where `candidate` is `count`. */
  of(candidate: number): Uint16Array {
    return candidate < this.count ? this.rows.subarray(candidate * WIDTH, (candidate + 1) * WIDTH) : this.nobody;
  }

  /** The sum of the weights that a candidate picks, or nobody where `candidate` is `count`. */
  score(weights: Float32Array, candidate: number): number {
    const { rows, nobody } = this;
    let score = 0;
    if (candidate >= this.count) for (let i = 0; i < NOBODY_WIDTH; i++) score += weights[nobody[i]!]!;
    else for (let i = candidate * WIDTH, end = i + WIDTH; i < end; i++) score += weights[rows[i]!]!;
    return score;
  }

  /** Begins the table of a pronoun with the features of "nobody the article names". */
  begin({ pronoun, marked, near, isSource }: Circumstances): void {
    this.count = 0;
    this.nobody[0] = OFFSETS.nobodyRole + roleIndex(pronoun);
    this.nobody[1] = OFFSETS.nobodyMarked + (marked >= 0 ? 1 : 0);
    this.nobody[2] = OFFSETS.nobodyNear + Math.min(3, near);
    this.nobody[3] = OFFSETS.nobodySource + (isSource ? 1 : 0);
  }

  /** Adds a candidate, the last mentioned first. */
  add(index: number, referent: Referent, now: Circumstances): void {
    const { pronoun } = now;
    const { rows } = this;
    const order = this.count++;
    const role = roleIndex(pronoun);
    const distance = now.sentence - referent.lastSentence;
    const near = Math.min(2, distance);
    const tokens = pronoun.token - referent.lastToken;
    const inQuote = now.marked >= 0;
    const wasInQuote = referent.lastMarked >= 0;
    let i = order * WIDTH;
    rows[i++] = OFFSETS.distance + role * 6 + (distance <= 3 ? distance : distance <= 6 ? 4 : 5);
    rows[i++] = OFFSETS.tokens + (distance > 0 ? 0 : tokens < 4 ? 1 : tokens < 10 ? 2 : tokens < 25 ? 3 : 4);
    rows[i++] = OFFSETS.function + near * 4 + referent.lastRole;
    rows[i++] = OFFSETS.form + near * 3 + FORM_INDEX[referent.lastForm];
    rows[i++] = OFFSETS.subject + role * 2 + (referent.wasSubject ? 1 : 0);
    rows[i++] = OFFSETS.count + (referent.count <= 2 ? referent.count - 1 : referent.count <= 4 ? 2 : referent.count <= 8 ? 3 : 4);
    rows[i++] = OFFSETS.order + Math.min(4, order);
    rows[i++] = OFFSETS.gender + (referent.gender === null ? 2 : referent.gender === pronoun.gender ? (referent.genderIsStated ? 0 : 1) : pronoun.gender === null ? 4 : 3);
    rows[i++] = OFFSETS.quote + (inQuote ? (referent.lastMarked === now.marked ? 4 : wasInQuote ? 3 : 2) : wasInQuote ? 1 : 0);
    rows[i++] = OFFSETS.speaker + (index === now.speakerAround ? (inQuote ? 2 : 1) : index === now.lastSpeaker ? (now.isSource ? 3 : inQuote ? 5 : 4) : 0);
    rows[i++] = OFFSETS.named + (referent.cluster >= 0 ? 0 : referent.definite ? 1 : 2);
    rows[i++] = OFFSETS.topic + (index === now.mostFrequent ? 1 : 0) + (referent.firstSentence === 0 ? 2 : 0);
    rows[i++] = OFFSETS.paragraph + (index === now.paragraphSubject ? 3 : referent.lastParagraph === now.paragraph ? 2 : now.paragraph - referent.lastParagraph === 1 ? 1 : 0);
    rows[i++] = OFFSETS.alone + (now.near === 1 ? 1 : 0);
    rows[i++] = OFFSETS.verbs + role * 4 + (distance > 0 ? 3 : verbsBetween(now.tags, referent.lastToken, pronoun.token));
    rows[i++] = OFFSETS.kind + 2 * KIND_INDEX[referent.kind] + (referent.plural ? 1 : 0);
    rows[i++] = OFFSETS.reported + (now.reported.has(index) ? 1 : 0);
    rows[i++] = OFFSETS.parallel + (role * 3 + near) * 4 + referent.lastRole;
    rows[i++] = OFFSETS.salience + ((role * 3 + near) * 4 + Math.min(3, order)) * 2 + (referent.wasSubject ? 1 : 0);
    rows[i++] = OFFSETS.opens + near * 4 + (now.opens ? 2 : 0) + (referent.lastOpens ? 1 : 0);
  }
}

/** How many verbs stand between two tokens: 0, 1, or 2 and more. */
function verbsBetween(tags: TagArray, from: number, to: number): number {
  let verbs = 0;
  for (let i = Math.max(from, to - 30); i < to && verbs < 2; i++) if (tags[i] === VERB || tags[i] === AUX) verbs++;
  return verbs;
}

/** How much better "nobody" must be: in the news whoever is called "he" has nearly always been named. */
const RELUCTANCE = 1.2;

/** The learned choice: the best candidate where it beats nobody; its share of the softmax is the confidence. */
export function chooseBy(weights: PronounWeights): ChooseReferent {
  const scores = new Float64Array(MOST_CANDIDATES);
  return ({ kind }, table) => {
    const own = weights[kind];
    const threshold = table.score(own, table.count) - RELUCTANCE;
    let index = -1;
    let best = threshold;
    for (let at = 0; at < table.count; at++) {
      const score = (scores[at] = table.score(own, at));
      if (score > best) {
        best = score;
        index = at;
      }
    }
    let sum = Math.exp(threshold - best);
    for (let at = 0; at < table.count; at++) sum += Math.exp(scores[at]! - best);
    return { index, confidence: 1 / sum };
  };
}
