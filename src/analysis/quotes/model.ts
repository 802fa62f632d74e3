import type { Lexicon } from '../lexicon/lexicon';
import { WordCache } from '../model/wordCache';
import { readLinearModel, type LinearModel } from '../model/linear';
import { readCueLexicon } from './cueLexicon';
import { describeWord, type WordFacts } from './vocabulary';

/** The decisions of the quotes stage that are learned, in the order they are taken. */
export const DECISIONS = ['cue', 'extent', 'source', 'sourceEnd', 'content', 'accept'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The learned decisions. */
export type FrameModel = Readonly<Record<Decision, LinearModel>>;

/** The model of the quotes stage. */
export interface QuoteModel extends FrameModel {
  readonly words: WordCache<WordFacts>;
}

/** Reads the model from the sections of its file; throws where one is missing. */
export function readQuoteModel(sections: ReadonlyMap<string, Uint8Array>, lexicon: Lexicon): QuoteModel {
  const bytes = sections.get('lexicon');
  if (bytes === undefined) throw new Error('The model of the quotes has no lexicon.');
  const [cue, extent, source, sourceEnd, content, accept] = DECISIONS.map((name) => readLinearModel(sections, name));
  const cues = readCueLexicon(bytes);
  return {
    words: new WordCache((word) => describeWord(word, lexicon, cues)),
    cue: cue!,
    extent: extent!,
    source: source!,
    sourceEnd: sourceEnd!,
    content: content!,
    accept: accept!,
  };
}
