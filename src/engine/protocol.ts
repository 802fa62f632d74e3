import type { Analysis, AnalyzedPart, AnalyzeOptions } from '../analysis';
import type { ModelFiles } from './engine';

/** A text to analyze, as it goes to a worker. */
export interface AnalyzeRequest {
  readonly kind: 'analyze';
  readonly request: number;
  readonly text: string;
  readonly options: AnalyzeOptions;
  readonly document: string | undefined;
  readonly near: number | undefined;
}

/** What a host says to its worker. */
export type Request =
  | { readonly kind: 'models'; readonly files: ModelFiles }
  | AnalyzeRequest
  | { readonly kind: 'cancel'; readonly request: number }
  | { readonly kind: 'forget'; readonly document: string };

/** A part of an answer. Without an analysis where the host has it already, under the same key of the same document. */
export interface PartMessage extends Omit<AnalyzedPart, 'analysis'> {
  readonly analysis: Analysis | null;
}

/** What goes over to the worker with a message rather than being copied: the memory of the models, ten megabytes, which the host does not need. */
export const handedOver = (message: Request): ArrayBuffer[] => (message.kind === 'models' ? Object.values(message.files).map((bytes) => bytes.buffer as ArrayBuffer) : []);

/** What the worker answers: the parts of a text as they get done, the last with `done`. A cancelled request needs no answer: nobody waits. */
export type Response =
  | { readonly kind: 'parts'; readonly request: number; readonly document: string | undefined; readonly parts: readonly PartMessage[]; /** Keys that no part has any more. */ readonly dropped: readonly number[]; readonly done: boolean }
  | { readonly kind: 'error'; readonly request: number; readonly message: string };

/** One end of a line between a host and its worker. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(receive: (message: In) => void): void;
}
