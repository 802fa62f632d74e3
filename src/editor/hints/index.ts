import * as vscode from 'vscode';
import { registerForArticles } from '../articles/selector';
import { extentOf } from '../articles/article';
import { reasonOf } from '../articles/reason';
import type { Services } from '../services';
import { SECTION, showsSpeakerHints } from '../settings';
import { speakerWithRole } from '../wording';

/** Inlay hints with the speaker in front of a quote whose sentence does not name one. */
export function register({ articles }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!showsSpeakerHints(document)) return undefined;
      const article = await articles.ready(document, token);
      if (article === undefined) return undefined;
      const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return article.quotes
        .filter((quote) => extentOf(quote)[0] >= from && extentOf(quote)[0] <= to)
        .filter((quote) => quote.speaker !== null && reasonOf(article, quote) !== 'named')
        .map((quote) => {
          const hint = new vscode.InlayHint(document.positionAt(extentOf(quote)[0]), `${quote.speaker}:`);
          hint.tooltip = speakerWithRole(quote.speaker, quote.role);
          hint.paddingRight = true;
          return hint;
        });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.inlayHints`)) changed.fire();
    }),
    registerForArticles((selector) => vscode.languages.registerInlayHintsProvider(selector, provider)),
  );
}
