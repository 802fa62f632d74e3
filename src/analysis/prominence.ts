import type { Actor, Quote } from './article';

/** What an actor has of an article. */
interface Share extends Pick<Actor, 'mentions' | 'quotes'> {
  /** The length of all its quotes. */
  readonly quotedText: number;
}

/** The prominence of each actor: the mean of its shares of the article's mentions, quotes and quoted text, rounded to a thousandth. */
export function prominenceOf(actors: readonly Share[]): number[] {
  const total = (count: (actor: Share) => number): number => actors.reduce((sum, actor) => sum + count(actor), 0) || 1;
  const mentions = total((actor) => actor.mentions.length);
  const quotes = total((actor) => actor.quotes.length);
  const quotedText = total((actor) => actor.quotedText);
  return actors.map((own) => {
    const sum = own.mentions.length / mentions + own.quotes.length / quotes + own.quotedText / quotedText;
    return Math.round((sum / 3) * 1000) / 1000;
  });
}

/** How much text a quote holds, in UTF-16 code units. */
export const lengthOf = ({ spans }: Pick<Quote, 'spans'>): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
