import * as vscode from 'vscode';
import type { Actor } from '../../analysis';
import { iconOf } from '../actors/icons';
import type { ActorNode } from '../actors/model';
import type { Article } from '../articles/article';
import { spanOf } from '../articles/ranges';
import type { Services } from '../services';
import { countsOf, speakerWithRole } from '../wording';
import { moveTo, placeOf, reveal, REVEAL, type Place } from './reveal';
import { walk, type Direction } from './walk';

const { t } = vscode.l10n;

/** How long a message in the status bar stays, in milliseconds. */
const MESSAGE = 4000;

/** Commands that walk from quote to quote and from actor to actor. */
export function register({ articles, current }: Services): vscode.Disposable {
  /** The editor of the current article, and the article as it is now. */
  const here = async (): Promise<{ editor: vscode.TextEditor; article: Article; offset: number } | undefined> => {
    const { editor } = current;
    const article = editor === undefined ? undefined : await articles.ready(editor.document);
    if (editor === undefined || article === undefined) {
      say(t('No article is open.'));
      return undefined;
    }
    return { editor, article, offset: editor.document.offsetAt(editor.selection.active) };
  };

  const goToQuote = (direction: Direction) => async (): Promise<void> => {
    const place = await here();
    if (place === undefined) return;
    const { article, editor, offset } = place;
    const quote = walk(article.quotes, offset, direction);
    if (quote === undefined) return say(t('No quotes were found in this article.'));
    await show(editor, quote.spans[0]![0]);
    say(t('Quote {0} of {1}: {2}', article.quotes.indexOf(quote) + 1, article.quotes.length, speakerWithRole(quote)));
  };

  const goToQuoteOfSpeaker = (direction: Direction) => async (node?: ActorNode): Promise<void> => {
    const place = await here();
    if (place === undefined) return;
    const { article, editor, offset } = place;
    const speaker = node === undefined ? article.actorAt(offset) : sameActor(article, node.actor);
    if (speaker === undefined) return say(t('Put the cursor on a quote or a name first.'));
    const quotes = article.quotesOf(speaker);
    const quote = walk(quotes, offset, direction);
    if (quote === undefined) return say(t('{0} is not quoted in this article.', speaker.name));
    await show(editor, quote.spans[0]![0]);
    say(t('Quote {0} of {1}: {2}', quotes.indexOf(quote) + 1, quotes.length, speakerWithRole(quote)));
  };

  const goToFirstMention = async (node?: ActorNode): Promise<void> => {
    const place = await here();
    if (place === undefined) return;
    const { article, editor, offset } = place;
    const actor = node === undefined ? article.actorAt(offset) : sameActor(article, node.actor);
    const mention = actor === undefined ? undefined : article.firstMention(actor);
    if (mention === undefined) return say(t('Put the cursor on a quote or a name first.'));
    await reveal(articles, placeOf(editor.document, spanOf(mention)));
  };

  const goToActor = async (): Promise<void> => {
    const place = await here();
    if (place === undefined) return;
    const { article, editor } = place;
    const actor = await pickActor(article.actors, t('Go to the first mention of ...'));
    const mention = actor === undefined ? undefined : article.firstMention(actor);
    if (mention !== undefined) await reveal(articles, { ...placeOf(editor.document, spanOf(mention)), version: article.version });
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand(REVEAL, (place: Place) => reveal(articles, place)),
    vscode.commands.registerCommand('newslens.nextQuote', goToQuote('next')),
    vscode.commands.registerCommand('newslens.previousQuote', goToQuote('previous')),
    vscode.commands.registerCommand('newslens.nextQuoteOfSpeaker', goToQuoteOfSpeaker('next')),
    vscode.commands.registerCommand('newslens.previousQuoteOfSpeaker', goToQuoteOfSpeaker('previous')),
    vscode.commands.registerCommand('newslens.goToFirstMention', goToFirstMention),
    vscode.commands.registerCommand('newslens.goToActor', goToActor),
  );
}

/** Lets the user pick one of several actors. */
export async function pickActor(actors: readonly Actor[], placeHolder: string): Promise<Actor | undefined> {
  const items = [...actors]
    .sort((a, b) => b.prominence - a.prominence)
    .map((actor) => ({ label: `$(${iconOf(actor.type)}) ${actor.name}`, description: actor.role ?? '', detail: countsOf(actor), actor }));
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.actor;
}

/** The actor of an item of the Actors view in an article that may be newer than the item. */
function sameActor(article: Article, { name, type }: Actor): Actor | undefined {
  return article.actors.find((actor) => actor.name === name && actor.type === type);
}

/** Moves the cursor, and the focus to the editor: the command may have come from the Actors view. */
async function show(editor: vscode.TextEditor, offset: number): Promise<void> {
  const shown = await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
  moveTo(shown, offset);
}

const say = (message: string): void => void vscode.window.setStatusBarMessage(message, MESSAGE);
