import { phraseKey } from '../lexicon/lexicon';
import { ANY_GIVEN, ANY_GROUP, ANY_PLACE, BIG_CITY, CALENDAR, COMMON_WORD, COUNTRY, FAMILY, MARKER_KINDS, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, titleClassOf } from '../lexicon/facts';
import { RUNNING, type DocumentView } from './documentView';
import { findAbbreviations, standsForInstitution } from './abbreviations';
import { isAged, isCalledFirm, isCalledFirmBefore, isCalledPlace, isListed } from './called';
import { lowerAt } from '../text/tokens';
import { EVENT_TYPE, GROUP_TYPE, LEARNED_TYPES, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import { isCapitalForm } from './stretches';
import { isNoName } from './noNames';
import type { TaggedName } from './tagger';
import { CAPITALS, MIXED, SYMBOL, TITLE } from './wordTable';

/** Words that are no company's short name by themselves: "World", "Saudi", "New". */
const KNOWN = COMMON_WORD | ANY_PLACE | ANY_GROUP | ANY_GIVEN;
const LONGEST = 6;
/** The shortest and longest of given names in short, in UTF-16 code units: a word without an end has no thousand beginnings. */
const SHORTEST = 3;
const LONGEST_SHORT = 20;
/** What is no given name in short, though it begins like one: "Pat" is, "Mar", "Car" are not. */
const NO_SHORT_NAME = COMMON_WORD | CALENDAR | ANY_PLACE | ANY_GROUP | ORGANIZATION | OUTLET;
/** How much it counts that the article says what something is. */
const CALLED = 20;
const TYPES = LEARNED_TYPES.length;

/** What the document says of a name: how much speaks for each type. */
interface Surface { readonly votes: Float64Array; }

/**
 * Carries names through the document: a name that is recognized once is recognized everywhere, and has one type wherever the tagger was not
 * sure. The last (or first) word of a person's full name is a name as well ("Varga"), and so is the abbreviation in brackets behind one.
 */
export function spreadNames(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, runFirst, runEnd, folded, lowerCount } = view;
  const { tokens } = article;
  const { word } = tokens;
  const text = (i: number): string => tokens.words[word[i]!]!;
  const surfaces = new Map<number, Surface>();
  const key = (first: number, end: number): number => {
    let k = table.key[word[first]!]!;
    for (let i = first + 1; i < end; i++) k = phraseKey(k, table.key[word[i]!]!);
    return k;
  };
  const vote = (k: number, type: number, weight: number): void => {
    let surface = surfaces.get(k);
    if (surface === undefined) surfaces.set(k, (surface = { votes: new Float64Array(TYPES) }));
    surface.votes[type]! += weight;
  };
  /** The words of people's full names, and the first words of institutions: "Harwick" of "Harwick University" is nobody, unless somebody bears the name. */
  const surnames = new Set<number>();
  const institutions = new Set<number>();
  /** How the given names of people begin: "Svet" of "Svetlana". */
  const shortNames = new Set<string>();
  for (const { type, first, end } of names) {
    if (type !== PERSON_TYPE || end - first < 2) continue;
    const own = table.key[word[first]!]!;
    const isNew = !surnames.has(own);
    for (let i = first; i < end; i++) surnames.add(table.key[word[i]!]!);
    if (isNew) for (let length = SHORTEST; length < Math.min(text(first).length, LONGEST_SHORT + 1); length++) shortNames.add(text(first).slice(0, length));
  }
  for (const name of names) {
    vote(key(name.first, name.end), name.type, name.confidence);
    if (name.type === PERSON_TYPE && name.end - name.first >= 2 && name.end - name.first <= 5) {
      vote(key(name.end - 1, name.end), PERSON_TYPE, 0.6 * name.confidence);
      // the surname with its particles or hyphen: "van der Meulen", "Brandt-Okoro"
      for (let i = name.first + 1; i < name.end - 1; i++) vote(key(i, name.end), PERSON_TYPE, 0.3 * name.confidence);
      if (table.form[word[name.first]!] !== SYMBOL && text(name.first).length > 2) vote(key(name.first, name.first + 1), PERSON_TYPE, 0.3 * name.confidence);
    }
    // "Halloway's, the struggling garden chain, is for sale"
    const mayBeFirm = name.type === PLACE_TYPE || (name.type === PERSON_TYPE && name.end - name.first === 1);
    const isNobody = name.end - name.first === 1 && !surnames.has(table.key[word[name.first]!]!);
    if (mayBeFirm && (isCalledFirm(name.end, view) || isListed(name.end, view) || (isNobody && isCalledFirmBefore(name.first, view)))) vote(key(name.first, name.end), ORGANIZATION_TYPE, CALLED);
    // "Harlow, 38, is accused"
    if (name.type !== PERSON_TYPE && name.end - name.first <= 3 && !(table.facts[word[name.first]!]! & (COUNTRY | BIG_CITY)) && isAged(name.end, view)) vote(key(name.first, name.end), PERSON_TYPE, CALLED);
    // "the town of Coco"
    if ((name.type === PERSON_TYPE || name.type === PLACE_TYPE) && name.end - name.first <= 4 && !surnames.has(table.key[word[name.end - 1]!]!) && isCalledPlace(name.first, name.end, view)) vote(key(name.first, name.end), PLACE_TYPE, CALLED);
    // "Vantor" for "Vantor Labs"
    if (name.type === ORGANIZATION_TYPE && name.end - name.first >= 2 && !(table.facts[word[name.first]!]! & KNOWN) && table.form[word[name.first]!] !== SYMBOL && text(name.first).length > 2) {
      vote(key(name.first, name.first + 1), ORGANIZATION_TYPE, 0.55 * name.confidence);
      if (!(table.facts[word[name.first]!]! & FAMILY) && markerKindOf(table.facts[word[name.end - 1]!]!) !== 0) institutions.add(table.key[word[name.first]!]!);
    }
    // "Procter Hale" for "Procter Hale Inc."
    if (name.type === ORGANIZATION_TYPE && name.end - name.first >= 3 && MARKER_KINDS[markerKindOf(table.facts[word[name.end - 1]!]!)] === 'company form') {
      vote(key(name.first, name.end - 1), ORGANIZATION_TYPE, 0.9 * name.confidence);
    }
    // "World Food Programme (WFP)"
    if (name.type === ORGANIZATION_TYPE && name.end + 2 < tokens.length && text(name.end) === '(' && text(name.end + 2) === ')' && name.end - name.first >= 2) {
      const form = table.form[word[name.end + 1]!]!;
      // "(Cenidh)", as the press of Latin America and Indonesia writes them
      if (form === CAPITALS || form === MIXED || (form === TITLE && !(table.facts[word[name.end + 1]!]! & (KNOWN | FAMILY)))) vote(key(name.end + 1, name.end + 2), ORGANIZATION_TYPE, 2);
    }
  }

  /** What letters in brackets show to be nobody's name: "LNG" behind "liquefied natural gas". */
  const things = new Set<number>();
  for (const abbreviation of findAbbreviations(view)) {
    const own = key(abbreviation.letters, abbreviation.letters + 1);
    const isInstitution = standsForInstitution(abbreviation, view);
    if (isInstitution === true) vote(own, ORGANIZATION_TYPE, 2);
    else if (isInstitution === false) things.add(own);
  }

  /** Whether letters in brackets behind a name are its own and an organization's: "World Glacier Survey (WGS)". */
  const isAbbreviated = ({ first, end }: TaggedName): boolean => {
    if (end + 2 >= tokens.length || text(end) !== '(' || text(end + 2) !== ')' || table.form[word[end + 1]!] !== CAPITALS) return false;
    const votes = surfaces.get(key(end + 1, end + 2))?.votes;
    if (votes === undefined || votes.some((one, type) => one > votes[ORGANIZATION_TYPE]! && type !== ORGANIZATION_TYPE)) return false;
    let letters = '';
    for (let i = first; i < end; i++) if (isCapitalForm(table.form[word[i]!]!)) letters += text(i).charAt(0);
    return letters === text(end + 1);
  };
  const kept = things.size === 0 ? names : names.filter(({ first, end }) => !things.has(key(first, end)));
  for (const one of things) surfaces.delete(one);
  const settled = kept.map((name): TaggedName => {
    if (name.type === EVENT_TYPE && isAbbreviated(name)) return { ...name, type: ORGANIZATION_TYPE };
    const own = table.key[word[name.first]!]!;
    if (name.type === PERSON_TYPE && name.end - name.first === 1 && institutions.has(own) && !surnames.has(own)) return { ...name, type: ORGANIZATION_TYPE };
    if (name.type === GROUP_TYPE && name.end - name.first === 1 && surnames.has(own) && actsAsPerson(name, view)) return { ...name, type: PERSON_TYPE };
    const { votes } = surfaces.get(key(name.first, name.end))!;
    let best = name.type;
    for (let type = 0; type < TYPES; type++) if (votes[type]! > votes[best]!) best = type;
    return best !== name.type && (name.confidence < 0.95 || votes[best]! >= CALLED) && votes[best]! > 1.2 * votes[name.type]! ? { ...name, type: best } : name;
  });

  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of settled) taken.fill(1, first, end);
  const added: TaggedName[] = [];
  for (let s = 0; s < stretches.count; s++) {
    const stop = stretches.end[s]!;
    for (let i = stretches.first[s]!; i < stop; ) {
      // A surname may begin small ("van der Meulen"); nothing else does.
      if (taken[i] || table.form[word[i]!] === SYMBOL) {
        i++;
        continue;
      }
      let k = 0;
      let found: Surface | undefined;
      let end = i;
      for (let j = i; j < stop && j - i < LONGEST && !taken[j]; j++) {
        k = j === i ? table.key[word[i]!]! : phraseKey(k, table.key[word[j]!]!);
        const surface = surfaces.get(k);
        if (surface !== undefined) {
          found = surface;
          end = j + 1;
        }
      }
      if (found !== undefined && isCapitalForm(table.form[word[end - 1]!]!) && mayStand(i, end, view) && !isNoName(i, end, names, view)) {
        let best = 0;
        let sum = 0;
        for (let type = 0; type < TYPES; type++) {
          sum += found.votes[type]!;
          if (found.votes[type]! > found.votes[best]!) best = type;
        }
        if (found.votes[best]! >= 0.5 && found.votes[best]! > 0.6 * sum) {
          added.push({ first: i, end, type: best, confidence: 0.7 });
          i = end;
          continue;
        }
      }
      // "Svet knew every stone," where Svetlana Horn is named
      const isShort = found === undefined && shortNames.has(text(i)) && runFirst[i] === i && runEnd[i] === i + 1 && !(table.facts[word[i]!]! & NO_SHORT_NAME) && lowerCount[folded[i]!] === 0;
      if (isShort) added.push({ first: i, end: i + 1, type: PERSON_TYPE, confidence: 0.6 });
      i = Math.max(i + 1, end);
    }
  }
  return added.length === 0 ? settled : [...settled, ...added].sort((a, b) => a.first - b.first);
}

/** Whether what a people is called, and somebody of the article as well, stands where the one would not: "Cuban said" of Mark Cuban, not "the Cuban said", "Cuban cigars". */
function actsAsPerson({ first, end }: TaggedName, { article: { tokens } }: DocumentView): boolean {
  return !ARTICLES.has(lowerAt(tokens, first - 1)) && BEHIND_PERSON.has(lowerAt(tokens, end));
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'one', 'another']);
const BEHIND_PERSON = new Set("'s ’s . ? ! said says told tells added adds asked asks wrote writes argued argues called calls noted notes replied explained insisted warned has had was is would will could might may did does also then who".split(' '));

/** Whether a repeated name can stand there by itself: not as part of a longer capitalized run, not a common word at a sentence start. */
function mayStand(first: number, end: number, view: DocumentView): boolean {
  const { article, table, folded, runFirst, runEnd, lowerCount, initial, casing } = view;
  const { word } = article.tokens;
  if (end - first === 1) {
    if (lowerCount[folded[first]!]! > 0 && (initial[first] || casing[first] !== RUNNING)) return false;
  }
  if (casing[first] !== RUNNING) return true;
  if (runFirst[first]! < 0) return runEnd[end - 1]! <= end;
  for (let i = runFirst[first]!; i < first; i++) {
    const facts = table.facts[word[i]!]!;
    if (titleClassOf(facts) === 0 && !(facts & OCCUPATION) && !initial[i]) return false;
  }
  return runEnd[end - 1]! <= end;
}
