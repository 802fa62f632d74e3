import type { Span } from '../article';
import { isBlankAt } from './characters';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The paragraphs of a text, in order, without the white space around them. A line is a paragraph, and an empty line always ends one;
 * but a block of lines that somebody's mail program or editor wrapped at a fixed width is one paragraph.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    if (isWrapped(text, block)) paragraphs.push([block[0]![0], block[block.length - 1]![1]]);
    else paragraphs.push(...block);
    block = [];
  };
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LINE_FEED;
    // CRLF, LF, a lone CR and Unicode's own separators all end a line.
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== 0x2028 && code !== 0x2029) continue;
    const line = trim(text, start, i);
    if (line !== null) block.push(line);
    else if (!(code === LINE_FEED && start === i && text.charCodeAt(i - 1) === CARRIAGE_RETURN)) flush();
    start = i + 1;
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

/**
 * Whether lines without an empty line between them were wrapped at a width: no line could have taken the first word of the
 * next one. Three lines at least, because a headline over a by-line looks the same.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  let width = 0;
  for (const [start, end] of lines) width = Math.max(width, end - start);
  if (width > 120) return false;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [start, end] = lines[i]!;
    const next = lines[i + 1]![0];
    let wordEnd = next;
    while (!isBlankAt(text, wordEnd)) wordEnd++;
    if (end - start + 1 + (wordEnd - next) <= width) return false;
  }
  return true;
}
