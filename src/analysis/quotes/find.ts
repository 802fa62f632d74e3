import type { NamedMention } from '../entities/mention';
import type { Models } from '../models';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import type { WordForms } from '../words';
import type { Attributions } from './attribution';

/** Finds what the article reports as said (thought, planned), with the words that attribute it. */
export function findAttributions(
  _article: Article,
  _tags: TagArray,
  _entities: readonly NamedMention[],
  _models: Models,
  _wordForms: WordForms,
): Attributions {
  return { found: [], notQuotes: [], unattributed: [] };
}
