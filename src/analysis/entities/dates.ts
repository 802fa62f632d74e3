import { WordBytes } from '../model/wordCache';
import { isWordAt } from '../text/characters';
import type { Article } from '../text/read';

/** A stretch of tokens `[first, end)` that a rule recognized. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

const NONE = 0;
const WEEKDAY = 1;
const MONTH = 2;
/** "Jan.", "Feb": a month only with a day or a year beside it. */
const SHORT_MONTH = 3;
/** "May", "March": a month where something shows that it is no verb and no person. */
const DOUBTFUL_MONTH = 4;
const YEAR = 5;
const DAY = 6;
const DECADE = 7;
const COMMA = 8;
const HOLIDAY = 9;
/** A number that may be a year: "1500 people" is none. */
const OLD_YEAR = 10;

const WORDS = new Map<string, number>([
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'.split(' ').map((word) => [word, WEEKDAY] as const),
  ...'January February April June July August September October November December'.split(' ').map((word) => [word, MONTH] as const),
  ...'Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ').map((word) => [word, SHORT_MONTH] as const),
  ['May', DOUBTFUL_MONTH],
  ['March', DOUBTFUL_MONTH],
  ...'Christmas Easter Thanksgiving Halloween Hanukkah Passover Diwali'.split(' ').map((word) => [word, HOLIDAY] as const),
  [',', COMMA],
]);

/** Words before "May" and "March" that make them months, and before a number that make it a year. */
const BEFORE_DATES = new Set('in of since by until till through from to between and late early mid last next this before after during around on for circa'.split(' '));
/** Words before a number that make it a count, an address or a name. */
const BEFORE_NUMBERS = new Set(['$', '€', '£', '¥', '₹', '#', 'no.', 'no', 'about', 'nearly', 'almost', 'over', 'than', 'some', 'least', 'roughly', 'approximately', 'flight', 'room', 'boeing', 'airbus', 'page', 'channel']);
/** Months that are given names too. */
const GIVEN_NAMES = new Set(['April', 'May', 'June', 'August']);
/** Whose names follow. */
const KIN = new Set('daughter sister wife mother aunt niece granddaughter grandmother cousin girlfriend partner friend neighbor neighbour widow stepdaughter twin'.split(' '));
/** Words behind a number that make it a count. */
const AFTER_COUNTS = new Set('people troops soldiers men women children votes deaths cases students workers employees jobs homes houses residents members km kilometers kilometres miles meters metres feet hours GMT percent % million billion trillion thousand hundred dollars euros pounds yuan yen tons tonnes acres hectares kg'.split(' '));

/**
 * The dates of an article: days of the week, months, days of a month, years, decades, in the combinations that newspapers write ("Tuesday,
 * Feb. 3, 2022", "2 July", "July 2017", "the 1990s", "2018-19"). Not "last week" and no times of day.
 */
export function findDates(article: Article): TokenSpan[] {
  const { tokens, sentences } = article;
  const { words, word, start, end: ends } = tokens;
  const kinds = KINDS.of(words);
  const dates: TokenSpan[] = [];
  /** The sentence at hand. */
  let firstToken = 0;
  let endToken = 0;
  const kind = (i: number): number => (i < endToken ? kinds[word[i]!]! : NONE);
  const text = (i: number): string => (i >= firstToken && i < endToken ? words[word[i]!]! : '');
  const glued = (i: number): boolean => start[i] === ends[i - 1];
  const isYear = (i: number): boolean => kind(i) === YEAR || kind(i) === OLD_YEAR;
  const isMonth = (i: number): boolean => kind(i) === MONTH || kind(i) === SHORT_MONTH || kind(i) === DOUBTFUL_MONTH;
  /** The token behind a year that belongs to what ends before `i` ("July 2017", "July 4, 1976"), or `i`. */
  const withYear = (i: number): number => (isYear(i) ? i + 1 : kind(i) === COMMA && isYear(i + 1) ? i + 2 : i);
  /** The token behind a day or a range of days ("3", "3-5", "3 to 5"), or `i`. */
  const withDay = (i: number): number => {
    if (kind(i) !== DAY) return i;
    const joins = text(i + 1) === '-' || text(i + 1) === '–' || text(i + 1) === 'to' || text(i + 1) === 'and';
    return joins && kind(i + 2) === DAY ? i + 3 : i + 1;
  };
  const monthEnd = (i: number): number => {
    const day = withDay(i + 1);
    return day > i + 1 ? withYear(day) : withYear(text(i + 1) === 'of' && isYear(i + 2) ? i + 2 : i + 1);
  };
  const dayMonthEnd = (i: number): number => {
    const day = withDay(i);
    if (day === i) return i;
    const month = text(day) === 'of' ? day + 1 : day;
    return isMonth(month) && !(kind(month) === SHORT_MONTH && text(month).length === 3 && text(month) !== text(month).trim()) ? withYear(month + 1) : i;
  };
  for (const sentence of sentences) {
    ({ firstToken, endToken } = sentence);
    if (!isAnyDated(kinds, word, firstToken, endToken)) continue;
    for (let i = firstToken; i < endToken; i++) {
      const own = kind(i);
      // "’07"
      if (own === DAY && i > firstToken && /^['’‘]$/.test(text(i - 1)) && glued(i) && /^\d\d$/.test(text(i)) && !glued(i - 1)) {
        dates.push({ first: i - 1, end: i + 1 });
        continue;
      }
      if (own === NONE || own === COMMA) continue;
      let end = i;
      if (own === WEEKDAY) {
        end = i + 1;
        const next = kind(end) === COMMA ? end + 1 : end;
        const behind = isMonth(next) ? monthEnd(next) : dayMonthEnd(next);
        if (behind > next + 1) end = behind;
      } else if (isMonth(i)) {
        end = monthEnd(i);
        // "June Ouellette"
        if (end === i + 1 && own !== SHORT_MONTH && GIVEN_NAMES.has(text(i)) && /^\p{Lu}\p{Ll}/u.test(text(end)) && kind(end) === NONE) end = i;
        // "her daughter June said"
        else if (end === i + 1 && GIVEN_NAMES.has(text(i)) && KIN.has(text(i - 1))) end = i;
        else if (end === i + 1 && !(own === MONTH || (own === DOUBTFUL_MONTH && BEFORE_DATES.has(text(i - 1).toLowerCase())))) end = i;
      } else if (own === DAY) {
        end = dayMonthEnd(i);
      } else if (own === YEAR || own === OLD_YEAR) {
        end = yearEnd(i);
      } else end = i + 1;
      if (end <= i) continue;
      dates.push({ first: own === DECADE && (text(i - 1) === "'" || text(i - 1) === '’') && glued(i) ? i - 1 : i, end });
      i = end - 1;
    }
  }
  return dates;

  function yearEnd(i: number): number {
    const before = text(i - 1).toLowerCase();
    if (BEFORE_NUMBERS.has(before) || AFTER_COUNTS.has(text(i + 1))) return i;
    if (kind(i) === OLD_YEAR && !BEFORE_DATES.has(before) && before !== '(') return i;
    // "B-1900", "1999-B": a part of something else
    if (i > firstToken && glued(i) && (isWordAt(before, before.length - 1) || './:-'.includes(before.charAt(before.length - 1))) && before !== 'mid-' && text(i - 2).toLowerCase() !== 'mid') return i;
    if (!/^[-–/]$/.test(text(i + 1)) || !glued(i + 1) || i + 2 >= endToken || !glued(i + 2)) return i + 1;
    // "2018-19", "2018-2020", "2022-02-02"
    if (!/^\d{2}(?:\d{2})?$/.test(text(i + 2))) return i + 1;
    return /^[-–/]$/.test(text(i + 3)) && i + 4 < endToken && glued(i + 3) && glued(i + 4) && /^\d{2}$/.test(text(i + 4)) ? i + 5 : i + 3;
  }
}

/** Most sentences have no word that a date could have. */
function isAnyDated(kinds: Uint8Array, word: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (kinds[word[i]!] !== NONE && kinds[word[i]!] !== COMMA) return true;
  return false;
}

const KINDS = new WordBytes(kindOf);

function kindOf(word: string): number {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39 || word.length > 5) return NONE;
  if (/^(?:19\d\d|20[0-4]\d)$/.test(word)) return YEAR;
  if (/^1[0-8]\d\d$/.test(word)) return OLD_YEAR;
  if (/^(?:1[0-9]|20)?\d0s$/.test(word)) return DECADE;
  return /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word) ? DAY : NONE;
}
