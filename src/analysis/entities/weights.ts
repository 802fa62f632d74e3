import { readSections } from '../model/pack';
import { LabelModel } from './labelModel';
import { LABELS } from './labels';

/**
 * The learned weights of the entity tagger, as shipped: for each hashed feature the labels it speaks for or against, as whole numbers.
 * Most features know a few labels only, so that a row is a short list.
 */
export class EntityWeights {
  readonly model: LabelModel;
  /** What a weight of one stands for. */
  private readonly unit: number;
  private readonly shift: number;
  private readonly offset: Uint32Array;
  /** Weight times 32, plus the label. */
  private readonly entries: Int16Array;

  /** Reads the packed weights; throws where the bytes are none. */
  constructor(packed: Uint8Array) {
    const sections = readSections(packed);
    const section = (name: string): Uint8Array => {
      const bytes = sections.get(name);
      if (bytes === undefined) throw new Error(`The entity model has no section "${name}".`);
      return bytes;
    };
    const transitions = section('transitions');
    this.model = new LabelModel(new Float64Array(transitions.buffer, transitions.byteOffset, LABELS * LABELS));
    const unit = section('unit');
    this.unit = new Float64Array(unit.buffer, unit.byteOffset, 1)[0]!;
    const counts = section('counts');
    this.shift = 32 - Math.log2(counts.length);
    this.offset = new Uint32Array(counts.length + 1);
    let sum = 0;
    for (let row = 0; row < counts.length; row++) {
      this.offset[row] = sum;
      sum += counts[row]!;
    }
    this.offset[counts.length] = sum;
    const labels = section('labels');
    const weights = section('weights');
    this.entries = new Int16Array(sum);
    for (let k = 0; k < sum; k++) this.entries[k] = (((weights[k]! << 24) >> 24) << 5) | labels[k]!;
  }

  /** Adds up the weights of a token's features: `LABELS` sums from `at` on. */
  score(features: Uint32Array, count: number, scores: Float64Array, at: number): void {
    const { offset, entries, shift, unit } = this;
    scores.fill(0, at, at + LABELS);
    for (let f = 0; f < count; f++) {
      const row = features[f]! >>> shift;
      const end = offset[row + 1]!;
      for (let k = offset[row]!; k < end; k++) {
        const entry = entries[k]!;
        scores[at + (entry & 31)]! += entry >> 5;
      }
    }
    for (let label = at; label < at + LABELS; label++) scores[label]! *= unit;
  }
}
