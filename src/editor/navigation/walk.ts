import type { Quote } from '../../analysis';

export type Direction = 'next' | 'previous';

/** The quote that comes next from a cursor, in document order; behind the last one it is the first again. `undefined` where there are none. */
export function walk(quotes: readonly Quote[], offset: number, direction: Direction): Quote | undefined {
  const start = ({ spans: [first] }: Quote): number => first![0];
  return direction === 'next'
    ? quotes.find((quote) => start(quote) > offset) ?? quotes[0]
    : quotes.filter((quote) => start(quote) < offset).at(-1) ?? quotes.at(-1);
}
