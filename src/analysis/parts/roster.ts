import { institutionKey, namesAgree, readOtherName, readPersonName, type PersonName } from '../actors/names';
import type { Actor, ActorType, Analysis, Mention } from '../article';
import { isAllCapitals } from '../text/characters';

/** An actor of the whole text, growing from part to part. */
export interface Member {
  readonly id: string;
  readonly type: ActorType;
  name: string;
  readonly aliases: string[];
  /** Its names, in small letters. */
  readonly known: Set<string>;
  /** The best first. */
  readonly roles: Text[];
  /** In the order of the text. */
  readonly mentions: Mention[];
  /** The ids of its quotes, in the order of the text, and how much text they hold (see `lengthOf`). */
  readonly quotes: string[];
  quotedText: number;
}

interface Person {
  readonly member: Member;
  name: PersonName;
  sounds: string;
  /** Who asked for it last: a number of `Roster.asked`. */
  asked: number;
}

/** No more roles of an actor are kept. */
const MOST_ROLES = 6;
/** A name is compared with so many others that share a word with it. */
const MOST_NAMESAKES = 32;

/** Who was met in the parts of a text so far. Actors are the same where their names say so; whoever is only described is somebody new in each part. */
export class Roster {
  readonly members: Member[] = [];
  private readonly people = new Map<string, Person[]>();
  private readonly others = new Map<string, Member>();
  private asked = 0;

  /** Takes in the actors of a part; tells for each who that is. */
  admit(part: Analysis): Member[] {
    return namingsOf(part).map((naming) => {
      const member = this.find(naming) ?? this.create(naming);
      addNames(member, naming);
      for (const role of naming.roles) addRole(member.roles, role);
      this.remember(member, naming);
      return member;
    });
  }

  private create({ type, names }: Naming): Member {
    const member: Member = { id: `a${this.members.length + 1}`, type, name: names[0]!.text, aliases: [], known: new Set(), roles: [], mentions: [], quotes: [], quotedText: 0 };
    this.members.push(member);
    return member;
  }

  private find({ type, named, keys, person, sounds }: Naming): Member | undefined {
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
    let only: Member | undefined;
    for (const one of bearers) {
      if (!agree(person, one.name)) continue;
      // Of two whom a surname fits, neither: rather an actor too many than a wrong one.
      if (only !== undefined) return undefined;
      only = one.member;
    }
    return only;
  }

  private remember(member: Member, { type, named, keys, person: name, sounds }: Naming): void {
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
