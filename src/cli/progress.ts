import type { WriteStream } from 'node:tty';

/** A progress line is worth its flicker only for work that takes longer. */
const PATIENCE = 2000;
const INTERVAL = 250;

/** The progress line on standard error: articles and characters so far, and the rate. Silent where that is no terminal. */
export class Progress {
  private readonly started = performance.now();
  private shown = 0;
  private articles = 0;
  private characters = 0;

  constructor(private readonly terminal: WriteStream) {}

  add(characters: number): void {
    this.articles++;
    this.characters += characters;
    const now = performance.now();
    if (!this.terminal.isTTY || now - this.started < PATIENCE || now - this.shown < INTERVAL) return;
    this.shown = now;
    const rate = this.articles / ((now - this.started) / 1000);
    this.terminal.write(`\r\x1b[K${this.articles} articles, ${(this.characters / 1e6).toFixed(1)} million characters, ${rate.toFixed(0)} articles a second`);
  }

  /** Clears the line, before something else is written and at the end. */
  clear(): void {
    if (this.shown > 0) this.terminal.write('\r\x1b[K');
    this.shown = 0;
  }
}
