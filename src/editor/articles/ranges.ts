import * as vscode from 'vscode';
import type { Span } from '../../analysis';

/** A span of the document's present text as a range. */
export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The span of something that has its offsets as fields: an entity, a mention. */
export function spanOf({ start, end }: { readonly start: number; readonly end: number }): Span {
  return [start, end];
}
