import type { EntityType } from '../article';
import { SEATS } from '../lexicon/ranks';
import type { Models } from '../models';
import { isCapital } from '../text/characters';
import type { Article } from '../text/read';
import { findAmounts } from './amounts';
import { findDates } from './dates';
import { LEARNED_TYPES, PERSON_TYPE } from './labels';
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
  const named = spreadNames(repairNames(names, view), view).map(({ first, end, type, confidence }) =>
    mention(first, type === PERSON_TYPE ? endOfName(first, end, article) : end, LEARNED_TYPES[type]!, confidence),
  );
  const { money, quantities } = findAmounts(article);
  const ruled = [
    ...findDates(article).map((span) => mention(span.first, span.end, 'date', RULED)),
    ...money.map((span) => mention(span.first, span.end, 'money', RULED)),
    ...quantities.map((span) => mention(span.first, span.end, 'quantity', RULED)),
  ].sort((a, b) => a.start - b.start);
  const found = mergeMentions(named, ruled);
  const filed = placeOfDateline(article);
  const mentions = filed === null ? found : withPlace(found, mention(filed.first, filed.end, 'place', FILED));
  return list === undefined ? mentions : applyNameList(article, mentions, list);
}

/** What somebody has behind the name: "Ian Crewe KC", "Dr. Mara Holt, OBE". */
const HONORS = new Set(['KC', 'QC', 'SC', 'SAN', 'OBE', 'CBE', 'MBE', 'KBE', 'DBE', 'BEM', 'DSO', 'FRS', 'MD', 'PhD', 'Esq', ...SEATS]);

/** The end of a person's name without the honors behind it. */
function endOfName(first: number, end: number, { tokens }: Article): number {
  let behind = end;
  while (behind - first > 2 && (HONORS.has(tokens.words[tokens.word[behind - 1]!]!) || tokens.words[tokens.word[behind - 1]!] === ',')) behind--;
  return behind;
}

/** How sure a date or an amount is. */
const RULED = 0.95;

/** How sure the place of a dateline is that nothing else tells. */
const FILED = 0.8;

/** The names with the place of the dateline, if it is none yet; nobody is named there. */
function withPlace(found: readonly NamedMention[], place: NamedMention): NamedMention[] {
  const others = found.filter(({ type, firstToken, endToken }) => type !== 'person' || firstToken < place.firstToken || endToken > place.endToken);
  return others.some(({ firstToken, endToken }) => firstToken < place.endToken && endToken > place.firstToken) ? others : mergeMentions([place], others);
}

/** Where the report was filed, as the dateline says: "KALPETTA" of "KALPETTA:", the words before the first sign or day. */
function placeOfDateline({ structure, paragraphs, tokens, text }: Article): { readonly first: number; readonly end: number } | null {
  const { dateline } = structure;
  const paragraph = dateline === null ? undefined : paragraphs.find(({ start, end }) => start <= dateline[0] && dateline[1] <= end);
  if (paragraph === undefined) return null;
  let end = paragraph.firstToken;
  while (end < paragraph.bodyToken && isCapital(text.charCodeAt(tokens.start[end]!))) end++;
  const isPlace = end > paragraph.firstToken && end - paragraph.firstToken <= LONGEST_PLACE;
  return isPlace ? { first: paragraph.firstToken, end } : null;
}
const LONGEST_PLACE = 4;

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
