import { ADJ, PUNCT } from '../syntax/tags';
import { anchorsOf, answersTo, descriptionEnd, hasOffice, institutionAnswersTo, isCompanyNoun, isJurisdiction, keyOf, NO_INSTITUTION, readInstitution, shareAny, type InstitutionWords } from './descriptions';
import type { Clusters } from './clusters';
import { institutionKey } from './names';
import type { Gender } from './nouns';
import { push } from './people';
import type { Phrase } from './phrases';
import type { Reading } from './reading';
import type { Referent } from './referent';
import type { Role } from './roles';
import { readSketch, statedAge } from './sketches';

/** How many of the referents mentioned last a pronoun or description is compared with. */
export const MEMORY = 24;
/** How many sentences ago somebody was mentioned whom an age or children take up. */
const SKETCH_REACH = 4;
/** How many sentences ago another one was mentioned that the words for an organization could mean as well. */
const RIVAL_REACH = 5;
/** How many sentences ago somebody was brought in by a noun who is rather meant by it than who was mentioned last. */
const CALLED_REACH = 2;
/** Nouns for what somebody is rather than does: they take up a name and seldom bring in somebody new. */
const SAYS_WHO = new Set(['widow', 'widower', 'boy', 'girl', 'teenager', 'teen', 'youngster', 'pensioner', 'grandmother', 'grandfather', 'schoolgirl', 'schoolboy', 'octogenarian', 'septuagenarian', 'nonagenarian', 'centenarian', 'native', 'newlywed']);
/** What people of note are: of somebody of whom nothing else is told they take up the name as well. */
export const CALLINGS = new Set(
  ('novelist author writer poet playwright historian singer songwriter singer-songwriter musician rapper pianist violinist guitarist drummer composer actor actress comedian filmmaker artist painter sculptor chef designer ' +
    'striker midfielder defender goalkeeper quarterback pitcher golfer sprinter swimmer boxer cyclist skier champion star billionaire entrepreneur').split(' '),
);
/** What tells that somebody known is meant whose post this was. */
const FORMER = new Set(['retired', 'former', 'longtime', 'veteran', 'ex', 'one-time', 'onetime']);

/** Adjectives that tell somebody from others of the same post. */
const TELLS_APART = new Set('other second first third new next former previous late current local federal national regional provincial municipal deputy foreign senior junior chief acting interim prime military civil same only'.split(' '));

const RELATIVES = new Set(['who', 'whom', 'whose', 'that', 'which']);

/** Whether a description says what somebody was: "the retired nurse", "the former mayor". */
const namesFormerPost = (reading: Reading, { core, head }: Phrase): boolean => core < head && FORMER.has(reading.lower(core));

const NOBODY: readonly number[] = [];

/** By what the referents of an article can be taken up, and whom a description means, as far as the article has been read. */
export class DescriptionIndex {
  /** Who was brought in by the words of a description. */
  private readonly byDescription = new Map<string, number>();
  private readonly byStem = new Map<string, number[]>();
  /** The only one who bears a title of two words and more ("home secretary"), or -1 where several do. */
  private readonly byTitle = new Map<string, number>();
  /** The words of each institution's names, and the institutions by word: "the union" of the Dockworkers' Union. */
  private readonly institutions: readonly InstitutionWords[];
  private readonly byWord = new Map<string, number[]>();
  /** Whether another name could be meant by the description read last. */
  private hasRival = false;

  /** `recent` lists the referents by recency, the last mentioned first; both lists grow while the article is read. */
  constructor(
    private readonly reading: Reading,
    private readonly clusters: Clusters,
    private readonly referents: readonly Referent[],
    private readonly recent: readonly number[],
  ) {
    this.institutions = clusters.list.map(({ type, entities: own }) => (type === 'person' ? NO_INSTITUTION : readInstitution(reading, own)));
    clusters.list.forEach(({ type, entities: own }, cluster) => {
      if (type === 'person' || own.length === 0) return;
      for (const word of this.institutions[cluster]!.words) push(this.byWord, word, cluster);
      referents[cluster]!.addAnchors([institutionKey(reading.otherName(own[0]!))]);
    });
  }

  /** Notes what somebody is: descriptions may take it up. */
  addRole(referent: number, { stem, text, firstToken, endToken }: Role): void {
    const own = this.referents[referent]!;
    if (stem !== '' && !own.stems.includes(stem)) {
      own.addStem(stem);
      push(this.byStem, stem, referent);
    }
    own.addWords(text);
    const title = text.toLowerCase();
    if (stem !== '' && title.includes(' ')) this.byTitle.set(title, (this.byTitle.get(title) ?? referent) === referent ? referent : -1);
    own.addAnchors(this.anchorsOf(firstToken, endToken));
  }

  /** Notes somebody whom a description brought in. */
  add(referent: number, phrase: Phrase): void {
    push(this.byStem, phrase.noun.stem, referent);
    this.byDescription.set(keyOf(this.reading, phrase), referent);
  }

  /** Notes by what words somebody was brought in. */
  call(words: string, referent: number): void {
    this.byDescription.set(words, referent);
  }

  /** Everybody who goes by a noun so far, in the order they came. */
  bearersOf(stem: string): readonly number[] {
    return this.byStem.get(stem) ?? NOBODY;
  }

  /** Who was brought in by these words. */
  called(words: string): number | undefined {
    return this.byDescription.get(words);
  }

  /** The countries, places and organizations that tokens name, as keys to compare. */
  anchorsOf(firstToken: number, endToken: number): readonly string[] {
    return anchorsOf(this.reading, firstToken, endToken, this.fullNameOf);
  }

  /** Whether it is sure that a noun, the one of the description read last, stands for an organization: "the bank" of the Harbor Bank, "the chipmaker" that was called so, "the company" where the article has one. */
  isSure(cluster: number, stem: string): boolean {
    const own = this.institutions[cluster]!;
    return !this.hasRival && (own.words.has(stem) || this.referents[cluster]!.stems.includes(stem) || (own.isCompany && isCompanyNoun(stem)));
  }

  /** The first mention of whatever a mention names: of "the Anglers" the Alder Anglers. */
  private readonly fullNameOf = (entity: number): number => {
    const cluster = this.clusters.of[entity]!;
    return cluster < 0 ? entity : this.clusters.list[cluster]!.entities[0]!;
  };

  /** Whom a description means that was mentioned before, or -1. Rather nobody than a wrong one. */
  find(phrase: Phrase, behind: number, anchors: readonly string[], speaks: boolean): number {
    const { reading } = this;
    const { noun, determiner } = phrase;
    this.hasRival = false;
    if (determiner === 'indefinite' || determiner === 'quantity') return -1;
    const sentence = reading.sentenceOf[phrase.head]!;
    if (determiner === 'pronoun') return -1;
    // "police", "officials": bare plurals mean the same people all through.
    if (determiner === 'none') {
      const same = this.byDescription.get(keyOf(reading, phrase));
      // The label of an interviewer: "Review: How do you write?"
      const isLabel = reading.at(phrase.head).isCapitalized && phrase.first === phrase.head && phrase.end < reading.tags.length && reading.word(phrase.end) === ':';
      return same !== undefined && (noun.plural || isLabel || this.referents[same]!.kind === 'organization') ? same : -1;
    }
    // "the companies": those of the article, all through
    if (noun.plural && noun.kind === 'organization' && determiner === 'definite' && anchors.length === 0) {
      const same = this.byDescription.get(keyOf(reading, phrase));
      if (same !== undefined) return same;
    }
    const sketch = noun.plural || noun.kind !== 'person' ? null : readSketch(reading, phrase);
    const sketched = sketch === null ? -1 : this.sketched(sketch.age, noun.gender, noun.stem, sentence, speaks);
    if (sketched >= 0) return sketched;
    if (behind > phrase.end && anchors.length === 0) return -1;
    const titled = phrase.core < phrase.head && noun.kind === 'person' && !noun.plural ? this.bearerOfTitle(phrase) : -1;
    if (titled >= 0) return titled;
    let best = -1;
    let second = -1;
    const consider = (index: number): void => {
      const referent = this.referents[index]!;
      if (index === best || referent.count === 0 || !this.canBe(referent, index, phrase, anchors, sentence)) return;
      if (best < 0 || referent.lastToken > this.referents[best]!.lastToken) {
        second = best;
        best = index;
      } else if (second < 0 || referent.lastToken > this.referents[second]!.lastToken) second = index;
    };
    for (const index of this.recent) consider(index);
    const others = noun.kind === 'person' ? this.byStem : this.byWord;
    const known = noun.plural ? undefined : others.get(noun.stem);
    if (known !== undefined) for (let i = Math.max(0, known.length - MEMORY); i < known.length; i++) consider(known[i]!);
    this.hasRival = second >= 0 && this.referents[second]!.cluster >= 0 && sentence - this.referents[second]!.lastSentence <= RIVAL_REACH;
    if (best < 0) return this.onlyPerson(phrase, sentence);
    const called = this.calledSo(best, phrase, anchors, sentence);
    if (called >= 0) return called;
    const first = this.referents[best]!;
    if (second >= 0 && anchors.length === 0 && first.cluster >= 0 && this.referents[second]!.cluster >= 0) {
      const rival = this.referents[second]!;
      // Two presidents in one sentence: "the president" may be either.
      if (rival.lastSentence === first.lastSentence && !(first.wasSubject && !rival.wasSubject)) return -1;
    }
    return best;
  }

  /** Who was brought in by the very noun of a description, where the likeliest goes by another: "the official" is the official of the last sentence, not its spokesman; or -1. */
  private calledSo(likeliest: number, phrase: Phrase, anchors: readonly string[], sentence: number): number {
    const { stem, kind } = phrase.noun;
    if (kind !== 'person' || this.referents[likeliest]!.stems.includes(stem)) return -1;
    const called = this.byStem.get(stem)?.at(-1) ?? -1;
    return called >= 0 && this.referents[called]!.cluster < 0 && this.referents[called]!.count > 0 && sentence - this.referents[called]!.lastSentence <= CALLED_REACH && this.canBe(this.referents[called]!, called, phrase, anchors, sentence) ? called : -1;
  }

  /** The only one who was given a title in the very words of a description, "the Trade Secretary" beside a Shadow Trade Secretary, or -1. */
  private bearerOfTitle({ noun, core, head }: Phrase): number {
    const { reading } = this;
    let title = '';
    for (let i = core; i <= head; i++) title += i > core && !reading.isGlued(i) ? ` ${reading.lower(i)}` : reading.lower(i);
    const bearer = this.byTitle.get(title) ?? -1;
    if (bearer < 0) return -1;
    const { count, gender } = this.referents[bearer]!;
    return count > 0 && (noun.gender === null || gender === null || noun.gender === gender) ? bearer : -1;
  }

  /** "the widow", "the retired nurse", "the novelist": where the gender fits one person only of those just talked about, it is that one, under a name the article has not used yet. */
  private onlyPerson(phrase: Phrase, sentence: number): number {
    const { reading } = this;
    const { noun, determiner, end } = phrase;
    // A mayor is not the former treasurer, nor the novelist, as far as anybody knows.
    const unheardOf = namesFormerPost(reading, phrase) || CALLINGS.has(noun.stem);
    if (noun.plural || noun.kind !== 'person' || determiner !== 'definite' || !(unheardOf || SAYS_WHO.has(noun.stem)) || descriptionEnd(reading, phrase) > end) return -1;
    // "the retired teacher who sued the town", "the former mayor, who lost,"
    const behind = end + 1 < reading.tags.length && reading.word(end) === ',' ? end + 1 : end;
    if (behind < reading.tags.length && RELATIVES.has(reading.lower(behind))) return -1;
    let only = -1;
    for (const index of this.recent) {
      const { kind, lastSentence, cluster, gender, plural, count, wasSubject, stems } = this.referents[index]!;
      if (sentence - lastSentence > 2) break;
      // "her mother", named in passing, is nobody's rival.
      if (kind !== 'person' || (cluster < 0 && count === 1 && !wasSubject) || (noun.gender !== null && gender !== null && noun.gender !== gender)) continue;
      // "Carver testified that the widow had left" has two people.
      if (only >= 0 || cluster < 0 || plural || lastSentence === sentence) return -1;
      if (unheardOf && stems.length > 0) return -1;
      only = index;
    }
    return only;
  }

  /**
   * Whom a newsroom takes up by age or children, "the 43-year-old", "the mother of three": whoever has that age, or else the person of that gender mentioned last, if it
   * is clear which one that is; -1 where it is not. Who tells of others is not meant, in "Police chief Bo Hale said a man was held" it is the man; unless there is
   * nobody else and it is a source that is looked for: `Cho said she was humbled. "There is work to do," said the 48-year-old.`
   */
  sketched(age: string | null, gender: Gender | null, stem: string, sentence: number, speaks: boolean): number {
    let best = -1;
    let unnamed = -1;
    let goesOn = -1;
    let isClear = true;
    for (const index of this.recent) {
      const referent = this.referents[index]!;
      if (sentence - referent.lastSentence > SKETCH_REACH) break;
      if (referent.kind !== 'person' || referent.plural || (gender !== null && referent.gender !== null && gender !== referent.gender)) continue;
      const isCalled = stem !== '' && referent.stems.includes(stem);
      if (referent.cluster < 0) {
        // Whom a quote mentions is not who speaks.
        if (referent.definite || referent.lastMarked >= 0 || (!isCalled && hasOffice(referent))) continue;
        isClear &&= unnamed < 0;
        unnamed = index;
        continue;
      }
      const stated = age === null ? null : statedAge(this.reading, referent);
      if (stated !== null && stated === age) return index;
      if (stated !== null) continue;
      if (!isCalled && (sentence - referent.lastSpoke <= SKETCH_REACH || hasOffice(referent))) {
        if (speaks && goesOn < 0 && sentence - referent.lastSpoke <= 1) goesOn = index;
        continue;
      }
      if (best < 0) best = index;
      else if (this.referents[best]!.lastSentence === referent.lastSentence && !this.referents[best]!.wasSubject) isClear = false;
    }
    if (best < 0 && unnamed < 0) return goesOn;
    return !isClear || (best >= 0 && unnamed >= 0) ? -1 : Math.max(best, unnamed);
  }

  private canBe(referent: Referent, index: number, phrase: Phrase, anchors: readonly string[], sentence: number): boolean {
    const { noun } = phrase;
    const distance = sentence - referent.lastSentence;
    if (noun.kind === 'person') {
      if (noun.plural !== referent.plural || (referent.kind !== 'person' && !(noun.plural && referent.kind === 'group'))) return false;
      if (noun.gender !== null && referent.gender !== null && noun.gender !== referent.gender) return false;
      if (!answersTo(referent.stems, noun.stem) || !this.fitsModifiers(referent, phrase)) return false;
      if (anchors.length === 0) return distance <= (referent.cluster >= 0 && this.byStem.get(noun.stem)?.length === 1 ? 30 : 6);
      return shareAny(anchors, referent.anchors) || (referent.anchors.length === 0 && distance <= 1 && referent.cluster >= 0 && phrase.determiner !== 'possessor');
    }
    if (noun.kind === 'document') return referent.kind === 'document' && referent.plural === noun.plural && distance <= 12 && referent.stems.includes(noun.stem) && this.fitsModifiers(referent, phrase);
    const own = this.institutions[index] ?? NO_INSTITUTION;
    if (referent.kind === 'person' || referent.kind === 'document' || referent.plural !== noun.plural || distance > (own.words.has(noun.stem) ? 40 : 4)) return false;
    // "the choir inside the Church" is not the church.
    if (anchors.length > 0 && (!shareAny(anchors, referent.anchors) || anchors.includes(referent.anchors[0]!))) return false;
    return this.fitsModifiers(referent, phrase, own.words) && institutionAnswersTo(referent, own, noun.stem);
  }

  /** Whether nothing in a description is news about whom it means: "the video referee" is not the match referee. */
  private fitsModifiers({ roleWords, words, cluster, lastSpoke }: Referent, { core, head, noun }: Phrase, own: ReadonlySet<string> = NO_INSTITUTION.words): boolean {
    const { reading } = this;
    const isOnly = cluster >= 0 && noun.kind === 'person' && this.byStem.get(noun.stem)?.length === 1 && reading.sentenceOf[head]! - lastSpoke <= 2;
    for (let i = core; i < head; i++) {
      if (reading.entityOf[i]! >= 0 || reading.tags[i] === PUNCT || reading.at(i).isPossessiveMark || reading.lower(i) === 'prime') continue;
      const word = reading.lower(i);
      // "the state health department" is the Oregon Department of Health.
      if (roleWords.includes(word) || own.has(word) || (own.size > 1 && isJurisdiction(reading, word, own))) continue;
      // Whoever was introduced by a description is taken up by it.
      let introduced = false;
      for (let k = words?.[0] ?? 0; k < (words?.[1] ?? 0); k++) introduced ||= reading.lower(k) === word;
      // "the centrist minister", of the only minister that there is
      if (!introduced && !(isOnly && reading.tags[i] === ADJ && !TELLS_APART.has(word))) return false;
    }
    return true;
  }
}
