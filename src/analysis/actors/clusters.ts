import type { ActorType } from '../article';
import { clusterInstitutions, companiesByFirstWord } from './institutions';
import { readPersonName } from './names';
import type { Gender } from './nouns';
import { People } from './people';
import type { Reading } from './reading';
import type { RolesAndDescriptions } from './roles';

/** The named mentions of one referent. */
export interface Cluster {
  readonly type: ActorType;
  /** Indexes of named mentions, in document order. */
  readonly entities: number[];
  gender: Gender | null;
  /** Whether the gender is stated by a title or role ("Mr.", "spokeswoman") rather than guessed from the given name. */
  genderIsStated: boolean;
}

/** Which named mentions name the same. */
export interface Clusters {
  readonly list: readonly Cluster[];
  /** For each named mention its cluster, or -1 (dates, "Russian" in "Russian troops"). */
  readonly of: Int32Array;
  /** Surnames that fit several people as well: the mention and the clusters it could belong to. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>;
  /** How sure a mention's link is, 0 to 1. */
  readonly confidence: Float32Array;
  /** The acronyms that the article spells out ("OCRL"), with their long forms. */
  readonly spelledOut: ReadonlyMap<string, string>;
  /** The one person whose family name a text is ("Price", "Van der Meulen"), or, where `nearly`, is but for a slip of the pen; else -1. */
  bearerOf(text: string, nearly: boolean): number;
}

/** Groups the named mentions of an article by whom they name. */
export function clusterNames(reading: Reading, { roles, genders }: RolesAndDescriptions): Clusters {
  const of = new Int32Array(reading.entities.length).fill(-1);
  const confidence = new Float32Array(reading.entities.length).fill(1);
  const list: Cluster[] = [];
  const ambiguous = new Map<number, readonly number[]>();
  const titles = new Map<number, string>();
  for (const role of roles) if (role.entity >= 0 && role.source === 'title') titles.set(role.entity, role.stem);
  const people = new People(reading, genders, titles, list, of, confidence, ambiguous, companiesByFirstWord(reading));
  people.cluster();
  const spelledOut = clusterInstitutions(reading, people, list, of);
  for (const { entities } of list) if (!isInOrder(entities)) entities.sort((a, b) => a - b);
  const bearerOf = (text: string, nearly: boolean): number => {
    const { sounds } = readPersonName(text);
    if (sounds.length !== 1) return -1;
    // "Wen" of Wen Baolin, "Maria" of Maria Lund; a slip of the pen
    const bearer = people.onlyWithFamilyName(sounds[0]!) ?? people.onlyWithFirstName(sounds[0]!) ?? (nearly ? people.nearFamilyName(sounds[0]!) : null);
    return bearer?.cluster ?? -1;
  };
  return { list, of, ambiguous, confidence, spelledOut, bearerOf };
}

function isInOrder(numbers: readonly number[]): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! < numbers[i - 1]!) return false;
  return true;
}
