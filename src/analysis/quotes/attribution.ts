import type { Quote, Span } from '../article';
import type { TagArray } from '../syntax/tags';

/** A quote with the words that attribute it, before anybody knows which actor the source is. `confidence` is that of content and source. */
export interface Attribution extends Pick<Quote, 'kind' | 'act' | 'spans' | 'marked' | 'source' | 'cue' | 'confidence' | 'rule'> {
  /** The source of the attribution that relays this one: Price, in `Price said Lowell had told him: "No."` */
  readonly via: Span | null;
  /** The name that the source stands for: "Anneke Roos", where an interview has "A" for her answers. */
  readonly standsFor: Span | null;
}

/** What the quotes stage finds: attributions sorted by the start of their content, and marked text that is nobody's quote. */
export interface Attributions {
  readonly found: readonly Attribution[];
  /** Scare quotes, nicknames, titles of works, single terms. */
  readonly notQuotes: readonly Span[];
  /** Marked speech for which no source could be found. */
  readonly unattributed: readonly Span[];
  /** By token, the parts of speech as the names and the constructions around them show them to be. */
  readonly tags: TagArray;
}
