import { charactersOf } from '../model/pack';

/** What is known of cue words beforehand, from counts of annotated news. */
export interface CueLexicon {
  /** The base form of a verb form in lower case: "say" of "said", and of itself; `undefined` where it is not known. */
  lemmaOf(form: string): string | undefined;
  /** Base forms of the verbs that report speech more often than not. */
  readonly reporting: ReadonlySet<string>;
  /** Base forms of the verbs that often take a clause with "that". */
  readonly asserting: ReadonlySet<string>;
  /** Nouns, adjectives, prepositions and signs that are cues often enough to be looked at: "statement", "according", ":". */
  readonly others: ReadonlySet<string>;
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;

/**
 * Reads the lexicon from its section: a line of reporting verbs, a line of verbs that take a clause, a line of other cue words, then a line for each verb form with its
 * base form, in the order of the forms. The first article waits for this: the forms are searched as they lie there.
 */
export function readCueLexicon(bytes: Uint8Array): CueLexicon {
  let at = 0;
  const readLine = (): ReadonlySet<string> => {
    const end = bytes.indexOf(LINE_FEED, at);
    const words = charactersOf(bytes.subarray(at, end)).split(' ');
    at = end + 1;
    return new Set(words);
  };
  const [reporting, asserting, others] = [readLine(), readLine(), readLine()];
  const rows = bytes.subarray(at);
  return { lemmaOf: (form) => lookUp(rows, form), reporting, asserting, others };
}

/** What stands behind a form in the rows, each of which ends with a line feed; by halves. */
function lookUp(rows: Uint8Array, form: string): string | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : rows.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const end = rows.indexOf(LINE_FEED, middle);
    let same = 0;
    while (same < form.length && rows[start + same] === form.charCodeAt(same)) same++;
    const next = rows[start + same]!;
    if (same === form.length && next === BLANK) return charactersOf(rows.subarray(start + same + 1, end));
    // Where the form ends first, it comes before the longer one.
    if (same === form.length || (next !== BLANK && form.charCodeAt(same) < next)) high = start;
    else low = end + 1;
  }
  return undefined;
}
