import type { Analysis } from '../analysis';
import { aborted, type Engine, type ModelFiles } from './engine';
import type { Port, Request, Response } from './protocol';

/** A running worker, as its host sees it. */
export interface RunningWorker extends Port<Request, Response> {
  /** Calls back once if the worker ends by itself. */
  onCrash(crashed: (reason: string) => void): void;
  terminate(): void;
}

/** What an engine needs of its host. */
export interface WorkerHost {
  start(): RunningWorker;
  loadModels(): Promise<ModelFiles>;
  /** Told once, at the first crash: the reason, for a message to the user. */
  onCrash?(reason: string): void;
}

interface Pending {
  readonly message: Extract<Request, { kind: 'analyze' }>;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
  /** A text under which the worker died twice is given up. */
  crashes: number;
}

/**
 * An engine in a worker. The worker starts, and the models load, with the first article. If it crashes it is started again and goes on with
 * what was waiting; a text that crashes it twice is rejected, so that one article cannot hold up the others.
 */
export function createWorkerEngine(host: WorkerHost): Engine {
  const pending = new Map<number, Pending>();
  let worker: Promise<RunningWorker> | undefined;
  let running: RunningWorker | undefined;
  let requests = 0;
  let told = false;
  let disposed = false;

  const start = async (): Promise<RunningWorker> => {
    const files = await host.loadModels();
    const started = host.start();
    running = started;
    started.listen(receive);
    started.onCrash((reason) => crashed(started, reason));
    started.post({ kind: 'models', files });
    return started;
  };

  const receive = (message: Response): void => {
    const request = pending.get(message.request);
    if (request === undefined) return;
    pending.delete(message.request);
    if (message.kind === 'analysis') request.resolve(message.analysis);
    else request.reject(new Error(message.message));
  };

  const crashed = (which: RunningWorker, reason: string): void => {
    if (disposed || which !== running) return;
    running = undefined;
    worker = undefined;
    if (!told) host.onCrash?.(reason);
    told = true;
    // The oldest request is the one that was being worked on.
    const [first] = pending.values();
    if (first !== undefined && ++first.crashes >= 2) {
      pending.delete(first.message.request);
      first.reject(new Error(reason));
    }
    for (const { message } of [...pending.values()]) send(message);
  };

  const send = (message: Extract<Request, { kind: 'analyze' }>): void => {
    worker ??= start();
    worker.then(
      (ready) => {
        if (pending.has(message.request)) ready.post(message);
      },
      (error: unknown) => {
        worker = undefined;
        const waiting = pending.get(message.request);
        pending.delete(message.request);
        waiting?.reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };

  return {
    analyze(text, options = {}, signal) {
      if (disposed) return Promise.reject(new Error('The analysis was shut down.'));
      if (signal?.aborted === true) return Promise.reject(aborted());
      return new Promise((resolve, reject) => {
        const request = ++requests;
        const cancel = (): void => {
          if (!pending.delete(request)) return;
          running?.post({ kind: 'cancel', request });
          reject(aborted());
        };
        signal?.addEventListener('abort', cancel, { once: true });
        const settle = <T>(then: (value: T) => void) => (value: T): void => {
          signal?.removeEventListener('abort', cancel);
          then(value);
        };
        const message = { kind: 'analyze', request, text, options } as const;
        pending.set(request, { message, resolve: settle(resolve), reject: settle(reject), crashes: 0 });
        send(message);
      });
    },
    dispose() {
      disposed = true;
      for (const { reject } of pending.values()) reject(aborted());
      pending.clear();
      running?.terminate();
      running = undefined;
    },
  };
}
