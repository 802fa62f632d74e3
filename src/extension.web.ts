import * as vscode from 'vscode';
import { MODEL_NAMES } from './analysis';
import { registerFeatures } from './editor';
import { createWebEngine } from './engine/web';

/** The part of the web platform that is used; the project compiles without the DOM's types. */
declare const fetch: (address: string) => Promise<{ readonly ok: boolean; arrayBuffer(): Promise<ArrayBuffer> }>;

/** The extension in a browser's extension host: the analysis runs in a web worker. */
export function activate(context: vscode.ExtensionContext): void {
  const read = (...path: string[]): Promise<Uint8Array> => readOwn(vscode.Uri.joinPath(context.extensionUri, 'dist', ...path));
  const files = {
    async loadModels() {
      const models = await Promise.all(MODEL_NAMES.map(async (name) => [name, await read('models', `${name}.bin`)] as const));
      return Object.fromEntries(models);
    },
    loadWorker: () => read('worker.web.js'),
  };
  registerFeatures(context, (log) => createWebEngine(files, (reason) => log.error(reason)));
}

/**
 * A file of the extension, in memory of its own, which can be handed over. It is taken from where VS Code took the extension's code; VS Code's file system, which knows every
 * place that an extension may be in, passes ten megabytes on from thread to thread, and takes thrice as long.
 */
async function readOwn(file: vscode.Uri): Promise<Uint8Array> {
  if (file.scheme === 'https' || file.scheme === 'http') {
    try {
      const answer = await fetch(file.toString(true));
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    } catch {
      // VS Code may know another way.
    }
  }
  const bytes = await vscode.workspace.fs.readFile(file);
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
