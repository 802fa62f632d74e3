import * as vscode from 'vscode';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import { spanOf } from '../articles/spans';
import type { Services } from '../services';
import { planDefinition } from './plan';

/**
 * Highlight, definition and references of the actor under the cursor, pronouns and descriptions included. Where the cursor is in a quote its
 * attribution is highlighted, instead of every other "the" of the article, as VS Code would by itself.
 */
export function register({ articles }: Services): vscode.Disposable {
  const highlights: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position, token) {
      const article = await articles.ready(document, token);
      const offset = document.offsetAt(position);
      const actor = article?.mentionAt(offset)?.actor;
      const quote = article?.attributionAt(offset);
      const spans = actor?.mentions.map(spanOf) ?? (quote === undefined ? undefined : [quote.source, quote.cue].filter((span) => span !== null));
      return spans?.map((span) => new vscode.DocumentHighlight(rangeOf(document, span), vscode.DocumentHighlightKind.Read));
    },
  };
  const definition: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token) {
      const article = await articles.ready(document, token);
      const offset = document.offsetAt(position);
      const actor = article?.actorAt(offset);
      const span = actor === undefined ? undefined : planDefinition(article!, actor, offset);
      return span === undefined ? undefined : new vscode.Location(document.uri, rangeOf(document, span));
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const article = await articles.ready(document, token);
      const actor = article?.actorAt(document.offsetAt(position));
      if (actor === undefined) return undefined;
      const first = article!.firstMention(actor);
      return actor.mentions
        .filter((mention) => includeDeclaration || mention !== first)
        .map((mention) => new vscode.Location(document.uri, rangeOf(document, spanOf(mention))));
    },
  };
  return registerForArticles((selector) =>
    vscode.Disposable.from(
      vscode.languages.registerDocumentHighlightProvider(selector, highlights),
      vscode.languages.registerDefinitionProvider(selector, definition),
      vscode.languages.registerReferenceProvider(selector, references),
    ),
  );
}
