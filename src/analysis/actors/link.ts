import type { NamedMention } from '../entities/mention';
import type { Models } from '../models';
import type { Attributions } from '../quotes/attribution';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import type { WordForms } from '../words';
import type { Cast } from './cast';
import { clusterNames } from './clusters';
import { readDiscourse, type ChooseReferent } from './discourse';
import { castOf } from './members';
import { Reading } from './reading';
import { readRoles } from './roles';
import { chooseBy } from './ranker';
import { readSource } from './sources';

/** Links mentions to actors and attributions to their speakers; `choose` decides whom a pronoun means (the training answers from the gold). */
export function linkActors(
  article: Article,
  tags: TagArray,
  entities: readonly NamedMention[],
  attributions: Attributions,
  models: Pick<Models, 'lexicon' | 'pronouns' | 'actorWords'>,
  wordForms: WordForms,
  choose: ChooseReferent = chooseBy(models.pronouns),
): Cast {
  const reading = new Reading(article, tags, entities, attributions, models.lexicon, models.actorWords);
  const roles = readRoles(reading, wordForms);
  const clusters = clusterNames(reading, roles);
  const sources = attributions.found.map(({ source }) => (source === null ? null : readSource(reading, source)));
  const relays = attributions.found.map(({ via }) => (via === null ? null : readSource(reading, via)));
  const discourse = readDiscourse(reading, clusters, roles, sources, relays, choose);
  return castOf(reading, clusters, roles, discourse);
}
