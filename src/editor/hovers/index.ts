import * as vscode from 'vscode';
import { rangeOf } from '../articles/ranges';
import { spanOf } from '../articles/spans';
import { registerForArticles } from '../articles/selector';
import type { Services } from '../services';
import { describeActor, describeEntity } from './entity';
import { describeQuote } from './quote';

/** Hovers over quotes, their cues, and every mention of somebody. */
export function register({ articles }: Services): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const article = await articles.ready(document, token);
      if (article === undefined) return undefined;
      const offset = document.offsetAt(position);
      const mention = article.mentionAt(offset);
      const entity = article.entityAt(offset);
      const quote = article.attributionAt(offset);

      const contents: vscode.MarkdownString[] = [];
      if (mention !== undefined) contents.push(describeActor(document, article, mention.actor));
      else if (entity !== undefined) contents.push(describeEntity(article, entity));
      if (quote !== undefined) contents.push(describeQuote(document, article, quote));
      if (contents.length === 0) return undefined;

      const hovered =
        mention !== undefined ? spanOf(mention.mention)
        : entity !== undefined ? spanOf(entity)
        : [...quote!.spans, quote!.cue, quote!.source].find((span) => span !== null && span[0] <= offset && offset <= span[1])!;
      return new vscode.Hover(contents, rangeOf(document, hovered));
    },
  };
  return registerForArticles((selector) => vscode.languages.registerHoverProvider(selector, provider));
}
