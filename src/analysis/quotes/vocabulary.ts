import { hashWord } from '../model/hash';
import { foldWord } from '../lexicon/lexicon';
import type { Lexicon } from '../lexicon/lexicon';
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

/** The words that stand for marked speech, by how it ends, and for what lies outside of the sentence; counted from `words.length`. */
export const SPEECH_COMMA = 0;
export const SPEECH_STOP = 1;
export const SPEECH_QUESTION = 2;
export const SPEECH_OPEN = 3;
export const OUTSIDE = 4;
const SPECIAL = ['<speech,>', '<speech.>', '<speech?>', '<speech>', '<outside>'];

/** What the quotes stage needs of each distinct word, in flat arrays; the special words stand behind the article's own. */
export interface Vocabulary {
  /** Where the special words begin. */
  readonly special: number;
  /** Hash of the word in lower case. */
  readonly key: Uint32Array;
  /** Hash of its base form. */
  readonly lemma: Uint32Array;
  readonly cluster: Uint16Array;
  readonly cluster256: Uint16Array;
  readonly cluster64: Uint16Array;
  readonly kind: Uint8Array;
  /** `ANY_CUE` where the word is a cue often enough to be looked at although it is no verb, `VERB_CUE` where only a verb would be. */
  readonly cue: Uint8Array;
  /** 1 where the word is a form of a verb that reports speech. */
  readonly reporting: Uint8Array;
  readonly capital: Uint8Array;
}

/** Looks up the distinct words of an article. */
export function readVocabulary(words: readonly string[], lexicon: Lexicon, cues: CueLexicon): Vocabulary {
  const size = words.length + SPECIAL.length;
  const vocabulary: Vocabulary = {
    special: words.length,
    key: new Uint32Array(size),
    lemma: new Uint32Array(size),
    cluster: new Uint16Array(size),
    cluster256: new Uint16Array(size),
    cluster64: new Uint16Array(size),
    kind: new Uint8Array(size),
    cue: new Uint8Array(size),
    reporting: new Uint8Array(size),
    capital: new Uint8Array(size),
  };
  for (let i = 0; i < size; i++) {
    const word = i < words.length ? words[i]! : SPECIAL[i - words.length]!;
    const folded = foldWord(word);
    const key = hashWord(folded);
    vocabulary.key[i] = key;
    const lemma = cues.lemmas.get(folded) ?? folded;
    vocabulary.lemma[i] = hashWord(lemma);
    if (i < words.length) {
      const cluster = lexicon.cluster(key);
      vocabulary.cluster[i] = cluster;
      vocabulary.cluster256[i] = lexicon.cluster256(cluster);
      vocabulary.cluster64[i] = lexicon.cluster64(cluster);
      vocabulary.kind[i] = kindOf(word);
      vocabulary.cue[i] = cues.others.has(folded) ? ANY_CUE : /^\p{L}[\p{L}'’]+$/u.test(word) ? VERB_CUE : 0;
      vocabulary.reporting[i] = cues.reporting.has(lemma) ? 1 : 0;
      vocabulary.capital[i] = isCapitalized(word) ? 1 : 0;
    } else {
      vocabulary.kind[i] = i - words.length === OUTSIDE ? STOP : SPEECH;
    }
  }
  return vocabulary;
}

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
      return word.length === 1 || word === "''" ? MARK : WORD;
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
