// node test/setup.mjs [PROGRAM.ts]: installs what the lock file names if it is not there yet, then runs the program, if there is one, in this very
// process. With it `npm start` and `npm test` need nothing before them but Node.
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Newslens needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

process.chdir(dirname(import.meta.dirname));
const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file is installed in its version. Packages for other systems are optional. */
const installed = () => {
  try {
    const here = packages('node_modules/.package-lock.json');
    const wanted = Object.entries(packages('package-lock.json'));
    return wanted.every(([path, { version, optional }]) => path === '' || optional || here[path]?.version === version);
  } catch {
    return false;
  }
};

const linked = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink();
if (!linked && !installed()) {
  console.log('Installing packages (npm ci) ...');
  // Under npm its own program is known; it is found on every system.
  const npm = process.env.npm_execpath;
  const [program, words] = npm ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(program, [...words, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'inherit', 'inherit'] });
}

const program = process.argv[2];
if (program !== undefined) {
  const { register } = await import('tsx/cjs/api');
  register();
  createRequire(import.meta.url)(resolve(program));
}
