import {
  ANY_GIVEN, ANY_GROUP, ANY_PLACE, CALENDAR, CAPITAL_WORD, COMMON_WORD, EVENT_NOUN, FAMILY, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, PLACE_NOUN, SUFFIX, titleClassOf,
} from '../lexicon/facts';
import { mix } from '../model/hash';
import { addInitial, NO_INITIALS, PLACES, type DocumentView } from './documentView';
import { isCapitalForm } from './stretches';
import { CAPITALS, NUMBER_AND_CAPITALS } from './wordTable';


/** No token has more features. */
export const MOST_FEATURES = 400;

/** The facts that are features one by one. */
const FACT_BITS = 27;
/** The hash that stands for "no word there". */
const NOTHING = 0x5bd1e995;

/**
 * Reads the features of a token: 32-bit hashes, each a template mixed with the words it looks at. The training and the running tagger
 * share this code; a change here asks for new weights.
 */
export class FeatureReader {
  /** The features of the token read last. */
  readonly features = new Uint32Array(MOST_FEATURES);
  count = 0;
  private readonly word: Int32Array;

  constructor(private readonly view: DocumentView) {
    this.word = view.article.tokens.word;
  }

  /** Reads token `i`, which lies in the stretch `[first, end)` and the sentence `[from, to)`. */
  read(i: number, first: number, end: number, from: number, to: number): void {
    this.count = 0;
    this.add(0, 0);
    this.readWord(i);
    this.readNeighbors(i, from, to);
    this.readClusters(i, from, to);
    this.readFacts(i, from, to);
    this.readCase(i);
    this.readStretch(i, first, end, from, to);
    this.readPlaces(i);
  }

  private add(template: number, value: number): void {
    if (this.count < MOST_FEATURES) this.features[this.count++] = mix(template, value);
  }

  private keyAt(i: number, from: number, to: number): number {
    return i >= from && i < to ? this.view.table.key[this.word[i]!]! : NOTHING;
  }

  private factsAt(i: number, from: number, to: number): number {
    return i >= from && i < to ? this.view.table.facts[this.word[i]!]! : 0;
  }

  private readWord(i: number): void {
    const { table } = this.view;
    const w = this.word[i]!;
    this.add(1, table.exact[w]!);
    this.add(2, table.key[w]!);
    for (let k = 0; k < 8; k++) {
      const affix = table.affixes[8 * w + k]!;
      if (affix !== 0) this.add(3, affix);
    }
    this.add(4, table.shape[w]!);
    this.add(5, table.form[w]!);
  }

  private readNeighbors(i: number, from: number, to: number): void {
    const own = this.keyAt(i, from, to);
    const before = this.keyAt(i - 1, from, to);
    const before2 = this.keyAt(i - 2, from, to);
    const after = this.keyAt(i + 1, from, to);
    const after2 = this.keyAt(i + 2, from, to);
    this.add(10, before);
    this.add(11, before2);
    this.add(12, after);
    this.add(13, after2);
    this.add(14, mix(before, own));
    this.add(15, mix(own, after));
    this.add(16, mix(before, after));
    this.add(17, mix(before2, before));
    this.add(18, mix(after, after2));
    const { table } = this.view;
    const shapeBefore = i > from ? table.shape[this.word[i - 1]!]! : NOTHING;
    const shapeAfter = i + 1 < to ? table.shape[this.word[i + 1]!]! : NOTHING;
    const shape = table.shape[this.word[i]!]!;
    this.add(20, shapeBefore);
    this.add(21, shapeAfter);
    this.add(22, mix(shapeBefore, shape));
    this.add(23, mix(shape, shapeAfter));
    this.add(24, mix(mix(shapeBefore, shape), shapeAfter));
  }

  private readClusters(i: number, from: number, to: number): void {
    const { table } = this.view;
    for (let d = -2; d <= 2; d++) {
      const k = i + d;
      if (k < from || k >= to) continue;
      const w = this.word[k]!;
      const template = 30 + 3 * (d + 2);
      // A word the vectors do not know is a feature too: it is a rare name.
      this.add(template, table.cluster[w]!);
      this.add(template + 1, table.cluster256[w]!);
      this.add(template + 2, table.cluster64[w]!);
    }
    const own = table.cluster256[this.word[i]!]!;
    const before = i > from ? table.cluster256[this.word[i - 1]!]! : 300;
    const after = i + 1 < to ? table.cluster256[this.word[i + 1]!]! : 300;
    const before2 = i - 1 > from ? table.cluster64[this.word[i - 2]!]! : 300;
    const after2 = i + 2 < to ? table.cluster64[this.word[i + 2]!]! : 300;
    this.add(45, mix(before, own));
    this.add(46, mix(own, after));
    this.add(47, mix(before, after));
    this.add(48, mix(before2, before));
    this.add(49, mix(after, after2));
    const shape = table.form[this.word[i]!]!;
    this.add(50, mix(before, shape));
    this.add(51, mix(after, shape));
  }

  private readFacts(i: number, from: number, to: number): void {
    const { phraseFacts, phrasePlace } = this.view;
    const own = this.factsAt(i, from, to);
    const before = this.factsAt(i - 1, from, to);
    const before2 = this.factsAt(i - 2, from, to);
    const after = this.factsAt(i + 1, from, to);
    const after2 = this.factsAt(i + 2, from, to);
    this.addBits(60, own);
    this.addBits(61, before);
    this.addBits(62, after);
    const kinds = broadKinds(own);
    this.add(63, kinds);
    this.add(64, mix(broadKinds(before), kinds));
    this.add(65, mix(kinds, broadKinds(after)));
    this.add(66, mix(mix(broadKinds(before), kinds), broadKinds(after)));
    const phrase = phraseFacts[i]!;
    if (phrase !== 0) {
      for (let bit = 0; bit < FACT_BITS; bit++) if (phrase & (1 << bit)) this.add(67, bit * 4 + phrasePlace[i]!);
    }
    if (i > from && phraseFacts[i - 1]! !== 0 && phrasePlace[i - 1]! === 3) this.add(68, broadKinds(phraseFacts[i - 1]!));
    if (i + 1 < to && phraseFacts[i + 1]! !== 0 && phrasePlace[i + 1]! === 1) this.add(69, broadKinds(phraseFacts[i + 1]!));
    const { titleEnds } = this.view;
    const title = i > from ? titleEnds[i - 1]! : 0;
    const title2 = i - 1 > from ? titleEnds[i - 2]! : 0;
    this.add(70, title);
    this.add(71, mix(title2, title));
    if (before & OCCUPATION) this.add(72, 1);
    if (after & OCCUPATION) this.add(72, 2);
    if (before2 & OCCUPATION) this.add(72, 3);
    if (after & SUFFIX) this.add(72, 4);
    for (let d = -1; d <= 2; d++) {
      const k = i + d;
      if (k < from || k >= to || !isCapitalForm(this.view.table.form[this.word[k]!]!)) continue;
      const kind = markerKindOf(this.factsAt(k, from, to));
      if (kind !== 0) {
        this.add(73 + d, kind);
        if (own & ANY_GROUP) this.add(78 + d, kind);
      }
    }
    if (own & ANY_GROUP) this.add(82, i + 1 < to && isCapitalForm(this.view.table.form[this.word[i + 1]!]!) ? 1 : 0);
    if (own & ANY_PLACE) this.add(83, markerKindOf(after) + (titleClassOf(after2) << 3));
  }

  private addBits(template: number, facts: number): void {
    for (let bits = facts & ((1 << 21) - 1); bits !== 0; bits &= bits - 1) this.add(template, 31 - Math.clz32(bits & -bits));
    const title = titleClassOf(facts);
    if (title !== 0) this.add(template, 100 + title);
    const marker = markerKindOf(facts);
    if (marker !== 0) this.add(template, 120 + marker);
  }

  private readCase(i: number): void {
    const { table, initial, casing, lowerCount, midCount } = this.view;
    const folded = this.view.folded[i]!;
    const lower = lowerCount[folded]! > 0 ? 1 : 0;
    const mid = Math.min(2, midCount[folded]!);
    this.add(90, casing[i]! * 2 + initial[i]!);
    this.add(91, (casing[i]! * 2 + initial[i]!) * 8 + lower * 4 + mid);
    this.add(92, lower * 4 + mid);
    const facts = table.facts[this.word[i]!]!;
    const spelling = facts & COMMON_WORD ? 1 : facts & CAPITAL_WORD ? 2 : 0;
    this.add(94, spelling);
    this.add(95, spelling * 32 + (casing[i]! * 2 + initial[i]!) * 4 + lower * 2 + (mid > 0 ? 1 : 0));
    if (initial[i]) this.add(93, table.cluster[this.word[i]!]!);
  }

  /** The stretch of capitalized words and small words between them that the token is in. */
  private readStretch(i: number, first: number, end: number, from: number, to: number): void {
    const { table, runFirst, runEnd } = this.view;
    this.readRun(100, first, end, from, to);
    this.add(110, Math.min(4, i - first) * 8 + Math.min(4, end - 1 - i));
    if (runFirst[i]! >= 0) {
      const a = runFirst[i]!;
      const b = runEnd[i]!;
      if (a !== first || b !== end) this.readRun(120, a, b, from, to);
      this.add(111, Math.min(4, i - a) * 8 + Math.min(4, b - 1 - i));
      for (let k = a; k < b && k < a + 6; k++) {
        const kind = markerKindOf(table.facts[this.word[k]!]!);
        if (kind !== 0) this.add(112, kind * 16 + (k < i ? 0 : k === i ? 1 : 2) * 4 + (k === a ? 1 : 0) * 2 + (k === b - 1 ? 1 : 0));
        if (table.facts[this.word[k]!]! & ANY_GIVEN && k < i) this.add(113, Math.min(3, i - k));
      }
    }
    this.readAcronym(i);
  }

  private readRun(template: number, first: number, end: number, from: number, to: number): void {
    const { table } = this.view;
    const head = this.word[first]!;
    const tail = this.word[end - 1]!;
    this.add(template, Math.min(6, end - first));
    this.add(template + 1, table.key[head]!);
    this.add(template + 2, table.key[tail]!);
    this.add(template + 3, table.cluster256[head]!);
    this.add(template + 4, table.cluster256[tail]!);
    this.add(template + 5, broadKinds(table.facts[head]!));
    this.add(template + 6, broadKinds(table.facts[tail]!));
    this.add(template + 7, this.keyAt(first - 1, from, to));
    this.add(template + 8, this.keyAt(end, from, to));
    this.add(template + 9, mix(this.keyAt(first - 1, from, to), this.keyAt(end, from, to)));
  }

  /** "WHO", where the document has "World Health Organization". */
  private readAcronym(i: number): void {
    const { table } = this.view;
    const letters = lettersOf(this.view, i);
    if (letters === 0) return;
    this.add(115, Math.min(letters, 8));
    const last = expansionOf(this.view, i);
    if (last < 0) return;
    const lastWord = this.word[last]!;
    this.add(116, 1);
    this.add(117, table.key[lastWord]!);
    this.add(118, markerKindOf(table.facts[lastWord]!));
    this.add(119, table.cluster256[lastWord]!);
  }

  /** What stands around the same word elsewhere in the document. */
  private readPlaces(i: number): void {
    const { table, folded, places, phraseFacts, titleEnds, runFirst, runEnd, article } = this.view;
    const { word } = this;
    const n = article.tokens.length;
    const base = folded[i]! * PLACES;
    for (let p = 0; p < PLACES; p++) {
      const k = places[base + p]!;
      if (k < 0) break;
      if (k === i) continue;
      const before = k > 0 ? word[k - 1]! : -1;
      const after = k + 1 < n ? word[k + 1]! : -1;
      this.add(140, before < 0 ? NOTHING : table.key[before]!);
      this.add(141, after < 0 ? NOTHING : table.key[after]!);
      this.add(142, before < 0 ? 300 : table.cluster256[before]!);
      this.add(143, after < 0 ? 300 : table.cluster256[after]!);
      const title = k > 0 ? titleEnds[k - 1]! : 0;
      if (title !== 0) this.add(144, title);
      if (phraseFacts[k]! !== 0) this.add(145, broadKinds(phraseFacts[k]!));
      const a = runFirst[k]!;
      if (a < 0) continue;
      const b = runEnd[k]!;
      this.add(146, Math.min(4, b - a) * 16 + Math.min(3, k - a) * 4 + Math.min(3, b - 1 - k));
      if (b - a > 1) {
        this.add(147, table.cluster256[word[a]!]!);
        this.add(148, table.cluster256[word[b - 1]!]!);
        this.add(149, broadKinds(table.facts[word[a]!]!));
        this.add(150, broadKinds(table.facts[word[b - 1]!]!));
      }
    }
  }
}

/** How many letters a token has that may be an acronym ("WHO", "U.N."); 0 for any other. */
function lettersOf({ table, article: { tokens } }: DocumentView, i: number): number {
  const w = tokens.word[i]!;
  if (table.form[w] !== CAPITALS && table.form[w] !== NUMBER_AND_CAPITALS) return 0;
  const written = tokens.words[w]!;
  return written.length > 14 ? 0 : written.length - written.split('.').length + 1;
}

/** The last token of the capitalized words whose initials a token is ("Organization" for "WHO"), or -1. */
export function expansionOf(view: DocumentView, i: number): number {
  if (lettersOf(view, i) < 2) return -1;
  const { words, word } = view.article.tokens;
  const written = words[word[i]!]!;
  let hash = NO_INITIALS;
  for (let k = 0; k < written.length; k++) if (written.charCodeAt(k) !== 0x2e) hash = addInitial(hash, written.charCodeAt(k));
  return view.initials.get(hash) ?? -1;
}

/** Facts in a few classes, so that pairs of them are seen often enough to learn from. */
function broadKinds(facts: number): number {
  let kinds = 0;
  if (facts & ANY_GIVEN) kinds |= 1;
  if (facts & FAMILY) kinds |= 2;
  if (facts & ANY_PLACE) kinds |= 4;
  if (facts & ANY_GROUP) kinds |= 8;
  if (facts & (ORGANIZATION | OUTLET)) kinds |= 16;
  if (titleClassOf(facts) !== 0) kinds |= 32;
  if (markerKindOf(facts) !== 0) kinds |= 64;
  if (facts & OCCUPATION) kinds |= 128;
  if (facts & CALENDAR) kinds |= 256;
  if (facts & PLACE_NOUN) kinds |= 512;
  if (facts & EVENT_NOUN) kinds |= 1024;
  return kinds;
}
