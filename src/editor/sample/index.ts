import * as vscode from 'vscode';
import type { Services } from '../services';

/** The language that Newslens brings along. */
const NEWS_ARTICLE = 'news-article';

/** The sample article of the walkthrough, and reading whatever is open as an article. */
export function register({ context }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('newslens.openSample', async () => {
      const file = vscode.Uri.joinPath(context.extensionUri, 'media', 'sample.article');
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      // A copy without a file: whoever tries out renaming changes nothing of the extension.
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: NEWS_ARTICLE, content }));
    }),
    vscode.commands.registerTextEditorCommand('newslens.readAsArticle', ({ document }) => vscode.languages.setTextDocumentLanguage(document, NEWS_ARTICLE)),
  );
}
