import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The records of a file with one JSON object a line, packed by gzip or not. */
export function readRecords<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
