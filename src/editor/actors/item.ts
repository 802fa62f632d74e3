import * as vscode from 'vscode';
import { extentOf, type Article } from '../articles/article';
import { spanOf } from '../articles/spans';
import { REVEAL, type Place } from '../navigation/reveal';
import { countsOf, excerpt, howSure, nameOfForm, nameOfKind, nameOfType, withRole } from '../wording';
import { iconOf } from './icons';
import type { ActorNode } from './model';

const { t } = vscode.l10n;

/** How much of the text a quote or the surroundings of a mention show, in characters. */
const EXCERPT = 100;
const BEFORE_MENTION = 20;

/** An item of the Actors view as VS Code shows it and a screen reader reads it. */
export function itemOf(node: ActorNode, article: Article, uri: vscode.Uri): vscode.TreeItem {
  const item = plainItem(node, article);
  item.id = node.id;
  item.contextValue = node.kind === 'actor' && node.actor.quotes.length > 0 ? 'quotedActor' : node.kind;
  if (node.kind !== 'actor') {
    const place: Place = { uri: uri.toString(), version: article.version, span: node.kind === 'quote' ? extentOf(node.quote) : spanOf(node.mention) };
    item.command = { command: REVEAL, title: t('Go There'), arguments: [place] };
  }
  return item;
}

function plainItem(node: ActorNode, article: Article): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'actor': {
      const { name, role, type, aliases } = node.actor;
      const item = new vscode.TreeItem(name, Collapsed);
      item.description = role === null ? countsOf(node.actor) : `${role} · ${countsOf(node.actor)}`;
      item.iconPath = new vscode.ThemeIcon(iconOf(type));
      item.tooltip = [withRole(name, role), `${nameOfType(type)} · ${countsOf(node.actor)}`, ...(aliases.length === 0 ? [] : [aliases.join('; ')])].join('\n');
      item.accessibilityInformation = { label: `${withRole(name, role)}, ${nameOfType(type)}, ${countsOf(node.actor)}` };
      return item;
    }
    case 'quote': {
      const { spans, kind, confidence } = node.quote;
      const words = excerpt(article.words(spans[0]!), EXCERPT);
      const item = new vscode.TreeItem(words, None);
      item.description = nameOfKind(kind);
      item.iconPath = new vscode.ThemeIcon('quote');
      item.tooltip = `${nameOfKind(kind)} · ${howSure(confidence)}\n${spans.map(article.words).join(' … ')}`;
      item.accessibilityInformation = { label: `${nameOfKind(kind)}, ${withRole(node.actor.name, node.actor.role)}: ${words}` };
      return item;
    }
    case 'mention': {
      const { start, end, form } = node.mention;
      // The words around it, with the mention highlighted; they never reach over the paragraph.
      const before = wordsBefore(article, start);
      const after = article.words([end, end + EXCERPT - BEFORE_MENTION]).split(/[\r\n]/)[0]!;
      const mentioned = article.words([start, end]);
      const label = `${before}${mentioned}${after}`;
      const item = new vscode.TreeItem({ label, highlights: [[before.length, before.length + mentioned.length]] }, None);
      item.iconPath = new vscode.ThemeIcon('location');
      item.tooltip = nameOfForm(form);
      item.accessibilityInformation = { label: `${nameOfForm(form)}: ${label}` };
      return item;
    }
  }
}

/** The last few words of a paragraph before an offset, none of them cut. */
function wordsBefore(article: Article, offset: number): string {
  const words = article.words([Math.max(0, offset - BEFORE_MENTION), offset]);
  const whole = offset <= BEFORE_MENTION || /\s/.test(article.text[offset - BEFORE_MENTION - 1]!) ? words : words.replace(/^\S*/, '');
  return whole.split(/[\r\n]/).pop()!.trimStart();
}
