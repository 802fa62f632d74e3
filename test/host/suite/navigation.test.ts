import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerInBox, itOnPage, page } from './page';
import { ask, closeAll, eventually, hoverAt, openArticle, openText, type Opened } from './window';

describe('walking through an article', () => {
  let article: Opened;
  beforeEach(async () => {
    article = await openArticle();
    await hoverAt(article, new vscode.Position(0, 0));
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
  });
  after(closeAll);

  const lineOfCursor = (): string => article.document.lineAt(article.editor.selection.active.line).text;

  it('goes to the next and the previous quote', async () => {
    const visited: number[] = [];
    for (let step = 0; step < 4; step++) {
      await vscode.commands.executeCommand('newslens.nextQuote');
      visited.push(article.document.offsetAt(article.editor.selection.active));
    }
    assert.deepEqual(visited, [...new Set(visited)].sort((a, b) => a - b));
    assert.ok(visited.includes(article.document.offsetAt(article.at('"I have told them'))));
    await vscode.commands.executeCommand('newslens.previousQuote');
    assert.equal(article.document.offsetAt(article.editor.selection.active), visited[2]);
  });

  it('goes round at the end', async () => {
    const { lineCount } = article.document;
    article.editor.selection = new vscode.Selection(lineCount, 0, lineCount, 0);
    await vscode.commands.executeCommand('newslens.nextQuote');
    assert.ok(article.document.offsetAt(article.editor.selection.active) < article.document.offsetAt(article.at('"I have told them')) + 1);
  });

  it('goes to the next and the previous quote by the same speaker', async () => {
    article.goTo('coffee is free');
    await vscode.commands.executeCommand('newslens.nextQuoteOfSpeaker');
    assert.match(await hoverAt(article, article.editor.selection.active.translate(0, 1)), /Denise Okafor/);
    assert.ok(article.editor.selection.active.isAfter(article.at('LETTER FROM THE MEDIATOR')));
    await vscode.commands.executeCommand('newslens.previousQuoteOfSpeaker');
    assert.equal(lineOfCursor().slice(0, 12), '"I have told');
  });

  it('goes to the first mention of whoever speaks', async () => {
    article.goTo('"The letter speaks', 5);
    await vscode.commands.executeCommand('newslens.goToFirstMention');
    assert.equal(article.document.getText(article.editor.selection), 'Ruth Castellano');
  });

  itOnPage('goes to an actor that is picked by name or role', async () => {
    await answerInBox(() => vscode.commands.executeCommand('newslens.goToActor'), 'crane operator', { row: /Tamika Brooks/ });
    await eventually('the words that are selected', () => article.document.getText(article.editor.selection), (words) => words === 'Tamika Brooks');
  });

  itOnPage('has keys', async () => {
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await page({ press: 'Alt+q' });
    await eventually('the cursor', () => article.document.offsetAt(article.editor.selection.active), (offset) => offset > 0);
    article.goTo('coffee is free');
    await page({ press: 'Alt+j' });
    await eventually('the cursor', () => article.editor.selection.active, (position) => position.isAfter(article.at('LETTER FROM')));
  });

  it('says so where there is nothing to walk to', async () => {
    await openText('Nothing is said here.');
    await vscode.commands.executeCommand('newslens.nextQuote');
    await vscode.commands.executeCommand('newslens.nextQuoteOfSpeaker');
    assert.equal(vscode.window.activeTextEditor!.selection.active.character, 0);
  });
});

describe('keys', () => {
  after(closeAll);

  it('collide with none of VS Code’s own', async () => {
    const defaults = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    const [ours, theirs] = split(defaults.getText());
    assert.ok(theirs.length > 500, `${theirs.length} keys were read`);
    assert.ok(ours.length >= 5, `${ours.length} keys are ours`);
    for (const { key } of ours) assert.deepEqual(theirs.filter((each) => each.key === key || each.key.startsWith(`${key} `)), [], key);
  });

  it('belong to commands that exist', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('newslens.newslens')!.packageJSON as { contributes: { commands: { command: string; title: string }[] } };
    for (const { command, title } of manifest.contributes.commands) {
      assert.ok(commands.has(command), command);
      assert.ok(title.length > 0 && !title.startsWith('%'), title);
    }
    assert.ok(await ask<boolean>('workbench.action.showCommands').then(() => true));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  function split(text: string): { key: string; command: string }[][] {
    const all = [...text.matchAll(/"key": "((?:[^"\\]|\\.)*)",\s*"command": "([^"]*)"/g)].map(([, key, command]) => ({ key: JSON.parse(`"${key!}"`) as string, command: command! }));
    return [all.filter(({ command }) => command.startsWith('newslens.')), all.filter(({ command }) => !command.startsWith('newslens.'))];
  }
});
