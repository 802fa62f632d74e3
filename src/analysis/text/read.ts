import type { Finding, Span, Structure } from '../article';
import { alignSpans } from './align';
import { readMarks, type Marked } from './marks';
import { withoutMarkup } from './markup';
import { splitParagraphs } from './paragraphs';
import { splitSentences, type Sentence } from './sentences';
import { readStructure, type ParagraphKind } from './structure';
import { TokenList, tokenize, type Tokens } from './tokens';

/** A paragraph: its span, what it is, and its tokens. Tokens of a dateline or a bullet come before `bodyToken`. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
  readonly firstToken: number;
  /** The first token of the running text: behind the dateline or the bullet, else `firstToken`. */
  readonly bodyToken: number;
  readonly endToken: number;
}

/** A text as the analysis reads it: cut into paragraphs, sentences and tokens, its quotation marks paired. */
export interface Article {
  /** Without markup, which blanks replace: offsets are those of the text as it was given. */
  readonly text: string;
  readonly structure: Structure;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** Stretches between quotation marks, in order, not overlapping. */
  readonly marked: readonly Marked[];
  /** What is wrong with the quotation marks. */
  readonly findings: readonly Finding[];
}

/** How much of a text is looked at to tell whether it is one. */
const SAMPLE = 4096;
// Control characters but for tab, line feed, form feed and carriage return, and what a decoder puts in the place of bytes that are no text.
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/g;

/** Whether a string is no text but the bytes of a picture or a program, opened under the name of an article. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(NO_TEXT)?.length ?? 0) > sample.length / 20;
}

/**
 * Reads a text. Any string is accepted, a binary file reads as empty; time and memory grow linearly with it. The tokens of paragraphs that an earlier version
 * of it has as well are taken from there.
 */
export function readArticle(written: string, earlier?: Article): Article {
  const text = withoutMarkup(written);
  const spans = isBinary(text) ? [] : splitParagraphs(text);
  const { outlines, structure } = readStructure(text, spans);
  const list = new TokenList(text);
  const known = knownParagraphs(text, spans, earlier);
  const paragraphs = spans.map(([start, end], index): Paragraph => {
    const { kind, bodyStart } = outlines[index]!;
    const firstToken = list.length;
    const before = known(index);
    if (before !== undefined && earlier!.tokens.start[before.bodyToken]! - before.start === bodyStart - start && list.addKnown(earlier!.tokens, before.firstToken, before.endToken, start - before.start)) {
      return { start, end, kind, firstToken, bodyToken: firstToken + before.bodyToken - before.firstToken, endToken: list.length };
    }
    tokenize(text, start, bodyStart, list);
    const bodyToken = list.length;
    tokenize(text, bodyStart, end, list);
    return { start, end, kind, firstToken, bodyToken, endToken: list.length };
  });
  const tokens = list.done();
  const { marked, findings } = readMarks(text, tokens, paragraphs);
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ firstToken, bodyToken, endToken }, index) => {
    if (bodyToken > firstToken) sentences.push({ firstToken, endToken: bodyToken, paragraph: index });
    splitSentences(tokens, index, bodyToken, endToken, marked, sentences);
  });
  return { text, structure, paragraphs, sentences, tokens, marked, findings };
}

/** For each paragraph the one of an earlier version that has the same characters, where one is found. */
function knownParagraphs(text: string, spans: readonly Span[], earlier: Article | undefined): (index: number) => Paragraph | undefined {
  if (earlier === undefined) return () => undefined;
  const { of, same } = alignSpans({ text: earlier.text, spans: earlier.paragraphs.map(({ start, end }): Span => [start, end]) }, { text, spans });
  return (index) => (same(index) ? earlier.paragraphs[of[index]!] : undefined);
}
