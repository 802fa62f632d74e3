import type { Quote } from '../../analysis';
import type { Article } from './article';

/** How a quote got its speaker, as far as the article shows it. */
export type Reason =
  /** Nobody is named. */
  | 'nobody'
  /** The attribution names several who say it together: "Varga and Sorel". */
  | 'together'
  /** The attribution names the speaker. */
  | 'named'
  /** The attribution has "he", "she", "they". */
  | 'pronoun'
  /** The attribution describes the speaker: "the minister". */
  | 'described'
  /** The sentence has no attribution: the speaker of the quote before goes on. */
  | 'goes-on';

/** Tells from the words of the attribution how the speaker was found. */
export function reasonOf(article: Article, quote: Quote): Reason {
  const speaker = article.actor(quote.actor);
  if (speaker === undefined) return article.speakerOf(quote) === null ? 'nobody' : 'together';
  if (quote.source === null) return 'goes-on';
  // An unnamed source ("a senior official") has its words as its name.
  if (article.words(quote.source).toLocaleLowerCase().includes(speaker.name.toLocaleLowerCase())) return 'named';
  const [start, end] = quote.source;
  const inSource = speaker.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  if (inSource.some(({ form }) => form === 'name' || form === 'alias')) return 'named';
  return inSource.some(({ form }) => form === 'pronoun') ? 'pronoun' : 'described';
}
