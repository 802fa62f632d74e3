import type { Span, Structure } from '../article';
import { classOf, isBlankAt, isCapital, isCapitalized, LETTER } from './characters';

/** What a paragraph is to the reader of the article. */
export type ParagraphKind = 'body' | 'headline' | 'heading' | 'boilerplate' | 'credit';

export interface ParagraphOutline {
  readonly kind: ParagraphKind;
  /** Where the paragraph's running text starts: behind "MOSCOW -- ", a bullet or "Sir, — ", else at its first character. */
  readonly bodyStart: number;
}

/** No heading or dateline is longer; a longer paragraph is not searched for one. */
const SHORT = 160;

const DATE_LINE = /^date \d{4}-\d{2}-\d{2}\s+/;
// Blanks may stand in the place of markup: "**MOSCOW** --". "WASHINGTON (AP) —", "KYIV, Ukraine, Feb. 3 (Reuters) -", "PORT HALDANE, Maine --"
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?: [\p{Lu}.'’-]+){0,4}(?:\/\p{Lu}[\p{Lu} .'’-]+)?(?:, (?:\p{Lu}[\p{L}.]+ ?){1,3}){0,2}(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2})?(?: {0,4}\([\p{L} .-]{2,24}\))?(?: {0,4}(?:--+|[–—―])|:? -) {0,4}(?=\S)/u;
// "Nov 12 (Reuters) -", where an agency gives no place
const AGENCY_LINE = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2} \([^()\d]{2,24}\) {0,4}(?:--+|[–—―-]) {0,4}(?=\S)/;
/** What each of them has; Unicode's letters take V8 ten milliseconds to compile, and few articles need them. */
const LIKE_DATELINE = /^(?:[^a-z\s][^a-z\s]|[A-Z][a-z]{2,8}\.? \d).*[–—―-]/;
// "NEW DELHI: The ministry", as Indian papers set it; "SMITH: I did not." looks the same where people talk.
const COLON_LINE = /^[A-Z][A-Z.'’-]+(?: [A-Z.'’-]+){0,3}: (?=[A-Z])/;
/** A bullet, or the time of an entry on a live page: "14:32 Finance minister Tove Nygaard is on her feet." */
const BULLET = /^(?:[•·▪●◦‣*–-]|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: ?[-–—:|])?) +(?=\S)/;
/** How a letter to the editor addresses whom: "Sir, — Your correspondent claims", "Dear Editor: I was told". */
const SALUTATION = /^(?:Dear )?(?:Sirs?|Madam|Sir or Madam|Editor)(?:[,:] {0,2}[–—-]*|[–—]) {0,2}(?=[A-Z])/;
const MONTH_OR_WEEKDAY = /\b(?:\d{4}|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/;

const BRACKETED = /^[[(][^\])]{0,300}[\])]$/;
const BOILERPLATE =
  /^(?:ADVERTISEMENT|Advertisement|Story continues below|Read (?:more|next|the rest)\b|READ MORE|RELATED\b|Related:|Also read|See also|SEE ALSO|Watch(?: live| more)?:|WATCH\b|Listen:|Click here|Sign up (?:here|for|to)|Subscribe\b|Get the latest|Download our|Follow us|Share this|Photo(?:s| gallery)?(?: by)?:|Image:|File photo|Getty Images|Copyright\b|©|All rights reserved|This article (?:was|is|first|originally)|The post .{0,200} appeared first on|https?:\/\/\S+$|www\.\S+$)/;
const VIDEO = /^\[?(?:Video|Audio|Photo|Gallery|Slideshow|Map)\b[^.]{0,80}\b(?:above|below|here)\b/i;

const BYLINE = /^(?:By|BY|Reporting by|Story by|Words by|Text by) {1,4}\p{Lu}/u;
const BYLINE_SENTENCE = /[.!?]["”]?\s/;
// How newsrooms name who worked on a story, at its foot.
const CREDIT =
  /^(?:Information for this (?:article|story|report) was contributed by|With (?:reporting|files|agencies)\b|[—–-]{1,2} ?(?:With )?(?:AP|AFP|Reuters|Bloomberg)\b)/;
/** Credits that a name stands behind: its first letter. */
const CREDIT_TO = /^(?:(?:\(?Additional )?\(?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by|\(?Compiled by|(?:Associated Press|AP|Reuters|Staff) (?:[a-z-]+ )*(?:writers?|journalists?|reporters?)) (.)/;
const CONTRIBUTED = /\b(?:contributed (?:reporting|to this (?:report|story|article))|reported from|is (?:a|an|the) (?:[\p{L}-]+ ){0,6}(?:reporter|correspondent|columnist|editor|writer|journalist) (?:for|at|with|in|covering)\b|can be reached at|(?:Follow|Email|Contact) (?:him|her|them|\p{Lu}[\p{L}]+) (?:on|at))/u;

/**
 * What each paragraph is, and the parts of the article that are not its running text.
 *
 * A headline is the first paragraph where it looks like a heading; a heading is short, without a period at its end, in capitals, marked by
 * `#`, or in the form of a title between two longer paragraphs. Credits are looked for at the top (by-lines) and in the last six paragraphs.
 */
export function readStructure(text: string, paragraphs: readonly Span[]): { outlines: ParagraphOutline[]; structure: Structure } {
  const outlines: ParagraphOutline[] = [];
  let headline: Span | null = null;
  let dateline: Span | null = null;
  const headings: Span[] = [];
  const boilerplate: Span[] = [];
  const credits: Span[] = [];
  let bodies = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const span = paragraphs[i]!;
    const line = text.slice(span[0], Math.min(span[1], span[0] + 400));
    const length = span[1] - span[0];
    let kind: ParagraphKind = 'body';
    let bodyStart = span[0];
    if ((length <= 320 && BRACKETED.test(line) && VIDEO.test(line)) || (length <= 320 && BOILERPLATE.test(line)) || isBracketedNote(line, length)) {
      kind = 'boilerplate';
      boilerplate.push(span);
    } else if (isCredit(line, length, i, paragraphs.length, bodies)) {
      kind = 'credit';
      credits.push(span);
    } else {
      const filed = dateline === null && bodies < 3 ? (datelineLength(line) || (length > SHORT / 2 ? colonLength(line, text, paragraphs) : 0)) : 0;
      if (filed > 0) {
        const end = span[0] + filed;
        dateline = trimmed(text, span[0], end);
        bodyStart = end;
      } else if (length <= SHORT && isHeading(text, paragraphs, i)) {
        if (headline === null && bodies === 0 && headings.length === 0) {
          kind = 'headline';
          headline = span;
        } else {
          kind = 'heading';
          headings.push(span);
        }
      }
      if (kind === 'body' && filed === 0) bodyStart += (BULLET.exec(line) ?? SALUTATION.exec(line))?.[0].length ?? 0;
    }
    if (kind === 'body') bodies++;
    outlines.push({ kind, bodyStart });
  }
  // A text of nothing but headings is a list or a note: read it as running text.
  if (bodies === 0 && credits.length === 0) {
    return {
      outlines: outlines.map((o) => (o.kind === 'boilerplate' ? o : { ...o, kind: 'body' })),
      structure: { headline: null, dateline, headings: [], boilerplate, credits },
    };
  }
  return { outlines, structure: { headline, dateline, headings, boilerplate, credits } };
}

/** The length of the dateline that a paragraph begins with, 0 for none. */
function datelineLength(line: string): number {
  const date = DATE_LINE.exec(line);
  const rest = date === null ? line : line.slice(date[0].length);
  const head = rest.slice(0, SHORT);
  const place = LIKE_DATELINE.test(head) ? (DATELINE.exec(head) ?? AGENCY_LINE.exec(head)) : null;
  if (place === null) return date === null ? 0 : date[0].length;
  return (date === null ? 0 : date[0].length) + place[0].length;
}

/** The length of a dateline with a colon, where it can be nothing else: no other paragraph begins like it, as the turns of people who talk do. */
function colonLength(line: string, text: string, paragraphs: readonly Span[]): number {
  const place = COLON_LINE.exec(line.slice(0, SHORT));
  if (place === null) return 0;
  return paragraphs.filter(([start]) => COLON_LINE.test(text.slice(start, start + SHORT))).length === 1 ? place[0].length : 0;
}

function trimmed(text: string, start: number, end: number): Span {
  return [start, start + text.slice(start, end).trimEnd().length];
}

function isBracketedNote(line: string, length: number): boolean {
  return length <= 320 && line.startsWith('[') && line.endsWith(']') && !/["“”]/.test(line);
}

function isCredit(line: string, length: number, index: number, count: number, bodies: number): boolean {
  if (length <= SHORT && bodies < 2 && BYLINE.test(line) && !BYLINE_SENTENCE.test(line) && !/["“”]/.test(line)) return true;
  if (index + 6 < count) return false;
  const to = CREDIT_TO.exec(line);
  return CREDIT.test(line) || (to !== null && isCapitalized(to[1]!)) || (length <= 400 && CONTRIBUTED.test(line) && !/["“”]/.test(line));
}

/** A short paragraph that reads as a title rather than as a sentence. */
function isHeading(text: string, paragraphs: readonly Span[], index: number): boolean {
  const [start, end] = paragraphs[index]!;
  const line = text.slice(start, end);
  if (/^#{1,6} \S/.test(line)) return true;
  const last = line.charAt(line.length - 1);
  const words = countWords(line, LONGEST_HEADING + 1);
  if (words > LONGEST_HEADING || !/\p{L}/u.test(line)) return false;
  if (isMostlyCapitals(line)) return !/^[\p{Lu} .'’-]{2,40}:/u.test(line) && words <= 16;
  if (/[.,;:"”’)…\]-]$/.test(last) && !(index === 0 && last === '.' && text.length > end)) return index === 0 && isTitle(line, text, paragraphs);
  if (/^["“‘«„*•\-–—@]/.test(line) || MONTH_OR_WEEKDAY.test(line.slice(0, 12))) return index === 0 && isTitle(line, text, paragraphs);
  if (index === 0) return isTitle(line, text, paragraphs);
  // "Eradicate illiteracy" between two longer paragraphs
  const next = paragraphs[index + 1];
  return words <= 10 && /^\p{Lu}|^\d/u.test(line) && next !== undefined && next[1] - next[0] > 2 * line.length && !/[?!]$/.test(last);
}

/** A first paragraph that is a headline: shorter than what follows, and set apart from it. */
function isTitle(line: string, text: string, paragraphs: readonly Span[]): boolean {
  const next = paragraphs[1];
  if (next === undefined || line.length > 140) return false;
  // "We are done," she said / Q: Do you still play?
  if (/^["“][^"“”]*[.,]["”]$|^[QA][:.] /.test(line)) return false;
  const sentence = /[.!?]["”]?\s+\p{Lu}/u.test(line);
  const apart = /\n\s*\n|\r\s*\r|\r\n\s*\r\n/.test(text.slice(paragraphs[0]![1], next[0]));
  return !sentence && (apart || next[1] - next[0] > line.length) && (!/[.]["”]?$/.test(line) || isTitleCase(line));
}

/** The most words that a heading has. */
const LONGEST_HEADING = 22;

/** The number of words of a line, counted up to a number. */
function countWords(line: string, most: number): number {
  let words = 0;
  for (let i = 0; i < line.length && words < most; i++) if (!isBlankAt(line, i) && isBlankAt(line, i - 1)) words++;
  return words;
}

function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

function isMostlyCapitals(line: string): boolean {
  let small = 0;
  let capitals = 0;
  // So many small letters are too many, whatever follows: most lines are given up after a word or two.
  for (let i = 0; i < line.length && small <= 0.1 * line.length; i++) {
    const code = line.charCodeAt(i);
    if (isCapital(code)) capitals++;
    else if (classOf(code) === LETTER) small++;
  }
  return small + capitals >= 4 && capitals >= 0.9 * (small + capitals);
}
