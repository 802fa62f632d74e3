import type { Quote } from '../../analysis';

/** The marks that open a quote and what closes them; a straight mark is its own counterpart. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“', '‹': '›', '"': '"', "'": "'" };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '»': '«', '›': '‹', '"': '"', "'": "'" };

/** A mark to be put in so that another gets its counterpart. */
export interface MissingMark {
  readonly offset: number;
  readonly mark: string;
  readonly place: 'end-of-quote' | 'end-of-sentence' | 'end-of-paragraph' | 'start-of-quote' | 'start-of-sentence' | 'start-of-paragraph';
}

/**
 * Where the counterpart of the mark at an offset may be missing, the likeliest place first: at the other edge of the words that the analysis
 * takes for the quote, at the edge of its sentence, of its paragraph.
 */
export function missingMarks(text: string, offset: number, quotes: readonly Quote[] = []): MissingMark[] {
  const [likeliest] = quotes.flatMap(({ spans }) => spans).flatMap(([start, end]): MissingMark[] => {
    const mark = text[offset]!;
    if (start === offset && CLOSING[mark] !== undefined) return [{ offset: end, mark: CLOSING[mark], place: 'end-of-quote' }];
    if (end === offset + 1 && OPENING[mark] !== undefined) return [{ offset: start, mark: OPENING[mark], place: 'start-of-quote' }];
    return [];
  });
  const others = marksAtEdges(text, offset);
  return likeliest === undefined ? others : [likeliest, ...others.filter((other) => other.offset !== likeliest.offset)];
}

function marksAtEdges(text: string, offset: number): MissingMark[] {
  const mark = text[offset]!;
  const [paragraphStart, paragraphEnd] = paragraphAt(text, offset);
  // A straight mark opens where a word follows and none is before it.
  const opens = mark in CLOSING && (!(mark in OPENING) || (offset === paragraphStart || /[\s([—–-]/.test(text[offset - 1]!)));
  if (opens) {
    const sentenceEnd = /[.?!]+(?=\s)/g;
    sentenceEnd.lastIndex = offset;
    const found = sentenceEnd.exec(text.slice(0, paragraphEnd));
    const places: MissingMark[] = [{ offset: paragraphEnd, mark: CLOSING[mark]!, place: 'end-of-paragraph' }];
    if (found !== null) places.unshift({ offset: found.index + found[0].length, mark: CLOSING[mark]!, place: 'end-of-sentence' });
    return places;
  }
  const opening = OPENING[mark];
  if (opening === undefined) return [];
  const before = text.slice(paragraphStart, offset);
  const sentenceStart = Math.max(...['. ', '? ', '! '].map((end) => before.slice(0, -1).lastIndexOf(end))) + 2;
  const places: MissingMark[] = [{ offset: paragraphStart, mark: opening, place: 'start-of-paragraph' }];
  if (sentenceStart > 1) places.unshift({ offset: paragraphStart + sentenceStart, mark: opening, place: 'start-of-sentence' });
  return places;
}

/** The paragraph of an offset without the blanks at its edges. */
function paragraphAt(text: string, offset: number): [start: number, end: number] {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset))!.index + offset;
  const line = text.slice(lineStart, lineEnd);
  return [lineStart + line.length - line.trimStart().length, lineStart + line.trimEnd().length];
}
