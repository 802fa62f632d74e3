import { ADV, AUX } from '../syntax/tags';
import type { Reading } from './reading';


const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'s", "'re", 'remains', 'remained', 'became', 'becomes', 'become']);
/** "serves as chair" */
const SERVES = new Set(['serves', 'served', 'serving', 'works', 'worked', 'working', 'acts', 'acted', 'doubles', 'doubled']);
/** "was named chair", "was elected as chair" */
const NAMED = new Set(['named', 'elected', 'appointed', 'reelected', 're-elected', 'nominated', 'crowned', 'chosen', 'made', 'confirmed']);
/** "introduced herself as a judge" */
const CALLS = new Set(['identified', 'identifies', 'described', 'describes', 'introduced', 'introduces', 'called', 'calls', 'presented', 'presents']);
const SELF = new Set(['himself', 'herself', 'themselves', 'themself']);
/** "who heads the panel": what somebody does that is a post in all but name. */
const POST_VERBS = new Set(
  ('heads headed leads led chairs chaired runs ran directs directed oversees oversaw owns founded co-founded represents represented manages managed coaches coached commands commanded edits edited ' +
    'teaches taught hosts hosted supervises supervised governs governed').split(' '),
);

export const isPostVerb = (word: string): boolean => POST_VERBS.has(word);

/**
 * Walks back from a predicate noun over its verb: from "the mayor" over "is", "was elected", "serves as", "describes herself as". Returns the token
 * where the subject ends, or -1 where the phrase at `first` is no predicate. "is not the mayor" is none.
 */
export function subjectEnd(reading: Reading, first: number, sentenceStart: number): number {
  let i = first - 1;
  const inSentence = (): boolean => i >= sentenceStart;
  const word = (): string => (inSentence() ? reading.lower(i) : '');
  const skipAdverbs = (): void => {
    while (inSentence() && reading.tags[i] === ADV && word() !== 'not') i--;
  };
  const skipAuxiliaries = (): void => {
    while (inSentence() && (reading.tags[i] === AUX || word() === 'has' || word() === 'had' || word() === 'have')) i--;
  };
  skipAdverbs();
  const as = word() === 'as';
  if (as) i--;
  if (as && SELF.has(word())) {
    i--;
    if (!CALLS.has(word())) return -1;
    i--;
  } else if (as && SERVES.has(word())) {
    i--;
  } else if (NAMED.has(word())) {
    i--;
    skipAdverbs();
    if (!BE.has(word())) return -1;
  } else if (as || !isBe(reading, i, word())) return -1;
  else i--;
  skipAdverbs();
  skipAuxiliaries();
  skipAdverbs();
  return inSentence() ? i : -1;
}

/** Whether a token is a form of "be" or "become"; the 's of "Ohio's" is not. */
const isBe = (reading: Reading, token: number, word: string): boolean => BE.has(word) && (!reading.at(token).isPossessiveMark || reading.tags[token] === AUX);
