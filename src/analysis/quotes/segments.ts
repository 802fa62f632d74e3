import { classOf, isCapitalized, LETTER } from '../text/characters';
import type { Marked } from '../text/marks';
import type { Article } from '../text/read';

/** A marked stretch as the quotes stage sees it. */
export interface Segment extends Marked {
  /** Whether it reads as something said, rather than as a term, a nickname or a title. */
  readonly speech: boolean;
  /** Whether all its words of importance are capitalized, as in the title of a work or in a heading. */
  readonly title: boolean;
  /** How its text ends: "," "." "?" (also for "!") or "" */
  readonly ending: ',' | '.' | '?' | '';
  /** How many words it has. */
  readonly words: number;
}

/** The first token of what stands between the marks. */
export const firstWithin = ({ firstToken, opened }: Marked): number => (opened ? firstToken + 1 : firstToken);

/** Tells marked speech from scare quotes, nicknames and titles, by its length, punctuation and place. */
export function readSegments(article: Article): Segment[] {
  const { text, tokens, marked: stretches } = article;
  return stretches.map((marked) => {
    const { start, end, firstToken, endToken, paragraph, opened, closed, continues } = marked;
    let words = 0;
    for (let i = firstToken; i < endToken; i++) if (classOf(text.charCodeAt(tokens.start[i]!)) === LETTER) words++;
    const ending = endingOf(article, marked);
    const title = words > 0 && words < LONGEST_TITLE && isTitle(article, marked);
    const speech = isSpeech(article, marked, words, ending, title);
    return { start, end, firstToken, endToken, paragraph, opened, closed, continues, words, ending, title, speech };
  });
}

const textAt = (article: Article, token: number): string => {
  const { tokens } = article;
  return token >= 0 && token < tokens.length ? tokens.words[tokens.word[token]!]! : '';
};

/** The punctuation at the end of the marked text, or right behind its closing mark as the British set it. */
function endingOf(article: Article, marked: Marked): Segment['ending'] {
  let last = marked.closed ? marked.endToken - 2 : marked.endToken - 1;
  // The marks of a quote inside close first: "He 'was clear about it,'"
  while (last > marked.firstToken && /^["'’”]+$/.test(textAt(article, last))) last--;
  const behind = textAt(article, marked.endToken);
  const glued = article.tokens.start[marked.endToken] === marked.end;
  for (const word of [textAt(article, last), glued ? behind : '']) {
    if (word === ',' || word === ';') return ',';
    if (/^[?!]/.test(word)) return '?';
    if (/^[.…]/.test(word) || /^[–—-]+$/.test(word)) return '.';
  }
  return '';
}

function isSpeech(article: Article, marked: Marked, words: number, ending: Segment['ending'], title: boolean): boolean {
  if (marked.continues || !marked.opened || words >= LONG) return true;
  const first = article.text.charAt(article.tokens.start[firstWithin(marked)] ?? 0);
  const lower = first !== first.toUpperCase();
  const before = textAt(article, marked.firstToken - 1);
  const startsParagraph = article.paragraphs[marked.paragraph]!.bodyToken >= marked.firstToken;
  const introduced = startsParagraph || /^[,:–—-]/.test(before);
  const startsSentence = startsParagraph || /^[.?!"”’]/.test(before);
  if (lower && !introduced && !startsSentence) return false;
  if (title && !startsSentence && (!introduced || isWork(textAt(article, marked.firstToken - 2)))) return false;
  if (before === '(' && isCited(article, marked.endToken)) return false;
  // ‘We had no choice’: mayor defends closing the bridge
  const behind = textAt(article, marked.endToken);
  const endsParagraph = marked.endToken >= article.paragraphs[marked.paragraph]!.endToken;
  if (words >= 2 && ((startsParagraph && /^[:–—-]/.test(behind)) || (endsParagraph && before === ':'))) return true;
  if (words >= 2 && ending !== '') return true;
  // "We were robbed," she said. "Robbed."
  if (words >= 1 && startsSentence && marked.closed && /[.?!…]/.test(article.text.charAt(marked.end - 2))) return true;
  return words >= 1 && ending !== '' && introduced;
}

/** Whether a bracket ends with the date of what stands in it: ("Time to toll the bridge", May 3). */
function isCited(article: Article, from: number): boolean {
  if (textAt(article, from) !== ',') return false;
  for (let i = from + 1; i < from + LONGEST_DATE; i++) if (textAt(article, i) === ')') return /^\d/.test(textAt(article, i - 1));
  return false;
}
const LONGEST_DATE = 6;

/** From so many words on a marked stretch is speech whatever stands around it. */
const LONG = 9;
/** A title has fewer words: "All the Fun of the Fair: Inside the World of a Broadcaster". */
const LONGEST_TITLE = 16;

/** Words of a title that stay in lower case. */
const SMALL = new Set('a an and as at but by for from in is it nor of off on or out over per so the to up via vs with'.split(' '));
/** What a title stands behind: `in her 2002 book, "Count the Gulls," ...`. */
const WORKS = new Set(
  'book books novel memoir album song songs film movie documentary series show program play poem essay column article episode anthem hit single painting podcast commentary'.split(' '),
);

/** Whether a word is what a work is called: "book", "Film". */
export const isWork = (word: string): boolean => WORKS.has(word.toLowerCase());

/** Whether all words of importance are capitalized, as in the title of a work or a broadcast. */
function isTitle(article: Article, marked: Marked): boolean {
  let words = 0;
  let small = 0;
  for (let i = firstWithin(marked); i < marked.endToken; i++) {
    const word = textAt(article, i);
    if (classOf(word.charCodeAt(0)) !== LETTER) continue;
    if (SMALL.has(word)) small++;
    else if (isCapitalized(word) || word.startsWith("'") || word.startsWith('’')) words++;
    else return false;
  }
  // "All of it." begins a sentence; "Out of Africa" has a second capital.
  return words >= 2 || (words === 1 && small < 2);
}

/** The first segment that ends behind an offset (they are in order), by halves. */
export function segmentFrom(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The segments that lie within a stretch of text, by their index. */
export function segmentsWithin(segments: readonly Segment[], start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = segmentFrom(segments, start); i < segments.length && segments[i]!.end <= end; i++) if (segments[i]!.start >= start) found.push(i);
  return found;
}
