import type { Span } from '../article';
import { isAllCapitals } from '../text/characters';
import { ANY_GIVEN, ANY_PLACE, COMMON_WORD, FAMILY } from '../lexicon/facts';
import { wordKey } from '../lexicon/lexicon';
import { namesAgree, readPersonName, type NicknamesOf, type PersonName } from './names';
import type { Cluster } from './clusters';
import { readNoun, type Gender } from './nouns';
import type { Reading } from './reading';

/** No more people of one surname are compared than this, so that an article of nothing but Smiths stays linear. */
const MOST_NAMESAKES = 24;

/** Somebody with a name. */
export interface Person {
  readonly cluster: number;
  /** The fullest name so far. */
  name: PersonName;
  readonly stems: Set<string>;
  /** The mentions by full name. */
  readonly fullNames: number[];
  /** By what single names the article has called them so far. */
  readonly calls: Set<string>;
  mentions: number;
  /** Index of the last mention seen while surnames are attached. */
  last: number;
}

/** Groups the names of people: full names first, then surnames and given names. */
export class People {
  private readonly persons: Person[] = [];
  private readonly personOfCluster = new Map<number, Person>();
  private readonly byName = new Map<string, Person[]>();
  private readonly byPart = new Map<string, Person[]>();
  private readonly byTitle = new Map<string, Person[]>();
  private readonly nicknamesOf: NicknamesOf;
  /** People by their family names with a letter left out; made when it is asked for. */
  private bySlip: Map<string, Person[]> | null = null;
  /** People by what their given names are cut to ("Teddy" of Theodore Hume); made when it is asked for. */
  private byNickname: Map<string, Person[]> | null = null;
  /** By name in what is told: the name of whoever tells it; made when it is asked for. */
  private tellers: Map<number, number> | null = null;
  /** How often each name of one word stands in the article. */
  private readonly singleCounts = new Map<string, number>();
  /** Surnames that stand with a form of address: "Mr. Ford". */
  private readonly addressed = new Set<string>();
  /** Bare names that mean a place: "flew to Washington", in an article about Denzel Washington. */
  readonly places: number[] = [];
  /** Bare names that mean a company rather than the founder it is named after. */
  readonly companies: number[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly genders: readonly (Gender | null)[],
    private readonly titles: ReadonlyMap<number, string>,
    private readonly list: Cluster[],
    private readonly of: Int32Array,
    private readonly confidence: Float32Array,
    private readonly ambiguous: Map<number, readonly number[]>,
    private readonly companiesByFirstWord: ReadonlyMap<string, readonly number[]>,
  ) {
    this.nicknamesOf = reading.lexicon.nicknamesOf;
  }

  /** Full names first, then single names, which may stand before the full one (a headline). */
  cluster(): void {
    const { entities } = this.reading;
    const names = new Map<string, PersonName>();
    const single: number[] = [];
    const nameOf = (index: number): PersonName => {
      const text = this.reading.nameText(index);
      let name = names.get(text);
      if (name === undefined) names.set(text, (name = readPersonName(text)));
      return name;
    };
    const shouted: number[] = [];
    entities.forEach(({ type }, index) => {
      if (type !== 'person') return;
      const name = nameOf(index);
      if (name.parts.length === 0) return;
      if (name.parts.length > 1 && isAllCapitals(this.reading.nameText(index))) shouted.push(index);
      else if (name.parts.length > 1 && this.namesCompany(index)) this.companies.push(index);
      else if (name.parts.length > 1) this.addFull(index, name);
      else if (!namesFamily(this.reading, index)) {
        single.push(index);
        this.singleCounts.set(name.parts[0]!, (this.singleCounts.get(name.parts[0]!) ?? 0) + 1);
        if (this.genders[index] !== null) this.addressed.add(name.parts[0]!);
      }
    });
    for (const index of shouted) this.addShouted(index, nameOf(index));
    for (const person of this.persons) {
      person.last = -1;
      person.mentions = 0;
    }
    // In document order, full names among the single ones, so that "the last one mentioned" means something.
    let nextSingle = 0;
    for (let index = 0; index < entities.length; index++) {
      if (single[nextSingle] === index) {
        nextSingle++;
        this.addSingle(index, nameOf(index));
      }
      const person = this.of[index]! >= 0 ? this.personOfCluster.get(this.of[index]!) : undefined;
      if (person !== undefined) {
        person.last = index;
        person.mentions++;
      }
    }
  }

  /** The only person who bears a name as the family name, or `null`. */
  onlyWithFamilyName(sound: string): Person | null {
    return this.onlyOne(sound, ({ sounds }) => sounds[sounds.length - 1] === sound);
  }

  /** The only person whose name begins with a word, or `null`. */
  onlyWithFirstName(sound: string): Person | null {
    return this.onlyOne(sound, ({ sounds }) => sounds[0] === sound);
  }

  private onlyOne(sound: string, fits: (name: PersonName) => boolean): Person | null {
    const bearers = this.byPart.get(sound);
    if (bearers === undefined || bearers.length > MOST_NAMESAKES) return null;
    let only: Person | null = null;
    for (const person of bearers) {
      if (person.name.sounds.length < 2 || !fits(person.name)) continue;
      if (only !== null) return null;
      only = person;
    }
    return only;
  }

  /** The one person whose family name differs from a word by a slip of the pen ("Lindqist" of T.J. Lindqvist), or `null`. */
  nearFamilyName(sound: string): Person | null {
    if (sound.length < SHORTEST_SLIP) return null;
    if (this.bySlip === null) {
      this.bySlip = new Map();
      for (const person of this.persons) {
        const own = person.name.sounds[person.name.sounds.length - 1]!;
        if (person.name.sounds.length > 1 && own.length >= SHORTEST_SLIP) for (const key of slipsOf(own)) push(this.bySlip, key, person);
      }
    }
    let found: Person | null = null;
    for (const key of slipsOf(sound)) {
      for (const person of this.bySlip.get(key) ?? []) {
        if (person === found || !differBySlip(sound, person.name.sounds[person.name.sounds.length - 1]!)) continue;
        if (found !== null) return null;
        found = person;
      }
    }
    return found;
  }

  /** The one person whose given name a word is short for ("Teddy", "Svet" of Svetlana Ilić), or `null`. */
  private withNickname(given: string): Person | null {
    if (this.byNickname === null) {
      this.byNickname = new Map();
      for (const person of this.persons) {
        const first = person.name.parts[0]!;
        if (person.name.parts.length < 2) continue;
        const short = new Set(this.nicknamesOf(first));
        for (let length = SHORTEST_CUT; length < first.length - 1; length++) {
          // "Daniel" is somebody else than Danielle, and "Christ" no short Christopher.
          const cut = first.slice(0, length);
          if ((this.reading.lexicon.facts(wordKey(cut)) & (ANY_GIVEN | COMMON_WORD)) === 0) short.add(cut);
        }
        for (const nickname of short) push(this.byNickname, nickname, person);
      }
    }
    const bearers = this.byNickname.get(given);
    return bearers?.length === 1 ? bearers[0]! : null;
  }

  /** People known by one word alone and without a title: they may be something else. */
  untitledSingles(): readonly Person[] {
    return this.persons.filter(({ name, cluster, stems }) => name.parts.length === 1 && stems.size === 0 && !this.list[cluster]!.genderIsStated);
  }

  /** Whether a bare name means the company that bears it: the full name read last decides, unless forms of address tell the two apart ("Mr. Ford", "Ford"). */
  meansCompany(index: number, word: string, { fullNames }: Person): boolean {
    const companies = this.companiesByFirstWord.get(word);
    if (companies === undefined || this.genders[index] !== null || this.titles.has(index)) return false;
    if (this.addressed.has(word)) return true;
    const person = lastBefore(fullNames, index);
    const company = lastBefore(companies, index);
    return person === company ? companies[0]! < (fullNames[0] ?? Infinity) : company > person;
  }

  /** Whether what was taken for a full name is a company's without its legal form: "Procter Hale" of Procter Hale Inc. */
  private namesCompany(index: number): boolean {
    if (this.genders[index] !== null || this.titles.has(index)) return false;
    const { reading } = this;
    const { words, key } = reading.otherName(index);
    return (this.companiesByFirstWord.get(words[0] ?? '') ?? []).some((company) => reading.otherName(company).key === key);
  }

  /** Whether a bare name that is a place's as well stands where places do: "in Washington", "flew to Lincoln". */
  private meansPlace(index: number, word: string): boolean {
    const { reading } = this;
    const { firstToken } = reading.entities[index]!;
    if (firstToken === 0 || this.titles.has(index) || (reading.lexicon.facts(wordKey(word)) & ANY_PLACE) === 0) return false;
    const before = reading.lower(firstToken - 1);
    if (before === 'in' || before === 'near' || before === 'outside') return true;
    if (before === 'of' && firstToken > 1 && GOVERNED.has(reading.lower(firstToken - 2))) return true;
    return (before === 'to' || before === 'from' || before === 'for') && firstToken > 1 && TRAVELS.has(reading.lower(firstToken - 2));
  }

  attach(index: number, person: Person, sure: number): void {
    this.list[person.cluster]!.entities.push(index);
    this.of[index] = person.cluster;
    this.confidence[index] = sure;
    const cluster = this.list[person.cluster]!;
    const stated = this.genders[index];
    if (stated !== null && stated !== undefined && !cluster.genderIsStated) {
      cluster.gender = stated;
      cluster.genderIsStated = true;
    }
    const title = this.titles.get(index);
    if (title === undefined || person.stems.has(title)) return;
    person.stems.add(title);
    push(this.byTitle, title, person);
  }

  private create(index: number, name: PersonName): Person {
    const cluster = this.list.length;
    const given = name.parts.length > 1 ? this.givenGender(name) : null;
    this.list.push({ type: 'person', entities: [], gender: given, genderIsStated: false });
    const person: Person = { cluster, name, stems: new Set(), fullNames: [], calls: new Set(), mentions: 0, last: -1 };
    this.persons.push(person);
    this.personOfCluster.set(cluster, person);
    this.attach(index, person, 1);
    this.register(person, name);
    return person;
  }

  private givenGender(name: PersonName): Gender | null {
    // "Devi Prakash" may be anybody: in front the word is a given name.
    const known = FEMALE_PARTS.has(name.parts[0]!) ? null : this.genderOfGiven(name);
    return known ?? (name.parts.slice(1).some((part) => FEMALE_PARTS.has(part)) ? 'female' : null);
  }

  /** "Nguyen Van Lan", "Lim Wei Kiat" */
  private opensWithFamilyName({ parts }: PersonName): boolean {
    const { lexicon } = this.reading;
    return (lexicon.facts(wordKey(parts[0]!)) & (FAMILY | ANY_GIVEN)) === FAMILY && (lexicon.facts(wordKey(parts[parts.length - 1]!)) & (FAMILY | ANY_GIVEN)) === 0;
  }

  private genderOfGiven(name: PersonName): Gender | null {
    if (this.opensWithFamilyName(name)) return null;
    for (let i = 0; i < name.parts.length - 1; i++) {
      const given = name.parts[i]!;
      if (given.length > 1) return this.reading.lexicon.genderOf(given);
    }
    return null;
  }

  private register(person: Person, name: PersonName): void {
    for (const sound of new Set(name.sounds)) push(this.byPart, sound, person);
    push(this.byName, name.sounds.join(' '), person);
  }

  private addFull(index: number, name: PersonName): void {
    const same = this.byName.get(name.sounds.join(' ')) ?? [];
    const person =
      same.find((other) => name.suffix === other.name.suffix && this.fits(index, name, other)) ??
      same.find((other) => this.fits(index, name, other)) ??
      this.candidates(name).find((other) => namesAgree(name, other.name, this.nicknamesOf) && this.fits(index, name, other));
    if (person === undefined) {
      this.create(index, name).fullNames.push(index);
      return;
    }
    person.fullNames.push(index);
    this.attach(index, person, 1);
    if (!same.includes(person)) this.register(person, name);
    if (name.parts.length > person.name.parts.length) {
      person.name = name;
      const cluster = this.list[person.cluster]!;
      if (!cluster.genderIsStated) cluster.gender = this.givenGender(name);
    }
  }

  /** A name in a heading, where capitals hide what is part of it: "LUND RESIGNS" holds Lund's. */
  private addShouted(index: number, name: PersonName): void {
    const known = this.candidates(name).some((other) => namesAgree(name, other.name, this.nicknamesOf));
    const bearers = known ? [] : name.sounds.map((sound) => this.onlyWithFamilyName(sound)).filter((person) => person !== null);
    if (bearers.length === 1) this.attach(index, bearers[0]!, 0.6);
    else this.addFull(index, name);
  }

  /** Whom a full name may be: the bearers of its family name, and of its first word where that is a family name ("Garcia Marquez"). */
  private candidates(name: PersonName): readonly Person[] {
    const last = this.byPart.get(name.sounds[name.sounds.length - 1]!) ?? [];
    return last.slice(-MOST_NAMESAKES);
  }

  private fits(index: number, name: PersonName, { name: other, cluster }: Person): boolean {
    // "Nick Orlov and his son, Nick Orlov Jr."
    if (name.suffix !== other.suffix && ((name.suffix !== '' && other.suffix !== '') || this.isKin(index))) return false;
    const gender = this.genders[index] ?? null;
    const { gender: known, genderIsStated } = this.list[cluster]!;
    return gender === null || known === null || gender === known || !genderIsStated;
  }

  /** Whether a name is brought in as a relative's. */
  private isKin(index: number): boolean {
    const title = this.titles.get(index);
    return title !== undefined && KIN.has(title);
  }

  /** A surname, a given name, or a name of one word. */
  private addSingle(index: number, name: PersonName): void {
    const sound = name.sounds[0]!;
    const title = this.titles.get(index);
    const bearers = (this.byPart.get(sound) ?? this.bearersOfTitle(name)).slice(-MOST_NAMESAKES).filter((person) => name.suffix === '' || name.suffix === person.name.suffix);
    const stated = this.genders[index] ?? null;
    const able = bearers.filter(({ cluster }) => stated === null || this.list[cluster]!.gender === null || this.list[cluster]!.gender === stated);
    const exact = able.filter((person) => person.name.parts.includes(name.parts[0]!));
    const bearing = exact.length > 0 ? exact : able;
    // "Regina Lim told the court that Lim had paid": nobody speaks so of herself.
    const teller = bearing.length > 1 ? this.teller(index) : -1;
    const others = bearing.filter(({ cluster }) => cluster !== teller);
    const spelled = others.length > 0 ? others : bearing;
    const byFamilyName = spelled.filter(({ name: other, calls }) => other.sounds.length === 1 || other.sounds[other.sounds.length - 1] === sound || (other.sounds[0] === sound && this.opensWithFamilyName(other)) || calls.has(sound));
    let choice = byFamilyName.length > 0 ? byFamilyName : spelled;
    // "Hume" is Theodore Hume rather than Agnes Delacroix-Hume.
    const whole = choice.length > 1 ? choice.filter(({ name: other }) => !other.isDouble) : choice;
    if (whole.length > 0) choice = whole;
    if (title !== undefined && choice.length > 1) {
      const titled = choice.filter(({ stems }) => stems.has(title));
      if (titled.length > 0) choice = titled;
    }
    if (choice.length > 0 && this.meansPlace(index, name.parts[0]!)) {
      this.places.push(index);
      return;
    }
    if (choice.length > 0 && this.meansCompany(index, name.parts[0]!, choice[0]!)) {
      this.companies.push(index);
      return;
    }
    if (choice.length === 0) {
      // A surname that stands once and differs by a letter from one that is known is misspelled.
      const meant = this.withNickname(name.parts[0]!) ?? (this.singleCounts.get(name.parts[0]!) === 1 ? this.nearFamilyName(sound) : null);
      if (meant !== null && this.fits(index, name, meant)) this.attach(index, meant, 0.6);
      else this.create(index, name);
      return;
    }
    if (choice.length === 1) {
      this.attach(index, choice[0]!, byFamilyName.length > 0 ? 0.95 : 0.8);
      choice[0]!.calls.add(sound);
      return;
    }
    const ranked = [...choice].sort((a, b) => this.salience(b, index) - this.salience(a, index) || a.cluster - b.cluster);
    const [best, second] = ranked as [Person, Person];
    const clear = this.salience(best, index) - this.salience(second, index);
    this.attach(index, best, clear > 1 ? 0.8 : 0.6);
    if (clear < 0.5) this.ambiguous.set(index, ranked.slice(0, 3).map(({ cluster }) => cluster));
  }

  /** The cluster of the person who tells what a name stands in, or -1. */
  private teller(index: number): number {
    this.tellers ??= this.readTellers();
    const teller = this.tellers.get(index);
    return teller === undefined ? -1 : this.of[teller]!;
  }

  private readTellers(): Map<number, number> {
    const { entities, entityOf, article, attributions } = this.reading;
    const tellers = new Map<number, number>();
    const namesIn = ([start, end]: Span, take: (entity: number) => void): void => {
      for (let i = this.reading.tokenAt(start); i < article.tokens.length && article.tokens.start[i]! < end; i++) {
        if (entityOf[i]! >= 0 && entities[entityOf[i]!]!.type === 'person') take(entityOf[i]!);
      }
    };
    for (const { source, spans } of attributions.found) {
      let teller = -1;
      if (source !== null) namesIn(source, (entity) => (teller = teller < 0 ? entity : teller));
      if (teller >= 0) for (const span of spans) namesIn(span, (entity) => tellers.set(entity, teller));
    }
    return tellers;
  }

  /** "the Tsar", "the Pope", taken for a name: whoever has the title. */
  private bearersOfTitle({ parts }: PersonName): readonly Person[] {
    const noun = readNoun(parts[0]!, () => false);
    return noun === null ? [] : (this.byTitle.get(noun.stem) ?? []);
  }

  /** Among namesakes the one mentioned far more often is meant, else the one mentioned last. */
  private salience({ last, mentions, cluster }: Person, index: number): number {
    const { entities, sentenceOf } = this.reading;
    const frequency = Math.log2(1 + mentions);
    if (last < 0) return this.list[cluster]!.entities.length > 1 ? 0.1 : 0;
    const distance = sentenceOf[entities[index]!.firstToken]! - sentenceOf[entities[last]!.firstToken]!;
    return frequency + 2 / (1 + distance);
  }
}

/** Parts of names that women alone have, in Vietnam, the Malay world, India and Bangladesh. */
const FEMALE_PARTS = new Set(['thi', 'binti', 'kaur', 'begum', 'devi', 'bibi', 'khatun', 'kumari']);
/** A given name is cut to no less than this: "Svet", not "Al" of Alistair, which the lists have. */
const SHORTEST_CUT = 4;
/** Shorter names than this differ by a letter for a reason. */
const SHORTEST_SLIP = 5;

/** A word and what is left of it without one of its letters, but for the first: two words that differ by a slip share one of them. */
function slipsOf(word: string): string[] {
  const slips = [word];
  for (let i = 1; i < word.length; i++) slips.push(word.slice(0, i) + word.slice(i + 1));
  return slips;
}

/** Whether words differ by one letter left out, added or changed, or by two that changed places. */
function differBySlip(a: string, b: string): boolean {
  if (a.length > b.length) return differBySlip(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return b.length - a.length === 1 && a.slice(i) === b.slice(i + 1);
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
}

/** The last of sorted numbers before another, or -1. */
export function lastBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? sorted[low - 1]! : -1;
}

/** "the Bernoulli family", "the Koch brothers", "the Ortegas": a surname that stands for more than one. */
export function namesFamily(reading: Reading, index: number): boolean {
  const { firstToken, endToken } = reading.entities[index]!;
  if (endToken < reading.article.tokens.length && FAMILIES.has(reading.lower(endToken))) return true;
  const word = reading.lower(firstToken);
  return endToken - firstToken === 1 && firstToken > 0 && reading.at(firstToken - 1).article === 'definite' && word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
}
const TRAVELS = new Set('flew fly flies flying flown travel traveled travelled traveling travels went go goes going gone moved move moving drove drive returned return returning returns came come comes coming back trip visit flight sailed left leave leaving headed heading walked marched'.split(' '));
const GOVERNED = new Set(['mayor', 'governor', 'city', 'town', 'state', 'people', 'streets', 'outskirts', 'suburb', 'north', 'south', 'east', 'west', 'capital', 'miles', 'kilometers', 'university']);
const KIN = new Set(['son', 'grandson', 'father', 'grandfather', 'nephew', 'uncle', 'daughter', 'mother', 'brother', 'cousin', 'namesake']);
const FAMILIES = new Set(['family', 'families', 'brothers', 'sisters', 'siblings', 'dynasty', 'twins', 'clan']);

/** Adds a value to the list under a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
