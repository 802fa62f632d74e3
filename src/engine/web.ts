import type { Engine, ModelFiles } from './engine';
import { handedOver, type Request, type Response } from './protocol';
import { createWorkerEngine, type RunningWorker } from './workerEngine';

/** The parts of the web platform that are used; the project compiles without the DOM's types. */
declare const Worker: new (url: string) => {
  postMessage(message: Request, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Response }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
};
declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };

/** What the browser's extension host can read: the files of the extension. */
export interface WebFiles {
  loadModels(): Promise<ModelFiles>;
  /** The bytes of `dist/worker.web.js`. */
  loadWorker(): Promise<Uint8Array>;
}

/** An engine in a web worker. The worker's code goes through a blob because an extension's own address is another origin. */
export function createWebEngine(files: WebFiles, onCrash?: (reason: string) => void): Engine {
  return createWorkerEngine({
    start: async () => startWebWorker(await files.loadWorker()),
    loadModels: () => files.loadModels(),
    ...(onCrash === undefined ? {} : { onCrash }),
  });
}

function startWebWorker(code: Uint8Array): RunningWorker {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return {
    post: (message) => worker.postMessage(message, handedOver(message)),
    listen: (receive) => {
      worker.onmessage = (event) => receive(event.data);
    },
    onCrash: (crashed) => {
      worker.onerror = (event) => crashed(event.message ?? 'The worker broke down.');
    },
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
