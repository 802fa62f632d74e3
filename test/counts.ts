/** How many tests passed and how many failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The counts in a line that a run of mocha printed, as `counts {"passed":12,"failed":0}`; undefined if it is any other line. */
export function readCounts(line: string): Counts | undefined {
  const match = /^counts (\{.*\})$/.exec(line.trim());
  return match === null ? undefined : (JSON.parse(match[1]!) as Counts);
}
