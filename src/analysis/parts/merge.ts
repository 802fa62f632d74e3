import type { Actor, Analysis, Entity, Finding, Quote, Span } from '../article';
import { prominenceOf } from '../prominence';
import { Roster } from './roster';

/** A part of a text and what was found in it; the offsets of `analysis` count from the part's start. */
export interface PartAnalysis {
  readonly start: number;
  readonly analysis: Analysis;
}

/**
 * Puts the analyses of the parts of a text of `length` UTF-16 code units together, in order: offsets count from the start of the text, actors of one name
 * become one, and everything is numbered through. Parts may be missing: then nothing is said of their text.
 */
export function mergeParts(length: number, parts: readonly PartAnalysis[], id?: string): Analysis {
  const own = id === undefined ? {} : { id };
  const [only] = parts;
  if (parts.length === 1 && only!.start === 0 && only!.analysis.length === length) return { schema: 1, ...own, ...withoutId(only!.analysis) };

  const roster = new Roster();
  const placed = parts.map(({ start, analysis }) => ({ start, analysis, actorOf: roster.admit(start, analysis.actors) }));
  const entities: Entity[] = [];
  const quotes: Quote[] = [];
  const findings: Finding[] = [];
  const headings: Span[] = [];
  const boilerplate: Span[] = [];
  const credits: Span[] = [];
  const spoken = new Map<string, string[]>();
  for (const { start, analysis, actorOf } of placed) {
    const shift = ([from, to]: Span): Span => [from + start, to + start];
    const idOf = (actor: string): string => actorOf.get(actor)!.id;
    for (const { start: from, end, type, actor } of analysis.entities) {
      entities.push({ start: from + start, end: end + start, type, ...(actor === undefined ? {} : { actor: idOf(actor) }) });
    }
    for (const quote of analysis.quotes) {
      const id = `q${quotes.length + 1}`;
      const speaker = quote.actor === null ? undefined : actorOf.get(quote.actor)!;
      if (speaker !== undefined) {
        const said = spoken.get(speaker.id);
        if (said === undefined) spoken.set(speaker.id, [id]);
        else said.push(id);
      }
      quotes.push({
        ...quote,
        id,
        spans: quote.spans.map(shift),
        marked: quote.marked.map(shift),
        source: quote.source === null ? null : shift(quote.source),
        cue: quote.cue === null ? null : shift(quote.cue),
        actor: speaker?.id ?? null,
        speaker: speaker?.name ?? null,
        role: speaker?.roles[0] ?? null,
        via: quote.via === null ? null : (nameOf(quote.via, analysis.actors, actorOf) ?? quote.via),
      });
    }
    for (const { code, span, candidates } of analysis.findings) {
      findings.push({ code, span: shift(span), ...(candidates === undefined ? {} : { candidates: [...new Set(candidates.map(idOf))] }) });
    }
    const { structure } = analysis;
    // What opens a part is no headline of the whole.
    if (structure.headline !== null && start > 0) headings.push(shift(structure.headline));
    headings.push(...structure.headings.map(shift));
    boilerplate.push(...structure.boilerplate.map(shift));
    credits.push(...structure.credits.map(shift));
  }
  const first = only?.start === 0 ? only.analysis.structure : null;
  const actors = roster.members.map((member) => ({
    id: member.id,
    name: member.name,
    type: member.type,
    role: member.roles[0] ?? null,
    roles: member.roles,
    aliases: member.aliases,
    mentions: member.mentions,
    quotes: spoken.get(member.id) ?? [],
  }));
  const prominence = prominenceOf(actors, quotes);
  return {
    schema: 1,
    ...own,
    length,
    structure: { headline: first?.headline ?? null, dateline: first?.dateline ?? null, headings, boilerplate, credits },
    actors: actors.map((actor, index): Actor => ({ ...actor, prominence: prominence[index]! })),
    entities,
    quotes,
    findings,
  };
}

function withoutId({ length, structure, actors, entities, quotes, findings }: Analysis): Omit<Analysis, 'schema' | 'id'> {
  return { length, structure, actors, entities, quotes, findings };
}

function nameOf(name: string, actors: readonly Actor[], actorOf: ReadonlyMap<string, { readonly name: string }>): string | undefined {
  const actor = actors.find((one) => one.name === name);
  return actor === undefined ? undefined : actorOf.get(actor.id)!.name;
}
