import * as vscode from 'vscode';
import { registerFeatures } from './editor';
import { createThreadEngine, ROOM } from './engine/node';

/** The extension in a Node extension host: the analysis runs in a worker thread. */
export function activate(context: vscode.ExtensionContext): void {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist').fsPath;
  registerFeatures(context, (log) => createThreadEngine(dist, ROOM.editor, (reason) => log.error(reason)));
}
