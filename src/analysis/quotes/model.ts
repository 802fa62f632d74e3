import { readLinearModel, type LinearModel } from '../model/linear';
import { readCueLexicon, type CueLexicon } from './cueLexicon';

/** The decisions of the quotes stage that are learned, in the order they are taken. */
export const DECISIONS = ['cue', 'extent', 'source', 'sourceEnd', 'content', 'accept'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The model of the quotes stage. */
export interface QuoteModel extends Readonly<Record<Decision, LinearModel>> {
  readonly lexicon: CueLexicon;
}

/** Reads the model from the sections of its file; throws where one is missing. */
export function readQuoteModel(sections: ReadonlyMap<string, Uint8Array>): QuoteModel {
  const lexicon = sections.get('lexicon');
  if (lexicon === undefined) throw new Error('The model of the quotes has no lexicon.');
  const [cue, extent, source, sourceEnd, content, accept] = DECISIONS.map((name) => readLinearModel(sections, name));
  return { lexicon: readCueLexicon(lexicon), cue: cue!, extent: extent!, source: source!, sourceEnd: sourceEnd!, content: content!, accept: accept! };
}
