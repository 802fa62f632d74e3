import { execSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { unpackExtension } from './extension';
import { CACHE, ROOT } from './install';
import { QUIET } from './settings';
import { copyWorkspace } from './workspace';

/** `npm run test:desktop`: the suites in VS Code for the desktop, the newest one, which is downloaded. */
async function main(): Promise<void> {
  const vscode = await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(CACHE, 'desktop'), reporter: new SilentReporter() }).catch((error: unknown) => {
    console.log(`VS Code cannot be downloaded here (${error instanceof Error ? error.message : String(error)}), so the suites do not run on the desktop.`);
  });
  if (vscode === undefined) return;
  execSync('npm run --silent package', { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const extension = await unpackExtension();
  const workspace = await copyWorkspace(join(ROOT, 'test', 'articles'));
  const data = await mkdtemp(join(tmpdir(), 'newslens-desktop-'));
  try {
    await mkdir(join(data, 'User'));
    await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(QUIET));
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'dist', 'test', 'index'),
      launchArgs: [workspace.folder, `--user-data-dir=${data}`, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    await rm(data, { recursive: true, force: true });
    await workspace.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
