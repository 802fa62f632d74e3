import type { EntityType } from '../article';

/** A named mention as the recognizer finds it, before anybody knows whose name it is. Sorted by start, not overlapping. */
export interface NamedMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Set where the user's own list says so: nothing that is read in the article changes its type. */
  readonly own?: true;
}

/** A user's own names: added as entities wherever they stand, or never marked. */
export interface NameList {
  readonly add: ReadonlyMap<string, EntityType>;
  readonly ignore: ReadonlySet<string>;
}
