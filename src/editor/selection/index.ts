import * as vscode from 'vscode';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import type { Services } from '../services';
import { planSelection } from './plan';

/** "Expand Selection" by word, clause, quote and paragraph. */
export function register({ articles }: Services): vscode.Disposable {
  const provider: vscode.SelectionRangeProvider = {
    async provideSelectionRanges(document, positions, token) {
      const article = await articles.ready(document, token);
      if (article === undefined) return undefined;
      return positions.map((position) => {
        let selection: vscode.SelectionRange | undefined;
        for (const span of planSelection(article, document.offsetAt(position)).reverse()) {
          selection = new vscode.SelectionRange(rangeOf(document, span), selection);
        }
        return selection ?? new vscode.SelectionRange(new vscode.Range(position, position));
      });
    },
  };
  return registerForArticles((selector) => vscode.languages.registerSelectionRangeProvider(selector, provider));
}
