import { ANY_GIVEN, ANY_PLACE, OCCUPATION } from '../lexicon/facts';
import { SEATS } from '../lexicon/ranks';
import { lowerAt, textAt, type Tokens } from '../text/tokens';
import type { DocumentView } from './documentView';
import { isCapitalForm } from './stretches';
import { LOWER, SYMBOL } from './wordTable';

/** What a firm is called before its name: "chipmaker Arden Semiconductor". */
export const FIRM = /^(?:airline|carrier|retailer|lender|insurer|broadcaster|brewery|company|firm|conglomerate|manufacturer|supplier|startup|start-up|utility|supermarket|chain|label|newspaper|magazine|website|homebuilder|shipbuilder|charity|nonprofit|consultancy|agency|association|union|\w*maker)$/;

/** What else a firm or body is called right before its name ("the platform Zhimo"), or behind it with "a" ("Zhimo, a Dutch subsidiary of"); "the group", "the party" and the like may begin a clause. */
const BODIES =
  'bank brokerage reinsurer brand studio publisher distributor operator platform app marketplace hospital ngo foundation fund channel station network outlet portal exchange subsidiary affiliate trust militia guild federation watchdog regulator pollster contractor vendor giant monopoly cooperative franchise orchestra'.split(' ');
const CALLED_BEFORE = new Set([...BODIES, ...'band club unit paper daily weekly tabloid faction party group gang coalition alliance cartel'.split(' ')]);
const CALLED_BEHIND = new Set([...BODIES, 'organization', 'organisation']);

/** How far from the comma behind a name the word for a firm may stand. */
const CALLED_WITHIN = 6;
const ARTICLES = new Set(['the', 'a', 'an']);
const INDEFINITE = new Set(['a', 'an']);

/** Whether a comma and what a firm is follow a name that ends before a token: "Fathom, the note-taking startup valued at $1.2 billion", "Halloway's, the struggling garden chain". */
export function isCalledFirm(end: number, { article: { tokens }, table }: DocumentView): boolean {
  const { word } = tokens;
  const comma = /^['’]s$/.test(textAt(tokens, end)) ? end + 1 : end;
  const article = lowerAt(tokens, comma + 1);
  if (comma + 2 >= word.length || textAt(tokens, comma) !== ',' || !ARTICLES.has(article)) return false;
  for (let i = comma + 2; i < Math.min(word.length, comma + 2 + CALLED_WITHIN); i++) {
    const text = textAt(tokens, i);
    // "the airline pilot" is somebody; "In Chile, the newspaper El Mercurio bought ..." calls another one so.
    if (FIRM.test(text) || (INDEFINITE.has(article) && CALLED_BEHIND.has(text))) return i + 1 >= word.length || !(table.facts[word[i + 1]!]! & OCCUPATION || isCapitalForm(table.form[word[i + 1]!]!));
    if (table.form[word[i]!] === SYMBOL && text !== '-') return false;
  }
  return false;
}

/** Behind a name, in brackets, how an exchange lists a firm: "(LRK.L)", "(7203.T)", "(NYSE: VLT)". */
const TICKER = /^[A-Z\d]{2,6}\.[A-Z]{1,2}$/;
const EXCHANGES = new Set(['NYSE', 'NASDAQ', 'Nasdaq', 'LSE', 'LON', 'TSX', 'ASX', 'NSE', 'BSE', 'JSE', 'HKEX', 'SGX', 'ETR', 'EPA', 'AMEX', 'OTC']);

/** Whether a token in brackets is the sign of a firm at an exchange. */
export function isTicker(i: number, tokens: Tokens): boolean {
  return textAt(tokens, i - 1) === '(' && textAt(tokens, i + 1) === ')' && TICKER.test(textAt(tokens, i));
}

/** Whether a name that ends before a token is that of a firm which an exchange lists. */
export function isListed(end: number, { article: { tokens } }: DocumentView): boolean {
  return isTicker(end + 1, tokens) || (textAt(tokens, end) === '(' && EXCHANGES.has(textAt(tokens, end + 1)) && textAt(tokens, end + 2) === ':');
}

/** Whether a name that the lists do not know, a word of its own, stands right behind what a firm is called: "the supermarket chain Larkfield". */
export function isCalledFirmBefore(first: number, { article: { tokens }, table }: DocumentView): boolean {
  const before = textAt(tokens, first - 1);
  return (FIRM.test(before) || CALLED_BEFORE.has(before)) && (table.facts[tokens.word[first]!]! & (ANY_GIVEN | ANY_PLACE)) === 0;
}

/** How far from the comma behind a name the word for what somebody does may stand. */
const DESCRIBED_WITHIN = 5;

/** Whether a comma and what somebody is follow a name that ends before a token: "Suharjo, an Indonesian hydrologist who", "Renata, a nurse,". */
export function isCalledPerson(end: number, { article: { tokens }, table }: DocumentView): boolean {
  const { word } = tokens;
  if (textAt(tokens, end) !== ',' || !INDEFINITE.has(textAt(tokens, end + 1))) return false;
  for (let i = end + 2; i < Math.min(word.length, end + 2 + DESCRIBED_WITHIN); i++) {
    if (table.form[word[i]!] === LOWER && table.facts[word[i]!]! & OCCUPATION && (textAt(tokens, i + 1) === 'who' || textAt(tokens, i + 1) === ',')) return true;
    if (table.form[word[i]!] === SYMBOL && textAt(tokens, i) !== '-') return false;
  }
  return false;
}

/** Whether somebody's age follows a name that ends before a token: "Harlow, 38, is accused". */
export function isAged(end: number, { article: { tokens } }: DocumentView): boolean {
  return textAt(tokens, end) === ',' && /^(?:1[2-9]|[2-9]\d)$/.test(textAt(tokens, end + 1)) && (textAt(tokens, end + 2) === ',' || textAt(tokens, end + 2) === '.');
}

/** What small words behind a name call a place: "Loliondo village", "Kessa district". */
const PLACE_BEHIND = new Set('village district province township county upazila municipality prefecture governorate town hamlet sub-county'.split(' '));
/** What goes on with one of these words is no place: "district attorney", "town hall". */
const GOES_ON = new Set('attorney attorneys judge judges court courts school schools hall halls council councils councillor councillors clerk clerks official officials police level chief crier house'.split(' '));
/** What "of" or "called" joins to the name of a place: "the town of Coco". */
const PLACE_BEFORE = new Set('village region district province township county municipality prefecture town hamlet suburb neighborhood neighbourhood'.split(' '));
const NAMING = new Set(['of', 'called', 'named']);

/** Whether small words around the tokens `[first, end)` call them a place. */
export function isCalledPlace(first: number, end: number, { article: { tokens } }: DocumentView): boolean {
  if (PLACE_BEHIND.has(textAt(tokens, end)) && !GOES_ON.has(textAt(tokens, end + 1))) return true;
  return (NAMING.has(textAt(tokens, first - 1)) && PLACE_BEFORE.has(textAt(tokens, first - 2))) || (textAt(tokens, first - 1) === 'for' && SEATS.has(textAt(tokens, first - 2)));
}
