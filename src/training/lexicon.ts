import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as facts from '../analysis/lexicon/facts';
import { foldWord, phraseKey, wordKey } from '../analysis/lexicon/lexicon';
import { packSections } from '../analysis/model/pack';
import { TokenList, tokenize } from '../analysis/text/tokens';
import { countSpelling } from './spelling';
import { readRows, readTable } from './tables';
import { packWordMap } from './wordMap';

const OWN_LISTS = 'src/training/lists';

/** Which facts a row of our own lists states: the name of the list's file, without its ending. */
const OWN: Readonly<Record<string, number>> = {
  organizations: facts.ORGANIZATION,
  outlets: facts.ORGANIZATION | facts.OUTLET,
  countries: facts.COUNTRY,
  regions: facts.REGION,
  communities: facts.COMMUNITY,
  events: facts.EVENT,
  products: facts.PRODUCT,
  'place-nouns': facts.PLACE_NOUN,
  'event-nouns': facts.EVENT_NOUN,
  'organization-nouns': facts.markerFacts('other'),
  occupations: facts.OCCUPATION,
  people: facts.PERSON,
  titles: facts.titleFacts('political'),
};

/** What the list of given names says of a name's bearers. */
const GIVEN: Readonly<Record<string, number>> = {
  m: facts.GIVEN_MALE,
  f: facts.GIVEN_FEMALE,
  'mostly m': facts.ANY_GIVEN | facts.MOSTLY_MALE,
  'mostly f': facts.ANY_GIVEN | facts.MOSTLY_FEMALE,
};

const CALENDAR =
  'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Sep. Oct. Nov. Dec. ' +
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.';

/** Builds the packed lexicon from the tables of the data folder and our own lists. */
export function packLexicon(data: string): Uint8Array {
  const lists = join(data, 'lexicons');
  const known = new Map<number, number>();
  const state = (key: number, fact: number): void => void known.set(key, (known.get(key) ?? 0) | fact);
  const add = (name: string, fact: number): void => {
    const keys = wordsOf(name).map(wordKey);
    if (keys.length === 0 || keys.length > 8) return;
    if (keys.length > 1) state(keys[0]!, facts.BEGINS_PHRASE);
    state(keys.reduce(phraseKey), fact);
  };
  const addPlain = (name: string, fact: number): void => {
    add(name, fact);
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i');
    if (plain !== name) add(plain, fact);
  };

  for (const [name, gender] of readTable(join(lists, 'given_names.tsv'))) {
    addPlain(name!, GIVEN[gender!] ?? facts.ANY_GIVEN);
  }
  for (const [name] of readTable(join(lists, 'family_names.tsv'))) addPlain(name!, facts.FAMILY);
  const demonyms = new Map<string, string>();
  const countries = new Set<string>();
  for (const [, name, aliases, capital, , forms] of readTable(join(lists, 'countries.tsv'))) {
    const people = (forms ?? '').split('|');
    // "Saudi" is short for the country less often than it is what belongs to it.
    for (const form of [name!, ...aliases!.split('|').filter((alias) => !people.includes(alias))]) {
      countries.add(form);
      if (form !== '') addPlain(form, facts.COUNTRY);
    }
    if (capital) addPlain(capital, facts.BIG_CITY);
    for (const form of people) if (form !== '') demonyms.set(form, name!);
  }
  for (const [form, iso, country, note] of readTable(join(lists, 'demonyms.tsv'))) {
    // The source list makes plurals by rule, names of countries and "Dutches" among them.
    if (countries.has(form!) || form!.startsWith('Citizen of') || form!.includes('(')) continue;
    if (country && !demonyms.has(form!)) demonyms.set(form!, country);
    else if (!iso) add(form!, note!.startsWith('hand') ? facts.COMMUNITY : facts.DEMONYM);
  }
  for (const form of demonyms.keys()) if (!countries.has(form)) add(form, facts.DEMONYM);
  for (const [, name, abbreviation] of readTable(join(lists, 'us_states.tsv'))) {
    add(name!, facts.REGION);
    if (abbreviation) add(abbreviation, facts.ABBREVIATED_STATE);
  }
  for (const [name] of readTable(join(lists, 'regions.tsv'))) addPlain(name!, facts.REGION);
  for (const [name, , population] of readTable(join(lists, 'cities.tsv'))) {
    addPlain(name!, Number(population) >= 300000 ? facts.BIG_CITY : facts.CITY);
  }
  for (const [title, titleClass] of readTable(join(lists, 'titles.tsv'))) {
    if (!facts.TITLE_CLASSES.includes(titleClass as facts.TitleClass)) continue;
    add(title!, facts.titleFacts(titleClass as facts.TitleClass));
  }
  for (const [suffix] of readTable(join(lists, 'name_suffixes.tsv'))) add(suffix!, facts.SUFFIX);
  for (const [name] of readTable(join(lists, 'occupations.tsv'))) add(name!, facts.OCCUPATION);
  for (const [name, , aliases] of readTable(join(lists, 'news_outlets.tsv'))) {
    for (const form of [name!, ...(aliases ?? '').split('|')]) if (form !== '') add(form, facts.OUTLET);
  }
  for (const [name, kind] of readTable(join(lists, 'organisations.tsv'))) {
    // Parties registered in one town are many and their names ordinary words.
    if (kind !== 'uk party') addPlain(name!, facts.ORGANIZATION);
  }
  for (const [marker, kind] of readTable(join(lists, 'org_markers.tsv'))) {
    if (facts.MARKER_KINDS.includes(kind as facts.MarkerKind)) add(marker!, facts.markerFacts(kind as facts.MarkerKind));
  }
  for (const word of CALENDAR.split(' ')) add(word, facts.CALENDAR);
  for (const file of readdirSync(OWN_LISTS).sort()) {
    const fact = OWN[file.replace('.txt', '')];
    if (fact === undefined) throw new Error(`Nobody knows what the list ${file} states.`);
    for (const [line] of readRows(join(OWN_LISTS, file))) for (const name of line!.split(';')) if (name.trim() !== '') add(name.trim(), fact);
  }

  for (const [key, fact] of countSpelling(data)) state(key, fact);

  const combinations = [...new Set(known.values())].map((combination) => combination >>> 0).sort((a, b) => a - b);
  const index = new Map(combinations.map((combination, i) => [combination, i]));
  const indices = new Map([...known].map(([key, combination]) => [key, index.get(combination >>> 0)!]));
  const { clusters, coarser } = clusterWords(join(lists, 'word_clusters_all.tsv.gz'));
  return packSections(
    new Map([
      ['clusters', packWordMap(clusters, 10, 2)],
      ['coarser', new Uint8Array(coarser.buffer)],
      ['facts', packWordMap(indices, 12, 3)],
      ['fact-table', new Uint8Array(Uint32Array.from(combinations).buffer)],
      ['demonyms', text([...demonyms].map(([form, country]) => [form, country]))],
      ['nicknames', text(nicknameRows(join(lists, 'nicknames.tsv')))],
    ]),
  );
}

function wordsOf(name: string): string[] {
  const list = new TokenList(name);
  tokenize(name, 0, name.length, list);
  const { words, word } = list.done();
  return Array.from(word, (id) => words[id]!);
}

/**
 * The cluster of each word, and of each cluster of 1,024 the clusters of 256 and 64 that most of its words are in: the three were made
 * apart from each other, and the nearest nesting takes a third of the room.
 */
function clusterWords(path: string): { clusters: Map<number, number>; coarser: Uint16Array } {
  const clusters = new Map<number, number>();
  const votes: [Map<number, number>, Map<number, number>][] = Array.from({ length: 1025 }, () => [new Map(), new Map()]);
  for (const [word, of64, of256, of1024] of readRows(path)) {
    const key = wordKey(word!);
    // The most frequent of two words with one key stands first.
    if (!clusters.has(key)) clusters.set(key, Number(of1024));
    const [in256, in64] = votes[Number(of1024) + 1]!;
    in256.set(Number(of256), (in256.get(Number(of256)) ?? 0) + 1);
    in64.set(Number(of64), (in64.get(Number(of64)) ?? 0) + 1);
  }
  const winner = (votes: ReadonlyMap<number, number>): number => {
    let best = -1;
    for (const [cluster, count] of votes) if (best < 0 || count > votes.get(best)!) best = cluster;
    return best + 1;
  };
  const coarser = new Uint16Array(2 * 1025);
  votes.forEach(([in256, in64], cluster) => coarser.set([winner(in256), winner(in64)], 2 * cluster));
  return { clusters, coarser };
}

function nicknameRows(path: string): string[][] {
  const rows = new Map<string, string[]>();
  for (const [formal, nickname] of readTable(path)) {
    const row = rows.get(foldWord(formal!));
    if (row === undefined) rows.set(foldWord(formal!), [foldWord(formal!), foldWord(nickname!)]);
    else row.push(foldWord(nickname!));
  }
  return [...rows.values()];
}

const text = (rows: readonly (readonly string[])[]): Uint8Array => Buffer.from(rows.map((row) => row.join('\t')).join('\n'));
