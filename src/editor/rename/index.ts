import * as vscode from 'vscode';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import { spanOf } from '../articles/spans';
import type { Services } from '../services';
import { planRename, renamedMention } from './plan';

const { t } = vscode.l10n;

/** Renames an actor in all its names. Names whose link to the actor is doubtful are shown for confirmation first. */
export function register({ articles }: Services): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    async prepareRename(document, position, token) {
      const article = await articles.ready(document, token);
      const renamed = article === undefined ? undefined : renamedMention(article, document.offsetAt(position));
      if (renamed === undefined) throw new Error(t('Put the cursor on the name of somebody in the article.'));
      return { range: rangeOf(document, spanOf(renamed.mention)), placeholder: article!.slice(spanOf(renamed.mention)) };
    },
    async provideRenameEdits(document, position, newName, token) {
      const article = await articles.ready(document, token);
      const renamed = article === undefined ? undefined : renamedMention(article, document.offsetAt(position));
      if (renamed === undefined) return undefined;
      if (newName.trim() === '') throw new Error(t('A name needs a letter.'));
      const edit = new vscode.WorkspaceEdit();
      for (const { span, text, sure } of planRename(article!, renamed, newName)) {
        edit.replace(document.uri, rangeOf(document, span), text, sure ? undefined : { label: t('Perhaps somebody else'), needsConfirmation: true });
      }
      return edit;
    },
  };
  return registerForArticles((selector) => vscode.languages.registerRenameProvider(selector, provider));
}
