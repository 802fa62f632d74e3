import { memo } from '../model/memo';
import { isAllCapitals, isCapitalized } from '../text/characters';
import { readNoun, type Gender } from './nouns';

/** A person's name, read into its parts; all words folded (lower case, no diacritics, no periods). */
export interface PersonName {
  /** Given, middle and family names in order, the pieces of a hyphenated word one by one; no titles, particles or suffix. */
  readonly parts: readonly string[];
  /** The parts as they sound: "zelensky" and "zelenskyy" alike. */
  readonly sounds: readonly string[];
  /** "jr", "iii", or empty. */
  readonly suffix: string;
  /** Whether the family name is two joined by a hyphen: "Delacroix-Hume". */
  readonly isDouble: boolean;
  /** The name between marks or brackets: Robert "Bobby" Jones. */
  readonly nickname: string | null;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'esq', 'qc', 'kc', 'mp', 'dds', 'cbe', 'obe', 'mbe']);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'zu', 'y', 'bint', 'abu', 'ul', 'ur', 'as', 'ad', 'and', 'the']);

/** Titles that are given names as well, and mostly that. */
export const GIVEN_TITLES = new Set(['dean', 'major', 'page', 'baker', 'star', 'model', 'guard', 'pilot', 'crown', 'ranger', 'marshal', 'private', 'carpenter', 'pol', 'gen', 'maj']);

const UNDECOMPOSED: ReadonlyMap<string, string> = new Map(Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }));
const PLAIN = /^[a-z]*$/;

/** Folds a word of a name: lower case, without diacritics, periods and apostrophes ("O’Neil": "oneil"). */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼ`]/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => UNDECOMPOSED.get(letter)!);
}

/**
 * A word of a name with what transliterations differ in taken out: doubled letters, y/i/j, kh/h, x/ks, w/v, the ending of "Zelenskyy, Zelenskiy, Zelensky".
 * Short words stay as they are: they differ for a reason ("Li", "Ly").
 */
export const soundOf = memo((folded: string): string => {
  if (folded.length < 5) return folded;
  return folded
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/ei$/, 'i');
});

/** The consonants of a word of a name, for given names that are spelled many ways: "Mohammed", "Muhammad", "Mohamed". */
const skeletonOf = (sound: string): string => sound.charAt(0) + sound.slice(1).replace(/[aeiou]/g, '');

/** Reads the name of a person as it stands in the text; a title that was left in it is no part of the name ("Pope Francis"). */
export const readPersonName = memo((text: string): PersonName => {
  const parts: string[] = [];
  let suffix = '';
  let nickname: string | null = null;
  const particles: string[] = [];
  const title: string[] = [];
  for (const piece of text.split(/[\s,]+/)) {
    const marked = OPENS_NICKNAME.includes(piece.charAt(0)) ? /^["“‘'(](.+?)["”’')]$/.exec(piece) : null;
    if (marked !== null) {
      nickname = foldName(marked[1]!);
      continue;
    }
    for (const word of piece.split(/[-‐–]/)) {
      const folded = lettersOf(foldName(word));
      if (folded === '') continue;
      if (parts.length > 0 && SUFFIXES.has(folded)) {
        if (GENERATIONS.has(folded)) suffix = folded;
      } else if (parts.length === 0 && (CIVIL_TITLES.has(folded) || isTitle(word))) {
        title.push(folded);
      } else if (PARTICLES.has(folded) && !isInitials(word)) particles.push(folded);
      else parts.push(folded);
    }
  }
  // "Le", "Al" and "Judge" alone are names.
  if (parts.length === 0) parts.push(...(particles.length > 0 ? particles : title));
  return { parts, sounds: parts.map(soundOf), suffix, isDouble: /\p{L}[-‐–]\p{Lu}\p{L}+$/u.test(text), nickname };
});

const OPENS_NICKNAME = '"“‘\'(';

/** A folded word without what is neither letter nor digit. */
const lettersOf = (folded: string): string => (PLAIN.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, ''));

/** Forms of address, and whom they address. "Dr." says nothing of the gender. */
export const CIVIL_TITLES: ReadonlyMap<string, Gender | null> = new Map([
  ...['mr', 'mister', 'sir', 'lord', 'monsieur', 'señor', 'herr', 'sheikh', 'sheik', 'alhaji', 'shri', 'thiru', 'datuk'].map((word): [string, Gender] => [word, 'male']),
  ...['mrs', 'ms', 'miss', 'lady', 'dame', 'madam', 'madame', 'señora', 'sheikha', 'frau', 'alhaja', 'hajiya', 'smt', 'aunty', 'auntie'].map((word): [string, Gender] => [word, 'female']),
  ['dr', null],
  ['hon', null],
  ['engr', null],
  ['eng', null],
  ['barr', null],
]);

/** "Pope" of "Pope Francis" */
function isTitle(word: string): boolean {
  const noun = readNoun(word.toLowerCase(), () => false);
  return noun?.kind === 'person' && noun.office && !noun.plural && !GIVEN_TITLES.has(word.toLowerCase());
}

/** "J.", "J.K.", "JK" */
function isInitials(word: string): boolean {
  return word.length <= 4 && isAllCapitals(word) ? true : /^\p{Lu}\.$/u.test(word);
}

/** Whether two given names can be one person's; `nicknamesOf` tells "bill" of "william". */
export type NicknamesOf = (givenName: string) => readonly string[];

function givenNamesAgree(a: string, b: string, nicknamesOf: NicknamesOf): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  // Initials: "J. Varga", "J.K. Moss"
  if (short.length === 1) return long.startsWith(short);
  const soundA = soundOf(a);
  const soundB = soundOf(b);
  if (soundA === soundB || (a.length > 4 && b.length > 4 && skeletonOf(soundA) === skeletonOf(soundB))) return true;
  return nicknamesOf(a).includes(b) || nicknamesOf(b).includes(a);
}

/** Whether the words of `short` occur in `long` in this order. */
function isContained(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && word === short[at]) at++;
  return at === short.length;
}

/**
 * Whether two names of two parts and more can be one person's: "Rosalind Stone" and "Rosalind Tilden Stone", "Bill Tasker" and
 * "William H. Tasker", "Wen Baolin" and "Wen"; not "Walter Stone" and "Rosalind Stone", nor "Owen Tate Jr." and "Owen Tate Sr.".
 */
export function namesAgree(a: PersonName, b: PersonName, nicknamesOf: NicknamesOf): boolean {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (isContained(short.sounds, long.sounds)) return true;
  // "Natsuko Morikawa", "Morikawa Natsuko": Japanese, Chinese and Hungarian names in either order
  if (short.parts.length === long.parts.length && short.sounds.every((sound) => long.sounds.includes(sound))) return true;
  const lastOfShort = short.sounds[short.sounds.length - 1]!;
  if (lastOfShort !== long.sounds[long.sounds.length - 1]) return false;
  if (short.parts.length < 2) return true;
  const first = short.parts[0]!;
  // The name someone goes by may be the middle one: "Piers Jackson", "Adrian Piers Jackson".
  const given = long.parts.slice(0, -1).findIndex((part) => givenNamesAgree(first, part, nicknamesOf));
  if (given < 0 && !(long.nickname !== null && soundOf(long.nickname) === short.sounds[0]) && !(short.nickname !== null && short.nickname === long.parts[0])) {
    return false;
  }
  return middlesAgree(short.parts.slice(1, -1), long.parts.slice(Math.max(0, given) + 1, -1), nicknamesOf);
}

/** Middle names contradict each other only where both names have one in the same place: "Walter L. Stone", "Walter P.L. Stone". */
function middlesAgree(short: readonly string[], long: readonly string[], nicknamesOf: NicknamesOf): boolean {
  if (short.length === 0 || long.length === 0) return true;
  return short.some((middle) => long.some((other) => givenNamesAgree(middle, other, nicknamesOf)));
}

const LEGAL_FORMS = new Set(['inc', 'corp', 'corporation', 'co', 'company', 'ltd', 'limited', 'llc', 'llp', 'lp', 'plc', 'ag', 'gmbh', 'sa', 'nv', 'bv', 'spa', 'ab', 'asa', 'oyj', 'se', 'group', 'holdings']);
const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'de', 'du', 'des', 'la', 'le', '&', 'at']);

/** Places that changed their spelling in English, and names of two spellings; the right one is what both are looked up under. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries({
  kiev: 'kyiv', kharkov: 'kharkiv', odessa: 'odesa', lvov: 'lviv', peking: 'beijing', bombay: 'mumbai', calcutta: 'kolkata', madras: 'chennai', rangoon: 'yangon', burma: 'myanmar',
  organisation: 'organization', centre: 'center', defence: 'defense', labour: 'labor', hizbollah: 'hezbollah', hizbullah: 'hezbollah', isil: 'isis', theatre: 'theater',
}));

/** The name of an organization, place or group, read for comparison. */
export interface OtherName {
  /** Folded words, without a leading article and a legal form at the end ("Boeing Co."). */
  readonly words: readonly string[];
  readonly key: string;
  /** The capitals of an acronym ("OSCE"), or `null`. */
  readonly acronym: string | null;
  /** Whether the name ends in a legal form. */
  readonly isCompany: boolean;
}

/** Reads the name of an organization, place or group as it stands in the text. */
export const readOtherName = memo((text: string): OtherName => {
  const raw = text.split(/[\s/-]+/).filter((word) => word !== '');
  if (raw.length > 1 && raw[0]!.toLowerCase() === 'the') raw.shift();
  const words = raw.map(foldWithAnd).filter((word) => word !== '');
  const full = words.length;
  while (words.length > 1 && LEGAL_FORMS.has(words[words.length - 1]!)) words.pop();
  const isCompany = words.length < full;
  for (let i = 0; i < words.length; i++) words[i] = SPELLINGS.get(words[i]!) ?? words[i]!;
  const single = raw.length === 1 ? raw[0]!.replace(/[.&]/g, '') : '';
  const acronym = single.length >= 2 && single.length <= 7 && isAllCapitals(single) ? single.toLowerCase() : null;
  return { words, key: words.join(' '), acronym, isCompany };
});

/** Folds a word of a name that may be joined by "&". */
function foldWithAnd(word: string): string {
  const folded = foldName(word);
  return PLAIN.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}&]/gu, '');
}

/** The acronyms a long name can have: the initials of its words with and without the small ones ("Organization for Security and Cooperation in Europe": osce, ofsacie). */
export const acronymsOf = memo((text: string): readonly string[] => {
  const words = text.split(/[\s/-]+/).filter((word) => /^[\p{L}&]/u.test(word));
  if (words[0]?.toLowerCase() === 'the') words.shift();
  if (words.length < 2 || words.length > 12) return [];
  const initials = (kept: readonly string[]): string => kept.map((word) => foldName(word).charAt(0)).join('');
  const large = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capital = words.filter((word) => isCapitalized(word));
  const withoutForm = large.filter((word, index) => index === 0 || !LEGAL_FORMS.has(foldName(word)));
  return [...new Set([initials(large), initials(words), initials(capital), initials(withoutForm)])].filter((letters) => letters.length >= 2);
});

/** Names for one and the same country that are no acronyms of each other. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map(Object.entries({
  us: 'united states', usa: 'united states', america: 'united states', 'united states of america': 'united states',
  uk: 'united kingdom', britain: 'united kingdom', 'great britain': 'united kingdom', 'united kingdom of great britain': 'united kingdom',
  holland: 'netherlands', turkiye: 'turkey', czechia: 'czech republic', 'ivory coast': 'cote divoire', swaziland: 'eswatini', uae: 'united arab emirates', emirates: 'united arab emirates',
  un: 'united nations', eu: 'european union', dprk: 'north korea', prc: 'china',
}));

/** What the name of an organization or place is looked up under: equal for "U.S." and "United States". */
export const institutionKey = ({ key }: OtherName): string => SAME_COUNTRY.get(key) ?? key;
