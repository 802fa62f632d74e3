import { linkActors } from './actors/link';
import type { Analysis } from './article';
import { assemble } from './assemble';
import { findEntities } from './entities/find';
import type { NameList } from './entities/mention';
import { tagNames } from './entities/tagger';
import { copied } from './model/copied';
import type { Models } from './models';
import { Memory, type Learned, type Part, type Steps } from './parts/memory';
import { Merger, type PartAnalysis } from './parts/merge';
import { findAttributions } from './quotes/find';
import { tagWords } from './syntax/tag';
import { earlierParagraphs } from './text/earlier';
import { unescaped } from './text/escapes';
import { readArticle } from './text/read';
import type { WordForms } from './words';

/** What may differ from call to call. */
export interface AnalyzeOptions {
  /** Carried into the result. */
  readonly id?: string;
  /** A user's own names, to add or to ignore. */
  readonly names?: NameList;
}

/** A part of a text with its analysis, as `Analyzer.parts` hands it out. */
export interface AnalyzedPart extends PartAnalysis {
  /** Its place among the parts of the text. */
  readonly index: number;
  /** Equal for the same analysis in later versions of a document. */
  readonly key: number;
  /** How many parts are still to come. */
  readonly left: number;
}

/** An analysis ready to run, its models loaded. */
export interface Analyzer {
  /**
   * Reads an article: who is in it, what they are, and who said what. Offsets in the result are UTF-16 code units into `text`. Any string is accepted,
   * nothing is thrown; time grows linearly with the text. The same text gives the same result everywhere, whatever `memory` holds: a document's
   * memory only saves the work that an edit did not undo.
   */
  analyze(text: string, options?: AnalyzeOptions, memory?: Memory): Analysis;
  /**
   * The same, part by part of a long text (most are one part), for `Merger`: first what the memory has, then the others, those nearest to the offset `near`
   * first. Whoever stops early loses nothing: the memory keeps what was done.
   */
  parts(text: string, options: AnalyzeOptions, memory: Memory, near?: number): Generator<AnalyzedPart, void>;
}

/** A part of a text, as a string of its own: the memory holds on to what is cut from it. */
const copyOf = (text: string, { start, end }: Part): string => (end - start === text.length ? text : copied(text.slice(start, end)));

/** Makes an analyzer from what the host has: the models it read, and its answers about English word forms. */
export function createAnalyzer(models: Models, wordForms: WordForms): Analyzer {
  /** The stages, one a line. */
  const read = (written: string, names: NameList | undefined, before: Steps | null): Learned => {
    const escaped = unescaped(written);
    const article = readArticle(escaped?.text ?? written, before?.article);
    const paragraphs = before === null ? undefined : earlierParagraphs(article, before.article);
    const tags = tagWords(article, models.tags, paragraphs, before?.tags);
    const tagged = tagNames(article, models.entityWords, models.entities, paragraphs, before?.tagged);
    const entities = findEntities(article, models, names, tagged);
    const attributions = findAttributions(article, tags, entities, models, wordForms, before?.framed);
    const cast = linkActors(article, entities, attributions, models, wordForms, names?.ignore);
    const analysis = assemble(article, attributions, cast);
    return { analysis: escaped?.locate(analysis) ?? analysis, steps: { article, tags, tagged, framed: attributions.framed } };
  };

  function* parts(text: string, { names }: AnalyzeOptions, memory: Memory, near = 0): Generator<AnalyzedPart, void> {
    memory.turnTo(text, names);
    const order = memory.inOrder(near);
    let left = order.length;
    for (const part of order) {
      const analysis = part.analysis ?? memory.learn(part, read(copyOf(text, part), names, part.steps));
      yield { index: part.index, key: part.key, left: --left, start: part.start, analysis };
    }
  }

  return {
    analyze(text, options = {}, memory) {
      // A text that does not come again is put together part by part: they come in order, and none of them is kept.
      if (memory === undefined) return new Merger().merge(text.length, parts(text, options, new Memory(false)), options.id);
      return memory.merger.merge(text.length, [...parts(text, options, memory)].sort((a, b) => a.index - b.index), options.id);
    },
    parts,
  };
}
