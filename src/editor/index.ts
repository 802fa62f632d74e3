import * as vscode from 'vscode';
import type { Engine } from '../engine/engine';
import * as actors from './actors';
import { CurrentDocument } from './articles/current';
import { ArticleStore } from './articles/store';
import * as exporting from './export';
import * as findings from './findings';
import * as folding from './folding';
import * as highlights from './highlights';
import * as hints from './hints';
import * as hovers from './hovers';
import * as names from './names';
import * as navigation from './navigation';
import * as outline from './outline';
import * as references from './references';
import * as rename from './rename';
import * as sample from './sample';
import * as selection from './selection';
import type { Register } from './services';
import * as status from './status';
import * as symbols from './symbols';
import { mark } from './timing';

const FEATURES: readonly { readonly register: Register }[] = [
  status, highlights, hovers, outline, actors, navigation, references, rename, symbols, folding, selection, hints, findings, exporting, names, sample,
];

/** Builds the services over an engine, and registers the features. The engine loads nothing before the first article. */
export function registerFeatures(context: vscode.ExtensionContext, createEngine: (log: vscode.LogOutputChannel) => Engine): void {
  mark('activate');
  const log = vscode.window.createOutputChannel('Newslens', { log: true });
  const engine = createEngine(log);
  const articles = new ArticleStore(engine, log);
  const current = new CurrentDocument(articles);
  context.subscriptions.push(log, engine, articles, current);
  for (const { register } of FEATURES) context.subscriptions.push(register({ context, articles, current }));
  mark('activated');
}
