import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Settings } from './settings';

/** What a VS Code is to be opened with. Paths are absolute. */
export interface Session {
  /** The folder that holds the extension's `package.json`. */
  readonly extension: string;
  /** The folder that is opened. */
  readonly folder: string;
  /** A file in `folder` that is opened, relative to it. */
  readonly file?: string;
  /** Whether the suites in `dist/test` of the extension run. */
  readonly tests?: boolean;
  /** The user's settings, besides those of a quiet window. */
  readonly settings?: Settings;
  /** Whether the folder is opened in restricted mode: the user has not said that its authors are to be trusted. */
  readonly restricted?: boolean;
  /** The port to serve on; any free one if absent. */
  readonly port?: number;
}

/** A VS Code in a server of its own, to be opened with a browser. */
export interface Served {
  readonly url: string;
  /** What is to be done with a new page of a browser before it goes to `url`. */
  prepare?(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** The payload of a workbench's address: what it does first. */
export function payload(...pairs: readonly (readonly [string, string])[]): string {
  return encodeURIComponent(JSON.stringify([['skipWelcome', 'true'], ...pairs]));
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a server and waits until it answers at `url`. Throws with what it printed if it ends before, or does not answer in two minutes. */
export async function startServer(url: string, program: string, words: readonly string[]): Promise<ChildProcess> {
  const server = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const keep = (text: Buffer): void => {
    printed = (printed + String(text)).slice(-4_000);
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  // A server never outlives its launcher.
  process.once('exit', () => server.kill());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const answered = await fetch(url).then((answer) => answer.ok, () => false);
    if (answered) return server;
    await sleep(200);
  }
  server.kill();
  throw new Error(`No VS Code at ${url}:\n${printed}`);
}

/** Ends a server and waits until it has. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}
