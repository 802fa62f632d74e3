import type { Span } from '../../src/analysis';
import type { Attribution } from '../../src/analysis/quotes/attribution';

/** A quote of the gold: pieces of the content, and the source where it has one. */
export interface GoldQuote {
  readonly spans: readonly Span[];
  readonly source: { readonly start: number; readonly end: number } | null;
}

/** Contents that share this much (characters of both by characters of either) are one. */
const SAME = 0.5;

/** The lower ends of the classes of confidence. */
const CLASSES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * How sure the analysis says it is of a quote, beside how often it is right: content by half and source as in the gold. "Of those at 0.9, nine in ten
 * are right" is the row of 0.9.
 */
export class Calibration {
  private readonly classes = CLASSES.map((least) => ({ least, count: 0, right: 0, sum: 0 }));

  /** Judges what was found in an article. */
  add(text: string, gold: readonly GoldQuote[], found: readonly Attribution[]): void {
    const wanted = gold.map((quote) => ({ quote, letters: lettersOf(text, quote.spans) }));
    for (const { spans, source, confidence } of found) {
      const row = this.classes.filter(({ least }) => confidence >= least).pop();
      if (row === undefined) continue;
      const letters = lettersOf(text, spans);
      row.count++;
      row.sum += confidence;
      if (wanted.some((one) => overlap(one.letters, letters) >= SAME && isSameSource(one.quote.source, source))) row.right++;
    }
  }

  /** A line for each class: how many, how sure on average, how many of them right. */
  rows(): string[] {
    return this.classes.map(({ least, count, right, sum }) => {
      const share = (value: number): string => (count === 0 ? '-' : ((100 * value) / count).toFixed(1)).padStart(8);
      return `from ${least.toFixed(1)}${String(count).padStart(8)}${share(sum)}${share(right)}`;
    });
  }
}

function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (text.charAt(i).trim() !== '') letters.add(i);
  return letters;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

function isSameSource(gold: GoldQuote['source'], source: Span | null): boolean {
  return gold === null || source === null ? gold === source : source[0] < gold.end && gold.start < source[1];
}
