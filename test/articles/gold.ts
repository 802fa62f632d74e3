/**
 * The sample articles and what a careful reader finds in them. A gold file holds strings only, so that a person can check
 * it beside its article (README.md defines it); here the strings become spans, UTF-16 offsets into the article as stored.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, ActorType, Entity, EntityType, QuoteKind, Span } from '../../src/analysis/article';

/** An actor as the gold has it: who it is and what the article calls it, without its mentions. */
export interface GoldActor {
  readonly name: string;
  readonly type: ActorType;
  readonly role: string | null;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
}

/** A quote with its strings resolved; `speaker` and `via` are names of the article's actors. */
export interface GoldQuote {
  readonly kind: QuoteKind;
  readonly act: Act;
  readonly spans: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly via: string | null;
}

/** One article with its gold. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly headline: Span | null;
  readonly dateline: Span | null;
  readonly headings: readonly Span[];
  readonly boilerplate: readonly Span[];
  readonly credits: readonly Span[];
  readonly entities: readonly Entity[];
  readonly actors: readonly GoldActor[];
  readonly quotes: readonly GoldQuote[];
  readonly notQuotes: readonly Span[];
}

/** A gold file as it is written: strings of the article, in its order. */
export interface GoldFile {
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly headings: readonly string[];
  readonly boilerplate: readonly string[];
  readonly credits: readonly string[];
  readonly entities: readonly (readonly [name: string, type: EntityType])[];
  readonly actors: readonly GoldActor[];
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly act: Act;
    readonly content: readonly string[];
    readonly source: string | null;
    readonly cue: string | null;
    readonly speaker: string | null;
    readonly role: string | null;
    readonly via: string | null;
  }[];
  readonly notQuotes: readonly string[];
}

/** The folder of the articles and their gold. */
export const ARTICLES = import.meta.dirname;

/** The names of the sample articles ("01-harbor-talks"), sorted. */
export function listArticles(): string[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
}

/**
 * One article with its gold resolved to spans.
 * @param name as `listArticles` gives it
 * @throws Error that names the article and the string where the gold has a string that its text does not have there
 */
export function readGold(name: string): GoldArticle {
  const text = readFileSync(join(ARTICLES, `${name}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(ARTICLES, `${name}.gold.json`), 'utf8')) as GoldFile;
  return resolveGold(name, text, gold);
}

/**
 * The spans of everything in a gold file. A content starts after the start of the one before it; a cue is the occurrence
 * nearest to its content, a source the one nearest to its cue ("He said the strike had cost him ... He fears ...": each
 * "He" beside its own verb).
 * @throws as `readGold`
 */
export function resolveGold(name: string, text: string, gold: GoldFile): GoldArticle {
  const fail = (what: string, string: string, from: number): never => {
    const line = text.slice(0, from).split('\n').length;
    throw new Error(`${name}: ${what} not found after line ${line}: ${JSON.stringify(string)}`);
  };
  const find = (what: string, string: string, from: number): Span => {
    const found = occurrences(text, string, from).next();
    return found.done ? fail(what, string, from) : found.value;
  };
  /** Strings in document order, each after the end of the one before. */
  const findAll = (what: string, strings: readonly string[], from = 0): Span[] => {
    const spans: Span[] = [];
    for (const string of strings) spans.push(find(what, string, spans.at(-1)?.[1] ?? from));
    return spans;
  };

  let quoteFrom = 0;
  const quotes = gold.quotes.map(({ content, source, cue, ...rest }, index): GoldQuote => {
    const what = `quotes[${index}]`;
    const spans = tighten(text, findAll(`${what}.content`, content, quoteFrom), quoteFrom);
    quoteFrom = spans[0][0] + 1;
    const nearest = (part: string, string: string, to: readonly Span[]): Span =>
      findNearest(text, string, to, spans) ?? fail(`${what}.${part}`, string, spans[0][0]);
    const cueSpan = cue === null ? null : nearest('cue', cue, spans);
    const sourceSpan = source === null ? null : nearest('source', source, cueSpan ? [cueSpan] : spans);
    return { ...rest, spans, source: sourceSpan, cue: cueSpan };
  });
  const names = findAll('entities', gold.entities.map(([string]) => string));

  return {
    name,
    text,
    headline: gold.headline === null ? null : find('headline', gold.headline, 0),
    dateline: gold.dateline === null ? null : find('dateline', gold.dateline, 0),
    headings: findAll('headings', gold.headings),
    boilerplate: findAll('boilerplate', gold.boilerplate),
    credits: findAll('credits', gold.credits),
    entities: names.map(([start, end], index) => ({ start, end, type: gold.entities[index][1] })),
    actors: gold.actors,
    quotes,
    notQuotes: findAll('notQuotes', gold.notQuotes),
  };
}

/** Where a string stands in a text as whole words ("May" is not in "Mayor"), from an offset on. */
export function* occurrences(text: string, string: string, from = 0): Generator<Span, undefined> {
  const isWordPart = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let start = text.indexOf(string, from); string && start >= 0; start = text.indexOf(string, start + 1)) {
    const end = start + string.length;
    const cutsLeft = isWordPart(text[start]) && isWordPart(text[start - 1]);
    const cutsRight = isWordPart(text[end - 1]) && isWordPart(text[end]);
    if (!cutsLeft && !cutsRight) yield [start, end];
  }
}

/** Pieces of one content, each moved to its last occurrence before the next ("But parks, she concedes, are kinder": not the parks before). */
function tighten(text: string, spans: readonly Span[], from: number): Span[] {
  const tight = [...spans];
  for (let i = tight.length - 2; i >= 0; i--) {
    for (const span of occurrences(text, text.slice(...tight[i]), from)) {
      if (span[1] > tight[i + 1][0]) break;
      tight[i] = span;
    }
  }
  return tight;
}

/** The occurrence of a string nearest to some spans, outside of others; of two equally near the first. */
function findNearest(text: string, string: string, to: readonly Span[], outside: readonly Span[]): Span | null {
  let best: Span | null = null;
  let bestGap = Infinity;
  for (const span of occurrences(text, string)) {
    if (outside.some(([start, end]) => span[0] < end && start < span[1])) continue;
    const gap = Math.min(...to.map(([start, end]) => Math.max(start - span[1], span[0] - end)));
    if (gap < bestGap) [best, bestGap] = [span, gap];
  }
  return best;
}
