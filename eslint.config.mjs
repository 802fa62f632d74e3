import { posix, relative, sep } from 'node:path';
import tseslint from 'typescript-eslint';

/**
 * What each part may import besides itself. Arrows go one way: analysis <- engine <- editor <- extension, with the command line and the training
 * beside them; inside the analysis text <- syntax <- entities <- quotes <- actors <- parts. A path that ends in a slash stands for all below it, another
 * one for that module alone, so `src/analysis` is the analysis' one door. A file belongs to the longest path that it begins with.
 */
const MAY_IMPORT = {
  'src/analysis': ['src/analysis/'],
  'src/analysis/article': [],
  'src/analysis/words': [],
  'src/analysis/model': [],
  'src/analysis/text': ['src/analysis/article', 'src/analysis/model/copied', 'src/analysis/model/grown', 'src/analysis/model/wordCache'],
  'src/analysis/lexicon': ['src/analysis/model/'],
  'src/analysis/syntax': ['src/analysis/model/', 'src/analysis/text/'],
  'src/analysis/entities': ['src/analysis/article', 'src/analysis/models', 'src/analysis/model/', 'src/analysis/text/', 'src/analysis/lexicon/', 'src/analysis/syntax/'],
  'src/analysis/quotes': [
    ...['src/analysis/article', 'src/analysis/words', 'src/analysis/models', 'src/analysis/model/', 'src/analysis/text/', 'src/analysis/lexicon/'],
    ...['src/analysis/syntax/', 'src/analysis/entities/'],
  ],
  'src/analysis/actors': [
    ...['src/analysis/article', 'src/analysis/words', 'src/analysis/models', 'src/analysis/model/', 'src/analysis/text/', 'src/analysis/lexicon/'],
    ...['src/analysis/syntax/', 'src/analysis/entities/', 'src/analysis/quotes/'],
  ],
  'src/analysis/parts': [
    ...['src/analysis/article', 'src/analysis/prominence', 'src/analysis/text/', 'src/analysis/syntax/', 'src/analysis/entities/', 'src/analysis/quotes/'],
    ...['src/analysis/actors/'],
  ],
  'src/export': ['src/analysis'],
  'src/engine': ['src/analysis', 'compromise'],
  'src/engine/node': ['src/analysis', 'src/engine/', 'node:'],
  'src/engine/worker.node': ['src/engine/', 'node:'],
  'src/editor': ['src/analysis', 'src/engine/engine', 'src/export/', 'vscode'],
  'src/cli': ['src/analysis', 'src/engine/', 'src/export/', 'node:'],
  'src/training': ['src/analysis/', 'node:'],
  'src/extension': ['src/engine/node', 'src/editor', 'vscode'],
  'src/extension.web': ['src/analysis', 'src/engine/web', 'src/editor', 'vscode'],
};

const allowed = (path, one) => (one.endsWith('/') || one.endsWith(':') ? path.startsWith(one) : path === one);

const arrows = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{part}} may not import {{path}}.', nowhere: 'This file belongs to no part of MAY_IMPORT.' } },
  create(context) {
    const file = relative(import.meta.dirname, context.filename).split(sep).join('/').replace(/\.ts$/, '');
    const part = Object.keys(MAY_IMPORT)
      .filter((one) => file === one || file.startsWith(`${one}/`))
      .sort((a, b) => b.length - a.length)[0];
    if (part === undefined) return { Program: (node) => context.report({ node, messageId: 'nowhere' }) };
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const path = source.value.startsWith('.') ? posix.join(posix.dirname(file), source.value) : source.value;
      if (!path.startsWith(`${part}/`) && !MAY_IMPORT[part].some((one) => allowed(path, one))) context.report({ node, messageId: 'arrow', data: { part, path } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
      TSExternalModuleReference: (node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};

/** What is there in Node alone, in code that runs on the web, too. The build for the web finds a wrong import, but not a wrong global. */
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'global', 'setImmediate', 'clearImmediate'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
    },
  },
  { files: ['src/**/*.ts'], plugins: { newslens: { rules: { arrows } } }, rules: { 'newslens/arrows': 'error' } },
  {
    files: ['src/analysis/**', 'src/engine/**', 'src/editor/**', 'src/export/**', 'src/extension.web.ts'],
    ignores: ['src/engine/node.ts', 'src/engine/worker.node.ts'],
    rules: { 'no-restricted-globals': ['error', ...NODE_GLOBALS] },
  },
);
