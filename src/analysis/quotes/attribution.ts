import type { Act, QuoteKind, Span } from '../article';

/** A quote with the words that attribute it, before anybody knows which actor the source is. */
export interface Attribution {
  readonly kind: QuoteKind;
  readonly act: Act;
  /** The content, quotation marks included; in order, not overlapping. */
  readonly spans: readonly Span[];
  /** The marked stretches inside the content. */
  readonly marked: readonly Span[];
  /** The noun phrase that names the speaker, with title and appositive. */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The source of the attribution that relays this one: Price, in `Price said Blinken had told him: "No."` */
  readonly via: Span | null;
  /** For a quote without a source of its own ("A," he said. ... "B."): the index of the attribution whose speaker goes on. */
  readonly follows: number | null;
  /** 0 to 1: how sure content and source are. */
  readonly confidence: number;
  readonly rule: string;
}

/** What the quotes stage finds: attributions sorted by the start of their content, and marked text that is nobody's quote. */
export interface Attributions {
  readonly found: readonly Attribution[];
  /** Scare quotes, nicknames, titles of works, single terms. */
  readonly notQuotes: readonly Span[];
  /** Marked speech for which no source could be found. */
  readonly unattributed: readonly Span[];
}
