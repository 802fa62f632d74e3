import { join } from 'node:path';
import { findEntities } from '../../analysis/entities/find';
import type { Models } from '../../analysis/models';
import { FeatureList, type LinearModel } from '../../analysis/model/linear';
import { packSections } from '../../analysis/model/pack';
import { WordCache } from '../../analysis/model/wordCache';
import { describeWord } from '../../analysis/quotes/vocabulary';
import { readContentFeatures } from '../../analysis/quotes/contentFeatures';
import { contentCandidates } from '../../analysis/quotes/contents';
import { readCueLexicon } from '../../analysis/quotes/cueLexicon';
import { mayBeCue, reach, readCueFeatures, readLeftFeatures, readRightFeatures, withColon } from '../../analysis/quotes/cues';
import type { Frame } from '../../analysis/quotes/frame';
import { findFrames, readAcceptFeatures } from '../../analysis/quotes/frames';
import { DECISIONS, type Decision, type FrameModel } from '../../analysis/quotes/model';
import { findNominals, type Nominal } from '../../analysis/quotes/nominals';
import { read, Window, type Reading } from '../../analysis/quotes/reading';
import { readNoSourceFeatures, readSourceEndFeatures, readSourceFeatures, sourceCandidates, sourceEnds } from '../../analysis/quotes/sources';
import { tagWords } from '../../analysis/syntax/tag';
import { readArticle } from '../../analysis/text/read';
import { Decisions, packWeights, type Learning } from '../ranker';
import { readRecords } from '../records';
import { contentSums, goldFrames, type CueShares, type GoldArticle, type GoldFrame } from './gold';
import { buildCueLexicon, readShares } from './lexicon';

/** How each decision is learned. */
const SETTINGS: Readonly<Record<Decision, Omit<Learning, 'use'>>> = {
  cue: { bits: 17, epochs: 8, rate: 0.15, dropout: 0.3 },
  extent: { bits: 17, epochs: 8, rate: 0.2, dropout: 0.3 },
  source: { bits: 17, epochs: 6, rate: 0.15, dropout: 0 },
  sourceEnd: { bits: 17, epochs: 6, rate: 0.2, dropout: 0 },
  content: { bits: 17, epochs: 6, rate: 0.15, dropout: 0 },
  accept: { bits: 15, epochs: 8, rate: 0.1, dropout: 0 },
};
/** Weights are multiples of this; smaller ones fall away. */
const UNIT = 0.04;
/** The articles are cut into so many parts; what one part's frames look like is learned with models that have not seen it. With eight those models come near the final one, with four they are unsure where it is not. */
const FOLDS = 8;

/** Whether a frame holds is learned from cues down to this probability, less than the reader looks into: what is wrong with the worst of them is wrong with others too. */
const LEAST_CUE = 0.08;

/** An annotated article, read. */
export interface GoldReading {
  readonly gold: GoldArticle;
  readonly reading: Reading;
}

/** Reads annotated articles as the quotes stage does. */
export function readGoldArticles(path: string, models: Pick<Models, 'lexicon' | 'tags' | 'entities' | 'entityWords'>, lexicon: Uint8Array): GoldReading[] {
  const cues = readCueLexicon(lexicon);
  const words = new WordCache((word) => describeWord(word, models.lexicon, cues));
  return readRecords<GoldArticle>(path).map((gold) => {
    const article = readArticle(gold.text);
    const tags = tagWords(article, models.tags);
    return { gold, reading: read(article, tags, findEntities(article, models as Models), words) };
  });
}

/** Learns the models of the quotes stage and packs them. */
export function trainQuotes(data: string, models: Pick<Models, 'lexicon' | 'tags' | 'entities' | 'entityWords'>): Uint8Array {
  const lexicon = buildCueLexicon(data);
  const articles = readGoldArticles(join(data, 'quotes/polnear_train.jsonl.gz'), models, lexicon);
  return learnQuotes(articles, lexicon, readShares(data));
}

/** Learns from articles that are read already. */
export function learnQuotes(articles: readonly GoldReading[], lexicon: Uint8Array, shares: CueShares): Uint8Array {
  const decisions = Object.fromEntries(DECISIONS.map((name) => [name, new Decisions()])) as Record<Decision, Decisions>;
  articles.forEach(({ gold, reading }, document) => encode(reading, goldFrames(reading, gold.quotes, shares), document, decisions));

  const learn = (use: (document: number) => boolean): Record<Decision, LinearModel> => {
    const learned = {} as Record<Decision, LinearModel>;
    for (const name of DECISIONS) {
      const weights = name === 'accept' && decisions.accept.count === 0 ? new Float32Array(1 << SETTINGS[name].bits) : decisions[name].learn({ ...SETTINGS[name], use });
      learned[name] = quantized(weights);
    }
    return learned;
  };
  const f = new FeatureList();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model: FrameModel = learn((document) => document % FOLDS !== fold);
    articles.forEach(({ gold, reading }, document) => {
      if (document % FOLDS === fold) judge(reading, reading.views.flatMap((view) => findFrames(new Window(reading, view), model, f, LEAST_CUE)), gold, document, decisions.accept);
    });
  }
  const final = learn(() => true);
  return packSections(new Map([['lexicon', lexicon], ...DECISIONS.map((name) => [name, pack(final[name])] as const)]));
}

function quantized(weights: Float32Array): LinearModel {
  const bytes = packWeights(weights, UNIT);
  return { weights: new Int8Array(bytes.buffer, 8), mask: weights.length - 1, unit: UNIT };
}

function pack({ weights, unit }: LinearModel): Uint8Array {
  return packWeights(Float32Array.from(weights, (weight) => weight * unit), unit);
}

/** Writes what an article teaches. */
function encode(reading: Reading, frames: readonly GoldFrame[], document: number, decisions: Record<Decision, Decisions>): void {
  const f = new FeatureList();
  const answer = (name: Decision, readFeatures: () => void): void => {
    f.clear();
    readFeatures();
    decisions[name].answer(f);
  };
  const byHead = new Map<number, GoldFrame[]>();
  for (const frame of frames) byHead.set(frame.head, [...(byHead.get(frame.head) ?? []), frame]);
  for (const view of reading.views) {
    const window = new Window(reading, view);
    let nominals: Nominal[] | null = null;
    const taken: number[] = [];
    for (let i = view.first; i < view.end; i++) {
      if (!mayBeCue(window, i)) continue;
      const gold = byHead.get(i) ?? [];
      answer('cue', () => readCueFeatures(window, i, f));
      answer('cue', () => undefined);
      decisions.cue.decide(gold.length > 0 ? 0 : 1, document);
      const frame = gold[0];
      if (frame === undefined) continue;
      nominals ??= findNominals(window);
      encodeExtent(window, frame, answer, decisions, document, f);
      const cue = { first: frame.cue[0], end: frame.cue[1], head: i };
      const source = encodeSource(window, frame, cue, nominals, taken, answer, decisions, document, f);
      if (source !== null && source !== undefined) taken.push(source.first);
      if (source === undefined) continue;
      const whole = source === null || frame.source === null || frame.source === undefined ? null : { first: source.first, end: Math.max(source.end, frame.source[1]) };
      for (const one of gold) encodeContent(window, one, { cue, source: whole }, nominals, answer, decisions, document, f);
    }
  }
}

type Answer = (name: Decision, readFeatures: () => void) => void;

function encodeExtent(
  window: Window,
  { head, cue }: GoldFrame,
  answer: Answer,
  decisions: Record<Decision, Decisions>,
  document: number,
  f: FeatureList,
): void {
  const left = reach(window, head, -1);
  if (head - cue[0] <= left) {
    for (let length = 0; length <= left; length++) answer('extent', () => readLeftFeatures(window, head, length, f));
    decisions.extent.decide(head - cue[0], document);
  }
  const right = reach(window, head, 1);
  const length = cue[1] - head - 1 - (withColon(window, cue[1] - 1) === cue[1] ? 1 : 0);
  if (length >= 0 && length <= right) {
    for (let one = 0; one <= right; one++) answer('extent', () => readRightFeatures(window, head, one, f));
    decisions.extent.decide(length, document);
  }
}

/** The noun phrase that is the source; `null` for none, `undefined` where it is not among the candidates. */
function encodeSource(
  window: Window,
  frame: GoldFrame,
  cue: { first: number; end: number; head: number },
  nominals: readonly Nominal[],
  taken: readonly number[],
  answer: Answer,
  decisions: Record<Decision, Decisions>,
  document: number,
  f: FeatureList,
): Nominal | null | undefined {
  if (frame.source === undefined) return undefined;
  const candidates = sourceCandidates(window, nominals, cue);
  let right = -1;
  if (frame.source !== null) {
    const [first, end] = frame.source;
    let best = 0;
    candidates.forEach((nominal, index) => {
      const shared = Math.min(end, nominal.end) - Math.max(first, nominal.first);
      if (shared <= 0) return;
      const fit = (nominal.first === first ? 100 : 0) + 10 - Math.min(9, Math.abs(nominal.first - first)) + shared / (nominal.end - nominal.first) - (nominal.end > end ? 50 : 0);
      if (fit > best) {
        best = fit;
        right = index;
      }
    });
    if (right < 0) return undefined;
  }
  answer('source', () => readNoSourceFeatures(window, cue, candidates, f));
  candidates.forEach((_, index) => answer('source', () => readSourceFeatures(window, cue, candidates, index, taken, f)));
  decisions.source.decide(right + 1, document);
  if (frame.source === null) return null;
  const nominal = candidates[right]!;
  const ends = sourceEnds(window, cue, nominals, nominal);
  const end = ends.indexOf(frame.source[1]);
  if (end >= 0) {
    for (const one of ends) answer('sourceEnd', () => readSourceEndFeatures(window, cue, nominal, one, f));
    decisions.sourceEnd.decide(end, document);
  }
  return nominal;
}

function encodeContent(
  window: Window,
  frame: GoldFrame,
  attribution: { cue: { first: number; end: number; head: number }; source: Nominal | null },
  nominals: readonly Nominal[],
  answer: Answer,
  decisions: Record<Decision, Decisions>,
  document: number,
  f: FeatureList,
): void {
  const { view } = window;
  const { gold, size } = contentSums(window.reading, view, frame.quote);
  const all = gold[gold.length - 1]!;
  if (all === 0) return;
  const candidates = contentCandidates(window, attribution, nominals);
  let right = -1;
  let best = 0.6;
  candidates.forEach(({ left, right: rest }, index) => {
    let shared = 0;
    let length = 0;
    for (const piece of [left, rest]) {
      if (piece === null) continue;
      shared += gold[piece.end - view.first]! - gold[piece.first - view.first]!;
      length += size[piece.end - view.first]! - size[piece.first - view.first]!;
    }
    const iou = shared / (length + all - shared);
    if (iou > best) {
      best = iou;
      right = index;
    }
  });
  if (right < 0) return;
  for (const content of candidates) answer('content', () => readContentFeatures(window, attribution, content, f));
  decisions.content.decide(right, document);
}

/** Writes which frames hold: content and source as in the gold. */
function judge(reading: Reading, frames: readonly Frame[], gold: GoldArticle, document: number, decisions: Decisions): void {
  const f = new FeatureList();
  for (const frame of frames) {
    f.clear();
    readAcceptFeatures(new Window(reading, frame.view), frame, f);
    decisions.answer(f);
    f.clear();
    decisions.answer(f);
    decisions.decide(holds(reading, frame, gold) ? 0 : 1, document);
  }
}

/** Whether a frame's content is (by half) that of a gold quote, as far as its view shows it, and its source the same. */
export function holds(reading: Reading, frame: Frame, gold: GoldArticle): boolean {
  const { items } = reading;
  const { view, content, source } = frame;
  for (const quote of gold.quotes) {
    if (quote.start >= items.end[view.end - 1]! || quote.end <= items.start[view.first]!) continue;
    const sums = contentSums(reading, view, quote);
    const all = sums.gold[sums.gold.length - 1]!;
    if (all === 0) continue;
    let shared = 0;
    let length = 0;
    for (const piece of [content.left, content.right]) {
      if (piece === null) continue;
      shared += sums.gold[piece.end - view.first]! - sums.gold[piece.first - view.first]!;
      length += sums.size[piece.end - view.first]! - sums.size[piece.first - view.first]!;
    }
    if (shared / (length + all - shared) < 0.5) continue;
    if (source === null ? quote.source === null : quote.source !== null && items.start[source.first]! < quote.source.end && items.end[source.end - 1]! > quote.source.start) return true;
  }
  return false;
}
