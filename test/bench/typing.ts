/**
 * The benchmark's worker: types in a text, and measures the analysis after each keystroke. A file of its own, so that it runs beside no other library's data, as the extension's
 * worker does.
 */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer, Memory, readModels, type ModelName } from '../../src/analysis';
import { readModelFiles } from '../../src/engine/node';
import { createWordForms } from '../../src/engine/wordForms';
import { median, timeOf } from './measure';

/** How often everything is typed before it is measured: the sentence, and the letters all over the text; two thousand keystrokes, a page. */
const WARM_UP_ROUNDS = 10;

/** A text in which is typed: how long its fresh analysis takes, and the one after each keystroke, by where they fall. */
export interface Typing {
  readonly fresh: number;
  readonly times: readonly (readonly [where: string, times: readonly number[]])[];
}

/** A sentence typed in the middle of a text, and letters typed all over it. */
async function typeIn(article: string): Promise<Typing> {
  let text = article;
  const size = text.length;
  const analyzer = createAnalyzer(readModels((await readModelFiles(join(__dirname, 'models'))) as Record<ModelName, Uint8Array>), createWordForms());
  for (let characters = 0; characters < 2_000_000; characters += size) analyzer.analyze(text);
  const analyzeFresh = (): number[] => Array.from({ length: 5 }, () => timeOf(() => analyzer.analyze(text)));
  const before = analyzeFresh();
  const memory = new Memory();
  analyzer.analyze(text, {}, memory);
  const type = (at: number, letter: string): number => {
    text = inOnePiece(text.slice(0, at) + letter + text.slice(at));
    return timeOf(() => analyzer.analyze(text, {}, memory));
  };
  const middle = text.indexOf('\n\n', size / 2) + 2;
  const sentence = 'Mayor Jo Brandt told the council on Friday that "the ferries will sail again before the winter," and left. ';
  const typings = [
    ['a sentence', () => [...sentence].map((letter, index) => type(middle + index, letter))],
    ['here and there', () => Array.from({ length: 100 }, (_, index) => type(Math.floor(index * 7919 * (size / 12_000)) % text.length, 'e'))],
  ] as const;
  const typed = (run: () => number[]): number[] => {
    text = article;
    analyzer.analyze(text, {}, memory);
    return run();
  };
  // The first rounds warm up what only a text with a memory needs.
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const [, run] of typings) typed(run);
  const times = typings.map(([where, run]) => [where, typed(run)] as const);
  // Measured on both sides: a machine that others share may have turned slower meanwhile.
  return { fresh: median([...before, ...analyzeFresh()]), times };
}

/** A text as a worker gets it. One that was joined is laid out anew when it is first read, which is no part of the analysis. */
const inOnePiece = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

void typeIn(workerData as string).then((typing) => parentPort!.postMessage(typing));
