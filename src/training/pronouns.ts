import type { ChooseReferent } from '../analysis/actors/discourse';
import { linkActors } from '../analysis/actors/link';
import { PRONOUN_KINDS, type PronounKind } from '../analysis/actors/pronouns';
import { chooseBy, WEIGHT_COUNT, type PronounWeights } from '../analysis/actors/ranker';
import type { Referent } from '../analysis/actors/referent';
import { findEntities } from '../analysis/entities/find';
import { packSections } from '../analysis/model/pack';
import type { Models } from '../analysis/models';
import { findAttributions } from '../analysis/quotes/find';
import { tagWords } from '../analysis/syntax/tag';
import { readArticle, type Article } from '../analysis/text/read';
import { randomFrom, shuffle } from './averaged';
import { readRecords } from './records';

/** A text with all its mentions (GUM). */
interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly cluster: number; readonly head: readonly [number, number] }[];
}

/** A text with one pronoun and two names (GAP). */
interface AmbiguousPronoun {
  readonly id: string;
  readonly text: string;
  readonly pronoun: readonly [number, number];
  readonly A: readonly [number, number];
  readonly B: readonly [number, number];
  readonly a_coref: boolean;
  readonly b_coref: boolean;
}

/** What the gold says of a text: whose head stands at an offset, and whether pronouns it does not list refer to nobody. */
interface Gold {
  readonly text: string;
  readonly clusterAt: ReadonlyMap<number, number>;
  readonly complete: boolean;
}

/** A pronoun with its candidates; `right` are the indexes of the right ones, the last index standing for nobody. */
interface Example {
  readonly kind: PronounKind;
  readonly features: readonly Uint16Array[];
  readonly right: readonly number[];
}

type NeededModels = Omit<Models, 'pronouns'>;

const ROUNDS = 3;
const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 0.001;
const NOBODY = -1;
/** The cluster of a pronoun that means neither of the two names. */
const NEITHER = -2;

/** Learns the ranker of pronouns and packs it; `folder` is the one with the coreference data. `keep` leaves out documents, for measuring. */
export function trainPronouns(folder: string, models: NeededModels, keep: (id: string) => boolean = () => true): Uint8Array {
  const texts = ['news', 'interview', 'bio'].flatMap((genre) => readRecords<AnnotatedText>(`${folder}/coref/gum_${genre}.train.jsonl`)).filter(({ id }) => keep(id));
  const gap = readRecords<AmbiguousPronoun>(`${folder}/coref/gap.development.jsonl`).filter(({ id }) => keep(id));
  const golds = [...texts.map(goldOfText), ...gap.map(goldOfPronoun)];
  const ready = golds.map((gold) => ({ gold, stages: earlierStages(gold.text, models) }));
  let weights: PronounWeights = { personal: new Float32Array(WEIGHT_COUNT), neuter: new Float32Array(WEIGHT_COUNT), plural: new Float32Array(WEIGHT_COUNT) };
  // Pronouns that GAP does not annotate are linked by the weights of the round before.
  for (let round = 0; round < ROUNDS; round++) {
    const examples: Example[] = [];
    for (const { gold, stages } of ready) {
      linkActors(stages.article, stages.entities, stages.attributions, { ...models, pronouns: weights }, WORD_FORMS, undefined, teacher(gold, stages.article, weights, examples));
    }
    weights = learn(examples);
  }
  return packSections(new Map(PRONOUN_KINDS.map((kind) => [kind, new Uint8Array(weights[kind].buffer)])));
}

const WORD_FORMS = { infinitive: (verb: string): string => verb, singular: (noun: string): string => noun.replace(/s$/, '') };

function earlierStages(text: string, models: NeededModels) {
  const article = readArticle(text);
  const tags = tagWords(article, models.tags);
  const entities = findEntities(article, models);
  return { article, entities, attributions: findAttributions(article, tags, entities, { ...models, pronouns: UNUSED }, WORD_FORMS) };
}
const UNUSED: PronounWeights = { personal: new Float32Array(0), neuter: new Float32Array(0), plural: new Float32Array(0) };

function goldOfText({ text, mentions }: AnnotatedText): Gold {
  const clusterAt = new Map<number, number>();
  // The innermost mention of a head is the one that counts.
  const inner = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { head, cluster } of inner) clusterAt.set(head[0], cluster);
  return { text, clusterAt, complete: true };
}

function goldOfPronoun({ text, pronoun, A, B, a_coref, b_coref }: AmbiguousPronoun): Gold {
  const clusterAt = new Map<number, number>();
  const [a, b] = [1, 2];
  for (let i = A[0]; i < A[1]; i++) clusterAt.set(i, a);
  for (let i = B[0]; i < B[1]; i++) clusterAt.set(i, b);
  clusterAt.set(pronoun[0], a_coref ? a : b_coref ? b : NEITHER);
  return { text, clusterAt, complete: false };
}

/** Answers from the gold and notes an example for each answer; where the gold is silent, from the weights. */
function teacher(gold: Gold, article: Article, weights: PronounWeights, examples: Example[]): ChooseReferent {
  const guess = chooseBy(weights);
  const { tokens } = article;
  const clusters = new Map<Referent, { readonly seen: number; readonly cluster: number }>();
  /** The gold cluster most of a referent's mentions belong to. */
  const clusterOf = (referent: Referent): number => {
    const known = clusters.get(referent);
    if (known?.seen === referent.references.length) return known.cluster;
    const votes = new Map<number, number>();
    for (const { firstToken, endToken } of referent.references) {
      for (let i = firstToken; i < endToken; i++) {
        const cluster = gold.clusterAt.get(tokens.start[i]!);
        if (cluster !== undefined) votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
      }
    }
    const [first] = [...votes].sort((a, b) => b[1] - a[1]);
    const cluster = first?.[0] ?? NOBODY;
    clusters.set(referent, { seen: referent.references.length, cluster });
    return cluster;
  };
  return (pronoun, table, candidates, referents) => {
    const cluster = gold.clusterAt.get(tokens.start[pronoun.token]!);
    if (cluster === undefined && !gold.complete) return guess(pronoun, table, candidates, referents);
    const having = (wanted: number): number[] => candidates.flatMap((referent, index) => (clusterOf(referents[referent]!) === wanted ? [index] : []));
    let right = cluster === undefined ? [] : having(cluster);
    // Neither of the two names: anybody else may be right.
    if (cluster === NEITHER) right = [...having(NOBODY), table.count];
    else if (right.length === 0) {
      if (!gold.complete) return guess(pronoun, table, candidates, referents);
      right = [table.count];
    }
    const features = Array.from({ length: table.count + 1 }, (_, candidate) => table.of(candidate).slice());
    examples.push({ kind: pronoun.kind, features, right });
    const own = weights[pronoun.kind];
    const index = right.reduce((best, one) => (table.score(own, one) > table.score(own, best) ? one : best));
    return { index: index === table.count ? -1 : index, confidence: 1 };
  };
}

/** Maximizes the probability of the right candidates (softmax over all), by stochastic gradient steps whose size adapts to each weight (AdaGrad). */
function learn(examples: readonly Example[]): PronounWeights {
  const fit = (kind: PronounKind): Float32Array => {
    const own = examples.filter((example) => example.kind === kind && example.right.length < example.features.length);
    const weights = new Float32Array(WEIGHT_COUNT);
    const squares = new Float32Array(WEIGHT_COUNT).fill(1e-6);
    const random = randomFrom(7);
    // The mean of the later epochs varies less with the order of the examples than the last one does.
    const mean = new Float32Array(WEIGHT_COUNT);
    const settled = EPOCHS / 2;
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(own, random);
      for (const { features, right } of own) {
        const scores = features.map((one) => one.reduce((sum, feature) => sum + weights[feature]!, 0));
        const highest = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - highest));
        const all = shares.reduce((sum, share) => sum + share, 0);
        const rightShare = right.reduce((sum, index) => sum + shares[index]!, 0);
        const gradient = new Map<number, number>();
        features.forEach((one, index) => {
          const step = (right.includes(index) ? shares[index]! / rightShare : 0) - shares[index]! / all;
          for (const feature of one) gradient.set(feature, (gradient.get(feature) ?? 0) + step);
        });
        for (const [feature, slope] of gradient) {
          const step = slope - DECAY * weights[feature]!;
          squares[feature] = squares[feature]! + step * step;
          weights[feature] = weights[feature]! + (RATE * step) / Math.sqrt(squares[feature]!);
        }
      }
      if (epoch >= settled) weights.forEach((weight, feature) => (mean[feature] = mean[feature]! + weight / (EPOCHS - settled)));
    }
    return mean;
  };
  return { personal: fit('personal'), neuter: fit('neuter'), plural: fit('plural') };
}
