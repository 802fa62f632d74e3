import type { Analysis, AnalyzeOptions } from '../analysis';

/** Where the analysis runs: in this thread or in a worker, with the same results. */
export interface Engine {
  /**
   * Analyzes a text. Rejects with an `AbortError` where `signal` is aborted first, with an `Error` where the engine
   * was disposed of or broke down over this text.
   */
  analyze(text: string, options?: AnalyzeOptions, signal?: AbortSignal): Promise<Analysis>;
  dispose(): void;
}

/** The bytes of the model files, by name. */
export type ModelFiles = Readonly<Record<string, Uint8Array>>;

/** The error of a request that nobody waits for any more. */
export function aborted(): Error {
  const error = new Error('The analysis was cancelled.');
  error.name = 'AbortError';
  return error;
}
