/**
 * The data model: what an analysis of an article is. Plain data that survives JSON; everything a person sees in the
 * editor and everything the command line prints is a view of it.
 *
 * Offsets are UTF-16 code units into the text as given; a span is `[start, end)`.
 */

/** A stretch of the article's text, `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** What a named mention can be. */
export const ENTITY_TYPES = [
  'person', 'organization', 'place', 'group', 'event', 'work', 'product', 'date', 'money', 'quantity',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What an actor can be: who acts or speaks. */
export type ActorType = 'person' | 'organization' | 'place' | 'group';

/** How a mention refers: by its full name, a shorter or other name, a pronoun, or a description ("the Russian leader"). */
export type MentionForm = 'name' | 'alias' | 'pronoun' | 'description';

/** `direct`: whole clauses inside marks. `mixed`: a paraphrase with marked fragments. `indirect`: no marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What the cue reports: something said, something believed or felt, something intended. */
export type Act = 'speech' | 'thought' | 'plan';

/** A *named* mention: the name alone, without title, possessive or trailing punctuation. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** The id of the actor it names; absent where the entity is nobody's name (a date, a place that only lies there). */
  readonly actor?: string;
}

/** One place in the text that refers to an actor. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** How sure the link is, 0 to 1. */
  readonly confidence: number;
}

/** Somebody or something that acts or speaks in the article: one per real-world referent. */
export interface Actor {
  readonly id: string;
  /** The fullest name of the article, or the words of an unnamed source ("a senior official"). */
  readonly name: string;
  readonly type: ActorType;
  /**
   * What the article says the actor is, cleaned of its determiner; the best of `roles`. Its words are the article's, ranks spelled out, and the name of an organization stands where the
   * article says "the union" or "its".
   */
  readonly role: string | null;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  /** In document order. */
  readonly mentions: readonly Mention[];
  /** The ids of the quotes this actor speaks, in document order. */
  readonly quotes: readonly string[];
  /** Share of the article's mentions, quotes and quoted words, 0 to 1. */
  readonly prominence: number;
}

/** Something the article reports somebody as saying (or thinking, or planning: see `act`). */
export interface Quote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly act: Act;
  /** What was said, quotation marks included; several where the attribution splits it ("A," he said. "B."). */
  readonly spans: readonly Span[];
  /** The marked stretches inside the content. */
  readonly marked: readonly Span[];
  /** The noun phrase that names the speaker, with title and appositive; `null` where the sentence has none. */
  readonly source: Span | null;
  /** The words that say it is speech: "said", "has repeatedly argued", "according to". */
  readonly cue: Span | null;
  readonly actor: string | null;
  readonly speaker: string | null;
  readonly role: string | null;
  /** The name of whoever relays somebody else's words. */
  readonly via: string | null;
  /** How sure the attribution is, 0 to 1: of the quotes at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The rule or model that decided, as a name the editor explains in words. */
  readonly rule: string;
}

/** Marked text that nobody is quoted with: scare quotes, nicknames, titles of works, single terms. */
export type FindingCode = 'unbalanced-quotation-mark' | 'unattributed-quote' | 'ambiguous-speaker' | 'not-a-quote';

/** Something a reader may want to look at. */
export interface Finding {
  readonly code: FindingCode;
  readonly span: Span;
  /** For `ambiguous-speaker`: the ids of the actors it may be. */
  readonly candidates?: readonly string[];
}

/** The parts of an article that are not its running text. */
export interface Structure {
  /** The first line of the article where it is a headline. */
  readonly headline: Span | null;
  /** "MOSCOW --": where the report was filed. */
  readonly dateline: Span | null;
  readonly headings: readonly Span[];
  /** "[Video not showing up above? ...]", "ADVERTISEMENT", "Read more: ...". */
  readonly boilerplate: readonly Span[];
  /** "By Jane Doe", "Information for this article was contributed by ...". */
  readonly credits: readonly Span[];
}

/** Everything Newslens knows about a text. */
export interface Analysis {
  readonly schema: 1;
  readonly id?: string;
  readonly length: number;
  readonly structure: Structure;
  readonly actors: readonly Actor[];
  /** Sorted by start, not overlapping. */
  readonly entities: readonly Entity[];
  /** Sorted by the start of their content. */
  readonly quotes: readonly Quote[];
  readonly findings: readonly Finding[];
}
