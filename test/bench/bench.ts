/**
 * `npm run bench [-- FOLDER]`: how fast the analysis is, beside other libraries on the same text in the same process. Prints a table, writes
 * `dist/bench.json`, and fails where a ratio kept in `baseline.json` got worse by more than a quarter. `--keep` writes that file anew.
 *
 * Ratios within one run are what counts: seconds differ from machine to machine and from minute to minute.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createAnalyzer, readModels, type Analyzer, type ModelName } from '../../src/analysis';
import { linkActors } from '../../src/analysis/actors/link';
import { assemble } from '../../src/analysis/assemble';
import { findEntities } from '../../src/analysis/entities/find';
import { findAttributions } from '../../src/analysis/quotes/find';
import { tagWords } from '../../src/analysis/syntax/tag';
import { readArticle } from '../../src/analysis/text/read';
import { readModelFiles, ROOM } from '../../src/engine/node';
import { createWordForms } from '../../src/engine/wordForms';
import { median, quantile, timeInTurns, timeOf } from './measure';
import type { Typing } from './typing';

// Bundled before it runs, as the product is: `npm run` starts it in the project's folder.
const ROOT = process.cwd();
const ARTICLES = join(ROOT, 'test', 'articles');
const BASELINE = join(ROOT, 'test', 'bench', 'baseline.json');
/** How much worse a kept ratio may be before the run fails. */
const TOLERANCE = 1.25;
/** Characters that are read before anything is measured: V8 goes on optimizing over the first megabyte, our code as well as others'. */
const WARM_UP = 1_200_000;

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

const rows: Row[] = [];
/** Ratios where less is better; kept in the baseline. */
const ratios: Record<string, number> = {};
const note = (what: string, value: number, unit: string): void => {
  rows.push({ what, value, unit });
  console.log(`${what.padEnd(62)} ${format(value).padStart(12)} ${unit}`);
};
const format = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((arg) => !arg.startsWith('--')) ?? ARTICLES;
  const texts = readTexts(folder);
  console.log(`${texts.length} articles of ${folder}\n`);

  const files = await readModelFiles(join(ROOT, 'dist', 'models'));
  const loadTimes = [1, 2, 3, 4, 5].map(() => timeOf(() => readModels(files as Record<ModelName, Uint8Array>)));
  note('models: loading (median of 5)', median(loadTimes), 'ms');
  const models = readModels(files as Record<ModelName, Uint8Array>);
  const analyzer = createAnalyzer(models, createWordForms());

  rates(texts, analyzer);
  stages(texts, models);
  growth(texts, analyzer);
  await keystrokes(texts);
  memory(texts);
  firstMoments();
  sizes();

  writeFileSync(join(ROOT, 'dist', 'bench.json'), `${JSON.stringify({ rows, ratios }, null, 2)}\n`);
  if (args.includes('--keep')) writeFileSync(BASELINE, `${JSON.stringify(rounded(ratios), null, 2)}\n`);
  else compare();
}

/** Characters a second of the whole analysis, and of other libraries on the same texts. */
function rates(texts: readonly string[], analyzer: Analyzer): void {
  const wink = winkNLP(model);
  const characters = lengthOf(texts);
  const each = (task: (text: string) => void) => (): void => texts.forEach(task);
  const times = timeInTurns(
    new Map([
      ['newslens', each((text) => void analyzer.analyze(text))],
      ['compromise', each((text) => {
        const doc = compromise(text);
        doc.people().json();
        doc.places().json();
        doc.organizations().json();
      })],
      ['wink-nlp', each((text) => {
        const doc = wink.readDoc(text);
        doc.sentences().out();
        doc.entities().out();
      })],
    ]),
    15,
    warmUps(texts),
  );
  const rate = (name: string): number => characters / median(times.get(name)!) / 1000;
  note('full analysis', rate('newslens'), 'million characters/s');
  note('compromise: parse, people, places, organizations', rate('compromise'), 'million characters/s');
  note('wink-nlp: full pipe', rate('wink-nlp'), 'million characters/s');
  note('full analysis against compromise', rate('newslens') / rate('compromise'), 'times as fast');
  note('full analysis against wink-nlp', rate('newslens') / rate('wink-nlp'), 'times as fast');
  ratios['analysis time / compromise time'] = rate('compromise') / rate('newslens');
  ratios['analysis time / wink-nlp time'] = rate('wink-nlp') / rate('newslens');
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** How often the texts are read until everything is warm. */
const warmUps = (texts: readonly string[]): number => Math.max(2, Math.ceil(WARM_UP / lengthOf(texts)));

/** Where the time goes. */
function stages(texts: readonly string[], models: ReturnType<typeof readModels>): void {
  const names = ['read', 'tag words', 'find entities', 'find attributions', 'link actors', 'assemble'] as const;
  const wordForms = createWordForms();
  const totals = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let run = -warmUps(texts); run < 15; run++) {
    const sums = new Map<string, number>(names.map((name) => [name, 0]));
    const timed = <T>(name: (typeof names)[number], task: () => T): T => {
      const from = performance.now();
      const result = task();
      sums.set(name, sums.get(name)! + performance.now() - from);
      return result;
    };
    for (const text of texts) {
      const article = timed('read', () => readArticle(text));
      const tags = timed('tag words', () => tagWords(article, models.tags));
      const entities = timed('find entities', () => findEntities(article, models));
      const attributions = timed('find attributions', () => findAttributions(article, tags, entities, models, wordForms));
      const cast = timed('link actors', () => linkActors(article, entities, attributions, models, wordForms));
      timed('assemble', () => assemble(article, attributions, cast));
    }
    if (run >= 0) for (const name of names) totals.get(name)!.push(sums.get(name)!);
  }
  const all = [...totals.values()].reduce((sum, times) => sum + median(times), 0);
  for (const name of names) note(`  stage: ${name}`, (100 * median(totals.get(name)!)) / all, '% of the time');
}

/** Time per character from 10 KB to 10 MB. */
function growth(texts: readonly string[], analyzer: Analyzer): void {
  const perCharacter = new Map<number, number>();
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = lengthened(texts, size);
    const runs = size >= 1e7 ? 1 : size >= 1e6 ? 3 : 15;
    const times = Array.from({ length: runs }, () => timeOf(() => analyzer.analyze(text)));
    perCharacter.set(size, median(times) / size);
    note(`an article of ${kilobytes(size)}`, median(times), 'ms');
  }
  const ratio = perCharacter.get(10_000_000)! / perCharacter.get(100_000)!;
  note('time per character at 10 MB against 100 KB', ratio, 'times');
  ratios['time per character, 10 MB / 100 KB'] = ratio;
}

/** The analysis after a keystroke, in a worker with the memory that the extension gives it. */
async function keystrokes(texts: readonly string[]): Promise<void> {
  for (const size of [12_000, 1_000_000]) {
    const { fresh, times: places } = await new Promise<Typing>((resolve, reject) => {
      const worker = new Worker(join(__dirname, 'typing.js'), { workerData: lengthened(texts, size), resourceLimits: { maxYoungGenerationSizeMb: ROOM.editor } });
      worker.once('message', resolve).once('error', reject);
    });
    for (const [where, times] of places) {
      const name = `a keystroke in ${kilobytes(size)}, ${where}`;
      note(`${name}: median`, median(times), 'ms');
      note(`${name}: 95th percentile`, quantile(times, 0.95), 'ms');
      note(`${name}: 99th percentile`, quantile(times, 0.99), 'ms');
      ratios[`${name} / fresh analysis`] = median(times) / fresh;
    }
  }
}

/** The most memory that the command line takes: over one article of 10 MB, and over a stream of articles. */
function memory(texts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslens-bench-'));
  const run = (args: readonly string[], file: string): number => {
    const { stderr, status } = spawnSync(process.execPath, ['--require', join(ROOT, 'test', 'bench', 'peak.cjs'), join(ROOT, 'dist', 'cli.js'), 'analyze', ...args, file, '--format', 'ndjson'], {
      stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8',
    });
    const peak = /peak (\d+) KB/.exec(stderr);
    if (status !== 0 || peak === null) throw new Error(`The command line failed: ${stderr}`);
    return Number(peak[1]) / 1000;
  };
  try {
    const long = join(folder, 'long.txt');
    writeFileSync(long, lengthened(texts, 10_000_000));
    note('memory: one article of 10 MB', run([], long), 'MB');
    const stream = join(folder, 'stream.ndjson');
    writeFileSync(stream, Array.from({ length: 1500 }, (_, index) => `${JSON.stringify({ id: String(index), text: texts[index % texts.length] })}\n`).join(''));
    for (const jobs of [1, 2]) note(`memory: 1,500 articles in a stream, ${jobs === 1 ? 'one core' : `${jobs} cores`}`, run(['--input', 'ndjson', '--jobs', String(jobs)], stream), 'MB');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long the extension takes to activate, and until the sample is shown and has its first highlights, worker and models included; in real extension hosts. */
function firstMoments(): void {
  const run = (command: string): string => {
    const { stdout, stderr, status } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8', env: { ...process.env, SUITE: 'timing' } });
    if (status !== 0) throw new Error(`${command} failed: ${stderr}${stdout}`);
    return stdout;
  };
  run('npm run --silent package');
  for (const host of ['node', 'web']) {
    const times = [1, 2, 3].map(() => JSON.parse(/timing (\{.*\})/.exec(run(`npx tsx test/host/runHost.ts ${host}`))![1]!) as { activation: number; waiting: number; highlights: number });
    note(`${host} host: activation (median of 3)`, median(times.map(({ activation }) => activation)), 'ms');
    note(`${host} host: from opening a document to showing it, VS Code alone`, median(times.map(({ waiting }) => waiting)), 'ms');
    note(`${host} host: from showing the first article to its highlights`, median(times.map(({ highlights }) => highlights)), 'ms');
  }
}

function sizes(): void {
  for (const file of ['extension.js', 'extension.web.js', 'worker.js', 'worker.web.js', 'cli.js']) {
    const path = join(ROOT, 'dist', file);
    if (existsSync(path)) note(`dist/${file}`, statSync(path).size / 1000, 'KB');
  }
  for (const file of readdirSync(ROOT).filter((name) => name.endsWith('.vsix'))) note(file, statSync(join(ROOT, file)).size / 1e6, 'MB');
}

/** Fails the run where a kept ratio got worse. */
function compare(): void {
  if (!existsSync(BASELINE)) return;
  const kept = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>;
  console.log('');
  for (const [what, before] of Object.entries(kept)) {
    const now = ratios[what];
    if (now === undefined) throw new Error(`baseline.json keeps "${what}", which is not measured any more.`);
    const worse = now > before * TOLERANCE;
    console.log(`${worse ? 'WORSE' : 'ok   '} ${what}: ${format(now)} (kept: ${format(before)})`);
    if (worse) process.exitCode = 1;
  }
}

const rounded = (values: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toPrecision(3))]));

function readTexts(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  if (names.length === 0) throw new Error(`There is no .txt file in ${folder}.`);
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

const kilobytes = (size: number): string => `${(size / 1000).toLocaleString('en')} KB`;

/** A text of a size, made of the articles one after the other. */
function lengthened(texts: readonly string[], size: number): string {
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

void main();
