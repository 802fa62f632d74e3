import { NUM } from '../syntax/tags';
import type { Phrase } from './phrases';
import type { Reading } from './reading';
import type { Referent } from './referent';

/** Nouns for parents, whom newsrooms count the children of: "the mother of three", "the dad-of-two". */
const PARENTS = new Set(['mother', 'father', 'mum', 'mom', 'dad', 'parent', 'grandmother', 'grandfather', 'grandparent', 'gran', 'nan']);
/** "43 - year - old" */
export const AGE_TOKENS = 5;

/** The age that begins at a token: "43" of "43-year-old". */
export function ageOf(reading: Reading, token: number): string | null {
  if (token + AGE_TOKENS > reading.tags.length || !/^\d{1,3}$/.test(reading.word(token))) return null;
  return reading.at(token + 1).isHyphen && reading.lower(token + 2) === 'year' && reading.at(token + 3).isHyphen && reading.lower(token + 4) === 'old' ? reading.word(token) : null;
}

/** What a description tells of somebody by age or children ("the 43-year-old nurse", "the mother of three"); `null` where it tells something else. */
export function readSketch(reading: Reading, { core, head, noun, determiner }: Phrase): { readonly age: string | null } | null {
  if (determiner !== 'definite') return null;
  const age = ageOf(reading, core);
  if (age !== null) return { age };
  if (!PARENTS.has(noun.stem)) return null;
  for (let i = core; i <= Math.min(head + 1, reading.tags.length - 2); i++) {
    if (reading.lower(i) !== 'of') continue;
    const count = reading.at(i + 1).isHyphen ? i + 2 : i + 1;
    return reading.tags[count] === NUM || /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(reading.lower(count)) ? { age: null } : null;
  }
  return null;
}

/** The age that stands behind one of the first mentions of somebody: "Fenella Grubb, 43,". */
export function statedAge(reading: Reading, { references }: Referent): string | null {
  for (let i = 0; i < Math.min(3, references.length); i++) {
    const behind = references[i]!.endToken;
    if (behind + 1 < reading.tags.length && reading.word(behind) === ',' && /^\d{1,3}$/.test(reading.word(behind + 1))) return reading.word(behind + 1);
  }
  return null;
}
