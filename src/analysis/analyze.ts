import { linkActors } from './actors/link';
import type { Analysis } from './article';
import { assemble } from './assemble';
import { findEntities } from './entities/find';
import type { NameList } from './entities/mention';
import type { Models } from './models';
import { findAttributions } from './quotes/find';
import { tagWords } from './syntax/tag';
import { readArticle } from './text/read';
import type { WordForms } from './words';

/** What may differ from call to call. */
export interface AnalyzeOptions {
  /** Carried into the result. */
  readonly id?: string;
  /** A user's own names, to add or to ignore. */
  readonly names?: NameList;
}

/** An analysis ready to run, its models loaded. */
export interface Analyzer {
  analyze(text: string, options?: AnalyzeOptions): Analysis;
}

/** Makes an analyzer from what the host has: the models it read, and its answers about English word forms. */
export function createAnalyzer(models: Models, wordForms: WordForms): Analyzer {
  return {
    /**
     * Reads an article: who is in it, what they are, and who said what. Offsets in the result are UTF-16 code units into `text`. Any string
     * is accepted, nothing is thrown; time grows linearly with the text. The same text gives the same result everywhere.
     */
    analyze(text, options = {}) {
      const article = readArticle(text);
      const tags = tagWords(article, models.tags);
      const entities = findEntities(article, models, options.names);
      const attributions = findAttributions(article, tags, entities, models, wordForms);
      const cast = linkActors(article, tags, entities, attributions, models, wordForms);
      return assemble(article, entities, attributions, cast, options.id);
    },
  };
}
