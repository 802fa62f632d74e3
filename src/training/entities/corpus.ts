import { join } from 'node:path';
import { ANY_GROUP, BIG_CITY, COUNTRY, REGION, EVENT_NOUN } from '../../analysis/lexicon/facts';
import { LEARNED_TYPES, type LearnedType } from '../../analysis/entities/labels';
import { phraseKey, wordKey, type Lexicon } from '../../analysis/lexicon/lexicon';
import { readRecords } from '../records';

/** A name of the gold: several types where the annotation leaves open which of ours it is. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly types: readonly LearnedType[];
}

/** A text with its names. */
export interface GoldText {
  readonly text: string;
  readonly names: readonly GoldName[];
  /** How much its mistakes count. */
  readonly weight: number;
}

interface NameRecord {
  readonly text: string;
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: string; readonly orig?: string }[];
}

/** The sets that may train, with their weight: texts unlike news, and sets whose types were not made for names alone, count half. */
export const TRAINING_SETS: readonly (readonly [file: string, weight: number])[] = [
  ['wikigold.train.jsonl', 1],
  ['uner_ewt.dev.jsonl', 1],
  ['uner_ewt.test.jsonl', 1],
  ['crossner_politics.train.jsonl', 1],
  ['crossner_politics.dev.jsonl', 1],
  ['crossner_politics.test.jsonl', 1],
  ['gum_named.train.jsonl', 1],
  ['re3d.train.jsonl', 0.5],
  ['btc.train.jsonl.gz', 0.5],
  ['wnut17.train.jsonl', 0.5],
  ['wnut17.dev.jsonl', 0.5],
  ['wnut17.test.jsonl', 0.5],
];

/** Reads the gold that may train shipped weights, in our types. */
export function readGold(data: string, lexicon: Lexicon): GoldText[] {
  return TRAINING_SETS.flatMap(([file, weight]) =>
    readRecords<NameRecord>(join(data, 'ner', file)).map(({ text, entities = [] }): GoldText => ({
      text,
      weight,
      names: entities.flatMap((entity): GoldName[] => {
        const surface = text.slice(entity.start, entity.end);
        const types = typesOf(entity.type, entity.orig, surface, file, lexicon);
        return types.length === 0 ? [] : [{ start: entity.start, end: entity.end, types }];
      }),
    })),
  );
}

function typesOf(type: string, orig: string | undefined, surface: string, file: string, lexicon: Lexicon): LearnedType[] {
  const facts = factsOf(surface, lexicon);
  // Nationalities are MISC in most sets, and places in tweets.
  if (facts & ANY_GROUP && type !== 'PER' && !(facts & COUNTRY)) return ['group'];
  switch (type) {
    case 'PER':
      return ['person'];
    case 'LOC':
    case 'FAC':
      return ['place'];
    case 'NORP':
      return ['group'];
    case 'ORG':
      // A state that acts is an organization there.
      return file.startsWith('re3d') && facts & (COUNTRY | REGION | BIG_CITY) ? ['place'] : ['organization'];
    case 'PRODUCT':
      return ['product'];
    case 'MISC':
      if (orig === 'election' || orig === 'event') return ['event'];
      if (orig === 'creative-work') return ['work'];
      if (/^\d{4} /.test(surface) || factsOf(surface.split(' ').pop()!, lexicon) & EVENT_NOUN) return ['event'];
      return ['event', 'work', 'product'];
    default:
      return [];
  }
}

/** What the lists say of a name as a whole. */
function factsOf(surface: string, lexicon: Lexicon): number {
  return lexicon.facts(surface.split(' ').map(wordKey).reduce(phraseKey));
}

export const typeMask = (types: readonly LearnedType[]): number => types.reduce((mask, type) => mask | (1 << LEARNED_TYPES.indexOf(type)), 0);
