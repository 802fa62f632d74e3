import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerInBox, itOnPage, page, pageUntil } from './page';
import { closeAll, eventually, openArticle, openText, withSettings } from './window';

/** What the page draws below the words: VS Code makes a class of its own for each look. */
const DECORATED = '.monaco-editor .view-overlays [class*="ced-"]';
const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern', 'high contrast': 'Default High Contrast', 'high contrast light': 'Default High Contrast Light' };

describe('the look of an article', () => {
  afterEach(closeAll);

  itOnPage('underlines names, each type in a style of its own, and tints quotes, in every kind of theme', async () => {
    for (const [kind, theme] of Object.entries(THEMES)) {
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await openArticle();
      const styles = await pageUntil({ styles: DECORATED, property: 'border-bottom-style' }, (found) => ['solid', 'dashed', 'dotted'].every((style) => found.includes(style)));
      assert.ok(styles.length > 5, kind);
      const tints = await pageUntil({ styles: DECORATED, property: 'background-color' }, (found) => found.some((color) => !/^rgba\(0, 0, 0, 0\)$|transparent/.test(color)));
      assert.ok(tints.length > 0, kind);
    }
    await vscode.workspace.getConfiguration('workbench').update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
  });

  itOnPage('leaves out the types that are switched off', async () => {
    await openArticle();
    const borders = { styles: DECORATED, property: 'border-bottom-style' };
    await pageUntil(borders, (found) => found.includes('dashed'));
    await withSettings({ 'highlight.entities': { person: true, organization: false, place: true, group: true } }, async () => {
      await pageUntil(borders, (found) => !found.includes('dashed') && found.includes('solid'));
    });
    await pageUntil(borders, (found) => found.includes('dashed'));
  });

  itOnPage('lets the user tick what is highlighted', async () => {
    await openArticle();
    await answerInBox(() => vscode.commands.executeCommand('newslens.chooseHighlights'), 'Organization', { keys: ['ArrowDown', 'Space', 'Enter'] });
    const read = (): Record<string, boolean> => vscode.workspace.getConfiguration('newslens').get<Record<string, boolean>>('highlight.entities')!;
    await eventually('the setting', read, ({ organization, person }) => organization === false && person === true);
    await vscode.workspace.getConfiguration('newslens').update('highlight.entities', undefined, vscode.ConfigurationTarget.Global);
  });

  itOnPage('goes along with whoever scrolls through a long text', async () => {
    const part = 'MERRIN -- Mayor Ann Poe opened the bridge on Monday.\n\n"It is done," Poe said.\n\n';
    const { document, editor } = await openText(part.repeat(3000));
    const lines = { styles: DECORATED, property: 'border-bottom-style' };
    await pageUntil(lines, (found) => found.includes('solid'));
    for (const line of [document.lineCount - 40, document.lineCount / 2]) {
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
      await pageUntil({ texts: '.monaco-editor .line-numbers' }, (numbers) => numbers.some((number) => Math.abs(Number(number) - line) < 20));
      await pageUntil(lines, (found) => found.includes('solid'));
    }
  }).timeout(60_000);

  itOnPage('keeps the marks in place while somebody types', async () => {
    const { editor } = await openText('MERRIN -- Mayor Ann Poe opened the bridge on Monday.');
    const lines = { styles: DECORATED, property: 'border-bottom-style' };
    await pageUntil(lines, (found) => found.includes('solid'));
    for (const [index, letter] of [...'on a wet day '].entries()) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 10 + index), letter));
      assert.ok((await page(lines)).includes('solid'), `after ${index + 1} letters`);
    }
  });
});
