import { ANY_GIVEN, ANY_PLACE, COMMON_WORD, DEMONYM } from '../lexicon/facts';
import { lowerAt, textAt } from '../text/tokens';
import { LETTERS, startOfSpelled } from './abbreviations';
import { RUNNING, type DocumentView } from './documentView';
import { GROUP_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import type { TaggedName } from './tagger';
import { TITLE } from './wordTable';

/** Makes one name of what the tagger took for several, or for less than it is. */
export function joinNames(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  let joined = joinNicknames(names, view);
  for (const join of [joinPartners, joinStateBodies, joinCounties, joinHolders, joinFields, joinAcrossAnd, joinCutShort]) joined = join(joined, view);
  return joined;
}

/** Institutions that a nationality or place before them is part of the name of: "Chilean Embassy". */
const STATE_BODIES = new Set('army navy embassy parliament government police senate congress ministry cabinet consulate'.split(' '));

/** The longest nickname, in tokens: "Tony the Fish". */
const LONGEST_NICKNAME = 4;
/** What opens a nickname, and what may close it then. */
const PAIRS: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', "'": "'’", '‘': "’'" };

/** `Zoe "Shorty" Smith` is one person. */
function joinNicknames(names: readonly TaggedName[], { article }: DocumentView): TaggedName[] {
  const { tokens } = article;
  const isPair = (opens: number, closes: number): boolean => PAIRS[textAt(tokens, opens)]?.includes(textAt(tokens, closes)) === true;
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    let name = names[k]!;
    // The nickname may be a name as well, or hold one: "The Anvil", "Tony the Fish".
    const after = name.type !== PERSON_TYPE ? undefined : [1, 2].find((by) => names[k + by]?.type === PERSON_TYPE && isPair(name.end, names[k + by]!.first - 1) && names[k + by]!.first > name.end + 2);
    const rest = after === undefined ? undefined : names[k + after]!;
    // `Moss: "Never," Brandt said`
    if (after !== undefined && rest !== undefined && rest.first - name.end <= LONGEST_NICKNAME + 2 && !/[,.?!]/.test(textAt(tokens, rest.first - 2))) {
      name = { ...name, end: rest.end };
      k += after;
    }
    joined.push(name);
  }
  return joined;
}

/** "Colby & Wren", "Kettle & Sons Lumber", "Rotary Club of Marion": one organization, whatever its parts look like. */
function joinPartners(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, runFirst, runEnd, initial } = view;
  const { tokens } = article;
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
      if (textAt(tokens, i) === '&' && runFirst[i - 1]! >= 0 && runFirst[i + 1]! >= 0) {
        let first = runFirst[i - 1]!;
        while (first < i - 1 && (initial[first] || table.facts[tokens.word[first]!]! & (COMMON_WORD | DEMONYM))) first++;
        const end = runEnd[i + 1]!;
        if (i - first <= 3 && end - i <= 5) {
          take(first, end);
          i = end - 1;
        }
      } else if (textAt(tokens, i) === 'of' && CHAPTERS.has(textAt(tokens, i - 1)) && runFirst[i - 1]! < i - 1 && runFirst[i + 1]! >= 0) {
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
      table.form[tokens.word[body]!] === TITLE && STATE_BODIES.has(tokens.lower[tokens.word[body]!]!) &&
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
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const next = names[k + 1];
    const isPair = next !== undefined && name.type === PLACE_TYPE && next.type === ORGANIZATION_TYPE && next.first === name.end + 1 && next.end === next.first + 2 && textAt(tokens, name.end) === 'and';
    if (isPair && casing[name.end] === RUNNING && SHARED.has(lowerAt(tokens, next.end - 1)) && table.facts[tokens.word[next.first]!]! & ANY_PLACE && !/^\p{Ll}/u.test(textAt(tokens, name.first - 1))) {
      joined.push({ ...next, first: name.first });
      k++;
    } else joined.push(name);
  }
  return joined;
}

/** Whose courts and offices there are. */
const HOLDERS = /^(?:Magistrates?|Prosecutors?|Attorneys?|Governors?|Mayors?|Sheriffs?|Coroners?|Childrens?|Children|Women|Workers?|Teachers?|Students?|Veterans?|Farmers?|Journalists?|Lawyers?)$/;
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** "Johannesburg" or "Taipei District", and "Magistrate's Court" or "Prosecutors' Office" behind it: one organization. */
function joinHolders(names: readonly TaggedName[], { article, table, runFirst }: DocumentView): TaggedName[] {
  const { tokens } = article;
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    // The holder may be taken for a part of the name already.
    const holder = POSSESSIVE.has(textAt(tokens, name.end)) ? name.end - 1 : name.end;
    const office = holder + 2;
    const isJoined = (name.type === ORGANIZATION_TYPE || name.type === PLACE_TYPE) && POSSESSIVE.has(textAt(tokens, holder + 1)) && BODIES.has(textAt(tokens, office)) &&
      HOLDERS.test(textAt(tokens, holder)) && runFirst[holder]! < holder && table.form[tokens.word[office]!] === TITLE;
    joined.push(isJoined ? { ...name, end: office + 1, type: ORGANIZATION_TYPE } : name);
    while (isJoined && k + 1 < names.length && names[k + 1]!.first <= office) k++;
  }
  return joined;
}
/** What there is of theirs. */
const BODIES = new Set('Court Courts Office Union Association Federation Council Club League Party Commission Committee'.split(' '));

/** "Ministry of Education", and ", Tertiary Education, Science and Technology" behind it: what an office is for may be a list, of common nouns. */
function joinFields(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, runEnd, casing } = view;
  const { tokens } = article;
  /** The end of a field that begins at a token, or -1. */
  const fieldEnd = (first: number): number => {
    if (first >= tokens.length || table.form[tokens.word[first]!] !== TITLE) return -1;
    const end = runEnd[first]!;
    for (let i = first; i < end; i++) if (!(table.facts[tokens.word[i]!]! & COMMON_WORD) && !FIELDS.has(lowerAt(tokens, i))) return -1;
    return end - first <= LONGEST_FIELD && !OFFICES.has(lowerAt(tokens, first)) ? end : -1;
  };
  return names.map((name) => {
    const linked = lowerAt(tokens, name.first + 1) === 'of' || lowerAt(tokens, name.first + 1) === 'for';
    if (name.type !== ORGANIZATION_TYPE || !linked || !OFFICES.has(lowerAt(tokens, name.first)) || casing[name.first] !== RUNNING) return name;
    let behind = name.end;
    while (lowerAt(tokens, behind) === ',') {
      const end = fieldEnd(behind + 1);
      if (end < 0) break;
      behind = end;
    }
    const and = lowerAt(tokens, behind) === ',' ? behind + 1 : behind;
    const last = behind > name.end && lowerAt(tokens, and) === 'and' ? fieldEnd(and + 1) : -1;
    return last < 0 ? name : { ...name, end: last };
  }).filter((name, k, all) => k === 0 || name.first >= all[k - 1]!.end);
}
const LONGEST_FIELD = 3;
/** Fields that are written with a capital as often as not. */
const FIELDS = new Set('labour labor development fisheries affairs social culture sports sport forestry trade commerce finance industry industries security youth health'.split(' '));

/** First words of names that go on over "and": "Ministry of Science and Technology", "Department for Work and Pensions". */
const OFFICES = new Set('ministry department office institute chamber committee commission council agency bureau faculty school college centre center authority board directorate federation association union organization organisation'.split(' '));

/** Takes in what is cut off behind "and" in the name of an office. */
function joinAcrossAnd(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table } = view;
  const { tokens } = article;
  const joined: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const linked = lowerAt(tokens, name.first + 1) === 'of' || lowerAt(tokens, name.first + 1) === 'for';
    const behind = name.end + 1;
    if (name.type !== ORGANIZATION_TYPE || !linked || !OFFICES.has(lowerAt(tokens, name.first)) || lowerAt(tokens, name.end) !== 'and' || view.casing[name.end] !== RUNNING ||
      behind >= tokens.length || table.form[tokens.word[behind]!] !== TITLE) {
      joined.push(name);
      continue;
    }
    const next = names[k + 1];
    const end = view.runEnd[behind]!;
    // What follows is a name of its own where it is known as one, or begins as an office does.
    const own = next !== undefined && next.first === behind && (next.type !== ORGANIZATION_TYPE || next.end - next.first > 2);
    if (own || OFFICES.has(lowerAt(tokens, behind)) || table.facts[tokens.word[behind]!]! & (ANY_PLACE | ANY_GIVEN) || lowerAt(tokens, end) === 'of' || (next !== undefined && next.first > behind && next.first < end)) {
      joined.push(name);
      continue;
    }
    joined.push({ ...name, end });
    if (next !== undefined && next.first < end) k++;
  }
  return joined;
}

/**
 * Makes one organization of the words that letters in brackets behind them stand for, "Office for National Statistics (ONS)", of which the tagger saw the end; of places one
 * place, "Middle East and North Africa (MENA)". And of what "and" parts: "the Cyclotron and Radiology Department".
 */
function joinCutShort(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const spelled = spelledFrom(name, view);
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
function spelledFrom({ first, end, type }: TaggedName, { article }: DocumentView): number {
  const { tokens } = article;
  if (type === PERSON_TYPE || textAt(tokens, end) !== '(' || textAt(tokens, end + 2) !== ')' || !LETTERS.test(textAt(tokens, end + 1))) return first;
  const begin = startOfSpelled(textAt(tokens, end + 1), end, tokens, true);
  return begin >= 0 && begin < first ? begin : first;
}

/** The first token of the name of an office that "and" parts, behind the name that ends before `from`, or the name's first token. */
function startOfPair({ first, end, type }: TaggedName, from: number, { article, table, casing, runFirst }: DocumentView): number {
  const { tokens } = article;
  const and = first - 1;
  if (type !== ORGANIZATION_TYPE || end - first < 2 || and < from + 2 || textAt(tokens, and) !== 'and' || casing[and - 1] !== RUNNING || !SHARED_OFFICES.has(textAt(tokens, end - 1))) return first;
  const begin = runFirst[and - 1]!;
  return begin > from && begin < and && and - begin <= 2 && textAt(tokens, begin - 1) === 'the' && table.form[tokens.word[begin]!] === TITLE ? begin : first;
}
/** What two fields have one of. */
const SHARED_OFFICES = new Set('Ministry Department Agency Committee Commission Council Authority Bureau Directorate Board'.split(' '));
