import { Decoder } from '../../analysis/entities/decode';
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
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
}

/**
 * Trains a structured averaged perceptron (Collins 2002). Where the gold leaves several labelings open, the one the model likes best is
 * taken as right (the latent-variable perceptron of Sun et al. 2009).
 */
export function trainPerceptron(sets: readonly Examples[], { bits, epochs, seed }: TrainingOptions): Weights {
  const shift = 32 - bits;
  const rows = new Float32Array((1 << bits) * LABELS);
  const sums = new Float64Array(rows.length);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSums = new Float64Array(LABELS * LABELS);
  const decoder = new Decoder();
  const random = randomFrom(seed);
  const starts = sets.map((_, k) => sets.slice(0, k).reduce((sum, set) => sum + set.stretches, 0));
  const total = sets.reduce((sum, set) => sum + set.stretches, 0);
  const order = Array.from({ length: total }, (_, k) => k);
  let scores = new Float64Array(64 * LABELS);
  let predicted = new Int32Array(64);
  let right = new Int32Array(64);
  let clock = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const pick of order) {
      let s = sets.length - 1;
      while (starts[s]! > pick) s--;
      const set = sets[s]!;
      const stretch = pick - starts[s]!;
      const first = set.first[stretch]!;
      const length = set.first[stretch + 1]! - first;
      if (length > predicted.length) {
        scores = new Float64Array(length * LABELS);
        predicted = new Int32Array(length);
        right = new Int32Array(length);
      }
      for (let i = 0; i < length; i++) {
        const at = i * LABELS;
        scores.fill(0, at, at + LABELS);
        for (let f = set.offset[first + i]!; f < set.offset[first + i + 1]!; f++) {
          const row = (set.features[f]! >>> shift) * LABELS;
          for (let label = 0; label < LABELS; label++) scores[at + label]! += rows[row + label]!;
        }
      }
      clock++;
      decoder.decode(scores, length, transitions, predicted);
      const allowed = set.allowed.subarray(first, first + length);
      let wrong = false;
      for (let i = 0; i < length && !wrong; i++) wrong = !(allowed[i]! & (1 << predicted[i]!));
      if (!wrong) continue;
      decoder.decode(scores, length, transitions, right, allowed);
      const step = set.weight[stretch]!;
      for (let i = 0; i < length; i++) {
        const good = right[i]!;
        const bad = predicted[i]!;
        if (i > 0 && (good !== bad || right[i - 1] !== predicted[i - 1])) {
          const goodPair = right[i - 1]! * LABELS + good;
          const badPair = predicted[i - 1]! * LABELS + bad;
          transitions[goodPair]! += step;
          transitionSums[goodPair]! += step * clock;
          transitions[badPair]! -= step;
          transitionSums[badPair]! -= step * clock;
        }
        if (good === bad) continue;
        for (let f = set.offset[first + i]!; f < set.offset[first + i + 1]!; f++) {
          const row = (set.features[f]! >>> shift) * LABELS;
          rows[row + good]! += step;
          sums[row + good]! += step * clock;
          rows[row + bad]! -= step;
          sums[row + bad]! -= step * clock;
        }
      }
    }
  }
  for (let k = 0; k < rows.length; k++) if (sums[k] !== 0 || rows[k] !== 0) rows[k]! -= sums[k]! / clock;
  for (let k = 0; k < transitions.length; k++) transitions[k]! -= transitionSums[k]! / clock;
  return { bits, rows, transitions };
}
