import * as vscode from 'vscode';
import type { Actor, Span } from '../../analysis';
import type { Article } from '../articles/article';
import { shiftOffset } from '../articles/edits';
import { rangeOf } from '../articles/ranges';
import { spanOf } from '../articles/spans';
import type { ArticleStore } from '../articles/store';

/** The command that goes to a place in an article. Links in hovers and items of the Actors view run it. */
export const REVEAL = 'newslens.reveal';

/** A place in a version of a document, as it is passed to a command: plain data. */
export interface Place {
  readonly uri: string;
  readonly version: number;
  readonly span: Span;
}

/** The place of a span of a document's article. */
export function placeOf(document: vscode.TextDocument, article: Article, span: Span): Place {
  return { uri: document.uri.toString(), version: article.version, span };
}

/** Puts the cursor of an editor at an offset and scrolls there if need be. */
export function moveTo(editor: vscode.TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens the document of a place, in the editor that shows it already where there is one, and selects it. */
export async function reveal(articles: ArticleStore, { uri, version, span }: Place): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const article = articles.latest(document);
  // The item that was clicked may be of the text before the last edits.
  const edits = article?.version === version ? article.edits : [];
  const target: Span = [shiftOffset(span[0], edits), shiftOffset(span[1], edits)];
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
    selection: rangeOf(document, target),
  });
}

/** Goes to where an article introduces an actor. */
export async function revealFirstMention(articles: ArticleStore, document: vscode.TextDocument, article: Article, actor: Actor): Promise<void> {
  const mention = article.firstMention(actor);
  if (mention !== undefined) await reveal(articles, placeOf(document, article, spanOf(mention)));
}
