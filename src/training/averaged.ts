/**
 * Weights of an averaged perceptron: the mean over all steps of training, kept without touching every weight at every step.
 * `columns` numbers a row; a row is a hashed feature.
 */
export class AveragedWeights {
  readonly now: Float32Array;
  private readonly totals: Float64Array;
  private readonly since: Int32Array;
  private step = 0;

  constructor(size: number) {
    this.now = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.since = new Int32Array(size);
  }

  /** Begins the next step. */
  advance(): void {
    this.step++;
  }

  add(index: number, amount: number): void {
    this.totals[index] = this.totals[index]! + this.now[index]! * (this.step - this.since[index]!);
    this.since[index] = this.step;
    this.now[index] = this.now[index]! + amount;
  }

  average(): Float32Array {
    const mean = new Float32Array(this.now.length);
    for (let i = 0; i < mean.length; i++) {
      mean[i] = (this.totals[i]! + this.now[i]! * (this.step - this.since[i]!)) / Math.max(1, this.step);
    }
    return mean;
  }
}

/** A small random generator with a seed (mulberry32), so that training gives the same bytes each time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list into a random order, in place (Fisher-Yates). */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
