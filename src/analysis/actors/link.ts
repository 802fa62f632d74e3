import type { NamedMention } from '../entities/mention';
import type { Models } from '../models';
import type { Attributions } from '../quotes/attribution';
import type { Article } from '../text/read';
import type { WordForms } from '../words';
import type { Cast } from './cast';
import { clusterNames } from './clusters';
import { readDiscourse, type ChooseReferent } from './discourse';
import { castOf } from './members';
import { mendNames, type LinkedNames } from './overlooked';
import { Reading } from './reading';
import { readRoles } from './roles';
import { chooseBy } from './ranker';
import { readSource } from './sources';

const NONE: ReadonlySet<string> = new Set();

/**
 * Links mentions to actors and attributions to their speakers. What `ignored` holds is nobody's name, whatever stands around it: the user says so. `choose` decides whom a pronoun
 * means (the training answers from the gold).
 */
export function linkActors(
  article: Article,
  entities: readonly NamedMention[],
  attributions: Attributions,
  models: Pick<Models, 'lexicon' | 'pronouns' | 'actorWords'>,
  wordForms: WordForms,
  ignored: ReadonlySet<string> = NONE,
  choose: ChooseReferent = chooseBy(models.pronouns),
): Cast {
  const reading = new Reading(article, entities, attributions, models.lexicon, models.actorWords);
  const mended = mendNames(reading, ignored);
  if (mended !== null) reading.takeNames(mended.mentions);
  const roles = readRoles(reading, wordForms);
  const clusters = clusterNames(reading, roles);
  const sources = attributions.found.map(({ source, standsFor }) => (source === null ? null : readSource(reading, standsFor ?? source)));
  const relays = attributions.found.map(({ via }) => (via === null ? null : readSource(reading, via)));
  const discourse = readDiscourse(reading, clusters, roles, sources, relays, choose);
  const cast = castOf(reading, clusters, roles, discourse);
  return mended === null ? cast : { ...cast, names: mended.shown, ofName: ofShown(mended, cast) };
}

/** For each name its actor; a title that was taken for a name ("the Trade Secretary") has that of the name or description it belongs to. */
function ofShown({ shown, indexes }: LinkedNames, { actors, ofName }: Cast): Int32Array {
  const of = indexes.map((index) => (index < 0 ? -1 : ofName[index]!));
  const titles = new Map<number, number>();
  indexes.forEach((index, found) => {
    if (index >= 0) return;
    titles.set(shown[found]!.end, found);
    // "Trade Secretary Nora Finch"
    if (shown[found + 1]?.firstToken === shown[found]!.endToken) of[found] = ofName[indexes[found + 1]!] ?? -1;
  });
  actors.forEach(({ mentions }, actor) => {
    for (const { start, end, form } of mentions) {
      const found = form === 'description' ? titles.get(end) : undefined;
      if (found !== undefined && start <= shown[found]!.start) of[found] = actor;
    }
  });
  return of;
}
