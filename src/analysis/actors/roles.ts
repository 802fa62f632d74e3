import { ANY_GIVEN } from '../lexicon/facts';
import { SEATS } from '../lexicon/ranks';
import type { WordForms } from '../words';
import { CIVIL_TITLES } from './names';
import type { Gender, Noun } from './nouns';
import { complementEnd, isDoer, isOccasion, personAt, readPhrase, scanPhrase, type Phrase } from './phrases';
import { isPostVerb, subjectEnd } from './predicates';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PUNCT, SCONJ, TAGS, VERB } from '../syntax/tags';
import type { Reading } from './reading';
import { roleText, textOfTokens } from './roleText';

/** Where a role was read. */
export type RoleSource = 'title' | 'appositive' | 'copula' | 'relative' | 'affiliation';

/** A role the article gives to a name or a pronoun. */
export interface Role {
  /** The named mention, or -1 where `pronoun` is the subject ("She is the mayor of Leeds"). */
  readonly entity: number;
  readonly pronoun: number;
  readonly text: string;
  readonly source: RoleSource;
  /** How specific and complete it is; the best one stands first. */
  readonly quality: number;
  /** The singular head noun ("spokesperson"), for descriptions that take it up; empty for a role without a noun. */
  readonly stem: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A noun phrase that is a mention: one that stands for itself ("the Russian leader", "a senior official"), or one set beside a name. */
export interface Description {
  readonly phrase: Phrase;
  /** The token behind what completes it: "the president of Poland |". */
  readonly behind: number;
  /** The named mention that it is set beside, "the harbor master" of "Ida Moss, the harbor master", or -1. */
  readonly beside: number;
}

/** What the noun phrases around the names say. */
export interface RolesAndDescriptions {
  readonly roles: readonly Role[];
  /** Noun phrases that are mentions of their own, in order. */
  readonly descriptions: readonly Description[];
  /** What titles and role nouns say about the gender of a named mention. */
  readonly genders: readonly (Gender | null)[];
}

/** What stands before a speaker's role ("said the mayor, Ida Moss") or behind his name, and "by". */
const SAYS = new Set(['said', 'says', 'say', 'told', 'tells', 'added', 'asked', 'wrote', 'warned', 'explained', 'argued', 'by']);
/** What ends an appositive. */
const ENDS = new Set([',', '.', ';', ')', '—', '--', '–', ':', '!', '?', '"', '”', '“']);
/** What goes on with what somebody is. */
const GOES_ON = new Set(['and', 'now', 'currently', 'since', 'until']);
/** How far behind its first word a possessor may end. */
const LONGEST_OWNER = 12;
/** How many tokens what somebody heads may have. */
const LONGEST_POST = 18;
/** Ranks and degrees that stand between a post and the name. */
const RANK_WORDS = new Set(['general', 'brigadier', 'lieutenant', 'major', 'colonel', 'captain', 'sergeant', 'admiral', 'commodore', 'professor', 'doctor', 'gen.', 'brig.', 'lt.', 'maj.', 'col.', 'capt.', 'sgt.', 'adm.', 'prof.', 'rev.', 'reverend', 'rep.', 'sen.', 'atty.', 'engr.', 'prof', 'lt', 'col', 'capt', 'sgt', 'ayatollah', 'sheikh', 'sheik', 'imam', 'rabbi', 'prince', 'princess']);
/** Posts that a rank may follow, and those that end in "General" themselves. */
const RANKED_POSTS = new Set(['chairperson', 'chair', 'spokesperson', 'commander', 'director', 'minister', 'premier', 'president', 'chief', 'head', 'secretary', 'ambassador', 'leader', 'governor', 'commissioner', 'coordinator', 'ceo', 'envoy', 'adviser', 'advisor', 'dean', 'rector', 'provost', 'chancellor', 'vice-chancellor', 'convener', 'registrar', 'undersecretary', 'officer']);
const GENERALS = new Set(['director', 'secretary', 'governor', 'commissioner', 'registrar']);
/** Posts that belong to a place: "President Caio Barreto of Brazil". */
const POSTS_OF_PLACES = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'emperor', 'governor', 'senator', 'representative', 'mayor', 'sheriff', 'bishop', 'archbishop', 'minister', 'councilperson', 'councilor', 'councillor', 'mp']);
/** What anybody is: "He is a good man" gives no role. */
const NOBODY_IN_PARTICULAR = new Set(['man', 'woman', 'person', 'guy', 'lady', 'boy', 'girl', 'kid', 'gentleman', 'figure', 'hopeful', 'personality']);
/** What joins a name to whom somebody belongs to, where a comma sets it apart: "Price, from the Harbor Department,". */
const AFFILIATES = new Set(['from', 'with', 'at']);
/** What may open an appositive: "Hale, now chairman of the fund,". */
const NOW_AND_THEN = new Set(['now', 'currently', 'formerly', 'previously', 'once', 'then', 'later', 'also', 'himself', 'herself']);
/** What a company can be although people are it as well. */
const COMPANY_TOO = new Set(['investor', 'owner', 'rival', 'customer', 'supplier', 'partner', 'sponsor', 'lender', 'creditor', 'publisher', 'developer', 'operator', 'producer', 'promoter', 'shareholder', 'landlord', 'contractor', 'competitor', 'insurer', 'builder']);
/** The parts of speech that stand before a role and its name: "with the mayor, Ida Moss,", "that the mayor, Ida Moss,". */
const BEFORE_ROLE = new Set([ADP, ADV, AUX, CCONJ, SCONJ, VERB]);
/** "what the mayor, Ida Moss, called a scandal" */
const OPENS_CLAUSE = new Set(['what', 'which', 'whom', 'that']);
/** What stands between a description and the name it is given with. */
const NAMED = new Set(['named', 'called']);
/** What closes the name behind a role. */
const CLOSES = new Set([',', '.', ';', ')', '—', '--', '–']);
/** Posts that one has where one is; a president may be anywhere. */
const LOCAL_POSTS = new Set(['superintendent', 'principal', 'sheriff', 'coach', 'dean', 'professor', 'prosecutor', 'coroner', 'supervisor', 'warden', 'headmaster', 'headteacher', 'curator', 'librarian', 'pastor', 'rector', 'provost']);
const EMPLOYER_PREPOSITIONS = new Set(['at', 'for', 'with']);
/** Endings of what somebody does or what happens: "resignation", "death", "arrest". */
const NO_DOER = /(?:[ts]ion|ment|al|[^i]th|ry|est|ness|ity|ing|[ae]nce|ism|ship|ure)$/;
/** What an unknown noun with "a" behind a name is taken for: "Hal Whitaker, a third-generation apple grower". */
const SOMEBODY: Noun = { kind: 'person', gender: null, plural: false, stem: '', office: false };
const SOMETHING: Noun = { kind: 'organization', gender: null, plural: false, stem: '', office: false };

/** Reads the roles that the article gives to its names, and the descriptions left over, in one pass over the noun phrases. */
export function readRoles(reading: Reading, wordForms: WordForms): RolesAndDescriptions {
  const reader = new RoleReader(reading, wordForms);
  for (const { firstToken, endToken, paragraph } of reading.article.sentences) {
    const { kind } = reading.article.paragraphs[paragraph]!;
    if (kind === 'credit' || kind === 'boilerplate') continue;
    reader.readSentence(firstToken, endToken);
  }
  return reader;
}

class RoleReader implements RolesAndDescriptions {
  readonly roles: Role[] = [];
  readonly descriptions: Description[] = [];
  readonly genders: (Gender | null)[];
  private first = 0;
  private end = 0;
  /** The name that appositives describe, as long as they follow each other ("Jane Doe, 45, a nurse, and head of the union"), and where the next would begin. */
  private described = -1;
  private describedAt = -1;

  /** Whether a role stood before its name in the sentence: in a list the others do too ("the mayor, Ida Moss, the rector, Al Reyes, and ..."). */
  private opensWithRole = false;

  constructor(
    private readonly reading: Reading,
    private readonly wordForms: WordForms,
  ) {
    this.genders = new Array<Gender | null>(reading.entities.length).fill(null);
  }

  readSentence(first: number, end: number): void {
    const { reading } = this;
    this.first = first;
    this.end = end;
    this.described = -1;
    this.opensWithRole = false;
    let i = first;
    while (i < end) {
      if (reading.entityOf[i]! < 0 && !OPENS_PHRASE[reading.tags[i]!]) {
        i++;
        continue;
      }
      const scanned = scanPhrase(reading, i, end);
      this.readOwners(i, typeof scanned === 'number' ? scanned : scanned.head);
      const phrase = typeof scanned === 'number' ? (this.readUnknown(i) ?? this.readUnknownBefore(i)) : scanned;
      if (phrase !== null) {
        i = this.readAround(phrase);
        continue;
      }
      // No phrase begins before `scanned` either; the names on the way are read all the same.
      for (const next = Math.max(scanned as number, i + 1); i < next; ) {
        const entity = reading.entityOf[i]!;
        if (entity >= 0 && reading.entities[entity]!.firstToken === i) {
          this.readAfterName(entity);
          i = reading.entities[entity]!.endToken;
        } else i++;
      }
    }
  }

  /** The descriptions whose possession a phrase is: "the Russian leader" of "the Russian leader's words". */
  private readOwners(from: number, to: number): void {
    const { reading } = this;
    for (let mark = from + 1; mark < Math.min(to, from + LONGEST_OWNER); mark++) {
      if (!reading.at(mark).isPossessiveMark) continue;
      if (reading.entityOf[mark - 1]! >= 0) {
        // "President Ida Moss's answer"
        const titled = readPhrase(reading, from, mark);
        if (titled !== null && titled.name >= 0 && this.fits(titled, titled.name)) this.readTitle(titled, titled.end, titled.name);
        continue;
      }
      if (reading.noun(mark - 1) === null) continue;
      const owner = readPhrase(reading, from, mark);
      if (owner !== null && owner.end === mark && owner.name < 0) this.descriptions.push({ phrase: owner, behind: owner.end, beside: -1 });
    }
  }

  /** The word at a token; a period behind the sentence. */
  private word(token: number): string {
    return token < this.end ? this.reading.word(token) : '.';
  }

  private typeOf(entity: number): string {
    return this.reading.entities[entity]!.type;
  }

  /** The named mention that begins at a token, or -1. */
  private nameAt(token: number): number {
    if (token >= this.end) return -1;
    const entity = this.reading.entityOf[token]!;
    return entity >= 0 && this.reading.entities[entity]!.firstToken === token ? entity : -1;
  }

  /** An appositive whose noun nobody knows is a role nevertheless: ", an apple grower near Yakima,". */
  private readUnknown(token: number): Phrase | null {
    if (this.described < 0 || this.describedAt !== token) return null;
    const type = this.typeOf(this.described);
    if (type !== 'person' && type !== 'organization') return null;
    const phrase = readPhrase(this.reading, token, this.end, type === 'person' ? SOMEBODY : SOMETHING);
    if (phrase?.determiner !== 'indefinite' || phrase.name >= 0 || isOccasion(this.reading.lower(phrase.head))) return null;
    const tail = complementEnd(this.reading, phrase.end, this.end);
    return ENDS.has(this.word(tail)) || this.word(tail) === 'who' ? phrase : null;
  }

  /** What stands before a name and a verb is a role whatever the noun: "The keymaster of the Harbor Club, Ida Moss, said"; but not what befalls somebody, "The arrest of the mayor, Ida Moss, shook". */
  private readUnknownBefore(token: number): Phrase | null {
    const { reading } = this;
    const says = token > this.first && SAYS.has(reading.lower(token - 1));
    if (token !== this.first && !says) return null;
    const phrase = readPhrase(reading, token, this.end, SOMEBODY);
    if (phrase === null || phrase.name >= 0 || phrase.determiner === 'none' || reading.tags[phrase.head] !== NOUN || isOccasion(reading.lower(phrase.head))) return null;
    const tail = complementEnd(reading, phrase.end, this.end);
    if (NO_DOER.test(reading.lower(phrase.head)) || (this.word(phrase.end) === 'of' && !isDoer(reading, phrase.head) && this.namesSomebody(phrase.end, tail))) return null;
    const name = this.nameBehind(phrase, tail);
    if (name < 0) return null;
    const verb = this.behindAside(reading.entities[name]!.endToken) + 1;
    return says || (verb < this.end && (reading.tags[verb] === VERB || reading.tags[verb] === AUX)) ? phrase : null;
  }

  /** Whether a complement has somebody in it: "of the mayor". */
  private namesSomebody(from: number, to: number): boolean {
    const { reading } = this;
    for (let i = from; i < to; i++) {
      const entity = reading.entityOf[i]!;
      if (entity >= 0 ? this.typeOf(entity) === 'person' : reading.noun(i)?.kind === 'person') return true;
    }
    return false;
  }

  /** Decides what a phrase is: a title, an appositive, a predicate, or a description of its own. Returns the token to go on from. */
  private readAround(phrase: Phrase): number {
    const { reading, end } = this;
    if (phrase.name >= 0 && this.fits(phrase, phrase.name)) {
      this.readTitle(phrase, phrase.end, phrase.name);
      return phrase.end;
    }
    const tail = complementEnd(reading, phrase.end, end);
    // "Superintendent of Police (Rural) Ida Moss"
    const titleEnd = this.behindAside(tail);
    const titled = this.titledBehind(phrase, titleEnd);
    if (titled >= 0) {
      // "Senator (Dr.) Ida Moss"
      const isAddressed = titleEnd > tail + 1 && reading.at(tail + 1).isAddress;
      this.readTitle(phrase, isAddressed ? tail : titleEnd, titled);
      return titleEnd;
    }
    // "a former judge named Wade Tillman"
    const named = phrase.noun.kind === 'person' && !phrase.noun.plural && NAMED.has(this.word(tail)) ? personAt(reading, tail + 1, end) : -1;
    if (named >= 0) {
      this.add(named, -1, 'appositive', phrase, tail);
      this.descriptions.push({ phrase, behind: tail, beside: named });
      return tail;
    }
    const joint = this.jointTitle(phrase, tail);
    if (joint !== null) {
      this.readTitle({ ...joint.second, core: phrase.core, first: phrase.first }, joint.end, joint.name);
      return joint.end;
    }
    if (this.isApposed(phrase, tail)) {
      const last = this.coordinationEnd(phrase, tail);
      this.add(this.described, -1, 'appositive', phrase, last);
      this.descriptions.push({ phrase, behind: tail, beside: this.described });
      if (last === phrase.end) this.addEmployer(last);
      this.describedAt = this.behindJoint(last);
      return last > tail ? last : phrase.end;
    }
    const whole = this.jointEnd(phrase, tail);
    const following = this.nameBehind(phrase, whole);
    const subject = following >= 0 ? null : this.subjectOf(phrase);
    if (following >= 0) {
      this.opensWithRole = true;
      this.add(following, -1, 'appositive', phrase, whole);
      this.descriptions.push({ phrase, behind: whole, beside: following });
      if (whole > tail) return whole;
    } else if (subject !== null) {
      // `"Alan is a good surgeon," she said.`: that is what she thinks of him.
      if (phrase.determiner !== 'indefinite' || reading.markedOf[phrase.head]! < 0) this.add(subject.entity, subject.pronoun, 'copula', phrase, tail);
    } else this.descriptions.push({ phrase, behind: tail, beside: -1 });
    return phrase.end;
  }

  /** A person's title before a person, a kind of institution before an institution: "chipmaker Intel". */
  private fits({ noun }: Phrase, entity: number): boolean {
    const type = this.typeOf(entity);
    if (type === 'person') return noun.kind === 'person';
    if (noun.kind === 'organization' || noun.kind === 'group' || COMPANY_TOO.has(noun.stem)) return type === 'organization';
    return noun.kind === 'place' && type === 'place';
  }

  private readTitle(whole: Phrase, to: number, name: number): void {
    const { reading, end } = this;
    const phrase = this.behindPointer(whole);
    const core = this.startOfPair(phrase);
    const head = to === phrase.end ? Math.min(this.beforeRank(phrase), this.beforeTitle(phrase)) : phrase.head;
    const post = head < phrase.head ? { ...phrase, head, end: head + 1, noun: reading.noun(head)! } : phrase;
    this.add(name, -1, 'title', core < phrase.core ? { ...post, first: core, core } : post, head < phrase.head ? head + 1 : to);
    this.addPlaceOfWork(phrase);
    if (!phrase.noun.plural) return;
    // "Presidents Varga and Sorel", "Sens. Hale (D-Ohio), Orr and Moss"
    let i = this.behindAside(reading.entities[name]!.endToken);
    while (i < end && (reading.word(i) === ',' || reading.lower(i) === 'and')) {
      const next = personAt(reading, reading.word(i) === ',' && i + 1 < end && reading.lower(i + 1) === 'and' ? i + 2 : i + 1, end);
      if (next < 0) break;
      this.add(next, -1, 'title', phrase, to);
      i = this.behindAside(reading.entities[next]!.endToken);
    }
  }

  /** A title without what a pronoun before it points at: "With those words | Senator Hale left". */
  private behindPointer(phrase: Phrase): Phrase {
    const { core, head, determiner, noun } = phrase;
    if (determiner !== 'demonstrative' || noun.plural) return phrase;
    let first = core;
    while (first < head && !this.reading.at(first).isCapitalized) first++;
    return this.reading.at(first).isCapitalized ? { ...phrase, first, core: first, determiner: 'none' } : phrase;
  }

  /** The noun of a post that a rank follows, which is no part of it: "fire service commander | Colonel", "party chairman | Professor"; not "Attorney General". */
  private beforeRank({ core, head }: Phrase): number {
    const { reading } = this;
    let rank = head;
    while (rank > core && RANK_WORDS.has(reading.lower(rank)) && RANK_WORDS.has(reading.lower(rank - 1))) rank--;
    const post = rank - 1;
    if (post < core || !RANK_WORDS.has(reading.lower(rank)) || reading.at(post).isHyphen || (reading.lower(rank) === 'general' && GENERALS.has(reading.lower(post)))) return head;
    return RANKED_POSTS.has(reading.noun(post)?.stem ?? '') ? post : head;
  }

  /** The noun of a post before another title, which begins with a capital: "police commissioner | Assistant Commissioner". */
  private beforeTitle({ core, head }: Phrase): number {
    const { reading } = this;
    for (let i = core; i < head; i++) {
      const noun = reading.noun(i);
      if (noun?.kind === 'person' && noun.office && !noun.plural && !reading.at(i).isCapitalized && reading.at(i + 1).isCapitalized && reading.entityOf[i + 1]! < 0) return i;
    }
    return head;
  }

  /** Where a title begins whose field or place is two: "Parks | and Recreation Director", "Salem and Dover councilor"; its first token where it is one. */
  private startOfPair({ first, core, head, determiner }: Phrase): number {
    const { reading } = this;
    const left = first - 2;
    if (determiner !== 'none' || core === head || left < this.first || reading.lower(first - 1) !== 'and') return core;
    if (!reading.at(left).isCapitalized || !reading.at(core).isCapitalized || reading.noun(left)?.kind === 'person' || reading.noun(core)?.kind === 'person') return core;
    // What else "Parks" could be: "He told Parks and Recreation Director Ida Moss"
    const before = reading.tags[left - 1];
    if (left > this.first && before !== PUNCT && before !== SCONJ && before !== DET) return core;
    const [a, b] = [reading.entityOf[left]!, reading.entityOf[core]!];
    if (a >= 0 && (reading.entities[a]!.firstToken !== left || this.typeOf(a) === 'person' || (b >= 0 && this.typeOf(a) !== this.typeOf(b)))) return core;
    return left;
  }

  /** "In the Alder Creek district, Superintendent Jane Doe said": superintendent there, and nowhere else. */
  private addPlaceOfWork({ first, core, head, noun }: Phrase): void {
    const { reading } = this;
    const opens = this.first;
    if (core !== head || first !== core || first - opens < 3 || !LOCAL_POSTS.has(noun.stem) || reading.word(first - 1) !== ',') return;
    const preposition = reading.lower(opens);
    if (preposition !== 'in' && preposition !== 'at') return;
    const place = reading.lower(opens + 1) === 'the' ? opens + 2 : opens + 1;
    const name = this.nameAt(place);
    if (name < 0 || (this.typeOf(name) !== 'organization' && this.typeOf(name) !== 'place')) return;
    const { endToken } = reading.entities[name]!;
    // The name and perhaps nouns behind it, up to the comma
    if (first - endToken > 3) return;
    for (let i = endToken; i < first - 1; i++) if (reading.tags[i] !== NOUN) return;
    this.amend(` ${preposition} ${textOfTokens(reading, opens + 1, first - 1)}`, 1);
  }

  /** "Secretary of State Ida Moss", "leader of the opposition Emil Vrba": the name behind the whole title. */
  private titledBehind(phrase: Phrase, tail: number): number {
    const { reading } = this;
    if (tail === phrase.end || phrase.noun.kind !== 'person' || phrase.noun.plural) return -1;
    const name = personAt(reading, tail, this.end);
    // "chair of governors Ida Moss" is in charge of them, "the lawyer of the mayor Ida Moss" is not the mayor.
    const inner = reading.noun(tail - 1);
    if (name < 0 || (inner?.kind === 'person' && !(inner.plural && reading.lower(tail - 2) === 'of'))) return -1;
    const head = reading.word(phrase.head);
    return head !== head.toLowerCase() || phrase.determiner !== 'indefinite' ? name : -1;
  }

  /** "Nobel laureate and novelist Karen Holm", "Premier and Minister of Finance Karen Holm": the second half of a title in two, where it ends, and the name; or `null`. */
  private jointTitle(phrase: Phrase, tail: number): { readonly second: Phrase; readonly end: number; readonly name: number } | null {
    const { reading } = this;
    const { noun, head, first } = phrase;
    // "named Sesay as finance minister and the defector Tamba"
    if (noun.kind !== 'person' || (first > this.first && reading.lower(first - 1) === 'as')) return null;
    const second = this.secondHalf(phrase, tail);
    if (second === null) return null;
    const end = second.name >= 0 ? second.end : complementEnd(reading, second.end, this.end);
    const name = second.name >= 0 ? second.name : this.titledBehind(second, end);
    if (name < 0 || !this.fits(second, name)) return null;
    // "the minister and President Emil Roth" are two.
    return reading.at(head).isCapitalized || !reading.at(second.head).isCapitalized ? { second, end, name } : null;
  }

  /** Where what somebody is ends that is two things: "the group's co-founder | and chief scientist |, Ravi Menon,"; "the mayor and the rector" are two people. */
  private jointEnd(phrase: Phrase, tail: number): number {
    const second = this.secondHalf(phrase, tail);
    return second === null || second.name >= 0 || second.noun.kind !== phrase.noun.kind ? tail : complementEnd(this.reading, second.end, this.end);
  }

  /** What one and the same is besides, behind "and" and without an article of its own; or `null`. */
  private secondHalf({ noun }: Phrase, tail: number): Phrase | null {
    if (noun.plural || this.word(tail) !== 'and') return null;
    const second = readPhrase(this.reading, tail + 1, this.end);
    return second === null || second.determiner !== 'none' || second.noun.plural ? null : second;
  }

  /** Whether a phrase is set behind the name: "Dana Price, a Harbor Department spokesperson,". */
  private isApposed(phrase: Phrase, tail: number): boolean {
    const { reading } = this;
    // "Emily Strand, whose father, Lars, built the pier"
    if (this.described < 0 || this.describedAt !== phrase.first || reading.lower(phrase.first) === 'whose') return false;
    if (!this.fits(phrase, this.described) || (phrase.noun.plural && this.typeOf(this.described) === 'person')) return false;
    if (phrase.determiner === 'quantity' || phrase.determiner === 'demonstrative') return false;
    // "Hale, as a child,"
    if (!phrase.noun.office && reading.lower(phrase.first - 1) === 'as') return false;
    // "Chile, European nations and Peru" is a list.
    if (phrase.noun.plural && phrase.determiner === 'none' && tail === phrase.end) return false;
    if (this.opensWithRole && this.nameBehind(phrase, tail) >= 0) return false;
    const next = this.word(this.behindAside(tail));
    // "Ida Moss, a retired pilot now living on the coast", "head of the port since 2015"
    if (ENDS.has(next) || tail >= this.end || GOES_ON.has(next)) return true;
    const lower = next.toLowerCase();
    // "After talks with Sorel, the Chilean president said": a finite verb and no comma, so it is no appositive.
    if (reading.tags[tail] === VERB) return lower.endsWith('ing');
    if (reading.tags[tail] === AUX) return false;
    const date = reading.entityOf[tail]!;
    return lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'that' || reading.tags[tail] === ADP || (date >= 0 && this.typeOf(date) === 'date');
  }

  /** Where a coordinated role ends: "a retired pilot and treasurer of the union". */
  private coordinationEnd(phrase: Phrase, tail: number): number {
    const { reading, end } = this;
    let last = tail;
    for (let rounds = 0; rounds < 3; rounds++) {
      const and = this.word(last) === ',' ? last + 1 : last;
      if (and + 1 >= end || reading.lower(and) !== 'and') break;
      const next = readPhrase(reading, and + 1, end);
      if (next === null || next.name >= 0 || next.noun.kind !== phrase.noun.kind || next.noun.plural) break;
      const behind = complementEnd(reading, next.end, end);
      // "Jane Doe, a nurse, and her brother said"
      if (reading.tags[behind] === VERB && behind < end) break;
      last = behind;
    }
    return last;
  }

  /** "a lecturer who studies rivers at Leeds University" is a lecturer at Leeds University. */
  private addEmployer(who: number): void {
    const { reading, end } = this;
    if (this.word(who).toLowerCase() !== 'who') return;
    for (let i = who + 1; i < Math.min(end, who + 14) && !ENDS.has(reading.word(i)); i++) {
      if (reading.tags[i] !== ADP || !EMPLOYER_PREPOSITIONS.has(reading.lower(i)) || i + 1 >= end) continue;
      let employer = this.nameAt(reading.lower(i + 1) === 'the' ? i + 2 : i + 1);
      if (employer < 0) continue;
      // "at Port Elmo | State University": a name in two pieces
      while (this.nameAt(reading.entities[employer]!.endToken) >= 0) employer++;
      const { endToken } = reading.entities[employer]!;
      if (this.typeOf(employer) !== 'organization' || !ENDS.has(this.word(endToken))) continue;
      this.amend(` ${textOfTokens(reading, i, endToken)}`, 1.5);
      return;
    }
  }

  /** The name that a phrase stands before: "Chile's U.N. ambassador, Renata Solari,", "its main rival, Tidewater AG,". */
  private nameBehind(phrase: Phrase, tail: number): number {
    const { reading } = this;
    const { noun, determiner } = phrase;
    const isCounted = determiner === 'quantity' && reading.lower(phrase.first) !== 'one';
    if (noun.kind === 'document' || noun.plural || isCounted || determiner === 'demonstrative') return -1;
    // "the head of the IPC (Irish Port Council), Jane Doe,"
    const comma = this.behindAside(tail);
    if (this.word(comma) !== ',') return -1;
    let name = noun.kind === 'person' ? personAt(reading, comma + 1, this.end) : -1;
    // "the company, Tidewater AG," says nothing.
    if (name < 0 && determiner !== 'none' && (phrase.core < phrase.head || tail > phrase.end)) name = this.organizationAt(comma + 1);
    if (name < 0) return noun.kind === 'person' ? this.nameBehindAppositive(phrase, tail) : -1;
    // "a charity, the Harbor Fund, and ..." may be a list; as a subject it is one.
    const verb = this.behindAside(reading.entities[name]!.endToken) + 1;
    if (this.typeOf(name) === 'organization' && (verb >= this.end || (reading.tags[verb] !== VERB && reading.tags[verb] !== AUX && reading.lower(verb) !== 'which')) && reading.tags[phrase.first - 1] !== ADP) return -1;
    const before = phrase.first - 1;
    const says = before >= this.first && (SAYS.has(reading.lower(before)) || (reading.lower(before) === 'to' && reading.lower(before - 1) === 'according'));
    const opens = before < this.first || says || ENDS.has(reading.word(before));
    // "He met the chancellor, Jutta Brandt, on Monday", "by a neighbor, Al Reyes."; not "Speaking to the president, Varga said".
    if (CLOSES.has(this.word(this.behindAside(this.behindAffiliation(reading.entities[name]!.endToken))))) return opens || BEFORE_ROLE.has(reading.tags[before]!) || OPENS_CLAUSE.has(reading.lower(before)) || isOccasion(reading.lower(before)) ? name : -1;
    if (determiner !== 'indefinite' && says) return name;
    // "In a statement, Norway's prime minister, Ingrid Lund said": the second comma was forgotten; but "The minister, Lund said, was ill."
    const said = reading.entities[name]!.endToken;
    const goesOn = this.word(said + 1) === ',' && !/^["“‘']/.test(this.word(said + 2));
    return determiner === 'possessor' && opens && SAYS.has(this.word(said).toLowerCase()) && !goesOn ? name : -1;
  }

  /** The organization whose name, perhaps behind what it is ("car parts maker Rehder AG"), begins at a token, or -1. */
  private organizationAt(token: number): number {
    const named = this.nameAt(token);
    const name = named >= 0 && ENDS.has(this.word(this.reading.entities[named]!.endToken)) ? named : (readPhrase(this.reading, token, this.end)?.name ?? -1);
    return name >= 0 && this.typeOf(name) === 'organization' ? name : -1;
  }

  /** The token behind whom a name belongs to: "Gareth Lyle of Lyle & Moss |". */
  private behindAffiliation(from: number): number {
    if (this.word(from) !== 'of') return from;
    const owner = this.nameAt(this.word(from + 1).toLowerCase() === 'the' ? from + 2 : from + 1);
    return owner < 0 ? from : this.reading.entities[owner]!.endToken;
  }

  /** "The founder of Second Harbor, a charity that repairs boats, Ines Ford said": the name behind what is said of the organization or place, or -1. */
  private nameBehindAppositive({ first, determiner }: Phrase, tail: number): number {
    const { reading, end } = this;
    const owner = reading.entityOf[tail - 1]!;
    if (first !== this.first || determiner === 'indefinite' || owner < 0 || (this.typeOf(owner) !== 'organization' && this.typeOf(owner) !== 'place')) return -1;
    if (tail + 2 >= end || reading.at(tail + 1).article !== 'indefinite') return -1;
    for (let comma = tail + 2; comma < Math.min(end, tail + 32); comma++) {
      if (reading.word(comma) !== ',') continue;
      const name = personAt(reading, comma + 1, end);
      if (name >= 0 && SAYS.has(this.word(reading.entities[name]!.endToken).toLowerCase())) return name;
    }
    return -1;
  }

  /** Whose predicate a phrase is: "Doe is the mayor", "Doe, who was elected mayor", "She serves as chair". */
  private subjectOf(phrase: Phrase): { readonly entity: number; readonly pronoun: number } | null {
    const { reading } = this;
    const { noun, determiner, first } = phrase;
    if (noun.plural || noun.kind === 'document' || determiner === 'quantity' || determiner === 'demonstrative') return null;
    // "He is a good man" tells nothing, and least in somebody's mouth.
    if (!noun.office && (NOBODY_IN_PARTICULAR.has(noun.stem) || reading.markedOf[first]! >= 0)) return null;
    // "She was hopeful": an adjective
    if (determiner === 'none' && reading.tags[phrase.head] === ADJ) return null;
    const at = subjectEnd(reading, first, this.first);
    if (at < 0) return null;
    const word = reading.lower(at);
    if (word === 'he' || word === 'she') return { entity: -1, pronoun: at };
    if (word === 'who' && this.described >= 0 && this.describedAt === at) return this.fits(phrase, this.described) ? { entity: this.described, pronoun: -1 } : null;
    const end = word === 'who' ? (reading.word(at - 1) === ',' ? at - 2 : at - 1) : at;
    const entity = end >= this.first ? reading.entityOf[end]! : -1;
    if (entity < 0 || !this.fits(phrase, entity)) return null;
    // "Talks with Sorel were ...": the name must be the subject.
    const before = reading.entities[entity]!.firstToken - 1;
    return word !== 'who' && before >= this.first && (reading.tags[before] === ADP || reading.lower(before) === 'and') ? null : { entity, pronoun: -1 };
  }

  /** Reads what stands around a name, and notes where an appositive would begin. */
  private readAfterName(entity: number): void {
    const { reading } = this;
    const { type, firstToken, endToken } = reading.entities[entity]!;
    // The place where somebody is from stands between name and role: "Jane Doe, 45, of Leeds, a nurse".
    if (type === 'place' && this.described >= 0 && firstToken < this.describedAt) return;
    this.described = -1;
    if (type === 'person') {
      this.readAddress(entity);
      this.readInnerTitle(entity);
      this.readPossessor(entity);
      const apart = this.word(endToken) === ',' ? endToken + 1 : endToken;
      if (this.word(apart) === 'of') this.readAffiliation(entity, apart + 1, apart > endToken);
      else if (apart > endToken && AFFILIATES.has(this.word(apart))) this.readAffiliation(entity, apart + 1, true);
    } else if (type !== 'organization' && type !== 'place') return;
    this.described = entity;
    const after = this.behindAside(type === 'person' ? this.readSeat(entity, endToken) : endToken);
    const joint = this.word(after) === ',' || isDash(this.word(after)) || this.word(after) === '(';
    this.describedAt = joint ? after + 1 : after;
    // "Hale, as the first head of the fund, was ..."
    if (joint && this.word(this.describedAt) === 'as') this.describedAt++;
    // "Hale, now chairman of the fund,", "Hale, formerly a diver,"
    else if (joint && NOW_AND_THEN.has(this.word(this.describedAt))) this.describedAt++;
    // "Deshmukh of the University of Tarrow, who led the work": no university is a "who".
    if (this.describedAt + 1 < this.end && reading.lower(this.describedAt) === 'who') {
      if (type === 'person') this.readRelative(entity, this.describedAt + 1);
      else this.described = -1;
    } else if (!joint) this.described = -1;
  }

  /** "Ann Hale MP": reads what a member of a parliament has behind the name, and gives back the token behind that. */
  private readSeat(entity: number, token: number): number {
    const noun = SEATS.has(this.word(token)) ? this.reading.noun(token) : null;
    if (noun === null || noun.plural) return token;
    this.add(entity, -1, 'appositive', { first: token, core: token, head: token, end: token + 1, noun, determiner: 'none', name: -1 }, token + 1);
    return token + 1;
  }

  /** The token behind what stands between a name and its appositive: ", 45" or "(D-Ohio)". */
  private behindAside(from: number): number {
    const { reading, end } = this;
    if (from + 2 >= end) return from;
    let behind = from;
    if (reading.word(from) === ',' && reading.tags[from + 1] === NUM && /^\d{1,3}$/.test(reading.word(from + 1)) && reading.word(from + 2) === ',') behind = from + 2;
    // "Jane Doe, 45, of Leeds,"
    const home = this.word(behind) === ',' && this.word(behind + 1) === 'of' ? this.nameAt(behind + 2) : -1;
    if (home >= 0 && this.typeOf(home) === 'place' && this.word(reading.entities[home]!.endToken) === ',') behind = reading.entities[home]!.endToken;
    if (behind > from) return behind;
    // "(D-Ohio)", "(46)", not "(the club's treasurer)"
    if (reading.word(from) === '(' && !/^\p{Ll}/u.test(reading.word(from + 1))) for (let i = from + 1; i < Math.min(end, from + 9); i++) if (reading.word(i) === ')') return i + 1;
    return from;
  }

  /** "Mrs. Stone", the form of address inside the name or before it. */
  private readAddress(entity: number): void {
    const { reading } = this;
    const { firstToken, endToken } = reading.entities[entity]!;
    for (const token of [endToken - firstToken > 1 ? firstToken : -1, firstToken - 1]) {
      if (token < this.first) continue;
      const gender = CIVIL_TITLES.get(reading.lower(token).replace('.', ''));
      if (gender !== undefined && gender !== null) this.genders[entity] = gender;
    }
  }

  /** A title that the name was not cut from: "Rabbi Asher Lowenthal", "Pope Francis". */
  private readInnerTitle(entity: number): void {
    const { reading } = this;
    const { firstToken, endToken } = reading.entities[entity]!;
    let last = firstToken;
    while (last < endToken - 1 && reading.noun(last)?.kind === 'person' && reading.noun(last)!.office) last++;
    // "Dean Mallory" has a given name.
    if (last === firstToken || (last === endToken - 1 && (reading.at(firstToken).facts & ANY_GIVEN) !== 0)) return;
    this.add(entity, -1, 'title', { first: firstToken, core: firstToken, head: last - 1, end: last, noun: reading.noun(last - 1)!, determiner: 'none', name: entity }, last);
  }

  /** "UNICEF's James Elder" */
  private readPossessor(entity: number): void {
    const { reading } = this;
    const mark = reading.entities[entity]!.firstToken - 1;
    if (mark <= this.first || !reading.at(mark).isPossessiveMark) return;
    const owner = reading.entityOf[mark - 1]!;
    if (owner >= 0 && this.typeOf(owner) === 'organization') this.addAffiliation(entity, owner);
  }

  /** "Price of the Harbor Department", "Graham Tull of Australia", and, where a comma sets it apart, "Price, from the Harbor Department,". */
  private readAffiliation(entity: number, from: number, apart: boolean): void {
    const { reading } = this;
    const owner = this.nameAt(this.word(from).toLowerCase() === 'the' ? from + 1 : from);
    if (owner < 0 || (this.typeOf(owner) !== 'organization' && (apart || this.typeOf(owner) !== 'place'))) return;
    if (apart && !ENDS.has(this.word(reading.entities[owner]!.endToken))) return;
    const title = this.roles[this.roles.length - 1];
    // "President Caio Barreto of Brazil" is the President of Brazil; "German Chancellor Jutta Brandt of the SPD" is not.
    const titled = title?.entity === entity && title.source === 'title' && title.endToken === reading.entities[entity]!.firstToken && !this.namesHome(title.firstToken, title.endToken);
    const preposition = reading.lower(from - 1);
    // "Mayor Ida Moss, at the Grand Hotel, said": where she was
    if (titled && preposition === 'at') return;
    const local = this.typeOf(owner) !== 'place' || (title !== undefined && POSTS_OF_PLACES.has(title.stem));
    if (titled && local && preposition !== 'from') {
      this.amend(` ${textOfTokens(reading, from - 1, reading.entities[owner]!.endToken)}`, 1);
    } else if (this.typeOf(owner) === 'organization') this.addAffiliation(entity, owner);
  }

  private addAffiliation(entity: number, owner: number): void {
    const { firstToken, endToken } = this.reading.entities[owner]!;
    this.roles.push({ entity, pronoun: -1, text: textOfTokens(this.reading, firstToken, endToken), source: 'affiliation', quality: 0.5, stem: '', firstToken, endToken });
  }

  /** "who heads the climate panel" */
  private readRelative(entity: number, verb: number): void {
    const { reading, end } = this;
    let i = verb;
    while (i < end && reading.tags[i] === ADV) i++;
    // "a former aide to Ida Moss who now runs a think tank"
    const before = reading.entities[entity]!.firstToken - 1;
    if (before > this.first && reading.word(verb - 2) !== ',' && (reading.lower(before) === 'to' || reading.lower(before) === 'of') && reading.noun(before - 1)?.kind === 'person') return;
    if (i >= end || !isPostVerb(reading.lower(i))) return;
    let last = i + 1;
    while (last < end && last - i < LONGEST_POST && !ENDS.has(reading.word(last)) && reading.tags[last] !== VERB && reading.tags[last] !== AUX) last++;
    if (last - i >= LONGEST_POST) return;
    // "who runs the office with, by her own count, 14 staff"
    while (reading.tags[last - 1] === ADP) last--;
    if (last - i < 2) return;
    this.roles.push({ entity, pronoun: -1, text: textOfTokens(reading, i, last), source: 'relative', quality: 1, stem: '', firstToken: i, endToken: last });
  }

  /** Where the next appositive begins: behind a comma, an "and", or both; -1 where neither stands. */
  private behindJoint(from: number): number {
    if (this.word(from) === ',') return this.word(from + 1) === 'and' ? from + 2 : from + 1;
    return this.word(from) === 'and' ? from + 1 : -1;
  }

  private add(entity: number, pronoun: number, source: RoleSource, phrase: Phrase, to: number): void {
    const { noun, core } = phrase;
    if (entity >= 0 && noun.gender !== null) this.genders[entity] ??= noun.gender;
    const text = roleText(this.reading, core, to, source === 'title' && noun.plural, this.wordForms);
    if (text === null) return;
    this.roles.push({ entity, pronoun, text, source, quality: this.qualityOf(phrase, source, to), stem: noun.stem, firstToken: core, endToken: to });
    if (source === 'title' && entity >= 0) this.addParty(this.reading.entities[entity]!.endToken);
  }

  /** Completes the role read last. */
  private amend(addition: string, quality: number): void {
    const role = this.roles[this.roles.length - 1]!;
    this.roles[this.roles.length - 1] = { ...role, text: role.text + addition, quality: role.quality + quality };
  }

  /** "Sen. Ruth Hale (D-Salem)", "Rep. Jane Doe, R-Ohio,": party and state complete the title. */
  private addParty(from: number): void {
    const { reading, end } = this;
    const { tokens, text } = reading.article;
    const bracket = this.word(from) === '(';
    if (from + 3 >= end || !(bracket || this.word(from) === ',') || !/^[DRI]$/.test(reading.word(from + 1)) || !reading.at(from + 2).isHyphen) return;
    let last = from + 3;
    while (last < Math.min(end, from + 7) && !/^[,)]$/.test(reading.word(last))) last++;
    const party = text.slice(tokens.start[from + 1]!, tokens.end[last - 1]!);
    this.amend(bracket ? ` (${party})` : `, ${party}`, 0.8);
  }

  private holdsName(from: number, to: number, counts: (entity: number) => boolean = () => true): boolean {
    for (let i = from; i < to; i++) if (this.reading.entityOf[i]! >= 0 && counts(this.reading.entityOf[i]!)) return true;
    return false;
  }

  /** Whether tokens say of which country or organization somebody is: "German Chancellor"; a "Republican Representative" may be of Ohio. */
  private namesHome(from: number, to: number): boolean {
    const { lexicon } = this.reading;
    return this.holdsName(from, to, (entity) => this.typeOf(entity) !== 'group' || lexicon.countryOf(this.reading.nameText(entity)) !== null);
  }

  /** The more a role says the better: whom or what somebody works for, a complement, a few words more; a post before a relation. */
  private qualityOf({ noun, determiner, core, end }: Phrase, source: RoleSource, to: number): number {
    let quality = source === 'copula' ? 2 : source === 'title' ? 3.05 : 3;
    if (!noun.office) quality -= 1.5;
    // "the district commander, Maj. Gen. Doron Elazar": a post tells more than a rank.
    if (source === 'title' && RANKS.has(noun.stem)) quality -= 0.8;
    if (this.holdsName(core, to)) quality += 1;
    if (to > end) quality += 0.5;
    quality += 0.12 * Math.min(to - core, 8);
    if (to - core > 18) quality -= 1;
    if (determiner === 'pronoun') quality -= 0.8;
    // "President Ida Moss, a member of the Harbor Party"
    if (determiner === 'indefinite') quality -= 0.6;
    return quality;
  }
}

/** What somebody is called who need not be in charge of anything. */
const RANKS = new Set(['general', 'lieutenant', 'colonel', 'major', 'captain', 'sergeant', 'admiral', 'corporal', 'brigadier', 'officer', 'constable', 'detective', 'inspector']);

/** The parts of speech that a noun phrase can begin with, by code. */
const OPENS_PHRASE = TAGS.map((tag) => ['ADJ', 'ADV', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'VERB', 'X'].includes(tag));

const isDash = (word: string): boolean => word === '—' || word === '--' || word === '–' || word === '-';
