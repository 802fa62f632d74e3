import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Analysis, NameList } from '../analysis';
import type { Engine } from '../engine/engine';
import type { Order } from './arguments';
import { readInput, type InputArticle } from './input';
import { createWriter } from './output';
import type { Progress } from './progress';

/** The streams of a run. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** Takes a sentence about an input that could not be read or analyzed. */
  complain(sentence: string): void;
  readonly progress: Progress;
}

/**
 * Analyzes the order's articles and prints them in input order. At most two articles an engine are in flight, and output waits for its reader: memory does
 * not grow with the number of articles. Returns whether all went well.
 */
export async function run(order: Order, engines: readonly Engine[], names: NameList | null, streams: Streams): Promise<boolean> {
  const writer = createWriter(order);
  let well = true;
  let written = 0;
  let taken = 0;

  const print = async (piece: string): Promise<void> => {
    // On one terminal with the output, the progress line makes room.
    if ('isTTY' in streams.stdout && streams.stdout.isTTY === true) streams.progress.clear();
    if (piece !== '' && !streams.stdout.write(piece)) await once(streams.stdout, 'drain');
  };
  const complain = (sentence: string): void => {
    well = false;
    streams.complain(sentence);
  };
  const printArticle = async (article: InputArticle, analysis: Promise<Analysis>): Promise<void> => {
    try {
      for (const piece of writer.article(await analysis, article, written)) await print(piece);
      written++;
    } catch (error) {
      complain(`${article.file}: ${(error as Error).message}`);
    }
    streams.progress.add(article.text.length, article.size);
  };

  await print(writer.begin);
  // Each article is printed behind the one before it, as soon as it is done and not only when the next one comes in.
  let last = Promise.resolve();
  const unprinted: Promise<void>[] = [];
  for await (const input of readInput(order, streams.stdin)) {
    if ('problem' in input) {
      complain(input.problem);
      continue;
    }
    const engine = engines[taken++ % engines.length]!;
    const options = { ...(input.id === undefined ? {} : { id: input.id }), ...(names === null ? {} : { names }) };
    const analysis = engine.analyze(input.text, options);
    // A failure is reported when the article's turn comes, not as an unhandled rejection before.
    analysis.catch(() => undefined);
    last = last.then(() => printArticle(input, analysis));
    unprinted.push(last);
    if (unprinted.length >= engines.length * 2) await unprinted.shift();
  }
  await last;
  await print(writer.end);
  return well;
}
