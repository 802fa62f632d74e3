import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnPage, page, pageUntil } from './page';
import { ask, closeAll, eventually, openArticle, openText, wordsAt } from './window';

describe('language features on actors', () => {
  afterEach(closeAll);

  it('highlight all mentions of the actor under the cursor, pronouns too', async () => {
    const { document, at } = await openArticle();
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('Mara Ellison', 2));
    const words = wordsAt(document, highlights.map(({ range }) => range));
    assert.ok(words.includes('Mara Ellison'));
    assert.ok(words.includes('she'));
    assert.ok(words.includes('Ellison'));
  });

  it('highlight in a quote its attribution, and leave plain words to VS Code', async () => {
    const { document, at } = await openArticle();
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('coffee is free', 2));
    assert.deepEqual(wordsAt(document, highlights.map(({ range }) => range)), ['Okafor', 'said']);
  });

  itOnPage('show all mentions in a peek', async () => {
    const { goTo } = await openArticle();
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    goTo('Castellano smiled', 2);
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
    await pageUntil({ texts: '.peekview-widget .monaco-list-row' }, (rows) => rows.some((row) => row.includes('Ruth Castellano wrote')) && rows.some((row) => row.includes('She')));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('go to the first full mention, from a name, a pronoun or a quote', async () => {
    const { document, at } = await openArticle();
    for (const position of [at('Castellano smiled', 2), at('"The letter speaks', 6), at('She added', 1)]) {
      const [found] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, position);
      assert.equal(document.getText(found!.range), 'Ruth Castellano');
    }
  });

  it('go from the first mention to the place that gives the role', async () => {
    const { document, at } = await openArticle();
    const [found] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at('Ruth Castellano', 3));
    assert.equal(document.getText(found!.range), 'federal mediator');
  });

  it('find all mentions as references', async () => {
    const { document, at } = await openArticle();
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at('Okafor said', 2));
    const words = wordsAt(document, references.map(({ range }) => range));
    assert.ok(words.includes('Denise Okafor'));
    assert.ok(words.filter((each) => each === 'Okafor').length >= 3);
    assert.ok(words.includes('She') || words.includes('she') || words.includes('her'));
  });

  it('rename an actor in all names, and keep possessives', async () => {
    const text = 'MERRIN -- Mayor Ann Poe opened the bridge.\n\n"It is done," Poe said.\n\nPoe\'s deputy, Luis Marchetti, said Poe had "slept on it." Ann Poe laughed.';
    const { document, at } = await openText(text);
    const { placeholder } = await ask<{ placeholder: string }>('vscode.prepareRename', document.uri, at('Ann Poe', 1));
    assert.equal(placeholder, 'Ann Poe');
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at('Ann Poe', 1), 'Rosa Lindqvist');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      'MERRIN -- Mayor Rosa Lindqvist opened the bridge.\n\n"It is done," Lindqvist said.\n\nLindqvist\'s deputy, Luis Marchetti, said Lindqvist had "slept on it." Rosa Lindqvist laughed.',
    );
  });

  itOnPage('show a rename before it is done, and do it where it is confirmed', async () => {
    const { document, goTo } = await openText('MERRIN -- Mayor Ann Poe opened the bridge.\n\n"It is done," Poe said. Ann Poe laughed.');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    goTo('Ann Poe', 1);
    await eventually('the name', () => ask<{ placeholder: string }>('vscode.prepareRename', document.uri, document.positionAt(17)), ({ placeholder }) => placeholder === 'Ann Poe');
    await page({ press: 'F2' });
    await pageUntil({ labels: '.rename-box input:focus' }, (found) => found.length > 0);
    await page({ type: 'Rosa Lindqvist' });
    await page({ press: 'Control+Enter' });
    await pageUntil({ texts: '.bulk-edit-panel .monaco-list-row' }, (rows) => rows.some((row) => row.includes('PoeLindqvist')));
    assert.ok(document.getText().includes('Ann Poe laughed'));
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually('the text', () => document.getText(), (text) => text === 'MERRIN -- Mayor Rosa Lindqvist opened the bridge.\n\n"It is done," Lindqvist said. Rosa Lindqvist laughed.');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('refuse to rename what is no name', async () => {
    const { document, at } = await openArticle();
    await assert.rejects(ask('vscode.prepareRename', document.uri, at('contract', 2)));
  });

  it('offer the actors of all open articles as workspace symbols', async () => {
    await openArticle('02-dining-club.txt');
    const { document } = await openArticle();
    const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'castell');
    const found = symbols.find(({ name }) => name === 'Ruth Castellano, federal mediator')!;
    assert.equal(found.location.uri.toString(), document.uri.toString());
    assert.equal(document.getText(found.location.range), 'Ruth Castellano');
    const all = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '');
    assert.ok(new Set(all.map(({ location }) => location.uri.toString())).size >= 2);
  });
});
