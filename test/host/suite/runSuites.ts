// Mocha's browser build runs in all three extension hosts; its other build would bring the file system and worker threads along.
import 'mocha/mocha.js';
import { report } from '../../report';

/** What the browser build leaves in the global scope. */
declare const mocha: {
  setup(options: { ui: 'bdd'; timeout: number; reporter: unknown }): void;
  run(done: (failures: number) => void): Mocha.Runner;
};

/** Runs the suites that `load` brings in. Rejects if a test failed, which is how VS Code learns of it. */
export function runSuites(load: () => void): Promise<void> {
  // It asks the address of the page for options. A Node host has no address.
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: report });
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
