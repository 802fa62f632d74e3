import * as vscode from 'vscode';
import { attributedQuote } from '../../export/attributed';
import type { Here } from '../articles/current';
import { say } from '../message';
import { actorOf, type Chosen } from '../navigation/pickActor';
import type { Services } from '../services';
import { quoteCount } from '../wording';
import { FORMATS, pickFormat, writeQuotes, type Format } from './formats';

const { t } = vscode.l10n;

/** What a caller of the commands may settle beforehand: a format, and for the export the address of the file. */
interface ExportOrder {
  readonly format?: Format;
  readonly to?: string;
}

/** Copies quotes with their attribution, and exports all quotes of an article. */
export function register({ current }: Services): vscode.Disposable {
  const copy = async (text: string, count: number): Promise<void> => {
    await vscode.env.clipboard.writeText(text);
    say(t('Copied: {0}', quoteCount(count)));
  };

  const copyQuote = async (chosen?: Chosen): Promise<void> => {
    const here = await current.read();
    if (here === undefined) return;
    const { article, offset } = here;
    const quote = chosen?.kind === 'quote' && chosen.quote !== undefined ? article.quote(chosen.quote.id) : article.attributionAt(offset);
    if (quote === undefined) return say(t('Put the cursor on a quote first.'));
    await copy(attributedQuote(quote, article.words), 1);
  };

  const copyQuotesOfActor = async (chosen?: Chosen): Promise<void> => {
    const here = await current.read();
    const actor = here === undefined ? undefined : actorOf(here, chosen);
    if (here === undefined || actor === undefined) return;
    const { article } = here;
    const quotes = article.quotesOf(actor);
    if (quotes.length === 0) return say(t('{0} is not quoted in this article.', actor.name));
    await copy(quotes.map((quote) => `${attributedQuote(quote, article.words)}\n`).join('\n'), quotes.length);
  };

  /** The current article and the format that its quotes are wanted in; `undefined` where there is nothing to write. */
  const prepare = async (format: Format | undefined): Promise<{ readonly here: Here; readonly format: Format } | undefined> => {
    const here = await current.read();
    if (here === undefined) return undefined;
    if (here.article.quotes.length === 0) say(t('No quotes were found in this article.'));
    const chosen = here.article.quotes.length === 0 ? undefined : format ?? (await pickFormat());
    return chosen === undefined ? undefined : { here, format: chosen };
  };

  const copyAllQuotes = async (order: ExportOrder = {}): Promise<void> => {
    const prepared = await prepare(order.format);
    if (prepared === undefined) return;
    const { here, format } = prepared;
    await copy(writeQuotes(format, here.editor.document, here.article), here.article.quotes.length);
  };

  const exportQuotes = async ({ format: wanted, to }: ExportOrder = {}): Promise<void> => {
    const prepared = await prepare(wanted);
    if (prepared === undefined) return;
    const { format, here: { article, editor: { document } } } = prepared;
    const { extension, label, opener } = FORMATS[format];
    const target =
      to !== undefined ? vscode.Uri.parse(to)
      : await vscode.window.showSaveDialog({ defaultUri: besideDocument(document, extension), filters: { [label]: [extension] }, title: t('Export Quotes') });
    if (target === undefined) return;
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(opener + writeQuotes(format, document, article)));
    } catch (error) {
      void vscode.window.showErrorMessage(t('The quotes could not be written: {0}', error instanceof Error ? error.message : String(error)));
      return;
    }
    say(t('Exported: {0}', quoteCount(article.quotes.length)));
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('newslens.copyQuote', copyQuote),
    vscode.commands.registerCommand('newslens.copyQuotesOfActor', copyQuotesOfActor),
    vscode.commands.registerCommand('newslens.copyAllQuotes', copyAllQuotes),
    vscode.commands.registerCommand('newslens.exportQuotes', exportQuotes),
  );
}

/** "article.quotes.csv" beside "article.txt"; for a document that is nowhere yet, in the first folder that is open. */
function besideDocument(document: vscode.TextDocument, extension: string): vscode.Uri {
  const name = document.uri.path.split('/').pop()!.replace(/\.[^.]*$/, '');
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return vscode.Uri.joinPath(folder ?? document.uri.with({ scheme: 'file', path: '/' }), `${name}.quotes.${extension}`);
}
