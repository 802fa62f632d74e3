import {
  ANY_GIVEN, ANY_GROUP, ANY_PLACE, CALENDAR, CAPITAL_WORD, COMMON_WORD, EVENT_NOUN, FAMILY, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, PLACE_NOUN, SUFFIX, titleClassOf,
} from '../lexicon/facts';
import { mix } from '../model/hash';
import { addInitial, NO_INITIALS, PLACES, type DocumentView } from './documentView';
import { isCapitalForm } from './stretches';
import { CAPITALS, NUMBER_AND_CAPITALS } from './wordTable';


/** No token has more features. */
const MOST_FEATURES = 400;

/** The facts that are features one by one. */
const FACT_BITS = 27;
/** The hash that stands for "no word there". */
const NOTHING = 0x5bd1e995;

/** The places of a word that a token looks at: itself, one and two before it, one and two behind it. */
export const OWN = 0;
export const BEFORE = 1;
export const BEFORE2 = 2;
export const AFTER = 3;
export const AFTER2 = 4;
/** The places of a word around a stretch: its first and its last word, the one before it and the one behind it. */
export const STRETCH_HEAD = 5;
/** The same around a run of capitalized words. */
export const RUN_HEAD = 9;
const LEFT = 2;
const RIGHT = 3;
export const WORD_PLACES = 13;
/** Where a word of each place stands, counted from the token. */
const DISTANCE = [0, -1, -2, 1, 2] as const;
/** The template of the key of a neighbor at each place. */
const NEIGHBOR = [0, 10, 11, 12, 13] as const;
/** Stands for a word where the sentence has none. */
export const NO_WORD = -1;

/** How many numbers `spellingOf` has. */
export const SPELLINGS = 108;

/**
 * Reads the features of tokens: 32-bit hashes, each a template mixed with the words it looks at. The training and the running tagger share this code; a
 * change here asks for new weights. Training reads all features of a token (`read`); the tagger reads those that hang on one word, one spelling or one place
 * of a word alone once (`readWordAt`, `readSpelling`, `readPlace`) and keeps their sums, so that `readPairs` is left for each token and `readRunPairs` for
 * each stretch.
 */
export class FeatureReader {
  /** The features read since `clear`. */
  readonly features = new Int32Array(MOST_FEATURES);
  count = 0;
  private readonly word: Int32Array;

  constructor(private readonly view: DocumentView) {
    this.word = view.article.tokens.word;
  }

  clear(): void {
    this.count = 0;
  }

  /** Reads all features of token `i`, which lies in the stretch `[first, end)` and the sentence `[from, to)`. The order is that in which they are learned. */
  read(i: number, first: number, end: number, from: number, to: number): void {
    this.clear();
    this.add(0, 0);
    this.addForm(this.word[i]!);
    for (const place of [BEFORE, BEFORE2, AFTER, AFTER2]) this.addKey(this.wordAt(i, place, from, to), place);
    this.addKeyPairs(i, from, to);
    this.addShape(this.wordAt(i, BEFORE, from, to), BEFORE);
    this.addShape(this.wordAt(i, AFTER, from, to), AFTER);
    this.addShapePairs(i, from, to);
    for (const place of [BEFORE2, BEFORE, OWN, AFTER, AFTER2]) this.addClusters(this.wordAt(i, place, from, to), place);
    this.addClusterPairs(i, from, to);
    for (const place of [OWN, BEFORE, AFTER]) this.addFacts(this.wordAt(i, place, from, to), place);
    this.addFactPairs(i, from, to);
    for (const place of [BEFORE, AFTER, BEFORE2]) this.addOccupation(this.wordAt(i, place, from, to), place);
    this.addSuffix(this.wordAt(i, AFTER, from, to));
    for (const place of [BEFORE, OWN, AFTER, AFTER2]) {
      this.addMarker(this.wordAt(i, place, from, to), place);
      this.addGroupMarker(i, place, from, to);
    }
    this.addFollowers(i, from, to);
    this.readSpelling(spellingOf(this.view, i));
    this.addInitialCluster(i);
    this.readRun(STRETCH, first, end, from, to);
    this.add(110, Math.min(4, i - first) * 8 + Math.min(4, end - 1 - i));
    if (hasRun(this.view, i, first, end)) this.readRun(RUN, this.view.runFirst[i]!, this.view.runEnd[i]!, from, to);
    this.addPlaceInRun(i);
    this.addAcronym(i);
    for (let p = 0; p < PLACES; p++) {
      const k = this.view.places[this.view.folded[i]! * PLACES + p]!;
      if (k < 0) break;
      if (k !== i) this.readPlace(k);
    }
  }

  /** Reads what hangs on the word at a place of a token, of a stretch or of a run alone; `NO_WORD` where there is none. */
  readWordAt(w: number, place: number): void {
    if (place >= RUN_HEAD) this.addAround(RUN, w, place - RUN_HEAD);
    else if (place >= STRETCH_HEAD) this.addAround(STRETCH, w, place - STRETCH_HEAD);
    else {
      if (place === OWN) {
        this.add(0, 0);
        this.addForm(w);
      } else this.addKey(w, place);
      if (place === BEFORE || place === AFTER) this.addShape(w, place);
      this.addClusters(w, place);
      if (place <= BEFORE || place === AFTER) this.addFacts(w, place);
      this.addOccupation(w, place);
      if (place === AFTER) this.addSuffix(w);
      this.addMarker(w, place);
    }
  }

  /** Reads what hangs on two words and more, and on where the token stands in its stretch. */
  readPairs(i: number, first: number, end: number, from: number, to: number): void {
    this.addKeyPairs(i, from, to);
    this.addShapePairs(i, from, to);
    this.addClusterPairs(i, from, to);
    this.addFactPairs(i, from, to);
    this.addGroupMarker(i, BEFORE, from, to);
    this.addGroupMarker(i, OWN, from, to);
    this.addGroupMarker(i, AFTER, from, to);
    this.addGroupMarker(i, AFTER2, from, to);
    this.addFollowers(i, from, to);
    this.addInitialCluster(i);
    this.add(110, Math.min(4, i - first) * 8 + Math.min(4, end - 1 - i));
    this.addPlaceInRun(i);
    this.addAcronym(i);
  }

  /** Reads how a word is written here and elsewhere in the document: a number of `spellingOf`. */
  readSpelling(spelling: number): void {
    const known = spelling % 3;
    const mid = Math.floor(spelling / 3) % 3;
    const lower = Math.floor(spelling / 9) % 2;
    const here = Math.floor(spelling / 18);
    this.add(90, here);
    this.add(91, here * 8 + lower * 4 + mid);
    this.add(92, lower * 4 + mid);
    this.add(94, known);
    this.add(95, known * 32 + here * 4 + lower * 2 + (mid > 0 ? 1 : 0));
  }

  /** Reads what the stretch (or the run of capitalized words) `[first, end)` in the sentence `[from, to)` looks like; all of its tokens have it. */
  readRun(template: number, first: number, end: number, from: number, to: number): void {
    const { table } = this.view;
    const head = this.word[first]!;
    const tail = this.word[end - 1]!;
    const before = this.keyAt(first - 1, from, to);
    const after = this.keyAt(end, from, to);
    this.add(template, Math.min(6, end - first));
    this.add(template + 1, table.key[head]!);
    this.add(template + 2, table.key[tail]!);
    this.add(template + 3, table.cluster256[head]!);
    this.add(template + 4, table.cluster256[tail]!);
    this.add(template + 5, broadKinds(table.facts[head]!));
    this.add(template + 6, broadKinds(table.facts[tail]!));
    this.add(template + 7, before);
    this.add(template + 8, after);
    this.add(template + 9, mix(before, after));
  }

  /** Reads what is left of `readRun` when the four words of a stretch or run are looked at by themselves. */
  readRunPairs(template: number, first: number, end: number, from: number, to: number): void {
    this.add(template, Math.min(6, end - first));
    this.add(template + 9, mix(this.keyAt(first - 1, from, to), this.keyAt(end, from, to)));
  }

  /** Reads what stands around token `k`, for the other places of its word. */
  readPlace(k: number): void {
    const { table, phraseFacts, titleEnds, runFirst, runEnd, article } = this.view;
    const { word } = this;
    const before = k > 0 ? word[k - 1]! : NO_WORD;
    const after = k + 1 < article.tokens.length ? word[k + 1]! : NO_WORD;
    this.add(140, before < 0 ? NOTHING : table.key[before]!);
    this.add(141, after < 0 ? NOTHING : table.key[after]!);
    this.add(142, before < 0 ? 300 : table.cluster256[before]!);
    this.add(143, after < 0 ? 300 : table.cluster256[after]!);
    const title = k > 0 ? titleEnds[k - 1]! : 0;
    if (title !== 0) this.add(144, title);
    if (phraseFacts[k]! !== 0) this.add(145, broadKinds(phraseFacts[k]!));
    const a = runFirst[k]!;
    if (a < 0) return;
    const b = runEnd[k]!;
    this.add(146, Math.min(4, b - a) * 16 + Math.min(3, k - a) * 4 + Math.min(3, b - 1 - k));
    if (b - a > 1) {
      this.add(147, table.cluster256[word[a]!]!);
      this.add(148, table.cluster256[word[b - 1]!]!);
      this.add(149, broadKinds(table.facts[word[a]!]!));
      this.add(150, broadKinds(table.facts[word[b - 1]!]!));
    }
  }

  private add(template: number, value: number): void {
    if (this.count < MOST_FEATURES) this.features[this.count++] = mix(template, value);
  }

  private wordAt(i: number, place: number, from: number, to: number): number {
    const k = i + DISTANCE[place]!;
    return k >= from && k < to ? this.word[k]! : NO_WORD;
  }

  private keyAt(i: number, from: number, to: number): number {
    return i >= from && i < to ? this.view.table.key[this.word[i]!]! : NOTHING;
  }

  private factsAt(i: number, from: number, to: number): number {
    return i >= from && i < to ? this.view.table.facts[this.word[i]!]! : 0;
  }

  /** What `readRun` sees of one of the four words of a stretch or run. */
  private addAround(template: number, w: number, part: number): void {
    const { table } = this.view;
    if (part === LEFT || part === RIGHT) {
      this.add(template + 5 + part, w < 0 ? NOTHING : table.key[w]!);
    } else {
      this.add(template + 1 + part, table.key[w]!);
      this.add(template + 3 + part, table.cluster256[w]!);
      this.add(template + 5 + part, broadKinds(table.facts[w]!));
    }
  }

  private addForm(w: number): void {
    const { table } = this.view;
    this.add(1, table.exact[w]!);
    this.add(2, table.key[w]!);
    for (let k = 0; k < 8; k++) {
      const affix = table.affixes[8 * w + k]!;
      if (affix !== 0) this.add(3, affix);
    }
    this.add(4, table.shape[w]!);
    this.add(5, table.form[w]!);
  }

  private addKey(w: number, place: number): void {
    this.add(NEIGHBOR[place]!, w < 0 ? NOTHING : this.view.table.key[w]!);
  }

  private addKeyPairs(i: number, from: number, to: number): void {
    const own = this.keyAt(i, from, to);
    const before = this.keyAt(i - 1, from, to);
    const before2 = this.keyAt(i - 2, from, to);
    const after = this.keyAt(i + 1, from, to);
    const after2 = this.keyAt(i + 2, from, to);
    this.add(14, mix(before, own));
    this.add(15, mix(own, after));
    this.add(16, mix(before, after));
    this.add(17, mix(before2, before));
    this.add(18, mix(after, after2));
  }

  private addShape(w: number, place: number): void {
    this.add(place === BEFORE ? 20 : 21, w < 0 ? NOTHING : this.view.table.shape[w]!);
  }

  private addShapePairs(i: number, from: number, to: number): void {
    const { shape } = this.view.table;
    const before = i > from ? shape[this.word[i - 1]!]! : NOTHING;
    const after = i + 1 < to ? shape[this.word[i + 1]!]! : NOTHING;
    const own = shape[this.word[i]!]!;
    this.add(22, mix(before, own));
    this.add(23, mix(own, after));
    this.add(24, mix(mix(before, own), after));
  }

  private addClusters(w: number, place: number): void {
    if (w < 0) return;
    const { table } = this.view;
    const template = 30 + 3 * (DISTANCE[place]! + 2);
    // A word the vectors do not know is a feature too: it is a rare name.
    this.add(template, table.cluster[w]!);
    this.add(template + 1, table.cluster256[w]!);
    this.add(template + 2, table.cluster64[w]!);
  }

  private addClusterPairs(i: number, from: number, to: number): void {
    const { table } = this.view;
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
    const form = table.form[this.word[i]!]!;
    this.add(50, mix(before, form));
    this.add(51, mix(after, form));
  }

  private addFacts(w: number, place: number): void {
    const facts = w < 0 ? 0 : this.view.table.facts[w]!;
    const template = place === OWN ? 60 : place === BEFORE ? 61 : 62;
    for (let bits = facts & ((1 << 21) - 1); bits !== 0; bits &= bits - 1) this.add(template, 31 - Math.clz32(bits & -bits));
    const title = titleClassOf(facts);
    if (title !== 0) this.add(template, 100 + title);
    const marker = markerKindOf(facts);
    if (marker !== 0) this.add(template, 120 + marker);
  }

  private addFactPairs(i: number, from: number, to: number): void {
    const { phraseFacts, phrasePlace, titleEnds } = this.view;
    const kinds = broadKinds(this.factsAt(i, from, to));
    const before = broadKinds(this.factsAt(i - 1, from, to));
    const after = broadKinds(this.factsAt(i + 1, from, to));
    this.add(63, kinds);
    this.add(64, mix(before, kinds));
    this.add(65, mix(kinds, after));
    this.add(66, mix(mix(before, kinds), after));
    const phrase = phraseFacts[i]!;
    if (phrase !== 0) {
      for (let bit = 0; bit < FACT_BITS; bit++) if (phrase & (1 << bit)) this.add(67, bit * 4 + phrasePlace[i]!);
    }
    if (i > from && phraseFacts[i - 1]! !== 0 && phrasePlace[i - 1]! === 3) this.add(68, broadKinds(phraseFacts[i - 1]!));
    if (i + 1 < to && phraseFacts[i + 1]! !== 0 && phrasePlace[i + 1]! === 1) this.add(69, broadKinds(phraseFacts[i + 1]!));
    const title = i > from ? titleEnds[i - 1]! : 0;
    const title2 = i - 1 > from ? titleEnds[i - 2]! : 0;
    this.add(70, title);
    this.add(71, mix(title2, title));
  }

  private addOccupation(w: number, place: number): void {
    if (w < 0 || !(this.view.table.facts[w]! & OCCUPATION)) return;
    if (place === BEFORE) this.add(72, 1);
    else if (place === AFTER) this.add(72, 2);
    else if (place === BEFORE2) this.add(72, 3);
  }

  private addSuffix(w: number): void {
    if (w >= 0 && this.view.table.facts[w]! & SUFFIX) this.add(72, 4);
  }

  /** The kind of organization that a capitalized word marks. */
  private markerAt(w: number, place: number): number {
    if (w < 0 || place === BEFORE2) return 0;
    const { table } = this.view;
    return isCapitalForm(table.form[w]!) ? markerKindOf(table.facts[w]!) : 0;
  }

  private addMarker(w: number, place: number): void {
    const kind = this.markerAt(w, place);
    if (kind !== 0) this.add(73 + DISTANCE[place]!, kind);
  }

  private addGroupMarker(i: number, place: number, from: number, to: number): void {
    if (!(this.view.table.facts[this.word[i]!]! & ANY_GROUP)) return;
    const kind = this.markerAt(this.wordAt(i, place, from, to), place);
    if (kind !== 0) this.add(78 + DISTANCE[place]!, kind);
  }

  private addFollowers(i: number, from: number, to: number): void {
    const own = this.factsAt(i, from, to);
    if (own & ANY_GROUP) this.add(82, i + 1 < to && isCapitalForm(this.view.table.form[this.word[i + 1]!]!) ? 1 : 0);
    if (own & ANY_PLACE) this.add(83, markerKindOf(this.factsAt(i + 1, from, to)) + (titleClassOf(this.factsAt(i + 2, from, to)) << 3));
  }

  private addInitialCluster(i: number): void {
    if (this.view.initial[i]) this.add(93, this.view.table.cluster[this.word[i]!]!);
  }

  /** Where in its run of capitalized words a token stands, and which of them mark organizations or are given names. */
  private addPlaceInRun(i: number): void {
    const { table, runFirst, runEnd } = this.view;
    const a = runFirst[i]!;
    if (a < 0) return;
    const b = runEnd[i]!;
    this.add(111, Math.min(4, i - a) * 8 + Math.min(4, b - 1 - i));
    for (let k = a; k < b && k < a + 6; k++) {
      const facts = table.facts[this.word[k]!]!;
      const kind = markerKindOf(facts);
      if (kind !== 0) this.add(112, kind * 16 + (k < i ? 0 : k === i ? 1 : 2) * 4 + (k === a ? 1 : 0) * 2 + (k === b - 1 ? 1 : 0));
      if (facts & ANY_GIVEN && k < i) this.add(113, Math.min(3, i - k));
    }
  }

  /** "WHO", where the document has "World Health Organization". */
  private addAcronym(i: number): void {
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
}

/** The templates of `readRun`. */
export const STRETCH = 100;
export const RUN = 120;

/** Whether a token of the stretch `[first, end)` stands in a run of capitalized words that is not the whole stretch. */
export function hasRun({ runFirst, runEnd }: DocumentView, i: number, first: number, end: number): boolean {
  return runFirst[i]! >= 0 && (runFirst[i] !== first || runEnd[i] !== end);
}

/** How a token is written, how its word is written elsewhere in the document and as a rule: one number for all of it, less than `SPELLINGS`. */
export function spellingOf({ table, article, folded, initial, casing, lowerCount, midCount }: DocumentView, i: number): number {
  const here = casing[i]! * 2 + initial[i]!;
  const lower = lowerCount[folded[i]!]! > 0 ? 1 : 0;
  const mid = Math.min(2, midCount[folded[i]!]!);
  const facts = table.facts[article.tokens.word[i]!]!;
  const known = facts & COMMON_WORD ? 1 : facts & CAPITAL_WORD ? 2 : 0;
  return ((here * 2 + lower) * 3 + mid) * 3 + known;
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
