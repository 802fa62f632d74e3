import { WordBytes } from '../model/wordCache';
import type { EarlierParagraphs } from '../text/earlier';
import type { Article } from '../text/read';
import { viewDocument, type DocumentView } from './documentView';
import { KnownStretches } from './knownStretches';
import { END, LABELS, OUTSIDE, positionOf, SINGLE, typeOf } from './labels';
import { TokenScorer } from './scorer';
import type { EntityWeights } from './weights';
import type { EntityWords } from './wordTable';

/** A name as the tagger sees it: tokens `[first, end)`, type by its number in `LEARNED_TYPES`. */
export interface TaggedName {
  first: number;
  end: number;
  type: number;
  /** The probability of its least certain label, 0 to 1. */
  confidence: number;
}

/** Words that are no name where one of them is a stretch by itself, as at the start of a sentence. */
const NO_NAMES = new Set(
  ('The A An In On At Of It She They We You I This That These Those But And Or If When While After Before As For From With By To There Here What How Why Where His Her Its Their Our My Your Not No Yes So Then Now ' +
    'Is Was Are Were Has Had Have Do Does Did Would Could Should Also Even Just Only About Because Since Until Although Though However Some Many Most Other Others Both Each Every All Once').split(' '),
);
const LONE_WORDS = new WordBytes((word) => (NO_NAMES.has(word) ? 1 : 0));

/** Names found by the learned model, in order, not overlapping; and the document as it was seen. */
export interface Tagged {
  readonly names: readonly TaggedName[];
  readonly view: DocumentView;
}

/** Tags the names of an article. A stretch that an earlier version of the article had, and of which the whole document said the same, keeps the names it had then. */
export function tagNames(article: Article, words: EntityWords, weights: EntityWeights, paragraphs?: EarlierParagraphs, earlier?: Tagged): Tagged {
  const view = viewDocument(article, words);
  const known = paragraphs === undefined || earlier === undefined ? null : new KnownStretches(view, paragraphs, earlier);
  const scorer = new TokenScorer(view, weights);
  const { model } = weights;
  const names: TaggedName[] = [];
  const { stretches } = view;
  let scores = new Float64Array(64 * LABELS);
  let labels = new Int32Array(64);
  let probabilities = new Float64Array(64 * LABELS);
  const { word, words: distinct } = article.tokens;
  const isLone = LONE_WORDS.of(distinct);
  let sentence = 0;
  for (let s = 0; s < stretches.count; s++) {
    const first = stretches.first[s]!;
    const end = stretches.end[s]!;
    const length = end - first;
    if (length === 1 && isLone[word[first]!] === 1) continue;
    while (article.sentences[sentence]!.endToken <= first) sentence++;
    const { firstToken, endToken, paragraph } = article.sentences[sentence]!;
    if (known?.addNames(first, end, paragraph, names) === true) continue;
    if (length > labels.length) {
      scores = new Float64Array(length * LABELS);
      probabilities = new Float64Array(length * LABELS);
      labels = new Int32Array(length);
    }
    scorer.turnTo(first, end, firstToken, endToken);
    for (let i = first; i < end; i++) scorer.score(i, scores, (i - first) * LABELS);
    // Two of three stretches hold no name ("The", "In"): nothing is asked of their labels.
    if (!model.decode(scores, length, labels)) continue;
    model.marginals(scores, length, probabilities);
    let begin = 0;
    let confidence = 1;
    for (let i = 0; i < length; i++) {
      const label = labels[i]!;
      if (label === OUTSIDE) {
        begin = i + 1;
        continue;
      }
      confidence = Math.min(i === begin ? 1 : confidence, probabilities[i * LABELS + label]!);
      const position = positionOf(label);
      if (position !== END && position !== SINGLE) continue;
      names.push({ first: first + begin, end: first + i + 1, type: typeOf(label), confidence });
      begin = i + 1;
    }
  }
  return { names, view };
}
