import { grown } from '../model/grown';
import { SPELLINGS, WORD_PLACES } from './features';
import { LABELS } from './labels';
import type { WordTable } from './wordTable';

/** Sums of weights that are worked out once and added to many tokens' scores: a row of `LABELS` whole numbers for each of the slots that was asked for. */
export class ScoreRows {
  /** By slot: the number of its row plus one, 0 where it has none yet. */
  private rowOf: Int32Array;
  private rows: Int16Array;
  private count = 0;

  constructor(slots: number) {
    this.rowOf = new Int32Array(slots);
    this.rows = new Int16Array(64 * LABELS);
  }

  /** Makes room for slots up to a number. */
  reserve(slots: number): void {
    this.rowOf = grown(this.rowOf, slots);
  }

  /** Adds the row of a slot to `sums`; false where it has none yet. */
  addTo(slot: number, sums: Int32Array): boolean {
    const row = this.rowOf[slot]! - 1;
    if (row < 0) return false;
    const { rows } = this;
    for (let label = 0, at = row * LABELS; label < LABELS; label++, at++) sums[label]! += rows[at]!;
    return true;
  }

  /** Keeps a slot's row. */
  put(slot: number, sums: Int32Array): void {
    this.rows = grown(this.rows, (this.count + 1) * LABELS);
    this.rows.set(sums, this.count * LABELS);
    this.rowOf[slot] = ++this.count;
  }

  /** Forgets all rows, and gives up their room. */
  clear(): void {
    this.rowOf = new Int32Array(0);
    this.rows = new Int16Array(64 * LABELS);
    this.count = 0;
  }
}

/** Sums of weights kept from article to article: of the words at each place of a token, and of the spellings. */
export class KnownScores {
  private table: WordTable | null = null;
  /** A slot for each word at each place; the first `WORD_PLACES` are those of no word. */
  readonly ofWords = new ScoreRows(0);
  readonly ofSpellings = new ScoreRows(SPELLINGS);

  /** Turns to the words of an article. */
  turnTo(table: WordTable): void {
    if (table !== this.table) this.ofWords.clear();
    this.table = table;
    this.ofWords.reserve((table.words.length + 1) * WORD_PLACES);
  }
}
