import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MODEL_NAMES } from '../analysis';
import type { Engine, ModelFiles } from './engine';
import { createInProcessEngine } from './inProcess';
import { handedOver, type Response } from './protocol';
import { createWorkerEngine, type RunningWorker } from './workerEngine';

/** Reads the model files of a folder. */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const files = await Promise.all(MODEL_NAMES.map(async (name) => [name, await readWhole(join(folder, `${name}.bin`))] as const));
  return Object.fromEntries(files);
}

/** The bytes of a file, in memory of their own, which can go over to a worker. `readFile` takes them piece by piece, which takes thrice as long. */
async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array((await file.stat()).size);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled);
      // Somebody cuts the file short meanwhile: then it is no model, which is told where it is looked into.
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** An engine in this thread of Node, with the models of `dist/models`. */
export function createLocalEngine(dist: string): Engine {
  return createInProcessEngine(() => readModelFiles(join(dist, 'models')));
}

/**
 * Room for what an article's analysis needs in passing, in megabytes: with much of it the one worker of an editor seldom pauses to make room while somebody types; with little, many
 * workers of a command line need little memory.
 */
export const ROOM = { editor: 96, each: 12 } as const;

/** An engine in a worker thread of Node. `dist` is the folder of the bundles, `worker.js` and `models/`; `room` is one of `ROOM`. */
export function createThreadEngine(dist: string, room: number, onCrash?: (reason: string) => void): Engine {
  return createWorkerEngine({
    start: () => startThread(join(dist, 'worker.js'), room),
    loadModels: () => readModelFiles(join(dist, 'models')),
    ...(onCrash === undefined ? {} : { onCrash }),
  });
}

function startThread(file: string, room: number): RunningWorker {
  const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: room } });
  return {
    post: (message) => thread.postMessage(message, handedOver(message)),
    listen: (receive) => void thread.on('message', (message: Response) => receive(message)),
    onCrash: (crashed) => {
      thread.on('error', (error) => crashed(error.message));
      thread.on('exit', (code) => crashed(`The worker ended with code ${code}.`));
    },
    terminate: () => void thread.terminate(),
  };
}
