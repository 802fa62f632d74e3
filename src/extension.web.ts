import * as vscode from 'vscode';
import { MODEL_NAMES } from './analysis';
import { registerFeatures } from './editor';
import { createWebEngine } from './engine/web';

/** The extension in a browser's extension host: the analysis runs in a web worker. */
export function activate(context: vscode.ExtensionContext): void {
  const read = (...path: string[]): PromiseLike<Uint8Array> => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', ...path));
  const files = {
    async loadModels() {
      const models = await Promise.all(MODEL_NAMES.map(async (name) => [name, own(await read('models', `${name}.bin`))] as const));
      return Object.fromEntries(models);
    },
    loadWorker: async () => read('worker.web.js'),
  };
  registerFeatures(context, (log) => createWebEngine(files, (reason) => log.error(reason)));
}

/** Bytes in memory of their own, which can be handed over: VS Code may give out a piece of a larger message. */
const own = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice());
