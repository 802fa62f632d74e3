import { isAllCapitals } from '../text/characters';
import type { WordForms } from '../words';
import { CIVIL_TITLES } from './names';
import { ABBREVIATED_TITLES, type Gender } from './nouns';
import { complementEnd, readPhrase, type Phrase } from './phrases';
import { ADP, ADV, AUX, isHyphen, isPossessiveMark, NUM, VERB, type Reading } from './reading';

/** Where a role was read; the order is that of trust. */
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

/** What the noun phrases around the names say. */
export interface RolesAndDescriptions {
  readonly roles: readonly Role[];
  /** Noun phrases that stand for themselves, in order: "the Russian leader", "a senior official". */
  readonly descriptions: readonly Phrase[];
  /** What titles and role nouns say about the gender of a named mention. */
  readonly genders: readonly (Gender | null)[];
}

const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'s", "'re", 'remains', 'remained', 'became', 'becomes', 'become']);
const SERVES = new Set(['serves', 'served', 'works', 'worked', 'serving', 'working', 'acts', 'acted', 'himself', 'herself', 'themselves', 'themself']);
const NAMED = new Set(['named', 'elected', 'appointed', 'reelected', 're-elected', 'nominated', 'crowned', 'chosen', 'made']);
const EMPLOYER_PREPOSITIONS = new Set(['at', 'for', 'with']);
/** "who described herself as an organizer" */
const CALLS = new Set(['identified', 'described', 'identifies', 'describes', 'introduced', 'calls', 'called', 'styles', 'presents']);
/** "who heads the panel": what somebody does that is a post in all but name. */
const POST_VERBS = new Set(
  'heads headed leads led chairs chaired runs ran directs directed oversees oversaw owns founded co-founded represents represented manages managed coaches coached commands commanded edits edited teaches taught studies studied covers covered hosts hosted supervises supervised governs governed'.split(' '),
);
const SAYS = new Set(['said', 'says', 'say', 'told', 'tells', 'added', 'according', 'to', 'asked', 'wrote', 'warned', 'explained', 'argued', 'by']);
const NAME_ENDS = new Set([',', '.', ';', ')', '—', '--', '–', ':', '!', '?', '"', '”', '“']);

/** Reads the roles that the article gives to its names, and the descriptions left over, in one pass over the noun phrases. */
export function readRoles(reading: Reading, wordForms: WordForms): RolesAndDescriptions {
  const reader = new RoleReader(reading, wordForms);
  for (const { firstToken, endToken, paragraph } of reading.article.sentences) {
    const { kind } = reading.article.paragraphs[paragraph]!;
    if (kind === 'credit' || kind === 'boilerplate') continue;
    reader.readSentence(firstToken, endToken);
  }
  return { roles: reader.roles, descriptions: reader.descriptions, genders: reader.genders };
}

class RoleReader {
  readonly roles: Role[] = [];
  readonly descriptions: Phrase[] = [];
  readonly genders: (Gender | null)[];
  /** The name that appositives describe, as long as they follow each other: "Jane Doe, 45, a nurse, and head of the union". */
  private described = -1;
  /** The token at which the next appositive of `described` would begin. */
  private describedAt = -1;

  constructor(
    private readonly reading: Reading,
    private readonly wordForms: WordForms,
  ) {
    this.genders = new Array<Gender | null>(reading.entities.length).fill(null);
  }

  readSentence(first: number, end: number): void {
    const { reading } = this;
    this.described = -1;
    let i = first;
    while (i < end) {
      const phrase = readPhrase(reading, i, end);
      if (phrase !== null) {
        i = this.readAround(phrase, first, end);
        continue;
      }
      const entity = reading.entityOf[i]!;
      if (entity >= 0 && reading.entities[entity]!.firstToken === i) {
        this.readAfterName(entity, first, end);
        i = reading.entities[entity]!.endToken;
      } else i++;
    }
  }

  /** Decides what a phrase is: a title, an appositive, a predicate, or a description of its own. Returns the token to go on from. */
  private readAround(phrase: Phrase, first: number, end: number): number {
    const { reading } = this;
    const { noun } = phrase;
    if (phrase.name >= 0 && this.fits(phrase, phrase.name)) {
      this.readTitle(phrase, phrase.core, phrase.end, phrase.name, end);
      return phrase.end;
    }
    const tail = complementEnd(reading, phrase.end, end);
    // "Secretary of State Antony Blinken", "leader of the opposition Keir Starmer"
    if (tail > phrase.end && tail < end && noun.kind === 'person' && !noun.plural) {
      const name = reading.entityOf[tail]!;
      const before = reading.noun(tail - 1);
      if (name >= 0 && reading.entities[name]!.type === 'person' && reading.entities[name]!.firstToken === tail && before?.kind !== 'person' && isTitleLike(reading, phrase)) {
        this.readTitle(phrase, phrase.core, tail, name, end);
        return tail;
      }
    }
    const apposed = this.apposedTo(phrase, tail, end);
    if (apposed >= 0) {
      const extended = this.coordinationEnd(phrase, tail, end);
      this.add(apposed, -1, 'appositive', phrase, phrase.core, extended);
      if (extended === phrase.end) this.addEmployer(extended, end);
      this.described = apposed;
      this.describedAt = this.skipJoint(extended, end);
      return Math.max(phrase.end, extended > tail ? extended : phrase.end);
    }
    const following = this.followingName(phrase, tail, end);
    if (following >= 0) {
      this.add(following, -1, 'appositive', phrase, phrase.core, tail);
      return phrase.end;
    }
    const subject = this.subjectOf(phrase, first);
    if (subject !== null && noun.kind !== 'document') {
      this.add(subject.entity, subject.pronoun, 'copula', phrase, phrase.core, tail);
      return phrase.end;
    }
    this.descriptions.push(phrase);
    return phrase.end;
  }

  /** A person's title before a person, a kind of institution before an institution: "chipmaker Intel". */
  private fits(phrase: Phrase, entity: number): boolean {
    const { type } = this.reading.entities[entity]!;
    const { kind } = phrase.noun;
    if (type === 'person') return kind === 'person';
    if (kind === 'organization' || kind === 'group') return type === 'organization';
    return kind === 'place' && type === 'place';
  }

  private readTitle(phrase: Phrase, from: number, to: number, name: number, end: number): void {
    const { reading } = this;
    this.add(name, -1, 'title', phrase, from, to);
    if (!phrase.noun.plural) return;
    // "Presidents Biden and Putin", "Sens. Lee, Cruz and Paul"
    let i = reading.entities[name]!.endToken;
    while (i < end && (reading.word(i) === ',' || reading.lower(i) === 'and')) {
      const next = reading.lower(i) === ',' && i + 1 < end && reading.lower(i + 1) === 'and' ? i + 2 : i + 1;
      const entity = next < end ? reading.entityOf[next]! : -1;
      if (entity < 0 || reading.entities[entity]!.type !== 'person') break;
      this.add(entity, -1, 'title', phrase, from, to);
      i = reading.entities[entity]!.endToken;
    }
  }

  /** The name that a phrase is set behind: "Ned Price, a State Department spokesperson,". */
  private apposedTo(phrase: Phrase, tail: number, end: number): number {
    const { reading } = this;
    if (this.described < 0 || this.describedAt !== phrase.first) return -1;
    if (!this.fits(phrase, this.described) || (phrase.noun.plural && reading.entities[this.described]!.type === 'person')) return -1;
    if (phrase.determiner === 'quantity' || phrase.determiner === 'demonstrative') return -1;
    // "After talks with Macron, the Russian president said": no comma closes it.
    const next = tail < end ? reading.word(tail) : '.';
    if (NAME_ENDS.has(next) || next === 'and') return this.described;
    const lower = reading.lower(tail);
    if (lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'that') return this.described;
    // "said Jane Doe, a nurse in a statement", "a professor teaching law at Yale"
    if (reading.tags[tail] === ADP || (reading.tags[tail] === VERB && lower.endsWith('ing'))) return this.described;
    const date = reading.entityOf[tail]!;
    return date >= 0 && reading.entities[date]!.type === 'date' ? this.described : -1;
  }

  /** "a professor who teaches law at Leeds University" is a professor at Leeds University. */
  private addEmployer(who: number, end: number): void {
    const { reading } = this;
    if (who >= end || reading.lower(who) !== 'who') return;
    for (let i = who + 1; i < Math.min(end, who + 14) && !NAME_ENDS.has(reading.word(i)); i++) {
      if (reading.tags[i] !== ADP || !EMPLOYER_PREPOSITIONS.has(reading.lower(i))) continue;
      const from = reading.lower(i + 1) === 'the' ? i + 2 : i + 1;
      const employer = from < end ? reading.entityOf[from]! : -1;
      if (employer < 0 || reading.entities[employer]!.type !== 'organization') continue;
      const { endToken } = reading.entities[employer]!;
      if (endToken < end && !NAME_ENDS.has(reading.word(endToken))) continue;
      const role = this.roles[this.roles.length - 1]!;
      this.roles[this.roles.length - 1] = { ...role, text: `${role.text} ${this.textOf(i, endToken)}`, quality: role.quality + 1.5 };
      return;
    }
  }

  /** Where a coordinated role ends: "a registered nurse and president of the union". */
  private coordinationEnd(phrase: Phrase, tail: number, end: number): number {
    const { reading } = this;
    let last = tail;
    for (let rounds = 0; rounds < 3; rounds++) {
      let i = last;
      if (i < end && reading.word(i) === ',' && i + 1 < end && reading.lower(i + 1) === 'and') i++;
      if (i + 1 >= end || reading.lower(i) !== 'and') break;
      const next = readPhrase(reading, i + 1, end);
      if (next === null || next.name >= 0 || next.noun.kind !== phrase.noun.kind || next.noun.plural) break;
      last = complementEnd(reading, next.end, end);
    }
    return last;
  }

  /** "Russia's U.N. ambassador, Vassily Nebenzia," */
  private followingName(phrase: Phrase, tail: number, end: number): number {
    const { reading } = this;
    if (phrase.noun.kind !== 'person' || phrase.noun.plural || phrase.determiner === 'quantity' || phrase.determiner === 'indefinite' || tail + 1 >= end || reading.word(tail) !== ',') return -1;
    const name = reading.entityOf[tail + 1]!;
    if (name < 0) return -1;
    const { type, firstToken, endToken } = reading.entities[name]!;
    if (type !== 'person' || firstToken !== tail + 1) return -1;
    const after = this.skipAside(endToken, end);
    const next = after < end ? reading.word(after) : '.';
    if (next === 'and') return -1;
    const before = phrase.first - 1;
    const opens = before < 0 || reading.sentenceOf[before] !== reading.sentenceOf[phrase.first] || SAYS.has(reading.lower(before)) || NAME_ENDS.has(reading.word(before));
    if (next === ',') return opens || reading.tags[before] === ADP || reading.tags[before] === VERB ? name : -1;
    return opens && before >= 0 && SAYS.has(reading.lower(before)) ? name : -1;
  }

  /** Whose predicate a phrase is: "Doe is the mayor", "Doe, who was elected mayor", "She serves as chair". */
  private subjectOf(phrase: Phrase, first: number): { entity: number; pronoun: number } | null {
    const { reading } = this;
    if (phrase.noun.plural || phrase.determiner === 'quantity' || phrase.determiner === 'demonstrative') return null;
    let i = phrase.first - 1;
    const skipAdverbs = (): void => {
      while (i >= first && reading.tags[i] === ADV && reading.lower(i) !== 'not') i--;
    };
    skipAdverbs();
    if (i < first) return null;
    if (reading.lower(i) === 'as') {
      i--;
      if (i < first || !(SERVES.has(reading.lower(i)) || NAMED.has(reading.lower(i)))) return null;
      // "who described herself as an organizer"
      if (reading.lower(i).startsWith('h') || reading.lower(i).startsWith('them')) i--;
    }
    if (NAMED.has(reading.lower(i)) || SERVES.has(reading.lower(i)) || CALLS.has(reading.lower(i))) {
      const passive = NAMED.has(reading.lower(i));
      i--;
      skipAdverbs();
      if (passive && !(i >= first && BE.has(reading.lower(i)))) return null;
      while (i >= first && reading.tags[i] === AUX) i--;
    } else if (BE.has(reading.lower(i)) && !(isPossessiveMark(reading.lower(i)) && reading.tags[i] !== AUX)) {
      i--;
      skipAdverbs();
      while (i >= first && (reading.tags[i] === AUX || reading.lower(i) === 'has' || reading.lower(i) === 'had')) i--;
    } else return null;
    skipAdverbs();
    if (i < first) return null;
    const word = reading.lower(i);
    if (word === 'he' || word === 'she') return { entity: -1, pronoun: i };
    if (word === 'who') {
      const at = reading.word(i - 1) === ',' ? i - 2 : i - 1;
      const entity = at >= first ? reading.entityOf[at]! : -1;
      if (entity >= 0 && this.fits(phrase, entity)) return { entity, pronoun: -1 };
      return this.described >= 0 && this.describedAt === i ? { entity: this.described, pronoun: -1 } : null;
    }
    const entity = reading.entityOf[i]!;
    if (entity < 0 || !this.fits(phrase, entity)) return null;
    // "Talks with Macron were the president's idea": the name must be the subject.
    const before = reading.entities[entity]!.firstToken - 1;
    if (before >= first && (reading.tags[before] === ADP || reading.lower(before) === 'and')) return null;
    return { entity, pronoun: -1 };
  }

  /** What follows a name: age and party, "of the State Department", "who heads ..."; and where an appositive would begin. */
  private readAfterName(entity: number, first: number, end: number): void {
    const { reading } = this;
    const { type, firstToken, endToken } = reading.entities[entity]!;
    if (type === 'person') {
      this.readCivilTitle(entity, firstToken - 1, first);
      this.readInnerTitle(entity);
      this.readPossessor(entity, firstToken - 1, first);
      if (endToken + 1 < end && reading.lower(endToken) === 'of') this.readAffiliation(entity, endToken + 1, end);
    } else if (type !== 'organization' && type !== 'place') {
      this.described = -1;
      return;
    }
    // "Anna, Ben and Clara": the second name of a list is not described by what follows the first.
    this.described = entity;
    const after = this.skipAside(endToken, end);
    if (after + 1 < end && (reading.word(after) === ',' || isDash(reading.word(after)) || reading.word(after) === '(')) {
      this.describedAt = after + 1;
      const next = this.describedAt;
      if (reading.lower(next) === 'who' && next + 1 < end) this.readRelative(entity, next + 1, end);
    } else {
      this.describedAt = -1;
      if (after + 1 < end && reading.lower(after) === 'who') this.readRelative(entity, after + 1, end);
    }
  }

  /** Skips what stands between a name and its appositive: ", 45", "(D-Ohio)", ", D-Ohio", "of Leeds". A party and state belong to the role. */
  private skipAside(from: number, end: number): number {
    const { reading } = this;
    let i = from;
    if (i + 2 < end && reading.word(i) === ',' && reading.tags[i + 1] === NUM && /^\d{1,3}$/.test(reading.word(i + 1)) && reading.word(i + 2) === ',') i += 2;
    else if (i + 2 < end && reading.word(i) === '(') {
      const close = this.closingBracket(i, end);
      if (close > 0) i = close + 1;
    }
    return i;
  }

  private closingBracket(open: number, end: number): number {
    for (let i = open + 1; i < Math.min(end, open + 9); i++) if (this.reading.word(i) === ')') return i;
    return -1;
  }

  private readCivilTitle(entity: number, before: number, first: number): void {
    const { reading } = this;
    const own = reading.entities[entity]!;
    // "Mrs. Clinton", the title inside the name or before it
    for (const token of [own.firstToken, before]) {
      if (token < first || (token === own.firstToken && own.endToken - own.firstToken < 2)) continue;
      const gender = CIVIL_TITLES.get(reading.lower(token).replace('.', ''));
      if (gender !== undefined && gender !== null) this.genders[entity] = gender;
    }
  }

  /** A title that the name was not cut from: "Rabbi Mendel Weiss", "Pope Francis". */
  private readInnerTitle(entity: number): void {
    const { reading } = this;
    const { firstToken, endToken } = reading.entities[entity]!;
    let last = firstToken;
    while (last < endToken - 1 && reading.noun(last)?.kind === 'person' && reading.noun(last)!.office) last++;
    if (last === firstToken) return;
    const noun = reading.noun(last - 1)!;
    const title: Phrase = { first: firstToken, core: firstToken, head: last - 1, end: last, noun, determiner: 'none', name: entity };
    this.add(entity, -1, 'title', title, firstToken, last);
  }

  /** "Russia's Nebenzia" */
  private readPossessor(entity: number, before: number, first: number): void {
    const { reading } = this;
    if (before <= first || !isPossessiveMark(reading.lower(before))) return;
    const owner = reading.entityOf[before - 1]!;
    if (owner >= 0 && reading.entities[owner]!.type === 'organization') this.addAffiliation(entity, owner);
  }

  /** "Price of the State Department", "Scott Morrison of Australia" */
  private readAffiliation(entity: number, from: number, end: number): void {
    const { reading } = this;
    const at = reading.lower(from) === 'the' ? from + 1 : from;
    const owner = at < end ? reading.entityOf[at]! : -1;
    if (owner < 0) return;
    const { type, firstToken } = reading.entities[owner]!;
    if (firstToken !== at || (type !== 'organization' && type !== 'place')) return;
    const title = this.roles[this.roles.length - 1];
    if (title !== undefined && title.entity === entity && title.source === 'title' && title.endToken === reading.entities[entity]!.firstToken && !this.holdsEntity(title)) {
      // "President Jair Bolsonaro of Brazil" is the President of Brazil.
      this.roles[this.roles.length - 1] = { ...title, text: `${title.text} of ${this.textOf(from, reading.entities[owner]!.endToken)}`, quality: title.quality + 1 };
    } else if (type === 'organization') this.addAffiliation(entity, owner);
  }

  private holdsEntity({ firstToken, endToken }: Role): boolean {
    for (let i = firstToken; i < endToken; i++) if (this.reading.entityOf[i]! >= 0) return true;
    return false;
  }

  private addAffiliation(entity: number, owner: number): void {
    const { firstToken, endToken } = this.reading.entities[owner]!;
    this.roles.push({ entity, pronoun: -1, text: this.textOf(firstToken, endToken), source: 'affiliation', quality: 0.5, stem: '', firstToken, endToken });
  }

  /** "who heads the climate panel" */
  private readRelative(entity: number, verb: number, end: number): void {
    const { reading } = this;
    let i = verb;
    while (i < end && reading.tags[i] === ADV) i++;
    if (i >= end || !POST_VERBS.has(reading.lower(i))) return;
    let last = i + 1;
    while (last < end && last - i < 12 && !NAME_ENDS.has(reading.word(last)) && reading.tags[last] !== VERB && reading.tags[last] !== AUX) last++;
    if (last - i < 2 || last - i >= 12) return;
    this.roles.push({ entity, pronoun: -1, text: this.textOf(i, last), source: 'relative', quality: 1, stem: '', firstToken: i, endToken: last });
  }

  private skipJoint(from: number, end: number): number {
    const { reading } = this;
    if (from >= end) return -1;
    if (reading.word(from) === ',') return from + 1 < end && reading.lower(from + 1) === 'and' ? from + 2 : from + 1;
    return reading.lower(from) === 'and' ? from + 1 : -1;
  }

  private add(entity: number, pronoun: number, source: RoleSource, phrase: Phrase, from: number, to: number): void {
    const { reading } = this;
    const { noun } = phrase;
    if (entity >= 0 && noun.gender !== null) this.genders[entity] ??= noun.gender;
    const text = this.roleText(from, to, source === 'title' && noun.plural);
    if (text === null) return;
    this.roles.push({ entity, pronoun, text, source, quality: this.qualityOf(phrase, source, from, to), stem: noun.stem, firstToken: from, endToken: to });
    if (source === 'title' && entity >= 0) this.addParty(reading.entities[entity]!.endToken);
  }

  /** "Sen. Dave Cortese (D-San Jose)", "Rep. Jane Doe, R-Ohio,": party and state complete the title. */
  private addParty(from: number): void {
    const { reading } = this;
    const { tokens, text } = reading.article;
    if (from + 3 >= tokens.length || !(reading.word(from) === '(' || reading.word(from) === ',')) return;
    if (!/^[DRI]$/.test(reading.word(from + 1)) || !isHyphen(reading.word(from + 2))) return;
    let last = from + 3;
    while (last < tokens.length && last < from + 7 && reading.sentenceOf[last] === reading.sentenceOf[from] && !/^[,)]$/.test(reading.word(last))) last++;
    const title = this.roles[this.roles.length - 1]!;
    const party = text.slice(tokens.start[from + 1]!, tokens.end[last - 1]!);
    const joined = reading.word(from) === '(' ? `${title.text} (${party})` : `${title.text}, ${party}`;
    this.roles[this.roles.length - 1] = { ...title, text: joined, quality: title.quality + 0.8 };
  }

  private qualityOf(phrase: Phrase, source: RoleSource, from: number, to: number): number {
    const { reading } = this;
    const { noun, determiner } = phrase;
    let named = false;
    for (let i = from; i < to; i++) named ||= reading.entityOf[i]! >= 0;
    const length = to - from;
    let quality = source === 'copula' ? 2 : 3;
    if (!noun.office) quality -= 1.5;
    if (named) quality += 1;
    if (to > phrase.end) quality += 0.5;
    quality += 0.12 * Math.min(length, 8);
    if (length > 18) quality -= 1;
    if (determiner === 'pronoun') quality -= 0.8;
    return quality;
  }

  /** The words of a role: without determiner, blanks made single, abbreviated titles in full; `null` where nothing is left or it shouts (a heading). */
  private roleText(from: number, to: number, plural: boolean): string | null {
    const { reading } = this;
    if (to <= from) return null;
    if (isAllCapitals(reading.word(from)) && isAllCapitals(reading.word(to - 1)) && to - from > 1 && reading.word(from).length > 4) return null;
    const last = reading.lower(to - 1);
    const head = ABBREVIATED_TITLES[last] ?? (plural ? reading.word(to - 1) : null);
    const singular = plural && head !== null ? this.wordForms.singular(head) : head;
    if (singular === null) return this.textOf(from, to);
    return to - 1 > from ? `${this.textOf(from, to - 1)} ${singular}` : singular;
  }

  private textOf(from: number, to: number): string {
    const { reading } = this;
    const { tokens, text } = reading.article;
    let out = text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, ' ');
    for (let i = from; i < to - 1; i++) {
      const full = ABBREVIATED_TITLES[reading.lower(i)];
      if (full !== undefined) out = out.replace(reading.word(i), full);
    }
    return out;
  }
}

const isDash = (word: string): boolean => word === '—' || word === '--' || word === '–' || word === '-';

/** Whether a phrase can stand with its complement before a name: capitalized ("Secretary of State"), or with an article ("the leader of the party"). */
function isTitleLike(reading: Reading, phrase: Phrase): boolean {
  const word = reading.word(phrase.head);
  return word !== word.toLowerCase() || phrase.determiner !== 'indefinite';
}
