import * as vscode from 'vscode';
import type { Services } from '../services';
import { actorOrder, followsCursor, SECTION } from '../settings';
import { pluralOfType } from '../wording';
import { itemOf } from './item';
import { ActorTree, type ActorFilter, type ActorNode } from './model';

const { t } = vscode.l10n;

/** The Actors view: who is in the current article, with the quotes and mentions of each. */
export class ActorsView implements vscode.TreeDataProvider<ActorNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<ActorNode>;
  private readonly subscriptions: vscode.Disposable[];
  private document: vscode.TextDocument | undefined;
  private tree: ActorTree | undefined;
  private narrowed: ActorFilter = {};
  private revealing: Promise<void> = Promise.resolve();
  private waiting = false;

  constructor(private readonly services: Services) {
    const { articles, current } = services;
    this.view = vscode.window.createTreeView('newslens.actors', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.changed,
      this.view,
      current.onDidChange(() => this.refresh()),
      articles.onDidChange((document) => {
        if (document === current.document && articles.latest(document) !== this.tree?.article) this.refresh();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.actors.sort`)) this.refresh();
        if (event.affectsConfiguration(`${SECTION}.actors.followCursor`)) void this.follow();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) void this.follow();
      }),
      this.view.onDidChangeVisibility(() => void this.follow()),
    ];
    this.refresh();
  }

  get filter(): ActorFilter {
    return this.narrowed;
  }

  /** Narrows the view; an empty filter shows everybody again. */
  set filter(filter: ActorFilter) {
    this.narrowed = filter;
    void vscode.commands.executeCommand('setContext', 'newslens.actorsFiltered', Object.keys(filter).length > 0);
    this.refresh();
  }

  getTreeItem(node: ActorNode): vscode.TreeItem {
    return itemOf(node, this.tree!.article, this.document!.uri);
  }

  getChildren(node?: ActorNode): ActorNode[] {
    return [...(node === undefined ? this.tree?.actors ?? [] : this.tree!.childrenOf(node))];
  }

  getParent(node: ActorNode): ActorNode | undefined {
    return this.tree?.parentOf(node);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private refresh(): void {
    this.document = this.services.current.document;
    const article = this.document === undefined ? undefined : this.services.articles.latest(this.document);
    this.tree = article === undefined ? undefined : new ActorTree(article, actorOrder(), this.narrowed);
    this.view.message = this.message();
    this.changed.fire();
    void this.follow();
  }

  /** What is to be said above the items. With no message and no items VS Code shows the welcome text. */
  private message(): string {
    const { types, quoted, text } = this.narrowed;
    if (this.tree === undefined || this.tree.article.actors.length === 0 || (types === undefined && quoted === undefined && text === undefined)) return '';
    const wanted = [
      ...(types ?? []).map(pluralOfType),
      ...(quoted === true ? [t('Whoever is quoted')] : []),
      ...(text === undefined ? [] : [`“${text}”`]),
    ].join(', ');
    return t('{0} of {1} actors: {2}', this.tree.actors.length, this.tree.article.actors.length, wanted);
  }

  /** Selects the item that the cursor is at: one after the other, for a selection under way could come last; whoever waits is given the latest. */
  private async follow(): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    await this.revealing;
    this.waiting = false;
    this.revealing = this.revealAtCursor();
  }

  /** Only while the view is on screen, and without taking the focus. */
  private async revealAtCursor(): Promise<void> {
    const { editor } = this.services.current;
    if (!followsCursor() || !this.view.visible || editor === undefined || editor.document.version !== this.tree?.article.version) return;
    const node = this.tree.nodeAt(editor.document.offsetAt(editor.selection.active));
    // The tree may have been replaced meanwhile: then there is nothing to select, and the new one follows by itself.
    if (node !== undefined) await this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
