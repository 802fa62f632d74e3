import { createAnalyzer, Memory, readModels, type AnalyzedPart, type Analyzer, type ModelName } from '../analysis';
import { aborted, type Engine, type ModelFiles } from './engine';
import { merge, workInSlices } from './slices';
import { createWordForms } from './wordForms';

/** An engine in this thread: for the command line over a single article, and for hosts without workers. Models load with the first article. */
export function createInProcessEngine(loadModels: () => Promise<ModelFiles>): Engine {
  let analyzer: Promise<Analyzer> | undefined;
  const memories = new Map<string, Memory>();
  const load = async (): Promise<Analyzer> => createAnalyzer(readModels(await loadModels() as Record<ModelName, Uint8Array>), createWordForms());
  const memoryOf = (document: string): Memory => {
    const memory = memories.get(document) ?? new Memory();
    memories.set(document, memory);
    return memory;
  };
  const loaded = (): Promise<Analyzer> => (analyzer ??= load());
  return {
    prepare: () => void loaded().catch(() => undefined),
    async analyze(text, { document, near, onFirst, ...options } = {}, signal) {
      const ready = await loaded();
      const isCancelled = (): boolean => signal?.aborted === true;
      if (isCancelled()) throw aborted();
      // Nobody follows it: then its parts need not be kept either.
      if (document === undefined && onFirst === undefined) return ready.analyze(text, options);
      const memory = document === undefined ? new Memory(false) : memoryOf(document);
      const parts: AnalyzedPart[] = [];
      const take = (slice: readonly AnalyzedPart[], done: boolean): void => {
        const isFirst = parts.length === 0;
        parts.push(...slice);
        if (isFirst && !done) onFirst?.(merge(memory.merger, text, parts, options.id));
      };
      if (!(await workInSlices(ready.parts(text, options, memory, near), take, isCancelled))) throw aborted();
      return merge(memory.merger, text, parts, options.id);
    },
    forget: (document) => void memories.delete(document),
    dispose() {
      analyzer = undefined;
      memories.clear();
    },
  };
}
