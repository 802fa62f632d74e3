import * as vscode from 'vscode';
import type { Actor } from '../../analysis';
import { iconOf } from '../actors/icons';
import type { ActorNode } from '../actors/model';
import type { Here } from '../articles/current';
import { say } from '../message';
import { countsOf } from '../wording';

const { t } = vscode.l10n;

/** Lets the user pick one of several actors. */
export async function pickActor(actors: readonly Actor[], placeHolder: string): Promise<Actor | undefined> {
  const items = [...actors]
    .sort((a, b) => b.prominence - a.prominence)
    .map((actor) => ({ label: `$(${iconOf(actor.type)}) ${actor.name}`, description: actor.role ?? '', detail: countsOf(actor), actor }));
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.actor;
}

/** What VS Code hands to a command: an item of the Actors view if it was chosen there; in the editor's menu something without an actor. */
export type Chosen = Partial<ActorNode> | undefined;

/** The actor that a command is about: that of an item of the Actors view, else the one at the cursor. Tells the user where there is none. */
export function actorOf({ article, offset }: Here, chosen: Chosen): Actor | undefined {
  const wanted = chosen?.actor;
  const actor = wanted === undefined ? article.actorAt(offset) : article.actors.find(({ name, type }) => name === wanted.name && type === wanted.type);
  if (actor === undefined) say(t('Put the cursor on a quote or a name first.'));
  return actor;
}
