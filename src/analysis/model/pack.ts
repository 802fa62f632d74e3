/**
 * The file format of the shipped models: a header line of JSON that names each section with its length, then the sections'
 * bytes, each starting at a multiple of eight so that typed arrays can look at them in place.
 */

const MAGIC = 'newslens-model-1';

/** Puts named sections into one file. Used by the training; the order of the sections is kept. */
export function packSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const header = `${MAGIC}${JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.byteLength]))}\n`;
  const size = [...sections.values()].reduce((at, bytes) => align(at) + bytes.byteLength, header.length);
  const packed = new Uint8Array(size);
  for (let i = 0; i < header.length; i++) packed[i] = header.charCodeAt(i);
  let at = header.length;
  for (const bytes of sections.values()) {
    at = align(at);
    packed.set(bytes, at);
    at += bytes.byteLength;
  }
  return packed;
}

/** Reads the sections of a file; throws where it is not one of ours or is cut short. */
export function readSections(packed: Uint8Array): Map<string, Uint8Array> {
  const newline = packed.indexOf(0x0a);
  const header = String.fromCharCode(...packed.subarray(0, Math.max(0, newline)));
  if (!header.startsWith(MAGIC)) throw new Error('Not a Newslens model file.');
  // Typed arrays need aligned buffers; a file read into the middle of a shared buffer is copied once.
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice();
  const sections = new Map<string, Uint8Array>();
  let at = newline + 1;
  for (const [name, length] of JSON.parse(header.slice(MAGIC.length)) as [string, number][]) {
    at = align(at);
    if (at + length > bytes.byteLength) throw new Error('The Newslens model file is cut short.');
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return sections;
}

/** Bytes as a string of characters, one each; by the thousand, since a call takes so many arguments; `apply` takes them as they lie there. */
export function charactersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096) as unknown as number[]);
  return text;
}

const align = (offset: number): number => (offset + 7) & ~7;
