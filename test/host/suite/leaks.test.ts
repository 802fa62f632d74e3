import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll } from './window';

/** What a Node host has and a browser has not. */
declare const process: { getBuiltinModule?(name: string): unknown; memoryUsage(): { heapUsed: number } } | undefined;

describe('200 documents opened, edited and closed', () => {
  before(closeAll);
  after(closeAll);

  it('are answered in their version, and leave nothing behind', async function () {
    this.timeout(280_000);
    await openEditClose(10);
    const before = heap();
    for (let done = 0; done < 200; done += 20) await openEditClose(20);
    const after = heap();
    assert.equal(vscode.languages.getDiagnostics().filter(([, problems]) => problems.some(({ source }) => source === 'Newslens')).length, 0);
    if (before === undefined || after === undefined) return;
    assert.ok(after < before * 1.1, `${Math.round(before / 1024)} KB before, ${Math.round(after / 1024)} KB after`);
  });
});

/** Opens so many new articles, edits each, asks for what is in it, and closes them. */
async function openEditClose(count: number): Promise<void> {
  const documents: vscode.TextDocument[] = [];
  const edit = new vscode.WorkspaceEdit();
  for (let index = 0; index < count; index++) {
    const content = `MERRIN -- Mayor Ann Poe opened bridge ${index} on Monday.\n\n"It is done," Poe said.\n\n"And it is open, Poe said.\n`;
    const document = await vscode.workspace.openTextDocument({ content, language: 'news-article' });
    await vscode.window.showTextDocument(document, { preview: false });
    edit.insert(document.uri, new vscode.Position(0, 0), `Part ${index}\n\n`);
    documents.push(document);
  }
  assert.ok(await vscode.workspace.applyEdit(edit));
  await Promise.all(documents.map(check));
  // The one that was opened before becomes the active one.
  while (vscode.window.activeTextEditor !== undefined) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** What the providers say of a document is of the version that they were asked for. */
async function check(document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  assert.equal(document.version, version);
  const all = (parts: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] => parts.flatMap((part) => [part, ...all(part.children)]);
  const quote = all(symbols).find(({ name }) => name.includes('It is done'));
  assert.ok(quote, JSON.stringify(symbols));
  assert.equal(document.getText(quote.selectionRange), '"It is done,"');
}

/** The memory in use after a garbage collection; undefined in a browser, which does not tell. */
function heap(): number | undefined {
  if (typeof process === 'undefined' || process.getBuiltinModule === undefined) return undefined;
  (process.getBuiltinModule('node:v8') as { setFlagsFromString(flag: string): void }).setFlagsFromString('--expose-gc');
  const collect = (process.getBuiltinModule('node:vm') as { runInNewContext(code: string): () => void }).runInNewContext('gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
