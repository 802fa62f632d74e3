import { createAnalyzer, Memory, readModels, type AnalyzedPart, type Analyzer, type ModelName } from '../analysis';
import type { AnalyzeRequest, PartMessage, Port, Request, Response } from './protocol';
import { turn, workInSlices } from './slices';
import { createWordForms } from './wordForms';

/** A document on the worker's side of the line. */
interface Followed {
  readonly memory: Memory;
  /** The keys of the parts that the host was sent. */
  sent: Set<number>;
}

/**
 * The worker's side of the line: takes the models, then analyzes one text after the other. Between two texts, and between the parts of a long one, it listens,
 * so that a request that was cancelled is dropped.
 */
export function serve(port: Port<Response, Request>): void {
  let analyzer: Analyzer | undefined;
  const waiting = new Map<number, AnalyzeRequest>();
  const documents = new Map<string, Followed>();
  let working = false;

  const follow = (document: string | undefined): Followed => {
    if (document === undefined) return { memory: new Memory(false), sent: new Set() };
    const followed = documents.get(document) ?? { memory: new Memory(), sent: new Set() };
    documents.set(document, followed);
    return followed;
  };

  const answer = async ({ request, text, options, document, near }: AnalyzeRequest): Promise<void> => {
    if (analyzer === undefined) throw new Error('The models are not there yet.');
    const followed = follow(document);
    const all = new Set<number>();
    const take = (slice: readonly AnalyzedPart[], done: boolean): void => {
      const parts = slice.map((part): PartMessage => (followed.sent.has(part.key) ? { ...part, analysis: null } : part));
      for (const { key } of slice) {
        all.add(key);
        followed.sent.add(key);
      }
      const dropped = done ? [...followed.sent].filter((key) => !all.has(key)) : [];
      if (done) followed.sent = all;
      port.post({ kind: 'parts', request, document, parts, dropped, done });
    };
    await workInSlices(analyzer.parts(text, options, followed.memory, near), take, () => !waiting.has(request));
  };

  const work = async (): Promise<void> => {
    working = true;
    while (waiting.size > 0) {
      // Messages that came meanwhile are read first.
      await turn();
      const [first] = waiting.values();
      if (first === undefined) break;
      try {
        await answer(first);
      } catch (error) {
        port.post({ kind: 'error', request: first.request, message: error instanceof Error ? error.message : String(error) });
      }
      waiting.delete(first.request);
    }
    working = false;
  };

  port.listen((message) => {
    switch (message.kind) {
      case 'models':
        analyzer = createAnalyzer(readModels(message.files as Record<ModelName, Uint8Array>), createWordForms());
        break;
      case 'analyze':
        waiting.set(message.request, message);
        if (!working) void work();
        break;
      case 'cancel':
        waiting.delete(message.request);
        break;
      case 'forget':
        documents.delete(message.document);
        // Whoever still waits gets an answer, but no memory.
        for (const [request, asked] of waiting) if (asked.document === message.document) waiting.set(request, { ...asked, document: undefined });
        break;
    }
  });
}
