import { hashWord, mix } from '../model/hash';
import { charactersOf, readSections } from '../model/pack';
import { ANY_GIVEN, GIVEN_FEMALE, GIVEN_MALE, MOSTLY_FEMALE, MOSTLY_MALE } from './facts';
import { WordMap } from './wordMap';

/** Folds a word to the form under which the lexicon holds it: lower case, apostrophes straight. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** The key of a word: the hash of its folded form. */
export const wordKey = (word: string): number => hashWord(foldWord(word));

/** The key of a phrase, from the key of all words before its last and the key of the last. */
export const phraseKey = (before: number, last: number): number => mix(before, last);

/**
 * What the product knows of words: their distributional cluster, and what lists of names, titles, occupations and nationalities say of
 * them. Look-ups take the key of a word (`wordKey`) or phrase (`phraseKey`), so that a caller hashes each word once.
 */
export class Lexicon {
  private readonly clusters: WordMap;
  private readonly factIndex: WordMap;
  private readonly factTable: Uint32Array;
  private readonly coarser: Uint16Array;
  private readonly demonymText: Uint8Array;
  private readonly nicknameText: Uint8Array;
  private demonyms: ReadonlyMap<string, string> | null = null;
  private nicknames: ReadonlyMap<string, readonly string[]> | null = null;

  /** Reads the packed lexicon; throws where the bytes are not one. */
  constructor(packed: Uint8Array) {
    const sections = readSections(packed);
    const section = (name: string): Uint8Array => {
      const bytes = sections.get(name);
      if (bytes === undefined) throw new Error(`The lexicon has no section "${name}".`);
      return bytes;
    };
    this.clusters = new WordMap(section('clusters'));
    this.factIndex = new WordMap(section('facts'));
    const table = section('fact-table');
    this.factTable = new Uint32Array(table.buffer, table.byteOffset, table.byteLength >> 2);
    const coarser = section('coarser');
    this.coarser = new Uint16Array(coarser.buffer, coarser.byteOffset, coarser.byteLength >> 1);
    this.demonymText = section('demonyms');
    this.nicknameText = section('nicknames');
  }

  /** The word's cluster out of 1,024 (1 to 1024), or 0 for an unknown word. */
  cluster(key: number): number {
    return this.clusters.get(key) + 1;
  }

  /** The cluster out of 256 that a cluster belongs to (1 to 256; 0 stays 0). */
  cluster256(cluster: number): number {
    return this.coarser[2 * cluster]!;
  }

  /** The cluster out of 64 that a cluster belongs to (1 to 64; 0 stays 0). */
  cluster64(cluster: number): number {
    return this.coarser[2 * cluster + 1]!;
  }

  /** What the lists say of a word or phrase: the bits of `facts.ts`; 0 where they do not hold it. */
  facts(key: number): number {
    const index = this.factIndex.get(key);
    return index < 0 ? 0 : this.factTable[index]!;
  }

  /** Whose name a given name is as a rule; `null` where it is nobody's or everybody's. For linking only, never shown. */
  genderOf(givenName: string): 'male' | 'female' | null {
    const facts = this.facts(wordKey(givenName));
    const given = facts & ANY_GIVEN;
    if (given === GIVEN_MALE || (facts & MOSTLY_MALE) !== 0) return 'male';
    return given === GIVEN_FEMALE || (facts & MOSTLY_FEMALE) !== 0 ? 'female' : null;
  }

  /** The country a nationality word stands for ("Russians": "Russia"), or `null`. Case matters. */
  countryOf(demonym: string): string | null {
    this.demonyms ??= new Map(readLines(this.demonymText).map(([form, country]) => [form!, country!]));
    return this.demonyms.get(demonym) ?? null;
  }

  /**
   * Short forms and variants of a given name ("william": "bill", "will"); lower case in, lower case out. A function of its own, to be handed on as it is: V8 remembers
   * the functions that a place calls, and one made for an article keeps all of that article in memory for as long.
   */
  readonly nicknamesOf = (givenName: string): readonly string[] => {
    this.nicknames ??= new Map(readLines(this.nicknameText).map(([formal, ...short]) => [formal!, short]));
    return this.nicknames.get(givenName) ?? [];
  };
}

/** Reads tab-separated lines of UTF-8. The core has no TextDecoder of a host: names are decoded by hand. */
function readLines(bytes: Uint8Array): string[][] {
  return decodeUtf8(bytes).split('\n').map((line) => line.split('\t'));
}

function decodeUtf8(bytes: Uint8Array): string {
  return decodeURIComponent(charactersOf(bytes).replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
}
