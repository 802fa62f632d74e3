import type { Actor, Quote } from './article';

/** The prominence of each actor: the mean of its shares of the article's mentions, quotes and quoted text, rounded to a thousandth. */
export function prominenceOf(actors: readonly Omit<Actor, 'prominence'>[], quotes: readonly Quote[]): number[] {
  const quotedText = new Map<string, number>();
  let allQuotedText = 0;
  let allQuotes = 0;
  for (const { actor, spans } of quotes) {
    if (actor === null) continue;
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    quotedText.set(actor, (quotedText.get(actor) ?? 0) + length);
    allQuotedText += length;
    allQuotes++;
  }
  const allMentions = actors.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const share = (own: number, all: number): number => own / (all || 1);
  return actors.map(({ id, mentions, quotes: own }) => {
    const sum = share(mentions.length, allMentions) + share(own.length, allQuotes) + share(quotedText.get(id) ?? 0, allQuotedText);
    return Math.round((sum / 3) * 1000) / 1000;
  });
}
