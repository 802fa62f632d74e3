// Builds what runs into dist/: node esbuild.mjs [--development] [--watch]. Without a flag: minified, no source maps.
import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** `import assert from 'node:assert/strict'` of a suite that runs in the web host, where there are no Node modules. */
const assertInTheBrowser = {
  name: 'assert-in-the-browser',
  setup(build) {
    build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'strict', namespace: 'assert' }));
    build.onLoad({ filter: /.*/, namespace: 'assert' }, () => ({ contents: "module.exports = require('assert').strict;", resolveDir: import.meta.dirname }));
  },
};

/** Mocha's browser build, which looks for the `exports` of CommonJS around it: it would find, and replace, those of the whole bundle. */
const mochaByItself = {
  name: 'mocha-by-itself',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({ contents: `const exports = undefined;\n${await readFile(path, 'utf8')}` }));
  },
};

/** The entry of the host tests: every suite there is (or those whose name begins with $SUITE), loaded once `describe` and `it` are there. */
const suites = async () => {
  const files = (await readdir('test/host/suite')).filter((name) => name.endsWith('.test.ts') && name.startsWith(process.env.SUITE ?? '')).sort();
  const load = files.map((name) => `require('./${name}');`).join(' ');
  return { contents: `import { runSuites } from './runSuites';\nexport const run = () => runSuites(() => { ${load} });`, resolveDir: 'test/host/suite', loader: 'ts' };
};

const common = { bundle: true, minify: !development, sourcemap: development, legalComments: 'none', logLevel: 'warning' };
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20.9', external: ['vscode'] };
// A Node module in a bundle for the web does not resolve, so the build fails.
const web = { ...common, platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] };
const tests = { minify: false, plugins: [mochaByItself], stdin: await suites() };
// The assertions ask Node whether it writes to a terminal.
const testsOnTheWeb = { ...tests, plugins: [mochaByItself, assertInTheBrowser], define: { global: 'globalThis' }, banner: { js: 'const process = { env: {} };' } };

const bundles = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...web, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js' },
  { ...node, entryPoints: ['src/engine/worker.node.ts'], outfile: 'dist/worker.js' },
  { ...web, format: 'iife', entryPoints: ['src/engine/worker.web.ts'], outfile: 'dist/worker.web.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, ...tests, outfile: 'dist/test/index.js' },
  { ...web, ...testsOnTheWeb, outfile: 'dist/test/index.web.js' },
];

await rm('dist', { recursive: true, force: true });
await cp('src/models', 'dist/models', { recursive: true, filter: (name) => name.endsWith('models') || name.endsWith('.bin') });

const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
await Promise.all(contexts.map((one) => one.rebuild()));
if (watch) {
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('Watching; end with Ctrl+C.');
} else {
  await Promise.all(contexts.map((one) => one.dispose()));
  for (const name of (await readdir('dist', { recursive: true })).sort()) {
    const file = await stat(`dist/${name}`);
    if (file.isFile()) console.log(`${`dist/${name}`.padEnd(28)}${(file.size / 1024).toFixed(1).padStart(9)} KB`);
  }
}
