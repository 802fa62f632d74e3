import * as vscode from 'vscode';
import type { Quote } from '../../analysis';
import type { Here } from '../articles/current';
import { say } from '../message';
import type { Services } from '../services';
import { speakerWithRole } from '../wording';
import { actorOf, pickActor, type Chosen } from './pickActor';
import { moveTo, reveal, REVEAL, revealFirstMention, type Place } from './reveal';
import { walk, type Direction } from './walk';

const { t } = vscode.l10n;

/** Commands that walk from quote to quote and from actor to actor. */
export function register({ articles, current }: Services): vscode.Disposable {
  /** Moves the cursor to the next of some quotes, and the focus to the editor: the command may have come from the Actors view. */
  const walkTo = async ({ editor, article, offset }: Here, quotes: readonly Quote[], direction: Direction): Promise<void> => {
    const quote = walk(quotes, offset, direction);
    if (quote === undefined) return;
    moveTo(await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active }), quote.spans[0]![0]);
    say(t('Quote {0} of {1}: {2}', quotes.indexOf(quote) + 1, quotes.length, speakerWithRole(article.speakerOf(quote), quote.role)));
  };

  const goToQuote = (direction: Direction) => async (): Promise<void> => {
    const here = await current.read();
    if (here === undefined) return;
    const { quotes } = here.article;
    if (quotes.length === 0) return say(t('No quotes were found in this article.'));
    await walkTo(here, quotes, direction);
  };

  const goToQuoteOfSpeaker = (direction: Direction) => async (chosen?: Chosen): Promise<void> => {
    const here = await current.read();
    const speaker = here === undefined ? undefined : actorOf(here, chosen);
    if (here === undefined || speaker === undefined) return;
    if (speaker.quotes.length === 0) return say(t('{0} is not quoted in this article.', speaker.name));
    await walkTo(here, here.article.quotesOf(speaker), direction);
  };

  const goToFirstMention = async (chosen?: Chosen): Promise<void> => {
    const here = await current.read();
    const actor = here === undefined ? undefined : actorOf(here, chosen);
    if (here !== undefined && actor !== undefined) await revealFirstMention(articles, here.editor.document, here.article, actor);
  };

  const goToActor = async (): Promise<void> => {
    const here = await current.read();
    const actor = here === undefined ? undefined : await pickActor(here.article.actors, t('Go to the first mention of ...'));
    if (here !== undefined && actor !== undefined) await revealFirstMention(articles, here.editor.document, here.article, actor);
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
