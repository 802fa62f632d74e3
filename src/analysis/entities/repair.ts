import { ANY_GIVEN, ANY_PLACE, COMMON_WORD, COMMUNITY, COUNTRY, DEMONYM, FAMILY, titleClassOf } from '../lexicon/facts';
import { RUNNING, type DocumentView } from './documentView';
import { GROUP_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import type { TaggedName } from './tagger';
import { INITIAL, LOWER, NUMBER, SYMBOL, TITLE } from './wordTable';

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
  return nameInstitutions(joinAcrossAnd(joinStateBodies(repaired, view), view), view);
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
  // "No. 3" is a number.
  if (/^no\.?$/.test(lowerAt(name.first)) && formAt(name.first + 1) === NUMBER) return;

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
    // "S. J. Ganesan", the initials left out
    while (name.first > 0 && formAt(name.first - 1) === INITIAL && view.initial[name.first - 1] === 0 && view.runFirst[name.first]! < name.first && lowerAt(name.first - 1) !== 'a') {
      const before = out[out.length - 1];
      if (before !== undefined && before.end >= name.first) break;
      name.first--;
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
      view.casing[body] === RUNNING
    ) {
      joined.push({ ...name, end: body + 1, type: ORGANIZATION_TYPE });
      if (next?.first === body) k++;
    } else joined.push(name);
  }
  return joined;
}

/** First words of names that go on over "and": "Ministry of Science and Technology", "Department for Work and Pensions". */
const OFFICES = new Set('ministry department office institute committee commission council agency bureau faculty school college centre center authority board directorate federation association union organization organisation'.split(' '));

/** Takes in what is cut off behind "and" in the name of an office. */
function joinAcrossAnd(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table } = view;
  const { tokens } = article;
  const lowerAt = (i: number): string => (i < tokens.length ? tokens.words[tokens.word[i]!]!.toLowerCase() : '');
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const linked = lowerAt(name.first + 1) === 'of' || lowerAt(name.first + 1) === 'for';
    const behind = name.end + 1;
    if (name.type !== ORGANIZATION_TYPE || !linked || !OFFICES.has(lowerAt(name.first)) || lowerAt(name.end) !== 'and' || view.casing[name.end] !== RUNNING ||
      behind >= tokens.length || table.form[tokens.word[behind]!] !== TITLE) {
      joined.push(name);
      continue;
    }
    const next = names[k + 1];
    const end = view.runEnd[behind]!;
    // What follows is a name of its own where it is known as one, or begins as an office does.
    const own = next !== undefined && next.first === behind && (next.type !== ORGANIZATION_TYPE || next.end - next.first > 2);
    if (own || OFFICES.has(lowerAt(behind)) || table.facts[tokens.word[behind]!]! & (ANY_PLACE | ANY_GIVEN) || lowerAt(end) === 'of' || (next !== undefined && next.first > behind && next.first < end)) {
      joined.push(name);
      continue;
    }
    joined.push({ ...name, end });
    if (next !== undefined && next.first < end) k++;
  }
  return joined;
}

/** Institutions that a capital makes a name by itself: "the Cabinet", "Congress". */
const INSTITUTIONS = new Set('congress parliament senate cabinet assembly bundestag knesset duma kremlin pentagon treasury politburo'.split(' '));

/** Adds institutions that the tagger passed over: "the Foreign Ministry", "before Congress". */
function nameInstitutions(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, runFirst, runEnd, initial, casing } = view;
  const { tokens } = article;
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: TaggedName[] = [];
  for (let s = 0; s < stretches.count; s++) {
    for (let i = stretches.first[s]!; i < stretches.end[s]!; i++) {
      if (runFirst[i] !== i || casing[i] !== RUNNING) continue;
      const end = runEnd[i]!;
      const length = end - i;
      const last = tokens.words[tokens.word[end - 1]!]!;
      if (length > 4 || !/^\p{Lu}\p{Ll}/u.test(last) || taken.subarray(i, end).includes(1)) continue;
      const lower = last.toLowerCase();
      const named = length === 1 ? INSTITUTIONS.has(lower) && !initial[i] : lower === 'ministry' && !(initial[i] && table.facts[tokens.word[i]!]! & COMMON_WORD && length === 2);
      if (named) added.push({ first: initial[i] && table.facts[tokens.word[i]!]! & COMMON_WORD ? i + 1 : i, end, type: ORGANIZATION_TYPE, confidence: 0.7 });
    }
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first);
}
