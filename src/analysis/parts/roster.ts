import { institutionKey, namesAgree, readOtherName, readPersonName, type PersonName } from '../actors/names';
import type { Actor, ActorType, Mention } from '../article';
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
  readonly roles: string[];
  /** In the order of the text. */
  readonly mentions: Mention[];
}

interface Person {
  readonly member: Member;
  name: PersonName;
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

  /** Takes in the actors of the part that begins at an offset; tells for each actor's id who that is. */
  admit(start: number, actors: readonly Actor[]): ReadonlyMap<string, Member> {
    const members = new Map<string, Member>();
    for (const actor of actors) {
      const member = this.find(actor) ?? this.create(actor);
      members.set(actor.id, member);
      addNames(member, actor);
      for (const role of actor.roles) addRole(member.roles, role);
      for (const { start: from, end, form, confidence } of actor.mentions) member.mentions.push({ start: from + start, end: end + start, form, confidence });
      this.remember(member, actor);
    }
    return members;
  }

  private create({ name, type }: Actor): Member {
    const member: Member = { id: `a${this.members.length + 1}`, type, name, aliases: [], known: new Set(), roles: [], mentions: [] };
    this.members.push(member);
    return member;
  }

  private find(actor: Actor): Member | undefined {
    if (!isNamed(actor)) return undefined;
    if (actor.type !== 'person') {
      for (const key of keysOf(actor)) {
        const known = this.others.get(key);
        if (known !== undefined) return known;
      }
      return undefined;
    }
    const name = personNameOf(actor);
    const able = this.bearersOf(name).filter((one) => agree(name, one.name));
    const equal = able.find((one) => one.name.sounds.join(' ') === name.sounds.join(' '));
    // Of two whom a surname fits, neither: rather an actor too many than a wrong one.
    return (equal ?? (able.length === 1 ? able[0] : undefined))?.member;
  }

  private remember(member: Member, actor: Actor): void {
    if (!isNamed(actor)) return;
    if (actor.type !== 'person') {
      for (const key of keysOf(actor)) if (!this.others.has(key)) this.others.set(key, member);
      return;
    }
    const name = personNameOf(actor);
    const person = this.bearersOf(name).find((one) => one.member === member) ?? { member, name };
    if (name.sounds.length > person.name.sounds.length) person.name = name;
    for (const sound of name.sounds) {
      const bearers = this.people.get(sound);
      if (bearers === undefined) this.people.set(sound, [person]);
      else if (!bearers.includes(person)) bearers.push(person);
    }
  }

  /** Who has a word of a name in theirs: of very many those met last. */
  private bearersOf({ sounds }: PersonName): Person[] {
    return [...new Set(sounds.flatMap((sound) => (this.people.get(sound) ?? []).slice(-MOST_NAMESAKES)))];
  }
}

/** The names of people, read, and what others are looked up under: the parts that an edit did not touch come again with each merge. */
const personNames = new WeakMap<Actor, PersonName>();
const keys = new WeakMap<Actor, readonly string[]>();

function once<T>(answers: WeakMap<Actor, T>, actor: Actor, ask: (actor: Actor) => T): T {
  const known = answers.get(actor);
  if (known !== undefined) return known;
  const answer = ask(actor);
  answers.set(actor, answer);
  return answer;
}

const personNameOf = (actor: Actor): PersonName => once(personNames, actor, ({ name }) => readPersonName(name));
const keysOf = (actor: Actor): readonly string[] => once(keys, actor, readKeys);

const isNamed = ({ mentions }: Actor): boolean => mentions.some(({ form }) => form === 'name' || form === 'alias');

/** Two names of a given name alone ("John", "John Smith") say too little: the family name must be among what they share. */
const agree = (a: PersonName, b: PersonName): boolean =>
  namesAgree(a, b, () => []) && (a.sounds.length > 1 && b.sounds.length > 1 ? true : a.sounds[a.sounds.length - 1] === b.sounds[b.sounds.length - 1]);

/** What an organization, place or group is looked up under: its name, and other names that say as much (several words, or an acronym). */
function readKeys({ name, aliases, type }: Actor): string[] {
  const kind = type === 'group' ? 'group' : 'institution';
  return [name, ...aliases.filter((alias) => alias.includes(' ') || isAllCapitals(alias))].map((one) => `${kind} ${institutionKey(readOtherName(one))}`);
}

/** Keeps the fullest name as the actor's own, and each other once. */
function addNames(member: Member, { name, aliases }: Actor): void {
  for (const one of [name, ...aliases]) {
    const small = one.toLowerCase();
    if (member.known.has(small)) continue;
    member.known.add(small);
    if (one === member.name) continue;
    if (one === name && wordsIn(name) > wordsIn(member.name)) {
      member.aliases.unshift(member.name);
      member.name = name;
    } else member.aliases.push(one);
  }
}

const wordsIn = (text: string): number => text.split(' ').length;

function addRole(roles: string[], role: string): void {
  const lower = role.toLowerCase();
  if (roles.length < MOST_ROLES && !roles.some((better) => ` ${better.toLowerCase()} `.includes(` ${lower} `))) roles.push(role);
}
