import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import type { Article } from '../articles/article';
import { lengthOf, rangeOf } from '../articles/ranges';
import type { Services } from '../services';
import { highlightSettings, SECTION } from '../settings';
import { chooseHighlights } from './choose';
import { changedLooks, emptyPlan, LOOKS, planHighlights, type HighlightPlan, type Look } from './plan';
import { mark } from '../timing';
import { STYLES } from './styles';

/** What an editor shows: the plan, the article that it was made from, and the part of it that it covers. */
interface Shown {
  readonly article: Article | undefined;
  readonly plan: HighlightPlan;
  readonly part: Span;
}

const NOTHING: Shown = { article: undefined, plan: emptyPlan(), part: [0, 0] };

/** Up to so many characters an article is highlighted from end to end, with its marks in the overview ruler: ten thousand marks take VS Code longer than a frame. */
const WHOLE = 200_000;
/** A longer one is highlighted where it is on screen, and so many characters before and behind. */
const MARGIN = 20_000;

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
    const part: Span = article === undefined ? [0, 0] : article.text.length <= WHOLE ? [0, article.text.length] : around(editor, MARGIN);
    const plan = article === undefined ? NOTHING.plan : planHighlights(article, highlightSettings(document), part);
    for (const look of changedLooks(before.plan, article === before.article ? [] : before.article?.edits ?? [], plan)) {
      editor.setDecorations(types.get(look)!, plan[look].map((span) => rangeOf(document, span)));
    }
    if (article !== undefined) mark('highlighted');
    shown.set(editor, { article, plan, part });
  };
  const updateAll = (): void => vscode.window.visibleTextEditors.forEach(update);

  /** Goes along with whoever scrolls through a long article, before the end of what is highlighted comes into sight. */
  const scrolled = ({ textEditor }: vscode.TextEditorVisibleRangesChangeEvent): void => {
    const { article, part } = shown.get(textEditor) ?? NOTHING;
    if (article === undefined || article.text.length <= WHOLE) return;
    const [from, to] = around(textEditor, MARGIN / 2);
    if (from < part[0] || to > part[1]) update(textEditor);
  };

  updateAll();
  return vscode.Disposable.from(
    ...types.values(),
    vscode.commands.registerCommand('newslens.chooseHighlights', () => chooseHighlights(current.document)),
    articles.onDidChange((document) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(update)),
    vscode.window.onDidChangeVisibleTextEditors(updateAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(scrolled),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.highlight`)) updateAll();
    }),
  );
}

/** The part of the text that an editor has on screen, and so many characters before and behind. */
function around({ document, visibleRanges }: vscode.TextEditor, margin: number): Span {
  const first = visibleRanges[0]?.start ?? new vscode.Position(0, 0);
  const last = visibleRanges[visibleRanges.length - 1]?.end ?? first;
  return [Math.max(0, document.offsetAt(first) - margin), Math.min(lengthOf(document), document.offsetAt(last) + margin)];
}
