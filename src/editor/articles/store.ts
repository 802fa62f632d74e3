import * as vscode from 'vscode';
import type { Analysis } from '../../analysis';
import type { Engine } from '../../engine/engine';
import { articleLanguages, isEnabled, maximumLength, ownNames, quotedActs, SECTION } from '../settings';
import { mark } from '../timing';
import { Article } from './article';
import { lengthOf } from './ranges';

/** How long a document has to be left alone after an edit before it is read again, in milliseconds. */
const PAUSE = 150;

/** Documents that have a language and a text but are no file that somebody reads: cells, input boxes, output. */
const NOT_ARTICLES = new Set(['vscode-notebook-cell', 'vscode-interactive-input', 'comment', 'output', 'vscode-scm', 'debug', 'chatSessionInput', 'vscode-chat-input']);

/** Where the reading of a document stands. */
export type ReadingState =
  /** The document is not of a language that is read. */
  | 'none'
  /** Newslens is switched off for it. */
  | 'off'
  | 'too-large'
  | 'busy'
  | 'ready'
  /** The analysis broke down over it. */
  | 'failed';

/**
 * The articles of the open documents. A document is read when an editor shows it or a feature asks for it, and again when an edit has been
 * followed by a short pause. A result for an older version of the document is dropped.
 */
export class ArticleStore implements vscode.Disposable {
  private readonly readings = new Map<string, Reading>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];

  /** A document has a new article, or none any more, or its state is another. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly engine: Engine,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      // A document whose language changes is closed and opened again, in the same editor.
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (CHANGES_READING.some((key) => event.affectsConfiguration(`${SECTION}.${key}`))) this.readAgain();
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.opened(document);
  }

  /** The last article of a document, of this version or an older one; `undefined` where there is none yet. Asks for nothing. */
  latest(document: vscode.TextDocument): Article | undefined {
    return this.readings.get(keyOf(document))?.article;
  }

  /** The article of the version that the document has now; `undefined` where it is not read, was edited or closed meanwhile, or nobody waits any more. */
  async ready(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Article | undefined> {
    if (this.stateOf(document) === 'none') return undefined;
    const article = await this.read(document)?.result;
    return token?.isCancellationRequested === true || article?.version !== document.version ? undefined : article;
  }

  stateOf(document: vscode.TextDocument): ReadingState {
    if (document.isClosed || NOT_ARTICLES.has(document.uri.scheme) || !articleLanguages().includes(document.languageId)) return 'none';
    if (!isEnabled(document)) return 'off';
    if (lengthOf(document) > maximumLength(document)) return 'too-large';
    const reading = this.readings.get(keyOf(document));
    if (reading === undefined || reading.running) return 'busy';
    return reading.article?.version === document.version ? 'ready' : 'failed';
  }

  dispose(): void {
    for (const reading of this.readings.values()) reading.dispose();
    this.readings.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.read(document);
  }

  /** A document that was opened is on screen a moment later, as a rule: the engine gets ready meanwhile. */
  private opened(document: vscode.TextDocument): void {
    if (this.stateOf(document) === 'busy') {
      mark('opened');
      this.engine.prepare();
    }
    this.readIfVisible(document);
  }

  private readIfVisible(document: vscode.TextDocument): void {
    if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) this.read(document);
  }

  /** The reading of a document, begun if need be; `undefined` where it is not to be read. */
  private read(document: vscode.TextDocument): Reading | undefined {
    const state = this.stateOf(document);
    if (state === 'none' || state === 'off' || state === 'too-large') return undefined;
    let reading = this.readings.get(keyOf(document));
    if (reading === undefined) {
      reading = new Reading(document, (signal, first) => this.analyze(document, signal, first), () => this.changed.fire(document));
      this.readings.set(keyOf(document), reading);
      mark('shown');
      reading.start(0);
    }
    return reading;
  }

  private async analyze(document: vscode.TextDocument, signal: AbortSignal, first: (article: Article) => void): Promise<Article | undefined> {
    const { version } = document;
    const text = document.getText();
    const article = (analysis: Analysis): Article => new Article(version, text, analysis, quotedActs(document));
    const request = { names: ownNames(document), document: keyOf(document), near: visibleFrom(document), onFirst: (soFar: Analysis) => first(article(soFar)) };
    try {
      return article(await this.engine.analyze(text, request, signal));
    } catch (error) {
      if (!signal.aborted) this.log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const reading = this.readings.get(keyOf(document));
    // It may have been too large before.
    if (reading === undefined) return this.readIfVisible(document);
    if (this.stateOf(document) === 'too-large') return this.forget(document);
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      reading.article?.edits.push({ offset: rangeOffset, length: rangeLength, inserted: text.length });
    }
    reading.start(PAUSE);
  }

  private forget(document: vscode.TextDocument): void {
    const reading = this.readings.get(keyOf(document));
    if (reading === undefined) return;
    reading.dispose();
    this.readings.delete(keyOf(document));
    this.engine.forget(keyOf(document));
    this.changed.fire(document);
  }

  /** The settings are others: everything on screen is read anew, everything else when somebody asks. */
  private readAgain(): void {
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const { document } of [...this.readings.values()]) {
      if (visible.has(document) && this.read(document) !== undefined) this.readings.get(keyOf(document))!.start(0);
      else this.forget(document);
    }
    this.readVisible();
    for (const document of visible) this.changed.fire(document);
  }
}

/** The settings that change what an article is, or whether a document is one. */
const CHANGES_READING = ['enabled', 'languages', 'maximumLength', 'entities', 'includeThoughtsAndPlans'];

const keyOf = (document: vscode.TextDocument): string => document.uri.toString();

/** Where a document is on screen, or would be opened: an offset. */
function visibleFrom(document: vscode.TextDocument): number {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const range = editor?.visibleRanges[0];
  return range === undefined ? 0 : document.offsetAt(range.start);
}

/** The reading of one document: its last article and, while the document is newer than that, the work under way. */
class Reading {
  article: Article | undefined;
  running = false;
  /** The article of the version that is being read. */
  result: Promise<Article | undefined> = Promise.resolve(undefined);
  private abort = (): void => undefined;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly analyze: (signal: AbortSignal, first: (article: Article) => void) => Promise<Article | undefined>,
    private readonly changed: () => void,
  ) {}

  /** Reads the document after a pause of so many milliseconds, unless it is started again meanwhile. */
  start(pause: number): void {
    this.abort();
    const controller = new AbortController();
    this.running = true;
    this.result = new Promise((resolve) => {
      const timer = setTimeout(() => void this.run(controller.signal).then(resolve), pause);
      this.abort = () => {
        clearTimeout(timer);
        controller.abort();
        resolve(undefined);
      };
    });
    this.changed();
  }

  dispose(): void {
    this.abort();
  }

  private async run(signal: AbortSignal): Promise<Article | undefined> {
    const article = await this.analyze(signal, (first) => {
      // A long document that was never read shows what is on screen, before the rest of it is read.
      if (signal.aborted || this.article !== undefined) return;
      this.article = first;
      this.changed();
    });
    if (signal.aborted) return undefined;
    this.running = false;
    // A reading that failed keeps the last article on screen: VS Code has moved its marks along with the text.
    if (article !== undefined) this.article = article;
    this.changed();
    return article;
  }
}
