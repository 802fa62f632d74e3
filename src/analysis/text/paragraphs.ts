import type { Span } from '../article';
import { isBlankAt, lineEndFrom } from './characters';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The paragraphs of a text, in order, without the white space around them. A line is a paragraph, and an empty line always ends one;
 * but lines that somebody's mail program or editor wrapped at a width, or that were copied from a printed page, are put together again.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    joinLines(text, block, paragraphs);
    block = [];
  };
  let start = 0;
  while (start <= text.length) {
    const end = lineEndFrom(text, start);
    const code = end < text.length ? text.charCodeAt(end) : LINE_FEED;
    const line = trim(text, start, end);
    if (line !== null) block.push(line);
    else if (!(code === LINE_FEED && start === end && text.charCodeAt(end - 1) === CARRIAGE_RETURN)) flush();
    start = end + 1;
  }
  flush();
  return paragraphs;
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return start < end ? [start, end] : null;
}

/** Nobody wraps lines longer than this, and prose is not wrapped shorter. */
const WIDEST = 120;
const NARROWEST = 50;

/**
 * Adds the paragraphs of lines without an empty line between them. They were wrapped where most of them are full, no line having had room for the first
 * word of the next one, and some go on with a small letter; then a line that is neither ends a paragraph.
 */
function joinLines(text: string, lines: readonly Span[], paragraphs: Span[]): void {
  let width = 0;
  for (const [start, end] of lines) width = Math.max(width, end - start);
  if (lines.length < 2 || width > WIDEST) {
    paragraphs.push(...lines);
    return;
  }
  let full = 0;
  let overfull = 0;
  let goingOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const filled = lineWithNextWord(text, lines[i]!, lines[i + 1]!);
    if (filled > width) overfull++;
    if (goesOn(text, lines[i]!, lines[i + 1]!)) goingOn++;
    else if (filled <= PRINTED * width) continue;
    full++;
  }
  const joints = lines.length - 1;
  // A headline over a by-line looks like two full lines: they take a small letter.
  const wrapped = joints === 1 ? goingOn === 1 && width >= NARROWEST : overfull === joints || (full >= 0.6 * joints && goingOn >= 0.3 * joints && width >= NARROWEST);
  let open: Span = lines[0]!;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    if (wrapped && (lineWithNextWord(text, before, lines[i]!) > PRINTED * width || goesOn(text, before, lines[i]!))) open = [open[0], lines[i]![1]];
    else {
      paragraphs.push(open);
      open = lines[i]!;
    }
  }
  paragraphs.push(open);
}

/** On a printed page letters are not equally wide: a full line may have fewer of them than the longest. */
const PRINTED = 0.88;

/** How long a line would be with the first word of the next. */
function lineWithNextWord(text: string, [start, end]: Span, [next]: Span): number {
  let wordEnd = next;
  while (wordEnd < text.length && !isBlankAt(text, wordEnd)) wordEnd++;
  return end - start + 1 + (wordEnd - next);
}

/** Whether a sentence goes on in the next line: with a small letter, and without a stop before it. */
function goesOn(text: string, [, end]: Span, [next, nextEnd]: Span): boolean {
  const code = text.charCodeAt(next);
  if (code < 0x61 || code > 0x7a || ENDS_LINE.includes(text[end - 1]!)) return false;
  return !text.slice(next, Math.min(nextEnd, next + 3)).startsWith('by ');
}
const ENDS_LINE = '.!?:;"”’)';
