import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../analysis';
import { spanOf } from '../articles/spans';
import { say } from '../message';
import type { Services } from '../services';
import { changeSetting, readEntities } from '../settings';
import { nameOfType } from '../wording';

const { t } = vscode.l10n;

/** Commands that put the selected name, or the one under the cursor, into the user's own list. */
export function register({ articles, current }: Services): vscode.Disposable {
  /** The selected words on one line, else the name under the cursor. */
  const nameHere = async (editor: vscode.TextEditor): Promise<string | undefined> => {
    const { document, selection } = editor;
    if (!selection.isEmpty) return document.getText(selection).replace(/\s+/g, ' ').trim() || undefined;
    const article = await articles.ready(document);
    const entity = article?.entityAt(document.offsetAt(selection.active));
    return entity === undefined ? undefined : article!.slice(spanOf(entity));
  };

  const list = (choose: () => PromiseLike<EntityType | 'ignore' | undefined>) => async (): Promise<void> => {
    const { editor } = current;
    const name = editor === undefined ? undefined : await nameHere(editor);
    if (editor === undefined || name === undefined) return say(t('Select a name first.'));
    const type = await choose();
    if (type !== undefined) await changeSetting('entities', { ...readEntities(editor.document), [name]: type }, editor.document);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('newslens.markName', list(pickType)),
    vscode.commands.registerCommand('newslens.ignoreName', list(async () => 'ignore')),
  );
}

async function pickType(): Promise<EntityType | undefined> {
  const items = ENTITY_TYPES.map((type) => ({ label: nameOfType(type), type }));
  return (await vscode.window.showQuickPick(items, { placeHolder: t('What is it the name of?') }))?.type;
}
