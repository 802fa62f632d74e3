import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of a folder, with settings of its own, that a VS Code may change. */
export interface Workspace {
  readonly folder: string;
  remove(): Promise<void>;
}

/** What no window needs that a machine looks at. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'files.exclude': { '**/.vscode': true, '**/*.json': true, '**/*.ts': true, '**/README.md': true },
};

/** Copies a folder to a temporary place, under the same name, and gives it settings. */
export async function copyWorkspace(folder: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Workspace> {
  const place = await mkdtemp(join(tmpdir(), 'newslens-workspace-'));
  const copy = join(place, basename(folder));
  await cp(folder, copy, { recursive: true });
  await mkdir(join(copy, '.vscode'), { recursive: true });
  await writeFile(join(copy, '.vscode', 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  return { folder: copy, remove: () => rm(place, { recursive: true, force: true }) };
}
