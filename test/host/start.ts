import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CACHE, ROOT } from './install';
import { serveWebHost } from './webHost';

/** `npm start`: builds the extension and serves VS Code with it and the sample articles, until it is ended with Ctrl+C. */
async function start(): Promise<void> {
  execFileSync(process.execPath, ['esbuild.mjs', '--development'], { cwd: ROOT, stdio: 'inherit' });
  const samples = join(ROOT, 'test', 'articles');
  const articles = (await readdir(samples)).filter((name) => name.endsWith('.txt')).sort();
  const folder = join(CACHE, 'articles');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of articles) await copyFile(join(samples, name), join(folder, name));
  // Paragraphs are long lines, and plain text does not wrap by itself.
  await mkdir(join(folder, '.vscode'));
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'editor.wordWrap': 'on', 'files.exclude': { '.vscode': true } }));

  const port = (await isFree(3000)) ? { port: 3000 } : {};
  const served = await serveWebHost({ extension: ROOT, folder, file: articles[0]!, ...port });
  console.log(`\nNewslens in VS Code 1.91, with sample articles: ${served.url}\nEnd with Ctrl+C.`);
  openInBrowser(served.url);
  // A signal that ends npm ends the shell between them, too, but the shell does not pass it on.
  const { ppid } = process;
  setInterval(() => {
    if (process.ppid !== ppid) process.exit();
  }, 1_000);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, 'localhost');
  const free = await once(server, 'listening').then(() => true, () => false);
  server.close();
  return free;
}

/** Opens an address as a double click would. Where there is no desktop nothing happens: the address is printed. */
function openInBrowser(url: string): void {
  const { platform, env } = process;
  if (env['CI'] !== undefined || (platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined)) return;
  const [program, ...words] = platform === 'darwin' ? ['open', url] : platform === 'win32' ? ['explorer', url] : ['xdg-open', url];
  spawn(program!, words, { stdio: 'ignore', detached: true }).once('error', () => undefined).unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
