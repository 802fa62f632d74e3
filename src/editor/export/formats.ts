import * as vscode from 'vscode';
import { CSV_HEADER, csvRow } from '../../export/csv';
import { markdownOf } from '../../export/markdown';
import { oneLine, quoteRows } from '../../export/table';
import type { Article } from '../articles/article';

const { t } = vscode.l10n;

/** The formats that quotes are exported in. `opener` is what a file begins with: without its mark Excel would read the CSV in an 8-bit code. */
export const FORMATS = {
  csv: { label: 'CSV', extension: 'csv', opener: '\uFEFF' },
  markdown: { label: 'Markdown', extension: 'md', opener: '' },
  json: { label: 'JSON', extension: 'json', opener: '' },
} as const;
export type Format = keyof typeof FORMATS;

/** Lets the user choose a format. */
export async function pickFormat(): Promise<Format | undefined> {
  const items: (vscode.QuickPickItem & { format: Format })[] = [
    { format: 'csv', label: FORMATS.csv.label, description: t('for a spreadsheet') },
    { format: 'markdown', label: FORMATS.markdown.label, description: t('for a text to read or publish') },
    { format: 'json', label: FORMATS.json.label, description: t('for a program') },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: t('The format of the quotes') }))?.format;
}

/** All quotes of an article in a format. */
export function writeQuotes(format: Format, document: vscode.TextDocument, article: Article): string {
  const { analysis, text, acts } = article;
  const file = nameOf(document.uri);
  const rows = quoteRows(analysis, text, file, acts);
  switch (format) {
    case 'csv': return CSV_HEADER + rows.map(csvRow).join('');
    case 'json': return `${JSON.stringify(rows, null, 2)}\n`;
    case 'markdown': return markdownOf(analysis.structure.headline === null ? file : oneLine(article.words(analysis.structure.headline)), rows);
  }
}

/** The path inside the workspace; elsewhere the name alone: whoever is given the export need not learn where it lay. */
function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri) === undefined ? uri.path.split('/').pop()! : vscode.workspace.asRelativePath(uri);
}
