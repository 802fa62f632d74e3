import * as vscode from 'vscode';
import { say } from '../message';
import type { Article } from './article';
import type { ArticleStore } from './store';

/** What a command works on: the current article, and where the cursor is in it. */
export interface Here {
  readonly editor: vscode.TextEditor;
  readonly article: Article;
  readonly offset: number;
}

/**
 * The document that views and commands are about: that of the active editor if it is one that can be an article, else the last such one as long
 * as an editor shows it, so that a click into the output panel does not empty the Actors view.
 */
export class CurrentDocument implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly subscriptions: vscode.Disposable[];
  private present: vscode.TextDocument | undefined;

  /** Another document is the current one, or none. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly articles: ArticleStore) {
    this.present = this.find();
    const update = (): void => this.update();
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      articles.onDidChange(update),
    ];
  }

  get document(): vscode.TextDocument | undefined {
    return this.present;
  }

  /** The editor that shows the current document, the active one if it does. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor: active, visibleTextEditors } = vscode.window;
    return active?.document === this.present ? active : visibleTextEditors.find(({ document }) => document === this.present);
  }

  /** The current article as the document is now. Tells the user where there is none. */
  async read(): Promise<Here | undefined> {
    const { editor } = this;
    const article = editor === undefined ? undefined : await this.articles.ready(editor.document);
    if (editor === undefined || article === undefined) {
      say(vscode.l10n.t('No article is open.'));
      return undefined;
    }
    return { editor, article, offset: editor.document.offsetAt(editor.selection.active) };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const document = this.find();
    if (document === this.present) return;
    this.present = document;
    this.changed.fire(document);
  }

  private find(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const candidates = [activeTextEditor?.document, visibleTextEditors.find(({ document }) => document === this.present)?.document];
    return candidates.find((document) => document !== undefined && this.articles.stateOf(document) !== 'none');
  }
}
