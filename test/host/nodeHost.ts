import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, npmInstall } from './install';
import { freePort, payload, startServer, stopServer, type Served, type Session } from './served';
import { QUIET } from './settings';

/** Holds the server of VS Code 1.139. */
const CODE_SERVER = 'code-server@4.139.1';
/** Holds nothing but the program `node`: the server wants this version, whichever one runs here. Each system has a package of its own. */
const SYSTEM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const NODE = `node-${SYSTEM === 'darwin-arm64' ? 'bin-' : ''}${SYSTEM}@24`;

/** Serves VS Code 1.139, the current version, with the extension in a Node process, as on the desktop. */
export async function serveNodeHost({ extension, folder, file, tests, settings, restricted, port }: Session): Promise<Served> {
  const modules = await install([CODE_SERVER, NODE], (unfinished) => npmInstall(join(unfinished, 'code-server', 'lib', 'vscode'), '--omit=dev'));
  const node = join(modules, NODE.slice(0, NODE.indexOf('@')), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const data = await mkdtemp(join(tmpdir(), 'newslens-server-'));
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...(restricted === true ? { 'security.workspace.trust.startupPrompt': 'never' } : {}), ...settings }));
  await mkdir(join(data, 'extensions'));
  await symlink(extension, join(data, 'extensions', 'newslens'));
  const free = port ?? (await freePort());
  const authority = `127.0.0.1:${free}`;
  const server = await startServer(`http://${authority}/`, node, [
    join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
    '--host=127.0.0.1',
    `--port=${free}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    `--server-data-dir=${data}`,
    '--disable-telemetry',
    ...(restricted === true ? [] : ['--disable-workspace-trust']),
    // A built VS Code ignores the payload of an address without it.
    '--enable-smoke-test-driver',
  ]);
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const first = payload(
    ...(tests === true ? [['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(join(extension, 'dist', 'test', 'index'))]] as const : []),
    ...(file === undefined ? [] : [['openFile', remote(join(folder, file))] as const]),
  );
  return {
    url: `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${first}`,
    async close() {
      await stopServer(server);
      // The server's children may still write for a moment.
      await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
