import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import { readVsix, VSIX } from './vsix';

const LARGEST = 5 * 1024 * 1024;
const LARGEST_MODELS = 4 * 1024 * 1024;
const LARGEST_BUNDLE = 150 * 1024;

/** Whatever else is in a package is there by mistake. */
const RUNS =
  /^(package(\.nls(\.[\w-]+)?)?\.json|readme\.md|license\.txt|changelog\.md|notice\.md|dist\/(extension|extension\.web|worker|worker\.web|cli)\.js|dist\/models\/\w+\.bin|l10n\/[\w.-]+\.json|syntaxes\/[\w.-]+\.json|media\/(walkthrough\/)?[\w-]+\.(svg|png|md|article))$/i;

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
}

describe('The packed extension', () => {
  const files = readVsix(VSIX);
  const text = (name: string): string => String(files.get(name));

  it('holds only what runs', () => {
    for (const [name, data] of [...files].sort()) console.log(`      ${name.padEnd(44)}${(data.length / 1024).toFixed(1).padStart(9)} KB`);
    assert.ok(files.size > 10);
    assert.deepEqual([...files.keys()].filter((name) => !RUNS.test(name)), []);
  });

  it('is small enough to install without a thought', () => {
    const { size } = statSync(VSIX);
    console.log(`      newslens.vsix: ${(size / 1024).toFixed(0)} KB of at most ${LARGEST / 1024} KB`);
    assert.ok(size <= LARGEST, `${size} bytes`);
  });

  it('gives its models no more than their share', () => {
    const models = [...files].filter(([name]) => name.startsWith('dist/models/'));
    const packed = models.reduce((total, [, data]) => total + deflateRawSync(data).length, 0);
    console.log(`      models: ${(packed / 1024).toFixed(0)} KB of at most ${LARGEST_MODELS / 1024} KB, packed`);
    assert.ok(packed > 0 && packed <= LARGEST_MODELS, `${packed} bytes`);
  });

  it('holds every file that the manifest refers to', () => {
    const manifest = JSON.parse(text('package.json')) as Manifest;
    const paths = [manifest.main, manifest.browser, manifest.icon, ...Object.values(manifest.bin)];
    // Grammars, language configurations, icons and pages of the walkthrough: whatever looks like a path of the package.
    JSON.stringify(manifest, (_key, value: unknown) => {
      if (typeof value === 'string' && /^(\.\/)?(dist|media|syntaxes)\/[^*]+\.\w+$/.test(value)) paths.push(value);
      return value;
    });
    const missing = paths.map((path) => path.replace(/^\.\//, '')).filter((path) => !files.has(path) && !files.has(`${path}.js`));
    assert.deepEqual(missing, []);
    assert.ok(paths.length > 6);
  });

  it('has a word for every key of the manifest, and no others', () => {
    const used = new Set([...text('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
    assert.ok(used.size > 0);
    for (const name of [...files.keys()].filter((file) => /^package\.nls/.test(file))) {
      assert.deepEqual(new Set(Object.keys(JSON.parse(text(name)) as object)), used, name);
    }
  });

  it('needs no Node modules on the web', () => {
    for (const name of ['dist/extension.web.js', 'dist/worker.web.js']) {
      const required = [...text(name).matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!);
      assert.deepEqual(required.filter((module) => module !== 'vscode'), [], name);
      assert.ok(!text(name).includes('"node:'), name);
    }
  });

  it('needs nothing but VS Code and Node elsewhere', () => {
    for (const name of ['dist/extension.js', 'dist/worker.js', 'dist/cli.js']) {
      const required = [...text(name).matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!);
      const strange = required.filter((module) => module !== 'vscode' && !builtinModules.includes(module.replace(/^node:/, '')));
      assert.deepEqual(strange, [], name);
    }
  });

  it('loads little before an article is opened', () => {
    for (const name of ['dist/extension.js', 'dist/extension.web.js']) assert.ok(files.get(name)!.length <= LARGEST_BUNDLE, name);
  });

  it('has no source maps in its bundles', () => {
    for (const [name, data] of files) if (name.endsWith('.js')) assert.ok(!data.includes('sourceMappingURL'), name);
  });
});
