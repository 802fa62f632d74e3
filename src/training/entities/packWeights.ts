import { LABELS } from '../../analysis/entities/labels';
import { packSections } from '../../analysis/model/pack';
import type { Weights } from './crf';

/**
 * Packs weights as whole numbers of one byte: a weight is divided by `step` times the root mean square of all weights that are not zero,
 * and rounded; what rounds to zero is left out.
 */
export function packWeights({ bits, rows, transitions }: Weights, step: number): Uint8Array {
  let squares = 0;
  let used = 0;
  for (const weight of rows) {
    if (weight === 0) continue;
    squares += weight * weight;
    used++;
  }
  const unit = step * Math.sqrt(squares / Math.max(1, used));
  const counts = new Uint8Array(1 << bits);
  const labels: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < counts.length; row++) {
    for (let label = 0; label < LABELS; label++) {
      const whole = Math.max(-127, Math.min(127, Math.round(rows[row * LABELS + label]! / unit)));
      if (whole === 0) continue;
      counts[row]!++;
      labels.push(label);
      weights.push(whole);
    }
  }
  return packSections(
    new Map([
      ['unit', new Uint8Array(Float64Array.of(unit).buffer)],
      ['transitions', new Uint8Array(transitions.slice().buffer)],
      ['counts', counts],
      ['labels', Uint8Array.from(labels)],
      ['weights', new Uint8Array(Int8Array.from(weights).buffer)],
    ]),
  );
}
