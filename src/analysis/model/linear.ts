import { mix } from './hash';

/** Collects the hashed features of one decision; reused from decision to decision so that reading features allocates nothing. */
export class FeatureList {
  readonly hashes = new Int32Array(512);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** A feature: its template's number and what it saw. */
  add(template: number, value: number): void {
    this.hashes[this.length++] = mix(value, template);
  }

  /** A feature that looks at two things at once. */
  pair(template: number, first: number, second: number): void {
    this.hashes[this.length++] = mix(mix(first, template), second);
  }

  /** A feature that looks at three things at once: `mix(mix(mix(first, template), second), third)`, written out because most features are such. */
  triple(template: number, first: number, second: number, third: number): void {
    let h = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(template, 0xc2b2ae35);
    h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
    h = Math.imul(h ^ (h >>> 13) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
    h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
    h = Math.imul(h ^ (h >>> 13) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
    this.hashes[this.length++] = h ^ (h >>> 13);
  }
}

/** A log-linear model over hashed features: signed bytes, their unit, and a mask for the rows (a power of two less one). */
export interface LinearModel {
  readonly weights: Int8Array;
  readonly mask: number;
  readonly unit: number;
}

/** The sum of the weights of what was collected, in the model's units: a whole number. */
export function sumFeatures({ weights, mask }: LinearModel, { hashes, length }: FeatureList): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += weights[hashes[i]! & mask]!;
  return sum;
}

/** The score of what was collected. */
export const scoreFeatures = (model: LinearModel, features: FeatureList): number => sumFeatures(model, features) * model.unit;

/** The probability that belongs to a score. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Counts in coarse steps: 0 to 4, 5-6, 7-9, 10-14, 15-24, 25 and more. */
export function bucket(count: number): number {
  if (count < 5) return count;
  return count < 7 ? 5 : count < 10 ? 6 : count < 15 ? 7 : count < 25 ? 8 : 9;
}

/** Reads a model from the section `name` of a file: its unit as a 32-bit float, then the weights. */
export function readLinearModel(sections: ReadonlyMap<string, Uint8Array>, name: string): LinearModel {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`The model has no section "${name}".`);
  const unit = new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 8, bytes.byteLength - 8);
  return { weights, mask: weights.length - 1, unit };
}
