import { ABBREVIATED_STATE, ANY_GIVEN, ANY_GROUP, ANY_PLACE, CALENDAR, CAPITAL_WORD, COMMON_WORD, COUNTRY, FAMILY, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, PERSON, PLACE_NOUN } from '../lexicon/facts';
import { textAt } from '../text/tokens';
import { RUNNING, type DocumentView } from './documentView';
import { FIRM, isCalledFirm, isCalledFirmBefore, isCalledPerson, isCalledPlace } from './called';
import { EVENT_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import { EVENT_ENDINGS, INSTITUTIONS, NEVER_NAMES, STORMS } from './nameWords';
import { isNoName } from './noNames';
import { isCapitalForm } from './stretches';
import type { TaggedName } from './tagger';
import { CAPITALS, MIXED, NUMBER_AND_CAPITALS, TITLE } from './wordTable';

/**
 * Adds what the tagger passed over: institutions ("the Foreign Ministry", "before Congress"), countries ("U.S. Secretary of State"), events, and
 * given names with a word behind them that is no other.
 */
export function nameOverlooked(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, runFirst, runEnd, initial, casing, folded, lowerCount } = view;
  const { tokens } = article;
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: TaggedName[] = [];
  for (let s = 0; s < stretches.count; s++) {
    for (let i = stretches.first[s]!; i < stretches.end[s]!; i++) {
      // "Portland, Ore."
      if (!taken[i] && table.facts[tokens.word[i]!]! & ABBREVIATED_STATE && tokens.words[tokens.word[i]!]!.endsWith('.') && i >= 2 && tokens.words[tokens.word[i - 1]!] === ',' && taken[i - 2]) {
        added.push({ first: i, end: i + 1, type: PLACE_TYPE, confidence: 0.7 });
        taken[i] = 1;
        continue;
      }
      const country = taken[i] ? i : countryEnd(i, stretches.end[s]!, view);
      if (country > i && !isAnyTaken(taken, i, country)) {
        added.push({ first: i, end: country, type: PLACE_TYPE, confidence: 0.7 });
        taken.fill(1, i, country);
        continue;
      }
      if (runFirst[i] !== i || casing[i] !== RUNNING) continue;
      const form = table.form[tokens.word[i]!]!;
      const facts = table.facts[tokens.word[i]!]!;
      const end = runEnd[i]!;
      const length = end - i;
      // "3M", "AT&T", listed and written as no common word is
      if (!taken[i] && facts & (ORGANIZATION | OUTLET) && (form === CAPITALS || form === MIXED || form === NUMBER_AND_CAPITALS)) {
        added.push({ first: i, end: i + 1, type: ORGANIZATION_TYPE, confidence: 0.7 });
        continue;
      }
      // "the farmers' union ASAJA", "the carmaker Volmar"
      const isCalled = form === TITLE
        ? (facts & (COMMON_WORD | CALENDAR | FAMILY | ANY_GROUP | OCCUPATION)) === 0 && isCalledFirmBefore(i, view)
        : (form === CAPITALS || form === MIXED) && FIRM.test(textAt(tokens, i - 1));
      if (length === 1 && !taken[i] && isCalled && !isNoName(i, end, names, view)) {
        added.push({ first: i, end, type: ORGANIZATION_TYPE, confidence: 0.7 });
        continue;
      }
      // "Novelist Zoya Merchant", whom no list knows
      if (initial[i] && (length === 3 || length === 4) && !isAnyTaken(taken, i, end) && isTitled(view, i, end)) {
        added.push({ first: i + 1, end, type: PERSON_TYPE, confidence: 0.7 });
        continue;
      }
      // "Apple supplier Hanway Precision", not "the company President"
      if ((length === 2 || length === 3) && isCalledFirmBefore(i, view) && !isAnyTaken(taken, i, end) && !holdsAny(view, i, end, OCCUPATION | CALENDAR)) {
        added.push({ first: i, end, type: ORGANIZATION_TYPE, confidence: 0.7 });
        continue;
      }
      // "Mossad"
      const only = taken[i] || initial[i] || length !== 1 || lowerCount[folded[i]!]! > 0 ? -1 : onlyType(tokens.words[tokens.word[i]!]!, facts);
      if (only >= 0) {
        added.push({ first: i, end: i + 1, type: only, confidence: 0.7 });
        continue;
      }
      const last = tokens.words[tokens.word[end - 1]!]!;
      if (length > 4 || !/^\p{Lu}\p{Ll}/u.test(last) || isAnyTaken(taken, i, end)) continue;
      const lower = tokens.lower[tokens.word[end - 1]!]!;
      if (length >= 2 && STORMS.has(tokens.words[tokens.word[i]!]!)) {
        added.push({ first: i, end, type: EVENT_TYPE, confidence: 0.7 });
        continue;
      }
      if (length >= 2 && EVENT_ENDINGS.has(lower) && !(initial[i] && facts & COMMON_WORD)) {
        added.push({ first: i, end, type: EVENT_TYPE, confidence: 0.6 });
        continue;
      }
      if (length <= 2 && !initial[i] && isCalledPlace(i, end, view)) {
        added.push({ first: i, end, type: PLACE_TYPE, confidence: 0.7 });
        continue;
      }
      if (length <= 2 && facts === 0 && lowerCount[folded[i]!] === 0 && isCalledPerson(end, view)) {
        added.push({ first: i, end, type: PERSON_TYPE, confidence: 0.6 });
        continue;
      }
      // "Recently, a vendor"
      const isOpening = length === 1 && initial[i] && (facts & COMMON_WORD) !== 0;
      if (length <= 3 && !isOpening && isCalledFirm(end, view)) {
        added.push({ first: i, end, type: ORGANIZATION_TYPE, confidence: 0.6 });
        continue;
      }
      // "June Ouellette", both unknown to the tagger
      const surname = table.facts[tokens.word[end - 1]!]!;
      // "General Manager"
      const isPost = (surname & OCCUPATION) !== 0 && !(surname & FAMILY);
      if ((length === 2 || length === 3) && facts & ANY_GIVEN && !(facts & COMMON_WORD) && !(surname & (COMMON_WORD | CALENDAR | PLACE_NOUN)) && !isPost &&
        markerKindOf(surname) === 0 && table.form[tokens.word[i + 1]!] !== CAPITALS) {
        added.push({ first: NEVER_NAMES.has(tokens.lower[tokens.word[i]!]!) ? i + 1 : i, end, type: PERSON_TYPE, confidence: 0.6 });
        continue;
      }
      const named = length === 1 ? INSTITUTIONS.has(lower) && !initial[i] : lower === 'ministry' && !(initial[i] && facts & COMMON_WORD && length === 2);
      if (named) added.push({ first: initial[i] && facts & COMMON_WORD ? i + 1 : i, end, type: ORGANIZATION_TYPE, confidence: 0.7 });
    }
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first);
}

/** Shorter words may be an abbreviation of the lists written small: "Ge", "Rai". */
const SHORTEST_LISTED = 5;

/** What the lists know a word for, if it is the name of an organization or of one person the world over ("Lavrov") and of nothing else: its type, or -1. */
export function onlyType(word: string, facts: number): number {
  if (word.length < SHORTEST_LISTED || (facts & (COMMON_WORD | CALENDAR | ANY_PLACE | ANY_GROUP | OCCUPATION | PLACE_NOUN)) !== 0) return -1;
  if ((facts & (ORGANIZATION | OUTLET)) === 0) return (facts & PERSON) === 0 ? -1 : PERSON_TYPE;
  return (facts & (ANY_GIVEN | FAMILY | PERSON)) === 0 ? ORGANIZATION_TYPE : -1;
}

/** The token behind the name of a country that begins at a token of a stretch and is nothing but that, or the token itself. */
export function countryEnd(i: number, end: number, view: DocumentView): number {
  const { table, article, phraseFacts, phrasePlace } = view;
  const w = article.tokens.word[i]!;
  if (phrasePlace[i] === 1) {
    if (!(phraseFacts[i]! & COUNTRY)) return i;
    let behind = i + 1;
    while (behind < end && phrasePlace[behind]! >= 2) if (phrasePlace[behind++] === 3) break;
    return behind;
  }
  const facts = table.facts[w]!;
  return phrasePlace[i] === 0 && facts & COUNTRY && !(facts & (ANY_GIVEN | FAMILY | ANY_GROUP)) && isCapitalForm(table.form[w]!) ? i + 1 : i;
}

function isAnyTaken(taken: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

/** Whether the lists say one of some things of a token. */
function holdsAny({ article, table }: DocumentView, first: number, end: number, facts: number): boolean {
  for (let i = first; i < end; i++) if (table.facts[article.tokens.word[i]!]! & facts) return true;
  return false;
}

/** Whether a run of capitals is what somebody does, and words that no list knows but as what people are called like. */
function isTitled({ article, table }: DocumentView, first: number, end: number): boolean {
  const factsOf = (i: number): number => table.facts[article.tokens.word[i]!]!;
  if ((factsOf(first) & OCCUPATION) === 0 || (factsOf(first) & (ANY_GIVEN | FAMILY)) !== 0 || (factsOf(first + 1) & ~(CAPITAL_WORD | ANY_GIVEN | FAMILY)) !== 0) return false;
  for (let i = first + 1; i < end; i++) {
    if (table.form[article.tokens.word[i]!] !== TITLE || markerKindOf(factsOf(i)) !== 0 || factsOf(i) & (ANY_PLACE | ANY_GROUP | ORGANIZATION | OUTLET | CALENDAR | PLACE_NOUN)) return false;
  }
  return true;
}
