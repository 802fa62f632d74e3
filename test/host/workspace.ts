import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of a folder that a VS Code may change. */
export interface Workspace {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies a folder to a temporary place, under the same name. */
export async function copyWorkspace(folder: string): Promise<Workspace> {
  const place = await mkdtemp(join(tmpdir(), 'newslens-workspace-'));
  const copy = join(place, basename(folder));
  await cp(folder, copy, { recursive: true });
  return { folder: copy, remove: () => rm(place, { recursive: true, force: true }) };
}
