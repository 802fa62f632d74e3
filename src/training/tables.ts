import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of the data sets: `--data FOLDER` on the command line, else the one beside the repository. */
export function dataFolder(args: readonly string[] = process.argv): string {
  const at = args.indexOf('--data');
  return at >= 0 ? args[at + 1]! : join(import.meta.dirname, '../../../shared/data');
}

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
