import type { Actor } from '../article';
import type { NamedMention } from '../entities/mention';

/** An actor as linking builds it: everything but the quotes, which are counted when the analysis is put together. */
export type CastMember = Omit<Actor, 'id' | 'quotes' | 'prominence'>;

/** Who is in the article, and who stands behind each name and each attribution. Actors are numbered in order of first mention. */
export interface Cast {
  readonly actors: readonly CastMember[];
  /** The names of the article: those that the recognizer found, as linking mended them, and those it passed over. In order. */
  readonly names: readonly NamedMention[];
  /** For each name the actor it names, or -1. */
  readonly ofName: Int32Array;
  /** For each attribution its speaker, or -1. */
  readonly ofAttribution: Int32Array;
  /** For each attribution the actor who relays it, or -1. */
  readonly viaAttribution: Int32Array;
  /** For attributions whose source fits several actors: who they are. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
}
