import type { Models } from '../models';
import type { Article } from '../text/read';
import { LEARNED_TYPES } from './labels';
import type { NamedMention, NameList } from './mention';
import { tagNames } from './tagger';

/** Finds the named mentions of an article, sorted by start, not overlapping. */
export function findEntities(article: Article, models: Pick<Models, 'lexicon' | 'entities'>, _names?: NameList): NamedMention[] {
  const { start, end } = article.tokens;
  const { names } = tagNames(article, models.lexicon, models.entities);
  return names.map(({ first, end: behind, type }) => ({
    start: start[first]!,
    end: end[behind - 1]!,
    type: LEARNED_TYPES[type]!,
    firstToken: first,
    endToken: behind,
    confidence: 0.9,
  }));
}
