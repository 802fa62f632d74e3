/** What the word lists say of a word or phrase, as bits of one number; `titleClassOf` and `markerKindOf` read the two fields. */
export const GIVEN_MALE = 1 << 0;
export const GIVEN_FEMALE = 1 << 1;
export const FAMILY = 1 << 2;
export const COUNTRY = 1 << 3;
/** A state, province or other part of a country, and larger regions ("Middle East"). */
export const REGION = 1 << 4;
/** A city of 300,000 and more, or a capital. */
export const BIG_CITY = 1 << 5;
export const CITY = 1 << 6;
/** "Russian", "Russians". */
export const DEMONYM = 1 << 7;
/** A people, faith or party: "Kurds", "Muslim", "Republicans". */
export const COMMUNITY = 1 << 8;
export const ORGANIZATION = 1 << 9;
/** A news agency, newspaper or broadcaster. */
export const OUTLET = 1 << 10;
export const PERSON = 1 << 11;
/** "minister", "analyst". */
export const OCCUPATION = 1 << 12;
/** "Jr.", "III". */
export const SUFFIX = 1 << 13;
/** A month or weekday. */
export const CALENDAR = 1 << 14;
/** A state's abbreviation in news style: "Calif." */
export const ABBREVIATED_STATE = 1 << 15;
/** A longer phrase in the lists begins with this word. */
export const BEGINS_PHRASE = 1 << 16;
/** A noun that ends the name of a place: "River", "Province". */
export const PLACE_NOUN = 1 << 17;
/** A noun that ends the name of an event: "Olympics", "Summit". */
export const EVENT_NOUN = 1 << 18;
export const EVENT = 1 << 19;
export const PRODUCT = 1 << 20;
export const ANY_GIVEN = GIVEN_MALE | GIVEN_FEMALE;
export const ANY_PLACE = COUNTRY | REGION | BIG_CITY | CITY;
export const ANY_GROUP = DEMONYM | COMMUNITY;

/** A word that stands in lower case as a rule ("black", "despite"). */
export const COMMON_WORD = 1 << 28;
/** A word that stands with a capital as a rule, and not only at the start of a sentence. */
export const CAPITAL_WORD = 1 << 29;
/** A given name of both, but far oftener of a man ("Sean"), or of a woman ("Grace"). */
export const MOSTLY_MALE = 1 << 30;
export const MOSTLY_FEMALE = 1 << 31;

const TITLE_SHIFT = 21;
const MARKER_SHIFT = 25;

export const TITLE_CLASSES = [
  'none', 'military', 'religious', 'political', 'judicial', 'police', 'academic', 'nobility', 'civil', 'business', 'other',
] as const;
export type TitleClass = (typeof TITLE_CLASSES)[number];

export const MARKER_KINDS = ['none', 'company form', 'education', 'government', 'other'] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

/** The class of a title before a name ("Gen.": military), 0 where the word is none; an index of `TITLE_CLASSES`. */
export const titleClassOf = (facts: number): number => (facts >>> TITLE_SHIFT) & 15;

/** The kind of a word that marks an organization ("Ministry": government), 0 where it is none; an index of `MARKER_KINDS`. */
export const markerKindOf = (facts: number): number => (facts >>> MARKER_SHIFT) & 7;

export const titleFacts = (titleClass: TitleClass): number => TITLE_CLASSES.indexOf(titleClass) << TITLE_SHIFT;
export const markerFacts = (kind: MarkerKind): number => MARKER_KINDS.indexOf(kind) << MARKER_SHIFT;
