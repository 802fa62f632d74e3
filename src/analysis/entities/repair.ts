import {
  ANY_GIVEN, ANY_PLACE, CALENDAR, COMMON_WORD, COMMUNITY, COUNTRY, DEMONYM, FAMILY, MARKER_KINDS, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, PERSON, PLACE_NOUN, titleClassOf,
} from '../lexicon/facts';
import { RANKS, SEATS } from '../lexicon/ranks';
import type { DocumentView } from './documentView';
import { FIRM } from './called';
import { joinNames } from './joins';
import { EVENT_TYPE, GROUP_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import { EVENT_ENDINGS, INSTITUTIONS, NEVER_NAMES, STORMS } from './nameWords';
import { isNoName } from './noNames';
import { nameOverlooked, onlyType } from './overlooked';
import { completePhrases } from './phrases';
import { nameWorks } from './works';
import type { TaggedName } from './tagger';
import { INITIAL, LOWER, NUMBER, SYMBOL, TITLE } from './wordTable';

/** Last words that make a name a place, whatever the words before. */
const PLACE_ENDINGS = new Set('river lake island islands province district county street road avenue bridge mountain mountains valley airport prefecture peninsula strait beach square desert oblast governorate'.split(' '));
/** Posts that are given names too, and nobody's name before "of". */
const POSTS = new Set(['dean', 'provost', 'rector', 'warden']);
/** Firms whose names end in a possessive mark, without it. */
const SHOPS = new Set(['mcdonald', 'sainsbury', 'macy', 'moody', 'wendy', 'domino', 'kohl', 'lowe', 'levi', 'trader joe', 'dr reddy', 'sotheby', 'christie', 'lloyd', 'kellogg', 'denny', 'dillard', 'bloomingdale', 'papa john', 'ben & jerry', 'barron', 'byju', 'haldiram', 'nando']);
/** Last words of laws, treaties and awards. */
const LAWS = new Set('act law bill treaty agreement accord accords protocol amendment constitution award prize medal code plan framework policy regulations'.split(' '));
/** Last words that make a name an organization. */
const ORGANIZATION_ENDINGS = new Set('ministry university corporation corp corp. inc inc. ltd ltd. llc plc company committee commission council agency association federation party parliament court tribunal union foundation capital partners holdings securities group ventures airlines airways motors industries technologies pharmaceuticals insurance college eximbank archives embassy railway railways'.split(' '));
/** Words of the titles of those who rule what "of" names: "Crown Prince of Oranda". */
const RULERS = new Set('crown king queen prince princess emir amir emperor empress sultan shah president premier chancellor vice deputy prime minister'.split(' '));
/** What is an organization with "of" and a place behind it. */
const BODIES = new Set('bank university ministry government parliament church college institute commission council court senate chamber embassy army bishopric archdiocese diocese federation association union'.split(' '));
const LONGEST_NAME = 40;
/** Small words before a surname that are no words of English. */
const NAME_PARTICLES = new Set('van von der de di da du del della dos al el bin ibn bint ould'.split(' '));
/** Words that begin a sentence before a name without being part of it. */
const QUALIFIERS = new Set('senior former top ex local several many most some other all both many two three'.split(' '));
/** What a word before a surname is that is no given name. */
const NO_GIVEN = COMMON_WORD | CALENDAR | ANY_PLACE | DEMONYM | COMMUNITY | ORGANIZATION | OUTLET | OCCUPATION | PLACE_NOUN;
/** What a people may be called that is something else as well: "Roma", "Maya", "Labour". */
const ONE_OF_MANY = ANY_GIVEN | FAMILY | ANY_PLACE | ORGANIZATION | OUTLET | PERSON | COMMON_WORD;
/** What makes an adjective of a place. */
const PREFIXES = new Set(['trans', 'mid', 'inter', 'circum']);
/** Titles that other titles stand before. */
const HONORIFICS = new Set('sheikh sheikha shaikh shaikha sayyid'.split(' '));
/** What makes a post of a word behind it: "General Secretary". */
const GENERAL = new Set('General Deputy Assistant Acting Vice Joint Executive Managing Chief Senior Prime Foreign'.split(' '));
/** What a hyphen joins to the next part of a name. */
const SPLIT_PARTICLES = new Set('Al El Ad As Ash Abd'.split(' '));
const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * Brings the names of the tagger to our conventions: no title, no edge punctuation, nothing joined that is two names ("Uganda-based Democracy
 * Group"), types that the last word settles ("Hudson River").
 */
export function repairNames(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  return nameWorks(nameOverlooked(joinNames(completePhrases(repairEach(names, view), view), view), view), view);
}

/** Repairs each name for itself: its edges, its type, where it is two. */
function repairEach(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const out: TaggedName[] = [];
  const { table, article } = view;
  const { tokens } = article;
  const { word } = tokens;
  const factsAt = (i: number): number => table.facts[word[i]!]!;
  const formAt = (i: number): number => table.form[word[i]!]!;
  const lowerAt = (i: number): string => tokens.lower[word[i]!]!;
  const textAt = (i: number): string => tokens.words[word[i]!]!;
  const glued = (i: number): boolean => tokens.start[i] === tokens.end[i - 1];

  /** The token behind "of" in the title of a ruler, or -1. */
  const realmOf = ({ first, end }: TaggedName): number => {
    let of = first;
    while (of + 1 < end && RULERS.has(lowerAt(of))) of++;
    return of > first && of + 1 < end && textAt(of) === 'of' ? of + 1 : -1;
  };
  /** "Central Bank of Ghana" */
  const isBodyOf = ({ first, end }: TaggedName): boolean => {
    for (let i = first + 1; i + 1 < end; i++) if (textAt(i) === 'of') return BODIES.has(lowerAt(i - 1));
    return false;
  };
  const textOf = ({ first, end }: TaggedName): string => {
    let text = lowerAt(first);
    for (let i = first + 1; i < end; i++) text += ` ${lowerAt(i)}`;
    return text;
  };
  /** The last words of people's full names; made when it is asked for. */
  let surnames: ReadonlySet<string> | null = null;
  /** Whether a name is a firm's that ends in a possessive mark, and nobody of the article bears it. */
  const isShop = (name: TaggedName): boolean => {
    if (name.end >= tokens.length || !/^['’]s$/.test(textAt(name.end)) || !SHOPS.has(textOf(name))) return false;
    surnames ??= new Set(names.filter((other) => other.type === PERSON_TYPE && other.end - other.first > 1 && !SHOPS.has(textOf(other))).map(({ end }) => lowerAt(end - 1)));
    return !surnames.has(lowerAt(name.end - 1));
  };
  const repair = (name: TaggedName): void => {
    while (name.first < name.end && (formAt(name.first) === SYMBOL || (ARTICLES.has(lowerAt(name.first)) && lowerAt(name.first + 1) !== 'hague'))) name.first++;
    while (name.end > name.first && (formAt(name.end - 1) === SYMBOL || lowerAt(name.end - 1) === 'the')) name.end--;
    // "Moscow-friendly"
    if (name.type !== PERSON_TYPE && name.end - name.first >= 3 && textAt(name.end - 2) === '-' && formAt(name.end - 1) === LOWER && glued(name.end - 1) && glued(name.end - 2)) name.end -= 2;
    if (name.first >= name.end || name.end - name.first > LONGEST_NAME || isNoName(name.first, name.end, names, view)) return;
    // "McDonald's", unless it is what a McDonald has
    if (isShop(name)) {
      out.push({ ...name, end: name.end + 1, type: ORGANIZATION_TYPE });
      return;
    }
    // "Senior Harbor Board officials"
    while (name.type === ORGANIZATION_TYPE && name.end - name.first >= 2 && QUALIFIERS.has(lowerAt(name.first)) && view.initial[name.first]) name.first++;
    // "Filmmaker Zoya Merchant", but "Baker Mayfield"
    while (name.type === PERSON_TYPE && name.end - name.first >= 3 && factsAt(name.first) & OCCUPATION && factsAt(name.first) & COMMON_WORD && !(factsAt(name.first) & (ANY_GIVEN | FAMILY))) name.first++;
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

    // "Amir of Dohan", "Crown Prince of Oranda": a post, and its place.
    const realm = name.end - name.first >= 3 ? realmOf(name) : -1;
    if (realm > 0) {
      repair({ ...name, first: realm, type: PLACE_TYPE });
      return;
    }
    // "Conservative MP for Wrexcombe South"
    for (let i = name.first; i + 2 < name.end; i++) {
      if (textAt(i + 1) !== 'for' || !SEATS.has(textAt(i))) continue;
      if (i > name.first) repair({ ...name, end: i, type: headFacts(name.first, i, view) & (DEMONYM | COMMUNITY) ? GROUP_TYPE : ORGANIZATION_TYPE });
      repair({ ...name, first: i + 2, type: PLACE_TYPE });
      return;
    }
    // "Registrar of Companies", "Labour Minister"
    if (name.type === ORGANIZATION_TYPE && isOffice(name, view)) return;
    // "Dean of Engineering" is a post.
    if (name.type === PERSON_TYPE && name.first + 1 < tokens.length && lowerAt(name.first + 1) === 'of' && (factsAt(name.first) & OCCUPATION || POSTS.has(lowerAt(name.first)))) return;
    if (name.type === PERSON_TYPE) {
      while (name.first + 1 < name.end && (isTitle(name.first, factsAt, lowerAt) || RANKS.has(textAt(name.first)))) name.first++;
      // "the Amir Sheikh Nawaf"
      if (name.end - name.first >= 3 && HONORIFICS.has(lowerAt(name.first + 1))) name.first += 2;
      // "General Secretary" is a post.
      if (name.end - name.first === 1 && isPost(name.first, view)) return;
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
      // "An De Smet"
      if (name.first > 0 && textAt(name.first - 1) === 'An' && !view.initial[name.first - 1] && !isTaken(name.first - 1, out)) name.first--;
      // "Lyra Quill", "Mrs. Lyra Anna Quill", whose given name no list knows
      const given = name.first - 1;
      const isTitled = given > 0 && (isTitle(given - 1, factsAt, lowerAt) || textAt(given - 1) === ')');
      const isUnknown = given >= 0 && formAt(given) === TITLE && !view.initial[given] && !isTaken(given, out) && (factsAt(given) & NO_GIVEN) === 0 && !isTitle(given, factsAt, lowerAt) && markerKindOf(factsAt(given)) === 0;
      if (isUnknown && (isTitled ? view.runFirst[name.first]! <= given && lowerAt(given) !== 'executive' : name.end - name.first === 1 && view.runFirst[name.first] === given)) name.first = given;
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
      // "Al-Ahmad Al-Jaber Al-Sabah", cut behind an "Al" or before it
      while (name.end + 1 < tokens.length) {
        const hyphen = SPLIT_PARTICLES.has(textAt(name.end - 1)) ? name.end : SPLIT_PARTICLES.has(textAt(name.end)) && view.runFirst[name.end]! < name.end ? name.end + 1 : -1;
        if (hyphen < 0 || hyphen + 1 >= tokens.length || textAt(hyphen) !== '-' || !glued(hyphen) || !glued(hyphen + 1) || formAt(hyphen + 1) !== TITLE) break;
        name.end = hyphen + 2;
      }
    } else {
      const last = lowerAt(name.end - 1);
      if (name.end - name.first === 1 && name.type === PLACE_TYPE && INSTITUTIONS.has(last) && formAt(name.first) === TITLE) name.type = ORGANIZATION_TYPE;
      if (name.end - name.first >= 2) {
        // Laws, treaties and awards are no names of ours; the College of Public Policy is.
        if (LAWS.has(last) && MARKER_KINDS[markerKindOf(factsAt(name.first))] !== 'education') return;
        if (EVENT_ENDINGS.has(last)) name.type = EVENT_TYPE;
        else if (PLACE_ENDINGS.has(last)) name.type = PLACE_TYPE;
        else if (name.type === PLACE_TYPE && (ORGANIZATION_ENDINGS.has(last) || isBodyOf(name))) name.type = ORGANIZATION_TYPE;
      }
    }
    // "Storm Ida", "Hurricane Carl"
    if (name.type === PERSON_TYPE && name.first > 0 && STORMS.has(textAt(name.first - 1)) && !isTaken(name.first - 1, out)) name.first--;
    if (name.end - name.first >= 2 && STORMS.has(textAt(name.first))) name.type = EVENT_TYPE;
    // A country is a place whatever it does.
    const known = headFacts(name.first, name.end, view);
    if (name.type !== PLACE_TYPE && known & COUNTRY && (name.type !== PERSON_TYPE || !(known & (ANY_GIVEN | FAMILY)))) name.type = PLACE_TYPE;
    // "Eurojust", listed as an organization and as nothing else
    const only = name.end - name.first === 1 ? onlyType(textAt(name.first), known) : -1;
    if (only >= 0) name.type = only;
    // "Māori", "First Nations"
    if (name.type !== GROUP_TYPE && known & COMMUNITY && !(known & ONE_OF_MANY)) name.type = GROUP_TYPE;
    out.push(name);
  };
  for (const name of names) repair({ ...name });
  return out;
}

/** Who holds an office that "of" or "for" names the field of. */
const OFFICE_HOLDERS = /^(?:minister|secretary|undersecretary|registrar|inspector|commissioner|comptroller|controller|auditor|ombudsman|envoy|rapporteur|member|chairman|chairwoman|chair|governor|deputy|director|dean|provost|rector|warden|ambassador)$/;
const MINISTERS = /^(?:Minister|Ministers|Secretary)$/;

/** Whether what was taken for an organization is somebody's office, or its field. */
function isOffice({ first, end }: TaggedName, { article }: DocumentView): boolean {
  const { words, word } = article.tokens;
  const textAt = (i: number): string => (i < word.length ? words[word[i]!]! : '');
  if (end - first === 1) return MINISTERS.test(textAt(end));
  return (textAt(first + 1) === 'of' || textAt(first + 1) === 'for') && OFFICE_HOLDERS.test(textAt(first).toLowerCase());
}

/** Whether a word is a post that another word makes of it: "Secretary" behind "General". */
function isPost(i: number, { table, article, runFirst }: DocumentView): boolean {
  const { words, word } = article.tokens;
  const facts = table.facts[word[i]!]!;
  if (facts & (ANY_GIVEN | FAMILY)) return false;
  return ((facts & OCCUPATION) !== 0 || titleClassOf(facts) !== 0) && runFirst[i]! >= 0 && runFirst[i]! < i && GENERAL.has(words[word[i - 1]!]!);
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
