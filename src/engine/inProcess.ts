import { createAnalyzer, readModels, type Analyzer, type ModelName } from '../analysis';
import { aborted, type Engine, type ModelFiles } from './engine';
import { createWordForms } from './wordForms';

/** An engine in this thread: for the command line over a single article, and for hosts without workers. Models load with the first article. */
export function createInProcessEngine(loadModels: () => Promise<ModelFiles>): Engine {
  let analyzer: Promise<Analyzer> | undefined;
  const load = async (): Promise<Analyzer> => createAnalyzer(readModels(await loadModels() as Record<ModelName, Uint8Array>), createWordForms());
  return {
    async analyze(text, options, signal) {
      analyzer ??= load();
      const ready = await analyzer;
      if (signal?.aborted === true) throw aborted();
      return ready.analyze(text, options);
    },
    dispose() {
      analyzer = undefined;
    },
  };
}
