import type { Models } from '../models';
import type { Article } from '../text/read';
import { LEARNED_TYPES } from './labels';
import type { NamedMention, NameList } from './mention';
import { applyNameList } from './nameList';
import { repairNames } from './repair';
import { spreadNames } from './spread';
import { tagNames } from './tagger';

/**
 * Finds the named mentions of an article, sorted by start, not overlapping: tagged by the learned model, brought to our conventions, carried
 * through the document, and last the user's own names.
 */
export function findEntities(article: Article, models: Pick<Models, 'lexicon' | 'entities'>, list?: NameList): NamedMention[] {
  const { start, end } = article.tokens;
  const { names, view } = tagNames(article, models.lexicon, models.entities);
  const mentions = spreadNames(repairNames(names, view), view).map(({ first, end: behind, type, confidence }): NamedMention => ({
    start: start[first]!,
    end: end[behind - 1]!,
    type: LEARNED_TYPES[type]!,
    firstToken: first,
    endToken: behind,
    confidence,
  }));
  return list === undefined ? mentions : applyNameList(article, mentions, list);
}
