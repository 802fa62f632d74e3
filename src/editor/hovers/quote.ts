import * as vscode from 'vscode';
import type { Quote } from '../../analysis';
import { extentOf, type Article } from '../articles/article';
import { placeOf, REVEAL } from '../navigation/reveal';
import { excerpt, howSure, nameOfKind, nameOfRule, quoteCount } from '../wording';
import { hoverText, link, say } from './markdown';
import { reasonOf } from '../articles/reason';

/** How many other quotes of the speaker a hover links to. */
const OTHER_QUOTES = 5;

const { t } = vscode.l10n;

/** Who said it, what that person is, how we know and how sure that is, and where the speaker is quoted elsewhere. */
export function describeQuote(document: vscode.TextDocument, article: Article, quote: Quote): vscode.MarkdownString {
  const text = hoverText();
  const name = article.speakerOf(quote);
  if (name === null) say(text, `$(quote) **${t('Speaker not named')}**`);
  else if (quote.role === null) say(text, '$(quote) **{0}**', name);
  else say(text, '$(quote) **{0}**, {1}', name, quote.role);
  if (quote.via !== null) say(text, `\n\n${t('As told by {0}')}`, quote.via);
  text.appendMarkdown(`\n\n${nameOfKind(quote.kind)} · ${howSure(quote.confidence)}\n\n`);
  explain(text, article, quote);
  const doubt = article.doubtOf(quote);
  if (doubt !== undefined && !article.isJoint(doubt)) say(text, `\n\n${t('It may be one of several: {0}.')}`, article.candidatesOf(doubt).map((actor) => actor.name).join(', '));
  const construction = nameOfRule(quote.rule);
  if (construction !== undefined) text.appendMarkdown(`\n\n${t('Found by: {0}', construction)}`);

  const speaker = article.actor(quote.actor);
  const others = speaker === undefined ? [] : article.quotesOf(speaker).filter((other) => other !== quote);
  if (others.length === 0) return text;
  const heading = others.length <= OTHER_QUOTES ? t('Also by {0}:') : t('Also by {0}, the nearest of {1}:');
  say(text, `\n\n---\n\n${heading}\n\n`, speaker!.name, quoteCount(others.length));
  for (const other of nearest(others, quote)) {
    text.appendMarkdown('- ');
    link(text, excerpt(article.words(other.spans[0]!), 70), REVEAL, placeOf(document, article, other.spans[0]!));
    text.appendMarkdown('\n');
  }
  return text;
}

/** The evidence: the words of the attribution. */
function explain(text: vscode.MarkdownString, article: Article, quote: Quote): void {
  const cue = quote.cue === null ? undefined : article.words(quote.cue);
  const source = quote.source === null ? undefined : article.words(quote.source);
  switch (reasonOf(article, quote)) {
    case 'nobody':
      if (cue === undefined) say(text, t('Nothing around the quote says whose words these are.'));
      else say(text, t('The cue is “{0}”, but no name stands with it that could be followed.'), cue);
      break;
    case 'together':
      if (cue === undefined) say(text, t('Several are named beside it: “{0}”.'), source!);
      else say(text, t('Several are named beside it: “{0}”. The cue is “{1}”.'), source!, cue);
      break;
    case 'named':
      if (cue === undefined) say(text, t('The speaker is named beside it: “{0}”.'), source!);
      else say(text, t('The speaker is named beside it: “{0}”. The cue is “{1}”.'), source!, cue);
      break;
    case 'pronoun':
      if (cue === undefined) say(text, t('“{0}” stands for {1} here.'), source!, quote.speaker!);
      else say(text, t('“{0}” stands for {1} here. The cue is “{2}”.'), source!, quote.speaker!, cue);
      break;
    case 'described':
      if (cue === undefined) say(text, t('“{0}” means {1} here.'), source!, quote.speaker!);
      else say(text, t('“{0}” means {1} here. The cue is “{2}”.'), source!, quote.speaker!, cue);
      break;
    case 'goes-on':
      if (cue === undefined) say(text, t('No speaker is named beside it: it goes on from the words before.'));
      else say(text, t('The cue is “{0}”. No speaker is named beside it: it goes on from the words before.'), cue);
      break;
  }
}

/** Of a speaker's other quotes those nearest to this one, in document order. */
function nearest(others: readonly Quote[], quote: Quote): Quote[] {
  const [start] = extentOf(quote);
  const distance = (other: Quote): number => Math.abs(extentOf(other)[0] - start);
  const near = new Set([...others].sort((a, b) => distance(a) - distance(b)).slice(0, OTHER_QUOTES));
  return others.filter((other) => near.has(other));
}
