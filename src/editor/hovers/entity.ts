import * as vscode from 'vscode';
import type { Actor, Entity } from '../../analysis';
import type { Article } from '../articles/article';
import { spanOf } from '../articles/spans';
import { placeOf, REVEAL } from '../navigation/reveal';
import { countsOf, excerpt, nameOfType } from '../wording';
import { iconOf } from '../actors/icons';
import { hoverText, link, say } from './markdown';

const { t } = vscode.l10n;

/** How much of the text at the first mention a hover shows, in characters. */
const CONTEXT = 80;

/** Who or what an actor is in this article. */
export function describeActor(document: vscode.TextDocument, article: Article, actor: Actor): vscode.MarkdownString {
  const text = hoverText();
  const icon = `$(${iconOf(actor.type)})`;
  if (actor.role === null) say(text, `${icon} **{0}**`, actor.name);
  else say(text, `${icon} **{0}**, {1}`, actor.name, actor.role);
  text.appendMarkdown(`\n\n${nameOfType(actor.type)} · ${countsOf(actor)}`);
  const otherRoles = actor.roles.filter((role) => role !== actor.role);
  if (otherRoles.length > 0) say(text, `\n\n${t('Also called: {0}')}`, otherRoles.join('; '));
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  if (aliases.length > 0) say(text, `\n\n${t('Other names: {0}')}`, aliases.join('; '));
  const first = article.firstMention(actor);
  if (first !== undefined) {
    say(text, `\n\n${t('First mention:')} `);
    const [paragraph = ''] = article.words([first.start, first.start + 4 * CONTEXT]).split(/[\r\n]/);
    link(text, excerpt(paragraph, CONTEXT), REVEAL, placeOf(document, article, spanOf(first)));
  }
  return text;
}

/** A name or value that is nobody who acts in the article. */
export function describeEntity(article: Article, entity: Entity): vscode.MarkdownString {
  const text = hoverText();
  say(text, `**{0}** · ${nameOfType(entity.type)}`, article.words(spanOf(entity)));
  return text;
}
