import { ADJ, ADP, AUX, CCONJ, NOUN, PRON, PROPN, SCONJ, VERB } from '../syntax/tags';
import { CALLINGS, DescriptionIndex, MEMORY } from './descriptionIndex';
import { descriptionEnd } from './descriptions';
import { grammaticalRole, OBJECT, SUBJECT } from './grammar';
import type { Gender } from './nouns';
import { NamedLater } from './namedLater';
import { push } from './people';
import type { Phrase } from './phrases';
import { isFirstPerson, isFirstPersonPlural, readPronoun, type Pronoun } from './pronouns';
import { FeatureTable, MOST_CANDIDATES, type Circumstances } from './ranker';
import type { Reading } from './reading';
import type { Clusters } from './clusters';
import { Referent, type Reference } from './referent';
import type { Description, Role, RolesAndDescriptions } from './roles';
import { textOfTokens } from './roleText';
import { ageOf, AGE_TOKENS } from './sketches';
import { authorOf, type SourceHead } from './sources';

/**
 * Decides which candidate a pronoun means: its index in the table, or -1 for nobody, and how sure that is. `candidates` are their indexes among the
 * referents. The table is filled anew for the next pronoun.
 */
export type ChooseReferent = (
  pronoun: Pronoun,
  table: FeatureTable,
  candidates: readonly number[],
  referents: readonly Referent[],
) => { readonly index: number; readonly confidence: number };

/** What the article's mentions refer to, once it has been read from start to end. */
export interface Discourse {
  /** The clusters of names first, in their order, then those who are only described. */
  readonly referents: readonly Referent[];
  /** For each attribution its speaker among the referents, or -1. */
  readonly speakers: Int32Array;
  /** For each attribution who relays it, or -1. */
  readonly relays: Int32Array;
  /** Joint or doubtful sources: attribution to referents. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
  /** Roles stated of a pronoun ("She is the mayor"), by the referent that it means. */
  readonly pronounRoles: readonly { readonly referent: number; readonly role: Role }[];
  /** Descriptions that mean somebody with a name and say more than that he has one: whom, and the tokens behind the determiner. */
  readonly described: readonly { readonly referent: number; readonly firstToken: number; readonly endToken: number }[];
  /** For the first token of a description or pronoun that stands for an organization with a name ("the utility", "its"), which, and where the words end. */
  readonly standIns: ReadonlyMap<number, { readonly cluster: number; readonly endToken: number }>;
}

/** How sure it must be who "its" is before a role is told with the name ("its chairman"). */
const SURE_OWNER = 0.8;
/** How many sentences ahead a name may stand of whoever spoke first; a quote that goes on has sentences of its own. */
const NAME_AHEAD = 4;
/** How many sentences ago "they" or "it" spoke last that go on at the end of a sentence. */
const SPEAKING_REACH = 3;
/** A pronoun reaches no farther back than this many sentences. */
const REACH = { personal: 12, neuter: 3, plural: 3 } as const;

/** Reads the article from start to end and links each mention to what it refers to. */
export function readDiscourse(
  reading: Reading,
  clusters: Clusters,
  { roles, descriptions }: RolesAndDescriptions,
  sources: readonly (SourceHead | null)[],
  relays: readonly (SourceHead | null)[],
  choose: ChooseReferent,
): Discourse {
  const reader = new DiscourseReader(reading, clusters, roles, sources, relays, choose);
  reader.readAll(descriptions);
  return reader;
}

class DiscourseReader implements Discourse {
  readonly referents: Referent[];
  readonly speakers: Int32Array;
  readonly relays: Int32Array;
  readonly candidates = new Map<number, readonly number[]>();
  readonly pronounRoles: { readonly referent: number; readonly role: Role }[] = [];
  readonly described: { readonly referent: number; readonly firstToken: number; readonly endToken: number }[] = [];
  readonly standIns = new Map<number, { readonly cluster: number; readonly endToken: number }>();

  /** Referents by recency, the last mentioned first. */
  private readonly recent: number[] = [];
  private readonly table = new FeatureTable();
  private readonly index: DescriptionIndex;
  private readonly namedLater: NamedLater;
  /** For the first token of a role behind its determiner, whose role it is. */
  private readonly namedBy = new Map<number, number>();
  private readonly rolesOfPronouns = new Map<number, Role>();
  /** For each token the innermost attribution in whose content it stands, or -1. */
  private readonly around: Int32Array;
  /** For each token the first attribution whose source has its head there, or -1; for each attribution the next of the same head. */
  private readonly speechAt: Int32Array;
  private readonly nextSpeech: Int32Array;
  /** The attributions whose relay has its head at a token. */
  private readonly relaysAt = new Map<number, number[]>();
  /** The attributions by the token behind their cues. */
  private readonly behindCue = new Map<number, number>();
  /** Unnamed spokespeople by the token behind the description of those they speak for. */
  private readonly employees = new Map<number, number>();
  private readonly firstPersons: number[] = [];
  /** A pronoun that speaks before anybody was named whom it could mean, or `null`. */
  private waiting: Pronoun | null = null;
  private lastSpeaker = -1;
  private mostFrequent = -1;
  private paragraphSubject = -1;
  private openParagraph = -1;
  /** The first token of the section's heading: whoever acts behind it is meant before anybody of the section above. */
  private sectionToken = 0;

  constructor(
    private readonly reading: Reading,
    private readonly clusters: Clusters,
    roles: readonly Role[],
    private readonly sources: readonly (SourceHead | null)[],
    relays: readonly (SourceHead | null)[],
    private readonly choose: ChooseReferent,
  ) {
    const { article } = reading;
    this.referents = clusters.list.map(({ type, gender, genderIsStated }, cluster) => 
      new Referent({ cluster, kind: type, gender, genderIsStated, plural: type === 'group', definite: true, words: null }));
    this.index = new DescriptionIndex(reading, clusters, this.referents, this.recent);
    this.namedLater = new NamedLater(reading, this.referents, this.recent, this.index);
    for (const role of roles) {
      if (role.entity < 0) {
        this.rolesOfPronouns.set(role.pronoun, role);
        continue;
      }
      const cluster = clusters.of[role.entity]!;
      if (cluster < 0) continue;
      this.index.addRole(cluster, role);
      this.namedBy.set(role.firstToken, cluster);
    }
    const { found } = reading.attributions;
    this.speakers = new Int32Array(found.length).fill(-1);
    this.relays = new Int32Array(found.length).fill(-1);
    this.around = new Int32Array(article.tokens.length).fill(-1);
    const lengths = found.map(({ spans }) => spans.reduce((sum, [start, end]) => sum + end - start, 0));
    const outerFirst = lengths.map((_, index) => index).sort((x, y) => lengths[y]! - lengths[x]! || x - y);
    const { start: starts, length: count } = article.tokens;
    for (const index of outerFirst) {
      for (const [start, end] of found[index]!.spans) {
        for (let i = reading.tokenAt(start); i < count && starts[i]! < end; i++) this.around[i] = index;
      }
    }
    this.speechAt = new Int32Array(count).fill(-1);
    this.nextSpeech = new Int32Array(found.length).fill(-1);
    for (let index = sources.length - 1; index >= 0; index--) {
      const head = sources[index]!;
      if (head === null) continue;
      const token = headToken(reading, head);
      this.nextSpeech[index] = this.speechAt[token]!;
      this.speechAt[token] = index;
      if (head.kind === 'name') this.speakers[index] = clusters.of[head.entity]!;
    }
    found.forEach(({ cue }, index) => {
      if (cue !== null) this.behindCue.set(reading.tokenAt(cue[1]), index);
    });
    relays.forEach((head, index) => {
      if (head !== null) push(this.relaysAt, headToken(reading, head), index);
    });
  }

  readAll(descriptions: readonly Description[]): void {
    const { reading, speechAt } = this;
    const { entityOf, entities, tags } = reading;
    const { paragraphs } = reading.article;
    let nextDescription = 0;
    paragraphs.forEach(({ kind, bodyToken, endToken }, paragraph) => {
      if (kind === 'credit' || kind === 'boilerplate') return;
      this.openParagraph = paragraph;
      if (kind === 'heading') this.sectionToken = bodyToken;
      this.paragraphSubject = -1;
      for (let i = bodyToken; i < endToken; i++) {
        const entity = entityOf[i]!;
        if (entity >= 0 && entities[entity]!.firstToken === i) this.readName(entity);
        while (nextDescription < descriptions.length && descriptions[nextDescription]!.phrase.head < i) nextDescription++;
        if (nextDescription < descriptions.length && descriptions[nextDescription]!.phrase.head === i) {
          const { phrase, behind, beside } = descriptions[nextDescription++]!;
          if (beside >= 0) this.readBeside(phrase, behind, beside);
          else if (phrase.first < i || !reading.at(i).isCapitalized || !this.readSurname(i)) this.readDescription(phrase, behind);
        }
        else if (entity < 0 && tags[i] === PRON) this.readPronoun(i);
        else if (entity < 0 && reading.at(i).isCapitalized) this.readSurname(i);
        if (speechAt[i]! >= 0) this.readOtherSource(i);
      }
    });
    this.speakForOthers();
    this.linkFirstPersons();
  }

  private readName(entity: number): void {
    const cluster = this.clusters.of[entity]!;
    if (cluster < 0) return;
    const { firstToken, endToken } = this.reading.entities[entity]!;
    const compatriot = this.compatriot(entity);
    if (compatriot >= 0) {
      this.mention(compatriot, firstToken, firstToken - 1, endToken, 'description', 0.7);
      return;
    }
    this.mention(cluster, firstToken, firstToken, endToken, 'name', this.clusters.confidence[entity]!);
    this.nameWaiting(cluster);
    this.nameDescribed(cluster, firstToken);
    const rivals = this.clusters.ambiguous.get(entity);
    for (let index = this.speechAt[firstToken]!; index >= 0; index = this.nextSpeech[index]!) {
      if (rivals !== undefined) this.candidates.set(index, rivals);
      const head = this.sources[index];
      if (head?.kind !== 'name' || head.others.length === 0) continue;
      const all = [cluster, ...head.others.map((other) => this.clusters.of[other]!)].filter((one, at, list) => one >= 0 && list.indexOf(one) === at);
      if (all.length < 2) continue;
      // "Hale and Moss wrote in a joint letter": no single speaker.
      this.candidates.set(index, all);
      this.speakers[index] = -1;
    }
  }

  /** Gives words to whom the next sentence names, where they opened the article: `"Who would want this?" she wondered. Elena Vasquez lives beside the quarry.` */
  private nameWaiting(cluster: number): void {
    const { waiting, reading } = this;
    const referent = this.referents[cluster]!;
    if (waiting === null || referent.kind !== 'person' || referent.lastMarked >= 0) return;
    // "She said that Moss, the mayor, was ill": somebody else.
    if (this.isSaidBy(referent.lastToken, waiting.token)) return;
    this.waiting = null;
    const { lastSentence, lastRole, lastOpens, gender, count } = referent;
    if (count > 1 || lastSentence - reading.sentenceOf[waiting.token]! > NAME_AHEAD || (lastRole !== SUBJECT && !lastOpens) || (gender !== null && gender !== waiting.gender)) return;
    referent.gender ??= waiting.gender;
    referent.references.push({ firstToken: waiting.token, endToken: waiting.token + 1, form: 'pronoun', confidence: 0.6 });
    for (let index = this.speechAt[waiting.token]!; index >= 0; index = this.nextSpeech[index]!) this.speak(index, cluster);
  }

  /** Makes one of whoever is named here and was described before. */
  private nameDescribed(cluster: number, firstToken: number): void {
    const { referents, reading } = this;
    const named = referents[cluster]!;
    if (named.kind !== 'person' || named.count > 1 || named.lastMarked >= 0) return;
    const title = firstToken > 0 ? (reading.noun(firstToken - 1)?.stem ?? '') : '';
    for (const before of this.namedLater.of(cluster, title, this.speechAt[firstToken]! >= 0)) this.takeOver(cluster, before);
  }

  /** Makes whatever was found of somebody without a name that of somebody with one. */
  private takeOver(cluster: number, before: number): void {
    const { referents, reading } = this;
    const named = referents[cluster]!;
    const described = referents[before]!;
    const isUntitled = named.stems.length === 0;
    named.references.push(...described.references.splice(0));
    named.gender ??= described.gender;
    named.genderIsStated ||= described.genderIsStated;
    described.count = 0;
    for (const stem of described.stems) named.addStem(stem);
    for (const said of [this.speakers, this.relays]) said.forEach((speaker, index) => { if (speaker === before) said[index] = cluster; });
    if (this.lastSpeaker === before) this.lastSpeaker = cluster;
    const [first, behind] = described.words!;
    const core = reading.at(first).article === null ? first : first + 1;
    // What comes with the name says it better.
    if (isUntitled && reading.noun(behind - 1)?.office === true) this.described.push({ referent: cluster, firstToken: core, endToken: behind });
  }

  /** Who speaks under the name of a nationality, or -1: `Brekke said the visitors had been patient. "He just said, 'Trust it,'" the Norwegian revealed.` */
  private compatriot(entity: number): number {
    const { reading } = this;
    const { type, firstToken, endToken } = reading.entities[entity]!;
    const word = reading.lower(firstToken);
    // "the Dane" looks like a name.
    const isOne = COMPATRIOTS.has(word) && (type === 'person' || type === 'group');
    if (endToken - firstToken !== 1 || this.speechAt[firstToken]! < 0 || firstToken === 0 || reading.at(firstToken - 1).article !== 'definite') return -1;
    if (!isOne && (type !== 'group' || !/an$/.test(word) || reading.lexicon.countryOf(reading.word(firstToken)) === null)) return -1;
    const sentence = reading.sentenceOf[firstToken]!;
    const only = this.onlyNamed(sentence, null);
    if (only >= 0) return only;
    const speaker = this.lastSpeaker < 0 ? null : this.referents[this.lastSpeaker]!;
    return speaker !== null && speaker.kind === 'person' && !speaker.plural && sentence - speaker.lastSpoke <= 2 ? this.lastSpeaker : -1;
  }

  /** A surname that was taken for the word it also is: "Price would not name it." */
  private readSurname(token: number): boolean {
    const { reading } = this;
    const next = reading.sentenceOf[token + 1] === reading.sentenceOf[token] ? reading.tags[token + 1] : undefined;
    if (next !== VERB && next !== AUX) return false;
    const bearer = this.clusters.bearerOf(reading.word(token), false);
    if (bearer < 0 || this.referents[bearer]!.count === 0) return false;
    this.mention(bearer, token, token, token + 1, 'name', 0.7);
    return true;
  }

  private readDescription(phrase: Phrase, behind: number): void {
    if (phrase.noun.stem === 'client' && phrase.determiner === 'pronoun') this.readClient(phrase.head);
    const anchors = this.index.anchorsOf(phrase.first, behind);
    const apposed = this.apposedTo(phrase);
    const known = apposed >= 0 ? apposed : this.index.find(phrase, behind, anchors, this.speechAt[phrase.head]! >= 0);
    const epithet = known >= 0 ? -1 : this.calledByEpithet(phrase);
    const referent = known >= 0 ? known : epithet >= 0 ? epithet : this.describeNew(phrase, behind, anchors);
    // "the president" tells nothing that the name's own role does not; "the Russian leader" and "the novelist" do.
    if (known >= 0 && (anchors.length > 0 || ageOf(this.reading, phrase.core) !== null || (phrase.core === phrase.head && CALLINGS.has(phrase.noun.stem))) && !phrase.noun.plural && this.referents[known]!.cluster >= 0) this.described.push({ referent: known, firstToken: phrase.core, endToken: behind });
    this.mention(referent, phrase.head, phrase.first, phrase.end, 'description', known >= 0 ? 0.7 : epithet >= 0 ? 0.6 : 1);
    this.noteStandIn(referent, phrase);
    const employee = this.employees.get(phrase.end);
    // "a spokesman for the ministry", and the ministry has a name
    if (employee !== undefined && this.referents[referent]!.cluster >= 0 && this.referents[referent]!.kind === 'organization') this.referents[employee]!.voiceOf = this.referents[referent]!.cluster;
  }

  /** The organization whose name follows between commas, or -1: "The manufacturer, Novaris, which funded the study,". */
  private apposedTo({ noun, determiner, end }: Phrase): number {
    const { reading } = this;
    if (noun.kind !== 'organization' || noun.plural || determiner !== 'definite' || end + 2 >= reading.tags.length || reading.word(end) !== ',') return -1;
    const name = reading.entityOf[end + 1]!;
    if (name < 0 || reading.entities[name]!.type !== 'organization') return -1;
    const { firstToken, endToken } = reading.entities[name]!;
    const isList = endToken + 1 < reading.tags.length && reading.tags[endToken + 1] === CCONJ;
    return firstToken === end + 1 && endToken < reading.tags.length && reading.word(endToken) === ',' && !isList ? this.clusters.of[name]! : -1;
  }

  /** "Mr. Hale said his client was innocent": whoever says so is a lawyer. */
  private readClient(token: number): void {
    const around = this.around[token]!;
    const speaker = around < 0 ? undefined : this.referents[this.speakers[around]!];
    if (speaker?.kind === 'person' && speaker.stems.length === 0) speaker.addStem('lawyer');
  }

  /** Who speaks under what newsrooms call people for a change, "the right-hander", "the Lancashire man", or -1. */
  private calledByEpithet({ noun, determiner, core, head }: Phrase): number {
    const { reading } = this;
    if (this.speechAt[head]! < 0 || determiner !== 'definite' || noun.plural || noun.kind !== 'person') return -1;
    let named = false;
    for (let i = core; i < head; i++) named ||= reading.entityOf[i]! >= 0;
    if (!EPITHETS.has(noun.stem) && !(named && NAMED_EPITHETS.has(noun.stem))) return -1;
    return this.onlyNamed(reading.sentenceOf[head]!, noun.gender);
  }

  /** The only named person of the paragraph, or else of the two sentences before, or else the one that the last sentence is about, of a gender where that is known; or -1. */
  private onlyNamed(sentence: number, of: Gender | null): number {
    const { referents } = this;
    const fits = (index: number): boolean => {
      const { kind, cluster, plural, gender } = referents[index]!;
      return kind === 'person' && cluster >= 0 && !plural && (gender === null || of === null || gender === of);
    };
    const people = this.recent.filter((index) => fits(index) && (referents[index]!.lastParagraph === this.openParagraph || sentence - referents[index]!.lastSentence <= 2));
    const ofParagraph = people.filter((index) => referents[index]!.lastParagraph === this.openParagraph);
    const byName = ofParagraph.filter((index) => referents[index]!.lastForm === 'name');
    const [only = -1, other] = [byName, ofParagraph, people].find(({ length }) => length > 0) ?? [];
    if (other === undefined) return only;
    // `"It was offside," Rudge fumed. Sofia Lind was in no mood to apologise. "We deserved that," the Swede said.`
    const [turnedTo, another] = people.filter((index) => referents[index]!.lastSentence === sentence - 1 && referents[index]!.lastForm === 'name');
    return turnedTo !== undefined && another === undefined && referents[turnedTo]!.wasSubject ? turnedTo : -1;
  }

  /** Notes that words stand for an organization, where a role may say its name in their place: rather not than a wrong one. */
  private noteStandIn(referent: number, { noun: { stem, kind: nounKind }, first, end }: Phrase): void {
    const { cluster, kind } = this.referents[referent]!;
    if (cluster < 0 || kind !== 'organization' || nounKind !== 'organization') return;
    if (this.index.isSure(referent, stem)) this.standIns.set(first, { cluster, endToken: end });
  }

  /** Notes for whom an unnamed spokesperson speaks: "a Boeing spokesman", "a spokeswoman for the Port Authority". */
  private readEmployer(index: number, { core, head, end }: Phrase, behind: number): void {
    const { entities, entityOf, article } = this.reading;
    const employer = (entity: number): number => (entity >= 0 && entities[entity]!.type === 'organization' ? this.clusters.of[entity]! : -1);
    const referent = this.referents[index]!;
    for (let i = head - 1; i >= core && referent.voiceOf < 0; i--) {
      if (entityOf[i]! < 0 && (this.reading.at(i).isPossessiveMark ? entityOf[i - 1]! < 0 : this.reading.noun(i)?.kind === 'person')) break;
      referent.voiceOf = employer(entityOf[i]!);
    }
    if (referent.voiceOf >= 0 || behind === end) return;
    const last = Math.min(behind, article.tokens.length) - 1;
    const first = this.reading.at(end + 1).article !== null ? end + 2 : end + 1;
    if (entityOf[last]! >= 0 && entities[entityOf[last]!]!.firstToken === first) referent.voiceOf = employer(entityOf[last]!);
    else if (entityOf[last]! < 0) this.employees.set(behind, index);
  }

  /** "Ida Moss, the harbor master,": one more mention, which brings him no nearer than the name did. */
  private readBeside(phrase: Phrase, behind: number, entity: number): void {
    const cluster = this.clusters.of[entity]!;
    if (cluster < 0) return;
    const { reading } = this;
    let end = behind;
    // "the mayor of Lincoln" holds a name that is somebody else's.
    for (let i = phrase.end; i < end; i++) if (reading.entityOf[i]! >= 0) end = phrase.end;
    this.referents[cluster]!.references.push({ firstToken: phrase.first, endToken: end, form: 'description', confidence: 0.9 });
  }

  private describeNew(phrase: Phrase, behind: number, anchors: readonly string[]): number {
    const { noun, determiner } = phrase;
    const definite = determiner !== 'indefinite' && determiner !== 'none' && determiner !== 'quantity';
    const referent = new Referent({
      cluster: -1,
      kind: noun.kind === 'person' && noun.plural ? 'group' : noun.kind,
      gender: noun.gender,
      genderIsStated: noun.gender !== null,
      plural: noun.plural,
      definite,
      words: [phrase.first, behind],
    });
    const index = this.referents.length;
    this.referents.push(referent);
    referent.addStem(noun.stem);
    referent.addAnchors(anchors);
    this.index.add(index, phrase);
    if (SPEAKS_FOR.has(noun.stem) && !noun.plural) this.readEmployer(index, phrase, behind);
    if (noun.kind === 'document') {
      const author = authorOf(this.reading, phrase, this.reading.tags.length);
      if (author?.kind === 'name') referent.voiceOf = this.clusters.of[author.entity]!;
    }
    return index;
  }

  private readPronoun(token: number): void {
    const { reading } = this;
    const word = reading.lower(token);
    if (isFirstPerson(word) || isFirstPersonPlural(word)) {
      this.firstPersons.push(token);
      return;
    }
    const pronoun = readPronoun(reading, token);
    if (pronoun === null || this.statesPronouns(token)) return;
    const ahead = this.nameAhead(pronoun);
    if (ahead >= 0) {
      this.linkPronoun(pronoun, ahead, 0.8);
      return;
    }
    const { quoted, reported, marks } = this.namedInContent(token);
    const eligible = this.eligible(pronoun, quoted, marks);
    if (eligible.length > 0 && this.referents[eligible[0]!]!.goesByThey && pronoun.kind === 'plural') {
      this.linkPronoun(pronoun, eligible[0]!, 0.8);
      return;
    }
    const now = this.circumstances(pronoun, eligible, reported);
    const turnedTo = this.turnedTo(now, eligible);
    if (turnedTo >= 0 || this.isOnlyOne(now, eligible) || this.isSpeakingStill(now, eligible)) {
      this.linkPronoun(pronoun, turnedTo >= 0 ? turnedTo : eligible[0]!, 0.8);
      return;
    }
    if (eligible.length === 0 && now.isSource && pronoun.kind === 'personal' && this.waiting === null) this.waiting = pronoun;
    const { table } = this;
    table.begin(now);
    for (const index of eligible) table.add(index, this.referents[index]!, now);
    const { index, confidence } = this.choose(pronoun, table, eligible, this.referents);
    if (index >= 0) this.linkPronoun(pronoun, eligible[index]!, confidence);
    else if (this.goesOnSpeaking(now)) this.linkPronoun(pronoun, this.lastSpeaker, 0.6);
    // `"Whose is it?" she asked`: somebody does.
    else if (pronoun.kind === 'personal' && now.isSource && eligible.length > 0) this.linkPronoun(pronoun, eligible.find((one) => this.referents[one]!.gender === pronoun.gender) ?? eligible[0]!, 0.4);
  }

  /**
   * Whoever is quoted where the sentence before has turned to somebody: `Hale said a tender had been floated. Ravi Mane denied it. "We have not been paid," he
   * said.`, "... while Zara Khosa congratulated Qureshi"; or -1. Who spoke until then does not.
   */
  private turnedTo({ pronoun, sentence, paragraph, isSource, lastSpeaker }: Circumstances, eligible: readonly number[]): number {
    const first = eligible.find((index) => this.referents[index]!.lastSentence !== sentence - 1 || this.referents[index]!.lastRole === SUBJECT);
    if (pronoun.kind !== 'personal' || !isSource || first === undefined || first === lastSpeaker) return -1;
    const { lastSentence, lastToken, lastRole, lastForm, lastParagraph, lastMarked, cluster, gender } = this.referents[first]!;
    if (lastForm !== 'name' || lastRole !== SUBJECT || !this.isBeforeVerbs(lastToken)) return -1;
    return cluster >= 0 && lastMarked < 0 && lastSentence === sentence - 1 && lastParagraph === paragraph && (gender === null || gender === pronoun.gender) ? first : -1;
  }

  /** Whether whoever spoke last, and was only described, goes on: `The union's president said talks had failed. "We waited," she said.` */
  private isSpeakingStill({ pronoun, sentence, isSource, lastSpeaker }: Circumstances, eligible: readonly number[]): boolean {
    if (pronoun.kind !== 'personal' || !isSource || eligible[0] !== lastSpeaker || lastSpeaker < 0) return false;
    const { cluster, references, lastForm, lastRole, lastSpoke, lastSentence, lastMarked, gender } = this.referents[lastSpeaker]!;
    // "One questioner said the army was weak" lets another answer.
    if (references.length === 0 || this.reading.at(references[references.length - 1]!.firstToken).article !== 'definite') return false;
    if (cluster >= 0 || lastForm !== 'description' || lastRole !== SUBJECT || lastMarked >= 0) return false;
    return lastSpoke === lastSentence && sentence - lastSentence <= 2 && (gender === null || gender === pronoun.gender);
  }

  /** Whether nobody else but one of that gender is there to speak: `His mother was told late. "If I had known," she says`. */
  private isOnlyOne({ pronoun, sentence, isSource }: Circumstances, eligible: readonly number[]): boolean {
    if (pronoun.kind !== 'personal' || !isSource || eligible.length !== 1) return false;
    const { gender, genderIsStated, lastSentence } = this.referents[eligible[0]!]!;
    return genderIsStated && gender === pronoun.gender && sentence - lastSentence <= 2;
  }

  /** Whether no verb stands before a token in its sentence, or in a clause that turns to somebody else. */
  private isBeforeVerbs(token: number): boolean {
    const { tags, sentenceOf, article } = this.reading;
    const { firstToken } = article.sentences[sentenceOf[token]!]!;
    for (let i = token - 1; i >= firstToken; i--) {
      if (tags[i] === VERB || tags[i] === AUX) return false;
      // "Hale called it late, while Moss thanked the board"
      if (TURNS.has(this.reading.lower(i)) && i > firstToken && this.reading.word(i - 1) === ',') return true;
    }
    return true;
  }

  /**
   * Whether those who spoke last go on: "Prosecutors said the plan was dead. They added that ...", "The ministry said it asks the schools. "They must agree," it said.", "A nurse said the
   * ward was full. There are no beds, they said."
   */
  private goesOnSpeaking({ pronoun: { token, kind, role }, sentence, isSource, opens, lastSpeaker }: Circumstances): boolean {
    if (!isSource || role !== SUBJECT || kind === 'personal' || lastSpeaker < 0) return false;
    const speaker = this.referents[lastSpeaker]!;
    const isInstitution = speaker.kind === 'organization' || speaker.kind === 'document';
    const isSomebody = speaker.kind === 'person' && speaker.cluster < 0 && speaker.gender === null;
    if (kind === 'neuter' ? !isInstitution || speaker.plural : !(speaker.plural || isInstitution || speaker.kind === 'group' || isSomebody)) return false;
    const { found } = this.reading.attributions;
    const closes = found[this.speechAt[token]!]!.spans[0]![0] < this.reading.article.tokens.start[token]!;
    if (closes) return sentence - speaker.lastSpoke <= SPEAKING_REACH;
    // "It is worth mentioning": nobody says that.
    return opens && !isSomebody && this.reading.tags[token + 1] !== AUX && speaker.wasSubject && speaker.lastSpoke === speaker.lastSentence && sentence - speaker.lastSentence <= 1;
  }

  /** "Robin Vale, who uses they/them pronouns,", "who uses they and them pronouns": says how somebody is called, and means nobody by it. */
  private statesPronouns(token: number): boolean {
    const { reading } = this;
    const { length } = reading.tags;
    const word = (at: number): string => (at >= 0 && at < length ? reading.lower(at) : '');
    const isPair = (first: number): boolean => word(first) === 'they' && word(first + 1) === 'and' && word(first + 2) === 'them';
    if (word(token + 1) !== '/' && word(token - 1) !== '/' && !isPair(token) && !isPair(token - 2)) return false;
    const last = this.recent[0];
    if (reading.lower(token) === 'they' && last !== undefined) this.referents[last]!.goesByThey = true;
    return true;
  }

  private linkPronoun({ token, gender }: Pronoun, chosen: number, confidence: number): void {
    const referent = this.referents[chosen]!;
    // A pronoun settles what the given name suggests: Maria, called "she", is no "he" any more.
    referent.gender ??= gender;
    if (referent.gender === gender) referent.genderIsStated = true;
    this.mention(chosen, token, token, token + 1, 'pronoun', confidence);
    if (confidence > SURE_OWNER && referent.cluster >= 0 && referent.kind === 'organization') this.standIns.set(token, { cluster: referent.cluster, endToken: token + 1 });
    const role = this.rolesOfPronouns.get(token);
    if (role !== undefined) {
      this.pronounRoles.push({ referent: chosen, role });
      this.index.addRole(chosen, role);
    }
  }

  /** Whose name follows a pronoun in what opens the sentence, or -1: "In his letter, Varga said", "When she left, Mayor Ida Moss was smiling". */
  private nameAhead({ token, kind, gender }: Pronoun): number {
    if (kind !== 'personal') return -1;
    const { reading } = this;
    const { tags, sentenceOf, entityOf, entities, article } = reading;
    const sentence = article.sentences[sentenceOf[token]!]!;
    const opens = tags[sentence.firstToken]!;
    if ((opens !== ADP && opens !== SCONJ && !(opens === VERB && reading.lower(sentence.firstToken).endsWith('ing'))) || token - sentence.firstToken > 6 || reading.markedOf[token]! >= 0) return -1;
    let comma = token + 1;
    while (comma < sentence.endToken && comma < token + 12 && reading.word(comma) !== ',') {
      // Somebody named on the way is the likelier one, or a likely rival.
      if (entityOf[comma]! >= 0 && entities[entityOf[comma]!]!.type === 'person') return -1;
      comma++;
    }
    if (comma >= sentence.endToken || reading.word(comma) !== ',') return -1;
    let i = comma + 1;
    while (i < sentence.endToken && i < comma + 7 && entityOf[i]! < 0 && (tags[i] === NOUN || tags[i] === PROPN || tags[i] === ADJ)) i++;
    while (i < sentence.endToken && entityOf[i]! >= 0 && entities[entityOf[i]!]!.type !== 'person') i = entities[entityOf[i]!]!.endToken;
    while (i < sentence.endToken && i < comma + 10 && entityOf[i]! < 0 && (tags[i] === NOUN || tags[i] === PROPN || tags[i] === ADJ)) i++;
    const entity = i < sentence.endToken ? entityOf[i]! : -1;
    if (entity < 0 || entities[entity]!.type !== 'person' || grammaticalRole(reading, i, entities[entity]!.endToken) !== SUBJECT) return -1;
    const cluster = this.clusters.of[entity]!;
    if (cluster < 0) return -1;
    const { kind: type, gender: known } = this.referents[cluster]!;
    return type === 'person' && (known === null || known === gender) ? cluster : -1;
  }

  /** Who a pronoun could mean, the last mentioned first. */
  private eligible({ token, kind, gender, role }: Pronoun, quoted: ReadonlySet<number>, marks: ReadonlySet<number>): number[] {
    const sentence = this.reading.sentenceOf[token]!;
    // "Lin accused him": somebody else.
    const told = role === OBJECT && !this.reading.lower(token).endsWith('self') ? this.behindCue.get(token) : undefined;
    const teller = told === undefined ? -1 : this.speakers[told]!;
    const eligible: number[] = [];
    for (const index of this.recent) {
      const referent = this.referents[index]!;
      if (sentence - referent.lastSentence > REACH[kind]) break;
      // Whoever was found to be somebody with a name is that one now.
      if (referent.count === 0) continue;
      const fits =
        kind === 'personal'
          ? referent.kind === 'person' && !referent.plural && !(referent.genderIsStated && referent.gender !== gender)
          : kind === 'neuter'
            ? referent.kind !== 'person' && referent.kind !== 'group' && !referent.plural
            : referent.plural || referent.kind === 'organization' || referent.kind === 'group' || (referent.goesByThey && referent.kind === 'person');
      // `"My dad worked here," he says`, "Fans of the singer, he says, will wait": whom only the quote mentions does not say it.
      const first = referent.cluster < 0 && referent.references.length > 0 ? referent.references[0]!.firstToken : -1;
      const within = first >= 0 && (marks.has(this.reading.markedOf[first]!) || marks.has(this.reading.markedOf[referent.lastToken]!) || this.isSaidBy(first, token));
      if (fits && !within && index !== teller && !quoted.has(index)) eligible.push(index);
      if (eligible.length === MOST_CANDIDATES) break;
    }
    if (kind !== 'personal') return eligible;
    // What a given name suggests counts where somebody else fits better.
    return this.ofSection(this.fitting(eligible, gender));
  }

  /** Whether a token stands in what somebody says who is the source at another. */
  private isSaidBy(token: number, source: number): boolean {
    const around = this.around[token]!;
    for (let index = this.speechAt[source]!; index >= 0; index = this.nextSpeech[index]!) if (index === around) return true;
    return false;
  }

  /** Those of a gender and those of whom none is known, where there are any. */
  private fitting(eligible: number[], gender: Gender | null): number[] {
    const { referents } = this;
    const fitting = eligible.filter((index) => referents[index]!.gender === gender || referents[index]!.gender === null);
    return fitting.length > 0 ? fitting : eligible;
  }

  /** Those of the section, where there are any: a heading begins something new. */
  private ofSection(eligible: number[]): number[] {
    const ofSection = eligible.filter((index) => this.referents[index]!.lastToken >= this.sectionToken);
    return ofSection.length > 0 ? ofSection : eligible;
  }

  /**
   * Whom the quote names whose source a pronoun is. Quoted words never name their own speaker ("Varga must go," he said); a paraphrase may
   * ("Leon will not leave his house, he said").
   */
  private namedInContent(token: number): InContent {
    if (this.speechAt[token]! < 0) return NOT_NAMED;
    const { reading } = this;
    const { tokens } = reading.article;
    const quoted = new Set<number>();
    const reported = new Set<number>();
    const marks = new Set<number>();
    for (let index = this.speechAt[token]!; index >= 0; index = this.nextSpeech[index]!) {
      for (const [start, end] of reading.attributions.found[index]!.spans) {
        for (let i = reading.tokenAt(start); i < tokens.length && tokens.start[i]! < end; i++) {
          if (reading.markedOf[i]! >= 0) marks.add(reading.markedOf[i]!);
          const cluster = reading.entityOf[i]! >= 0 ? this.clusters.of[reading.entityOf[i]!]! : -1;
          if (cluster >= 0) (reading.markedOf[i]! >= 0 ? quoted : reported).add(cluster);
        }
      }
    }
    return { quoted, reported, marks };
  }

  private circumstances(pronoun: Pronoun, eligible: readonly number[], reported: ReadonlySet<number>): Circumstances {
    const { reading } = this;
    const { token } = pronoun;
    const sentence = reading.sentenceOf[token]!;
    const around = this.around[token]!;
    let near = 0;
    for (const index of eligible) if (sentence - this.referents[index]!.lastSentence <= 2) near++;
    return {
      pronoun,
      sentence,
      paragraph: this.openParagraph,
      marked: reading.markedOf[token]!,
      isSource: this.speechAt[token]! >= 0,
      reported,
      speakerAround: around >= 0 ? this.speakers[around]! : -1,
      lastSpeaker: this.lastSpeaker,
      mostFrequent: this.mostFrequent,
      paragraphSubject: this.paragraphSubject,
      near,
      opens: this.opensSentence(token, sentence),
      tags: reading.tags,
    };
  }

  /** The sources that no name, description or pronoun at their head spoke for. */
  private readOtherSource(token: number): void {
    for (let index = this.speechAt[token]!; index >= 0; index = this.nextSpeech[index]!) {
      if (this.speakers[index]! >= 0) continue;
      const head = this.sources[index]!;
      switch (head.kind) {
        case 'description': {
          // "Hale, the captain of the ferry, said", the source being the appositive alone
          const named = this.namedBy.get(head.phrase.core);
          if (named !== undefined) this.speak(index, named);
          else this.readDescription(head.phrase, descriptionEnd(this.reading, head.phrase));
          break;
        }
        case 'pronoun':
          if (isRelative(this.reading.lower(token))) this.readRelative(index, token);
          break;
        case 'words':
          this.readWords(head.firstToken, head.endToken, this.reading.attributions.found[index]!.rule === 'transcript');
      }
    }
  }

  /** Words that are nobody's name as far as anybody saw: a surname that was overlooked, or somebody of its own ("many in the crowd"). */
  private readWords(firstToken: number, endToken: number, isLabel: boolean): void {
    const { reading } = this;
    // "Q" and "A" of an interview
    if (endToken - firstToken === 1 && reading.word(firstToken).length === 1) return;
    // "the Ortegas" are more than one.
    let bearer = reading.at(firstToken).article === null && reading.at(endToken - 1).isCapitalized ? this.clusters.bearerOf(textOfTokens(reading, firstToken, endToken), true) : -1;
    // "dad-of-two Dean": what stands before the name is no part of it.
    if (bearer < 0 && reading.at(endToken - 1).isCapitalized && isLowerCase(reading, firstToken, endToken - 1)) bearer = this.clusters.bearerOf(reading.word(endToken - 1), false);
    if (bearer >= 0) {
      this.mention(bearer, firstToken, firstToken, endToken, 'name', 0.8);
      return;
    }
    const age = reading.lower(firstToken) === 'the' && endToken === firstToken + 1 + AGE_TOKENS ? ageOf(reading, firstToken + 1) : null;
    const aged = age === null ? -1 : this.index.sketched(age, null, '', reading.sentenceOf[firstToken]!, true);
    if (aged >= 0) {
      this.mention(aged, firstToken, firstToken, endToken, 'description', 0.7);
      return;
    }
    if (isThing(reading, firstToken, endToken)) return;
    let key = '';
    for (let i = firstToken; i < endToken; i++) key += `${reading.lower(i)} `;
    key = key.trim().replace(/^(?:the|a|an) /, '');
    let referent = this.index.called(key);
    if (referent === undefined) {
      referent = this.referents.length;
      // "One of the freed men", "PM: I'm pleased"
      const isOne = isLabel || reading.lower(firstToken) === 'one';
      this.referents.push(new Referent({ cluster: -1, kind: isOne ? 'person' : 'group', gender: null, genderIsStated: false, plural: !isOne, definite: true, words: [firstToken, endToken] }));
      this.index.call(key, referent);
    }
    this.mention(referent, firstToken, firstToken, endToken, 'description', 1);
  }

  private readRelative(attribution: number, token: number): void {
    const antecedent = this.antecedentOf(token);
    if (antecedent < 0) return;
    this.speak(attribution, antecedent);
    this.referents[antecedent]!.references.push({ firstToken: token, endToken: token + 1, form: 'pronoun', confidence: 0.8 });
  }

  /** Whom a relative pronoun means: who was mentioned last in its sentence; "who" means people. */
  private antecedentOf(token: number): number {
    const who = this.reading.lower(token) === 'who';
    for (const index of this.recent) {
      const { lastSentence, kind } = this.referents[index]!;
      if (lastSentence !== this.reading.sentenceOf[token]) break;
      if (!who || kind === 'person' || kind === 'group') return index;
    }
    return -1;
  }

  private speak(attribution: number, referent: number): void {
    if (referent < 0) return;
    this.speakers[attribution] = referent;
    this.lastSpeaker = referent;
    // "harbor pilots and anglers": the source may be longer than its first noun.
    const head = this.sources[attribution]!;
    const speaker = this.referents[referent]!;
    speaker.lastSpoke = this.reading.sentenceOf[headToken(this.reading, head)]!;
    if (head.kind === 'description' && speaker.words?.[0] === head.phrase.first) speaker.words = [head.phrase.first, head.endToken];
  }

  /** Notes a mention, makes its referent the last one, and lets it speak where it is the head of a source. */
  private mention(index: number, token: number, first: number, end: number, form: Reference['form'], confidence: number): void {
    const { reading } = this;
    const referent = this.referents[index]!;
    const sentence = reading.sentenceOf[token]!;
    const speech = this.speechAt[token]!;
    const role = speech >= 0 ? SUBJECT : grammaticalRole(reading, first, end);
    referent.wasSubject = role === SUBJECT || (referent.wasSubject && referent.lastSentence === sentence);
    if (referent.count === 0) referent.firstSentence = sentence;
    referent.count++;
    referent.lastToken = token;
    referent.lastSentence = sentence;
    referent.lastParagraph = this.openParagraph;
    referent.lastRole = role;
    referent.lastForm = form;
    referent.lastOpens = this.opensSentence(first, sentence);
    referent.lastMarked = reading.markedOf[token]!;
    referent.references.push({ firstToken: first, endToken: end, form, confidence });
    this.comesLast(index);
    if (referent.kind === 'person' && !referent.plural && (this.mostFrequent < 0 || referent.count > this.referents[this.mostFrequent]!.count)) this.mostFrequent = index;
    if (role === SUBJECT && this.paragraphSubject < 0 && referent.kind === 'person') this.paragraphSubject = index;
    for (let attribution = speech; attribution >= 0; attribution = this.nextSpeech[attribution]!) this.speak(attribution, index);
    if (this.relaysAt.size > 0) for (const attribution of this.relaysAt.get(token) ?? []) this.relays[attribution] = index;
  }

  /** Whether no more than a word or two stands before a token in its sentence: "Later she said". */
  private opensSentence(token: number, sentence: number): boolean {
    return token - this.reading.article.sentences[sentence]!.firstToken < 3;
  }

  /** Makes a referent the one mentioned last. */
  private comesLast(index: number): void {
    const { recent } = this;
    let moved = index;
    for (let at = 0; at < recent.length; at++) {
      const next = recent[at]!;
      recent[at] = moved;
      if (next === index) return;
      moved = next;
    }
    if (recent.length < MEMORY) recent.push(moved);
  }

  /** What an unnamed spokesperson says, the organization says, and the spokesperson relays it; what a letter says, says who wrote it. */
  private speakForOthers(): void {
    this.speakers.forEach((speaker, index) => {
      const voiceOf = speaker < 0 ? -1 : this.referents[speaker]!.voiceOf;
      if (voiceOf < 0) return;
      if (this.relays[index]! < 0 && this.referents[speaker]!.kind === 'person') this.relays[index] = speaker;
      this.speakers[index] = voiceOf;
    });
    // Nobody relays his own words.
    this.speakers.forEach((speaker, index) => {
      if (this.relays[index] === speaker) this.relays[index] = -1;
    });
  }

  /** Whether a first person is the author's, in what is told without marks: "My husband thinks I joined for the company." */
  private isReporters(attribution: number, token: number): boolean {
    const { text } = this.reading.article;
    const { kind, rule, cue, spans } = this.reading.attributions.found[attribution]!;
    if (kind !== 'indirect' || this.reading.markedOf[token]! >= 0 || rule === 'transcript' || cue === null) return false;
    // "Mayor: I will not go"
    return this.reading.sentenceOf[this.reading.tokenAt(cue[0])] === this.reading.sentenceOf[token] && !text.slice(cue[0], Math.max(cue[1], spans[0]![0])).includes(':');
  }

  /** "I" is whoever speaks; "we" the speaker that is more than one. */
  private linkFirstPersons(): void {
    for (const token of this.firstPersons) {
      const around = this.around[token]!;
      const speaker = around >= 0 ? this.speakers[around]! : -1;
      if (speaker < 0 || this.isReporters(around, token)) continue;
      const { kind, plural, references } = this.referents[speaker]!;
      const several = plural || kind === 'organization' || kind === 'group';
      if (isFirstPerson(this.reading.lower(token)) ? several : !several) continue;
      references.push({ firstToken: token, endToken: token + 1, form: 'pronoun', confidence: 0.9 * this.reading.attributions.found[around]!.confidence });
      // "PM: I'm pleased to say we have a plan"
      for (let index = this.speechAt[token]!; index >= 0; index = this.nextSpeech[index]!) {
        if (this.speakers[index]! >= 0) continue;
        this.speakers[index] = speaker;
        if (this.relays[index] === speaker) this.relays[index] = -1;
      }
    }
    for (const { references } of this.referents) if (!isInOrder(references)) references.sort((a, b) => a.firstToken - b.firstToken);
  }
}

/** What somebody of a country is called, where it does not end in -an; "the British" and "the Chinese" are many. */
const COMPATRIOTS = new Set('scot briton dane swede pole finn turk serb croat spaniard greek argentine slovene slovak czech latvian filipino filipina kiwi iraqi israeli pakistani thai'.split(' '));
/** What people are called who have been named just before. */
const EPITHETS = new Set('right-hander left-hander right-armer left-armer southpaw seamer spinner opener all-rounder center-half centre-half center-back centre-back full-back left-back right-back wing-back fly-half scrum-half prop hooker flanker winger keeper midfielder batter playmaker hitmaker crooner frontperson showrunner'.split(' '));
/** The same where a name says more: "the Lancashire man", "the Grammy winner". */
const NAMED_EPITHETS = new Set('man woman native star winner champion medalist medallist laureate singer actor striker veteran graduate player'.split(' '));

/** What a clause begins with that turns to somebody else. */
const TURNS = new Set(['while', 'whereas', 'but']);

/** Nouns for those who say what somebody else says. */
const SPEAKS_FOR = new Set(['spokesperson', 'representative']);

/** Whether words without a preposition of their own stand in lower case: "dad-of-two", "fellow striker". */
function isLowerCase(reading: Reading, firstToken: number, endToken: number): boolean {
  for (let i = firstToken; i < endToken; i++) if (reading.at(i).isCapitalized || (reading.tags[i] === ADP && !reading.isGlued(i))) return false;
  return firstToken < endToken;
}

const isRelative = (word: string): boolean => word === 'who' || word === 'which' || word === 'that';

/** Who is named in what a pronoun says, inside of marks and outside, and the marked stretches of it. */
interface InContent {
  readonly quoted: ReadonlySet<number>;
  readonly reported: ReadonlySet<number>;
  readonly marks: ReadonlySet<number>;
}

const NOT_NAMED: InContent = { quoted: new Set(), reported: new Set(), marks: new Set() };

/** Whether words are led by a common noun that does not look like somebody: "the previous day", "the dying words of Hale"; not "locals", "kiteboarders", "some". */
function isThing(reading: Reading, firstToken: number, endToken: number): boolean {
  let head = firstToken;
  while (head < endToken && reading.tags[head] !== NOUN) {
    if (reading.tags[head] === PROPN || reading.entityOf[head]! >= 0 || reading.tags[head] === ADP) return false;
    head++;
  }
  // "An insider privy to the talks"
  if (head < endToken && reading.noun(head)?.kind === 'person') return false;
  while (head + 1 < endToken && (reading.tags[head + 1] === NOUN || reading.at(head + 1).isHyphen)) head++;
  return head < endToken && !reading.at(head).isCapitalized && reading.noun(head) === null && !/(?:er|or|ist|ian|ant|ent|ee|man|woman|folk|kin|ling|ster|eer|ite|ese|al|ive|one|body)s?$/.test(reading.lower(head));
}

function headToken(reading: Reading, head: SourceHead): number {
  switch (head.kind) {
    case 'name': return reading.entities[head.entity]!.firstToken;
    case 'pronoun': return head.token;
    case 'description': return head.phrase.head;
    case 'words': return head.firstToken;
  }
}

function isInOrder(references: readonly Reference[]): boolean {
  for (let i = 1; i < references.length; i++) if (references[i]!.firstToken < references[i - 1]!.firstToken) return false;
  return true;
}
