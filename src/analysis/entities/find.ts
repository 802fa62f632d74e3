import type { EntityType } from '../article';
import type { Models } from '../models';
import type { Article } from '../text/read';
import { findAmounts } from './amounts';
import { findDates } from './dates';
import { LEARNED_TYPES } from './labels';
import type { NamedMention, NameList } from './mention';
import { applyNameList } from './nameList';
import { repairNames } from './repair';
import { spreadNames } from './spread';
import { tagNames, type Tagged } from './tagger';

/**
 * Finds the named mentions of an article, sorted by start, not overlapping: tagged by the learned model, brought to our conventions, carried
 * through the document; dates and amounts by rule; last the user's own names.
 */
export function findEntities(
  article: Article, models: Pick<Models, 'entityWords' | 'entities'>, list?: NameList, { names, view }: Tagged = tagNames(article, models.entityWords, models.entities),
): NamedMention[] {
  const { start, end } = article.tokens;
  const mention = (first: number, behind: number, type: EntityType, confidence: number): NamedMention => ({
    start: start[first]!,
    end: end[behind - 1]!,
    type,
    firstToken: first,
    endToken: behind,
    confidence,
  });
  const named = spreadNames(repairNames(names, view), view).map((name) =>
    mention(name.first, name.end, LEARNED_TYPES[name.type]!, name.confidence),
  );
  const { money, quantities } = findAmounts(article);
  const ruled = [
    ...findDates(article).map((span) => mention(span.first, span.end, 'date', RULED)),
    ...money.map((span) => mention(span.first, span.end, 'money', RULED)),
    ...quantities.map((span) => mention(span.first, span.end, 'quantity', RULED)),
  ].sort((a, b) => a.start - b.start);
  const mentions = mergeMentions(named, ruled);
  return list === undefined ? mentions : applyNameList(article, mentions, list);
}

/** How sure a date or an amount is. */
const RULED = 0.95;

/** Two sorted lists as one, without overlaps: the longer of two that overlap stays, of equals the learned name. */
function mergeMentions(named: readonly NamedMention[], ruled: readonly NamedMention[]): NamedMention[] {
  const merged: NamedMention[] = [];
  let n = 0;
  let r = 0;
  while (n < named.length || r < ruled.length) {
    const next = r >= ruled.length || (n < named.length && named[n]!.start <= ruled[r]!.start) ? named[n++]! : ruled[r++]!;
    const last = merged[merged.length - 1];
    if (last === undefined || last.endToken <= next.firstToken) merged.push(next);
    else if (next.endToken - next.firstToken > last.endToken - last.firstToken) merged[merged.length - 1] = next;
  }
  return merged;
}
