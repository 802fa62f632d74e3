/**
 * Feature hashing: a feature is a number (its template) mixed with the hashes of the words it looks at, so that reading a
 * feature allocates nothing. 32 bits, the same on every platform; signed, because V8 hands those on without making an object of each.
 */

/** FNV-1a over the UTF-16 code units of a word. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Mixes two 32-bit values into one, order mattering (a multiply-xorshift round in the manner of MurmurHash3). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 13);
}
