import {
  ABBREVIATED_STATE, ANY_GIVEN, ANY_GROUP, ANY_PLACE, BIG_CITY, CALENDAR, CITY, COMMON_WORD, COMMUNITY, COUNTRY, DEMONYM, FAMILY, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, PERSON, PLACE_NOUN, REGION, titleClassOf,
} from '../lexicon/facts';
import { wordKey } from '../lexicon/lexicon';
import { RANKS } from '../lexicon/ranks';
import { RUNNING, type DocumentView } from './documentView';
import { FIRM, isCalledFirm } from './firms';
import { EVENT_TYPE, GROUP_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import { isCapitalForm } from './stretches';
import type { TaggedName } from './tagger';
import { CAPITALS, INITIAL, LOWER, MIXED, NUMBER, NUMBER_AND_CAPITALS, SYMBOL, TITLE } from './wordTable';

/** Titles that are given names too ("Dean", "Earl", "Major") stay where nothing else shows that they are titles. */
const NEVER_NAMES = new Set('mr mr. mrs mrs. ms ms. dr dr. prof prof. king queen prince princess pope sheikh sir lord lady president general gen gen. brig brig. col col. capt capt. lt lt. sgt sgt. sen sen. rep rep. gov gov. rev rev. justice minister imam rabbi comrade adv adv. engr engr. barr barr. alhaji alhaja hajiya commodore'.split(' '));
/** Last words that make a name a place, whatever the words before. */
const PLACE_ENDINGS = new Set('river lake island islands province district county street road avenue bridge mountain mountains valley airport prefecture peninsula strait beach square desert oblast governorate'.split(' '));
/** Last words that make a name an event. */
const EVENT_ENDINGS = new Set('cup games olympics paralympics championship championships festival war marathon prix summit election elections revolution tournament'.split(' '));
/** Posts that are given names too, and nobody's name before "of". */
const POSTS = new Set(['dean', 'provost', 'rector', 'warden']);
/** What stands before the name of a storm. */
const STORMS = new Set(['Storm', 'Hurricane', 'Typhoon', 'Cyclone']);
/** Last words of laws, treaties and awards. */
const LAWS = new Set('act law bill treaty agreement accord accords protocol amendment constitution award prize medal code'.split(' '));
/** Last words that make a name an organization. */
const ORGANIZATION_ENDINGS = new Set('ministry university corporation corp corp. inc inc. ltd ltd. llc plc company committee commission council agency association federation party parliament court tribunal union foundation capital partners holdings securities group ventures airlines airways motors industries technologies pharmaceuticals insurance'.split(' '));
/** Institutions that a nationality or place before them is part of the name of: "Chilean Embassy". */
const STATE_BODIES = new Set('army navy embassy parliament government police senate congress ministry cabinet consulate'.split(' '));
const LONGEST_NAME = 40;
/** Small words before a surname that are no words of English. */
const NAME_PARTICLES = new Set('van von der de di da du del della dos al el bin ibn bint ould'.split(' '));
/** Words that begin a sentence before a name without being part of it. */
const QUALIFIERS = new Set('senior former top ex local several many most some other all both many two three'.split(' '));
/** What a word before a surname is that is no given name. */
const NO_GIVEN = COMMON_WORD | CALENDAR | ANY_PLACE | DEMONYM | COMMUNITY | ORGANIZATION | OUTLET | OCCUPATION | PLACE_NOUN;
/** What makes an adjective of a place. */
const PREFIXES = new Set(['trans', 'mid', 'inter', 'circum']);
const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * Brings the names of the tagger to our conventions: no title, no edge punctuation, nothing joined that is two names ("Uganda-based Democracy
 * Group"), types that the last word settles ("Hudson River").
 */
export function repairNames(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const repaired = repairEach(names, view);
  return nameOverlooked(joinCutShort(joinAcrossAnd(joinCounties(joinStateBodies(joinPartners(joinNicknames(completePhrases(repaired, view), view), view), view), view), view), view), view);
}

/** Repairs each name for itself: its edges, its type, where it is two. */
function repairEach(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const out: TaggedName[] = [];
  const { table, article } = view;
  const { tokens } = article;
  const { word } = tokens;
  const factsAt = (i: number): number => table.facts[word[i]!]!;
  const formAt = (i: number): number => table.form[word[i]!]!;
  const lowerAt = (i: number): string => tokens.words[word[i]!]!.toLowerCase();
  const textAt = (i: number): string => tokens.words[word[i]!]!;
  const glued = (i: number): boolean => tokens.start[i] === tokens.end[i - 1];

  const repair = (name: TaggedName): void => {
    while (name.first < name.end && (formAt(name.first) === SYMBOL || (ARTICLES.has(lowerAt(name.first)) && lowerAt(name.first + 1) !== 'hague'))) name.first++;
    while (name.end > name.first && (formAt(name.end - 1) === SYMBOL || lowerAt(name.end - 1) === 'the')) name.end--;
    // "Moscow-friendly"
    if (name.type !== PERSON_TYPE && name.end - name.first >= 3 && textAt(name.end - 2) === '-' && formAt(name.end - 1) === LOWER && glued(name.end - 1) && glued(name.end - 2)) name.end -= 2;
    if (name.first >= name.end || name.end - name.first > LONGEST_NAME) return;
    // "Senior Harbor Board officials"
    while (name.type === ORGANIZATION_TYPE && name.end - name.first >= 2 && QUALIFIERS.has(lowerAt(name.first)) && view.initial[name.first]) name.first++;
    // "Chipmaker Arden Semiconductor", but "Airline Pilots Association"
    if (name.type === ORGANIZATION_TYPE && name.end - name.first >= 2 && view.initial[name.first] && FIRM.test(lowerAt(name.first)) && !(factsAt(name.first + 1) & COMMON_WORD)) name.first++;
    // "Economist Tariq Bhatt of Lowell Partners": a person, and whom he belongs to.
    const of = name.type === ORGANIZATION_TYPE ? personBeforeOf(name, view) : -1;
    if (of > 0) {
      repair({ ...name, end: of, type: PERSON_TYPE });
      repair({ ...name, first: of + 1 });
      return;
    }
    // "trans-Atlantic"
    if (name.type === PLACE_TYPE && name.first >= 2 && textAt(name.first - 1) === '-' && glued(name.first) && glued(name.first - 1) && PREFIXES.has(lowerAt(name.first - 2))) return;
    // "No. 3" is a number.
    if (/^no\.?$/.test(lowerAt(name.first)) && formAt(name.first + 1) === NUMBER) return;

    // "Chile's Winter Games", "Peru-based Tenants Group": two names.
    for (let i = name.first + 1; i + 1 < name.end; i++) {
      const possessive = textAt(i) === "'s" || textAt(i) === '’s';
      const adjective = textAt(i) === '-' && glued(i) && glued(i + 1) && formAt(i + 1) === LOWER && (factsAt(i + 1) & COMMON_WORD) !== 0 && i + 2 < name.end;
      const head = headFacts(name.first, i, view);
      if (!(possessive && head & ANY_PLACE && name.type !== PERSON_TYPE) && !(adjective && name.type !== PERSON_TYPE && i + 2 < name.end)) continue;
      repair({ ...name, end: i, type: head & ANY_PLACE ? PLACE_TYPE : head & (DEMONYM | COMMUNITY) ? GROUP_TYPE : name.type });
      repair({ ...name, first: possessive ? i + 1 : i + 2 });
      return;
    }

    // "Dean of Engineering" is a post.
    if (name.type === PERSON_TYPE && name.first + 1 < tokens.length && lowerAt(name.first + 1) === 'of' && (factsAt(name.first) & OCCUPATION || POSTS.has(lowerAt(name.first)))) return;
    if (name.type === PERSON_TYPE) {
      while (name.first + 1 < name.end && (isTitle(name.first, factsAt, lowerAt) || RANKS.has(textAt(name.first)))) name.first++;
      // "Midfielder Callum Reid" at the start of a sentence
      if (name.end - name.first >= 3 && isOccupation(name.first, view)) name.first++;
      // "Mongolia S. Amarsaikhan"
      if (name.end - name.first >= 2 && factsAt(name.first) & COUNTRY && !(factsAt(name.first) & (ANY_GIVEN | FAMILY))) {
        out.push({ ...name, end: name.first + 1, type: PLACE_TYPE });
        name.first++;
      }
      // "van der Meulen", "al-Rashidi", the particles left out
      for (;;) {
        const before = name.first - 1;
        const hyphen = before >= 1 && textAt(before) === '-' && glued(before) && glued(name.first);
        const particle = hyphen ? before - 1 : before;
        if (particle < 0 || !NAME_PARTICLES.has(textAt(particle)) || isTaken(particle, out) || view.initial[name.first]) break;
        name.first = particle;
      }
      // "Kerry-Ann Boon", cut at the hyphen
      if (name.first >= 2 && textAt(name.first - 1) === '-' && glued(name.first) && glued(name.first - 1) && formAt(name.first - 2) === TITLE && !isTaken(name.first - 2, out)) name.first -= 2;
      // "Lyra Quill", whose given name no list knows
      const given = name.first - 1;
      if (name.end - name.first === 1 && given >= 0 && formAt(given) === TITLE && !view.initial[given] && !isTaken(given, out) && (factsAt(given) & NO_GIVEN) === 0 && !isTitle(given, factsAt, lowerAt) && markerKindOf(factsAt(given)) === 0 && view.runFirst[name.first] === given) name.first = given;
      // "S. J. Ganesan", the initials left out
      while (name.first > 0 && formAt(name.first - 1) === INITIAL && view.initial[name.first - 1] === 0 && view.runFirst[name.first]! < name.first && lowerAt(name.first - 1) !== 'a') {
        const before = out[out.length - 1];
        if (before !== undefined && before.end >= name.first) break;
        name.first--;
      }
      // "Lee Jae-hoon", the last part cut off
      const { end } = name;
      if (end + 1 < tokens.length && textAt(end) === '-' && glued(end) && glued(end + 1) && formAt(end + 1) === LOWER && name.end - name.first >= 2) {
        name.end = end + 2;
      }
    } else {
      const last = lowerAt(name.end - 1);
      if (name.end - name.first === 1 && name.type === PLACE_TYPE && INSTITUTIONS.has(last) && formAt(name.first) === TITLE) name.type = ORGANIZATION_TYPE;
      if (name.end - name.first >= 2) {
        // Laws, treaties and awards are no names of ours.
        if (LAWS.has(last)) return;
        if (EVENT_ENDINGS.has(last)) name.type = EVENT_TYPE;
        else if (PLACE_ENDINGS.has(last)) name.type = PLACE_TYPE;
        else if (name.type === PLACE_TYPE && ORGANIZATION_ENDINGS.has(last)) name.type = ORGANIZATION_TYPE;
      }
    }
    // "Storm Ida", "Hurricane Carl"
    if (name.type === PERSON_TYPE && name.first > 0 && STORMS.has(textAt(name.first - 1)) && !isTaken(name.first - 1, out)) name.first--;
    if (name.end - name.first >= 2 && STORMS.has(textAt(name.first))) name.type = EVENT_TYPE;
    // A country is a place whatever it does.
    if (name.type !== PLACE_TYPE && headFacts(name.first, name.end, view) & COUNTRY && !(headFacts(name.first, name.end, view) & (ANY_GIVEN | FAMILY))) {
      name.type = PLACE_TYPE;
    }
    out.push(name);
  };
  for (const name of names) repair({ ...name });
  return out;
}

/** Whether a word that opens its sentence is what somebody does, and nobody's name: "Midfielder". */
function isOccupation(i: number, { table, article, initial }: DocumentView): boolean {
  const facts = table.facts[article.tokens.word[i]!]!;
  return initial[i] !== 0 && (facts & OCCUPATION) !== 0 && (facts & (ANY_GIVEN | FAMILY)) === 0;
}

/** The "of" in what was taken for one organization and begins with somebody's name, perhaps behind what he is; or -1. */
function personBeforeOf(name: TaggedName, view: DocumentView): number {
  const { table, article } = view;
  const { words, word } = article.tokens;
  const factsAt = (i: number): number => table.facts[word[i]!]!;
  const first = isOccupation(name.first, view) ? name.first + 1 : name.first;
  const of = first + 2;
  if (of + 1 >= name.end || words[word[of]!] !== 'of' || headFacts(first, of, view) & (ORGANIZATION | OUTLET) || factsAt(first) & COMMON_WORD || (first === name.first && !(factsAt(first) & ANY_GIVEN))) return -1;
  const surname = factsAt(first + 1);
  return markerKindOf(surname) === 0 && !(surname & (COMMON_WORD | PLACE_NOUN | ORGANIZATION | OUTLET)) && table.form[word[first + 1]!] === TITLE ? of : -1;
}

/** Whether a token belongs to a name found before. */
const isTaken = (i: number, names: readonly TaggedName[]): boolean => names.length > 0 && names[names.length - 1]!.end > i;

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

/** What the lists say of the tokens `[first, end)` as one name. */
function headFacts(first: number, end: number, view: DocumentView): number {
  const { table, article, phraseFacts, phrasePlace } = view;
  if (end === first + 1) return table.facts[article.tokens.word[first]!]!;
  return phrasePlace[first] === 1 && phrasePlace[end - 1] === 3 && (end - first === 2 || phrasePlace[first + 1] === 2) ? phraseFacts[first]! : 0;
}

function isTitle(i: number, factsAt: (i: number) => number, lowerAt: (i: number) => string): boolean {
  if (NEVER_NAMES.has(lowerAt(i))) return true;
  const facts = factsAt(i);
  return titleClassOf(facts) !== 0 && !(facts & (ANY_GIVEN | FAMILY));
}

const QUOTATION_MARK = /^["“”'‘’]$/;

/** `Zoe "Shorty" Smith` is one person. */
function joinNicknames(names: readonly TaggedName[], { article }: DocumentView): TaggedName[] {
  const { words, word } = article.tokens;
  const isMark = (i: number): boolean => QUOTATION_MARK.test(words[word[i]!] ?? '');
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    let name = names[k]!;
    const nickname = names[k + 1]?.first === name.end + 1 ? names[k + 1]! : undefined;
    const rest = nickname === undefined ? names[k + 1] : names[k + 2];
    if (name.type === PERSON_TYPE && rest?.type === PERSON_TYPE && isMark(name.end) && isMark(rest.first - 1) && rest.first - name.end <= 4 && rest.first - name.end >= 3) {
      name = { ...name, end: rest.end };
      k += nickname === undefined ? 1 : 2;
    }
    joined.push(name);
  }
  return joined;
}

/** "Colby & Wren", "Kettle & Sons Lumber", "Rotary Club of Marion": one organization, whatever its parts look like. */
function joinPartners(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, runFirst, runEnd, initial } = view;
  const { tokens } = article;
  const textAt = (i: number): string => tokens.words[tokens.word[i]!]!;
  let beginning: Map<number, TaggedName> | undefined;
  let ending: Map<number, TaggedName> | undefined;
  const joined: TaggedName[] = [];
  let next = 0;
  const take = (first: number, end: number): void => {
    while (next < names.length && names[next]!.end <= first) joined.push(names[next++]!);
    let from = first;
    let to = end;
    while (next < names.length && names[next]!.first < to) {
      from = Math.min(from, names[next]!.first);
      to = Math.max(to, names[next++]!.end);
    }
    joined.push({ first: from, end: to, type: ORGANIZATION_TYPE, confidence: 0.8 });
  };
  for (let s = 0; s < stretches.count; s++) {
    const stop = stretches.end[s]!;
    for (let i = stretches.first[s]! + 1; i + 1 < stop; i++) {
      if (textAt(i) === '&' && runFirst[i - 1]! >= 0 && runFirst[i + 1]! >= 0) {
        let first = runFirst[i - 1]!;
        while (first < i - 1 && (initial[first] || table.facts[tokens.word[first]!]! & (COMMON_WORD | DEMONYM))) first++;
        const end = runEnd[i + 1]!;
        if (i - first <= 3 && end - i <= 5) {
          take(first, end);
          i = end - 1;
        }
      } else if (textAt(i) === 'of' && CHAPTERS.has(textAt(i - 1)) && runFirst[i - 1]! < i - 1 && runFirst[i + 1]! >= 0) {
        beginning ??= new Map(names.map((name) => [name.first, name]));
        ending ??= new Map(names.map((name) => [name.end, name]));
        const place = beginning.get(i + 1);
        const head = ending.get(i);
        if (place !== undefined && head !== undefined && place.end - place.first <= 2) {
          take(head.first, place.end);
          i = place.end - 1;
        }
      }
    }
  }
  while (next < names.length) joined.push(names[next++]!);
  return joined;
}

/** Last words of organizations that go on with the place they are in. */
const CHAPTERS = new Set('Club University Bank College Institute Museum Church Diocese Archdiocese Society Chamber Federation Association'.split(' '));

const ARTICLE_KEY = wordKey('the');

/** Phrases of the lists that are names wherever they stand, with their type. */
const PHRASE_TYPES: readonly (readonly [facts: number, type: number])[] = [
  [ORGANIZATION | OUTLET, ORGANIZATION_TYPE],
  [PERSON, PERSON_TYPE],
  [COUNTRY | REGION | BIG_CITY, PLACE_TYPE],
  [DEMONYM | COMMUNITY, GROUP_TYPE],
];

/** The type of a phrase that the lists know, or -1. */
function phraseType(known: number): number {
  for (const [facts, type] of PHRASE_TYPES) if ((known & facts) !== 0) return type;
  return -1;
}

/** Whether the lists know a phrase as one type only, and as no city or family name. */
const isOneThing = (known: number): boolean => PHRASE_TYPES.filter(([facts]) => (known & facts) !== 0).length === 1 && (known & (CITY | FAMILY)) === 0;

/** Makes whole names of the lists' longer phrases where the tagger saw a part of them, or nothing: "European Commission", not "European". */
function completePhrases(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, phraseFacts, phrasePlace } = view;
  const { word } = article.tokens;
  const completed: TaggedName[] = [];
  let next = 0;
  for (let s = 0; s < stretches.count; s++) {
    for (let i = stretches.first[s]!; i < stretches.end[s]!; i++) {
      if (phrasePlace[i] !== 1 || !isCapitalForm(table.form[word[i]!]!)) continue;
      let end = i + 1;
      while (phrasePlace[end - 1] !== 3) end++;
      // "The Washington Post" is listed with its article.
      if (table.key[word[i]!] === ARTICLE_KEY) continue;
      const type = phraseType(phraseFacts[i]!);
      if (type < 0 || !isCapitalForm(table.form[word[end - 1]!]!)) continue;
      while (next < names.length && names[next]!.end <= i) completed.push(names[next++]!);
      let behind = next;
      while (behind < names.length && names[behind]!.end <= end && names[behind]!.first >= i) behind++;
      const overlapping = behind < names.length && names[behind]!.first < end;
      const same = behind === next + 1 && names[next]!.first === i && names[next]!.end === end;
      if (overlapping) continue;
      if (same) {
        // A phrase the lists know as one thing only is that: "Al Jazeera", "White House".
        if (isOneThing(phraseFacts[i]!)) names[next]!.type = type;
        continue;
      }
      completed.push({ first: i, end, type, confidence: 0.8 });
      next = behind;
    }
  }
  while (next < names.length) completed.push(names[next++]!);
  return completed;
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

/** What two counties or boroughs have together. */
const SHARED = new Set('police constabulary council'.split(' '));

/** "Devon and Cornwall Police", "Avon and Somerset Constabulary": one organization; not "in Devon and Cornwall Police", nor "London and Kent County Council". */
function joinCounties(names: readonly TaggedName[], { article, table, casing }: DocumentView): TaggedName[] {
  const { tokens } = article;
  const textAt = (i: number): string => (i >= 0 && i < tokens.length ? tokens.words[tokens.word[i]!]! : '');
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const next = names[k + 1];
    const isPair = next !== undefined && name.type === PLACE_TYPE && next.type === ORGANIZATION_TYPE && next.first === name.end + 1 && next.end === next.first + 2 && textAt(name.end) === 'and';
    if (isPair && casing[name.end] === RUNNING && SHARED.has(textAt(next.end - 1).toLowerCase()) && table.facts[tokens.word[next.first]!]! & ANY_PLACE && !/^\p{Ll}/u.test(textAt(name.first - 1))) {
      joined.push({ ...next, first: name.first });
      k++;
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

/** Small words in the names of organizations, which their abbreviations leave out. */
const LEFT_OUT = new Set("of for and the in on to at de la del & - 's ’s ,".split(' '));
/** The longest name that letters in brackets stand for, in tokens. */
const LONGEST_SPELLED = 14;

/**
 * Makes one organization of the words that letters in brackets behind them stand for, "Office for National Statistics (ONS)", of which the tagger saw the end; of places one
 * place, "Middle East and North Africa (MENA)". And of what "and" parts: "the Cyclotron and Radiology Department".
 */
function joinCutShort(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const spelled = startOfSpelled(name, view);
    const first = spelled < name.first ? spelled : startOfPair(name, joined[joined.length - 1]?.end ?? 0, view);
    if (first === name.first) {
      joined.push(name);
      continue;
    }
    let isPlace = name.type === PLACE_TYPE;
    let places = 0;
    for (let last = joined[joined.length - 1]; last !== undefined && last.end > first; last = joined[joined.length - 1]) {
      isPlace &&= last.type === PLACE_TYPE;
      places++;
      joined.pop();
    }
    joined.push({ ...name, first, type: isPlace && places > 0 ? PLACE_TYPE : ORGANIZATION_TYPE });
  }
  return joined;
}

/** The first token of what the letters in brackets behind a name stand for, or the name's first token. */
function startOfSpelled({ first, end, type }: TaggedName, { article, table }: DocumentView): number {
  const { tokens } = article;
  const textAt = (i: number): string => tokens.words[tokens.word[i]!]!;
  if (type === PERSON_TYPE || end + 2 >= tokens.length || textAt(end) !== '(' || textAt(end + 2) !== ')') return first;
  const letters = textAt(end + 1);
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return first;
  let begin = end;
  let left = letters.length;
  while (left > 0 && begin > 0 && end - begin < LONGEST_SPELLED) {
    const word = textAt(begin - 1);
    if (isCapitalForm(table.form[tokens.word[begin - 1]!]!) && word.charAt(0) === letters.charAt(left - 1)) left--;
    else if (!LEFT_OUT.has(word)) break;
    begin--;
  }
  return left === 0 && begin < first ? begin : first;
}

/** The first token of the name of an office that "and" parts, behind the name that ends before `from`, or the name's first token. */
function startOfPair({ first, end, type }: TaggedName, from: number, { article, table, casing, runFirst }: DocumentView): number {
  const { tokens } = article;
  const textAt = (i: number): string => tokens.words[tokens.word[i]!]!;
  const and = first - 1;
  if (type !== ORGANIZATION_TYPE || end - first < 2 || and < from + 2 || textAt(and) !== 'and' || casing[and - 1] !== RUNNING || !SHARED_OFFICES.has(textAt(end - 1))) return first;
  const begin = runFirst[and - 1]!;
  return begin > from && begin < and && and - begin <= 2 && textAt(begin - 1) === 'the' && table.form[tokens.word[begin]!] === TITLE ? begin : first;
}
/** What two fields have one of. */
const SHARED_OFFICES = new Set('Ministry Department Agency Committee Commission Council Authority Bureau Directorate Board'.split(' '));

function isAnyTaken(taken: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

/** Institutions that a capital makes a name by itself: "the Cabinet", "Congress". */
const INSTITUTIONS = new Set('congress parliament senate cabinet commons legislature assembly bundestag knesset duma kremlin pentagon treasury politburo'.split(' '));

/**
 * Adds what the tagger passed over: institutions ("the Foreign Ministry", "before Congress"), countries ("U.S. Secretary of State"), events, and
 * given names with a word behind them that is no other.
 */
function nameOverlooked(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, runFirst, runEnd, initial, casing } = view;
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
      // "3M", "AT&T", listed and written as no common word is
      const form = table.form[tokens.word[i]!]!;
      if (!taken[i] && table.facts[tokens.word[i]!]! & (ORGANIZATION | OUTLET) && (form === CAPITALS || form === MIXED || form === NUMBER_AND_CAPITALS)) {
        added.push({ first: i, end: i + 1, type: ORGANIZATION_TYPE, confidence: 0.7 });
        continue;
      }
      const end = runEnd[i]!;
      const length = end - i;
      const last = tokens.words[tokens.word[end - 1]!]!;
      if (length > 4 || !/^\p{Lu}\p{Ll}/u.test(last) || isAnyTaken(taken, i, end)) continue;
      const lower = last.toLowerCase();
      if (length >= 2 && STORMS.has(tokens.words[tokens.word[i]!]!)) {
        added.push({ first: i, end, type: EVENT_TYPE, confidence: 0.7 });
        continue;
      }
      if (length >= 2 && EVENT_ENDINGS.has(lower) && !(initial[i] && table.facts[tokens.word[i]!]! & COMMON_WORD)) {
        added.push({ first: i, end, type: EVENT_TYPE, confidence: 0.6 });
        continue;
      }
      if (length <= 3 && isCalledFirm(end, view)) {
        added.push({ first: i, end, type: ORGANIZATION_TYPE, confidence: 0.6 });
        continue;
      }
      // "June Ouellette", both unknown to the tagger
      const head = table.facts[tokens.word[i]!]!;
      if ((length === 2 || length === 3) && head & ANY_GIVEN && !(head & COMMON_WORD) && !(table.facts[tokens.word[end - 1]!]! & (COMMON_WORD | CALENDAR | PLACE_NOUN)) &&
        markerKindOf(table.facts[tokens.word[end - 1]!]!) === 0 && table.form[tokens.word[i + 1]!] !== CAPITALS) {
        added.push({ first: NEVER_NAMES.has(tokens.words[tokens.word[i]!]!.toLowerCase()) ? i + 1 : i, end, type: PERSON_TYPE, confidence: 0.6 });
        continue;
      }
      const named = length === 1 ? INSTITUTIONS.has(lower) && !initial[i] : lower === 'ministry' && !(initial[i] && table.facts[tokens.word[i]!]! & COMMON_WORD && length === 2);
      if (named) added.push({ first: initial[i] && table.facts[tokens.word[i]!]! & COMMON_WORD ? i + 1 : i, end, type: ORGANIZATION_TYPE, confidence: 0.7 });
    }
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first);
}
