import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnPage, page, pageUntil } from './page';
import { ask, closeAll, eventually, hoverAt, openArticle, openText, pause, withSettings, type Opened } from './window';

const extension = (): vscode.Extension<unknown> => vscode.extensions.getExtension('newslens.newslens')!;
const hovers = async (opened: Opened, words: string): Promise<string> => hoverAt(opened, opened.at(words, 1));

const ARTICLE = 'MERRIN -- Mayor Ann Poe opened the bridge on Monday.\n\n"It is done," Poe said.\n';

describe('reading documents', () => {
  afterEach(closeAll);

  it('reads plain text, Markdown and news articles, and nothing else', async () => {
    for (const language of ['plaintext', 'markdown', 'news-article']) assert.match(await hovers(await openText(ARTICLE, language), 'It is done'), /Ann Poe/, language);
    assert.equal(await hovers(await openText(ARTICLE, 'html'), 'It is done'), '');
  });

  it('reads over the markup of Markdown, and shows none of it', async () => {
    const opened = await openText('MERRIN -- Mayor **Ann Poe** opened the bridge.\n\n*"It is done,"* said [Poe](https://example.org/poe), an engineer.\n', 'markdown');
    const hover = await hovers(opened, 'It is done');
    assert.match(hover, /\*\*Ann Poe\*\*, Mayor/);
    assert.match(hover, /Direct quote/);
    assert.match(hover, /The speaker is named beside it: “Poe, an engineer”/);
  });

  it('reads other languages where a setting says so', async () => {
    await withSettings({ languages: ['html'] }, async () => {
      assert.match(await hovers(await openText(ARTICLE, 'html'), 'It is done'), /Ann Poe/);
      assert.equal(await hovers(await openText(ARTICLE, 'plaintext'), 'It is done'), '');
    });
  });

  it('follows edits: an answer is always of the version that is there', async () => {
    const opened = await openText(ARTICLE);
    assert.match(await hovers(opened, 'It is done'), /Ann Poe/);
    for (const name of ['Eva Lund', 'Ida Berg', 'Tom Hall']) {
      const line = opened.document.lineAt(0);
      await opened.editor.edit((edit) => edit.replace(line.range, `MERRIN -- Mayor ${name} opened the bridge on Monday.`));
      const surname = name.split(' ')[1]!;
      await opened.editor.edit((edit) => edit.replace(opened.document.lineAt(2).range, `"It is done," ${surname} said.`));
      assert.match(await hovers(opened, 'It is done'), new RegExp(name));
    }
  });

  it('drops what was asked of an older version', async () => {
    const opened = await openText(ARTICLE);
    const pending = ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', opened.document.uri);
    await opened.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Words in front of everything.\n\n'));
    await pending;
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', opened.document.uri);
    const quote = symbols.flatMap((symbol) => [symbol, ...symbol.children]).find(({ name }) => name.includes('It is done'))!;
    assert.equal(opened.document.getText(quote.selectionRange), '"It is done,"');
  });

  itOnPage('leaves a text alone that is longer than the limit, and says so', async () => {
    await withSettings({ maximumLength: 1000 }, async () => {
      const opened = await openText(`${ARTICLE}\n${'The river was high. '.repeat(60)}`);
      assert.equal(await hovers(opened, 'It is done'), '');
      await vscode.commands.executeCommand('newslens.actors.focus');
      await pageUntil({ texts: '.pane-body .welcome-view-content' }, (texts) => texts.some((text) => text.includes('longer than Newslens reads')));
      await opened.editor.edit((edit) => edit.delete(new vscode.Range(4, 0, 4, 2000)));
      assert.match(await hovers(opened, 'It is done'), /Ann Poe/);
    });
  });

  it('is switched off and on with one command', async () => {
    const opened = await openText(ARTICLE);
    assert.match(await hovers(opened, 'It is done'), /Ann Poe/);
    await vscode.commands.executeCommand('newslens.toggle');
    assert.equal(vscode.workspace.getConfiguration('newslens').get('enabled'), false);
    assert.equal(await hovers(opened, 'It is done'), '');
    await vscode.commands.executeCommand('newslens.toggle');
    assert.match(await hovers(opened, 'It is done'), /Ann Poe/);
    await vscode.workspace.getConfiguration('newslens').update('enabled', undefined, vscode.ConfigurationTarget.Global);
  });

  it('is switched off and on where that is set for the language of the document', async () => {
    const opened = await openText(ARTICLE, 'markdown');
    const ofMarkdown = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('newslens', { languageId: 'markdown' });
    await ofMarkdown().update('enabled', false, vscode.ConfigurationTarget.Global, true);
    assert.equal(await hovers(opened, 'It is done'), '');
    await vscode.commands.executeCommand('newslens.toggle');
    assert.equal(ofMarkdown().inspect('enabled')?.globalLanguageValue, true);
    assert.match(await hovers(opened, 'It is done'), /Ann Poe/);
    await ofMarkdown().update('enabled', undefined, vscode.ConfigurationTarget.Global, true);
  });

  it('takes the user’s own names', async () => {
    const opened = await openText('The Blue Lamp reopened on Friday. zorblax was there.\n');
    await withSettings({ entities: { zorblax: 'organization' } }, async () => {
      await eventually('the hover', () => hovers(opened, 'zorblax'), (text) => text.includes('Organization'));
    });
    await eventually('the hover', () => hovers(opened, 'zorblax'), (text) => text === '');
  });

  it('marks or ignores the selected name for good', async () => {
    const opened = await openText(ARTICLE);
    const start = opened.at('Ann Poe');
    opened.editor.selection = new vscode.Selection(start, start.translate(0, 'Ann Poe'.length));
    await vscode.commands.executeCommand('newslens.ignoreName');
    assert.deepEqual(vscode.workspace.getConfiguration('newslens').get('entities'), { 'Ann Poe': 'ignore' });
    await vscode.workspace.getConfiguration('newslens').update('entities', undefined, vscode.ConfigurationTarget.Global);
  });

  itOnPage('reads untitled documents, both sides of a comparison, and every one of split editors', async () => {
    const opened = await openText(ARTICLE);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    const drawn = (part: string) => ({ styles: `${part} .view-overlays [class*="ced-"]`, property: 'border-bottom-style' });
    await pageUntil(drawn('.monaco-editor'), (styles) => styles.filter((style) => style === 'solid').length >= 4);
    await vscode.commands.executeCommand('workbench.action.joinAllGroups');
    const other = await openText(ARTICLE.replaceAll('Poe', 'Lund'));
    await vscode.commands.executeCommand('vscode.diff', opened.document.uri, other.document.uri);
    await pageUntil(drawn('.monaco-diff-editor'), (styles) => styles.filter((style) => style === 'solid').length >= 4);
    assert.match(await hovers(opened, 'It is done'), /Ann Poe/);
    assert.match(await hovers(other, 'It is done'), /Ann Lund/);
  });

  it('ignores the cells of notebooks', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, ARTICLE, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    const { document } = notebook.cellAt(0);
    const position = document.positionAt(document.getText().indexOf('It is done') + 1);
    assert.equal(await hoverAt({ document } as Opened, position), '');
  });

  it('stays calm over odd documents', async () => {
    const odd = {
      empty: '',
      'one word': 'Poe',
      'one long line': `${'Mayor Ann Poe said the bridge was done. '.repeat(5000)}`,
      'unbalanced marks': '"""“”’‘«" said Poe. "',
      'Windows line ends': ARTICLE.replaceAll('\n', '\r\n'),
      emoji: `🎉 ${ARTICLE} 👩‍👩‍👧 "🎈," Poe said.`,
      binary: String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
    };
    for (const [name, text] of Object.entries(odd)) {
      const { document } = await openText(text);
      const symbols = await ask<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      assert.ok(symbols === undefined || Array.isArray(symbols), name);
      await closeAll();
    }
  });

  itOnPage('reads files of a virtual folder, and of a folder on another computer', async () => {
    const [folder] = vscode.workspace.workspaceFolders!;
    // In the web host no file lies on a disk; in the Node host the extension runs on a server, away from the window.
    assert.ok(folder!.uri.scheme === 'vscode-test-web' || vscode.env.remoteName !== undefined, `${folder!.uri.scheme}, ${vscode.env.remoteName}`);
    const opened = await openArticle();
    assert.equal(opened.document.uri.scheme, folder!.uri.scheme);
    assert.match(await hovers(opened, 'coffee is free'), /Denise Okafor/);
  });

  it('declares why it may run everywhere', () => {
    const { capabilities } = extension().packageJSON as { capabilities: Record<string, { supported: boolean; description: string }> };
    for (const kind of ['untrustedWorkspaces', 'virtualWorkspaces']) {
      assert.equal(capabilities[kind]!.supported, true);
      assert.ok(capabilities[kind]!.description.length > 20);
    }
  });
});

describe('the status of a language', () => {
  after(closeAll);

  const status = async (): Promise<string[]> => {
    await page({ click: '#status\\.languageStatus, [id^="status.languageStatus"]' });
    const texts = await page({ texts: '.hover-language-status' });
    await page({ press: 'Escape' });
    return texts;
  };

  itOnPage('counts quotes and actors, and offers to switch off', async () => {
    await openArticle();
    const texts = await eventually('the status', status, (found) => found.some((text) => /\d+ quotes, \d+ actors/.test(text)));
    assert.ok(texts.some((text) => text.includes('Turn Off')));
  });

  itOnPage('says that it is off, and that a text is too long', async () => {
    await openArticle();
    await withSettings({ enabled: false }, async () => {
      const texts = await eventually('the status', status, (found) => found.some((text) => text.includes('Newslens is off')));
      assert.ok(texts.some((text) => text.includes('Turn On')));
    });
    await withSettings({ maximumLength: 1000 }, async () => {
      await eventually('the status', status, (found) => found.some((text) => text.includes('Too long to read') && text.includes('Change the Limit')));
    });
  });
});

describe('the news article language', () => {
  after(closeAll);

  it('wraps lines', async () => {
    const { document } = await openText(ARTICLE);
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
  });

  itOnPage('sets headings in bold', async () => {
    const { editor, at } = await openArticle();
    await vscode.commands.executeCommand('newslens.readAsArticle');
    const heading = at('LETTER FROM THE MEDIATOR');
    editor.revealRange(new vscode.Range(heading, heading), vscode.TextEditorRevealType.InCenter);
    await pageUntil({ texts: '.monaco-editor .view-line .mtkb' }, (texts) => texts.includes('LETTER FROM THE MEDIATOR'));
  });

  it('is what the sample article is in, and what any document becomes', async () => {
    await vscode.commands.executeCommand('newslens.openSample');
    assert.equal(vscode.window.activeTextEditor!.document.languageId, 'news-article');
    const { document } = await openText(ARTICLE, 'plaintext');
    await vscode.commands.executeCommand('newslens.readAsArticle');
    await eventually('the language', () => document.languageId, (language) => language === 'news-article');
    await pause(0);
  });
});
