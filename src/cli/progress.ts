import type { WriteStream } from 'node:tty';

/** A progress line is worth its flicker only for work that takes longer. */
const PATIENCE = 2000;
const INTERVAL = 250;

/** The progress line on standard error: articles and characters so far, the rate and, where the size of the input is known, the time left. Silent where that is no terminal. */
export class Progress {
  private readonly started = performance.now();
  private shown = 0;
  private articles = 0;
  private characters = 0;
  private done = 0;

  /** `total` is the size of the input in bytes, where it is known. */
  constructor(
    private readonly terminal: Pick<WriteStream, 'isTTY' | 'write'>,
    private readonly total?: number,
  ) {}

  /** Counts an article: its length in characters and its size in bytes. */
  add(characters: number, size: number): void {
    this.articles++;
    this.characters += characters;
    this.done += size;
    const now = performance.now();
    if (!this.terminal.isTTY || now - this.started < PATIENCE || now - this.shown < INTERVAL) return;
    this.shown = now;
    const seconds = (now - this.started) / 1000;
    const rate = (this.articles / seconds).toFixed(0);
    const left = this.total === undefined ? '' : `, ${timeLeft((seconds * Math.max(0, this.total - this.done)) / this.done)}`;
    this.terminal.write(`\r\x1b[K${this.articles} articles, ${(this.characters / 1e6).toFixed(1)} million characters, ${rate} articles a second${left}`);
  }

  /** Clears the line, before something else is written and at the end. */
  clear(): void {
    if (this.shown > 0) this.terminal.write('\r\x1b[K');
    this.shown = 0;
  }
}

/** "about 3 minutes left" */
function timeLeft(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s left`;
  return seconds < 5400 ? `about ${Math.round(seconds / 60)} minutes left` : `about ${Math.round(seconds / 3600)} hours left`;
}
