import * as vscode from 'vscode';
import type { Article } from '../articles/article';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import type { Services } from '../services';
import { excerpt, speakerWithRole } from '../wording';
import { planOutline, type OutlinePart } from './plan';

/** The Outline, breadcrumbs and sticky scroll: headline, sections, and the quotes with their speakers. */
export function register({ articles }: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const article = await articles.ready(document, token);
      return article === undefined ? undefined : planOutline(article).map((part) => symbolOf(document, article, part));
    },
  };
  return registerForArticles((selector) => vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'Newslens' }));
}

const KINDS: Readonly<Record<OutlinePart['kind'], vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Namespace,
  quote: vscode.SymbolKind.String,
};

function symbolOf(document: vscode.TextDocument, article: Article, part: OutlinePart): vscode.DocumentSymbol {
  const { kind, quote, span, title, children } = part;
  const words = excerpt(article.words(title), 80);
  // A screen reader is given the name alone, so the speaker is in it; the detail adds the role for the eye.
  const speaker = quote === undefined ? null : article.speakerOf(quote);
  const name = speaker === null ? words : `${speaker}: ${words}`;
  const detail = quote === undefined ? '' : speakerWithRole(speaker, quote.role);
  const symbol = new vscode.DocumentSymbol(name, detail, KINDS[kind], rangeOf(document, span), rangeOf(document, title));
  symbol.children = children.map((child) => symbolOf(document, article, child));
  return symbol;
}
