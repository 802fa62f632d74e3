import type { Analysis, Span } from '../../src/analysis';
import type { GoldArticle, GoldQuote } from './gold';

/** How many of something the analysis got right, of how many in the gold, and how many it claims. */
export interface Count {
  right: number;
  gold: number;
  found: number;
}

/** What the golden tests look at. */
export interface Score {
  /** Named mentions with exact span and type. */
  readonly entities: Count;
  /** Direct and mixed speech whose content is found (IoU of characters of at least one half). */
  readonly marked: Count;
  /** The same with the right speaker. */
  readonly speakers: Count;
  /** Of those with a role in the gold, the ones with one of the gold's roles. */
  readonly roles: Count;
  /** Indirect quotes found. */
  readonly indirect: Count;
}

/** What went wrong, a line each, for whoever reads a failing test. */
export interface Scored {
  readonly score: Score;
  readonly misses: readonly string[];
}

/** Scores an analysis of an article against its gold. */
export function scoreArticle(gold: GoldArticle, analysis: Analysis): Scored {
  const misses: string[] = [];
  const key = (entity: { start: number; end: number; type: string }): string => `${entity.start}-${entity.end}-${entity.type}`;
  const found = new Set(analysis.entities.map(key));
  const entities: Count = { right: 0, gold: gold.entities.length, found: analysis.entities.length };
  for (const entity of gold.entities) {
    if (found.delete(key(entity))) entities.right++;
    else misses.push(`entity ${entity.type} missed: ${gold.text.slice(entity.start, entity.end)}`);
  }
  for (const entity of analysis.entities) {
    if (found.has(key(entity))) misses.push(`entity ${entity.type} wrong: ${gold.text.slice(entity.start, entity.end)}`);
  }

  const count = (): Count => ({ right: 0, gold: 0, found: 0 });
  const marked = count();
  const speakers = count();
  const roles = count();
  const indirect = count();
  const free = new Set(analysis.quotes);
  for (const quote of gold.quotes) {
    if (quote.act !== 'speech') continue;
    const kind = quote.kind === 'indirect' ? indirect : marked;
    kind.gold++;
    const best = [...free].map((own) => ({ own, iou: iou(own.spans, quote.spans) })).sort((a, b) => b.iou - a.iou)[0];
    const words = quote.spans.map(([start, end]) => gold.text.slice(start, end)).join(' ... ');
    const hit = best !== undefined && best.iou >= 0.5 ? best.own : null;
    if (hit === null) misses.push(`${quote.kind} quote of ${quote.speaker} missed: ${words}`);
    else {
      free.delete(hit);
      kind.right++;
    }
    if (quote.kind === 'indirect') continue;
    speakers.gold++;
    if (hit === null) continue;
    if (sameName(quote.speaker, hit.speaker)) speakers.right++;
    else misses.push(`speaker is ${quote.speaker}, not ${hit.speaker}: ${words}`);
    const wanted = rolesOf(gold, quote);
    if (wanted.length === 0 || !sameName(quote.speaker, hit.speaker)) continue;
    roles.gold++;
    if (wanted.some((role) => sameName(role, hit.role))) roles.right++;
    else misses.push(`role of ${quote.speaker} is ${quote.role}, not ${hit.role}`);
  }
  return { score: { entities, marked, speakers, roles, indirect }, misses };
}

/** Adds up the scores of several articles. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => Count): Count => {
    const counts = scores.map(pick);
    const add = (part: keyof Count): number => counts.reduce((total, c) => total + c[part], 0);
    return { right: add('right'), gold: add('gold'), found: add('found') };
  };
  return {
    entities: sum((s) => s.entities),
    marked: sum((s) => s.marked),
    speakers: sum((s) => s.speakers),
    roles: sum((s) => s.roles),
    indirect: sum((s) => s.indirect),
  };
}

function rolesOf(gold: GoldArticle, quote: GoldQuote): readonly string[] {
  return gold.actors.find((actor) => actor.name === quote.speaker)?.roles ?? [];
}

/** Names and roles are compared without regard to case and a leading article. */
function sameName(a: string | null, b: string | null): boolean {
  const plain = (name: string | null): string | null => name?.toLowerCase().replace(/^(?:the|a|an) /, '') ?? null;
  return plain(a) === plain(b);
}

function iou(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let common = 0;
  for (const [start, end] of a) for (const [from, to] of b) common += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return common / (size(a) + size(b) - common);
}
