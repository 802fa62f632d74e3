import * as vscode from 'vscode';
import type { Mention } from '../../analysis';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import { spanOf } from '../articles/spans';
import type { Services } from '../services';
import { planDefinition } from './plan';

/** Highlight, definition and references of the actor under the cursor, pronouns and descriptions included. */
export function register({ articles }: Services): vscode.Disposable {
  const rangeOfMention = (document: vscode.TextDocument, mention: Mention): vscode.Range => rangeOf(document, spanOf(mention));

  const highlights: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position, token) {
      const actor = (await articles.ready(document, token))?.mentionAt(document.offsetAt(position))?.actor;
      return actor?.mentions.map((mention) => new vscode.DocumentHighlight(rangeOfMention(document, mention), vscode.DocumentHighlightKind.Read));
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
        .map((mention) => new vscode.Location(document.uri, rangeOfMention(document, mention)));
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
