import type { Actor, Analysis, Entity, Finding, Mention, Quote, Span, Structure } from '../article';
import { lengthOf, prominenceOf } from '../prominence';
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

/**
 * The whole in the making: offsets count from the start of the text, actors of one name become one, everything is numbered through. A part is not looked at again
 * once it was added, so that the parts of a very long text need not all be there at a time.
 */
class Merger {
  private whole: Analysis | null = null;
  private readonly roster = new Roster();
  private readonly entities: Entity[] = [];
  private readonly findings: Finding[] = [];
  private readonly structure = { headline: null as Span | null, dateline: null as Span | null, headings: [] as Span[], boilerplate: [] as Span[], credits: [] as Span[] };
  /** The quotes of each part, with who its actors are. */
  private readonly said: (readonly [Said, readonly Member[]])[] = [];
  private saidSoFar = 0;

  constructor(private readonly length: number) {}

  add({ start, analysis }: PartAnalysis): void {
    if (start === 0 && analysis.length === this.length) {
      this.whole = analysis;
      return;
    }
    const members = this.roster.admit(analysis);
    const { mentions, entities, said, findings } = placed({ start, analysis }, members, this.saidSoFar);
    members.forEach((member, index) => append(member.mentions, mentions[index]!));
    append(this.entities, entities);
    append(this.findings, findings);
    said.quotes.forEach((quote, index) => {
      const speaker = members[said.speakers[index]!];
      if (speaker === undefined) return;
      speaker.quotes.push(quote.id);
      speaker.quotedText += lengthOf(quote);
    });
    this.said.push([said, members]);
    this.saidSoFar += said.quotes.length;
    this.addStructure(start, analysis.structure);
  }

  private addStructure(start: number, { headline, dateline, headings, boilerplate, credits }: Structure): void {
    const { structure } = this;
    if (start === 0) {
      structure.headline = headline;
      structure.dateline = dateline;
    } else if (headline !== null) structure.headings.push(shifted(headline, start)); // What opens a part is no headline of the whole.
    structure.headings.push(...allShifted(headings, start));
    structure.boilerplate.push(...allShifted(boilerplate, start));
    structure.credits.push(...allShifted(credits, start));
  }

  /** The whole, but for its id. */
  done(): Omit<Analysis, 'schema' | 'id'> {
    if (this.whole !== null) {
      const { length, structure, actors, entities, quotes, findings } = this.whole;
      return { length, structure, actors, entities, quotes, findings };
    }
    const { length, structure, roster, entities, findings } = this;
    const prominence = prominenceOf(roster.members);
    const actors = roster.members.map(({ id, name, type, roles, aliases, mentions, quotes }, index): Actor => (
      { id, name, type, role: roles[0]?.text ?? null, roles: roles.map(({ text }) => text), aliases, mentions, quotes, prominence: prominence[index]! }
    ));
    // The fullest name, and the role, may have come in a later part than the quote.
    const quotes = this.said.flatMap(([said, members]) => named(said, members));
    return { length, structure, actors, entities, quotes, findings };
  }
}

/** A part may hold more than a call takes arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** The quotes of a part in their places, the actors' names as they were known last. */
interface Said {
  /** How many quotes the text has before this part. */
  readonly before: number;
  readonly quotes: Quote[];
  /** Of each quote the speaker, and who relays it, among the part's actors; -1 for nobody. */
  readonly speakers: readonly number[];
  readonly relays: readonly number[];
}

/** What was found in a part, its offsets counted from the start of the text, its actors those of the whole. */
interface Placed {
  readonly start: number;
  readonly members: readonly string[];
  /** By the part's actors. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly Entity[];
  readonly said: Said;
  readonly findings: readonly Finding[];
}

/** Where the parts were placed last. Most stand there again after an edit: what comes before it does not move. */
const lastPlaced = new WeakMap<Analysis, Placed>();

function placed({ start, analysis }: PartAnalysis, members: readonly Member[], before: number): Placed {
  const last = lastPlaced.get(analysis);
  if (last?.start === start && last.said.before === before && last.members.every((id, index) => id === members[index]!.id)) return last;
  const indexOf = new Map(analysis.actors.map(({ id }, index) => [id, index]));
  const idOf = (actor: string): string => members[indexOf.get(actor)!]!.id;
  const now: Placed = {
    start,
    members: members.map(({ id }) => id),
    mentions: analysis.actors.map(({ mentions }) => mentions.map(({ start: from, end, form, confidence }) => ({ start: from + start, end: end + start, form, confidence }))),
    entities: analysis.entities.map(({ start: from, end, type, actor }) =>
      actor === undefined ? { start: from + start, end: end + start, type } : { start: from + start, end: end + start, type, actor: idOf(actor) }),
    said: {
      before,
      quotes: analysis.quotes.map(({ kind, act, spans, marked, source, cue, actor, speaker, role, via, confidence, rule }, index) => ({
        id: `q${before + index + 1}`,
        kind,
        act,
        spans: allShifted(spans, start),
        marked: allShifted(marked, start),
        source: source === null ? null : shifted(source, start),
        cue: cue === null ? null : shifted(cue, start),
        actor: actor === null ? null : idOf(actor),
        speaker,
        role,
        via,
        confidence,
        rule,
      })),
      speakers: analysis.quotes.map(({ actor }) => (actor === null ? -1 : indexOf.get(actor)!)),
      relays: analysis.quotes.map(({ via }) => (via === null ? -1 : analysis.actors.findIndex(({ name }) => name === via))),
    },
    findings: analysis.findings.map(({ code, span, candidates }) =>
      candidates === undefined ? { code, span: shifted(span, start) } : { code, span: shifted(span, start), candidates: [...new Set(candidates.map(idOf))] }),
  };
  lastPlaced.set(analysis, now);
  return now;
}

const shifted = ([from, to]: Span, by: number): Span => [from + by, to + by];

const allShifted = (spans: readonly Span[], by: number): Span[] => spans.map((span) => shifted(span, by));

/** The quotes of a part under their actors' names of the whole. A quote whose names are the right ones stays the same object: most do, from merge to merge. */
function named(said: Said, members: readonly Member[]): readonly Quote[] {
  said.quotes.forEach((quote, index) => {
    const member = members[said.speakers[index]!];
    const speaker = member?.name ?? null;
    const role = member?.roles[0]?.text ?? null;
    const via = members[said.relays[index]!]?.name ?? quote.via;
    if (speaker !== quote.speaker || role !== quote.role || via !== quote.via) said.quotes[index] = { ...quote, speaker, role, via };
  });
  return said.quotes;
}
