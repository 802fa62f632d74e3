import * as vscode from 'vscode';
import type { Article } from '../articles/article';
import { registerForArticles } from '../articles/selector';
import type { ReadingState } from '../articles/store';
import type { Services } from '../services';
import { changeSetting, isEnabled, maximumLength } from '../settings';
import { actorCount, quoteCount } from '../wording';

const { t } = vscode.l10n;

/** The language status item with the counts of the current article and one click to switch Newslens off and on; the context keys of menus and keys. */
export function register({ articles, current }: Services): vscode.Disposable {
  const toggle = vscode.commands.registerCommand('newslens.toggle', () => {
    const scope = current.document;
    return changeSetting('enabled', !isEnabled(scope), scope);
  });
  const context = new Map<string, unknown>();
  const setContext = (key: string, value: unknown): void => {
    if (context.get(key) === value) return;
    context.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };

  let item: vscode.LanguageStatusItem | undefined;
  const update = (): void => {
    const { document } = current;
    const state = document === undefined ? 'none' : articles.stateOf(document);
    const article = document === undefined ? undefined : articles.latest(document);
    setContext('newslens.state', state);
    // Commands and keys of an article stay on while it is read anew.
    setContext('newslens.article', article !== undefined && vscode.window.activeTextEditor?.document === document);
    if (item === undefined) return;
    item.busy = state === 'busy';
    item.text = textOf(state, article);
    item.detail = state === 'too-large' ? t('longer than {0} characters: see the setting "Maximum Length"', maximumLength(document).toLocaleString()) : 'Newslens';
    item.severity = state === 'failed' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.command =
      state === 'too-large'
        ? { command: 'workbench.action.openSettings', arguments: ['newslens.maximumLength'], title: t('Change the Limit') }
        : { command: 'newslens.toggle', title: state === 'off' ? t('Turn On') : t('Turn Off') };
  };

  const registered = registerForArticles((selector) => {
    item = vscode.languages.createLanguageStatusItem('newslens.status', selector);
    item.name = 'Newslens';
    item.accessibilityInformation = { label: 'Newslens' };
    update();
    return item;
  });
  return vscode.Disposable.from(
    toggle,
    registered,
    current.onDidChange(update),
    articles.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function textOf(state: ReadingState, article: Article | undefined): string {
  switch (state) {
    case 'off': return t('Newslens is off');
    case 'too-large': return t('Too long to read');
    case 'failed': return t('Could not be read');
    case 'none':
    case 'busy':
    case 'ready':
      return article === undefined ? t('Reading ...') : `${quoteCount(article.quotes.length)}, ${actorCount(article.actors.length)}`;
  }
}
