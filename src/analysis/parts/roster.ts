import { institutionKey, namesAgree, readOtherName, readPersonName, type PersonName } from '../actors/names';
import type { Actor, ActorType, Analysis } from '../article';
import { isAllCapitals } from '../text/characters';

/** An actor of the whole text, growing from part to part. */
export interface Member {
  readonly type: ActorType;
  name: string;
  readonly aliases: string[];
  /** Its names, in small letters. */
  readonly known: Set<string>;
  /** The best first. */
  readonly roles: Text[];
}

interface Person {
  /** Its place among the members. */
  readonly member: number;
  name: PersonName;
  sounds: string;
  /** Who asked for it last: a number of `Roster.asked`. */
  asked: number;
}

/** No more roles of an actor are kept. */
const MOST_ROLES = 6;
/** A name is compared with so many others that share a word with it. */
const MOST_NAMESAKES = 32;

/**
 * Who is met in the parts of a text. Actors are the same where their names say so; whoever is only described is somebody new in each part.
 *
 * A text is gone through part by part, again after each edit. As long as the parts name the same actors as the last time, which an edit seldom changes, they are
 * the same members.
 */
export class Roster {
  private met: Member[] = [];
  private people = new Map<string, Person[]>();
  private others = new Map<string, number>();
  private asked = 0;
  /** What each part named when the text was gone through last, and who that was. */
  private pages: Page[] = [];
  /** How many parts were admitted since `begin`. */
  private page = 0;

  /** Starts with the first part of a text. */
  begin(): void {
    this.page = 0;
  }

  /** Takes in the actors of the next part; tells for each who that is: its place among `members`. */
  admit(part: Analysis): readonly number[] {
    const namings = namingsOf(part);
    const known = this.pages[this.page];
    if (known === undefined || !areSame(known.namings, namings)) {
      this.turnBack();
      this.pages.push({ namings, members: namings.map((naming) => this.identify(naming)) });
    }
    return this.pages[this.page++]!.members;
  }

  /** All who were met since `begin`, in this order. What is known of a member may come from any part. */
  get members(): readonly Member[] {
    this.turnBack();
    return this.met;
  }

  /** Forgets what came behind the parts admitted so far when the text was gone through last. */
  private turnBack(): void {
    if (this.page === this.pages.length) return;
    const pages = this.pages.slice(0, this.page);
    this.met = [];
    this.people = new Map();
    this.others = new Map();
    this.pages = pages.map(({ namings }) => ({ namings, members: namings.map((naming) => this.identify(naming)) }));
  }

  private identify(naming: Naming): number {
    const index = this.find(naming) ?? this.met.push({ type: naming.type, name: naming.names[0]!.text, aliases: [], known: new Set(), roles: [] }) - 1;
    const member = this.met[index]!;
    addNames(member, naming);
    for (const role of naming.roles) addRole(member.roles, role);
    this.remember(index, naming);
    return index;
  }

  private find({ type, named, keys, person, sounds }: Naming): number | undefined {
    if (!named) return undefined;
    if (type !== 'person') {
      for (const key of keys) {
        const known = this.others.get(key);
        if (known !== undefined) return known;
      }
      return undefined;
    }
    const bearers = this.bearersOf(person);
    for (const one of bearers) if (one.sounds === sounds && agree(person, one.name)) return one.member;
    let only: number | undefined;
    for (const one of bearers) {
      if (!agree(person, one.name)) continue;
      // Of two whom a surname fits, neither: rather an actor too many than a wrong one.
      if (only !== undefined) return undefined;
      only = one.member;
    }
    return only;
  }

  private remember(member: number, { type, named, keys, person: name, sounds }: Naming): void {
    if (!named) return;
    if (type !== 'person') {
      for (const key of keys) if (!this.others.has(key)) this.others.set(key, member);
      return;
    }
    const person = this.bearersOf(name).find((one) => one.member === member) ?? { member, name, sounds, asked: 0 };
    if (name.sounds.length > person.name.sounds.length) {
      person.name = name;
      person.sounds = sounds;
    }
    for (const sound of name.sounds) {
      const bearers = this.people.get(sound);
      if (bearers === undefined) this.people.set(sound, [person]);
      else if (!bearers.includes(person)) bearers.push(person);
    }
  }

  /** Who has a word of a name in theirs, each once: of very many those met last. */
  private bearersOf({ sounds }: PersonName): Person[] {
    const asked = ++this.asked;
    const found: Person[] = [];
    for (const sound of sounds) {
      const bearers = this.people.get(sound);
      if (bearers === undefined) continue;
      for (let i = Math.max(0, bearers.length - MOST_NAMESAKES); i < bearers.length; i++) {
        const one = bearers[i]!;
        if (one.asked === asked) continue;
        one.asked = asked;
        found.push(one);
      }
    }
    return found;
  }
}

/** What a part names, and who that is. */
interface Page {
  readonly namings: readonly Naming[];
  readonly members: readonly number[];
}

/** Words of the article, and the same in small letters. */
interface Text {
  readonly text: string;
  readonly small: string;
}

/** What the names of an actor read as. */
interface Naming {
  readonly type: ActorType;
  /** Whether it is named at all, not only described. */
  readonly named: boolean;
  /** The fullest name first. */
  readonly names: readonly Text[];
  readonly roles: readonly Text[];
  /** A person's name, and its sounds in one. */
  readonly person: PersonName;
  readonly sounds: string;
  /** What another is looked up under: its name, and other names that say as much (several words, or an acronym). */
  readonly keys: readonly string[];
}

const NOBODY = readPersonName('');

/** The parts that an edit did not touch come again with each merge: their names are read once. */
const namings = new WeakMap<Analysis, readonly Naming[]>();

function namingsOf(part: Analysis): readonly Naming[] {
  const known = namings.get(part);
  if (known !== undefined) return known;
  const read = part.actors.map(readNaming);
  namings.set(part, read);
  return read;
}

function readNaming({ name, aliases, type, roles, mentions }: Actor): Naming {
  const person = type === 'person' ? readPersonName(name) : NOBODY;
  const kind = type === 'group' ? 'group' : 'institution';
  const telling = type === 'person' ? [] : [name, ...aliases.filter((alias) => alias.includes(' ') || isAllCapitals(alias))];
  return {
    type,
    named: mentions.some(({ form }) => form === 'name' || form === 'alias'),
    names: [name, ...aliases].map(inSmall),
    roles: roles.map(inSmall),
    person,
    sounds: person.sounds.join(' '),
    keys: telling.map((one) => `${kind} ${institutionKey(readOtherName(one))}`),
  };
}

/** Whether two parts, or one before and after an edit, name the same actors in the same words. */
const areSame = (some: readonly Naming[], others: readonly Naming[]): boolean =>
  some === others || (some.length === others.length && some.every((one, index) => {
    const other = others[index]!;
    return one.type === other.type && one.named === other.named && sameTexts(one.names, other.names) && sameTexts(one.roles, other.roles);
  }));

const sameTexts = (some: readonly Text[], others: readonly Text[]): boolean => some.length === others.length && some.every(({ text }, index) => text === others[index]!.text);

const inSmall = (text: string): Text => ({ text, small: text.toLowerCase() });

/** Two names of a given name alone ("John", "John Smith") say too little: the family name must be among what they share. */
const agree = (a: PersonName, b: PersonName): boolean =>
  namesAgree(a, b, () => []) && (a.sounds.length > 1 && b.sounds.length > 1 ? true : a.sounds[a.sounds.length - 1] === b.sounds[b.sounds.length - 1]);

/** Keeps the fullest name as the actor's own, and each other once. */
function addNames(member: Member, { names }: Naming): void {
  names.forEach(({ text, small }, index) => {
    if (member.known.has(small)) return;
    member.known.add(small);
    if (text === member.name) return;
    if (index === 0 && wordsIn(text) > wordsIn(member.name)) {
      member.aliases.unshift(member.name);
      member.name = text;
    } else member.aliases.push(text);
  });
}

const wordsIn = (text: string): number => text.split(' ').length;

function addRole(roles: Text[], role: Text): void {
  if (roles.length < MOST_ROLES && !roles.some(({ small }) => small === role.small || ` ${small} `.includes(` ${role.small} `))) roles.push(role);
}
