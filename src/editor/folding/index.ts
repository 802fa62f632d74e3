import * as vscode from 'vscode';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import type { Services } from '../services';
import { planFolding } from './plan';

/** Folding by section and by quote of several paragraphs. */
export function register({ articles }: Services): vscode.Disposable {
  const provider: vscode.FoldingRangeProvider = {
    async provideFoldingRanges(document, _context, token) {
      const article = await articles.ready(document, token);
      return article === undefined
        ? undefined
        : planFolding(article)
            .map((span) => rangeOf(document, span))
            .filter((range) => !range.isSingleLine)
            .map(({ start, end }) => new vscode.FoldingRange(start.line, end.line));
    },
  };
  return registerForArticles((selector) => vscode.languages.registerFoldingRangeProvider(selector, provider));
}
