import { ANY_PLACE, COUNTRY, BIG_CITY, CITY, markerKindOf, MARKER_KINDS, REGION } from '../lexicon/facts';
import { phraseKey, wordKey } from '../lexicon/lexicon';
import { institutionKey, readOtherName, type OtherName } from './names';
import { complementEnd, type Phrase } from './phrases';
import type { Reading } from './reading';
import type { Referent } from './referent';

/** Posts that newsrooms vary: "the Russian leader" is the president. The first word of a row is what the others are compared as. */
const SAME_POST: readonly (readonly string[])[] = [
  ['leader', 'president', 'premier', 'chancellor', 'ruler', 'king', 'queen', 'dictator', 'pope', 'emir', 'monarch', 'chief', 'head', 'boss', 'chairperson', 'chair', 'ceo', 'executive'],
  ['lawmaker', 'senator', 'representative', 'congressperson', 'legislator', 'mp', 'parliamentarian', 'assemblyperson', 'politician', 'deputy'],
  ['lawyer', 'attorney', 'counsel', 'barrister', 'solicitor'],
  ['official', 'minister', 'secretary', 'spokesperson', 'ambassador', 'director', 'commissioner', 'administrator', 'superintendent', 'diplomat', 'envoy'],
  ['diplomat', 'ambassador', 'envoy', 'consul'],
  ['minister', 'premier'],
  ['monarch', 'king', 'queen', 'ruler', 'emir', 'sultan', 'emperor'],
  ['cleric', 'imam', 'bishop', 'archbishop', 'cardinal', 'priest', 'pastor', 'vicar', 'mufti'],
  ['pontiff', 'pope'],
  ['prelate', 'bishop', 'archbishop', 'cardinal'],
  ['jurist', 'judge', 'justice', 'lawyer'],
  ['physician', 'surgeon', 'oncologist', 'pediatrician', 'cardiologist', 'epidemiologist', 'neurologist'],
  ['educator', 'teacher', 'principal', 'headteacher', 'superintendent'],
  ['legislator', 'senator', 'representative', 'lawmaker', 'mp'],
  ['gaffer', 'manager', 'coach', 'boss'],
  ['skipper', 'captain'],
  ['tycoon', 'billionaire', 'businessperson', 'entrepreneur', 'magnate', 'mogul'],
  ['attorney', 'lawyer', 'counsel'],
  ['entertainer', 'singer', 'comedian', 'actor', 'magician'],
  ['rocker', 'singer', 'guitarist', 'drummer', 'musician', 'frontperson'],
  ['filmmaker', 'director', 'producer'],
  ['cop', 'officer', 'detective', 'sergeant', 'constable', 'trooper'],
  ['musician', 'pianist', 'violinist', 'cellist', 'guitarist', 'drummer', 'bassist'],
  ['writer', 'novelist', 'author', 'poet', 'playwright'],
  ['author', 'novelist', 'writer'],
  ['prosecutor', 'attorney'],
  ['billionaire', 'businessperson', 'tycoon', 'entrepreneur', 'executive', 'founder', 'mogul', 'ceo', 'magnate'],
  ['scientist', 'researcher', 'professor', 'biologist', 'physicist', 'chemist', 'expert'],
  ['expert', 'scientist', 'researcher', 'professor', 'analyst', 'economist', 'lecturer', 'historian', 'scholar', 'strategist', 'specialist'],
  ['academic', 'professor', 'lecturer', 'historian', 'scholar'],
  ['player', 'striker', 'midfielder', 'goalkeeper', 'forward', 'quarterback', 'pitcher', 'star'],
  ['singer', 'star', 'rapper', 'musician', 'vocalist'],
  ['actor', 'star'],
  ['performer', 'singer', 'actor', 'musician', 'comedian', 'star', 'artist'],
  ['judge', 'justice'],
  ['coach', 'manager'],
  ['manager', 'coach', 'boss'],
  ['officer', 'detective', 'sergeant', 'lieutenant', 'captain', 'chief', 'trooper', 'deputy'],
  ['candidate', 'nominee', 'contender'],
  ['adviser', 'advisor', 'aide', 'strategist'],
];
const specificOf = new Map<string, ReadonlySet<string>>(SAME_POST.map(([general, ...specific]) => [general!, new Set(specific)]));

/** Whether somebody known by the nouns `stems` can be called by another: a president "the leader", not a leader "the president". */
export function answersTo(stems: readonly string[], stem: string): boolean {
  if (stems.includes(stem)) return true;
  const specific = specificOf.get(stem);
  if (specific === undefined) return false;
  return stems.some((own) => specific.has(own));
}

/** Posts of those who tell the press of others. */
const OFFICES = ['official', 'leader', 'lawmaker', 'lawyer', 'prosecutor', 'officer', 'judge', 'mayor', 'governor', 'sheriff', 'coroner'];
/** Whether somebody holds a post, or is of those who tell the press of others. */
export const hasOffice = ({ stems }: Referent): boolean => stems.length > 0 && OFFICES.some((office) => answersTo(stems, office));

/** Whether two lists have a word in common. */
export const shareAny = (some: readonly string[], others: readonly string[]): boolean => some.some((one) => others.includes(one));

/** The countries, places and organizations that tokens name, as keys to compare: "Russian" and "Russia" alike, and so with `fullNameOf` "the Anglers" and "the Alder Anglers". */
export function anchorsOf(reading: Reading, firstToken: number, endToken: number, fullNameOf: (entity: number) => number): readonly string[] {
  const { entities, entityOf, lexicon } = reading;
  let anchors = NO_ANCHORS;
  for (let i = firstToken; i < endToken; i++) {
    const entity = entityOf[i]!;
    if (entity < 0) continue;
    const { type, endToken: behind } = entities[entity]!;
    const country = type === 'group' ? lexicon.countryOf(reading.nameText(entity)) : null;
    if (type === 'group' || type === 'place' || type === 'organization') anchors = [...anchors, country === null ? institutionKey(reading.otherName(fullNameOf(entity))) : keyOfCountry(country)];
    i = behind - 1;
  }
  return anchors;
}

const NO_ANCHORS: readonly string[] = [];
const keyOfCountry = (country: string): string => institutionKey(readOtherName(country));

/** Common nouns that any company, country or city goes by. */
const ANY_COMPANY = new Set(['company', 'firm', 'corporation', 'business', 'enterprise', 'maker', 'manufacturer', 'retailer', 'airline', 'startup', 'giant', 'automaker', 'carmaker', 'chipmaker', 'conglomerate', 'utility', 'lender', 'insurer', 'brewer', 'drugmaker', 'toymaker', 'planemaker', 'gunmaker', 'truckmaker', 'steelmaker', 'homebuilder', 'shipbuilder', 'carrier', 'developer', 'publisher', 'broadcaster', 'chain']);
const NO_COMPANIES = new Set(['party', 'union', 'alliance', 'coalition', 'front', 'movement', 'federation', 'association', 'society', 'foundation', 'league', 'club', 'church', 'organization', 'hospital', 'center', 'fund', 'trust']);
const ANY_ORGANIZATION = new Set(['group', 'organization', 'organisation', 'agency', 'body', 'association', 'nonprofit', 'charity']);
const ANY_COUNTRY = new Set(['country', 'nation', 'republic', 'kingdom', 'superpower']);
const ANY_CITY = new Set(['city', 'town', 'capital', 'metropolis', 'village']);

/** The words of the names of an organization or place, and what the lists say of them. */
export interface InstitutionWords {
  readonly words: ReadonlySet<string>;
  readonly facts: number;
  /** The kind of organization that one of the words marks, 0 where none does. */
  readonly marker: number;
  /** Whether it may be a company. */
  readonly isCompany: boolean;
}

export const NO_INSTITUTION: InstitutionWords = { words: new Set(), facts: 0, marker: 0, isCompany: false };

/** Reads the words of the names of an institution, singular forms among them: "the airline" is Tidewater Airlines. */
export function readInstitution(reading: Reading, entities: readonly number[]): InstitutionWords {
  const words = new Set<string>();
  let last: OtherName | null = null;
  // "South Africa" is a country, whatever its words are by themselves.
  let whole = 0;
  for (let i = 0; i < entities.length && i < 8; i++) {
    const name = reading.otherName(entities[i]!);
    if (name === last) continue;
    last = name;
    if (name.words.length > 1) whole |= reading.lexicon.facts(name.words.map(wordKey).reduce(phraseKey)) & ANY_PLACE;
    for (const word of name.words) {
      words.add(word);
      if (word.length > 4 && /[^s]s$/.test(word)) words.add(word.slice(0, -1));
    }
    if (CENTRAL_BANK.test(name.key)) words.add('central').add('bank');
  }
  let facts = 0;
  let marker = 0;
  let isCompany = true;
  for (const word of words) {
    const found = reading.lexicon.facts(wordKey(word));
    facts |= found;
    marker ||= markerKindOf(found);
    if (NO_COMPANIES.has(word)) isCompany = false;
  }
  return { words, facts: whole === 0 ? facts : whole, marker, isCompany: isCompany && (marker === 0 || (MARKER_KINDS[marker] !== 'government' && MARKER_KINDS[marker] !== 'education')) };
}

/** What is "the central bank" whatever its name. */
const CENTRAL_BANK = /^(?:(?:national |state |peoples |central |reserve )?bank of (?!america|montreal|scotland|ireland|china|nova)|(?:us |federal )*reserve|(?:us )?fed$|riksbank|bundesbank|norges bank|ecb$)/;

/** Whether an organization or place of the article can be called by a noun: "the ministry", "the company", "the country". */
export function institutionAnswersTo({ cluster, stems, kind }: Referent, { words, facts, marker, isCompany }: InstitutionWords, stem: string): boolean {
  if (cluster >= 0 && words.has(stem)) return true;
  if (stems.includes(stem)) return true;
  if (cluster < 0) return false;
  // "the force" of Dorset Police
  if (stem === 'force') return kind === 'organization' && (words.has('police') || words.has('constabulary'));
  if (ANY_COMPANY.has(stem)) return kind === 'organization' && isCompany;
  if (ANY_ORGANIZATION.has(stem)) return kind === 'organization' && (marker === 0 || MARKER_KINDS[marker] !== 'company form');
  if (ANY_COUNTRY.has(stem)) return kind === 'place' && (facts & COUNTRY) !== 0;
  if (ANY_CITY.has(stem)) return kind === 'place' && (facts & (BIG_CITY | CITY)) !== 0 && (facts & COUNTRY) === 0;
  return stem === 'state' && kind === 'place' && (facts & REGION) !== 0;
}

/** Whether any company goes by a noun: "the firm". */
export const isCompanyNoun = (stem: string): boolean => ANY_COMPANY.has(stem);

/** Whether a word says which government an institution belongs to, and its name says the same: "the state health department" of California. */
export function isJurisdiction(reading: Reading, word: string, own: ReadonlySet<string>): boolean {
  const kinds = JURISDICTIONS.get(word);
  if (kinds === undefined) return false;
  for (const name of own) if (own.has(word) || (reading.lexicon.facts(wordKey(name)) & kinds) !== 0) return true;
  return false;
}
const JURISDICTIONS = new Map([['state', REGION], ['provincial', REGION], ['national', COUNTRY], ['city', BIG_CITY | CITY], ['municipal', BIG_CITY | CITY]]);

/** The words of a description that tell it from others of its noun: "senior state department" of "a senior State Department official". */
export function keyOf(reading: Reading, { core, noun, head }: Phrase): string {
  let key = '';
  for (let i = core; i < head; i++) key += `${reading.lower(i)} `;
  return `${key}${noun.stem}${noun.plural ? 's' : ''}`;
}

/** Where a description ends, with what completes it: "the president | of Poland". */
export function descriptionEnd(reading: Reading, phrase: Phrase): number {
  const sentence = reading.article.sentences[reading.sentenceOf[phrase.head]!]!;
  return complementEnd(reading, phrase.end, sentence.endToken);
}
