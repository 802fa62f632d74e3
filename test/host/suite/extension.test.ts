import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The installed extension', () => {
  it('activates, as it was packed', async () => {
    const extension = vscode.extensions.getExtension('newslens.newslens');
    assert.ok(extension);
    await extension.activate();
    console.log(`    VS Code ${vscode.version}`);
    assert.equal(extension.isActive, true);
    const read = (...path: string[]): Thenable<Uint8Array> => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, ...path));
    assert.ok((await read('dist', 'extension.js')).length > 0);
    await assert.rejects(async () => read('src', 'extension.ts'));
  });
});
