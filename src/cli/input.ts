import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Order } from './arguments';

/** An article to analyze. `size` is in bytes, for the progress line. */
export interface InputArticle {
  readonly id: string | undefined;
  /** What the file column of the CSV says. */
  readonly file: string;
  readonly text: string;
}

/** An input that could not be read, with a sentence for the user. */
export interface InputProblem {
  readonly problem: string;
}

/** The articles of the order, one after the other, as they come; nothing is read ahead. */
export async function* readInput(order: Order, stdin: Readable): AsyncGenerator<InputArticle | InputProblem> {
  const paths = order.paths.length === 0 ? ['-'] : order.paths;
  for (const path of paths) {
    if (path === '-') yield* order.input === 'ndjson' ? readLines(stdin, 'standard input') : readWhole(stdin);
    else yield* readPath(path, order);
  }
}

async function* readPath(path: string, order: Order): AsyncGenerator<InputArticle | InputProblem> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path, { recursive: true })).filter((name) => isArticle(name)).sort();
      if (names.length === 0) yield { problem: `${path}: there is no .txt or .md file in this folder` };
      for (const name of names) yield* readFileOf(join(path, name));
    } else if (order.input === 'ndjson') {
      yield* readLines(createReadStream(path), path);
    } else {
      yield* readFileOf(path);
    }
  } catch (error) {
    yield { problem: `${path}: ${reason(error)}` };
  }
}

async function* readFileOf(path: string): AsyncGenerator<InputArticle | InputProblem> {
  try {
    // A byte-order mark is part of the encoding, not of the text; offsets count from the first character behind it.
    const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
    yield { id: basename(path, extname(path)), file: path, text };
  } catch (error) {
    yield { problem: `${path}: ${reason(error)}` };
  }
}

async function* readWhole(stdin: Readable): AsyncGenerator<InputArticle> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  yield { id: undefined, file: '-', text: Buffer.concat(chunks).toString('utf8').replace(/^\ufeff/, '') };
}

async function* readLines(stream: Readable, name: string): AsyncGenerator<InputArticle | InputProblem> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    yield readLine(line, `${name}, line ${number}`);
  }
}

function readLine(line: string, where: string): InputArticle | InputProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `${where}: not valid JSON` };
  }
  if (typeof value !== 'object' || value === null || typeof (value as { text?: unknown }).text !== 'string') {
    return { problem: `${where}: needs the form {"id": ..., "text": "..."}` };
  }
  const { id, text } = value as { id?: unknown; text: string };
  const name = id === undefined || id === null ? undefined : String(id);
  return { id: name, file: name ?? where, text };
}

const isArticle = (name: string): boolean => ['.txt', '.md'].includes(extname(name).toLowerCase());

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return message;
}
