import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnPage, page, pageUntil } from './page';
import { closeAll, eventually, openArticle, pause, withSettings } from './window';

const ROWS = '.quick-input-widget .monaco-list-row';

/** The commands of Newslens that the palette offers now. */
async function offered(isSo: (titles: string[]) => boolean): Promise<string[]> {
  const look = async (): Promise<string[]> => {
    await vscode.commands.executeCommand('workbench.action.quickOpen', '>Newslens: ');
    await pause(500);
    const labels = await page({ labels: ROWS });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return titlesOf(labels);
  };
  return eventually('the palette', look, isSo);
}

const titlesOf = (labels: readonly string[]): string[] => labels.flatMap((label) => /^Newslens: ([^,]*)/.exec(label)?.[1] ?? []);

describe('the commands in the palette', () => {
  after(closeAll);

  itOnPage('are those of an article where one is read', async () => {
    await openArticle();
    const titles = await offered((found) => found.includes('Copy Quote with Attribution'));
    assert.ok(titles.includes('Choose What Is Highlighted...') && titles.includes('Export Quotes...'), JSON.stringify(titles));
    assert.ok(!titles.includes('Show All Actors') && !titles.includes('Stop Following the Cursor in the Actors View'), JSON.stringify(titles));
  });

  itOnPage('are few where Newslens is off, and fewer where nothing is open', async () => {
    await withSettings({ enabled: false }, async () => {
      await openArticle();
      const titles = await offered((found) => found.includes('Turn On or Off') && !found.includes('Export Quotes...'));
      assert.ok(!titles.includes('Copy Quote with Attribution') && titles.includes('Open a Sample Article'), JSON.stringify(titles));
    });
    await closeAll();
    const titles = await offered((found) => found.includes('Open a Sample Article') && !found.includes('Turn On or Off'));
    assert.deepEqual(titles.filter((title) => !/^(?:Open a Sample Article|Focus on )/.test(title)), []);
  });
});

describe('the walkthrough', () => {
  after(closeAll);

  itOnPage('leads from the sample article to the export', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'newslens.newslens#start', false);
    const titles = await pageUntil({ texts: '.gettingStartedContainer .step-title' }, (found) => found.length >= 5);
    assert.deepEqual(titles.slice(0, 5), ['Open an article', 'Ask who said it', 'Walk from quote to quote', 'See everybody at a glance', 'Take the quotes along']);
    await page({ click: '.gettingStartedContainer .getting-started-step.expanded a, .gettingStartedContainer .getting-started-step.expanded .monaco-button' });
    await eventually('the language', () => vscode.window.activeTextEditor?.document.languageId, (language) => language === 'news-article');
  });
});
