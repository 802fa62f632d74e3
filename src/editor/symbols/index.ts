import * as vscode from 'vscode';
import type { ActorType } from '../../analysis';
import { rangeOf } from '../articles/ranges';
import { spanOf } from '../articles/spans';
import type { Services } from '../services';
import { withRole } from '../wording';

const KINDS: Readonly<Record<ActorType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Enum,
};

/** "Go to Symbol in Workspace" over the actors of all open articles. */
export function register({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const wanted = query.toLocaleLowerCase();
      const symbols: vscode.SymbolInformation[] = [];
      for (const document of vscode.workspace.textDocuments) {
        const article = await articles.ready(document, token);
        if (token.isCancellationRequested) return undefined;
        for (const actor of article?.actors ?? []) {
          const name = withRole(actor.name, actor.role);
          const first = article!.firstMention(actor);
          if (first === undefined || !isSubsequence(wanted, name.toLocaleLowerCase())) continue;
          const location = new vscode.Location(document.uri, rangeOf(document, spanOf(first)));
          symbols.push(new vscode.SymbolInformation(name, KINDS[actor.type], vscode.workspace.asRelativePath(document.uri), location));
        }
      }
      return symbols;
    },
  });
}

/** VS Code asks that a symbol is offered if the characters of the query stand in it in that order; it sorts them itself. */
function isSubsequence(query: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === query[at]) at++;
  return at === query.length;
}
