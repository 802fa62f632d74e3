import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the suites do in the window and ask of it. Everything goes through VS Code's own commands, or through the page as a person sees it. */

// VS Code activates the extension when it finds a text document; a test must not come before its providers.
before(async () => {
  await vscode.extensions.getExtension('newslens.newslens')!.activate();
});

/** The sample article that most suites read. */
export const HARBOR_TALKS = '01-harbor-talks.txt';

/** An open article, and where its words are. */
export interface Opened {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  /** The position so many characters behind the start of some words. */
  at(words: string, behind?: number): vscode.Position;
  /** Puts the cursor there, and scrolls there if need be. */
  goTo(words: string, behind?: number): void;
}

/** Opens a sample article. */
export async function openArticle(name = HARBOR_TALKS): Promise<Opened> {
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name)));
}

/**
 * Opens a new article with a text. VS Code names it like the last one that was closed. On a busy machine it may still find what it keeps of that
 * one against a crash, and restores it: then the article is closed and opened once more.
 */
export async function openText(content: string, language = 'news-article'): Promise<Opened> {
  const opened = await show(await vscode.workspace.openTextDocument({ content, language }));
  const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
  if (withLineFeeds(opened.document.getText()) === withLineFeeds(content)) return opened;
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return openText(content, language);
}

async function show(document: vscode.TextDocument): Promise<Opened> {
  const editor = await vscode.window.showTextDocument(document);
  const at = (words: string, behind = 0): vscode.Position => {
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, `The article has no “${words}”.`);
    return document.positionAt(start + behind);
  };
  const goTo = (words: string, behind = 0): void => {
    const position = at(words, behind);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return { document, editor, at, goTo };
}

/** Closes all editors, without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // On a busy machine the command returns first, and would close what the next test opens.
  await eventually('the open editors', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)), (labels) => labels.length === 0);
}

/** Runs one of VS Code's commands that ask the providers. */
export async function ask<T>(command: string, ...words: readonly unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...words);
}

/** All that the hovers at a position say, as Markdown. */
export async function hoverAt({ document }: Opened, position: vscode.Position): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n\n').replaceAll('&nbsp;', ' ');
}

/** The words of a range. */
export const wordsAt = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] => ranges.map((range) => document.getText(range));

/** Waits until something is so; fails after ten seconds with what it was last. */
export async function eventually<T>(what: string, look: () => T | PromiseLike<T>, isSo: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (isSo(found)) return found;
    if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(found)}`);
    await pause(50);
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something under other settings, and puts them back. */
export async function withSettings<T>(settings: Readonly<Record<string, unknown>>, run: () => Promise<T>): Promise<T> {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('newslens');
  for (const [key, value] of Object.entries(settings)) await configuration().update(key, value, vscode.ConfigurationTarget.Global);
  try {
    return await run();
  } finally {
    for (const key of Object.keys(settings)) await configuration().update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}
