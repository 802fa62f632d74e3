import type { Models } from '../models';
import type { Article } from '../text/read';
import type { TagArray } from './tags';

/** The part of speech of each token. */
export function tagWords(article: Article, _models: Models): TagArray {
  return new Uint8Array(article.tokens.length);
}
