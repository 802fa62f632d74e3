import { createAnalyzer, readModels, type Analyzer, type ModelName } from '../analysis';
import type { Port, Request, Response } from './protocol';
import { createWordForms } from './wordForms';

/**
 * The worker's side of the line: takes the models, then analyzes one text after the other. Between two texts it listens, so that a
 * request that was cancelled while it waited is dropped unread.
 */
export function serve(port: Port<Response, Request>): void {
  let analyzer: Analyzer | undefined;
  const waiting = new Map<number, Extract<Request, { kind: 'analyze' }>>();
  let scheduled = false;

  const next = (): void => {
    scheduled = false;
    const first = waiting.values().next();
    if (first.done === true) return;
    const { request, text, options } = first.value;
    waiting.delete(request);
    try {
      if (analyzer === undefined) throw new Error('The models are not there yet.');
      port.post({ kind: 'analysis', request, analysis: analyzer.analyze(text, options) });
    } catch (error) {
      port.post({ kind: 'error', request, message: error instanceof Error ? error.message : String(error) });
    }
    schedule();
  };
  const schedule = (): void => {
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    // A macrotask: messages that came meanwhile, cancellations among them, are read first.
    setTimeout(next, 0);
  };

  port.listen((message) => {
    switch (message.kind) {
      case 'models':
        analyzer = createAnalyzer(readModels(message.files as Record<ModelName, Uint8Array>), createWordForms());
        break;
      case 'analyze':
        waiting.set(message.request, message);
        schedule();
        break;
      case 'cancel':
        waiting.delete(message.request);
        break;
    }
  });
}
