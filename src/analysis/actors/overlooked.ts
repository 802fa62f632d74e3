import { FIRM } from '../entities/called';
import type { NamedMention } from '../entities/mention';
import { ANY_GIVEN, ANY_GROUP, ANY_PLACE, BIG_CITY, CALENDAR, COMMON_WORD, COUNTRY, EVENT_NOUN, FAMILY, markerKindOf, OCCUPATION, ORGANIZATION, OUTLET, PLACE_NOUN, REGION, titleClassOf } from '../lexicon/facts';
import { phraseKey, wordKey } from '../lexicon/lexicon';
import { RANKS } from '../lexicon/ranks';
import { ADJ, ADP, DET, NOUN, PROPN, PUNCT } from '../syntax/tags';
import { isAllCapitals } from '../text/characters';
import { GIVEN_TITLES } from './names';
import { ABBREVIATED_TITLES } from './nouns';
import type { Reading } from './reading';

/** The named mentions as linking takes them, in document order. */
export interface LinkedNames {
  readonly mentions: readonly NamedMention[];
  /** The same with the titles among them that are no names: what a reader sees marked. */
  readonly shown: readonly NamedMention[];
  /** For each that is shown its index among `mentions`, or -1 where it is a title. */
  readonly indexes: Int32Array;
}

/** A given name of fewer letters is too easily something else. */
const SHORTEST_GIVEN = 4;
/** How far the noun of a post is from the comma behind a name. */
const POST_REACH = 7;
/** How sure a name is that stands where only a name can stand. */
const SURE = 0.6;
/** What is no firm and has a name behind it all the same: "passenger group Right Tracks". */
const NAMED_BODIES = new Set(['group', 'party', 'club', 'chain', 'network', 'center', 'outlet', 'studio', 'team', 'foundation', 'movement']);
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'de', 'del', 'della', 'di', 'da', 'van', 'von', 'der', 'den']);
const NO_NAME = ANY_PLACE | ANY_GROUP | CALENDAR | EVENT_NOUN | PLACE_NOUN | ORGANIZATION | OUTLET;

/**
 * Mends what the recognizer, which looks at a few words at a time, cannot see: a title taken for somebody's name ("Deputy Harbor Secretary") is none;
 * behind a title stands a name ("crew member Zarmina Qaderi", "Mr. Bellincioni"), and so it does where somebody speaks; whose surname it was is named
 * again wherever that surname stands. A name of `ignored` is not added. `null` where there is nothing to mend.
 */
export function mendNames(reading: Reading, ignored: ReadonlySet<string>): LinkedNames | null {
  const mender = new NameMender(reading, ignored);
  mender.mend();
  return mender.result();
}

class NameMender {
  private readonly added: NamedMention[] = [];
  private readonly dropped = new Set<number>();
  /** Second halves of names, "Diop" of "Sarr-Diop". */
  private readonly merged = new Set<number>();
  /** What a mention is replaced by, one that was cut short: "Yusuf al-Rashad" for "Yusuf". */
  private readonly replaced = new Map<number, NamedMention>();
  /** Words that belong to the acronym behind them, as "Radio KR", and the acronyms that a word with a capital stands before. */
  private readonly prefixed = new Set<string>();
  private readonly acronyms: number[] = [];
  /** The first letters of the organizations' first words: "the Fed" of the Federal Reserve. */
  private readonly beginnings = new Set<string>();
  /** For each distinct word whether it is somebody's surname. */
  private readonly isSurname: Uint8Array;
  /** The given names of those whose full names stand in the article, and what they are cut to. */
  private readonly givenNames = new Set<string>();
  /** For each token whether the words for whoever speaks begin there. */
  private readonly starts: Uint8Array;
  private taken = -1;

  constructor(
    private readonly reading: Reading,
    private readonly ignored: ReadonlySet<string>,
  ) {
    this.isSurname = new Uint8Array(reading.article.tokens.words.length);
    this.starts = new Uint8Array(reading.tags.length + 1);
    for (const { source } of reading.attributions.found) if (source !== null) this.starts[reading.tokenAt(source[0])] = 1;
  }

  mend(): void {
    const { reading } = this;
    reading.entities.forEach((_, index) => this.readFound(index));
    for (const index of this.acronyms) this.readAcronym(index);
    for (const { kind, bodyToken, endToken } of reading.article.paragraphs) {
      if (kind === 'body') this.readParagraph(bodyToken, endToken);
    }
  }

  /** A mention of the recognizer: whether it is a title, cut short, or tells a surname. */
  private readFound(index: number): void {
    const { reading } = this;
    const { type, firstToken, endToken } = reading.entities[index]!;
    if (this.merged.has(index)) return;
    if (type === 'group') {
      const bearer = this.startOfBearer(firstToken, endToken);
      if (bearer >= 0) {
        this.replaced.set(index, this.mentionOf(bearer, endToken));
        if (bearer < firstToken) this.noteName(bearer, endToken);
      } else if (this.isSomebody(firstToken, endToken)) this.dropped.add(index);
      return;
    }
    if (type !== 'person' && type !== 'organization' && type !== 'place') return;
    if (type !== 'person' && this.readTitled(index)) return;
    if (type !== 'person' && (this.isAddressed(firstToken, endToken) || this.isIntroduced(firstToken, endToken) || (type === 'place' && (this.isDescribed(firstToken, endToken) || this.speaksAsNamed(firstToken, endToken))))) {
      this.replaced.set(index, this.mentionOf(firstToken, endToken));
      return;
    }
    if (endToken - firstToken > 1 && (this.isTitle(firstToken, endToken, type) || (type === 'person' && (this.facts(firstToken) & (PLACE_NOUN | ANY_GIVEN)) === PLACE_NOUN))) {
      this.dropped.add(index);
      return;
    }
    if (type !== 'person') {
      const first = reading.lower(firstToken);
      if (type === 'organization' && endToken - firstToken > 1 && first.length > 5) this.beginnings.add(first.slice(0, 3));
      if (type === 'organization' && endToken - firstToken === 1 && isAllCapitals(reading.word(firstToken))) this.noteAcronym(index);
      return;
    }
    const end = this.endOfCutName(endToken);
    const first = this.startOfName(firstToken, endToken, end);
    if (end > endToken || first !== firstToken) this.replaced.set(index, this.mentionOf(first, end));
    if (end - first > 1) this.noteName(first, end);
  }

  private noteName(first: number, end: number): void {
    const { reading, givenNames } = this;
    this.isSurname[reading.article.tokens.word[end - 1]!] = 1;
    const given = reading.lower(first);
    if (givenNames.has(given) || given.length < SHORTEST_GIVEN) return;
    givenNames.add(given);
    for (const nickname of reading.lexicon.nicknamesOf(given)) if (nickname.length >= SHORTEST_GIVEN) givenNames.add(nickname);
  }

  /** Where a name really begins: behind a rank that was taken for part of it ("DI | Ruth Kane", "General | Yusuf al-Rashad"). */
  private startOfName(firstToken: number, endToken: number, end: number): number {
    const { reading } = this;
    let first = this.withParticles(firstToken);
    if (first < firstToken) return first;
    while (first + 1 < end && (RANKS.has(reading.word(first)) || (ABBREVIATED_TITLES.has(reading.lower(first)) && reading.at(first).isCapitalized && (end - first > 2 || !GIVEN_TITLES.has(reading.lower(first)))))) first++;
    // With its second half a name needs no title to be one.
    if (end > endToken && endToken - first > 1 && titleClassOf(this.facts(first)) !== 0) first++;
    // "Mateo Ruiz-Bell" has a given name and needs no "Junior" to be a name.
    const noun = reading.noun(first);
    if (end - first > 2 && noun?.kind === 'person' && !noun.plural && !GIVEN_TITLES.has(reading.lower(first)) && (this.facts(first + 1) & ANY_GIVEN) !== 0) first++;
    // "Boss Dunmore", as headlines call Kit Dunmore
    else if (end - first === 2 && noun?.kind === 'person' && noun.office && !noun.plural && (this.facts(first) & (ANY_GIVEN | FAMILY)) === 0) first++;
    return first;
  }

  /** "District Collector Sneha Kulkarni", taken for a place: a title and a name. */
  private readTitled(index: number): boolean {
    const { reading } = this;
    const { firstToken, endToken, type } = reading.entities[index]!;
    // "DC Sohal", whose full name came before
    if (endToken - firstToken === 2 && RANKS.has(reading.word(firstToken)) && this.isSurname[reading.article.tokens.word[endToken - 1]!] === 1) {
      this.replaced.set(index, this.mentionOf(firstToken + 1, endToken));
      return true;
    }
    // "Bishop Loxley", taken for a parish
    const title = reading.noun(firstToken);
    if (endToken - firstToken === 2 && title?.kind === 'person' && title.office && !title.plural && this.isSurname[reading.article.tokens.word[endToken - 1]!] === 1) {
      this.replaced.set(index, this.mentionOf(firstToken + 1, endToken));
      return true;
    }
    let first = endToken;
    while (first > firstToken && reading.at(first - 1).noun === null && (this.facts(first - 1) & (PLACE_NOUN | ORGANIZATION)) === 0 && markerKindOf(this.facts(first - 1)) === 0) first--;
    // "Justice League Dark" may be anything; a place has no title in its name.
    if (first === firstToken || endToken - first < 2 || (type !== 'place' && !this.looksLikeName(first, endToken))) return false;
    const noun = reading.noun(first - 1);
    if (noun?.kind !== 'person' || !noun.office || noun.plural) return false;
    this.replaced.set(index, this.mentionOf(first, endToken));
    this.noteName(first, endToken);
    return true;
  }

  /** "Mr. Salem", "Dr. (Mrs.) Ada Lome": somebody, whatever place or firm bears the name; not "Lord Howe Island". */
  private isAddressed(firstToken: number, endToken: number): boolean {
    const { reading } = this;
    const bracket = this.inSentence(firstToken - 2, firstToken) && reading.word(firstToken - 1) === ')';
    const address = bracket ? firstToken - 2 : firstToken - 1;
    if (!this.inSentence(address, firstToken) || !this.isAddress(address)) return false;
    const facts = this.facts(endToken - 1);
    return endToken - firstToken < 4 && (facts & PLACE_NOUN) === 0 && markerKindOf(facts) === 0;
  }

  /** "Ninth-grader Zoe Park", taken for a park: a given name with what somebody is in front. */
  private isDescribed(firstToken: number, endToken: number): boolean {
    const { reading } = this;
    if (endToken - firstToken !== 2 || !this.inSentence(firstToken - 1, firstToken) || (this.facts(firstToken) & ANY_GIVEN) === 0) return false;
    const noun = reading.noun(firstToken - 1);
    return noun?.kind === 'person' && !noun.plural;
  }

  /** "Zeya said", of Uzra Zeya: no place speaks that is as small, and bears her name. */
  private speaksAsNamed(firstToken: number, endToken: number): boolean {
    return endToken - firstToken === 1 && this.starts[firstToken] === 1 && this.isSurname[this.reading.article.tokens.word[firstToken]!] === 1 && (this.facts(firstToken) & (COUNTRY | REGION | BIG_CITY)) === 0;
  }

  /** "Ngozi Eze, the union's finance director," and "the union's director, Ngozi Eze,", taken for a place: who holds a post is somebody, where no list knows the name. */
  private isIntroduced(firstToken: number, endToken: number): boolean {
    const { reading } = this;
    if (endToken - firstToken < 2 || endToken - firstToken > 4 || !this.inSentence(endToken, firstToken) || reading.word(endToken) !== ',') return false;
    let key = 0;
    for (let i = firstToken; i < endToken; i++) {
      const { isCapitalized, noun } = reading.at(i);
      // Many a name is a town's too: the lists know those of more than one word as a whole.
      if (!isCapitalized || noun !== null || (this.facts(i) & NO_NAME & ~ANY_PLACE) !== 0 || markerKindOf(this.facts(i)) !== 0 || isAllCapitals(reading.word(i))) return false;
      key = i === firstToken ? wordKey(reading.word(i)) : phraseKey(key, wordKey(reading.word(i)));
    }
    if ((reading.lexicon.facts(key) & NO_NAME) !== 0) return false;
    return this.beginsWithPost(endToken + 1, firstToken) || (this.inSentence(firstToken - 2, firstToken) && reading.word(firstToken - 1) === ',' && this.endsWithPost(firstToken - 2, firstToken));
  }

  /** Whether the noun phrase at a token is somebody's post: "the union's finance director". */
  private beginsWithPost(from: number, sentence: number): boolean {
    const { reading } = this;
    for (let i = from; i < from + POST_REACH && this.inSentence(i, sentence); i++) {
      if (this.isPost(i)) return true;
      const tag = reading.tags[i];
      if (reading.entityOf[i]! < 0 && tag !== DET && tag !== ADJ && tag !== NOUN && tag !== PROPN && !reading.at(i).isPossessiveMark) return false;
    }
    return false;
  }

  /** Whether a token ends with somebody's post, or whom it is held at: "the director", "the chairman of Leeds University". */
  private endsWithPost(last: number, sentence: number): boolean {
    const { reading } = this;
    const owner = reading.entityOf[last]!;
    if (owner < 0) return this.isPost(last);
    let i = reading.entities[owner]!.firstToken - 1;
    if (this.inSentence(i, sentence) && reading.tags[i] === DET) i--;
    return this.inSentence(i - 1, sentence) && reading.tags[i] === ADP && this.isPost(i - 1);
  }

  private isPost(token: number): boolean {
    const noun = this.reading.noun(token);
    return noun?.kind === 'person' && noun.office && !noun.plural;
  }

  /** Where the name begins of somebody whose surname is what a people or its language is called: "Mr. English", "Fauzia Moslem, the president,"; or -1. */
  private startOfBearer(firstToken: number, endToken: number): number {
    const { reading } = this;
    if (endToken - firstToken > 1) return -1;
    if (this.isAddressed(firstToken, endToken)) return firstToken;
    const next = this.inSentence(endToken, firstToken) ? reading.tags[endToken]! : PUNCT;
    if (reading.lower(firstToken).endsWith('s') || next === NOUN || next === PROPN || next === ADJ || (next === PUNCT && reading.at(endToken).isHyphen)) return -1;
    const given = firstToken - 1;
    if (this.isFree(given, firstToken) && reading.at(given).isCapitalized && reading.at(given).noun === null && reading.at(given).article === null) {
      const facts = this.facts(given);
      const mayBeGiven = (facts & (NO_NAME | COMMON_WORD | OCCUPATION)) === 0 && titleClassOf(facts) === 0 && !isAllCapitals(reading.word(given));
      const isIntroduced = (): boolean => this.inSentence(endToken, firstToken) && reading.word(endToken) === ',' && this.beginsWithPost(endToken + 1, firstToken);
      return mayBeGiven && ((facts & ANY_GIVEN) !== 0 || this.starts[given] === 1 || isIntroduced()) ? given : -1;
    }
    return this.isSurname[reading.article.tokens.word[firstToken]!] === 1 && !(this.inSentence(given, firstToken) && reading.tags[given] === DET) ? firstToken : -1;
  }

  /** "a Democrat from Salem": a member, not the party. */
  private isSomebody(firstToken: number, endToken: number): boolean {
    const { reading } = this;
    const noun = reading.at(firstToken).noun;
    if (endToken - firstToken > 1 || noun?.kind !== 'person' || noun.plural) return false;
    const next = this.inSentence(endToken, firstToken) ? reading.tags[endToken] : -1;
    return next !== NOUN && next !== PROPN && next !== ADJ;
  }

  /** "Deputy Harbor Secretary", not "Rose Baker": nobody has the noun as a surname; an institution ends in one only before a name ("Port Attorney Lucinda Marsh"). */
  private isTitle(firstToken: number, endToken: number, type: string): boolean {
    const { reading } = this;
    const noun = reading.noun(endToken - 1);
    const facts = this.facts(endToken - 1);
    if (noun?.kind !== 'person' || !noun.office || noun.plural || ((facts & OCCUPATION) === 0 && titleClassOf(facts) === 0)) return false;
    const next = this.inSentence(endToken, firstToken) ? reading.entityOf[endToken]! : -1;
    if (next >= 0 && reading.entities[next]!.type === 'person') return true;
    return type === 'person' && (facts & FAMILY) === 0 && (this.facts(firstToken) & ANY_GIVEN) === 0;
  }

  /** Notes an acronym with the word before it; inside a sentence a capital shows that the word belongs to it. */
  private noteAcronym(index: number): void {
    const { reading } = this;
    const { firstToken } = reading.entities[index]!;
    const before = firstToken - 1;
    if (!this.isFree(before, firstToken) || !reading.at(before).isCapitalized || reading.at(before).article !== null || reading.at(before).noun !== null) return;
    if (this.isAddress(before) || ((this.facts(before) & (CALENDAR | ANY_GROUP | OCCUPATION)) !== 0)) return;
    this.acronyms.push(index);
    const tag = reading.tags[before];
    if (this.inSentence(before - 1, before) && reading.tags[before - 1] !== PUNCT && (tag === PROPN || tag === NOUN)) this.prefixed.add(`${reading.lower(before)} ${reading.lower(firstToken)}`);
  }

  /** "Radio KR said": the word belongs to the acronym as it did inside a sentence. */
  private readAcronym(index: number): void {
    const { firstToken, endToken } = this.reading.entities[index]!;
    if (!this.prefixed.has(`${this.reading.lower(firstToken - 1)} ${this.reading.lower(firstToken)}`)) return;
    this.replaced.set(index, { ...this.mentionOf(firstToken - 1, endToken), type: 'organization' });
  }

  /** Where a name really ends that a hyphen or a particle cut short: "Yusuf | al-Rashad". */
  private endOfCutName(endToken: number): number {
    const { reading } = this;
    let end = endToken;
    let i = endToken;
    if (this.inSentence(i, endToken - 1) && PARTICLES.has(reading.word(i))) i++;
    if (this.inSentence(i, endToken - 1) && reading.at(i).isHyphen && reading.isGlued(i) && reading.isGlued(i + 1)) {
      i++;
      const half = this.inSentence(i, endToken - 1) ? reading.entityOf[i]! : -1;
      if (half >= 0 && reading.entities[half]!.firstToken === i && reading.entities[half]!.type === 'person') {
        this.merged.add(half);
        return reading.entities[half]!.endToken;
      }
    }
    if (i > endToken && this.isFree(i, endToken - 1) && reading.at(i).isCapitalized && reading.tags[i] === PROPN) end = i + 1;
    return end;
  }

  private readParagraph(from: number, to: number): void {
    const { reading, starts } = this;
    const { tags, entityOf } = reading;
    const { word } = reading.article.tokens;
    for (let i = from; i < to; i++) {
      if (entityOf[i]! >= 0 || i < this.taken || !reading.at(i).isCapitalized) continue;
      if (i > from && reading.at(i - 1).article === 'definite' && this.beginnings.has(reading.lower(i)) && reading.at(i).noun === null) {
        this.added.push({ ...this.mentionOf(i, i + 1), type: 'organization' });
        continue;
      }
      const firm = starts[i] === 1 ? this.firmEnd(i) : i;
      if (firm > i) {
        this.added.push({ ...this.mentionOf(i, firm), type: 'organization' });
        this.taken = firm;
        continue;
      }
      const addressed = i > from && this.isAddress(i - 1);
      if (tags[i] !== PROPN && !addressed && !this.isKnownGiven(i)) continue;
      if (i > from && this.isFree(i - 1, i) && tags[i - 1] === PROPN && reading.at(i - 1).isCapitalized && reading.noun(i - 1) === null && !this.isAddress(i - 1)) continue;
      const end = this.runEnd(i);
      if (end === i) continue;
      const single = end - i === 1;
      // "Group A", "the first Tesla Model X", "the Criminal Code"
      if (single && !addressed && (reading.word(i).length === 1 || ((this.facts(i) & COMMON_WORD) !== 0 && this.isSurname[word[i]!] === 0))) continue;
      if (i > from && this.standsBehindFirm(i, end)) {
        this.added.push({ ...this.mentionOf(i, end), type: 'organization' });
        this.taken = end;
        continue;
      }
      const known = !(single && i > from && reading.at(i - 1).article === 'definite') && (this.isSurname[word[end - 1]!] === 1 || (single && this.givenNames.has(reading.lower(i)))) && (!single || this.isNoCommonWord(i));
      if (known || this.standsBehindTitle(i, end) || (starts[i] === 1 && end - i > 1 && end - i < 5 && this.looksLikeName(i, end))) this.add(i, end);
    }
  }

  /** The token behind a run of capitalized words that can be a name and nothing else, or `from`. */
  private runEnd(from: number): number {
    const { reading } = this;
    let i = from;
    let end = from;
    while (i < from + 7 && this.isFree(i, from)) {
      const word = reading.at(i);
      if (word.isCapitalized && (reading.tags[i] === PROPN || (i === from && ((i > 0 && this.isAddress(i - 1)) || this.isKnownGiven(i))))) {
        const facts = this.facts(i);
        // "his daughter June"
        const isMonth = (facts & CALENDAR) !== 0 && !((facts & ANY_GIVEN) !== 0 && i === from && this.inSentence(i - 1, i) && reading.noun(i - 1)?.kind === 'person');
        if ((facts & NO_NAME & ~CALENDAR) !== 0 || isMonth || markerKindOf(facts) !== 0 || (reading.at(i).noun !== null && !this.isKnownGiven(i)) || this.isAddress(i)) return from;
        end = i + 1;
      } else if (i > from && reading.isGlued(i) && reading.at(i - 1).isHyphen && reading.tags[i] !== NOUN) {
        // "Yun-ha Ree"
        end = i + 1;
      } else if (!(i > from && ((word.isHyphen && reading.isGlued(i)) || PARTICLES.has(reading.word(i))))) break;
      i++;
    }
    if (end === from || !this.inSentence(end, from)) return end;
    const tag = reading.tags[end]!;
    // "Qaderi Street", "Qaderi supporters": the name of something else, or half of one
    return tag === NOUN || tag === PROPN || reading.entityOf[end]! >= 0 || reading.at(end).isHyphen ? from : end;
  }

  /** "crew member Zarmina Qaderi", "Mr. Bellincioni", "the head of the Ferry Council Edwin Salter" */
  private standsBehindTitle(first: number, end: number): boolean {
    const { reading } = this;
    const before = first - 1;
    if (!this.inSentence(before, first)) return false;
    if (this.isAddress(before) || ABBREVIATED_TITLES.has(reading.lower(before)) || (RANKS.has(reading.word(before)) && this.looksLikeName(first, end))) return true;
    const owner = reading.entityOf[before]!;
    if (owner < 0) {
      const noun = reading.noun(before);
      // "the Criminal Procedure": what somebody is called has a capital where it opens the sentence, or is an office.
      const isPart = reading.at(before).isCapitalized && noun?.office !== true && this.inSentence(before - 1, before);
      return noun?.kind === 'person' && !isPart && (end - first > 1 || !noun.plural);
    }
    // What somebody is the head of, and then who it is
    if (reading.entities[owner]!.type !== 'organization' || end - first < 2 || !this.looksLikeName(first, end)) return false;
    let i = reading.entities[owner]!.firstToken - 1;
    if (this.inSentence(i, first) && reading.tags[i] === DET) i--;
    return this.inSentence(i - 1, first) && reading.tags[i] === ADP && reading.noun(i - 1)?.kind === 'person';
  }

  /** "chipmaker Arden Semiconductor", "toymaker Pinwheel": the name of a firm that no list knows. */
  private standsBehindFirm(first: number, end: number): boolean {
    const { reading } = this;
    if (!this.inSentence(first - 1, first) || reading.entityOf[first - 1]! >= 0 || (this.isSurname[reading.article.tokens.word[end - 1]!] === 1 && end - first > 1)) return false;
    const noun = reading.noun(first - 1);
    return noun?.kind === 'organization' && !noun.plural && (FIRM.test(noun.stem) || NAMED_BODIES.has(noun.stem));
  }

  /** The token behind the name of a firm that begins at a token and ends in what such names end in, or the token itself: "Pallas Research said". */
  private firmEnd(from: number): number {
    const { reading } = this;
    if (reading.at(from).article !== null || reading.at(from).noun !== null || (this.facts(from) & (ANY_GROUP | CALENDAR | COMMON_WORD)) !== 0) return from;
    let end = from;
    while (end < from + 4 && this.isFree(end, from) && reading.at(end).isCapitalized) end++;
    const next = this.inSentence(end, from) ? reading.tags[end] : PUNCT;
    if (end - from < 2 || next === NOUN || next === PROPN || next === ADP || this.isSurname[reading.article.tokens.word[end - 1]!] === 1) return from;
    const kind = reading.noun(end - 1)?.kind;
    return markerKindOf(this.facts(end - 1)) !== 0 || kind === 'organization' || kind === 'document' ? end : from;
  }

  /** Whether a word is the given name of somebody in the article, or what it is cut to, and not a word that begins a sentence: "Teddy" of Theodore Marsh; not "the Dean". */
  private isKnownGiven(token: number): boolean {
    return !(token > 0 && this.reading.at(token - 1).article !== null) && this.givenNames.has(this.reading.lower(token)) && this.isNoCommonWord(token);
  }

  /** Whether the lists know a word of it as a given or family name. */
  private looksLikeName(first: number, end: number): boolean {
    return (this.facts(first) & (ANY_GIVEN | FAMILY)) !== 0 || (this.facts(end - 1) & FAMILY) !== 0;
  }

  private isNoCommonWord(token: number): boolean {
    return (this.facts(token) & COMMON_WORD) === 0 || this.inSentence(token - 1, token);
  }

  /** The first of the particles right before a name, or the name's first token: "Van der | Meulen told reporters". */
  private withParticles(firstToken: number): number {
    let first = firstToken;
    while (this.isFree(first - 1, firstToken) && PARTICLES.has(this.reading.lower(first - 1))) first--;
    return first;
  }

  private add(found: number, end: number): void {
    const first = this.withParticles(found);
    this.added.push(this.mentionOf(first, end));
    this.taken = end;
    if (end - first > 1) this.noteName(first, end);
  }

  private mentionOf(firstToken: number, endToken: number): NamedMention {
    const { tokens } = this.reading.article;
    return { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]!, type: 'person', firstToken, endToken, confidence: SURE };
  }

  private facts(token: number): number {
    return this.reading.at(token).facts;
  }

  private isAddress(token: number): boolean {
    return this.reading.at(token).isAddress;
  }

  /** Whether a token exists and stands in the sentence of another. */
  private inSentence(token: number, other: number): boolean {
    const { sentenceOf } = this.reading;
    return token >= 0 && token < sentenceOf.length && sentenceOf[token] === sentenceOf[other];
  }

  /** Whether a token stands in the sentence of another and is part of no name yet. */
  private isFree(token: number, other: number): boolean {
    return this.inSentence(token, other) && this.reading.entityOf[token]! < 0;
  }

  result(): LinkedNames | null {
    const { entities } = this.reading;
    if (this.added.length === 0 && this.dropped.size === 0 && this.replaced.size === 0) return null;
    const mentions: NamedMention[] = [];
    const shown: NamedMention[] = [];
    const indexes: number[] = [];
    const take = (mention: NamedMention, isName: boolean, seen = mention): void => {
      indexes.push(isName ? mentions.length : -1);
      shown.push(seen);
      if (isName) mentions.push(mention);
    };
    const isIgnored = ({ start, end }: NamedMention): boolean => this.ignored.size > 0 && this.ignored.has(this.reading.article.text.slice(start, end));
    const added = this.added.filter((mention) => !isIgnored(mention)).sort((a, b) => a.start - b.start);
    let next = 0;
    entities.forEach((mention, index) => {
      while (next < added.length && added[next]!.start < mention.start) take(added[next++]!, true);
      const replaced = this.replaced.get(index);
      const mended = replaced === undefined || isIgnored(replaced) ? mention : replaced;
      if (!this.merged.has(index)) take(mended, !this.dropped.has(index), mention.own === true ? mention : mended);
    });
    while (next < added.length) take(added[next++]!, true);
    return { mentions, shown, indexes: Int32Array.from(indexes) };
  }
}
