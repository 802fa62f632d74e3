import type { Cast } from './actors/cast';
import type { Actor, Analysis, Entity, Finding, Quote, Span } from './article';
import type { Attributions } from './quotes/attribution';
import { lengthOf, prominenceOf } from './prominence';
import type { Article } from './text/read';

/** Puts the results of the stages together into the analysis that everybody reads. */
export function assemble(
  article: Article,
  attributions: Attributions,
  cast: Cast,
  id?: string,
): Analysis {
  const actorId = (index: number): string => `a${index + 1}`;
  const member = (index: number) => (index < 0 ? undefined : cast.actors[index]);

  const voices = cast.actors.map((actor) => ({ mentions: actor.mentions, quotes: [] as string[], quotedText: 0 }));
  const quotes = inOrder(attributions).map((index, position): Quote => {
    const id = `q${position + 1}`;
    if (index < 0) return unattributedQuote(id, attributions.unattributed[-index - 1]!);
    const { kind, act, spans, marked, source, cue, confidence, rule } = attributions.found[index]!;
    const speaker = cast.ofAttribution[index]!;
    if (speaker >= 0) {
      voices[speaker]!.quotes.push(id);
      voices[speaker]!.quotedText += lengthOf({ spans });
    }
    return {
      id,
      kind,
      act,
      spans,
      marked,
      source,
      cue,
      actor: speaker < 0 ? null : actorId(speaker),
      speaker: member(speaker)?.name ?? null,
      role: member(speaker)?.role ?? null,
      via: member(cast.viaAttribution[index]!)?.name ?? null,
      confidence,
      rule,
    };
  });
  const prominence = prominenceOf(voices);

  return {
    schema: 1,
    ...(id === undefined ? {} : { id }),
    length: article.text.length,
    structure: article.structure,
    actors: cast.actors.map((actor, index): Actor => ({ id: actorId(index), ...actor, quotes: voices[index]!.quotes, prominence: prominence[index]! })),
    entities: cast.names.map(({ start, end, type, own }, index): Entity => {
      const actor = cast.ofName[index]!;
      // A name is what its actor is: the headline's "Tidewater" alone was taken for a person, until the text named Tidewater Energy Inc. What the user says of it stands.
      return actor < 0 ? { start, end, type } : { start, end, type: own === true ? type : cast.actors[actor]!.type, actor: actorId(actor) };
    }),
    quotes,
    findings: findingsOf(article, attributions, cast, actorId),
  };
}

/** Attributions (their index) and unattributed quotes (-1, -2, ...) in the order of their content. */
function inOrder({ found, unattributed }: Attributions): number[] {
  const start = (index: number): number => (index < 0 ? unattributed[-index - 1]! : found[index]!.spans[0]!)[0];
  const all = [...found.keys(), ...unattributed.map((_, index) => -index - 1)];
  return all.sort((a, b) => start(a) - start(b) || a - b);
}

/** Marked speech that the article gives to nobody we could tell: it stays visible, without a guessed speaker. */
function unattributedQuote(id: string, span: Span): Quote {
  return {
    id,
    kind: 'direct',
    act: 'speech',
    spans: [span],
    marked: [span],
    source: null,
    cue: null,
    actor: null,
    speaker: null,
    role: null,
    via: null,
    confidence: 0.5,
    rule: 'unattributed',
  };
}

function findingsOf(article: Article, attributions: Attributions, cast: Cast, actorId: (index: number) => string): Finding[] {
  const findings: Finding[] = [
    ...article.findings,
    ...attributions.notQuotes.map((span): Finding => ({ code: 'not-a-quote', span })),
    ...attributions.unattributed.map((span): Finding => ({ code: 'unattributed-quote', span })),
  ];
  for (const [index, candidates] of cast.candidates) {
    const attribution = attributions.found[index]!;
    const span: Span = attribution.source ?? attribution.spans[0]!;
    findings.push({ code: 'ambiguous-speaker', span, candidates: candidates.map(actorId) });
  }
  return findings.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
