import type { FeatureList } from '../analysis/model/linear';
import { randomFrom, shuffle } from './averaged';

const SEEDS = [7, 11, 13, 17, 19];

/** How to learn. `bits` is the size of the table of weights, `use` picks the documents. */
export interface Learning {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** 0 to 1. */
  readonly dropout: number;
  readonly use: (document: number) => boolean;
}

/** Decisions with their answers' features: what a log-linear ranker learns from. A yes-or-no question has one answer with features and an empty one. */
export class Decisions {
  private hashes = new Uint32Array(1 << 20);
  private length = 0;
  /** Where each answer's features begin; one more at the end. */
  private readonly answers: number[] = [0];
  /** Where each decision's answers begin; one more at the end. */
  private readonly first: number[] = [0];
  private readonly right: number[] = [];
  /** The document of each decision. */
  private readonly documents: number[] = [];

  get count(): number {
    return this.right.length;
  }

  /** Adds an answer to the decision that is being written. */
  answer(features: FeatureList): void {
    while (this.length + features.length > this.hashes.length) {
      const grown = new Uint32Array(this.hashes.length * 2);
      grown.set(this.hashes);
      this.hashes = grown;
    }
    this.hashes.set(features.hashes.subarray(0, features.length), this.length);
    this.length += features.length;
    this.answers.push(this.length);
  }

  /** Ends a decision; `right` is the index of the right answer. */
  decide(right: number, document: number): void {
    this.right.push(right);
    this.documents.push(document);
    this.first.push(this.answers.length - 1);
  }

  /** Forgets the answers of a decision that is not wanted after all. */
  drop(): void {
    this.answers.length = this.first[this.first.length - 1]! + 1;
    this.length = this.answers[this.answers.length - 1]!;
  }

  /**
   * Learns weights: the mean of what several orders of the examples lead to, which varies less than one. With `dropout` each decision is looked at without that share
   * of its features, another one each time, so that none relies on a rare companion (Hinton et al. 2012).
   */
  learn(how: Learning): Float32Array {
    const mean = new Float32Array(1 << how.bits);
    for (const seed of SEEDS) this.learnOnce(how, seed).forEach((weight, row) => (mean[row] = mean[row]! + weight / SEEDS.length));
    return mean;
  }

  /** Stochastic gradient with a step of its own for each weight (Adagrad; Duchi et al. 2011). */
  private learnOnce({ bits, epochs, rate, dropout, use }: Learning, seed: number): Float32Array {
    const mask = (1 << bits) - 1;
    const weights = new Float32Array(1 << bits);
    const squares = new Float32Array(1 << bits).fill(1);
    const order: number[] = [];
    for (let d = 0; d < this.count; d++) if (use(this.documents[d]!)) order.push(d);
    const random = randomFrom(seed);
    const dropped = dropout * 2 ** 32;
    let salt = 0;
    const isOut = (feature: number): boolean => (Math.imul(feature ^ salt, 0x9e3779b1) ^ (Math.imul(feature ^ salt, 0x85ebca6b) >>> 13)) >>> 0 < dropped;
    const scores: number[] = [];
    // The mean of the later epochs varies less with the order of the examples than the last one does.
    const settled = Math.floor(epochs / 3);
    const mean = new Float32Array(1 << bits);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const d of order) {
        salt = Math.floor(random() * 2 ** 32);
        const from = this.first[d]!;
        const to = this.first[d + 1]!;
        let top = -Infinity;
        for (let a = from; a < to; a++) {
          let score = 0;
          for (let h = this.answers[a]!; h < this.answers[a + 1]!; h++) {
            const feature = this.hashes[h]!;
            if (!isOut(feature)) score += weights[feature & mask]!;
          }
          scores[a - from] = score;
          if (score > top) top = score;
        }
        let sum = 0;
        for (let a = 0; a < to - from; a++) sum += scores[a] = Math.exp(scores[a]! - top);
        for (let a = from; a < to; a++) {
          const gradient = scores[a - from]! / sum - (a - from === this.right[d] ? 1 : 0);
          if (Math.abs(gradient) < 0.002) continue;
          const squared = gradient * gradient;
          for (let h = this.answers[a]!; h < this.answers[a + 1]!; h++) {
            if (isOut(this.hashes[h]!)) continue;
            const row = this.hashes[h]! & mask;
            squares[row] = squares[row]! + squared;
            weights[row] = weights[row]! - (rate * gradient) / Math.sqrt(squares[row]!);
          }
        }
      }
      if (epoch >= settled) weights.forEach((weight, row) => (mean[row] = mean[row]! + ((1 - dropout) * weight) / (epochs - settled)));
    }
    return mean;
  }
}

/** Weights as signed bytes with their unit before them; those below half a unit fall away. */
export function packWeights(weights: Float32Array, unit: number): Uint8Array {
  const bytes = new Uint8Array(8 + weights.length);
  new DataView(bytes.buffer).setFloat32(0, unit, true);
  const signed = new Int8Array(bytes.buffer, 8);
  weights.forEach((weight, i) => {
    signed[i] = Math.max(-127, Math.min(127, Math.round(weight / unit)));
  });
  return bytes;
}
