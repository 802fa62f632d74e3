import type { NamedMention } from '../entities/mention';
import type { Models } from '../models';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import type { WordForms } from '../words';
import type { Attributions } from './attribution';
import type { Framed } from './frame';
import { join } from './join';
import { read } from './reading';
import { findTold } from './told';

/**
 * Finds what the article reports as said (thought, planned), with the words that attribute it. The sentences as they were read, in `framed`, save work when
 * the article is read again after an edit.
 */
export function findAttributions(
  article: Article, tags: TagArray, entities: readonly NamedMention[], models: Models, wordForms: WordForms, earlier?: Framed,
): Attributions & { readonly framed: Framed } {
  const reading = read(article, tags, entities, models.quotes.words);
  const framed = findTold(reading, models.quotes, wordForms, earlier);
  return { ...join(reading, entities, framed.told), tags: reading.tags, framed };
}
