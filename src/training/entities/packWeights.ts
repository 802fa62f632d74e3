import { LABELS } from '../../analysis/entities/labels';
import { BLOCK } from '../../analysis/entities/weights';
import { packSections } from '../../analysis/model/pack';
import type { Weights } from './crf';

/**
 * Packs weights as whole numbers of one byte: a weight is divided by `step` times the root mean square of all weights that are not zero,
 * and rounded; what rounds to zero is left out. Block by block, as `EntityWeights` reads them.
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
  const present = new Uint32Array((1 << bits) / BLOCK);
  const packed: number[] = [];
  for (let first = 0; first < 1 << bits; first += BLOCK) {
    const ends: number[] = [];
    const entries: number[] = [];
    for (let row = first; row < first + BLOCK; row++) {
      const before = entries.length;
      for (let label = 0; label < LABELS; label++) {
        const whole = Math.max(-127, Math.min(127, Math.round(rows[row * LABELS + label]! / unit)));
        if (whole !== 0) entries.push((label << 8) | (whole & 0xff));
      }
      if (entries.length === before) continue;
      present[first / BLOCK]! |= 1 << (row - first);
      ends.push(entries.length);
    }
    // Where the entries of a row begin is counted from the block's beginning, so with the list itself.
    for (const end of [0, ...ends]) packed.push(ends.length + 1 + end);
    for (const entry of entries) packed.push(entry);
  }
  return packSections(
    new Map([
      ['unit', new Uint8Array(Float64Array.of(unit).buffer)],
      ['transitions', new Uint8Array(transitions.slice().buffer)],
      ['present', new Uint8Array(present.buffer)],
      ['rows', new Uint8Array(Int16Array.from(packed).buffer)],
    ]),
  );
}
