import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerInBox, itOnPage, page, pageUntil } from './page';
import { closeAll, eventually, openArticle, openText, pause, withSettings, type Opened } from './window';

const ROWS = '.pane-body .monaco-list-row';
const rows = { labels: ROWS };
const SELECTED = { labels: `${ROWS}.selected` };

describe('the Actors view', () => {
  let article: Opened;
  beforeEach(async () => {
    article = await openArticle();
    await vscode.commands.executeCommand('newslens.actors.focus');
    await vscode.commands.executeCommand('newslens.actors.clearFilter');
    await vscode.commands.executeCommand('workbench.actions.treeView.newslens.actors.collapseAll');
  });
  after(closeAll);

  itOnPage('lists actors with role and counts, for the eye and for a screen reader', async () => {
    const labels = await pageUntil(rows, (found) => found.some((label) => label.startsWith('Denise Okafor')));
    assert.match(labels.find((label) => label.startsWith('Denise Okafor'))!, /^Denise Okafor, Acting Labor Secretary, Person, \d+ quotes, \d+ mentions/);
    const texts = await page({ texts: ROWS });
    assert.ok(texts.some((text) => /Denise Okafor.*Acting Labor Secretary · \d+ quotes, \d+ mentions/.test(text)), JSON.stringify(texts));
  });

  itOnPage('has quotes below an actor, then mentions, in document order, and a click goes there', async () => {
    await withSettings({ 'actors.sort': 'firstMention' }, async () => {
      await pageUntil(rows, (found) => found.some((label) => label.startsWith('Denise Okafor')));
      await answerInBox(() => vscode.commands.executeCommand('newslens.actors.filter'), 'Okafor');
      await pageUntil(rows, (found) => found.length === 1);
      await vscode.commands.executeCommand('newslens.actors.focus');
      await pageUntil({ labels: '.pane-body .monaco-list:focus .monaco-list-row' }, (found) => found.length === 1);
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.expand');
      const labels = await pageUntil(rows, (found) => found.length > 5);
      const kinds = labels.slice(1).map((label) => (/^(?:Direct quote|Partly quoted|Indirect speech), Denise Okafor/.test(label) ? 'quote' : 'mention'));
      assert.ok(kinds.includes('quote') && kinds.includes('mention'));
      assert.deepEqual(kinds, [...kinds].sort().reverse());
      await vscode.commands.executeCommand('list.focusDown');
      await vscode.commands.executeCommand('list.select');
      await eventually('the selected words', () => article.document.getText(article.editor.selection), (words) => words.startsWith('"I have told them the coffee'));
    });
  });

  itOnPage('sorts by name', async () => {
    await withSettings({ 'actors.sort': 'name' }, async () => {
      const sorted = (labels: readonly string[]): boolean => labels.length > 5 && labels.every((label, index) => index === 0 || labels[index - 1]!.split(',')[0]!.localeCompare(label.split(',')[0]!) <= 0);
      await pageUntil(rows, sorted);
    });
    await withSettings({ 'actors.sort': 'firstMention' }, async () => {
      await pageUntil(rows, ([first]) => first?.startsWith('Denise Okafor') === true);
    });
  });

  itOnPage('filters by a part of a role, and shows all again', async () => {
    await answerInBox(() => vscode.commands.executeCommand('newslens.actors.filter'), 'mediator');
    await pageUntil(rows, (found) => found.length === 1 && found[0]!.startsWith('Ruth Castellano'));
    await vscode.commands.executeCommand('newslens.actors.clearFilter');
    await pageUntil(rows, (found) => found.length > 10);
  });

  itOnPage('follows the cursor where that is switched on, and leaves the focus in the editor', async () => {
    await withSettings({ 'actors.followCursor': true }, async () => {
      await vscode.window.showTextDocument(article.document);
      article.goTo('Castellano smiled', 2);
      await pageUntil(SELECTED, (found) => found.some((label) => label.includes('Castellano')));
      await page({ press: 'ArrowRight' });
      await eventually('the cursor', () => article.editor.selection.active.character, (character) => character === article.at('Castellano smiled', 3).character);
    });
  });

  itOnPage('does not follow unasked', async () => {
    await vscode.window.showTextDocument(article.document);
    const before = await page(SELECTED);
    article.goTo('Whitaker-Lund', 2);
    await pause(600);
    assert.deepEqual(await page(SELECTED), before);
  });

  itOnPage('offers actions on an actor with titles', async () => {
    await pageUntil(rows, (found) => found.length > 5);
    await vscode.commands.executeCommand('list.focusFirst');
    await vscode.commands.executeCommand('list.select');
    const titles = await pageUntil({ labels: `${ROWS}.focused .actions .action-label` }, (found) => found.length > 0);
    // A title may have its key behind it.
    assert.deepEqual(titles.map((title) => title.replace(/ \(.*\)$/, '')), ['Go to Next Quote by the Same Speaker', 'Copy All Quotes by the Same Speaker', 'Go to First Mention']);
  });

  itOnPage('welcomes where there is nothing to show', async () => {
    await closeAll();
    await pageUntil({ texts: '.pane-body .welcome-view-content' }, (texts) => texts.some((text) => text.includes('Open a Sample Article')));
    await openText('There is nothing here.');
    await pageUntil({ texts: '.pane-body .welcome-view-content' }, (texts) => texts.some((text) => text.includes('Nobody acts or speaks')));
  });
});
