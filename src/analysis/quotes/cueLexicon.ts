import { charactersOf } from '../model/pack';

/** What is known of cue words beforehand, from counts of annotated news. */
export interface CueLexicon {
  /** Lower-case verb form to base form: "said" to "say", "say" to itself. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Base forms of the verbs that report speech more often than not. */
  readonly reporting: ReadonlySet<string>;
  /** Base forms of the verbs that often take a clause with "that". */
  readonly asserting: ReadonlySet<string>;
  /** Nouns, adjectives, prepositions and signs that are cues often enough to be looked at: "statement", "according", ":". */
  readonly others: ReadonlySet<string>;
}

/** Reads the lexicon from its section: a line of reporting verbs, a line of verbs that take a clause, a line of other cue words, then a line for each base form with its other forms. */
export function readCueLexicon(bytes: Uint8Array): CueLexicon {
  const [reporting, asserting, others, ...rows] = charactersOf(bytes).split('\n');
  const lemmas = new Map<string, string>();
  for (const row of rows) {
    const [lemma, ...forms] = row.split(' ');
    for (const form of forms) lemmas.set(form, lemma!);
  }
  for (const lemma of [...lemmas.values()]) if (!lemmas.has(lemma)) lemmas.set(lemma, lemma);
  return { lemmas, reporting: new Set(reporting!.split(' ')), asserting: new Set(asserting!.split(' ')), others: new Set(others!.split(' ')) };
}
