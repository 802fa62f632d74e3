import type { Actor, Analysis, Entity, Finding, Quote, Span, Structure } from '../article';
import { prominenceOf } from '../prominence';
import { Roster, type Member } from './roster';

/** A part of a text and what was found in it; the offsets of `analysis` count from the part's start. */
export interface PartAnalysis {
  readonly start: number;
  readonly analysis: Analysis;
}

/** Puts the analyses of the parts of a text of `length` UTF-16 code units together, which come in order. Parts may be missing: then nothing is said of their text. */
export function mergeParts(length: number, parts: Iterable<PartAnalysis>, id?: string): Analysis {
  const merger = new Merger(length);
  for (const part of parts) merger.add(part);
  return { schema: 1, ...(id === undefined ? {} : { id }), ...merger.done() };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The whole in the making: offsets count from the start of the text, actors of one name become one, everything is numbered through. A part is not looked at again
 * once it was added, so that the parts of a very long text need not all be there at a time.
 */
class Merger {
  private whole: Analysis | null = null;
  private readonly roster = new Roster();
  private readonly entities: Entity[] = [];
  private readonly quotes: Writable<Quote>[] = [];
  private readonly findings: Finding[] = [];
  private readonly structure = { headline: null as Span | null, dateline: null as Span | null, headings: [] as Span[], boilerplate: [] as Span[], credits: [] as Span[] };
  /** The speaker, and who relays it, of each quote that has one. */
  private readonly speakers: (Member | undefined)[] = [];
  private readonly relays: (Member | undefined)[] = [];

  constructor(private readonly length: number) {}

  add({ start, analysis }: PartAnalysis): void {
    if (start === 0 && analysis.length === this.length) {
      this.whole = analysis;
      return;
    }
    const memberOf = this.roster.admit(start, analysis.actors);
    const shift = ([from, to]: Span): Span => [from + start, to + start];
    for (const { start: from, end, type, actor } of analysis.entities) {
      this.entities.push({ start: from + start, end: end + start, type, ...(actor === undefined ? {} : { actor: memberOf.get(actor)!.id }) });
    }
    for (const quote of analysis.quotes) {
      const speaker = quote.actor === null ? undefined : memberOf.get(quote.actor)!;
      this.speakers.push(speaker);
      this.relays.push(quote.via === null ? undefined : namedMember(quote.via, analysis.actors, memberOf));
      this.quotes.push({
        ...quote,
        id: `q${this.quotes.length + 1}`,
        spans: quote.spans.map(shift),
        marked: quote.marked.map(shift),
        source: quote.source === null ? null : shift(quote.source),
        cue: quote.cue === null ? null : shift(quote.cue),
        actor: speaker?.id ?? null,
      });
    }
    for (const { code, span, candidates } of analysis.findings) {
      const rivals = candidates === undefined ? {} : { candidates: [...new Set(candidates.map((actor) => memberOf.get(actor)!.id))] };
      this.findings.push({ code, span: shift(span), ...rivals });
    }
    this.addStructure(start, analysis.structure, shift);
  }

  private addStructure(start: number, { headline, dateline, headings, boilerplate, credits }: Structure, shift: (span: Span) => Span): void {
    const { structure } = this;
    if (start === 0) {
      structure.headline = headline;
      structure.dateline = dateline;
    } else if (headline !== null) structure.headings.push(shift(headline)); // What opens a part is no headline of the whole.
    structure.headings.push(...headings.map(shift));
    structure.boilerplate.push(...boilerplate.map(shift));
    structure.credits.push(...credits.map(shift));
  }

  /** The whole, but for its id. */
  done(): Omit<Analysis, 'schema' | 'id'> {
    if (this.whole !== null) {
      const { length, structure, actors, entities, quotes, findings } = this.whole;
      return { length, structure, actors, entities, quotes, findings };
    }
    const { length, structure, roster, entities, quotes, findings } = this;
    const spoken = new Map<Member, string[]>(roster.members.map((member) => [member, []]));
    quotes.forEach((quote, index) => {
      const speaker = this.speakers[index];
      // The fullest name, and the role, may come in a later part than the quote.
      quote.speaker = speaker?.name ?? null;
      quote.role = speaker?.roles[0] ?? null;
      quote.via = this.relays[index]?.name ?? quote.via;
      if (speaker !== undefined) spoken.get(speaker)!.push(quote.id);
    });
    const actors = roster.members.map((member) => {
      const { id, name, type, roles, aliases, mentions } = member;
      return { id, name, type, role: roles[0] ?? null, roles, aliases, mentions, quotes: spoken.get(member)! };
    });
    const prominence = prominenceOf(actors, quotes);
    return { length, structure, actors: actors.map((actor, index): Actor => ({ ...actor, prominence: prominence[index]! })), entities, quotes, findings };
  }
}

function namedMember(name: string, actors: readonly Actor[], memberOf: ReadonlyMap<string, Member>): Member | undefined {
  const actor = actors.find((one) => one.name === name);
  return actor === undefined ? undefined : memberOf.get(actor.id);
}
