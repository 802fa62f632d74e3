import tseslint from 'typescript-eslint';

/** Arrows go one way: analysis <- engine <- editor <- extension; the command line and the training stand beside them. */
const forbid = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map((group) => ({ group: [group] })) }] },
});

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
  forbid(['src/analysis/**'], 'vscode', 'node:*', '**/engine/**', '**/editor/**', '**/cli/**', '**/training/**', 'compromise*'),
  forbid(['src/analysis/text/**'], '**/syntax/**', '**/entities/**', '**/actors/**', '**/quotes/**', 'vscode', 'node:*', 'compromise*', '**/engine/**', '**/editor/**'),
  forbid(['src/engine/**'], 'vscode', '**/editor/**', '**/cli/**', '**/training/**'),
  forbid(['src/editor/**'], 'node:*', '**/cli/**', '**/training/**', '**/extension'),
  forbid(['src/cli/**'], 'vscode', '**/editor/**', '**/training/**'),
);
