import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnPage, pageUntil } from './page';
import { ask, closeAll, openArticle, openText, wordsAt, type Opened } from './window';

const symbolsOf = async ({ document }: Opened): Promise<vscode.DocumentSymbol[]> => ask('vscode.executeDocumentSymbolProvider', document.uri);
const flatten = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] => symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);

describe('the outline', () => {
  after(closeAll);

  it('lists sections and quotes in document order, each quote with its speaker and role', async () => {
    const article = await openArticle();
    const symbols = flatten(await symbolsOf(article));
    const sections = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Namespace).map(({ name }) => name);
    assert.deepEqual(sections, ['LETTER FROM THE MEDIATOR', 'SHIPS AT ANCHOR', 'FRIENDS UP NORTH']);
    const quote = symbols.find(({ name }) => name.includes('I have told them'))!;
    assert.equal(quote.kind, vscode.SymbolKind.String);
    assert.equal(quote.detail, 'Denise Okafor, Acting Labor Secretary');
    assert.match(quote.name, /^Denise Okafor: "I have told them/);
    const starts = symbols.map(({ range }) => article.document.offsetAt(range.start));
    assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
  });

  it('puts a quote into its section, and the sections under the headline', async () => {
    const symbols = await symbolsOf(await openArticle());
    const section = symbols.find(({ name }) => name === 'SHIPS AT ANCHOR')!;
    assert.ok(section.children.some(({ name }) => name.startsWith('Neil Abernathy:')));
    const club = await symbolsOf(await openArticle('02-dining-club.txt'));
    assert.equal(club.length, 1);
    assert.equal(club[0]!.kind, vscode.SymbolKind.File);
    assert.ok(club[0]!.children.length > 10);
  });

  it('keeps each symbol within its parent, as sticky scroll and breadcrumbs need it', async () => {
    const check = (symbol: vscode.DocumentSymbol): void => {
      assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
      for (const child of symbol.children) {
        assert.ok(symbol.range.contains(child.range), child.name);
        check(child);
      }
    };
    for (const name of ['01-harbor-talks.txt', '02-dining-club.txt', '08-budget-captain.txt']) (await symbolsOf(await openArticle(name))).forEach(check);
  });
});

describe('breadcrumbs and sticky scroll', () => {
  after(closeAll);

  itOnPage('say in which section and quote the cursor is', async () => {
    const { editor, at, goTo } = await openArticle();
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    goTo('coffee is free');
    await pageUntil({ texts: '.breadcrumbs-control .monaco-breadcrumb-item' }, (items) => items.some((item) => item.startsWith('Denise Okafor: "I have told')));
    editor.revealRange(new vscode.Range(at('They are sailors'), at('They are sailors')), vscode.TextEditorRevealType.AtTop);
    await pageUntil({ texts: '.sticky-widget .sticky-line-content' }, (lines) => lines.some((line) => /^(?:LETTER FROM THE MEDIATOR|SHIPS AT ANCHOR)$/.test(line)));
  });
});

describe('folding', () => {
  after(closeAll);

  it('folds sections, and quotes of several paragraphs', async () => {
    const { document, at } = await openText(
      [
        'MERRIN -- Mayor Ann Poe opened the bridge on Monday.',
        '"We have waited long for this," Poe said. "We have paid for it twice.',
        '"And we will not pay for it again."',
        'THE OLD BRIDGE',
        'It was built in 1911 and has been closed for two years.',
        'A WET SPRING',
        'The river rose by three feet in April.',
      ].join('\n\n'),
    );
    const folds = (await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)).map(({ start, end }) => [start, end]);
    const line = (words: string): number => at(words).line;
    for (const fold of [
      [line('We have waited'), line('And we will')],
      [line('THE OLD BRIDGE'), line('It was built')],
      [line('A WET SPRING'), line('The river rose')],
    ]) assert.ok(folds.some((each) => each[0] === fold[0] && each[1] === fold[1]), `${JSON.stringify(fold)} in ${JSON.stringify(folds)}`);
  });
});

describe('expanding the selection', () => {
  after(closeAll);

  it('goes through word, clause, quote and paragraph', async () => {
    const { document, at } = await openArticle();
    const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at('football', 2)]);
    const steps: string[] = [];
    for (let step: vscode.SelectionRange | undefined = selection; step !== undefined; step = step.parent) steps.push(document.getText(step.range));
    const expected = [
      'football',
      'Nobody in that room is going home to watch football',
      wordsAt(document, [new vscode.Range(at('"Nobody in that'), at('understand?"', 'understand?"'.length))])[0]!,
      document.lineAt(at('football').line).text,
    ];
    let last = -1;
    for (const words of expected) {
      const found = steps.indexOf(words);
      assert.ok(found > last, `“${words}” comes after what is smaller, in ${JSON.stringify(steps)}`);
      last = found;
    }
  });

  it('works with the command', async () => {
    const { editor, goTo, document } = await openArticle();
    goTo('football', 2);
    await vscode.commands.executeCommand('editor.action.smartSelect.expand');
    await vscode.commands.executeCommand('editor.action.smartSelect.expand');
    assert.ok(document.getText(editor.selection).includes('football'));
  });
});
