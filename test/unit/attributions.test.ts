import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis, Quote, Span } from '../../src/analysis';
import { createLocalEngine } from '../../src/engine/node';
import { ATTRIBUTION_CASES, type AttributionCase, type ExpectedQuote } from './attributions.cases';

/**
 * What share of each group is right today, rounded down to 5%: right answers of all that are wanted (a quote with its content, act and speaker; a marked stretch left
 * alone; a text in which nobody is quoted) and of all that are given without being wanted. A change that makes a group worse shows here, with the cases that fail.
 */
const BOUNDS: Readonly<Record<string, number>> = {
  'order of content, source and cue': 0.85,
  'forms of the cue': 0.9,
  'statements, letters, posts': 0.8,
  'occasions and questions': 0.9,
  'marks of every style': 0.95,
  'split and floating quotes': 0.9,
  'pronouns and turns': 0.8,
  'titles, descriptions, organizations': 0.8,
  'indirect speech': 0.8,
  'relayed words': 0.85,
  'thoughts and plans': 0.95,
  'nobody is quoted': 0.95,
  'marked but not said': 0.9,
  'layout': 0.85,
  'a second round of newsrooms': 0.8,
  'short articles': 0.85,
  'unfamiliar styles': 0.9,
};

describe('attributions in the manner of many newsrooms', function () {
  this.timeout(30_000);
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));

  for (const [group, cases] of Object.entries(ATTRIBUTION_CASES)) {
    const bound = BOUNDS[group] ?? 1;
    it(`${group}: at least ${Math.round(bound * 100)}%`, async function () {
      const answers: Answer[] = [];
      for (const each of cases) answers.push(compare(each, await engine.analyze(each.text)));
      const count = (pick: (answer: Answer) => number): number => answers.reduce((sum, answer) => sum + pick(answer), 0);
      const right = count((a) => a.right);
      const all = count((a) => a.all);
      this.test!.title += ` (${right} of ${all}; ${count((a) => a.found)} of ${count((a) => a.wanted)} contents found, ${count((a) => a.extra)} quotes too many)`;
      assert.ok(right >= bound * all, `${right} of ${all}\n${answers.flatMap((a) => a.misses).join('\n')}`);
    });
  }

  it('has at least 180 cases, each with a bound for its group', () => {
    assert.ok(Object.values(ATTRIBUTION_CASES).flat().length >= 180);
    assert.deepEqual(Object.keys(ATTRIBUTION_CASES), Object.keys(BOUNDS));
  });
});

interface Answer {
  /** Expected quotes with content, act and speaker, marked stretches left alone, texts rightly without a quote. */
  right: number;
  /** All of these, and the quotes that nobody expected. */
  all: number;
  /** Expected quotes whose content is found, whoever is said to speak. */
  found: number;
  readonly wanted: number;
  extra: number;
  /** A line for each thing that is wrong. */
  readonly misses: string[];
}

function compare({ text, quotes, notQuotes = [], why }: AttributionCase, analysis: Analysis): Answer {
  const answer: Answer = { right: 0, all: 0, found: 0, wanted: quotes.length, extra: 0, misses: [] };
  const words = (spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' ... ');
  const judge = (right: boolean, miss: string): void => {
    answer.all++;
    if (right) answer.right++;
    else answer.misses.push(`  [${why}] ${miss}`);
  };

  const free = new Set(analysis.quotes);
  for (const quote of quotes) {
    const spans = quote.content.map((piece) => locate(text, piece));
    const own = best(free, spans, quote.kind === 'indirect' ? 0.5 : 0.8);
    if (own === null) {
      const near = best(new Set(analysis.quotes), spans, 0.01);
      judge(false, `${quote.kind} of ${name(quote)} missed: ${words(spans)}${near === null ? '' : ` (nearest: ${words(near.spans)}, by ${near.speaker})`}`);
      continue;
    }
    free.delete(own);
    answer.found++;
    const speaks = quote.speakers.some((speaker) => plain(speaker) === plain(own.speaker));
    if (!speaks) judge(false, `speaker is ${name(quote)}, not ${own.speaker}: ${words(spans)}`);
    else judge(quote.act === own.act, `act is ${quote.act}, not ${own.act}: ${words(spans)}`);
  }
  for (const piece of notQuotes) {
    const span = locate(text, piece);
    const own = analysis.quotes.find((quote) => quote.actor !== null && quote.marked.some((marked) => iou([marked], [span]) >= 0.5));
    judge(own === undefined, `not a quote, but given to ${own?.speaker}: ${piece}`);
  }
  for (const own of free) {
    // What overlaps a quote that was expected has been counted as missed there.
    if (own.actor === null || own.act !== 'speech') continue;
    if (quotes.some((quote) => iou(own.spans, quote.content.map((piece) => locate(text, piece))) >= 0.3)) continue;
    answer.extra++;
    judge(false, `too many, given to ${own.speaker}: ${words(own.spans)}`);
  }
  if (answer.all === 0) judge(true, '');
  return answer;
}

/** The one place where a piece stands; throws where it stands nowhere or twice, since then the case is at fault. */
function locate(text: string, piece: string): Span {
  const start = text.indexOf(piece);
  assert.ok(start >= 0 && text.indexOf(piece, start + 1) < 0, `${piece} stands once in: ${text}`);
  return [start, start + piece.length];
}

function best(quotes: ReadonlySet<Quote>, spans: readonly Span[], least: number): Quote | null {
  const ranked = [...quotes].map((quote) => ({ quote, iou: iou(quote.spans, spans) })).sort((a, b) => b.iou - a.iou);
  return ranked.length > 0 && ranked[0]!.iou >= least ? ranked[0]!.quote : null;
}

function iou(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let common = 0;
  for (const [start, end] of a) for (const [from, to] of b) common += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return common / (size(a) + size(b) - common);
}

function name(quote: ExpectedQuote): string {
  return quote.speakers.map((speaker) => speaker ?? 'nobody').join(' or ');
}

/** Names are compared without regard to case, a leading article and a form of address. */
function plain(name: string | null): string | null {
  return name?.toLowerCase().replace(/^(?:the|a|an) /, '').replace(/^(?:mr|mrs|ms|dr|sir|dame)\.? /, '') ?? null;
}
