import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerInBox, itOnPage, page, pageUntil } from './page';
import { closeAll, eventually, hoverAt, openArticle, openText, pause, type Opened } from './window';

const ROWS = '.pane-body .monaco-list-row';
const MENU = '.monaco-menu .action-label';

/** Runs a command as somebody without a mouse does. */
const runByKeys = (title: string): Promise<void> => answerInBox(() => page({ press: 'F1' }), `>${title}`, { row: new RegExp(`^${title}`) });

/** Goes to the first actor of the view. */
async function goToFirstActor(): Promise<void> {
  await runByKeys('Newslens: Focus on Actors View');
  await pageUntil({ labels: ROWS }, (labels) => labels.length > 5);
  // A view that is opened for the first time gets its items when it has the focus already; they do not.
  await runByKeys('Newslens: Focus on Actors View');
  await pageUntil({ labels: '.pane-body .monaco-list:focus .monaco-list-row' }, (labels) => labels.length > 5);
  await page({ press: 'Home' });
}

describe('with the keyboard alone', () => {
  let article: Opened;
  beforeEach(async () => {
    article = await openArticle();
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await hoverAt(article, new vscode.Position(0, 0));
  });
  afterEach(closeAll);

  itOnPage('the hover of a quote opens at the cursor, and its text is there for a screen reader', async () => {
    article.goTo('coffee is free');
    await page({ press: 'Control+k' });
    await page({ press: 'Control+i' });
    await pageUntil({ texts: '.monaco-hover' }, (texts) => texts.some((text) => text.includes('Denise Okafor, Acting Labor Secretary')));
    const view = async (): Promise<string[]> => {
      // Once more, and the focus is in the hover: the view for screen readers has its words.
      await vscode.commands.executeCommand('editor.action.showHover');
      await vscode.commands.executeCommand('editor.action.accessibleView');
      return page({ texts: '.accessible-view .view-lines' });
    };
    await eventually('the accessible view', view, (texts) => texts.some((text) => text.includes('Denise Okafor') && text.includes('Acting Labor Secretary')));
    await page({ press: 'Escape' });
  });

  itOnPage('the Actors view is reached, walked and left for a quote', async () => {
    await goToFirstActor();
    await pageUntil({ labels: `${ROWS}.focused` }, ([label]) => /^Ruth Castellano, federal mediator, Person, \d+ quotes/.test(label ?? ''));
    await page({ press: 'ArrowRight' });
    await pageUntil({ labels: ROWS }, (labels) => labels.some((label) => /^(?:Direct quote|Partly quoted|Indirect speech), /.test(label)));
    await page({ press: 'ArrowDown' });
    const [quote] = await pageUntil({ labels: `${ROWS}.focused` }, ([label]) => /^(?:Direct quote|Partly quoted|Indirect speech), /.test(label ?? ''));
    await page({ press: 'Enter' });
    await eventually('the selected words', () => article.document.getText(article.editor.selection), (words) => words !== '' && quote!.includes(words.slice(0, 20)));
  });

  itOnPage('the actions of an actor are in the menu', async () => {
    await goToFirstActor();
    await page({ press: 'Shift+F10' });
    const labels = await pageUntil({ labels: MENU }, (found) => found.some((label) => label.startsWith('Copy All Quotes by the Same Speaker')));
    for (const title of ['Go to Next Quote by the Same Speaker', 'Go to First Mention']) assert.ok(labels.some((label) => label.startsWith(title)), JSON.stringify(labels));
    await page({ press: 'Escape' });
  });

  itOnPage('the actions on a quote are in the editor’s menu', async () => {
    article.goTo('coffee is free');
    await page({ press: 'Shift+F10' });
    await pageUntil({ labels: MENU }, (found) => found.includes('Newslens'));
    await page({ press: 'Escape' });
  });

  itOnPage('the outline goes to a symbol by name', async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpen', '@Okafor: "I have told');
    await pageUntil({ labels: '.quick-input-widget .monaco-list-row' }, ([label]) => label?.includes('Denise Okafor: "I have told them') === true);
    await page({ press: 'Enter' });
    await eventually('the line of the cursor', () => article.document.lineAt(article.editor.selection.active.line).text, (line) => line.startsWith('"I have told them'));
  });

  itOnPage('a missing mark is put in by a quick fix', async () => {
    const { document, goTo } = await openText('MERRIN -- Mayor Ann Poe opened the bridge on Monday.\n\n"It is done, Poe said.\n\nThe river was high.');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await eventually('the problems', () => vscode.languages.getDiagnostics(document.uri), (problems) => problems.length > 0);
    goTo('"It is done');
    await pause(500);
    await page({ press: 'Control+.' });
    await pageUntil({ texts: '.action-widget .monaco-list-row' }, (texts) => texts.some((text) => text.includes('Insert the missing "')));
    await page({ press: 'Enter' });
    await eventually('the text', () => document.getText(), (text) => text.includes('"It is done," Poe said.'));
    await pause(0);
  });
});
