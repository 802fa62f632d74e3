import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnPage, page } from './page';
import { ask, closeAll, eventually, openText, pause, withSettings, type Opened } from './window';

const problemsOf = ({ document }: Opened): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Newslens');
const withCode = (problems: readonly vscode.Diagnostic[], code: string): vscode.Diagnostic[] => problems.filter((problem) => problem.code === code);
const fixesAt = async ({ document }: Opened, range: vscode.Range): Promise<vscode.CodeAction[]> => ask('vscode.executeCodeActionProvider', document.uri, range);

const UNBALANCED = 'MERRIN -- Mayor Ann Poe opened the bridge on Monday.\n\n"It is done, Poe said.\n\nThe river was high.';

describe('findings', () => {
  afterEach(closeAll);

  it('report an unbalanced mark as information, and insert the missing one', async () => {
    const article = await openText(UNBALANCED);
    const [problem] = await eventually('the problems', () => withCode(problemsOf(article), 'unbalanced-quotation-mark'), (found) => found.length === 1);
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(article.document.getText(problem!.range), '"');
    const fix = (await fixesAt(article, problem!.range)).find(({ title }) => title === 'Insert the missing " at the end of the paragraph')!;
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.ok(article.document.getText().includes('"It is done, Poe said."'));
    await eventually('the problems', () => withCode(problemsOf(article), 'unbalanced-quotation-mark'), (found) => found.length === 0);
  });

  it('report a quote that nobody speaks', async () => {
    const article = await openText('The wall was painted overnight.\n\n"We were here before the road and we will be here when it is gone."\n\nThe paint was blue.');
    await eventually('the problems', () => withCode(problemsOf(article), 'unattributed-quote'), (found) => found.length === 1);
  });

  itOnPage('say who may be meant where a speaker is one of several', async () => {
    const article = await openText('MERRIN -- Councilor Ann Lund and her brother, Councilor Tom Lund, opened the bridge on Monday.\n\n"It is done," Lund said.\n\nThe river was high.\n');
    const [problem] = await eventually('the problems', () => withCode(problemsOf(article), 'ambiguous-speaker'), (found) => found.length === 1);
    assert.match(problem!.message, /Ann Lund, Tom Lund/);
    const fix = (await fixesAt(article, problem!.range)).find(({ title }) => title === 'Show who may be meant')!;
    void vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[]));
    await pause(400);
    await page({ type: 'Tom' });
    await pause(200);
    await page({ press: 'Enter' });
    await eventually('the selected words', () => article.document.getText(article.editor.selection), (words) => words === 'Tom Lund');
  });

  it('can be switched off one by one, also by a quick fix', async () => {
    const article = await openText(UNBALANCED);
    const [problem] = await eventually('the problems', () => problemsOf(article), (found) => found.length > 0);
    const fix = (await fixesAt(article, problem!.range)).find(({ title }) => title === 'Do not report findings of this kind')!;
    await withSettings({}, async () => {
      await vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[]));
      await eventually('the problems', () => withCode(problemsOf(article), 'unbalanced-quotation-mark'), (found) => found.length === 0);
      assert.equal(vscode.workspace.getConfiguration('newslens').get('findings.unbalancedMarks'), false);
    });
    await vscode.workspace.getConfiguration('newslens').update('findings.unbalancedMarks', undefined, vscode.ConfigurationTarget.Global);
    await eventually('the problems', () => withCode(problemsOf(article), 'unbalanced-quotation-mark'), (found) => found.length === 1);
  });

  it('go with the document', async () => {
    const article = await openText(UNBALANCED);
    await eventually('the problems', () => problemsOf(article), (found) => found.length > 0);
    await closeAll();
    await eventually('the problems', () => problemsOf(article), (found) => found.length === 0);
  });
});

describe('inlay hints', () => {
  afterEach(closeAll);

  const TEXT = 'MERRIN -- Mayor Ann Poe opened the bridge on Monday.\n\n"It is done," Poe said.\n\n"We paid for it twice," she said.';
  const hintsOf = async ({ document }: Opened): Promise<string[]> => {
    const range = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
    return hints.map(({ label, position }) => `${document.lineAt(position.line).text.slice(position.character, position.character + 4)} ${label as string}`);
  };

  it('are off by default', async () => {
    assert.deepEqual(await hintsOf(await openText(TEXT)), []);
  });

  it('name the speaker where the sentence does not', async () => {
    await withSettings({ 'inlayHints.speakers': true }, async () => {
      assert.deepEqual(await hintsOf(await openText(TEXT)), ['"We  Ann Poe:']);
    });
  });
});
