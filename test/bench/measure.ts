/** How many milliseconds a task takes. */
export function timeOf(task: () => unknown): number {
  const from = performance.now();
  task();
  return performance.now() - from;
}

/** Milliseconds of each of several runs of a task, after a warm-up; the runs of several tasks take turns, so that a slow moment hits all. */
export function timeInTurns(tasks: ReadonlyMap<string, () => void>, runs: number, warmUps = 2): Map<string, number[]> {
  const times = new Map<string, number[]>([...tasks.keys()].map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run++) {
    for (const [name, task] of tasks) {
      const from = performance.now();
      task();
      const time = performance.now() - from;
      if (run >= 0) times.get(name)!.push(time);
    }
  }
  return times;
}

/** The value below which a share of the values lies (nearest rank); `quantile(values, 0.5)` is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}

/** The median of some values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
