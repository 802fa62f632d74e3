import { hashWord } from '../model/hash';
import { OCCUPATION } from '../lexicon/facts';
import { foldWord, type Lexicon } from '../lexicon/lexicon';
import { isCapitalized } from '../text/characters';
import type { CueLexicon } from './cueLexicon';

/** What a token is besides a word. */
export const WORD = 0;
export const COMMA = 1;
export const COLON = 2;
export const DASH = 3;
export const STOP = 4;
export const MARK = 5;
export const OPEN = 6;
export const CLOSE = 7;
export const SYMBOL = 8;
/** A whole marked stretch that stands as one item. */
export const SPEECH = 9;

export const VERB_CUE = 1;
export const ANY_CUE = 2;

/** What the quotes stage needs of a distinct word. */
export interface WordFacts {
  /** Hash of the word in lower case. */
  readonly key: number;
  /** Hash of its base form. */
  readonly lemma: number;
  /** The base form in letters; `undefined` where the counts know none. */
  readonly base: string | undefined;
  /** Its cluster out of 1,024, 256 and 64; 0 for none. */
  readonly cluster: number;
  readonly cluster256: number;
  readonly cluster64: number;
  /** `WORD`, `COMMA` and so on. */
  readonly kind: number;
  /** `ANY_CUE` where the word is a cue often enough to be looked at although it is no verb, `VERB_CUE` where only a verb would be. */
  readonly cue: number;
  /** Whether the word is a form of a verb that reports speech. */
  readonly reporting: boolean;
  /** Whether the word is a form of a verb that takes a clause: "alleged". */
  readonly asserts: boolean;
  /** Whether it looks like a present participle: "saying". */
  readonly participle: boolean;
  /** Whether it says what somebody does: "captain". */
  readonly occupation: boolean;
  readonly capital: boolean;
}

/** Looks a word up. */
export function describeWord(word: string, lexicon: Lexicon, cues: CueLexicon): WordFacts {
  const folded = foldWord(word);
  const key = hashWord(folded);
  const base = cues.lemmaOf(folded);
  const lemma = base ?? folded;
  const cluster = lexicon.cluster(key);
  return {
    key,
    lemma: hashWord(lemma),
    base,
    cluster,
    cluster256: lexicon.cluster256(cluster),
    cluster64: lexicon.cluster64(cluster),
    kind: kindOf(word),
    participle: folded.length > 4 && folded.endsWith('ing'),
    occupation: (lexicon.facts(key) & OCCUPATION) !== 0,
    cue: cues.others.has(folded) ? ANY_CUE : /^\p{L}[\p{L}'’]+$/u.test(word) ? VERB_CUE : 0,
    reporting: cues.reporting.has(lemma),
    asserts: cues.asserting.has(lemma),
    capital: isCapitalized(word),
  };
}

const special = (name: string, kind: number): WordFacts => ({
  key: hashWord(name),
  lemma: hashWord(name),
  base: undefined,
  cluster: 0,
  cluster256: 0,
  cluster64: 0,
  kind,
  cue: 0,
  reporting: false,
  asserts: false,
  participle: false,
  occupation: false,
  capital: false,
});

/** What stands for marked speech, by how it ends, and for what lies outside of the sentence. */
export const SPEECH_FACTS = {
  ',': special('<speech,>', SPEECH),
  '.': special('<speech.>', SPEECH),
  '?': special('<speech?>', SPEECH),
  '': special('<speech>', SPEECH),
} as const;
export const OUTSIDE_FACTS = special('<outside>', STOP);

function kindOf(word: string): number {
  switch (word.charAt(0)) {
    case ',':
      return COMMA;
    case ':':
    case ';':
      return COLON;
    case '-':
    case '–':
    case '—':
    case '―':
      return DASH;
    case '.':
    case '?':
    case '!':
    case '…':
      return STOP;
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
    case '‘':
    case '‹':
    case '›':
    case '`':
      return MARK;
    case "'":
    case '’':
      return word.length === 1 || word === "''" || word === '’’' ? MARK : WORD;
    case '(':
    case '[':
      return OPEN;
    case ')':
    case ']':
      return CLOSE;
    default:
      return /[\p{L}\p{N}$£€@#%&]/u.test(word) ? WORD : SYMBOL;
  }
}
