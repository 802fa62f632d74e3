import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, hoverAt, openArticle, openText, type Opened } from './window';

describe('hovers', () => {
  let article: Opened;
  before(async () => {
    article = await openArticle();
  });
  after(closeAll);

  it('over a quote name speaker, role, kind, how sure that is, and the cue', async () => {
    const hover = await hoverAt(article, article.at('coffee is free'));
    assert.match(hover, /\*\*Denise Okafor\*\*, Acting Labor Secretary/);
    assert.match(hover, /Direct quote · (?:very|fairly) sure \(\d+%\)/);
    assert.match(hover, /The cue is “said”/);
    assert.match(hover, /Found by: the speaker, then a verb of saying/);
  });

  it('say whom a pronoun stands for', async () => {
    const hover = await hoverAt(article, article.at('My members can read'));
    assert.match(hover, /\*\*Mara Ellison\*\*, president of the Pacific Harbor Workers Union/);
    assert.match(hover, /“she” stands for Mara Ellison here/);
  });

  it('name all who speak together', async () => {
    const together = await openText('MERRIN -- Mayor Ann Poe and Councilor Tom Lund opened the bridge on Monday.\n\n"It is done," Poe and Lund said.\n');
    const hover = await hoverAt(together, together.at('It is done'));
    assert.match(hover, /\*\*Ann Poe, Tom Lund\*\*/);
    assert.match(hover, /Several are named beside it: “Poe and Lund”\. The cue is “said”\./);
  });

  it('link to the speaker’s other quotes, and the link goes there', async () => {
    const hover = await hoverAt(article, article.at('coffee is free'));
    const [, command, query] = /\]\(command:([\w.]+)\?([^)]*)\)/.exec(hover) ?? [];
    assert.equal(command, 'newslens.reveal');
    await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(query!)) as unknown[]));
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document, article.document);
    const there = await hoverAt(article, selection.start);
    assert.match(there, /Denise Okafor/);
    assert.notEqual(document.offsetAt(selection.start), document.offsetAt(article.at('"I have told')));
  });

  it('are there over the cue as well', async () => {
    assert.match(await hoverAt(article, article.at('said. "Nobody', 1)), /\*\*Denise Okafor\*\*/);
  });

  it('over a name tell who it is, the role, the counts and the first mention', async () => {
    const hover = await hoverAt(article, article.at('Castellano smiled', 3));
    assert.match(hover, /\*\*Ruth Castellano\*\*, federal mediator/);
    assert.match(hover, /Person · \d+ quotes, \d+ mentions/);
    assert.match(hover, /Other names: Castellano/);
    assert.match(hover, /First mention: \[Ruth Castellano wrote that/);
  });

  it('over a name that nobody has tell what it is', async () => {
    const hover = await hoverAt(article, article.at('Whidbey Island', 3));
    assert.match(hover, /Whidbey Island/);
    assert.match(hover, /Place/);
  });

  it('are not there over plain words', async () => {
    assert.deepEqual(await ask<vscode.Hover[]>('vscode.executeHoverProvider', article.document.uri, article.at('dockworkers', 3)), []);
  });

  it('write words of the article as plain text, and trust only the commands on their list', async () => {
    const malicious = await openText('MERRIN -- Mayor Ann **Bold** [x](command:workbench.action.quit) Poe spoke. "<img src=x> [Click](command:workbench.action.quit) *now*," Mayor Ann Poe said.\n\n"Never [again](https://x.example)," Poe said.');
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', malicious.document.uri, malicious.at('*now*', 1));
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    assert.ok(contents.length > 0);
    for (const { value, isTrusted, supportHtml } of contents) {
      assert.ok(!value.includes('](command:workbench'), value);
      assert.ok(!value.includes('](https:'), value);
      assert.notEqual(supportHtml, true);
      assert.notEqual(isTrusted, true);
    }
  });
});
