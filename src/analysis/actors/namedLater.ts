import { ADP } from '../syntax/tags';
import type { DescriptionIndex } from './descriptionIndex';
import { answersTo, hasOffice, shareAny } from './descriptions';
import { SUBJECT } from './grammar';
import type { Reading } from './reading';
import type { Referent } from './referent';
import { statedAge } from './sketches';

/** How many sentences ago somebody was told of by an office whose bearer is named now. */
const NAMED_WITHIN = 8;
/** How many sentences ago whoever spoke first spoke, who is named now. */
const NAMED_SOON = 3;
/** What makes another office of one. */
const GRADES = ['deputy', 'vice', 'assistant', 'associate', 'shadow', 'former', 'ex', 'prime', 'chief', 'interim', 'acting', 'junior', 'senior'];

/** What stands before "as" and the name that somebody gives. */
const GIVES_NAME = new Set(['name', 'identified', 'himself', 'herself', 'themselves']);

const NOBODY: readonly number[] = [];

/** Finds out who was only described until the article names somebody: newsrooms hold the name back for a sentence or two. */
export class NamedLater {
  /** `recent` lists the referents by recency, the last mentioned first; `index` those who go by a noun. Both grow while the article is read. */
  constructor(
    private readonly reading: Reading,
    private readonly referents: readonly Referent[],
    private readonly recent: readonly number[],
    private readonly index: DescriptionIndex,
  ) {}

  /** Whoever was only described until the article names somebody who is the same: none, or one, or the one of a headline too. `title` is the noun that stands before the name, or empty; `speaks` whether the name is a source. */
  of(cluster: number, title: string, speaks: boolean): readonly number[] {
    const named = this.referents[cluster]!;
    const selfNamed = this.selfNamed(cluster);
    if (selfNamed.length > 0) return selfNamed;
    const sameOffice = this.bearersBefore(named, title);
    if (sameOffice.length > 0 || (named.lastRole !== SUBJECT && !named.lastOpens)) return sameOffice;
    const ofLead = speaks || named.stems.length > 0 ? this.speakerOfLead(cluster) : NOBODY;
    if (ofLead.length > 0) return ofLead;
    return statedAge(this.reading, named) === null ? NOBODY : this.subjectBefore(cluster);
  }

  /** Whoever tells a name of his own in the sentence: "another parent, who gave her name only as Lurdes", "a man who identified himself as Ali". */
  private selfNamed(cluster: number): readonly number[] {
    const { lastToken, lastSentence } = this.referents[cluster]!;
    let i = lastToken - 1;
    if (i < 2 || this.reading.lower(i--) !== 'as') return NOBODY;
    if (this.reading.lower(i) === 'only') i--;
    if (!GIVES_NAME.has(this.reading.lower(i))) return NOBODY;
    for (const index of this.recent) {
      const { kind, plural, cluster: other, words, lastSentence: last } = this.referents[index]!;
      if (index === cluster) continue;
      if (last !== lastSentence) return NOBODY;
      if (kind === 'person' && other < 0 && !plural && words !== null) return [index];
    }
    return NOBODY;
  }

  /** Whoever spoke in the lead by the office alone, before anybody was named, and goes on speaking under a name: `..., the foreign minister said. / "No one," Mehmet Soylemez told reporters`. */
  private speakerOfLead(cluster: number): readonly number[] {
    const named = this.referents[cluster]!;
    let speaker = -1;
    let ofHeading = -1;
    for (const index of this.recent) {
      const { kind, plural, cluster: other, gender, words, stems, lastSpoke, lastParagraph, firstSentence } = this.referents[index]!;
      if (index === cluster || kind !== 'person' || plural) continue;
      if (speaker >= 0 && ofHeading < 0 && this.isInHeading(firstSentence) && shareAny(this.referents[speaker]!.stems, stems)) {
        ofHeading = index;
        continue;
      }
      if (other >= 0 || speaker >= 0 || words === null) return NOBODY;
      const fits = lastSpoke >= 0 && lastParagraph < named.lastParagraph && this.isInLead(firstSentence) && named.lastSentence - lastSpoke <= NAMED_SOON && (gender === null || named.gender === null || gender === named.gender);
      // "a senior official" is Luo Wen, deputy director; a minister comes with his title.
      const answers = named.stems.length === 0 || stems.some((stem) => (answersTo(named.stems, stem) && !named.stems.includes('minister')) || named.stems.includes(stem));
      if (!fits || !answers || this.reading.noun(this.headOfWords(words))?.office !== true) return NOBODY;
      speaker = index;
    }
    return speaker < 0 ? NOBODY : ofHeading < 0 ? [speaker] : [speaker, ofHeading];
  }

  /** The noun of the words of a description: the last before what completes it. */
  private headOfWords([first, end]: readonly [number, number]): number {
    let head = first;
    for (let i = first; i < end && this.reading.tags[i] !== ADP; i++) if (this.reading.noun(i) !== null) head = i;
    return head;
  }

  /** Whoever was told of by the office alone that a name comes with: "The health minister defended the plan. Fiona Galbraith, the health minister, said". */
  private bearersBefore({ stems, gender: own, anchors, roleWords, lastSentence }: Referent, title: string): readonly number[] {
    let found: readonly number[] = NOBODY;
    for (const stem of stems) {
      for (const index of this.index.bearersOf(stem)) {
        const { cluster, count, plural, kind, gender, definite, words, wasSubject, firstSentence, anchors: others } = this.referents[index]!;
        if (count === 0 || firstSentence === lastSentence || lastSentence - firstSentence > NAMED_WITHIN || kind !== 'person' || plural || (gender !== null && own !== null && gender !== own)) continue;
        if (cluster >= 0) return NOBODY;
        // "A federal judge ordered the hospital to reopen. Judge Consuelo Barrera wrote that", but "A lawyer called it late. Ann Lee, a lawyer in Hull, said"
        if (!definite && !this.isInHeading(firstSentence) && !(stem === title && wasSubject && this.isInLead(firstSentence))) continue;
        if (this.reading.at(words![0]).article === 'pronoun' || (others.length > 0 && !shareAny(anchors, others)) || !this.isSameOffice(roleWords, words!)) continue;
        // The headline's "judge" and the lead's "a federal judge" are one.
        if (found.some((one) => one !== index && !this.isInHeading(firstSentence) && !this.isInHeading(this.referents[one]!.firstSentence))) return NOBODY;
        if (!found.includes(index)) found = [...found, index];
      }
    }
    return found;
  }

  /** Whether the words of a role and of a description tell of the same rank: "the prime minister" is no deputy prime minister. */
  private isSameOffice(roleWords: readonly string[], [first, end]: readonly [number, number]): boolean {
    const described = new Set<string>();
    for (let i = first; i < end; i++) described.add(this.reading.lower(i));
    return GRADES.every((rank) => roleWords.includes(rank) === described.has(rank));
  }

  private isInHeading(sentence: number): boolean {
    const { sentences, paragraphs } = this.reading.article;
    const { kind } = paragraphs[sentences[sentence]!.paragraph]!;
    return kind === 'heading' || kind === 'headline';
  }

  /** Whether a sentence stands in the first paragraphs of the running text; the first may be no more than a place and an agency. */
  private isInLead(sentence: number): boolean {
    const { sentences, paragraphs } = this.reading.article;
    const { paragraph } = sentences[sentence]!;
    const first = paragraphs.findIndex(({ kind }) => kind === 'body');
    return paragraph >= first && paragraph <= first + 1;
  }

  /**
   * Whoever was told of until somebody is named with an age: "A dad has hit out at the council. Dean Potter, 38, said". Of several whom a sentence brings in it is its subject;
   * "A nurse was stabbed by a man" leaves open who is named.
   */
  private subjectBefore(cluster: number): readonly number[] {
    const { reading } = this;
    const named = this.referents[cluster]!;
    let subject = -1;
    let ofHeading = -1;
    let isAgent = false;
    for (const index of this.recent) {
      const { kind, plural, cluster: other, gender, words, wasSubject, firstSentence } = this.referents[index]!;
      if (index === cluster || kind !== 'person') continue;
      if (other >= 0) return NOBODY;
      // "his son" is somebody beside him.
      if (plural || words === null || reading.at(words[0]).article === 'pronoun' || (gender !== null && named.gender !== null && gender !== named.gender)) continue;
      if (firstSentence === named.firstSentence) return NOBODY;
      const opens = words[0] - reading.article.sentences[firstSentence]!.firstToken < 3;
      if (!wasSubject || !opens) isAgent ||= words[0] > 0 && reading.lower(words[0] - 1) === 'by';
      else if (subject < 0) subject = index;
      else if (ofHeading < 0 && this.isInHeading(firstSentence) && shareAny(this.referents[subject]!.stems, this.referents[index]!.stems)) ofHeading = index;
      else return NOBODY;
    }
    if (subject < 0 || hasOffice(this.referents[subject]!) || (isAgent && this.referents[subject]!.lastSpoke < 0)) return NOBODY;
    return ofHeading < 0 ? [subject] : [subject, ofHeading];
  }
}
