import { canEnd, canFollow, canStart, LABELS, OUTSIDE } from './labels';

const ALL: readonly number[] = Array.from({ length: LABELS }, (_, label) => label);
const STARTS: readonly boolean[] = ALL.map(canStart);
const ENDS: readonly boolean[] = ALL.map(canEnd);
/** For each label those that may stand before it. */
const BEFORE: readonly Int32Array[] = ALL.map((after) => Int32Array.from(ALL.filter((before) => canFollow(before, after))));

/**
 * A linear-chain conditional random field over the labels of one stretch (Lafferty, McCallum and Pereira 2001): given the scores of each label at each
 * token and of each pair of neighbors, the best sequence (Viterbi) and the probability of each label (forward-backward, scaled token by token).
 * `scores` has `LABELS` numbers a token; a mask may narrow the labels of each token to its bits.
 */
export class LabelModel {
  /** Exponentials of `transitions`. */
  private readonly pairs: Float64Array;
  private capacity = 0;
  private best = new Float64Array(0);
  private from = new Int8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private potential = new Float64Array(0);
  private scale = new Float64Array(0);

  /** `transitions` has the score of label b behind label a at `a * LABELS + b`. */
  constructor(private readonly transitions: Float64Array) {
    this.pairs = transitions.map(Math.exp);
  }

  /** Takes over the transition at an index after it was changed. */
  refresh(index: number): void {
    this.pairs[index] = Math.exp(this.transitions[index]!);
  }

  /** The best labels of a stretch go to `labels`; false where all are outside of names. */
  decode(scores: Float64Array, length: number, labels: Int32Array): boolean {
    this.reserve(length);
    const { best, from, transitions } = this;
    for (let label = 0; label < LABELS; label++) best[label] = STARTS[label] ? scores[label]! : -Infinity;
    for (let i = 1; i < length; i++) {
      const row = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const before = BEFORE[label]!;
        let top = -Infinity;
        let at = 0;
        for (let k = 0; k < before.length; k++) {
          const b = before[k]!;
          const score = best[row - LABELS + b]! + transitions[b * LABELS + label]!;
          if (score > top) {
            top = score;
            at = b;
          }
        }
        best[row + label] = top + scores[row + label]!;
        from[row + label] = at;
      }
    }
    const last = (length - 1) * LABELS;
    let label = 0;
    for (let k = 1; k < LABELS; k++) if (ENDS[k] && best[last + k]! > best[last + label]!) label = k;
    let named = false;
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      if (label !== OUTSIDE) named = true;
      label = from[i * LABELS + label]!;
    }
    return named;
  }

  /** The probability of each label of a stretch goes to `out`; the expected count of each pair of labels is added to `pairCounts`. */
  marginals(scores: Float64Array, length: number, out: Float64Array, allowed?: Int32Array, pairCounts?: Float64Array): void {
    this.reserve(length);
    const { forward, backward, potential, scale, pairs } = this;
    for (let i = 0; i < length; i++) {
      const row = i * LABELS;
      const mask = allowed === undefined ? -1 : allowed[i]!;
      let top = -Infinity;
      for (let label = 0; label < LABELS; label++) if (mask & (1 << label) && scores[row + label]! > top) top = scores[row + label]!;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        const own = mask & (1 << label) && (i > 0 || STARTS[label]) && (i < length - 1 || ENDS[label]) ? Math.exp(scores[row + label]! - top) : 0;
        potential[row + label] = own;
        let value = 0;
        if (own > 0) {
          if (i === 0) value = own;
          else {
            const before = BEFORE[label]!;
            for (let k = 0; k < before.length; k++) value += forward[row - LABELS + before[k]!]! * pairs[before[k]! * LABELS + label]!;
            value *= own;
          }
        }
        forward[row + label] = value;
        sum += value;
      }
      scale[i] = sum > 0 ? 1 / sum : 0;
      for (let label = 0; label < LABELS; label++) forward[row + label]! *= scale[i]!;
    }
    const last = (length - 1) * LABELS;
    backward.fill(1, last, last + LABELS);
    for (let label = 0; label < LABELS; label++) out[last + label] = forward[last + label]!;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * LABELS;
      backward.fill(0, row, row + LABELS);
      for (let label = 0; label < LABELS; label++) {
        const value = potential[row + LABELS + label]! * backward[row + LABELS + label]! * scale[i + 1]!;
        if (value === 0) continue;
        const before = BEFORE[label]!;
        for (let k = 0; k < before.length; k++) {
          const b = before[k]!;
          const step = pairs[b * LABELS + label]! * value;
          backward[row + b]! += step;
          if (pairCounts !== undefined) pairCounts[b * LABELS + label]! += forward[row + b]! * step;
        }
      }
      for (let label = 0; label < LABELS; label++) out[row + label] = forward[row + label]! * backward[row + label]!;
    }
  }

  private reserve(length: number): void {
    if (length <= this.capacity) return;
    this.capacity = 2 * length + 32;
    const size = this.capacity * LABELS;
    this.best = new Float64Array(size);
    this.from = new Int8Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.potential = new Float64Array(size);
    this.scale = new Float64Array(this.capacity);
  }
}
