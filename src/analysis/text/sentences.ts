import { WordBytes } from '../model/wordCache';
import { classOf, DIGIT, isCapitalized, LETTER } from './characters';
import { standsBeforeName } from './abbreviations';
import type { Marked } from './marks';
import { textAt, type Tokens } from './tokens';

/** A sentence as a range of tokens. */
export interface Sentence {
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

const END = new Set(['.', '!', '?', '…', '...', '....', '?!', '!!']);
/** 1 for what ends a sentence, 2 for an abbreviation, which may. */
const STOPS = new WordBytes((word) => (END.has(word) ? 1 : word.length > 1 && word.endsWith('.') && classOf(word.charCodeAt(0)) === LETTER ? 2 : 0));
const CLOSERS = new Set(['"', '”', '’', '’’', "'", "''", '»', '›', '“', ')', ']']);

/**
 * Cuts a paragraph's tokens into sentences and adds them to `sentences`. A sentence ends at . ! ? or an ellipsis, with the closing marks and brackets behind it,
 * where the next token can begin one: a capital, a digit, an opening mark. "Gen. Milley" and "the U.S. Senate" do not end there; "in the U.S. The" does.
 */
export function splitSentences(
  tokens: Tokens,
  paragraph: number,
  firstToken: number,
  endToken: number,
  marked: readonly Marked[],
  sentences: Sentence[],
): void {
  const stops = STOPS.of(tokens.words);
  let start = firstToken;
  let nextMarked = firstMarkedFrom(marked, firstToken);
  for (let i = firstToken; i < endToken; i++) {
    while (nextMarked < marked.length && marked[nextMarked]!.endToken <= i) nextMarked++;
    const stop = stops[tokens.word[i]!];
    if (stop === 0) continue;
    const word = tokens.words[tokens.word[i]!]!;
    const ends = stop === 1;
    let last = i;
    const inside = marked[nextMarked];
    while (last + 1 < endToken && tokens.start[last + 1] === tokens.end[last] && closes(tokens, last + 1, inside)) last++;
    if (last + 1 >= endToken) break;
    const next = tokens.words[tokens.word[last + 1]!]!;
    const glued = tokens.start[last + 1] === tokens.end[last];
    if (!canBegin(next) || (glued && !isCapitalized(next))) continue;
    // `the U.S. "does not have the means"`
    if (!ends && /^["“‘„«]/.test(next) && /^\p{Ll}/u.test(textAt(tokens, last + 2))) continue;
    if (!ends && !endsAfterAbbreviation(word, next, i > firstToken ? tokens.words[tokens.word[i - 1]!]! : '')) continue;
    sentences.push({ firstToken: start, endToken: last + 1, paragraph });
    start = last + 1;
    i = last;
  }
  if (start < endToken) sentences.push({ firstToken: start, endToken, paragraph });
}

/** The first marked stretch that ends behind a token (they are in order). */
function firstMarkedFrom(marked: readonly Marked[], token: number): number {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marked[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token right behind a sentence's period belongs to the sentence: a closing mark or bracket, not one that opens. */
function closes(tokens: Tokens, token: number, inside: Marked | undefined): boolean {
  if (!CLOSERS.has(tokens.words[tokens.word[token]!]!)) return false;
  return inside === undefined || inside.firstToken !== token;
}

function canBegin(word: string): boolean {
  const kind = classOf(word.charCodeAt(0));
  if (kind === LETTER) return word.charAt(0) !== word.charAt(0).toLowerCase() || word.charAt(0) === word.charAt(0).toUpperCase();
  return kind === DIGIT || /^["“‘'„«»([$£€@#•—–-]/.test(word) || word === '``';
}

/** Words that begin a sentence far more often than they go on with a name: "in the U.S. The", "Acme Inc. He". */
const BEGINNERS = new Set(
  'The A An He She It They We I You This That These Those But And In On At For As If When While After Before However His Her Its Their Our My There Here Not No So Then Yet With By From To Of What Who Why How Where According Asked Although Because Since Also Among Both'.split(' '),
);

function endsAfterAbbreviation(word: string, next: string, before: string): boolean {
  // "She took to X. The post was gone by noon.": the network is no initial.
  if (standsBeforeName(word) || (/^\p{Lu}\.$/u.test(word) && !(word === 'X.' && /^(?:to|on|via)$/.test(before)))) return false;
  return BEGINNERS.has(next) || /^["“‘„«]/.test(next);
}
