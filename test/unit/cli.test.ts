import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Progress } from '../../src/cli/progress';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const TEXT = '"We had no choice," said Mayor Ida Moss. The terminal closed on Monday.';

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function newslens(args: string[], input = ''): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('command line', function () {
  this.timeout(30_000);

  it('analyzes standard input', async () => {
    const { status, stdout } = await newslens(['analyze'], TEXT);
    assert.equal(status, 0);
    const analysis = JSON.parse(stdout) as { schema: number; length: number; quotes: { speaker: string }[] };
    assert.equal(analysis.schema, 1);
    assert.equal(analysis.length, TEXT.length);
    assert.deepEqual(analysis.quotes.map(({ speaker }) => speaker), ['Ida Moss']);
  });

  it('keeps the order of lines, names bad ones with their number, goes on, and ends with 1', async () => {
    const input = Array.from({ length: 40 }, (_, i) => (i === 7 ? '{"id": 7, "text": ' : JSON.stringify({ id: `n${i}`, text: TEXT.repeat(1 + (i % 5)) })));
    const { status, stdout, stderr } = await newslens(['analyze', '--input', 'ndjson', '--format', 'ndjson'], input.join('\n'));
    assert.equal(status, 1);
    assert.match(stderr, /line 8: not valid JSON/);
    const ids = lines(stdout).map((line) => (JSON.parse(line) as { id: string }).id);
    assert.deepEqual(ids, input.map((_, i) => `n${i}`).filter((id) => id !== 'n7'));
  });

  it('is a filter of lines: blocks of a stream, as GNU parallel cuts it, give the same bytes as the whole', async () => {
    const input = Array.from({ length: 24 }, (_, i) => `${JSON.stringify({ id: i, text: TEXT.repeat(1 + (i % 3)) })}\n`);
    const filter = async (block: readonly string[]): Promise<string> => (await newslens(['analyze', '--input', 'ndjson', '--jobs', '1'], block.join(''))).stdout;
    const blocks = await Promise.all([input.slice(0, 7), input.slice(7, 15), input.slice(15)].map(filter));
    assert.equal(blocks.join(''), await filter(input));
    assert.equal(lines(blocks.join('')).length, 24);
  });

  it('says how far it is, how fast and how long it will take, on a terminal only and when it takes long', () => {
    const realNow = performance.now.bind(performance);
    let now = 0;
    performance.now = () => now;
    try {
      const told: string[] = [];
      const terminal = { isTTY: true, write: (line: string) => told.push(line) > 0 };
      const progress = new Progress(terminal, 1_000_000);
      progress.add(100, 120);
      assert.deepEqual(told, []);
      now = 10_000;
      progress.add(90_000, 99_880);
      assert.match(told[0]!, /2 articles, 0\.1 million characters, 0 articles a second, about 2 minutes left/);
      const silent = new Progress({ ...terminal, isTTY: false }, 1);
      now = 50_000;
      silent.add(1, 1);
      assert.equal(told.length, 1);
    } finally {
      performance.now = realNow;
    }
  });

  it('starts to print before the input ends', async () => {
    const child = spawn(process.execPath, [CLI, 'analyze', '--input', 'ndjson']);
    child.stdin.write(`${JSON.stringify({ id: 1, text: TEXT })}\n`);
    const [first] = (await new Promise<Buffer[]>((resolve) => child.stdout.once('data', (piece: Buffer) => resolve([piece])))) as [Buffer];
    assert.equal((JSON.parse(first.toString()) as { id: string }).id, '1');
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  it('ends quietly when its reader closes the pipe', async () => {
    const child = spawn(process.execPath, [CLI, 'analyze', '--input', 'ndjson', '--jobs', '1']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ text: TEXT })}\n`;
    const feed = setInterval(() => child.stdin.write(line.repeat(50)), 5);
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(feed);
    assert.equal(status, 0);
    assert.equal(stderr, '');
  });

  it('answers bad commands with a sentence and status 2', async () => {
    for (const args of [['analyse'], ['analyze', '--format', 'xml'], ['analyze', '--nonsense'], ['analyze', '--jobs', '0']]) {
      const { status, stderr } = await newslens(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^newslens: .+\nSee newslens --help\.\n$/);
    }
  });

  describe('over files', () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'newslens-'));
      await writeFile(join(folder, 'b.txt'), `\ufeff${TEXT}`);
      await writeFile(join(folder, 'a.md'), '"=1+1 is two," said Tom Akers.');
      await writeFile(join(folder, 'c.html'), TEXT);
    });
    after(() => rm(folder, { recursive: true }));

    it('takes the .txt and .md files of a folder, in order', async () => {
      const { status, stdout } = await newslens(['analyze', folder, '--format', 'json']);
      assert.equal(status, 0);
      assert.deepEqual((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id), ['a', 'b']);
    });

    it('writes CSV that a spreadsheet does not run', async () => {
      const { stdout } = await newslens(['analyze', folder, '--format', 'csv']);
      const rows = stdout.split('\r\n');
      assert.equal(rows[0], 'file,kind,speaker,role,quote,source,cue,start,end,confidence');
      assert.match(rows[1]!, /a\.md,direct,Tom Akers,,"""=1\+1 is two,""",Tom Akers,said,0,14,/);
      assert.match(rows[2]!, /b\.txt,direct,Ida Moss,Mayor,/);
    });

    it('writes text for a person', async () => {
      const { stdout } = await newslens(['analyze', join(folder, 'b.txt'), '--format', 'text']);
      assert.match(stdout, /Ida Moss, Mayor: 1 quote/);
      assert.match(stdout, /Ida Moss, Mayor \(direct\):\n {4}"We had no choice,"/);
    });

    it('says which file is missing and analyzes the others', async () => {
      const { status, stdout, stderr } = await newslens(['analyze', join(folder, 'none.txt'), join(folder, 'b.txt')]);
      assert.equal(status, 1);
      assert.match(stderr, /none\.txt: there is no such file or folder/);
      assert.equal(lines(stdout).length, 1);
    });
  });
});
