import { mix } from '../model/hash';

/**
 * A read-only map from 32-bit word hashes to small numbers that does not store its keys: a binary fuse structure (Graf and Lemire, "Binary
 * Fuse Filters", 2022) whose cells hold a value and a fingerprint. It is looked at in place, so that loading costs nothing. A word that was
 * not put in is reported as absent but for one in 2^fingerprintBits.
 */
export class WordMap {
  private readonly layout: FuseLayout;
  private readonly cells: Uint8Array;

  constructor(packed: Uint8Array) {
    const header = new DataView(packed.buffer, packed.byteOffset, HEADER_BYTES);
    this.layout = {
      seed: header.getUint32(0, true),
      segmentLength: header.getUint32(4, true),
      segmentCount: header.getUint32(8, true),
      cellBytes: header.getUint8(12),
      valueBits: header.getUint8(13),
    };
    this.cells = packed.subarray(HEADER_BYTES);
  }

  /** The value of a word, or -1 where the map does not hold it. */
  get(hash: number): number {
    const { seed, segmentLength, segmentCount, cellBytes, valueBits } = this.layout;
    const a = mix(hash, seed);
    const b = mix(a, seed);
    const first = Math.floor(((a >>> 0) / 0x100000000) * segmentCount * segmentLength);
    const mask = segmentLength - 1;
    const second = (first + segmentLength) ^ (b & mask);
    const third = (first + 2 * segmentLength) ^ ((b >>> 16) & mask);
    const { cells } = this;
    let cell = 0;
    for (let byte = cellBytes - 1; byte >= 0; byte--) {
      cell = (cell << 8) | (cells[first * cellBytes + byte]! ^ cells[second * cellBytes + byte]! ^ cells[third * cellBytes + byte]!);
    }
    return cell >>> valueBits === fingerprintOf(a, b, 8 * cellBytes - valueBits) ? cell & ((1 << valueBits) - 1) : -1;
  }
}

/** How a map's cells are laid out; `cellBytes` is 2 or 3. */
export interface FuseLayout {
  readonly seed: number;
  readonly segmentLength: number;
  readonly segmentCount: number;
  readonly cellBytes: number;
  readonly valueBits: number;
}

export const HEADER_BYTES = 16;

/** The bits of a word's two hashes that tell it from words that are not in the map. */
export function fingerprintOf(a: number, b: number, bits: number): number {
  return mix(b, a) >>> (32 - bits);
}
