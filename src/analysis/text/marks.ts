import type { Finding, Span } from '../article';
import { WordBytes } from '../model/wordCache';
import { classOf, isBlankAt, isCapitalized, isWordAt, LETTER } from './characters';
import type { ParagraphKind } from './structure';
import { lowerAt, textAt, type Tokens } from './tokens';

/** A stretch of text between quotation marks, the marks included. Nested quotes are part of the outermost stretch. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** First token (the opening mark, where there is one) and the token behind the last one. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  /** False where a paragraph goes on with the quote of the one before without a mark of its own. */
  readonly opened: boolean;
  /** False where the closing mark is missing: at the paragraph's end the quote goes on in the next paragraph, or the mark was forgotten. */
  readonly closed: boolean;
  /** Whether the next paragraph opens with a mark again and goes on with this quote. */
  readonly continues: boolean;
}

type Style = 'double' | 'single';

interface Open {
  readonly token: number;
  readonly style: Style;
  readonly mark: string;
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '＂', "''", '``', '’’', '‘‘', '‘’']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›', '`']);
/** 1 for double marks, 2 for single ones. */
const STYLES = new WordBytes((word) => (DOUBLE.has(word) ? 1 : SINGLE.has(word) ? 2 : 0));
/** How many tokens ahead the partner of a single mark is looked for; no quote within one paragraph is longer. */
const REACH = 600;
const CLOSING_PUNCTUATION = /[.,;:!?…)\]—–-]/;
/** Where a quote whose closing mark was forgotten gives way to its attribution: `"Too much, he said.` */
const ATTRIBUTION = /[,.?!] (?=(?:said|says|added|asked|wrote|replied) (he|she|they|the|\S)|(\S+(?: \S+){0,3}?) (?:said|says|added|asked|told|wrote|replied)\b)/g;
const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'I', 'we']);
const FIRST_PERSON = new Set(['I', 'we']);
const INVERTED = new Set(['he', 'she', 'they', 'the']);
/** What ends a sentence, and what shows that whoever is quoted still speaks. */
const STOPS = new Set(['.', '?', '!', '…', '...']);
const OWN_WORDS = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours']);
/** How much of a quote without an end is searched for it. */
const REPAIR_REACH = 2000;

/** What the reading of marks needs to know of a paragraph. */
export interface MarkedParagraph {
  readonly kind: ParagraphKind;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Reads the quotation marks of an article, paragraph by paragraph. Direction comes from the mark itself (curly, low-high, guillemets) or from the
 * blanks around it (straight); a single mark counts only where it cannot be an apostrophe. A mark that is missing or stray is repaired inside its
 * paragraph and reported; it never swallows the next paragraph.
 */
export function readMarks(text: string, tokens: Tokens, paragraphs: readonly MarkedParagraph[]): { marked: Marked[]; findings: Finding[] } {
  const marked: Marked[] = [];
  const findings: Finding[] = [];
  /** The quote at whose end the last marked paragraph was left without a closing mark. */
  let unfinished: number | null = null;
  const styles = STYLES.of(tokens.words);
  let p = 0;
  const open: Open[] = [];
  const close = (at: number): void => {
    const opened = open.pop()!;
    // Nothing stands between them: "" quotes nobody.
    if (open.length > 0 || at === opened.token + 1) return;
    marked.push({
      start: tokens.start[opened.token]!,
      end: tokens.end[at]!,
      firstToken: opened.token,
      endToken: at + 1,
      paragraph: p,
      opened: true,
      closed: true,
      continues: false,
    });
  };
  const closeUnfinished = (before: number, continues: boolean): void => {
    const opened = open[0]!;
    open.length = 0;
    if (before <= opened.token + 1) return;
    marked.push({
      start: tokens.start[opened.token]!,
      end: tokens.end[before - 1]!,
      firstToken: opened.token,
      endToken: before,
      paragraph: p,
      opened: true,
      closed: false,
      continues,
    });
  };
  const isOpen = (style: Style): boolean => open.some((one) => one.style === style);
  /** Reads the mark at a token; `before` counts the stretches before its paragraph. */
  const readMark = (i: number, style: Style, before: number): void => {
    const { firstToken, endToken } = paragraphs[p]!;
    const mark = tokens.words[tokens.word[i]!]!;
    // A mark typed twice counts once: ""We will go,"" he said.
    if (mark === '"' && i > firstToken && tokens.word[i - 1] === tokens.word[i] && tokens.end[i - 1] === tokens.start[i]) {
      findings.push(unbalanced(tokens, i));
      return;
    }
    const top = open[open.length - 1];
    const direction = directionOf(text, tokens, i, mark, style, top, endToken, i === firstToken && opensWith(text, tokens, paragraphs[p + 1], mark));
    if (direction === 'open') {
      if (open.length > 1 && open[0]!.style !== style && isOpen(style)) {
        // “If you said, ‘We’re the vanguard, ‘ well ...”: a mark inside of a quote was turned the wrong way, the quote goes on.
        while (open.length > 1) open.pop();
      } else if (style === 'single' && open.length === 1 && open[0]!.style === style && open[0]!.token > firstToken) {
        // "bin ‘Abd al-Qader bin ‘Utman": what nothing closed was no mark.
        open.length = 0;
      } else if (isOpen(style)) {
        // A second opening mark of the same style: the closing mark of the first was forgotten.
        findings.push(unbalanced(tokens, open[0]!.token));
        closeUnfinished(endOfUnfinished(text, tokens, open[0]!.token, i, open[0]!.token === firstToken), false);
      }
      open.push({ token: i, style, mark });
    } else if (direction === 'close') {
      // ‘She called it ‘lunacy’’: the two end two.
      if (top?.style === style || (mark === '’’' && top !== undefined && !isOpen('double'))) close(i);
      else if (style === 'double' && isOpen(style)) {
        // An inner single mark was never closed: it was an apostrophe.
        while (open[open.length - 1]!.style !== style) open.pop();
        close(i);
      } else if (style === 'double') {
        findings.push(unbalanced(tokens, i));
        if (unfinished !== null && marked.length === before) goOn(text, tokens, paragraphs, marked, unfinished, p, i + 1);
      }
    }
  };
  for (; p < paragraphs.length; p++) {
    const { kind, firstToken, endToken } = paragraphs[p]!;
    const before = marked.length;
    // "Click here to watch »" is no quote.
    if (kind === 'boilerplate' || kind === 'credit') continue;
    open.length = 0;
    for (let i = firstToken; i < endToken; i++) {
      const styled = styles[tokens.word[i]!];
      if (styled !== 0) readMark(i, styled === 1 ? 'double' : 'single', before);
    }
    if (open.length > 0 || marked.length > before) unfinished = null;
    if (open.length === 0) continue;
    // An unclosed single mark is an apostrophe more often than a quote: only one that begins the paragraph may go on in the next.
    const outer = open[0]!;
    // The next paragraph's mark says that the quote goes on: then "I told nobody. She said no." is a part of it, and only "We will go, she said" tells who speaks.
    const goesOn = opensWith(text, tokens, paragraphs[p + 1], outer.mark);
    const attributed = attributionIn(text, tokens, outer.token, endToken, goesOn) >= 0;
    const continues = !attributed && goesOn;
    if (outer.style === 'single' && !continues) continue;
    if (continues) {
      closeUnfinished(endToken, true);
    } else {
      findings.push(unbalanced(tokens, outer.token));
      closeUnfinished(endOfUnfinished(text, tokens, outer.token, endToken, outer.token === firstToken), false);
      if (outer.style === 'double' && !attributed) unfinished = marked.length - 1;
    }
  }
  return { marked, findings };
}

/** A quote goes on over so many paragraphs without a mark of their own. */
const LONGEST_GAP = 3;

/** Lets a quote without a closing mark go on to one that closes nothing, in a paragraph below: `He said: "It was cold. / We walked home."` */
function goOn(text: string, tokens: Tokens, paragraphs: readonly MarkedParagraph[], marked: Marked[], unfinished: number, last: number, endToken: number): void {
  const from = marked[unfinished]!.paragraph;
  if (last - from > LONGEST_GAP || !/[\s.?!,]|^$/.test(text.charAt(tokens.end[endToken - 1]!))) return;
  for (let p = from + 1; p <= last; p++) if (paragraphs[p]!.kind !== 'body') return;
  const stretch = (paragraph: number, first: number, end: number): Marked => ({
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    firstToken: first,
    endToken: end,
    paragraph,
    opened: paragraph === from,
    closed: paragraph === last,
    continues: paragraph !== last,
  });
  marked[unfinished] = stretch(from, marked[unfinished]!.firstToken, paragraphs[from]!.endToken);
  for (let p = from + 1; p < last; p++) marked.push(stretch(p, paragraphs[p]!.firstToken, paragraphs[p]!.endToken));
  marked.push(stretch(last, paragraphs[last]!.firstToken, endToken));
}

/** Where the attribution of a quote without a closing mark begins: an offset, or -1. With `inside` only one that goes on with the sentence of the quote, and not with "I". */
function attributionIn(text: string, tokens: Tokens, token: number, before: number, inside: boolean): number {
  const from = tokens.end[token]!;
  for (const match of text.slice(from, Math.min(tokens.end[before - 1]!, from + REPAIR_REACH)).matchAll(ATTRIBUTION)) {
    const [words, inverted = '', subject] = match;
    if (inside && subject !== undefined && (FIRST_PERSON.has(subject) || (words !== ', ' && isCapitalized(subject)))) continue;
    const found = subject === undefined ? INVERTED.has(inverted) || isCapitalized(inverted) : SUBJECTS.has(subject) || subject.split(' ').every(isNameLike);
    if (found) return from + match.index + words.length;
  }
  return -1;
}

/** "Lund", "O’Neill", "J.": a capital, and letters with what may stand between them. */
function isNameLike(word: string): boolean {
  if (word.length < 2 || !isCapitalized(word)) return false;
  for (let i = 0; i < word.length; i++) if (classOf(word.charCodeAt(i)) !== LETTER && !".’'-".includes(word.charAt(i))) return false;
  return true;
}

/**
 * The token behind a quote whose closing mark was forgotten: at its attribution, else at the end of its sentence; with `goesOn` of the last sentence in which it says "I" or "we".
 * Else at `before`.
 */
function endOfUnfinished(text: string, tokens: Tokens, token: number, before: number, goesOn: boolean): number {
  const attribution = attributionIn(text, tokens, token, before, false);
  let end = before;
  let isOwn = true;
  for (let i = token + 1; i < before && tokens.start[i]! < tokens.end[token]! + REPAIR_REACH; i++) {
    if (attribution >= 0) {
      if (tokens.start[i]! >= attribution) return i;
      continue;
    }
    isOwn ||= goesOn && OWN_WORDS.has(lowerAt(tokens, i));
    if (!isOwn || !STOPS.has(textAt(tokens, i)) || (i + 1 < before && !(isBlankAt(text, tokens.end[i]!) && /[\p{Lu}"“]/u.test(text.charAt(tokens.start[i + 1]!))))) continue;
    end = i + 1;
    isOwn = false;
  }
  return end;
}

function unbalanced(tokens: Tokens, token: number): Finding {
  const span: Span = [tokens.start[token]!, tokens.end[token]!];
  return { code: 'unbalanced-quotation-mark', span };
}

function opensWith(text: string, tokens: Tokens, paragraph: MarkedParagraph | undefined, mark: string): boolean {
  if (paragraph === undefined || paragraph.firstToken >= paragraph.endToken) return false;
  const first = tokens.start[paragraph.firstToken]!;
  return text.startsWith(mark, first);
}

function directionOf(
  text: string,
  tokens: Tokens,
  token: number,
  mark: string,
  style: Style,
  top: Open | undefined,
  endToken: number,
  goesOn: boolean,
): 'open' | 'close' | 'none' {
  const before = tokens.start[token]! - 1;
  const after = tokens.end[token]!;
  switch (mark) {
    case '„':
    case '‚':
      return 'open';
    case '“':
    case '‟':
      // „Wir gehen“, and, carelessly, “We will go,“ he said.
      return top?.mark === '„' || (top?.style === 'double' && /^[\s.,;:!?)\]]?$/.test(text.charAt(after))) ? 'close' : 'open';
    case '‘':
      // A careless editor turns the apostrophe of ‘90s, ‘em and rock ‘n’ roll the wrong way.
      return top?.mark === '‚' ? 'close' : /^(?:\d\ds|em|til|tis|twas|n)\b/i.test(text.slice(after, after + 5)) ? 'none' : 'open';
    case '”':
      // Careless typing sets a closing mark before a word: ”We will go,” he said. And blanks around both: ” a bribe ”.
      return top?.style !== 'double' && (before < 0 || isBlankAt(text, before)) && (!isBlankAt(text, after) || comesAgain(tokens, token, endToken)) ? 'open' : 'close';
    case '«':
    case '‹':
    case '»':
    case '›':
      // French sets «…», German »…«: whichever comes first opens.
      return top !== undefined && top.style === style && top.mark !== mark ? 'close' : top?.mark === mark ? 'close' : 'open';
    case '``':
    case '‘‘':
    case '‘’':
      return 'open';
    case "''":
    case '’’':
      return top?.style === 'double' ? 'close' : isBlankAt(text, after) ? 'close' : 'open';
    case '’':
      return isSingleClose(text, tokens, token, top, endToken) ? 'close' : 'none';
    case "'":
    case '`':
      if (opensHere(text, before, after) && !isElision(text, after)) {
        return top?.style === 'single' ? 'none' : goesOn || closesLater(text, tokens, token, endToken) ? 'open' : 'none';
      }
      return isSingleClose(text, tokens, token, top, endToken) ? 'close' : 'none';
    default:
      if (opensHere(text, before, after)) return 'open';
      if (isBlankAt(text, after) && isBlankAt(text, before)) return top?.style === 'double' ? 'close' : 'open';
      // Feet and inches: 6'2" has a digit before it and nothing open.
      if (top === undefined && /\d/.test(text.charAt(before))) return 'none';
      // We"re: an apostrophe that was typed with the wrong key
      if (isWordAt(text, before) && /^(?:re|s|t|ll|ve|d|m)\b/.test(text.slice(after, after + 3))) return 'none';
      // said:"No"
      if (top?.style !== 'double' && isWordAt(text, after) && /[:;,]/.test(text.charAt(before))) return 'open';
      // word"word: the blank is missing on one side; what is open decides
      if (isWordAt(text, before) && isWordAt(text, after) && top?.style !== 'double') return 'open';
      return 'close';
  }
}

/** Whether the mark at a token stands once more in the paragraph. */
function comesAgain({ word }: Tokens, token: number, endToken: number): boolean {
  for (let i = token + 1, end = Math.min(endToken, token + REACH); i < end; i++) if (word[i] === word[token]) return true;
  return false;
}

/** A straight mark opens after a blank, a bracket, a dash or another mark, with text right behind it. */
function opensHere(text: string, before: number, after: number): boolean {
  if (isBlankAt(text, after)) return false;
  return before < 0 || isBlankAt(text, before) || /[([{/—–-]|["“‘']/.test(text.charAt(before));
}

/** '90s, 'em, 'tis */
function isElision(text: string, after: number): boolean {
  return /^(?:\d\d|em\b|til\b|tis\b|twas\b|cause\b|n\b)/i.test(text.slice(after, after + 6));
}

/** Whether a single mark ends what a single mark opened, rather than being the apostrophe of a plural ("the boys' club"). */
function isSingleClose(text: string, tokens: Tokens, token: number, top: Open | undefined, endToken: number): boolean {
  if (top?.style !== 'single') return false;
  const before = tokens.start[token]! - 1;
  const after = tokens.end[token]!;
  if (isBlankAt(text, before) || isWordAt(text, after)) return false;
  if (CLOSING_PUNCTUATION.test(text.charAt(before)) || !/s/i.test(text.charAt(before))) return true;
  // After an s it may be a plural's: then the real end, behind punctuation, comes before anything opens again.
  for (let i = token + 1, end = Math.min(endToken, token + REACH); i < end; i++) {
    const mark = tokens.words[tokens.word[i]!]!;
    if (mark === '‘' || mark === '‚' || mark === '‹') return true;
    if (mark !== '’' && mark !== "'") continue;
    const start = tokens.start[i]!;
    if (isWordAt(text, tokens.end[i]!)) return true;
    const last = text.charAt(start - 1);
    if (CLOSING_PUNCTUATION.test(last) || (isWordAt(text, start - 1) && !/s/i.test(last))) return false;
  }
  return true;
}

/** Whether a straight single mark has a partner later in the paragraph. */
function closesLater(text: string, tokens: Tokens, token: number, endToken: number): boolean {
  for (let i = token + 1, end = Math.min(endToken, token + REACH); i < end; i++) {
    if (tokens.words[tokens.word[i]!] !== "'") continue;
    const before = tokens.start[i]! - 1;
    if (!isBlankAt(text, before) && !isWordAt(text, tokens.end[i]!)) return true;
  }
  return false;
}
