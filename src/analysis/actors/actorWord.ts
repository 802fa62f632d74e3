import { OCCUPATION } from '../lexicon/facts';
import { foldWord, wordKey, type Lexicon } from '../lexicon/lexicon';
import { RANKS } from '../lexicon/ranks';
import { WordCache } from '../model/wordCache';
import { isCapitalized } from '../text/characters';
import { CIVIL_TITLES } from './names';
import { RANK, readNoun, type Noun } from './nouns';
import { pronounForm, type PronounForm } from './pronouns';

/** How a noun phrase begins: "the", "this", "a", "his", "two". */
export type Article = 'definite' | 'demonstrative' | 'indefinite' | 'pronoun' | 'quantity';

/** What linking knows of a word wherever it stands. */
export interface ActorWord {
  readonly lower: string;
  /** What the lists say of it: the bits of `facts.ts`. */
  readonly facts: number;
  readonly isCapitalized: boolean;
  readonly isHyphen: boolean;
  /** A form of address: "Mr.", "Lady", "Alhaji". */
  readonly isAddress: boolean;
  /** The ending that makes a possessor: "Russia's", "the ministers'". */
  readonly isPossessiveMark: boolean;
  /** The determiner it is, or `null`. */
  readonly article: Article | null;
  readonly noun: Noun | null;
  readonly pronoun: PronounForm | null;
}

/** What stands before the first word of an article and behind the last: "He had heard that" may be all that is typed yet. */
export const NO_WORD: ActorWord = { lower: '', facts: 0, isCapitalized: false, isHyphen: false, isAddress: false, isPossessiveMark: false, article: null, noun: null, pronoun: null };

const ARTICLES = new Map<string, Article>(
  Object.entries({
    definite: 'the',
    demonstrative: 'this that these those',
    indefinite: 'a an another some any one',
    quantity: 'no every each all both many several most few',
    pronoun: 'his her their its my our your whose',
  }).flatMap(([article, list]) => list.split(' ').map((word): [string, Article] => [word, article as Article])),
);
const HYPHENS = new Set(['-', '‑', '‐']);
const POSSESSIVE_MARKS = new Set(["'s", "'"]);

/** "HE Kenji Ohtani": his excellency. */
const EXCELLENCIES = new Set(['HE', 'H.E.', 'HRH', 'HH']);

/** The words of articles as linking sees them, kept from article to article. */
export function createActorWords(lexicon: Lexicon): WordCache<ActorWord> {
  const isOccupation = (word: string): boolean => (lexicon.facts(wordKey(word)) & OCCUPATION) !== 0;
  return new WordCache((word): ActorWord => {
    const lower = foldWord(word);
    return {
      lower,
      facts: lexicon.facts(wordKey(lower)),
      isCapitalized: isCapitalized(word),
      isHyphen: HYPHENS.has(word),
      isAddress: (isCapitalized(word) && CIVIL_TITLES.has(lower.replace('.', ''))) || EXCELLENCIES.has(word),
      isPossessiveMark: POSSESSIVE_MARKS.has(lower),
      article: ARTICLES.get(lower) ?? null,
      // "Braverman" is somebody's name, "Councilman" a title.
      noun: RANKS.has(word) ? RANK : readNoun(lower, isOccupation, isCapitalized(word)),
      pronoun: pronounForm(lower),
    };
  });
}
