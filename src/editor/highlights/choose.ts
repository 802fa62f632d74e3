import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../analysis';
import { changeSetting, highlightSettings } from '../settings';
import { pluralOfType } from '../wording';

const { t } = vscode.l10n;

/** Lets the user tick what is highlighted, and changes the settings where that differs from what they are. */
export async function chooseHighlights(document: vscode.TextDocument | undefined): Promise<void> {
  const { entities, quotes, indirectSpeech } = highlightSettings(document);
  const ofQuotes = [
    { label: t('Quotes'), picked: quotes, key: 'highlight.quotes' },
    { label: t('Indirect speech'), picked: indirectSpeech, key: 'highlight.indirectSpeech' },
  ];
  const ofEntities = ENTITY_TYPES.map((type) => ({ label: pluralOfType(type), picked: entities.has(type), type }));
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem>([...ofQuotes, ...ofEntities], { canPickMany: true, placeHolder: t('What is highlighted in the text') });
  if (picked === undefined) return;
  for (const item of ofQuotes) if (picked.includes(item) !== item.picked) await changeSetting(item.key, !item.picked, document);
  if (ofEntities.some((item) => picked.includes(item) !== item.picked)) {
    await changeSetting('highlight.entities', Object.fromEntries(ofEntities.map((item) => [item.type, picked.includes(item)])), document);
  }
}
