import { createActorWords, type ActorWord } from './actors/actorWord';
import { readPronounWeights, type PronounWeights } from './actors/ranker';
import { EntityWeights } from './entities/weights';
import { EntityWords } from './entities/wordTable';
import { Lexicon } from './lexicon/lexicon';
import { readSections } from './model/pack';
import type { WordCache } from './model/wordCache';
import { readQuoteModel, type QuoteModel } from './quotes/model';
import { readTagModel, type TagModel } from './syntax/tag';

/** The models of the analysis, one file each; the host reads the files and passes their bytes. */
export const MODEL_NAMES = ['lexicon', 'tags', 'entities', 'quotes', 'pronouns'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** The models, ready to use. */
export interface Models {
  readonly lexicon: Lexicon;
  readonly tags: TagModel;
  readonly entities: EntityWeights;
  readonly entityWords: EntityWords;
  readonly quotes: QuoteModel;
  readonly pronouns: PronounWeights;
  readonly actorWords: WordCache<ActorWord>;
}

/** Reads the model files; throws where one is not ours or is cut short. */
export function readModels(files: Readonly<Record<ModelName, Uint8Array>>): Models {
  const lexicon = new Lexicon(files.lexicon);
  return {
    lexicon,
    tags: readTagModel(readSections(files.tags)),
    entities: new EntityWeights(files.entities),
    entityWords: new EntityWords(lexicon),
    quotes: readQuoteModel(readSections(files.quotes), lexicon),
    pronouns: readPronounWeights(readSections(files.pronouns)),
    actorWords: createActorWords(lexicon),
  };
}
