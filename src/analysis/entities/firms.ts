import { OCCUPATION } from '../lexicon/facts';
import type { DocumentView } from './documentView';
import { SYMBOL } from './wordTable';

/** What a firm is called before its name: "chipmaker Arden Semiconductor". */
export const FIRM = /^(?:airline|carrier|retailer|lender|insurer|broadcaster|brewery|company|firm|conglomerate|manufacturer|supplier|startup|start-up|utility|supermarket|chain|label|newspaper|magazine|website|homebuilder|shipbuilder|charity|nonprofit|consultancy|agency|association|union|\w*maker)$/;

/** How far from the comma behind a name the word for a firm may stand. */
const CALLED_WITHIN = 6;
const ARTICLES = new Set(['the', 'a', 'an']);

/** Whether a comma and what a firm is follow a name that ends before a token: "Fathom, the note-taking startup valued at $1.2 billion", "Halloway's, the struggling garden chain". */
export function isCalledFirm(end: number, { article, table }: DocumentView): boolean {
  const { words, word } = article.tokens;
  const comma = end < word.length && /^['’]s$/.test(words[word[end]!]!) ? end + 1 : end;
  if (comma + 2 >= word.length || words[word[comma]!] !== ',' || !ARTICLES.has(words[word[comma + 1]!]!.toLowerCase())) return false;
  for (let i = comma + 2; i < Math.min(word.length, comma + 2 + CALLED_WITHIN); i++) {
    // "the airline pilot" is somebody.
    if (FIRM.test(words[word[i]!]!)) return i + 1 >= word.length || !(table.facts[word[i + 1]!]! & OCCUPATION);
    if (table.form[word[i]!] === SYMBOL && words[word[i]!] !== '-') return false;
  }
  return false;
}
