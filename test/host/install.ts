import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the repository. */
export const ROOT = join(__dirname, '..', '..');

/** What the hosts need and nothing else does is installed here, on first use, and kept. Git ignores it. */
export const CACHE = join(ROOT, '.vscode-test');

/**
 * Installs packages of the npm registry into a folder of their own in the cache, without their install scripts.
 * @param packages names and versions, such as `code-server@4.139.1`
 * @param finish what else is to be done once, in the new folder, for the installation to be complete
 * @returns the folder that holds them, `node_modules` of it
 */
export async function install(packages: readonly string[], finish: (modules: string) => void | Promise<void> = () => undefined): Promise<string> {
  const folder = join(CACHE, packages.join('+').replaceAll('/', '-'));
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return modules;
  console.log(`Installing ${packages.join(' and ')} into .vscode-test (once) ...`);
  // Under another name until it is complete: an installation that was interrupted is begun anew.
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'package.json'), '{ "private": true }');
  npmInstall(unfinished, ...packages);
  await finish(join(unfinished, 'node_modules'));
  await rename(unfinished, folder);
  return modules;
}

/** Runs `npm install` in a folder. Throws with npm's own words if it fails. */
export function npmInstall(folder: string, ...words: readonly string[]): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
