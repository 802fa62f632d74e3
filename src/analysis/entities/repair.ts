import { ANY_GIVEN, ANY_PLACE, COMMUNITY, COUNTRY, DEMONYM, FAMILY, titleClassOf } from '../lexicon/facts';
import type { DocumentView } from './documentView';
import { GROUP_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import type { TaggedName } from './tagger';
import { LOWER, SYMBOL, TITLE } from './wordTable';

/** Titles that are given names too ("Dean", "Earl", "Major") stay where nothing else shows that they are titles. */
const NEVER_NAMES = new Set('mr mr. mrs mrs. ms ms. dr dr. prof prof. king queen prince princess pope sheikh sir lord lady president general gen gen. brig brig. col col. capt capt. lt lt. sgt sgt. sen sen. rep rep. gov gov. rev rev. justice minister imam rabbi'.split(' '));
/** Last words that make a name a place, whatever the words before. */
const PLACE_ENDINGS = new Set('river lake island islands province district county street road avenue bridge mountain mountains valley airport prefecture peninsula strait beach square desert oblast governorate'.split(' '));
/** Last words that make a name an organization. */
const ORGANIZATION_ENDINGS = new Set('ministry university corporation corp corp. inc inc. ltd ltd. llc plc company committee commission council agency association federation party parliament court tribunal union foundation'.split(' '));
/** Institutions that a nationality or place before them is part of the name of: "Israeli Embassy". */
const STATE_BODIES = new Set('army navy embassy parliament government police senate congress ministry cabinet consulate'.split(' '));
/** "-based", "-led": what stands before the hyphen is a name of its own. */
const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * Brings the names of the tagger to our conventions: no title, no edge punctuation, nothing joined that is two names ("Uganda-based Democracy
 * Group"), types that the last word settles ("Hudson River").
 */
export function repairNames(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const repaired: TaggedName[] = [];
  for (const name of names) repairName({ ...name }, view, repaired);
  return joinStateBodies(repaired, view);
}

function repairName(name: TaggedName, view: DocumentView, out: TaggedName[]): void {
  const { table, article } = view;
  const { tokens } = article;
  const { word } = tokens;
  const factsAt = (i: number): number => table.facts[word[i]!]!;
  const formAt = (i: number): number => table.form[word[i]!]!;
  const lowerAt = (i: number): string => tokens.words[word[i]!]!.toLowerCase();
  const textAt = (i: number): string => tokens.words[word[i]!]!;
  const glued = (i: number): boolean => tokens.start[i] === tokens.end[i - 1];

  while (name.first < name.end && (formAt(name.first) === SYMBOL || (ARTICLES.has(lowerAt(name.first)) && lowerAt(name.first + 1) !== 'hague'))) name.first++;
  while (name.end > name.first && (formAt(name.end - 1) === SYMBOL || lowerAt(name.end - 1) === 'the')) name.end--;
  if (name.first >= name.end) return;

  // "Taiwan's Local Elections", "Uganda-based Democracy Group": two names.
  for (let i = name.first + 1; i + 1 < name.end; i++) {
    const possessive = textAt(i) === "'s" || textAt(i) === '’s';
    const adjective = textAt(i) === '-' && glued(i) && glued(i + 1) && formAt(i + 1) === LOWER && i + 2 < name.end;
    const head = headFacts(name.first, i, view);
    if (!(possessive && head & ANY_PLACE && name.type !== PERSON_TYPE) && !(adjective && name.type !== PERSON_TYPE && i + 2 < name.end)) continue;
    repairName({ ...name, end: i, type: head & ANY_PLACE ? PLACE_TYPE : head & (DEMONYM | COMMUNITY) ? GROUP_TYPE : name.type }, view, out);
    repairName({ ...name, first: possessive ? i + 1 : i + 2 }, view, out);
    return;
  }

  if (name.type === PERSON_TYPE) {
    while (name.first + 1 < name.end && isTitle(name.first, factsAt, lowerAt)) name.first++;
    // "Mongolia S. Amarsaikhan"
    if (name.end - name.first >= 2 && factsAt(name.first) & COUNTRY && !(factsAt(name.first) & (ANY_GIVEN | FAMILY))) {
      out.push({ ...name, end: name.first + 1, type: PLACE_TYPE });
      name.first++;
    }
    // "Lee Jae-myung", the last part cut off
    const { end } = name;
    if (end + 1 < tokens.length && textAt(end) === '-' && glued(end) && glued(end + 1) && formAt(end + 1) === LOWER && name.end - name.first >= 2) {
      name.end = end + 2;
    }
  } else {
    const last = lowerAt(name.end - 1);
    if (name.end - name.first >= 2) {
      if (PLACE_ENDINGS.has(last)) name.type = PLACE_TYPE;
      else if (name.type === PLACE_TYPE && ORGANIZATION_ENDINGS.has(last)) name.type = ORGANIZATION_TYPE;
    }
  }
  // A country is a place whatever it does.
  if (name.type !== PLACE_TYPE && headFacts(name.first, name.end, view) & COUNTRY && !(headFacts(name.first, name.end, view) & (ANY_GIVEN | FAMILY))) {
    name.type = PLACE_TYPE;
  }
  out.push(name);
}

/** What the lists say of the tokens `[first, end)` as one name. */
function headFacts(first: number, end: number, view: DocumentView): number {
  const { table, article, phraseFacts, phrasePlace } = view;
  if (end === first + 1) return table.facts[article.tokens.word[first]!]!;
  return phrasePlace[first] === 1 && phrasePlace[end - 1] === 3 && (end - first === 2 || phrasePlace[first + 1] === 2) ? phraseFacts[first]! : 0;
}

function isTitle(i: number, factsAt: (i: number) => number, lowerAt: (i: number) => string): boolean {
  const facts = factsAt(i);
  if (titleClassOf(facts) === 0) return false;
  return NEVER_NAMES.has(lowerAt(i)) || !(facts & (ANY_GIVEN | FAMILY));
}

/** "Israeli" and "Embassy", "Indian" and "Parliament": one organization. */
function joinStateBodies(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { table, article } = view;
  const { tokens } = article;
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const next = names[k + 1];
    const body = name.end;
    const alone = next === undefined || next.first > body || (next.first === body && next.end === body + 1);
    if (
      (name.type === GROUP_TYPE || name.type === PLACE_TYPE) && alone && body < tokens.length &&
      table.form[tokens.word[body]!] === TITLE && STATE_BODIES.has(tokens.words[tokens.word[body]!]!.toLowerCase()) &&
      view.casing[body] === 0
    ) {
      joined.push({ ...name, end: body + 1, type: ORGANIZATION_TYPE });
      if (next?.first === body) k++;
    } else joined.push(name);
  }
  return joined;
}
