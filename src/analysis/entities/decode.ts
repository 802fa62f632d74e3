import { canEnd, canFollow, canStart, LABELS } from './labels';

const START: readonly number[] = Array.from({ length: LABELS }, (_, label) => label).filter(canStart);
/** For each label those that may stand before it. */
const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, after) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, before) => before).filter((before) => canFollow(before, after))),
);
const ENDS: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => canEnd(label));

/** The best sequence of labels for the tokens of one stretch, by Viterbi's algorithm over pairs of neighbors. */
export class Decoder {
  private best = new Float64Array(0);
  private from = new Int8Array(0);

  /**
   * `scores` has `LABELS` numbers a token, `transitions` the score of label b behind label a at `a * LABELS + b`. The labels go to `labels`;
   * `allowed` may narrow the labels of each token to the bits of a mask.
   */
  decode(scores: Float64Array, length: number, transitions: Float64Array, labels: Int32Array, allowed?: Int32Array): void {
    if (this.best.length < length * LABELS) {
      this.best = new Float64Array(length * LABELS * 2);
      this.from = new Int8Array(length * LABELS * 2);
    }
    const { best, from } = this;
    best.fill(-Infinity, 0, length * LABELS);
    for (const label of START) if (allowed === undefined || allowed[0]! & (1 << label)) best[label] = scores[label]!;
    for (let i = 1; i < length; i++) {
      const row = i * LABELS;
      const mask = allowed === undefined ? -1 : allowed[i]!;
      for (let label = 0; label < LABELS; label++) {
        if (!(mask & (1 << label))) continue;
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
    let top = -Infinity;
    for (let k = 0; k < LABELS; k++) {
      if (ENDS[k] && best[last + k]! > top) {
        top = best[last + k]!;
        label = k;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * LABELS + label]!;
    }
  }
}
