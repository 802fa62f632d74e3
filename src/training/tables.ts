import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a tab-separated file (packed by gzip or not), without comments. */
export function readRows(path: string): string[][] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'));
}

/** The rows of a table whose first row names the columns. */
export const readTable = (path: string): string[][] => readRows(path).slice(1);
