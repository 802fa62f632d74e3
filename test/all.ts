import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readCounts, type Counts } from './counts';

const ROOT = join(__dirname, '..');

/** A part of `npm test`. */
interface Stage {
  readonly title: string;
  readonly command: string;
  /** Whether the command runs tests and prints their counts. Another one counts as one test, and what it prints is of interest if it fails. */
  readonly tests?: true;
  /** What it needs: the title of a stage before it. */
  readonly after?: string;
}

const FAILED: Counts = { passed: 0, failed: 1 };

const MOCHA = 'mocha --reporter=test/report.ts';

const STAGES: readonly Stage[] = [
  { title: 'Types', command: 'npm run --silent types' },
  { title: 'Lint', command: 'npm run --silent lint' },
  { title: 'Build and package', command: 'npm run --silent package' },
  { title: 'Unit tests', command: `${MOCHA} "test/unit/**/*.test.ts"`, tests: true },
  { title: 'Package', command: `${MOCHA} test/package.test.ts`, tests: true, after: 'Build and package' },
  { title: 'VS Code 1.91, web host', command: 'tsx test/host/runHost.ts web', tests: true, after: 'Build and package' },
  { title: 'VS Code 1.139, Node host', command: 'tsx test/host/runHost.ts node', tests: true, after: 'Build and package' },
  { title: 'VS Code, other windows', command: `${MOCHA} test/host/windows.test.ts`, tests: true, after: 'Build and package' },
];

async function run({ title, command, tests }: Stage): Promise<Counts> {
  console.log(`\n${title}`);
  const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const kept: string[] = [];
  let counts: Counts | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const read = readCounts(line);
    if (read !== undefined) counts = read;
    else if (tests) console.log(line);
    else kept.push(line);
  }
  const failed = (await ended) !== 0;
  if (failed) for (const line of kept) console.log(line);
  if (!tests) return failed ? FAILED : { passed: 1, failed: 0 };
  // A run that broke down though no test failed is a failure, too, and so is one that found no tests.
  if (counts === undefined || counts.passed + counts.failed === 0) return FAILED;
  return failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function main(): Promise<void> {
  const results = new Map<string, Counts>();
  const summary: string[] = [];
  for (const stage of STAGES) {
    const begun = Date.now();
    const needed = stage.after === undefined ? undefined : results.get(stage.after);
    const skipped = needed !== undefined && needed.failed > 0;
    const counts = skipped ? FAILED : await run(stage);
    results.set(stage.title, counts);
    const outcome = skipped ? 'not run' : `${counts.passed} ok${counts.failed > 0 ? `, ${counts.failed} FAILED` : ''}`;
    summary.push(`${stage.title.padEnd(28)}${outcome.padEnd(24)}${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s`);
  }
  const sum = (which: keyof Counts): number => [...results.values()].reduce((total, counts) => total + counts[which], 0);
  console.log(`\n${summary.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

void main();
