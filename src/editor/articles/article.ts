import { wordsIn, type Act, type Actor, type Analysis, type Entity, type Finding, type Mention, type Quote, type Span } from '../../analysis';
import type { Edit } from './edits';
import { spanOf } from './spans';

/** A mention together with the actor it refers to. */
export interface ActorMention {
  readonly actor: Actor;
  readonly mention: Mention;
}

/**
 * An open article as the features of the editor read it: one version of a document's text, what the analysis says of it, and the questions
 * that a cursor asks. Offsets are UTF-16 code units into `text`; a cursor belongs to a span that it touches, like the end of a word.
 */
export class Article {
  /** What was said; thoughts and plans too where `acts` has them. */
  readonly quotes: readonly Quote[];
  /** What the document saw since this version, until there is an article of a newer one. The store keeps it. */
  readonly edits: Edit[] = [];
  /** The actors, with the ids of those quotes alone. */
  readonly actors: readonly Actor[];
  private readonly actorsById: ReadonlyMap<string, Actor>;
  private readonly quotesById: ReadonlyMap<string, Quote>;
  /** What makes a speaker doubtful, by where the words that name one begin. */
  private readonly doubts: ReadonlyMap<number, Finding>;

  constructor(
    readonly version: number,
    readonly text: string,
    readonly analysis: Analysis,
    readonly acts: ReadonlySet<Act>,
  ) {
    this.quotes = analysis.quotes.filter((quote) => acts.has(quote.act));
    this.quotesById = new Map(this.quotes.map((quote) => [quote.id, quote]));
    this.actors = analysis.actors.map((actor) => ({ ...actor, quotes: actor.quotes.filter((id) => this.quotesById.has(id)) }));
    this.actorsById = new Map(this.actors.map((actor) => [actor.id, actor]));
    this.doubts = new Map(analysis.findings.filter(({ code }) => code === 'ambiguous-speaker').map((finding) => [finding.span[0], finding]));
  }

  /** The words of a span as a person reads them: without markup. */
  readonly words = (span: Span): string => (this.reader ??= wordsIn(this.text))(span);
  private reader: ((span: Span) => string) | undefined;

  /** The text of a span. */
  slice([start, end]: Span): string {
    return this.text.slice(start, end);
  }

  actor(id: string | null | undefined): Actor | undefined {
    return typeof id === 'string' ? this.actorsById.get(id) : undefined;
  }

  quote(id: string): Quote | undefined {
    return this.quotesById.get(id);
  }

  quotesOf(actor: Actor): Quote[] {
    return actor.quotes.map((id) => this.quotesById.get(id)!);
  }

  /** The mention under the cursor; of nested ones ("the Russian leader", "Russian") the shortest. */
  mentionAt(offset: number): ActorMention | undefined {
    const own = this.actors.flatMap((actor): ActorMention[] => {
      const mention = shortestAt(actor.mentions, offset, (each) => [spanOf(each)]);
      return mention === undefined ? [] : [{ actor, mention }];
    });
    return shortestAt(own, offset, ({ mention }) => [spanOf(mention)]);
  }

  /** The named mention under the cursor. */
  entityAt(offset: number): Entity | undefined {
    return shortestAt(this.analysis.entities, offset, (entity) => [spanOf(entity)]);
  }

  /** The quote whose words are under the cursor; of nested ones the inner one. */
  quoteAt(offset: number): Quote | undefined {
    return shortestAt(this.quotes, offset, ({ spans }) => spans);
  }

  /** The quote whose words, cue or source are under the cursor. */
  attributionAt(offset: number): Quote | undefined {
    return this.quoteAt(offset) ?? shortestAt(this.quotes, offset, ({ cue, source }) => [cue, source].filter((span) => span !== null));
  }

  /** Who the cursor is about: the actor named under it, else the speaker of the quote under it. */
  actorAt(offset: number): Actor | undefined {
    return this.mentionAt(offset)?.actor ?? this.actor(this.attributionAt(offset)?.actor);
  }

  /** Who said a quote, by name: its speaker; all of those who speak together ("Varga and Sorel said"); `null` where the article does not tell. */
  speakerOf(quote: Quote): string | null {
    const doubt = quote.speaker === null ? this.doubtOf(quote) : undefined;
    return doubt !== undefined && this.isJoint(doubt) ? this.candidatesOf(doubt).map(({ name }) => name).join(', ') : quote.speaker;
  }

  /** What makes the speaker of a quote doubtful: several fit. */
  doubtOf({ source, spans }: Quote): Finding | undefined {
    const [start] = source ?? spans[0]!;
    return this.doubts.get(start);
  }

  /** The actors that a finding leaves to choose from. */
  candidatesOf({ candidates = [] }: Finding): Actor[] {
    return candidates.map((id) => this.actor(id)).filter((actor) => actor !== undefined);
  }

  /** Whether the candidates of a finding are all named where it stands: there is no doubt about "Varga and Sorel", they speak together. */
  isJoint({ span: [start, end], candidates = [] }: Finding): boolean {
    const { entities } = this.analysis;
    const named: (string | undefined)[] = [];
    for (let index = firstFrom(entities, start); index < entities.length && entities[index]!.end <= end; index++) named.push(entities[index]!.actor);
    return candidates.length > 1 && candidates.every((id) => named.includes(id));
  }

  /** Where the actor is first called by the full name; where it never is, the first mention. */
  firstMention(actor: Actor): Mention | undefined {
    return actor.mentions.find(({ form }) => form === 'name') ?? actor.mentions[0];
  }
}

/** From the start of what was said to its end, with the attribution in the middle of a split quote. */
export function extentOf(quote: Quote): Span {
  return [quote.spans[0]![0], quote.spans[quote.spans.length - 1]![1]];
}

/** The index of the first entity that begins at an offset or behind it. */
function firstFrom(entities: readonly Entity[], offset: number): number {
  let [low, high] = [0, entities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longer than any article: what a span that only ends at the cursor is taken to be. */
const TOUCHED_ONLY = 2 ** 40;

/** Of the items with a span that the cursor is in, the one with the shortest; a span that goes on behind the cursor wins over one that ends there. */
function shortestAt<T>(items: readonly T[], offset: number, spansOf: (item: T) => readonly Span[]): T | undefined {
  let best: T | undefined;
  let bestLength = Infinity;
  for (const item of items) {
    for (const [start, end] of spansOf(item)) {
      if (offset < start || offset > end) continue;
      const length = end - start + (offset === end ? TOUCHED_ONLY : 0);
      if (length < bestLength) {
        best = item;
        bestLength = length;
      }
    }
  }
  return best;
}
