import type { Analysis, AnalyzeOptions } from '../analysis';

/** What an engine is told beside the text. */
export interface EngineRequest extends AnalyzeOptions {
  /** Names the document whose newest version the text is: what an edit did not touch is not analyzed again, until the engine is told to forget it. */
  readonly document?: string;
  /** Where in a long text to begin: an offset in UTF-16 code units. */
  readonly near?: number;
  /** Called once, before the result, with the analysis of a long text as far as it is known: around `near`, and what was known before. */
  readonly onFirst?: (soFar: Analysis) => void;
}

/** Where the analysis runs: in this thread or in a worker, with the same results. */
export interface Engine {
  /** Gets ready in the background, because a text will come soon. That it cannot is told with the text. */
  prepare(): void;
  /**
   * Analyzes a text. Rejects with an `AbortError` where `signal` is aborted first, with an `Error` where the engine
   * was disposed of or broke down over this text.
   */
  analyze(text: string, request?: EngineRequest, signal?: AbortSignal): Promise<Analysis>;
  /** Gives up the memory of a document. */
  forget(document: string): void;
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
