import type { ActorType } from '../article';
import type { NamedMention } from '../entities/mention';
import { ANY_GROUP, ANY_PLACE, BIG_CITY, COUNTRY, markerKindOf, ORGANIZATION, OUTLET, REGION } from '../lexicon/facts';
import { wordKey, type Lexicon } from '../lexicon/lexicon';
import { ADJ, NOUN, PROPN } from '../syntax/tags';
import type { Cluster } from './clusters';
import { acronymsOf, institutionKey, soundOf, type OtherName } from './names';
import { lastBefore, push, type People } from './people';
import type { Reading } from './reading';

/** The distinct name of an organization, place or group. */
interface Named {
  readonly name: OtherName;
  readonly text: string;
  readonly entities: number[];
  readonly typeCounts: Map<ActorType, number>;
}

/**
 * Groups the names of organizations, places and groups: equal names first, then acronyms and short forms. Returns the acronyms that the article
 * spells out, "Organization for Clean Rivers and Lakes (OCRL)", with their long forms.
 */
export function clusterInstitutions(reading: Reading, people: People, list: Cluster[], of: Int32Array): ReadonlyMap<string, string> {
  const names = new Institutions(reading, people, list);
  names.join();
  names.addTo(list, of);
  return names.spelledOut;
}

/** The full names of companies, by their first word: Tidewater Energy Inc. by "tidewater". */
export function companiesByFirstWord(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const companies = new Map<string, number[]>();
  reading.entities.forEach(({ type }, index) => {
    if (type !== 'organization') return;
    const { words, isCompany } = reading.otherName(index);
    if (isCompany) push(companies, words[0]!, index);
  });
  return companies;
}

class Institutions {
  readonly spelledOut = new Map<string, string>();
  private readonly named: Named[] = [];
  private readonly byKey = new Map<string, number>();
  /** Union-find over `named`; the root is the one named first. */
  private readonly parent: number[] = [];

  constructor(
    private readonly reading: Reading,
    people: People,
    list: readonly Cluster[],
  ) {
    const generic: number[] = [];
    const peoples = new Set<string>();
    reading.entities.forEach((mention, index) => {
      if (mention.type === 'group' && standsForPeople(reading, mention)) peoples.add(reading.otherName(index).key);
    });
    reading.entities.forEach((mention, index) => {
      const { type } = mention;
      if (type !== 'organization' && type !== 'place' && type !== 'group') return;
      if (type === 'group' && !standsForPeople(reading, mention) && !(peoples.has(reading.otherName(index).key) && standsAlone(reading, mention))) return;
      const name = reading.otherName(index);
      if (name.words.length === 0) return;
      // "VARGA WINS" and "Varga's camp", taken for an organization where the article knows the man
      if (type !== 'group' && name.words.length === 1 && this.isUnlisted(name)) {
        const bearer = people.onlyWithFamilyName(soundOf(name.key));
        if (bearer !== null && !people.meansCompany(index, name.key, bearer)) {
          people.attach(index, bearer, 0.6);
          return;
        }
      }
      if (type === 'organization' && name.words.length === 1 && markerKindOf(reading.lexicon.facts(wordKey(name.key))) !== 0) generic.push(index);
      else this.add(index, type, this.keyOf(mention, name), name);
    });
    this.addGeneric(generic);
    // "Tidewater fell 6.4%", "flew to Washington", taken for people
    for (const [type, bare] of [['organization', people.companies], ['place', people.places]] as const) {
      for (const index of bare) {
        const name = reading.otherName(index);
        this.add(index, type, institutionKey(name), name);
      }
    }
    // "Google" taken for a person once, in an article about the company
    for (const { cluster, name } of people.untitledSingles()) {
      const at = this.byKey.get(name.parts[0]!);
      if (at === undefined) continue;
      this.named[at]!.entities.push(...list[cluster]!.entities);
      list[cluster]!.entities.length = 0;
    }
  }

  /** "the Church" is the church named last, "the Court" the court: "Church of Norway", "Supreme Court". */
  private addGeneric(mentions: readonly number[]): void {
    const { reading } = this;
    const byWord = new Map<string, number[]>();
    if (mentions.length > 0) {
      this.named.forEach(({ name: { words }, entities, typeCounts }) => {
        if (words.length < 2 || !typeCounts.has('organization')) return;
        for (const word of new Set(words)) for (const entity of entities) push(byWord, word, entity);
      });
      for (const entities of byWord.values()) entities.sort((a, b) => a - b);
    }
    for (const index of mentions) {
      const name = reading.otherName(index);
      const last = lastBefore(byWord.get(name.key) ?? [], index);
      const at = last < 0 ? undefined : this.byKey.get(institutionKey(reading.otherName(last)));
      if (at === undefined) this.add(index, 'organization', name.key, name);
      else this.named[at]!.entities.push(index);
    }
  }

  private keyOf({ type }: NamedMention, name: OtherName): string {
    return type === 'group' ? `group ${name.key.replace(/(?:men|women)$/, 'man').replace(/s$/, '')}` : institutionKey(name);
  }

  private add(index: number, type: ActorType, key: string, name: OtherName): void {
    let at = this.byKey.get(key);
    if (at === undefined) {
      at = this.named.length;
      this.byKey.set(key, at);
      this.named.push({ name, text: this.reading.nameText(index), entities: [], typeCounts: new Map() });
      this.parent.push(at);
    }
    const { entities, typeCounts } = this.named[at]!;
    entities.push(index);
    typeCounts.set(type, (typeCounts.get(type) ?? 0) + 1);
  }

  /** Whether no list knows a word as the name of a place, a people or an organization. */
  private isUnlisted({ key }: OtherName): boolean {
    return (this.reading.lexicon.facts(wordKey(key)) & (ANY_PLACE | ANY_GROUP | ORGANIZATION | OUTLET)) === 0;
  }

  private root(index: number): number {
    const { parent } = this;
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  }

  private unite(a: number, b: number): void {
    const first = this.root(a);
    const second = this.root(b);
    this.parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** Joins acronyms and short forms to the long forms, and what stands in brackets to what it stands behind. */
  join(): void {
    const { lexicon } = this.reading;
    const acronyms = new Map<string, number[]>();
    // Reading a long name for its initials is worth it only where letters wait for one.
    const short = this.named.some(({ name }) => name.acronym !== null && institutionKey(name) === name.key);
    const starts = new Map<string, number[]>();
    const ends = new Map<string, number[]>();
    this.named.forEach(({ name, text, typeCounts }, index) => {
      const { words } = name;
      if (words.length < 2 || words.length > 12 || typeCounts.has('group')) return;
      if (short) for (const acronym of acronymsOf(text)) push(acronyms, acronym, index);
      // "University of Leeds" is not "University"
      if (!isSmall(words[1]!)) for (let k = 1; k < words.length; k++) push(starts, words.slice(0, k).join(' '), index);
      if (!isSmall(words[words.length - 2]!)) push(ends, words[words.length - 1]!, index);
      // "the Fed" of the Federal Reserve
      if (words[0]!.length > 5) push(starts, words[0]!.slice(0, 3), index);
    });
    this.named.forEach(({ name, typeCounts }, index) => {
      // "US" stands for no university of anything.
      if (name.acronym !== null && institutionKey(name) === name.key) {
        const long = acronyms.get(name.acronym);
        if (long?.length === 1) this.unite(index, long[0]!);
        if (long !== undefined) return;
      }
      if (!typeCounts.has('organization') || !isDistinctive(name, lexicon)) return;
      // "KR" is not short for "Radio KR".
      const long = starts.get(name.key) ?? (name.acronym === null ? ends.get(name.key) : undefined);
      if (long?.length === 1 && this.named[long[0]!]!.typeCounts.has('organization')) this.unite(index, long[0]!);
    });
    this.joinBracketed();
  }

  /** "Italian Fishing Federation (FPI)": an acronym in another language than its long form. */
  private joinBracketed(): void {
    const { reading } = this;
    const { entities } = reading;
    for (let i = 0; i + 1 < entities.length; i++) {
      const long = entities[i]!;
      const short = entities[i + 1]!;
      if (short.firstToken !== long.endToken + 1 || reading.word(long.endToken) !== '(' || short.endToken >= reading.article.tokens.length || reading.word(short.endToken) !== ')') continue;
      if (long.type !== 'organization' || short.type !== 'organization' || reading.otherName(i + 1).acronym === null) continue;
      const a = this.byKey.get(institutionKey(reading.otherName(i)));
      const b = this.byKey.get(institutionKey(reading.otherName(i + 1)));
      if (a !== undefined && b !== undefined) this.unite(a, b);
      this.spelledOut.set(reading.nameText(i + 1), reading.nameText(i).replace(/\s+/g, ' '));
    }
  }

  addTo(list: Cluster[], of: Int32Array): void {
    const clusters = new Map<number, number>();
    const counts = new Map<number, Map<ActorType, number>>();
    this.named.forEach(({ entities, typeCounts }, index) => {
      const group = this.root(index);
      let cluster = clusters.get(group);
      if (cluster === undefined) {
        clusters.set(group, (cluster = list.length));
        counts.set(group, typeCounts);
        list.push({ type: 'organization', entities: [], gender: null, genderIsStated: false });
      }
      const sum = counts.get(group)!;
      if (sum !== typeCounts) for (const [type, count] of typeCounts) sum.set(type, (sum.get(type) ?? 0) + count);
      for (const entity of entities) {
        list[cluster]!.entities.push(entity);
        of[entity] = cluster;
      }
    });
    for (const [group, cluster] of clusters) {
      let type: ActorType = 'organization';
      let most = 0;
      for (const [one, count] of counts.get(group)!) {
        if (count <= most) continue;
        type = one;
        most = count;
      }
      list[cluster] = { ...list[cluster]!, type };
    }
  }
}

const isSmall = (word: string): boolean => word === 'of' || word === 'for' || word === 'and' || word === '&';

/** Whether a short form can mean one organization alone: not "Ministry", not "London". */
function isDistinctive({ words }: OtherName, lexicon: Lexicon): boolean {
  const last = lexicon.facts(wordKey(words[words.length - 1]!));
  if (words.length > 1) return true;
  // "Edison" of Alder Edison, although a small town bears the name too
  return markerKindOf(last) === 0 && (last & (COUNTRY | REGION | BIG_CITY | ANY_GROUP)) === 0;
}

/** Whether the name of a group stands for its people ("Russians", "the French said") rather than describing something ("Russian troops"). */
function standsForPeople(reading: Reading, mention: NamedMention): boolean {
  if (!standsAlone(reading, mention)) return false;
  const { firstToken, endToken } = mention;
  return /(?:[^s]s|men|women)$/.test(reading.lower(endToken - 1)) || (firstToken > 0 && reading.lower(firstToken - 1) === 'the');
}

/** Whether nothing follows that the name of a group could describe. */
function standsAlone(reading: Reading, { firstToken, endToken }: NamedMention): boolean {
  if (endToken >= reading.article.tokens.length || reading.sentenceOf[endToken] !== reading.sentenceOf[firstToken]) return true;
  const next = reading.tags[endToken];
  return next !== NOUN && next !== PROPN && next !== ADJ && !reading.at(endToken).isHyphen && reading.entityOf[endToken]! < 0;
}
