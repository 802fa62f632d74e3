/** A name with the type of the scorer: PER, ORG, LOC, NORP, DATE, MONEY, MISC. */
export interface ScoredName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const SCORED: Readonly<Record<string, string>> = {
  person: 'PER', organization: 'ORG', place: 'LOC', FAC: 'LOC', group: 'NORP', date: 'DATE', money: 'MONEY',
  event: 'MISC', work: 'MISC', product: 'MISC', PRODUCT: 'MISC', quantity: 'QUANTITY',
};

/** The type under which a type of ours or of the gold is scored. */
export const scoredType = (type: string): string => SCORED[type] ?? type;

/** Counts of right, wrong and missing predictions. */
export class Counts {
  right = 0;
  wrong = 0;
  missing = 0;
  get precision(): number {
    return (100 * this.right) / Math.max(1, this.right + this.wrong);
  }
  get recall(): number {
    return (100 * this.right) / Math.max(1, this.right + this.missing);
  }
  get f1(): number {
    return (200 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.missing);
  }
}

/**
 * Scores predictions against gold, exact span and type, over the types named: ALL, each type, and SPAN (type ignored). As
 * `score_entities.py` counts: duplicates once, other types ignored on both sides.
 */
export class EntityScore {
  readonly counts = new Map<string, Counts>();

  constructor(private readonly types: readonly string[]) {
    for (const key of ['ALL', ...types, 'SPAN']) this.counts.set(key, new Counts());
  }

  add(gold: readonly ScoredName[], predicted: readonly ScoredName[]): void {
    const keep = (names: readonly ScoredName[]): Set<string> =>
      new Set(
        names.map(({ start, end, type }) => [start, end, scoredType(type)].join(' ')).filter((key) => this.types.includes(key.split(' ')[2]!)),
      );
    const right = keep(gold);
    const found = keep(predicted);
    for (const key of found) this.count(key, right.has(key) ? 'right' : 'wrong');
    for (const key of right) if (!found.has(key)) this.count(key, 'missing');
    const span = (key: string): string => key.slice(0, key.lastIndexOf(' '));
    const rightSpans = new Set([...right].map(span));
    const foundSpans = new Set([...found].map(span));
    const spans = this.counts.get('SPAN')!;
    for (const key of foundSpans) spans[rightSpans.has(key) ? 'right' : 'wrong']++;
    for (const key of rightSpans) if (!foundSpans.has(key)) spans.missing++;
  }

  private count(key: string, outcome: 'right' | 'wrong' | 'missing'): void {
    this.counts.get('ALL')![outcome]++;
    this.counts.get(key.split(' ')[2]!)![outcome]++;
  }
}
