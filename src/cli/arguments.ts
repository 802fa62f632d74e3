import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Act } from '../analysis';
import { SPEECH_ONLY } from '../export/table';

export type Format = 'ndjson' | 'json' | 'csv' | 'text';

/** What the command line asks for. */
export interface Order {
  /** Files and folders; empty or "-" for standard input. */
  readonly paths: readonly string[];
  readonly input: 'text' | 'ndjson';
  readonly format: Format;
  /** What CSV and text list; the JSON forms hold all. */
  readonly acts: ReadonlySet<Act>;
  /** A file of names to add or ignore. */
  readonly names: string | null;
  readonly jobs: number;
}

/** Something the user got wrong on the command line. */
export class UsageError extends Error {}

export const USAGE = `Newslens shows who said what in news articles. It works offline.

  newslens analyze [FILE or FOLDER ...]

Without a file, or with -, it reads standard input. Of a folder it takes every .txt and .md file.

  --input ndjson      each input line is {"id": ..., "text": ...}
  --format FORMAT     ndjson: an analysis a line, in input order
                      json:   one array
                      csv:    a row a quote
                      text:   for reading (the default on a terminal; otherwise ndjson)
  --all               csv and text also list thoughts and plans, not speech alone
  --names FILE        your own names: {"Acme Rocket": "organization", "Acme": "ignore"}
  --jobs N            how many processor cores to use (default: all)
  --help, --version

Exit status: 0 all went well, 1 some input could not be read (it is named on standard error), 2 the command was not understood.
`;

const FORMATS: readonly string[] = ['ndjson', 'json', 'csv', 'text'] satisfies Format[];

/** Reads the arguments behind `newslens`. Throws `UsageError` with a sentence for the user. */
export function readArguments(args: readonly string[], toTerminal: boolean): Order | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [command, ...paths] = positionals;
  if (command === undefined) return 'help';
  if (command !== 'analyze') throw new UsageError(`There is no command "${command}". The only one is "analyze".`);
  const input = values.input ?? 'text';
  if (input !== 'text' && input !== 'ndjson') throw new UsageError(`--input takes text or ndjson, not "${input}".`);
  const format = values.format ?? (toTerminal ? 'text' : 'ndjson');
  if (!FORMATS.includes(format)) throw new UsageError(`--format takes ${FORMATS.join(', ')}, not "${format}".`);
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError(`--jobs takes a whole number from 1, not "${values.jobs}".`);
  return {
    paths,
    input,
    format: format as Format,
    acts: values.all === true ? new Set<Act>(['speech', 'thought', 'plan']) : SPEECH_ONLY,
    names: values.names ?? null,
    jobs,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        input: { type: 'string' },
        format: { type: 'string' },
        all: { type: 'boolean' },
        names: { type: 'string' },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
