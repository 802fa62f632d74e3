import { WordBytes } from '../model/wordCache';
import type { Article } from '../text/read';
import type { TokenSpan } from './dates';

const NONE = 0;
const NUMBER = 1;
/** "million", "bn", "crore" */
const MAGNITUDE = 2;
const SYMBOL = 3;
/** "US", "Rs", "EUR": before a number or a currency sign */
const CODE = 4;
/** "dollars", "yuan" */
const CURRENCY = 5;
/** "%", "percent", "kilometers" */
const UNIT = 6;
/** "square", "metric": before a unit */
const UNIT_ADJECTIVE = 7;
/** "4bn", "20m": a number with its magnitude */
const BIG_NUMBER = 8;
/** "millions" */
const MANY = 9;
/** "pounds": money or weight */
const POUNDS = 10;

const kinds = (list: string, kind: number): [string, number][] => list.split(' ').map((word) => [word, kind]);
const WORDS = new Map<string, number>([
  ...kinds('one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half', NUMBER),
  ...kinds('thousand million billion trillion crore crores lakh lakhs bn mn tn', MAGNITUDE),
  ...kinds('$ € £ ¥ ₹ ₡ ₦ ₩ ₽ ₱ ฿ ₺ ₪ ₫ ₴ ₵ ₸', SYMBOL),
  ...kinds('US U.S. HK NT NZ AU CA USD EUR GBP CHF JPY CNY RMB INR AUD CAD HKD SGD ZAR NGN KES GHS AED SAR QAR THB Rs Rs. Tk RM KSh Ksh QR SR LE', CODE),
  ...kinds('dollar dollars euro euros yuan renminbi yen rupee rupees ruble rubles rouble roubles baht peso pesos won cedi cedis naira shilling shillings rand rands franc francs krona kronor krone kroner lira dirham dirhams riyal riyals rial rials dinar dinars rupiah ringgit shekel shekels real reais taka kwacha birr cent cents pence hryvnia zloty forint leu lei lev kyat dong bolivar bolivars quetzal quetzales colon colones bitcoin bitcoins', CURRENCY),
  ...kinds('pound pounds', POUNDS),
  ...kinds('% percent per-cent pct percentage-points km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres cm mm centimeter centimeters centimetre centimetres foot feet inch inches yard yards kg kilogram kilograms kilo kilos gram grams ounce ounces ton tons tonne tonnes liter liters litre litres gallon gallons barrel barrels acre acres hectare hectares megawatt megawatts gigawatt gigawatts kilowatt kilowatts watt watts MW GW mph kph knots degrees', UNIT),
  ...kinds('square cubic metric nautical', UNIT_ADJECTIVE),
  ...kinds('thousands millions billions trillions', MANY),
]);

/** Amounts of money and measured quantities of an article. */
export interface Amounts {
  readonly money: readonly TokenSpan[];
  readonly quantities: readonly TokenSpan[];
}

/**
 * Finds sums of money ("$4.8 billion", "US$20", "3 million yuan", "billions of dollars") and measured quantities ("40%", "175 miles", "3 square kilometers").
 * Counts, ages and durations are neither.
 */
export function findAmounts(article: Article): Amounts {
  const { tokens, sentences } = article;
  const { words, word, start, end: ends } = tokens;
  const kindOfWord = KINDS.of(words);
  const money: TokenSpan[] = [];
  const quantities: TokenSpan[] = [];
  /** The sentence at hand. */
  let firstToken = 0;
  let endToken = 0;
  const kind = (i: number): number => (i >= firstToken && i < endToken ? kindOfWord[word[i]!]! : NONE);
  const text = (i: number): string => (i >= firstToken && i < endToken ? words[word[i]!]! : '');
  const glued = (i: number): boolean => start[i] === ends[i - 1];
  const isNumber = (i: number): boolean => kind(i) === NUMBER || kind(i) === BIG_NUMBER;
  const isDash = (i: number): boolean => text(i) === '-' || text(i) === '–';
  /** The token behind a number with its magnitude and range: "5", "5 million", "5-6 million", "5 to 6 million". */
  const numberEnd = (i: number): number => {
    let k = i;
    while (isNumber(k) && (k === i || !/^\d/.test(text(k)))) k++;
    if (k === i) return i;
    while (kind(k) === MAGNITUDE || (isDash(k) && kind(k + 1) === MAGNITUDE)) k += isDash(k) ? 2 : 1;
    const range = isDash(k) || text(k) === 'to' || text(k) === 'and' ? k + 1 : 0;
    if (range > 0) {
      const from = kind(range) === SYMBOL ? range + 1 : range;
      // "between 5 and 6 million" is one amount, "5 and 6 others" is not.
      if (isNumber(from) && (text(k) !== 'and' || text(i - 1) === 'between' || text(i - 2) === 'between')) {
        const behind = numberEnd(from);
        if (isDash(k) || unitEnd(behind) > behind || kind(behind) === CURRENCY || from > range) return behind;
      }
    }
    return k;
  };
  const unitEnd = (i: number): number => {
    let k = i;
    if (isDash(k) && glued(k) && (kind(k + 1) === UNIT || kind(k + 1) === UNIT_ADJECTIVE)) k++;
    while (kind(k) === UNIT_ADJECTIVE) k++;
    if (kind(k) === UNIT || kind(k) === POUNDS) {
      if (text(k) === 'degrees' && /^(?:Celsius|Fahrenheit)$/.test(text(k + 1))) return k + 2;
      return k + 1;
    }
    if (text(i) === 'per' && text(i + 1) === 'cent') return i + 2;
    if (text(i) === 'percentage' && /^points?$/.test(text(i + 1))) return i + 2;
    return i;
  };
  for (const sentence of sentences) {
    ({ firstToken, endToken } = sentence);
    if (!isAnyCounted(kindOfWord, word, firstToken, endToken)) continue;
    for (let i = firstToken; i < endToken; i++) {
      const own = kind(i);
      if (own === NONE) continue;
      if (own === SYMBOL || own === CODE) {
        const sign = own === CODE && kind(i + 1) === SYMBOL ? i + 1 : i;
        const behind = numberEnd(sign + 1);
        if (behind === sign + 1 || !/^[\d]/.test(text(sign + 1))) continue;
        // "U.S. 1st Brigade", "US 66"
        if (own === CODE && sign === i && (text(i) === 'US' || text(i) === 'U.S.')) continue;
        // "NT$", "A$": letters glued to the sign
        const letters = own === SYMBOL && i > firstToken && glued(i) && /^[A-Z]{1,3}$/.test(text(i - 1)) ? 1 : 0;
        money.push({ first: i - letters, end: currencyEnd(behind, true) });
        i = behind - 1;
      } else if (own === NUMBER || own === BIG_NUMBER || own === MAGNITUDE) {
        if (own === MAGNITUDE && !/^an?$/i.test(text(i - 1))) continue;
        const behind = own === MAGNITUDE ? i + 1 : numberEnd(i);
        const coin = currencyEnd(behind, false);
        const unit = unitEnd(behind);
        const weight = unit > behind && kind(unit - 1) === POUNDS;
        if (coin > behind) money.push({ first: i, end: coin });
        else if (weight && kind(behind - 1) === MAGNITUDE) money.push({ first: i, end: unit });
        // "4-foot-11"
        else if (unit > behind && !(isDash(unit) && kind(unit + 1) === NUMBER)) quantities.push({ first: i, end: unit });
        i = Math.max(behind, coin, unit) - 1;
      } else if (own === MANY) {
        // "hundreds of millions of dollars", "billions of dollars"
        if (text(i + 1) === 'of' && (kind(i + 2) === CURRENCY || kind(i + 2) === POUNDS)) {
          const first = text(i - 1) === 'of' && /^(?:tens|hundreds|thousands)$/.test(text(i - 2)) ? i - 2 : i;
          money.push({ first, end: i + 3 });
          i += 2;
        }
      }
    }
  }
  return { money, quantities };

  /** The token behind the name of the currency ("yuan", "U.S. dollars", "Hong Kong dollars"), or `i`. */
  function currencyEnd(i: number, signed: boolean): number {
    if (kind(i) === CURRENCY) return i + 1;
    if (signed) return i;
    if (isDash(i) && glued(i) && kind(i + 1) === CURRENCY) return i + 2;
    for (let k = 1; k <= 2; k++) if (/^\p{Lu}/u.test(text(i)) && (k === 1 || /^\p{Lu}/u.test(text(i + 1))) && kind(i + k) === CURRENCY) return i + k + 1;
    return i;
  }
}

/** Most sentences have no word that an amount could have. */
function isAnyCounted(kinds: Uint8Array, word: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (kinds[word[i]!] !== NONE) return true;
  return false;
}

const KINDS = new WordBytes(kindOf);

function kindOf(word: string): number {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  // "Nine percent fewer", "$4.2 Billion"
  const small = /^[A-Z][a-z]{2,}$/.test(word) ? WORDS.get(word.toLowerCase()) : undefined;
  if (small === NUMBER || small === MAGNITUDE) return small;
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return NONE;
  if (/^\d[\d,.]*$/.test(word)) return NUMBER;
  if (/^\d[\d,.]{0,12}(?:m|bn|mn|tn|k|M|B|K)$/.test(word)) return BIG_NUMBER;
  return NONE;
}
