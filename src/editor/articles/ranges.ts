import * as vscode from 'vscode';
import type { Span } from '../../analysis';

/** A span of the document's present text as a range. */
export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A document's length in UTF-16 code units, without making its text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
