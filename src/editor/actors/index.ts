import * as vscode from 'vscode';
import type { ActorType } from '../../analysis';
import type { Services } from '../services';
import { actorOrder, changeSetting } from '../settings';
import { pluralOfType } from '../wording';
import { iconOf } from './icons';
import type { ActorFilter, ActorOrder } from './model';
import { ActorsView } from './view';

const { t } = vscode.l10n;

/** The Actors view with its sorting, filtering and following. What its items can do stands with navigation and copying. */
export function register(services: Services): vscode.Disposable {
  const view = new ActorsView(services);
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand('newslens.actors.sort', async () => {
      const order = await pickOrder();
      if (order !== undefined) await changeSetting('actors.sort', order, undefined);
    }),
    vscode.commands.registerCommand('newslens.actors.filter', async () => {
      view.filter = (await pickFilter()) ?? view.filter;
    }),
    vscode.commands.registerCommand('newslens.actors.clearFilter', () => {
      view.filter = {};
    }),
    vscode.commands.registerCommand('newslens.actors.followCursor', () => changeSetting('actors.followCursor', true, undefined)),
    vscode.commands.registerCommand('newslens.actors.unfollowCursor', () => changeSetting('actors.followCursor', false, undefined)),
  );
}

async function pickOrder(): Promise<ActorOrder | undefined> {
  const orders: (vscode.QuickPickItem & { order: ActorOrder })[] = [
    { order: 'prominence', label: t('Most prominent first') },
    { order: 'name', label: t('By name') },
    { order: 'firstMention', label: t('As they appear in the article') },
  ];
  const items = orders.map((item) => ({ ...item, description: item.order === actorOrder() ? t('now') : '' }));
  return (await vscode.window.showQuickPick(items, { placeHolder: t('Sort the actors') }))?.order;
}

/** Asks for a filter: one of the types, those who are quoted, or whatever is typed as a text. */
async function pickFilter(): Promise<ActorFilter | undefined> {
  type Item = vscode.QuickPickItem & { filter: ActorFilter };
  const types: readonly ActorType[] = ['person', 'organization', 'place', 'group'];
  const fixed: Item[] = [
    { label: `$(quote) ${t('Whoever is quoted')}`, filter: { quoted: true } },
    ...types.map((type) => ({ label: `$(${iconOf(type)}) ${pluralOfType(type)}`, filter: { types: [type] } })),
  ];
  const picker = vscode.window.createQuickPick<Item>();
  picker.placeholder = t('Type a part of a name or role, or pick a kind of actor');
  picker.items = fixed;
  const typed = picker.onDidChangeValue((text) => {
    picker.items = text.trim() === '' ? fixed : [{ label: `$(search) ${t('Name or role contains “{0}”', text.trim())}`, alwaysShow: true, filter: { text: text.trim() } }, ...fixed];
  });
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => resolve(picker.selectedItems[0]?.filter));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    typed.dispose();
    picker.dispose();
  }
}
