import { mix } from '../analysis/model/hash';
import { fingerprintOf, HEADER_BYTES } from '../analysis/lexicon/wordMap';

/**
 * Packs a map from word hashes to numbers below 2^valueBits into the form that `WordMap` reads. The cells of a key xor to its value and
 * fingerprint; they are filled by peeling (keys that are alone in a cell first, in reverse). Another seed is tried where that fails.
 */
export function packWordMap(values: ReadonlyMap<number, number>, valueBits: number, cellBytes: 2 | 3): Uint8Array {
  const keys = Uint32Array.from(values.keys()).sort();
  const n = keys.length;
  const segmentLength = 2 ** Math.floor(Math.log(n) / Math.log(3.33) + 2.25);
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(n));
  const segmentCount = Math.max(1, Math.ceil((n * factor) / segmentLength) - 2);
  const length = (segmentCount + 2) * segmentLength;
  const mask = segmentLength - 1;
  for (let seed = 1; seed < 1000; seed++) {
    const cellsOf = (key: number): [number, number, number] => {
      const a = mix(key, seed);
      const b = mix(a, seed);
      const first = Math.floor(((a >>> 0) / 0x100000000) * segmentCount * segmentLength);
      return [first, (first + segmentLength) ^ (b & mask), (first + 2 * segmentLength) ^ ((b >>> 16) & mask)];
    };
    const degree = new Uint8Array(length);
    const xored = new Uint32Array(length);
    for (const key of keys) {
      for (const cell of cellsOf(key)) {
        degree[cell]!++;
        xored[cell]! ^= key;
      }
    }
    if (degree.includes(255)) continue;
    const order: [key: number, cell: number][] = [];
    const alone: number[] = [];
    for (let cell = 0; cell < length; cell++) if (degree[cell] === 1) alone.push(cell);
    while (alone.length > 0) {
      const cell = alone.pop()!;
      if (degree[cell] !== 1) continue;
      const key = xored[cell]!;
      order.push([key, cell]);
      for (const other of cellsOf(key)) {
        degree[other]!--;
        xored[other]! ^= key;
        if (degree[other] === 1) alone.push(other);
      }
    }
    if (order.length < n) continue;
    const cells = new Uint32Array(length);
    for (let i = n - 1; i >= 0; i--) {
      const [key, own] = order[i]!;
      const a = mix(key, seed);
      let cell = (fingerprintOf(a, mix(a, seed), 8 * cellBytes - valueBits) << valueBits) | values.get(key | 0)!;
      for (const other of cellsOf(key)) if (other !== own) cell ^= cells[other]!;
      cells[own] = cell;
    }
    const packed = new Uint8Array(HEADER_BYTES + length * cellBytes);
    const header = new DataView(packed.buffer);
    header.setUint32(0, seed, true);
    header.setUint32(4, segmentLength, true);
    header.setUint32(8, segmentCount, true);
    header.setUint8(12, cellBytes);
    header.setUint8(13, valueBits);
    for (let cell = 0; cell < length; cell++) {
      for (let byte = 0; byte < cellBytes; byte++) packed[HEADER_BYTES + cell * cellBytes + byte] = cells[cell]! >>> (8 * byte);
    }
    return packed;
  }
  throw new Error('The words could not be packed.');
}
