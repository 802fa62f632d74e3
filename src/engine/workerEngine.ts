import { Merger, type Analysis, type AnalyzedPart } from '../analysis';
import { aborted, type Engine, type ModelFiles } from './engine';
import type { AnalyzeRequest, Port, Request, Response } from './protocol';
import { merge } from './slices';

/** A running worker, as its host sees it. */
export interface RunningWorker extends Port<Request, Response> {
  /** Calls back once if the worker ends by itself. */
  onCrash(crashed: (reason: string) => void): void;
  terminate(): void;
}

/** What an engine needs of its host. */
export interface WorkerHost {
  start(): RunningWorker | Promise<RunningWorker>;
  loadModels(): Promise<ModelFiles>;
  /** Told once, at the first crash: the reason, for a message to the user. */
  onCrash?(reason: string): void;
}

/** A document on the host's side of the line. */
interface Followed {
  /** The parts that the worker has sent, by key: it does not send them again. */
  readonly parts: Map<number, Analysis>;
  readonly merger: Merger;
}

interface Pending {
  readonly message: AnalyzeRequest;
  onFirst: ((soFar: Analysis) => void) | undefined;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
  /** What has come so far. */
  parts: AnalyzedPart[];
  readonly followed: Followed;
  /** A text under which the worker died twice is given up. */
  crashes: number;
}

/**
 * An engine in a worker. The worker starts, and the models load, when it is prepared or with the first article. If it crashes it is started again and goes on with
 * what was waiting; a text that crashes it twice is rejected, so that one article cannot hold up the others.
 */
export function createWorkerEngine(host: WorkerHost): Engine {
  const pending = new Map<number, Pending>();
  const documents = new Map<string, Followed>();
  let worker: Promise<RunningWorker> | undefined;
  let running: RunningWorker | undefined;
  let requests = 0;
  let told = false;
  let disposed = false;

  const start = async (): Promise<RunningWorker> => {
    // The models are read while the worker comes up. That they cannot be read is told where they are awaited.
    const files = host.loadModels();
    files.catch(() => undefined);
    const started = await host.start();
    const stop = (error: Error): never => {
      if (running === started) running = undefined;
      started.terminate();
      throw error;
    };
    if (disposed) stop(shutDown());
    running = started;
    // What a worker that crashed had still sent is not waited for any more.
    started.listen((message) => {
      if (started === running) receive(message);
    });
    started.onCrash((reason) => crashed(started, reason));
    started.post({ kind: 'models', files: await files.catch(stop) });
    return started;
  };

  const receive = (message: Response): void => {
    const request = pending.get(message.request);
    // What came of a cancelled request is kept as well: the worker takes it for sent. Nothing is kept of a document that was forgotten meanwhile.
    const parts = message.kind === 'parts' ? complete(message, request?.followed ?? (message.document === undefined ? undefined : documents.get(message.document))) : [];
    if (request === undefined) return;
    if (message.kind === 'error') {
      pending.delete(message.request);
      request.reject(new Error(message.message));
      return;
    }
    const { text, options } = request.message;
    request.parts.push(...parts);
    if (message.done) {
      pending.delete(message.request);
      request.resolve(merge(request.followed.merger, text, request.parts, options.id));
    } else {
      request.onFirst?.(merge(request.followed.merger, text, request.parts, options.id));
      request.onFirst = undefined;
    }
  };

  /** The parts of an answer, with those that the worker left out because the host has them. */
  const complete = ({ parts, dropped }: Extract<Response, { kind: 'parts' }>, followed: Followed | undefined): AnalyzedPart[] => {
    const all = parts.flatMap((part): AnalyzedPart[] => {
      const analysis = part.analysis ?? followed?.parts.get(part.key);
      return analysis === undefined ? [] : [{ ...part, analysis }];
    });
    for (const { key, analysis } of all) followed?.parts.set(key, analysis);
    for (const key of dropped) followed?.parts.delete(key);
    return all;
  };

  const crashed = (which: RunningWorker, reason: string): void => {
    if (disposed || which !== running) return;
    running = undefined;
    worker = undefined;
    if (!told) host.onCrash?.(reason);
    told = true;
    // The next worker knows nothing yet.
    for (const { parts } of documents.values()) parts.clear();
    for (const request of pending.values()) {
      request.parts = [];
      request.followed.parts.clear();
    }
    // The oldest request is the one that was being worked on.
    const [first] = pending.values();
    if (first !== undefined && ++first.crashes >= 2) {
      pending.delete(first.message.request);
      first.reject(new Error(reason));
    }
    for (const { message } of [...pending.values()]) send(message);
  };

  /** The worker, started if there is none. One that does not come up is given up, so that the next text tries again. */
  const startedWorker = (): Promise<RunningWorker> => {
    if (worker !== undefined) return worker;
    const starting = start();
    starting.catch(() => {
      if (worker === starting) worker = undefined;
    });
    return (worker = starting);
  };

  const send = (message: AnalyzeRequest): void => {
    startedWorker().then(
      (ready) => {
        if (pending.has(message.request)) ready.post(message);
      },
      (error: unknown) => {
        const waiting = pending.get(message.request);
        pending.delete(message.request);
        waiting?.reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };

  const follow = (document: string | undefined): Followed => {
    const followed = (document === undefined ? undefined : documents.get(document)) ?? { parts: new Map<number, Analysis>(), merger: new Merger() };
    if (document !== undefined) documents.set(document, followed);
    return followed;
  };

  return {
    prepare() {
      if (!disposed) startedWorker().catch(() => undefined);
    },
    analyze(text, { document, near, onFirst, ...options } = {}, signal) {
      if (disposed) return Promise.reject(shutDown());
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
        const message: AnalyzeRequest = { kind: 'analyze', request, text, options, document, near };
        pending.set(request, { message, onFirst, parts: [], followed: follow(document), resolve: settle(resolve), reject: settle(reject), crashes: 0 });
        send(message);
      });
    },
    forget(document) {
      if (documents.delete(document)) running?.post({ kind: 'forget', document });
    },
    dispose() {
      disposed = true;
      for (const { reject } of pending.values()) reject(shutDown());
      pending.clear();
      running?.terminate();
      running = undefined;
    },
  };
}

const shutDown = (): Error => new Error('The analysis was shut down.');
