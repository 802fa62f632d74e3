// Mocha's browser build runs in all three extension hosts; its other build would bring the file system and worker threads along.
import 'mocha/mocha.js';

/** What the browser build leaves in the global scope. */
declare const mocha: {
  setup(options: { ui: 'bdd'; timeout: number; reporter: unknown }): void;
  run(done: (failures: number) => void): Mocha.Runner;
};

/**
 * Runs the suites that `load` brings in. Prints one line a test, the failures in full, and last the counts on one line that the launcher reads:
 * `counts {"passed":12,"failed":0}`. Rejects if a test failed, which is how VS Code learns of it.
 */
export function runSuites(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: report });
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}

function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed++;
    console.log(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error) => {
    failed++;
    console.log(`  ✗ ${test.fullTitle()}\n${String(error.stack ?? error)}`);
  });
  runner.on('end', () => console.log(`counts ${JSON.stringify({ passed, failed })}`));
}
