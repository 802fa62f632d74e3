import type { EntityType } from '../article';

/** The types the tagger learns; the others (dates, money, quantities) are found by rule. */
export const LEARNED_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'] as const satisfies readonly EntityType[];
export type LearnedType = (typeof LEARNED_TYPES)[number];
/** Types by their number in `LEARNED_TYPES`. */
export const PERSON_TYPE = 0;
export const ORGANIZATION_TYPE = 1;
export const PLACE_TYPE = 2;
export const GROUP_TYPE = 3;
export const EVENT_TYPE = 4;
export const WORK_TYPE = 5;

/** Labels of tokens: 0 is outside; each type has four: begins, inside, ends, single (BIOES). */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * LEARNED_TYPES.length;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export const labelOf = (type: number, position: number): number => 1 + 4 * type + position;
/** The index of a label's type in `LEARNED_TYPES`; of no use for `OUTSIDE`. */
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

/** Whether a name may begin at a label (or the label is outside), and whether it may end there. */
export const canStart = (label: number): boolean => label === OUTSIDE || positionOf(label) === BEGIN || positionOf(label) === SINGLE;
export const canEnd = (label: number): boolean => label === OUTSIDE || positionOf(label) === END || positionOf(label) === SINGLE;

/** Whether one label may follow another. */
export function canFollow(before: number, after: number): boolean {
  if (canEnd(before)) return canStart(after);
  return !canStart(after) && typeOf(before) === typeOf(after);
}
