import { LabelModel } from '../../analysis/entities/labelModel';
import { LABELS } from '../../analysis/entities/labels';
import { randomFrom, shuffle } from '../averaged';
import type { Examples } from './examples';

/** Learned weights: a row of `LABELS` numbers for each hashed feature, and one of each pair of labels. */
export interface Weights {
  readonly bits: number;
  readonly rows: Float32Array;
  readonly transitions: Float64Array;
}

export interface TrainingOptions {
  /** The number of hashed features is two to the power of it. */
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** The share of a token's features that is left out each time it is seen, so that no single one is relied on. */
  readonly dropout: number;
  /** Features seen less often have no weight. */
  readonly rare: number;
}

/** Gradients below this are not worth a step. */
const SMALL = 1e-3;
/** Keeps the first steps from being too long. */
const DAMPING = 1e-2;
/** Nothing is learned from longer stretches: tables, lists in capitals. */
const LONGEST = 200;

/**
 * Trains a conditional random field by stochastic gradients with AdaGrad steps (Duchi, Hazan and Singer 2011) and feature dropout. Where the
 * gold leaves several labels open, their probability as a whole is raised.
 */
export function trainCrf(sets: readonly Examples[], { bits, epochs, seed, rate, dropout, rare }: TrainingOptions): Weights {
  const shift = 32 - bits;
  const { rowOf, count } = numberRows(sets, bits, rare);
  // A row holds its weights, then the sums of their squared gradients.
  const ROW = 2 * LABELS;
  const weights = new Float32Array(count * ROW);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const model = new LabelModel(transitions);
  const random = randomFrom(seed);
  const starts = sets.map((_, k) => sets.slice(0, k).reduce((sum, set) => sum + set.stretches, 0));
  const order = Array.from({ length: sets.reduce((sum, set) => sum + set.stretches, 0) }, (_, k) => k);
  const scores = new Float64Array(LONGEST * LABELS);
  const predicted = new Float64Array(LONGEST * LABELS);
  const right = new Float64Array(LONGEST * LABELS);
  const predictedPairs = new Float64Array(LABELS * LABELS);
  const rightPairs = new Float64Array(LABELS * LABELS);
  const kept = new Int32Array(LONGEST * 512);
  const keptFrom = new Int32Array(LONGEST + 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const pick of order) {
      let s = sets.length - 1;
      while (starts[s]! > pick) s--;
      const set = sets[s]!;
      const stretch = pick - starts[s]!;
      const first = set.first[stretch]!;
      const length = set.first[stretch + 1]! - first;
      if (length > LONGEST) continue;
      let used = 0;
      for (let i = 0; i < length; i++) {
        const at = i * LABELS;
        scores.fill(0, at, at + LABELS);
        keptFrom[i] = used;
        for (let f = set.offset[first + i]!; f < set.offset[first + i + 1]!; f++) {
          const number = rowOf[set.features[f]! >>> shift]!;
          if (number < 0 || random() < dropout) continue;
          const row = number * ROW;
          kept[used++] = row;
          for (let label = 0; label < LABELS; label++) scores[at + label]! += weights[row + label]!;
        }
      }
      keptFrom[length] = used;
      predictedPairs.fill(0);
      rightPairs.fill(0);
      const allowed = set.allowed.subarray(first, first + length);
      model.marginals(scores, length, predicted, undefined, predictedPairs);
      model.marginals(scores, length, right, allowed, rightPairs);
      const weight = set.weight[stretch]!;
      for (let i = 0; i < length; i++) {
        for (let label = 0; label < LABELS; label++) {
          const gradient = (right[i * LABELS + label]! - predicted[i * LABELS + label]!) * weight;
          if (gradient < SMALL && gradient > -SMALL) continue;
          const square = gradient * gradient;
          for (let k = keptFrom[i]!; k < keptFrom[i + 1]!; k++) {
            const at = kept[k]! + label;
            const squares = weights[at + LABELS]! + square;
            weights[at + LABELS] = squares;
            weights[at] = weights[at]! + (rate * gradient) / Math.sqrt(squares + DAMPING);
          }
        }
      }
      if (length === 1) continue;
      for (let k = 0; k < transitions.length; k++) {
        const gradient = (rightPairs[k]! - predictedPairs[k]!) * weight;
        if (gradient < SMALL && gradient > -SMALL) continue;
        transitionSquares[k]! += gradient * gradient;
        transitions[k]! += (rate * gradient) / Math.sqrt(transitionSquares[k]! + DAMPING);
        model.refresh(k);
      }
    }
  }
  const rows = new Float32Array((1 << bits) * LABELS);
  rowOf.forEach((number, row) => {
    if (number >= 0) rows.set(weights.subarray(number * ROW, number * ROW + LABELS), row * LABELS);
  });
  // What was learned with some features left out counts on fewer of them than there are.
  for (let k = 0; k < rows.length; k++) rows[k]! *= 1 - dropout;
  return { bits, rows, transitions };
}

/** Numbers the rows that are used often enough. */
function numberRows(sets: readonly Examples[], bits: number, rare: number): { rowOf: Int32Array; count: number } {
  const seen = new Uint8Array(1 << bits);
  for (const { features } of sets) {
    for (const feature of features) {
      const row = feature >>> (32 - bits);
      if (seen[row]! < 255) seen[row]!++;
    }
  }
  const rowOf = new Int32Array(1 << bits).fill(-1);
  let count = 0;
  for (let row = 0; row < rowOf.length; row++) if (seen[row]! >= rare) rowOf[row] = count++;
  return { rowOf, count };
}
