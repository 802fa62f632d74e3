import { PLACES, type DocumentView } from './documentView';
import { AFTER, AFTER2, BEFORE, BEFORE2, FeatureReader, hasRun, NO_WORD, OWN, RUN, RUN_HEAD, spellingOf, STRETCH, STRETCH_HEAD, WORD_PLACES } from './features';
import { LABELS } from './labels';
import { ScoreRows, type KnownScores } from './scoreRows';
import type { EntityWeights } from './weights';

/**
 * Scores the labels of tokens: adds up the weights of their features. What hangs on one word, one stretch or one place alone is summed once, so that a token
 * costs a dozen rows and its pairs of words. Whole numbers: the order of additions does not matter.
 */
export class TokenScorer {
  private readonly reader: FeatureReader;
  private readonly sums = new Int32Array(LABELS);
  private readonly part = new Int32Array(LABELS);
  private readonly stretch = new Int32Array(LABELS);
  private readonly run = new Int32Array(LABELS);
  /** The first token of the run that `run` is of. */
  private runFirst = -1;
  private readonly places: ScoreRows;
  private readonly known: KnownScores;
  private first = 0;
  private end = 0;
  private from = 0;
  private to = 0;

  constructor(
    private readonly view: DocumentView,
    private readonly weights: EntityWeights,
  ) {
    this.known = weights.known;
    this.reader = new FeatureReader(view);
    this.places = new ScoreRows(view.article.tokens.length);
    this.known.turnTo(view.table);
  }

  /** Turns to the stretch `[first, end)` in the sentence `[from, to)`. */
  turnTo(first: number, end: number, from: number, to: number): void {
    this.first = first;
    this.end = end;
    this.from = from;
    this.to = to;
    this.runFirst = -1;
    this.sumRun(STRETCH, STRETCH_HEAD, first, end, this.stretch);
  }

  /** Writes the scores of token `i` of the stretch: `LABELS` numbers from `at` on. */
  score(i: number, scores: Float64Array, at: number): void {
    const { view, reader, weights, sums, first, end, from, to } = this;
    sums.set(this.stretch);
    this.addWord(i, OWN, sums);
    this.addWord(i - 1, BEFORE, sums);
    this.addWord(i - 2, BEFORE2, sums);
    this.addWord(i + 1, AFTER, sums);
    this.addWord(i + 2, AFTER2, sums);
    this.addSpelling(spellingOf(view, i));
    if (hasRun(view, i, first, end)) this.addRun(view.runFirst[i]!, view.runEnd[i]!);
    for (let p = view.folded[i]! * PLACES, last = p + PLACES; p < last; p++) {
      const k = view.places[p]!;
      if (k < 0) break;
      if (k !== i) this.addPlace(k);
    }
    reader.clear();
    reader.readPairs(i, first, end, from, to);
    weights.addTo(sums, reader.features, reader.count);
    const { unit } = weights;
    for (let label = 0; label < LABELS; label++) scores[at + label] = sums[label]! * unit;
  }

  private addWord(i: number, place: number, sums: Int32Array): void {
    const w = i >= this.from && i < this.to ? this.view.article.tokens.word[i]! : NO_WORD;
    const slot = (w + 1) * WORD_PLACES + place;
    if (this.known.ofWords.addTo(slot, sums)) return;
    this.reader.clear();
    this.reader.readWordAt(w, place);
    this.keep(this.known.ofWords, slot, sums);
  }

  private addSpelling(spelling: number): void {
    if (this.known.ofSpellings.addTo(spelling, this.sums)) return;
    this.reader.clear();
    this.reader.readSpelling(spelling);
    this.keep(this.known.ofSpellings, spelling, this.sums);
  }

  private addPlace(k: number): void {
    if (this.places.addTo(k, this.sums)) return;
    this.reader.clear();
    this.reader.readPlace(k);
    this.keep(this.places, k, this.sums);
  }

  private addRun(first: number, end: number): void {
    const { run, sums } = this;
    if (first !== this.runFirst) {
      this.runFirst = first;
      this.sumRun(RUN, RUN_HEAD, first, end, run);
    }
    for (let label = 0; label < LABELS; label++) sums[label]! += run[label]!;
  }

  /** Sums what all tokens of the stretch or run `[first, end)` have. */
  private sumRun(template: number, head: number, first: number, end: number, sums: Int32Array): void {
    sums.fill(0);
    this.addWord(first, head, sums);
    this.addWord(end - 1, head + 1, sums);
    this.addWord(first - 1, head + 2, sums);
    this.addWord(end, head + 3, sums);
    this.reader.clear();
    this.reader.readRunPairs(template, first, end, this.from, this.to);
    this.weights.addTo(sums, this.reader.features, this.reader.count);
  }

  /** Keeps the sums of the features read last as the row of a slot, and adds them to `sums`. */
  private keep(rows: ScoreRows, slot: number, sums: Int32Array): void {
    this.part.fill(0);
    this.weights.addTo(this.part, this.reader.features, this.reader.count);
    rows.put(slot, this.part);
    rows.addTo(slot, sums);
  }
}
