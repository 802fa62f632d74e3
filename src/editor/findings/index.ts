import * as vscode from 'vscode';
import type { Finding, FindingCode } from '../../analysis';
import type { Article } from '../articles/article';
import { rangeOf } from '../articles/ranges';
import { registerForArticles } from '../articles/selector';
import { pickActor } from '../navigation/pickActor';
import { revealFirstMention } from '../navigation/reveal';
import type { Services } from '../services';
import { changeSetting, FINDING_SETTINGS, SECTION, shownFindings } from '../settings';
import { missingMarks, type MissingMark } from './marks';

const { t } = vscode.l10n;

const SHOW_CANDIDATES = 'newslens.showCandidates';
const HIDE_FINDINGS = 'newslens.hideFindings';

/** Findings as Problems, with quick fixes. */
export function register({ articles }: Services): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('newslens');

  const update = (document: vscode.TextDocument): void => {
    const article = articles.latest(document);
    if (article === undefined) return problems.delete(document.uri);
    // What nobody can mend is no problem: the older side of a comparison.
    if (article.version !== document.version || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return;
    const shown = shownFindings(document);
    problems.set(
      document.uri,
      article.analysis.findings
        .filter((finding) => shown.has(finding.code) && !article.isJoint(finding))
        .map((finding) => problemOf(document, article, finding)),
    );
  };

  const actions: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      return diagnostics.filter(({ source }) => source === 'Newslens').flatMap((problem) => fixesOf(document, articles.latest(document), problem));
    },
  };

  const showCandidates = async (uri: string, position: vscode.Position): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const article = await articles.ready(document);
    const offset = document.offsetAt(position);
    const finding = article?.analysis.findings.find(({ code, span }) => code === 'ambiguous-speaker' && span[0] <= offset && offset <= span[1]);
    if (article === undefined || finding === undefined) return;
    const actor = await pickActor(article.candidatesOf(finding), t('Who may be meant: pick one to see where the article introduces them'));
    if (actor !== undefined) await revealFirstMention(articles, document, article, actor);
  };

  return vscode.Disposable.from(
    problems,
    articles.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.findings`)) vscode.workspace.textDocuments.forEach(update);
    }),
    vscode.commands.registerCommand(SHOW_CANDIDATES, showCandidates),
    vscode.commands.registerCommand(HIDE_FINDINGS, async (key: string, uri: string) => changeSetting(key, false, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)))),
    registerForArticles((selector) =>
      vscode.languages.registerCodeActionsProvider(selector, actions, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    ),
  );
}

function problemOf(document: vscode.TextDocument, article: Article, finding: Finding): vscode.Diagnostic {
  const names = article.candidatesOf(finding).map(({ name }) => name);
  const problem = new vscode.Diagnostic(rangeOf(document, finding.span), messageOf(finding.code, names), vscode.DiagnosticSeverity.Information);
  problem.source = 'Newslens';
  problem.code = finding.code;
  return problem;
}

function messageOf(code: FindingCode, candidates: readonly string[]): string {
  switch (code) {
    case 'unbalanced-quotation-mark': return t('This quotation mark has no counterpart.');
    case 'unattributed-quote': return t('Nobody is named as the speaker of this quote.');
    case 'ambiguous-speaker': return candidates.length === 0 ? t('The speaker of this quote may be one of several people.') : t('The speaker of this quote may be one of several: {0}.', candidates.join(', '));
    case 'not-a-quote': return t('These words are in quotation marks, but they are nobody’s speech.');
  }
}

function fixesOf(document: vscode.TextDocument, article: Article | undefined, problem: vscode.Diagnostic): vscode.CodeAction[] {
  const fixes: vscode.CodeAction[] = [];
  const add = (title: string, rest: Pick<vscode.CodeAction, 'edit' | 'command'>): void => {
    const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    fix.diagnostics = [problem];
    fixes.push(Object.assign(fix, rest));
  };
  if (problem.code === 'unbalanced-quotation-mark') {
    const quotes = article?.version === document.version ? article.quotes : [];
    for (const { offset, mark, place } of missingMarks(document.getText(), document.offsetAt(problem.range.start), quotes)) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(offset), mark);
      add(titleOf(mark, place), { edit });
    }
  }
  if (problem.code === 'ambiguous-speaker') {
    const title = t('Show who may be meant');
    add(title, { command: { command: SHOW_CANDIDATES, title, arguments: [document.uri.toString(), problem.range.start] } });
  }
  const key = FINDING_SETTINGS[problem.code as FindingCode];
  if (key !== undefined) {
    const title = t('Do not report findings of this kind');
    add(title, { command: { command: HIDE_FINDINGS, title, arguments: [key, document.uri.toString()] } });
  }
  return fixes;
}

function titleOf(mark: string, place: MissingMark['place']): string {
  switch (place) {
    case 'end-of-quote': return t('Insert the missing {0} at the end of the quote', mark);
    case 'end-of-sentence': return t('Insert the missing {0} at the end of the sentence', mark);
    case 'end-of-paragraph': return t('Insert the missing {0} at the end of the paragraph', mark);
    case 'start-of-quote': return t('Insert the missing {0} at the start of the quote', mark);
    case 'start-of-sentence': return t('Insert the missing {0} at the start of the sentence', mark);
    case 'start-of-paragraph': return t('Insert the missing {0} at the start of the paragraph', mark);
  }
}
