/**
 * Mocha's reporter for all runs, in Node and in VS Code: one line a suite of the top level, failures in full, and last the counts on one line
 * for the program that started the run: `counts {"passed":12,"failed":0}`.
 */
export function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  let failedBefore = 0;
  let begun = 0;
  runner.on('suite', (suite) => {
    if (suite.parent?.root !== true) return;
    begun = Date.now();
    failedBefore = failed;
  });
  runner.on('suite end', (suite) => {
    if (suite.parent?.root === true) console.log(`  ${failed === failedBefore ? '✓' : '✗'} ${suite.title} (${suite.total()} tests, ${Date.now() - begun} ms)`);
  });
  runner.on('pass', () => passed++);
  runner.on('fail', (test, error) => {
    failed++;
    // What follows in the stack is mocha itself.
    const [stack] = String(error.stack ?? error).split(/\n\s+at (?:async )?callFn/);
    console.log(`  ✗ ${test.fullTitle()}\n${stack}`);
  });
  runner.on('end', () => console.log(`counts ${JSON.stringify({ passed, failed })}`));
}

export default report;
