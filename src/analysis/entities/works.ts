import { lowerAt } from '../text/tokens';
import type { DocumentView } from './documentView';
import { WORK_TYPE } from './labels';
import { isCapitalForm } from './stretches';
import type { TaggedName } from './tagger';
import { SYMBOL } from './wordTable';

/** What a work is called before its title, and what somebody is to it behind. */
const BEFORE = new Set('film movie novel album song single series show sitcom book memoir play musical drama thriller documentary podcast comedy romcom western poem painting opera ballet ballad anthem franchise sequel remake soundtrack'.split(' '));
const BEHIND = new Set('star stars actor actress singer hitmaker author director creator host co-star alum alumna alumnus frontman frontwoman rapper screenwriter showrunner franchise trilogy sequel remake soundtrack album'.split(' '));
/** The longest title, in tokens. */
const LONGEST = 8;

/** Takes words between marks for the title of a work, where the words around say so: `the "Dil Ki Raah" star`, `the film "Baarish"`. Names that were found in them give way. */
export function nameWorks(names: readonly TaggedName[], { article, table }: DocumentView): TaggedName[] {
  const { tokens, marked } = article;
  const { word } = tokens;
  const works: TaggedName[] = [];
  for (const { firstToken, endToken } of marked) {
    const first = firstToken + 1;
    let end = endToken - 1;
    // `the film "Baarish,"`
    while (end > first && table.form[word[end - 1]!] === SYMBOL) end--;
    if (end <= first || end - first > LONGEST || !isCapitalForm(table.form[word[first]!]!) || !isCapitalForm(table.form[word[end - 1]!]!)) continue;
    if (BEFORE.has(lowerAt(tokens, firstToken - 1)) || BEHIND.has(lowerAt(tokens, endToken))) works.push({ first, end, type: WORK_TYPE, confidence: 0.8 });
  }
  if (works.length === 0) return [...names];
  const taken = new Uint8Array(word.length);
  for (const { first, end } of works) taken.fill(1, first, end);
  const others = names.filter(({ first, end }) => !taken.subarray(first, end).includes(1));
  return [...others, ...works].sort((a, b) => a.first - b.first);
}
