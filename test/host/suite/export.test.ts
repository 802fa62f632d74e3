import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerInBox, itOnPage, page } from './page';
import { closeAll, eventually, openArticle, openText, pause } from './window';

const readFile = async (uri: vscode.Uri): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
const target = (extension: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `exported.${extension}`);
const clipboard = (isSo: (text: string) => boolean): Promise<string> => eventually('the clipboard', () => vscode.env.clipboard.readText(), isSo);

describe('copying quotes', () => {
  after(closeAll);

  it('copies a quote with its attribution', async () => {
    const { goTo } = await openArticle();
    goTo('coffee is free');
    await vscode.commands.executeCommand('newslens.copyQuote');
    const copied = await clipboard((text) => text.includes('coffee'));
    assert.match(copied, /^"I have told them the coffee is free and the door is locked," \.\.\. "Nobody .*understand\?" — Denise Okafor, Acting Labor Secretary$/);
  });

  it('copies all quotes of a speaker', async () => {
    const { goTo } = await openArticle();
    goTo('Neil Abernathy', 2);
    await vscode.commands.executeCommand('newslens.copyQuotesOfActor');
    const copied = await clipboard((text) => text.includes('They are sailors'));
    assert.ok(copied.split('\n').filter((line) => line !== '').every((line) => / — Neil Abernathy, /.test(line)), copied);
  });

  itOnPage('copies all quotes in the format that is picked', async () => {
    await openArticle();
    await answerInBox(() => vscode.commands.executeCommand('newslens.copyAllQuotes'), 'Markdown', { row: /^Markdown/ });
    const copied = await clipboard((text) => text.startsWith('#'));
    assert.match(copied, /^> — Ruth Castellano, federal mediator$/m);
  });
});

describe('exporting quotes', () => {
  after(closeAll);

  it('writes CSV that spreadsheets open as text', async () => {
    await openText('MERRIN -- Mayor Ann Poe spoke on Monday.\n\n"=SUM(A1:A9) is all they ever gave us," Poe said.\n\n"We paid for it twice," she said.');
    const to = target('csv');
    await vscode.commands.executeCommand('newslens.exportQuotes', { format: 'csv', to: to.toString() });
    const lines = (await readFile(to)).split('\r\n');
    assert.equal(lines[0], '\uFEFFfile,kind,speaker,role,quote,source,cue,start,end,confidence');
    assert.ok(lines.some((line) => line.includes('Ann Poe')));
    for (const line of lines.slice(1)) assert.doesNotMatch(line, /(?:^|,)"?[=+@]/);
  });

  it('writes JSON', async () => {
    await openArticle();
    const to = target('json');
    await vscode.commands.executeCommand('newslens.exportQuotes', { format: 'json', to: to.toString() });
    const rows = JSON.parse(await readFile(to)) as { speaker: string; role: string; quote: string }[];
    const row = rows.find(({ quote }) => quote.includes('coffee is free'))!;
    assert.equal(row.speaker, 'Denise Okafor');
    assert.equal(row.role, 'Acting Labor Secretary');
  });

  it('writes Markdown in which words of the article stay words', async () => {
    await openText('MERRIN -- Mayor Ann Poe spoke on Monday.\n\n"We **paid** 5 * 3 < 20 [sic] for it twice," Poe said.');
    const to = target('md');
    await vscode.commands.executeCommand('newslens.exportQuotes', { format: 'markdown', to: to.toString() });
    const markdown = await readFile(to);
    assert.ok(markdown.includes('We paid 5 \\* 3 \\< 20 \\[sic\\] for it twice'), markdown);
    assert.ok(markdown.includes('> — Ann Poe'));
  });

  itOnPage('asks for format and file', async () => {
    await openArticle();
    await answerInBox(() => vscode.commands.executeCommand('newslens.exportQuotes'), 'JSON', { row: /^JSON/ });
    await pause(800);
    // The name is proposed; the dialog of a remote or web window is drawn by VS Code itself.
    await page({ press: 'Enter' });
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '01-harbor-talks.quotes.json');
    const written = await eventually('the file', async () => readFile(file).catch(() => ''), (text) => text !== '');
    assert.ok(written.includes('coffee is free'));
    await vscode.workspace.fs.delete(file);
  });
});
