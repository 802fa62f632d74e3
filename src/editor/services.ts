import type * as vscode from 'vscode';
import type { CurrentDocument } from './articles/current';
import type { ArticleStore } from './articles/store';

/** What every feature is given. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly articles: ArticleStore;
  readonly current: CurrentDocument;
}

/** A feature: registers its part of the editor, and takes it back when disposed of. */
export type Register = (services: Services) => vscode.Disposable;
