import { createReadStream, fstatSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Order } from './arguments';

/** An article to analyze. */
export interface InputArticle {
  readonly id: string | undefined;
  /** What the file column of the CSV says. */
  readonly file: string;
  readonly text: string;
  /** How much of the input it was: bytes of its file or line. */
  readonly size: number;
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

/** How many bytes the articles of the order are; `undefined` where that cannot be known beforehand, as of a pipe. */
export async function inputSize(order: Order, stdin: { readonly fd: number }): Promise<number | undefined> {
  const paths = order.paths.length === 0 ? ['-'] : order.paths;
  let size = 0;
  for (const path of paths) {
    const found = path === '-' ? fstatSync(stdin.fd) : await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isDirectory()) for (const name of await articlesIn(path)) size += (await stat(join(path, name))).size;
    else if (found.isFile()) size += found.size;
    else return undefined;
  }
  return size;
}

const articlesIn = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).filter((name) => isArticle(name)).sort();

async function* readPath(path: string, order: Order): AsyncGenerator<InputArticle | InputProblem> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = await articlesIn(path);
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
    yield { id: basename(path, extname(path)), file: path, text, size: Buffer.byteLength(text) };
  } catch (error) {
    yield { problem: `${path}: ${reason(error)}` };
  }
}

async function* readWhole(stdin: Readable): AsyncGenerator<InputArticle> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  yield { id: undefined, file: '-', text: bytes.toString('utf8').replace(/^\ufeff/, ''), size: bytes.length };
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
  return { id: name, file: name ?? where, text, size: Buffer.byteLength(line) + 1 };
}

const isArticle = (name: string): boolean => ['.txt', '.md'].includes(extname(name).toLowerCase());

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return message;
}
