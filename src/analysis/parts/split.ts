import type { Span } from '../article';
import { isBlankAt, isLineEnd, lineEndFrom } from '../text/characters';

/** A text of up to so many UTF-16 code units is read as one article, whatever is in it. */
const WHOLE = 64 * 1024;
/** A longer text is cut into parts of a size between these. */
const SHORTEST = 12 * 1024;
const LONGEST = 20 * 1024;

/** How many characters of a line decide between two places that are equally good. */
const LINE_START = 24;

const OPENING_MARK = /["“‘'„«»‹›`]/;

/**
 * Cuts a very long text into parts that are read one by one, so that time and memory grow with the text and no faster, and an edit costs the reading of one
 * part. A cut is made where a paragraph begins, best behind the widest gap; among equals what the lines say decides, not where they stand, so that an edit
 * moves the cuts around it and no others. (The idea is that of content-defined chunking: Muthitacharoen and others, 2001.) The parts cover the text.
 */
export function splitParts(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > WHOLE) {
    const cut = findCut(text, start);
    if (cut < 0) break;
    parts.push([start, cut]);
    start = cut;
  }
  parts.push([start, text.length]);
  return parts;
}

/** The best place to end a part that begins at an offset; -1 where no paragraph begins any more. */
function findCut(text: string, start: number): number {
  const latest = Math.min(text.length, start + LONGEST);
  let best = -1;
  let bestGap = 0;
  let bestHash = 0;
  for (let at = nextParagraph(text, start + SHORTEST); at >= 0; at = nextParagraph(text, at)) {
    if (at > latest) return best < 0 ? at : best;
    const gap = gapBefore(text, at);
    if (best >= 0 && gap < bestGap) continue;
    const hash = hashOf(text, at);
    if (best >= 0 && gap === bestGap && hash >= bestHash) continue;
    best = at;
    bestGap = gap;
    bestHash = hash;
  }
  return best;
}

/** The start of the first line behind an offset that is not blank, or -1. */
function nextParagraph(text: string, from: number): number {
  let at = lineEndFrom(text, from);
  while (at < text.length && isBlankAt(text, at)) at++;
  return at < text.length ? at : -1;
}

/** How wide the gap before a line is: line ends, at most four; nothing where the line may go on with a quote of the paragraph before. */
function gapBefore(text: string, at: number): number {
  if (OPENING_MARK.test(text.charAt(at))) return 0;
  let ends = 0;
  for (let i = at - 1; i >= 0 && isBlankAt(text, i) && ends < 4; i--) {
    if (isLineEnd(text.charAt(i)) && !text.startsWith('\r\n', i)) ends++;
  }
  return ends;
}

function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + LINE_START && i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits of a sum of products say little of its early characters.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
