import type { ActorType, Mention } from '../article';

/** An actor as linking builds it: everything but the quotes, which are counted when the analysis is put together. */
export interface CastMember {
  readonly name: string;
  readonly type: ActorType;
  readonly role: string | null;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  /** In document order. */
  readonly mentions: readonly Mention[];
}

/** Who is in the article, and who stands behind each name and each attribution. Actors are numbered in order of first mention. */
export interface Cast {
  readonly actors: readonly CastMember[];
  /** For each named mention the actor it names, or -1. */
  readonly ofEntity: Int32Array;
  /** For each attribution its speaker, or -1. */
  readonly ofAttribution: Int32Array;
  /** For each attribution the actor who relays it, or -1. */
  readonly viaAttribution: Int32Array;
  /** For attributions whose source fits several actors: who they are. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
}
