import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readVsix, VSIX } from '../vsix';
import { CACHE, ROOT } from './install';

/**
 * Unpacks the packed extension, as an installation does, and puts the bundles of the suites beside its own: what is tested is what is shipped.
 * @returns the folder
 */
export async function unpackExtension(): Promise<string> {
  const folder = join(CACHE, 'extension');
  await rm(folder, { recursive: true, force: true });
  for (const [name, data] of readVsix(VSIX)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), data);
  }
  await cp(join(ROOT, 'dist', 'test'), join(folder, 'dist', 'test'), { recursive: true });
  return folder;
}
