import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ask, closeAll, eventually, hoverAt, openText } from './window';

/** A text of half a megabyte that reads like many days of one story. */
function longText(): string {
  const paragraphs: string[] = [];
  for (let day = 1; paragraphs.length < 4600; day++) {
    paragraphs.push(
      `Mayor Ida Moss met the dockers of Port Haldane for the ${day}th time on Monday, and again they could not agree on the ferries.`,
      `"We had no choice on day ${day}," Moss said.`,
      `Piet Lund, a spokesman for the Harbor Board, did not agree. "There is always a choice," he said on day ${day}.`,
    );
  }
  return paragraphs.join('\n\n');
}

describe('a very long text', () => {
  before(closeAll);
  after(closeAll);

  it('is read to its end, keeps one actor one, and is read again after an edit in its middle', async function () {
    this.timeout(120_000);
    const text = longText();
    assert.ok(text.length > 400_000);
    const article = await openText(text);
    const last = 'There is always a choice';
    const atLast = article.document.positionAt(text.lastIndexOf(last) + 3);
    assert.match(await hoverAt(article, atLast), /Piet Lund/);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', article.document.uri, article.at('Moss met'));
    const lines = new Set(references.map(({ range }) => range.start.line));
    assert.ok(lines.size > 2500, `the mayor is mentioned in ${lines.size} lines`);

    const middle = article.document.positionAt(text.indexOf('\n\n', text.length / 2) + 2);
    assert.ok(await article.editor.edit((edit) => edit.insert(middle, '"Let us vote on it," Jo Brandt of the city council said.\n\n')));
    assert.match(await hoverAt(article, middle.translate(0, 5)), /Jo Brandt/);
    await eventually('the hover behind the edit', () => hoverAt(article, atLast.translate(2)), (hover) => hover.includes('Piet Lund'));
  });
});
