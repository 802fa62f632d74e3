import { grown } from '../model/grown';
import { sumFeatures, type FeatureList, type LinearModel } from '../model/linear';
import { ContentReader, countSpeech, LEFT, RIGHT, SPEECHES, speechOf } from './contentFeatures';
import { ContentList, listContents, NONE, type Attribution, type Content } from './contents';
import type { Nominal } from './nominals';
import type { Window } from './reading';
import { choose, type Choice } from './sources';

/** So many starts and ends of the right piece are paired with each other: the best by themselves. */
const BEST_STARTS = 8;
const BEST_ENDS = 12;

/** Stands for a sum that is not known yet: no sum of weights is as low. */
const UNKNOWN = -0x40000000;

/** Sums of what several answers share, by number; one attribution is looked at at a time, and all use the same arrays. */
const SHAPE_SUMS = new Int32Array(4);
const SPEECH_SUMS = new Int32Array(SPEECHES);
let startSums = new Int32Array(4 * 256);
let endSums = new Int32Array(256);

/** Scores the answers for an attribution: what several of them share is summed once. */
class ContentScorer {
  private readonly reader: ContentReader;
  private readonly speech: readonly number[];
  private readonly first: number;
  private readonly size: number;
  /** Of the pieces of answers that have two. */
  private pieces: Map<number, number> | null = null;

  constructor(
    private readonly model: LinearModel,
    window: Window,
    attribution: Attribution,
    private readonly f: FeatureList,
  ) {
    this.reader = new ContentReader(window, attribution);
    this.speech = speechOf(window);
    this.first = window.view.first;
    this.size = window.view.end - window.view.first + 1;
    startSums = grown(startSums, 4 * this.size);
    endSums = grown(endSums, this.size);
    SHAPE_SUMS.fill(UNKNOWN);
    SPEECH_SUMS.fill(UNKNOWN);
    startSums.fill(UNKNOWN, 0, 4 * this.size);
    endSums.fill(UNKNOWN, 0, this.size);
  }

  /** The scores of answers. */
  scores(list: ContentList): number[] {
    const scores: number[] = [];
    for (let index = 0; index < list.length; index++) {
      scores.push(this.score(list.leftFirst(index), list.leftEnd(index), list.rightFirst(index), list.rightEnd(index)));
    }
    return scores;
  }

  private score(leftFirst: number, leftEnd: number, rightFirst: number, rightEnd: number): number {
    const { unit } = this.model;
    const hasLeft = leftFirst !== NONE;
    const hasRight = rightFirst !== NONE;
    const shape = (hasLeft ? LEFT : 0) + (hasRight ? RIGHT : 0);
    let sum = this.shape(shape) * unit;
    sum += this.held(countSpeech(leftFirst, leftEnd, rightFirst, rightEnd, this.speech), shape) * unit;
    if (hasRight) {
      sum += this.start(rightFirst, shape) * unit + this.end(rightEnd) * unit;
      sum += (hasLeft ? this.remembered(rightFirst, rightEnd, shape, true) : this.piece(rightFirst, rightEnd)) * unit;
    }
    if (hasLeft) sum += (hasRight ? this.remembered(leftFirst, leftEnd, shape, false) : this.left(leftFirst, leftEnd, shape)) * unit;
    return sum;
  }

  /** The best starts and ends by themselves. */
  likely(starts: readonly number[], ends: readonly number[]): { starts: readonly number[]; ends: readonly number[] } {
    const best = (places: readonly number[], most: number, sum: (place: number) => number): readonly number[] => {
      if (places.length <= most) return places;
      const kept = new Set([...places].sort((a, b) => sum(b) - sum(a) || a - b).slice(0, most));
      return places.filter((place) => kept.has(place));
    };
    return { starts: best(starts, BEST_STARTS, (start) => this.start(start, RIGHT)), ends: best(ends, BEST_ENDS, (end) => this.end(end)) };
  }

  private shape(shape: number): number {
    if (SHAPE_SUMS[shape] === UNKNOWN) {
      this.f.clear();
      this.reader.readShape(shape, this.f);
      SHAPE_SUMS[shape] = sumFeatures(this.model, this.f);
    }
    return SHAPE_SUMS[shape]!;
  }

  private held(counts: number, shape: number): number {
    const at = counts * 4 + shape;
    if (SPEECH_SUMS[at] === UNKNOWN) {
      this.f.clear();
      this.reader.readSpeech(counts, shape, this.f);
      SPEECH_SUMS[at] = sumFeatures(this.model, this.f);
    }
    return SPEECH_SUMS[at]!;
  }

  private start(first: number, shape: number): number {
    const at = (first - this.first) * 4 + shape;
    if (startSums[at] === UNKNOWN) {
      this.f.clear();
      this.reader.readStart(first, shape, this.f);
      startSums[at] = sumFeatures(this.model, this.f);
    }
    return startSums[at]!;
  }

  private end(end: number): number {
    const at = end - this.first;
    if (endSums[at] === UNKNOWN) {
      this.f.clear();
      this.reader.readEnd(end, this.f);
      endSums[at] = sumFeatures(this.model, this.f);
    }
    return endSums[at]!;
  }

  private piece(first: number, end: number): number {
    this.f.clear();
    this.reader.readPiece(first, end, this.f);
    return sumFeatures(this.model, this.f);
  }

  private left(first: number, end: number, shape: number): number {
    this.f.clear();
    this.reader.readLeft(first, end, shape, this.f);
    return sumFeatures(this.model, this.f);
  }

  private remembered(first: number, end: number, shape: number, isRight: boolean): number {
    this.pieces ??= new Map();
    const at = (first - this.first) * this.size + end - this.first;
    let known = this.pieces.get(at);
    if (known === undefined) this.pieces.set(at, (known = isRight ? this.piece(first, end) : this.left(first, end, shape)));
    return known;
  }
}

const CONTENTS = new ContentList();

/** What a cue reports, or `null` where the view has no room for it. */
export function chooseContent(
  model: LinearModel,
  window: Window,
  attribution: Attribution,
  nominals: readonly Nominal[],
  f: FeatureList,
): { content: Content; choice: Choice } | null {
  const scorer = new ContentScorer(model, window, attribution, f);
  listContents(window, attribution, nominals, CONTENTS, (starts, ends) => scorer.likely(starts, ends));
  if (CONTENTS.length === 0) return null;
  const choice = choose(scorer.scores(CONTENTS));
  return { content: CONTENTS.at(choice.index), choice };
}
