import type { Actor, Analysis, Entity, Finding, Mention, Quote, Span, Structure } from '../article';
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
    const members = this.roster.admit(analysis);
    const { mentions, entities, quotes, findings } = placed({ start, analysis }, members);
    members.forEach((member, index) => append(member.mentions, mentions[index]!));
    append(this.entities, entities);
    append(this.findings, findings);
    const of = new Map(analysis.actors.map(({ id }, index) => [id, members[index]!]));
    quotes.forEach((quote, index) => {
      const { actor, via } = analysis.quotes[index]!;
      this.speakers.push(actor === null ? undefined : of.get(actor)!);
      this.relays.push(via === null ? undefined : of.get(analysis.actors.find(({ name }) => name === via)?.id ?? ''));
      this.quotes.push({ ...quote, id: `q${this.quotes.length + 1}` });
    });
    this.addStructure(start, analysis.structure);
  }

  private addStructure(start: number, { headline, dateline, headings, boilerplate, credits }: Structure): void {
    const shift = ([from, to]: Span): Span => [from + start, to + start];
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
      quote.role = speaker?.roles[0]?.text ?? null;
      quote.via = this.relays[index]?.name ?? quote.via;
      if (speaker !== undefined) spoken.get(speaker)!.push(quote.id);
    });
    const actors = roster.members.map((member) => {
      const { id, name, type, aliases, mentions } = member;
      const roles = member.roles.map(({ text }) => text);
      return { id, name, type, role: roles[0] ?? null, roles, aliases, mentions, quotes: spoken.get(member)! };
    });
    const prominence = prominenceOf(actors, quotes);
    return { length, structure, actors: actors.map((actor, index): Actor => ({ ...actor, prominence: prominence[index]! })), entities, quotes, findings };
  }
}

/** A part may hold more than a call takes arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** What was found in a part, its offsets counted from the start of the text, its actors those of the whole. */
interface Placed {
  readonly start: number;
  readonly members: readonly string[];
  /** By the part's actors. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly findings: readonly Finding[];
}

/** Where the parts were placed last. Most stand there again after an edit: what comes before it does not move. */
const lastPlaced = new WeakMap<Analysis, Placed>();

function placed({ start, analysis }: PartAnalysis, members: readonly Member[]): Placed {
  const last = lastPlaced.get(analysis);
  if (last?.start === start && last.members.every((id, index) => id === members[index]!.id)) return last;
  const of = new Map(analysis.actors.map(({ id }, index) => [id, members[index]!.id]));
  const shift = ([from, to]: Span): Span => [from + start, to + start];
  const now: Placed = {
    start,
    members: members.map(({ id }) => id),
    mentions: analysis.actors.map(({ mentions }) => mentions.map(({ start: from, end, form, confidence }) => ({ start: from + start, end: end + start, form, confidence }))),
    entities: analysis.entities.map(({ start: from, end, type, actor }) => ({ start: from + start, end: end + start, type, ...(actor === undefined ? {} : { actor: of.get(actor)! }) })),
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      spans: quote.spans.map(shift),
      marked: quote.marked.map(shift),
      source: quote.source === null ? null : shift(quote.source),
      cue: quote.cue === null ? null : shift(quote.cue),
      actor: quote.actor === null ? null : of.get(quote.actor)!,
    })),
    findings: analysis.findings.map(({ code, span, candidates }) => ({
      code, span: shift(span), ...(candidates === undefined ? {} : { candidates: [...new Set(candidates.map((actor) => of.get(actor)!))] }),
    })),
  };
  lastPlaced.set(analysis, now);
  return now;
}
