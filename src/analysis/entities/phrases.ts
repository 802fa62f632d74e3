import { BIG_CITY, CITY, COMMUNITY, COUNTRY, DEMONYM, FAMILY, ORGANIZATION, OUTLET, PERSON, REGION } from '../lexicon/facts';
import { wordKey } from '../lexicon/lexicon';
import type { DocumentView } from './documentView';
import { GROUP_TYPE, ORGANIZATION_TYPE, PERSON_TYPE, PLACE_TYPE } from './labels';
import { isCapitalForm } from './stretches';
import type { TaggedName } from './tagger';

const ARTICLE_KEY = wordKey('the');

/** Phrases of the lists that are names wherever they stand, with their type. */
const PHRASE_TYPES: readonly (readonly [facts: number, type: number])[] = [
  [ORGANIZATION | OUTLET, ORGANIZATION_TYPE],
  [PERSON, PERSON_TYPE],
  [COUNTRY | REGION | BIG_CITY, PLACE_TYPE],
  [DEMONYM | COMMUNITY, GROUP_TYPE],
];

/** The type of a phrase that the lists know, or -1. */
function phraseType(known: number): number {
  for (const [facts, type] of PHRASE_TYPES) if ((known & facts) !== 0) return type;
  return -1;
}

/** Whether the lists know a phrase as one type only, and as no city or family name. */
const isOneThing = (known: number): boolean => PHRASE_TYPES.filter(([facts]) => (known & facts) !== 0).length === 1 && (known & (CITY | FAMILY)) === 0;

/** Makes whole names of the lists' longer phrases where the tagger saw a part of them, or nothing: "European Commission", not "European". */
export function completePhrases(names: readonly TaggedName[], view: DocumentView): TaggedName[] {
  const { article, table, stretches, phraseFacts, phrasePlace } = view;
  const { word } = article.tokens;
  const completed: TaggedName[] = [];
  let next = 0;
  for (let s = 0; s < stretches.count; s++) {
    for (let i = stretches.first[s]!; i < stretches.end[s]!; i++) {
      if (phrasePlace[i] !== 1 || !isCapitalForm(table.form[word[i]!]!)) continue;
      let end = i + 1;
      while (phrasePlace[end - 1] !== 3) end++;
      // "The Washington Post" is listed with its article.
      if (table.key[word[i]!] === ARTICLE_KEY) continue;
      const type = phraseType(phraseFacts[i]!);
      if (type < 0 || !isCapitalForm(table.form[word[end - 1]!]!)) continue;
      while (next < names.length && names[next]!.end <= i) completed.push(names[next++]!);
      let behind = next;
      while (behind < names.length && names[behind]!.end <= end && names[behind]!.first >= i) behind++;
      const overlapping = behind < names.length && names[behind]!.first < end;
      const same = behind === next + 1 && names[next]!.first === i && names[next]!.end === end;
      if (overlapping) continue;
      if (same) {
        // A phrase the lists know as one thing only is that: "Al Jazeera", "White House".
        if (isOneThing(phraseFacts[i]!)) names[next]!.type = type;
        continue;
      }
      completed.push({ first: i, end, type, confidence: 0.8 });
      next = behind;
    }
  }
  while (next < names.length) completed.push(names[next++]!);
  return completed;
}
