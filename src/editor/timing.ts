/** What is marked on the extension host's timeline: its activation, the first article that was opened and then shown in an editor, and its first highlights. */
export type Moment = 'activate' | 'activated' | 'opened' | 'shown' | 'highlighted';

const marked = new Set<Moment>();

/** Marks a moment with `performance.mark`, the first time it comes: `newslens/activated` and so on. The benchmark reads the marks, and so can the developer tools. */
export function mark(moment: Moment): void {
  if (marked.has(moment)) return;
  marked.add(moment);
  performance.mark(`newslens/${moment}`);
}
