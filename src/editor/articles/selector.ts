import * as vscode from 'vscode';
import { articleLanguages, SECTION } from '../settings';

/**
 * Registers language features for the languages that are read as articles, and anew when the setting changes. Registered for every
 * language they would answer with nothing, and keep VS Code from its own word-based answers there.
 */
export function registerForArticles(register: (selector: vscode.DocumentSelector) => vscode.Disposable): vscode.Disposable {
  const forLanguages = (): vscode.Disposable => register(articleLanguages().map((language) => ({ language })));
  let registered = forLanguages();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(`${SECTION}.languages`)) return;
    registered.dispose();
    registered = forLanguages();
  });
  return new vscode.Disposable(() => {
    listener.dispose();
    registered.dispose();
  });
}
