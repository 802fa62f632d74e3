import type { Analysis, AnalyzeOptions } from '../analysis';
import type { ModelFiles } from './engine';

/** What a host says to its worker. */
export type Request =
  | { readonly kind: 'models'; readonly files: ModelFiles }
  | { readonly kind: 'analyze'; readonly request: number; readonly text: string; readonly options: AnalyzeOptions }
  | { readonly kind: 'cancel'; readonly request: number };

/** What the worker answers. `cancelled` needs no answer: nobody waits. */
export type Response =
  | { readonly kind: 'analysis'; readonly request: number; readonly analysis: Analysis }
  | { readonly kind: 'error'; readonly request: number; readonly message: string };

/** One end of a line between a host and its worker. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(receive: (message: In) => void): void;
}
