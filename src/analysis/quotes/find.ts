import type { NamedMention } from '../entities/mention';
import type { Models } from '../models';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import type { WordForms } from '../words';
import type { Attributions } from './attribution';
import { findFrames } from './frames';
import { joinFrames } from './join';
import { read } from './reading';

/** Finds what the article reports as said (thought, planned), with the words that attribute it. */
export function findAttributions(article: Article, tags: TagArray, entities: readonly NamedMention[], models: Models, wordForms: WordForms): Attributions {
  const reading = read(article, tags, entities, models.quotes.words);
  return joinFrames(reading, findFrames(reading, models.quotes), models.quotes.lexicon, wordForms);
}
