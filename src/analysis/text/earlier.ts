import type { Span } from '../article';
import { alignSpans } from './align';
import type { Article, Paragraph } from './read';

/**
 * For each paragraph of an article the same paragraph of an earlier version, or -1: the same text, read as the same kind, cut into the same tokens, sentences
 * and marked stretches. What a stage works out from these alone need not be worked out again.
 */
export interface EarlierParagraphs {
  readonly article: Article;
  readonly of: Int32Array;
}

/** Compares an article with an earlier version of it. */
export function earlierParagraphs(article: Article, earlier: Article): EarlierParagraphs {
  const spans = (paragraphs: readonly Paragraph[]): Span[] => paragraphs.map(({ start, end }): Span => [start, end]);
  const { of, same } = alignSpans({ text: earlier.text, spans: spans(earlier.paragraphs) }, { text: article.text, spans: spans(article.paragraphs) });
  const now = startsOf(article);
  const then = startsOf(earlier);
  for (let p = 0; p < of.length; p++) {
    if (of[p]! >= 0 && !(same(p) && isReadAlike(article, p, now, earlier, of[p]!, then))) of[p] = -1;
  }
  return { article: earlier, of };
}

/** The first sentence and the first marked stretch of each paragraph, and the number of all behind the last. */
interface Starts {
  readonly sentence: Int32Array;
  readonly marked: Int32Array;
}

function startsOf({ paragraphs, sentences, marked }: Article): Starts {
  const starts = (list: readonly { readonly paragraph: number }[]): Int32Array => {
    const first = new Int32Array(paragraphs.length + 1);
    for (const { paragraph } of list) first[paragraph + 1]!++;
    for (let p = 0; p < paragraphs.length; p++) first[p + 1]! += first[p]!;
    return first;
  };
  return { sentence: starts(sentences), marked: starts(marked) };
}

function isReadAlike(a: Article, p: number, startsA: Starts, b: Article, q: number, startsB: Starts): boolean {
  const one = a.paragraphs[p]!;
  const other = b.paragraphs[q]!;
  const moved = one.firstToken - other.firstToken;
  if (one.kind !== other.kind || one.bodyToken - other.bodyToken !== moved || one.endToken - other.endToken !== moved) return false;
  const sentences = startsA.sentence[p + 1]! - startsA.sentence[p]!;
  if (sentences !== startsB.sentence[q + 1]! - startsB.sentence[q]!) return false;
  for (let s = 0; s < sentences; s++) {
    if (a.sentences[startsA.sentence[p]! + s]!.endToken - b.sentences[startsB.sentence[q]! + s]!.endToken !== moved) return false;
  }
  const marks = startsA.marked[p + 1]! - startsA.marked[p]!;
  if (marks !== startsB.marked[q + 1]! - startsB.marked[q]!) return false;
  for (let m = 0; m < marks; m++) {
    const x = a.marked[startsA.marked[p]! + m]!;
    const y = b.marked[startsB.marked[q]! + m]!;
    if (x.firstToken - y.firstToken !== moved || x.endToken - y.endToken !== moved || x.opened !== y.opened || x.closed !== y.closed || x.continues !== y.continues) return false;
  }
  return true;
}
