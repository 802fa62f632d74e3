import type { Content } from './contents';
import type { Nominal } from './nominals';
import type { Reading } from './reading';
import type { Choice, Cue } from './sources';
import type { View } from './views';

/** An attribution as a view suggests it: cue, source and content as ranges of items, with how sure each decision is. */
export interface Frame {
  readonly view: View;
  readonly cue: Cue;
  readonly source: Nominal | null;
  readonly content: Content;
  /** The score of the cue: the logarithm of its odds. */
  readonly cueScore: number;
  readonly sourceChoice: Choice;
  readonly contentChoice: Choice;
  /** 0 to 1. */
  confidence: number;
  /** Whoever relays what is said: "Price" in `Price said Lowell had told him: "No."` */
  readonly via: Nominal | null;
  /** Whether the frame rests on the plain construction alone: the model did not see its cue. */
  readonly plain: boolean;
}

/** A frame that tells something, without what only its finding needed. */
export interface Told extends Pick<Frame, 'view' | 'cue' | 'source' | 'content' | 'confidence' | 'via'> {
  /** The base form of the cue. */
  readonly lemma: string;
  /** Whether it is told only where nothing else holds the marked speech. */
  readonly doubtful: boolean;
}

/** An article as it was read and what its sentences tell. */
export interface Framed {
  readonly reading: Reading;
  /** In the order of the views. */
  readonly told: readonly Told[];
  /** How much is told up to the end of each view. */
  readonly ends: Int32Array;
}
