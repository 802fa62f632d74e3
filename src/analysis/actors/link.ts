import type { NamedMention } from '../entities/mention';
import type { Models } from '../models';
import type { Attributions } from '../quotes/attribution';
import type { TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import type { WordForms } from '../words';
import type { Cast } from './cast';

/** Links mentions to actors and attributions to their speakers. */
export function linkActors(
  _article: Article,
  _tags: TagArray,
  entities: readonly NamedMention[],
  attributions: Attributions,
  _models: Models,
  _wordForms: WordForms,
): Cast {
  return {
    actors: [],
    ofEntity: new Int32Array(entities.length).fill(-1),
    ofAttribution: new Int32Array(attributions.found.length).fill(-1),
    viaAttribution: new Int32Array(attributions.found.length).fill(-1),
    candidates: new Map(),
  };
}
