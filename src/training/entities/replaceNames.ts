import { join } from 'node:path';
import { randomFrom } from '../averaged';
import { readTable } from '../tables';
import type { GoldName, GoldText } from './corpus';

/** Names to put in place of others. */
interface NameStock {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly countries: readonly string[];
  readonly cities: readonly string[];
}

const SHARE = 0.5;
const WEIGHT = 0.7;

const capitalized = (name: string): string => name.replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase());

function readStock(folder: string): NameStock {
  const names = (file: string, column: number, keep: (row: readonly string[]) => boolean = () => true): string[] =>
    readTable(join(folder, 'lexicons', file)).filter(keep).map((row) => capitalized(row[column]!)).filter((name) => /^\p{Lu}/u.test(name));
  return {
    given: names('given_names.tsv', 0),
    family: names('family_names.tsv', 0),
    countries: names('countries.tsv', 1),
    cities: names('cities.tsv', 0),
  };
}

/**
 * Copies of half of the texts in which each person has another name, each country is another country and each city another city, the same
 * one throughout a text: the learner sees the patterns around names with names it has not seen.
 */
export function replaceNames(texts: readonly GoldText[], folder: string, seed: number, weight = WEIGHT): GoldText[] {
  const stock = readStock(folder);
  const countries = new Set(stock.countries);
  const cities = new Set(stock.cities);
  const random = randomFrom(seed);
  const pick = (names: readonly string[]): string => names[Math.floor(random() * names.length)]!;
  const copies: GoldText[] = [];
  for (const gold of texts) {
    if (random() >= SHARE || gold.names.length === 0) continue;
    const replaced = new Map<string, string>();
    const replacement = (word: string, names: readonly string[]): string => {
      let other = replaced.get(word);
      if (other === undefined) replaced.set(word, (other = pick(names)));
      return word === word.toUpperCase() && word.length > 2 ? other.toUpperCase() : other;
    };
    let text = '';
    let at = 0;
    const names: GoldName[] = [];
    for (const name of [...gold.names].sort((a, b) => a.start - b.start)) {
      text += gold.text.slice(at, name.start);
      at = name.end;
      const surface = gold.text.slice(name.start, name.end);
      let other = surface;
      if (name.types.length === 1 && name.types[0] === 'person') {
        const words = surface.split(' ');
        other = words
          .map((word, k) => (!/^\p{Lu}[\p{L}'’-]+$/u.test(word) ? word : replacement(word, k === 0 && words.length > 1 ? stock.given : stock.family)))
          .join(' ');
      } else if (name.types[0] === 'place' && countries.has(surface)) other = replacement(surface, stock.countries);
      else if (name.types[0] === 'place' && cities.has(surface)) other = replacement(surface, stock.cities);
      names.push({ start: text.length, end: text.length + other.length, types: name.types });
      text += other;
    }
    copies.push({ text: text + gold.text.slice(at), names, weight: weight * gold.weight });
  }
  return copies;
}
