import * as vscode from 'vscode';
import type { Article } from '../articles/article';
import { rangeOf } from '../articles/ranges';
import type { Services } from '../services';
import { highlightSettings, SECTION } from '../settings';
import { chooseHighlights } from './choose';
import { changedLooks, emptyPlan, LOOKS, planHighlights, type HighlightPlan, type Look } from './plan';
import { STYLES } from './styles';

/** What an editor shows: the plan, and the article it was made from. */
interface Shown {
  readonly article: Article | undefined;
  readonly plan: HighlightPlan;
}

const NOTHING: Shown = { article: undefined, plan: emptyPlan() };

/** Highlights names and quotes in every visible editor. */
export function register({ articles, current }: Services): vscode.Disposable {
  const types = new Map<Look, vscode.TextEditorDecorationType>(
    LOOKS.map((look) => [
      look,
      vscode.window.createTextEditorDecorationType({ ...STYLES[look], rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed }),
    ]),
  );
  const shown = new WeakMap<vscode.TextEditor, Shown>();

  const update = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const article = articles.latest(document);
    // Until the edited text has been read, VS Code moves along what it shows.
    if (article !== undefined && article.version !== document.version) return;
    const before = shown.get(editor) ?? NOTHING;
    const plan = article === undefined ? NOTHING.plan : planHighlights(article, highlightSettings(document));
    for (const look of changedLooks(before.plan, article === before.article ? [] : before.article?.edits ?? [], plan)) {
      editor.setDecorations(types.get(look)!, plan[look].map((span) => rangeOf(document, span)));
    }
    shown.set(editor, { article, plan });
  };
  const updateAll = (): void => vscode.window.visibleTextEditors.forEach(update);

  updateAll();
  return vscode.Disposable.from(
    ...types.values(),
    vscode.commands.registerCommand('newslens.chooseHighlights', () => chooseHighlights(current.document)),
    articles.onDidChange((document) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(update)),
    vscode.window.onDidChangeVisibleTextEditors(updateAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.highlight`)) updateAll();
    }),
  );
}
