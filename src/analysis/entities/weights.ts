import { readSections } from '../model/pack';
import { LabelModel } from './labelModel';
import { LABELS } from './labels';
import { KnownScores } from './scoreRows';

/** Rows to a block: as many as a number has bits. */
export const BLOCK = 32;
/** No more features are added at once. */
const MOST_FEATURES = 512;

/**
 * The learned weights of the entity tagger, as shipped: for each hashed feature the labels it speaks for or against, as whole numbers. Most features know a
 * few labels only, so that a row is a short list, and two of three rows are empty. Looking at memory far apart is what a token costs: a block of rows lies
 * together, its list of rows before their entries, and one small table tells which rows are empty.
 */
export class EntityWeights {
  readonly model: LabelModel;
  readonly known = new KnownScores();
  /** What a weight of one stands for. */
  readonly unit: number;
  private readonly shift: number;
  /** For each block two numbers: a bit for each row that is not empty, and where the block begins in `rows`. */
  private readonly blocks: Uint32Array;
  /** Block by block: where the entries of each row that is not empty begin, counted from the block's beginning, and where the last ones end; then the entries: the label times 256, plus the weight as a signed byte. */
  private readonly rows: Int16Array;
  /** Where the entries of each feature at hand begin and end. */
  private readonly from = new Int32Array(MOST_FEATURES);
  private readonly to = new Int32Array(MOST_FEATURES);

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
    const rows = section('rows');
    this.rows = new Int16Array(rows.buffer, rows.byteOffset, rows.byteLength >> 1);
    const present = section('present');
    const used = new Uint32Array(present.buffer, present.byteOffset, present.byteLength >> 2);
    this.shift = 32 - Math.log2(used.length * BLOCK);
    this.blocks = new Uint32Array(2 * used.length);
    let begin = 0;
    for (let block = 0; block < used.length; block++) {
      this.blocks[2 * block] = used[block]!;
      this.blocks[2 * block + 1] = begin;
      begin += this.rows[begin + countBits(used[block]!)]!;
    }
  }

  /** Adds the weights of features to `LABELS` sums. */
  addTo(sums: Int32Array, features: Int32Array, count: number): void {
    const { blocks, rows, shift, from, to } = this;
    // The processor waits for several rows at once where one does not hang on the other: first all are looked up, then added.
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = features[f]! >>> shift;
      const block = (row >> 5) << 1;
      const used = blocks[block]!;
      const bit = 1 << (row & 31);
      if ((used & bit) === 0) continue;
      const begin = blocks[block + 1]!;
      const head = begin + countBits(used & (bit - 1));
      from[found] = begin + rows[head]!;
      to[found++] = begin + rows[head + 1]!;
    }
    for (let f = 0; f < found; f++) {
      for (let k = from[f]!, end = to[f]!; k < end; k++) {
        const entry = rows[k]!;
        sums[entry >> 8]! += (entry << 24) >> 24;
      }
    }
  }
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
