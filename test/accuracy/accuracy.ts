/**
 * `npm run accuracy [-- --data FOLDER]`: how well the current build finds names, on the gold of a folder (`ner/*.jsonl`, also packed by gzip), beside the library
 * compromise on the same text. Exact span and type, in percent; SPAN: type ignored. Sets that the shipped weights learned from are left out.
 * Then how far the confidence of quotes can be trusted, on `quotes/polnear_dev.jsonl`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModels, type ModelName, type Models } from '../../src/analysis';
import { findEntities } from '../../src/analysis/entities/find';
import { findAttributions } from '../../src/analysis/quotes/find';
import { tagWords } from '../../src/analysis/syntax/tag';
import { readArticle } from '../../src/analysis/text/read';
import { readModelFiles } from '../../src/engine/node';
import { TRAINING_SETS } from '../../src/training/entities/corpus';
import { readRecords } from '../../src/training/records';
import { findWithCompromise } from './compromise';
import { Calibration, type GoldQuote } from './quotes';
import { EntityScore, scoredType, type ScoredName } from './score';

interface GoldRecord {
  readonly text: string;
  readonly entities?: readonly ScoredName[];
}

/** The sets we develop on; a run without them says so. */
const EXPECTED = ['worldwide.dev.jsonl', 'worldwide.train.jsonl.gz'];
const QUOTES = 'polnear_dev.jsonl';
/** Main figure first; the others stand alone, because not every set has them. */
const MAIN = ['PER', 'ORG', 'LOC'];
const OTHERS = ['NORP', 'DATE', 'MONEY', 'MISC'];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
  const folder = join(values.data, 'ner');
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name)).sort() : [];
  const models = readModels((await readModelFiles(join('dist', 'models'))) as Record<ModelName, Uint8Array>);

  for (const file of present) {
    if (TRAINING_SETS.some(([name]) => name === file)) continue;
    const records = readRecords<GoldRecord>(join(folder, file));
    if (records.every(({ entities = [] }) => entities.length === 0)) continue;
    const types = new Set(records.flatMap(({ entities = [] }) => entities.map(({ type }) => scoredType(type))));
    const others = OTHERS.filter((type) => types.has(type));
    const ours = new Scores(others);
    const theirs = new Scores(others);
    for (const { text, entities = [] } of records) {
      ours.add(entities, () => findEntities(readArticle(text), models));
      theirs.add(entities, () => findWithCompromise(text));
    }
    const characters = records.reduce((sum, { text }) => sum + text.length, 0);
    console.log(`\n${file}: ${records.length} texts, ${characters} characters`);
    console.log(`${''.padEnd(10)}${'gold'.padStart(7)}   ${'Newslens'.padEnd(24)}compromise`);
    for (const key of ['ALL', ...MAIN, 'SPAN', ...others]) {
      console.log(`${key.padEnd(10)}${String(ours.gold(key)).padStart(7)}   ${ours.row(key).padEnd(24)}${theirs.row(key)}`);
    }
    const speed = (scores: Scores): string => `${Math.round(characters / scores.milliseconds)}k characters/s`;
    console.log(`${'speed'.padEnd(20)}${speed(ours).padEnd(24)}${speed(theirs)} (${(theirs.milliseconds / ours.milliseconds).toFixed(1)} times slower)`);
  }

  const skipped = present.filter((name) => TRAINING_SETS.some(([trained]) => trained === name));
  if (skipped.length > 0) console.log(`\nNot scored, because the weights learned from them: ${skipped.join(', ')}`);
  showCalibration(join(values.data, 'quotes', QUOTES), models);
  const missing = EXPECTED.filter((name) => !present.includes(name));
  if (missing.length > 0) console.log(`\nMISSING in ${folder}: ${missing.join(', ')}`);
}

/** How sure the analysis is of a quote, beside how often it is right. */
function showCalibration(path: string, models: Models): void {
  if (!existsSync(path)) {
    console.log(`\nMISSING: ${path}`);
    return;
  }
  const all = new Calibration();
  const marked = new Calibration();
  const wordForms = { infinitive: (verb: string) => verb, singular: (noun: string) => noun };
  for (const { text, quotes } of readRecords<{ text: string; quotes: readonly GoldQuote[] }>(path)) {
    const article = readArticle(text);
    const { found } = findAttributions(article, tagWords(article, models.tags), findEntities(article, models), models, wordForms);
    all.add(text, quotes, found);
    marked.add(text, quotes, found.filter(({ kind }) => kind !== 'indirect'));
  }
  for (const [what, calibration] of [['all quotes', all], ['direct and mixed quotes', marked]] as const) {
    console.log(`\n${QUOTES}, ${what}: confidence and share that is right (content by half, and source)`);
    console.log(`${'confidence'.padEnd(10)}${'quotes'.padStart(6)}${'mean'.padStart(8)}${'right'.padStart(8)}`);
    for (const row of calibration.rows()) console.log(row);
  }
}

/** The figures of one finder on one set. */
class Scores {
  milliseconds = 0;
  private readonly main = new EntityScore(MAIN);
  private readonly rest: EntityScore;

  constructor(others: readonly string[]) {
    this.rest = new EntityScore(others);
  }

  add(gold: readonly ScoredName[], find: () => readonly ScoredName[]): void {
    const begun = performance.now();
    const found = find();
    this.milliseconds += performance.now() - begun;
    this.main.add(gold, found);
    this.rest.add(gold, found);
  }

  gold(key: string): number {
    const { right, missing } = this.counts(key);
    return right + missing;
  }

  /** Precision, recall and F1. */
  row(key: string): string {
    const { precision, recall, f1 } = this.counts(key);
    return [precision, recall, f1].map((value) => value.toFixed(1).padStart(6)).join('');
  }

  private counts(key: string) {
    return (OTHERS.includes(key) ? this.rest : this.main).counts.get(key)!;
  }
}

void main();
