import type { Actor, Analysis, Entity, Finding, Mention, Quote, Span, Structure } from '../article';
import { lengthOf, prominenceOf } from '../prominence';
import { Roster, type Member } from './roster';

/** A part of a text and what was found in it; the offsets of `analysis` count from the part's start. */
export interface PartAnalysis {
  readonly start: number;
  readonly analysis: Analysis;
}

/** What an analysis says of a text, but for its id. */
type Said = Omit<Analysis, 'schema' | 'id'>;

/**
 * Puts the analyses of the parts of a text together: offsets count from the start of the text, actors of one name become one, everything is numbered through. One
 * merger follows a text through its edits and keeps what they did not change.
 */
export class Merger {
  private readonly roster = new Roster();
  /** Where the parts were placed last. Most stand there again after an edit: what comes before it does not move. */
  private readonly places = new WeakMap<Analysis, Placed>();

  /**
   * The analysis of a text of `length` UTF-16 code units. Its parts come in order; a part is not looked at again, so that those of a very long text need not all be
   * there at a time. Parts may be missing: then nothing is said of their text.
   */
  merge(length: number, parts: Iterable<PartAnalysis>, id?: string): Analysis {
    return { schema: 1, ...(id === undefined ? {} : { id }), ...this.put(length, parts) };
  }

  private put(length: number, parts: Iterable<PartAnalysis>): Said {
    this.roster.begin();
    const whole = new Whole();
    for (const { start, analysis } of parts) {
      if (start === 0 && analysis.length === length) {
        const { structure, actors, entities, quotes, findings } = analysis;
        return { length, structure, actors, entities, quotes, findings };
      }
      whole.add(this.place(start, analysis, whole.quoteCount), analysis.structure);
    }
    return whole.complete(length, this.roster.members);
  }

  private place(start: number, analysis: Analysis, before: number): Placed {
    const members = this.roster.admit(analysis);
    const last = this.places.get(analysis);
    const isKnown = last !== undefined && last.before === before && last.members.every((member, index) => member === members[index]);
    if (isKnown && last.start === start) return last;
    const now = isKnown ? moved(last, start - last.start) : placed(analysis, start, before, members);
    this.places.set(analysis, now);
    return now;
  }
}

/** The whole in the making. */
class Whole {
  quoteCount = 0;
  private readonly parts: Placed[] = [];
  private readonly structure = { headline: null as Span | null, dateline: null as Span | null, headings: [] as Span[], boilerplate: [] as Span[], credits: [] as Span[] };

  add(part: Placed, { headline, dateline, headings, boilerplate, credits }: Structure): void {
    this.parts.push(part);
    this.quoteCount += part.quotes.length;
    const { start } = part;
    const { structure } = this;
    if (start === 0) {
      structure.headline = headline;
      structure.dateline = dateline;
    } else if (headline !== null) structure.headings.push(shifted(headline, start)); // What opens a part is no headline of the whole.
    structure.headings.push(...allShifted(headings, start));
    structure.boilerplate.push(...allShifted(boilerplate, start));
    structure.credits.push(...allShifted(credits, start));
  }

  complete(length: number, members: readonly Member[]): Said {
    const { structure, parts } = this;
    const mentions = members.map((): (readonly Mention[])[] => []);
    for (const part of parts) part.members.forEach((member, index) => mentions[member]!.push(part.mentions[index]!));
    const shares = mentions.map((lists) => ({ mentions: joined(lists), quotes: [] as string[], quotedText: 0 }));
    for (const part of parts) {
      part.quotes.forEach((quote, index) => {
        const speaker = part.members[part.speakers[index]!];
        if (speaker === undefined) return;
        const share = shares[speaker]!;
        share.quotes.push(quote.id);
        share.quotedText += lengthOf(quote);
      });
    }
    const prominence = prominenceOf(shares);
    return {
      length,
      structure,
      actors: members.map(({ type, name, roles, aliases }, index): Actor => {
        const { mentions, quotes } = shares[index]!;
        return { id: idOf(index), name, type, role: roles[0]?.text ?? null, roles: roles.map(({ text }) => text), aliases: [...aliases], mentions, quotes, prominence: prominence[index]! };
      }),
      entities: joined(parts.map(({ entities }) => entities)),
      quotes: joined(parts.map((part) => named(part, members))),
      findings: joined(parts.map(({ findings }) => findings)),
    };
  }
}

/** Lists in one, which is never one of them: the quotes of a part are replaced where they lie when a later merge knows more of their speakers. */
const joined = <T>(lists: readonly (readonly T[])[]): readonly T[] => ([] as T[]).concat(...lists);

const idOf = (member: number): string => `a${member + 1}`;

/** What was found in a part, its offsets counted from the start of the text, its actors those of the whole. */
interface Placed {
  readonly start: number;
  /** How many quotes the text has before this part. */
  readonly before: number;
  /** Who the part's actors are: their places in the roster. */
  readonly members: readonly number[];
  /** By the part's actors. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly Entity[];
  /** The names in them are those that were known last. */
  readonly quotes: Quote[];
  /** Of each quote the speaker, and who relays it, among the part's actors; -1 for nobody. */
  readonly speakers: readonly number[];
  readonly relays: readonly number[];
  readonly findings: readonly Finding[];
}

/** A part in the numbers of the whole, and where it stands there. */
function placed({ actors, entities, quotes, findings }: Analysis, start: number, before: number, members: readonly number[]): Placed {
  const ids = new Map(actors.map(({ id }, index) => [id, idOf(members[index]!)]));
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  return {
    start,
    before,
    members,
    mentions: actors.map(({ mentions }) => mentions.map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }))),
    entities: entities.map((entity) => {
      const here = { ...entity, start: entity.start + start, end: entity.end + start };
      return entity.actor === undefined ? here : { ...here, actor: ids.get(entity.actor)! };
    }),
    quotes: quotes.map((quote, index) => {
      const spans = allShifted(quote.spans, start);
      return {
        ...quote,
        id: `q${before + index + 1}`,
        spans,
        // In most quotes all of the content is marked: that is moved once, by each edit.
        marked: areSame(quote.spans, quote.marked) ? spans : allShifted(quote.marked, start),
        source: quote.source === null ? null : shifted(quote.source, start),
        cue: quote.cue === null ? null : shifted(quote.cue, start),
        actor: quote.actor === null ? null : ids.get(quote.actor)!,
      };
    }),
    speakers: quotes.map(({ actor }) => (actor === null ? -1 : indexOf.get(actor)!)),
    relays: quotes.map(({ via }) => (via === null ? -1 : actors.findIndex(({ name }) => name === via))),
    findings: findings.map((finding) => {
      const here = { ...finding, span: shifted(finding.span, start) };
      return finding.candidates === undefined ? here : { ...here, candidates: [...new Set(finding.candidates.map((actor) => ids.get(actor)!))] };
    }),
  };
}

/**
 * A part `by` UTF-16 code units further on. An edit moves all that comes behind it, so this makes no more objects than it must, and spells them out: a spread takes
 * twice as long. What it makes is gone with the next edit, and V8 learns that, as nothing that lasts longer is made here.
 */
function moved(part: Placed, by: number): Placed {
  const further = ([from, to]: Span): Span => [from + by, to + by];
  return {
    ...part,
    start: part.start + by,
    mentions: part.mentions.map((mentions) => mentions.map(({ start, end, form, confidence }) => ({ start: start + by, end: end + by, form, confidence }))),
    entities: part.entities.map(({ start, end, type, actor }) =>
      (actor === undefined ? { start: start + by, end: end + by, type } : { start: start + by, end: end + by, type, actor })),
    quotes: part.quotes.map(({ id, kind, act, spans: content, marked, source, cue, actor, speaker, role, via, confidence, rule }) => {
      const spans = content.map(further);
      return {
        id,
        kind,
        act,
        spans,
        marked: marked === content ? spans : marked.map(further),
        source: source === null ? null : further(source),
        cue: cue === null ? null : further(cue),
        actor,
        speaker,
        role,
        via,
        confidence,
        rule,
      };
    }),
    findings: part.findings.map(({ code, span, candidates }) => (candidates === undefined ? { code, span: further(span) } : { code, span: further(span), candidates })),
  };
}

const shifted = ([from, to]: Span, by: number): Span => [from + by, to + by];

const allShifted = (spans: readonly Span[], by: number): Span[] => spans.map((span) => shifted(span, by));

const areSame = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(([from, to], index) => from === others[index]![0] && to === others[index]![1]);

/**
 * The quotes of a part under their actors' names in the whole: the fullest name, and the role, may come in a later part than the quote. A quote whose names are the
 * right ones stays the same object: most do, from edit to edit.
 */
function named({ quotes, speakers, relays, members: ofActor }: Placed, members: readonly Member[]): readonly Quote[] {
  quotes.forEach((quote, index) => {
    const member = members[ofActor[speakers[index]!]!];
    const speaker = member?.name ?? null;
    const role = member?.roles[0]?.text ?? null;
    const via = members[ofActor[relays[index]!]!]?.name ?? quote.via;
    if (speaker !== quote.speaker || role !== quote.role || via !== quote.via) quotes[index] = { ...quote, speaker, role, via };
  });
  return quotes;
}
