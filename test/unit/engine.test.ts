import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Quote } from '../../src/analysis';
import type { Engine } from '../../src/engine/engine';
import { createLocalEngine, createThreadEngine, ROOM } from '../../src/engine/node';
import type { Request, Response } from '../../src/engine/protocol';
import { createWorkerEngine, type RunningWorker } from '../../src/engine/workerEngine';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const TEXT = 'Mayor Ida Moss closed the ferry terminal on Monday. "We had no choice," she said.';

/** A text of several parts. */
const LONG = (): string => {
  const days = Array.from({ length: 700 }, (_, day) => `On day ${day}, Mayor Ida Moss met the dockers. "We had no choice," she said, but Piet Lund of the Harbor Board did not agree.`);
  return days.join('\n\n');
};
const spansOf = ({ quotes }: Analysis): Quote['spans'][] => quotes.map(({ spans }) => spans);

describe('engines', () => {
  before(() => assert.ok(existsSync(join(DIST, 'worker.js')), 'run "npm run build" first'));

  const engines: [string, () => Engine][] = [
    ['in this thread', () => createLocalEngine(DIST)],
    ['in a worker thread', () => createThreadEngine(DIST, ROOM.editor)],
  ];
  for (const [where, create] of engines) {
    describe(where, () => {
      let engine: Engine;
      beforeEach(() => {
        engine = create();
      });
      afterEach(() => engine.dispose());

      it('analyzes a text, the id carried into the result', async () => {
        const analysis = await engine.analyze(TEXT, { id: 'ferry' });
        assert.equal(analysis.id, 'ferry');
        assert.equal(analysis.length, TEXT.length);
        assert.equal(analysis.quotes.length, 1);
      });

      it('gives the same result as in this thread', async () => {
        const local = createLocalEngine(DIST);
        assert.deepEqual(await engine.analyze(TEXT), await local.analyze(TEXT));
      });

      it('reads a long text from where it is told to, says what it has first, and the whole in the end', async () => {
        const long = LONG();
        const soFar: Analysis[] = [];
        const analysis = await engine.analyze(long, { near: long.length - 1, onFirst: (first) => soFar.push(first) });
        assert.deepEqual(analysis, await createLocalEngine(DIST).analyze(long));
        assert.equal(soFar.length, 1);
        assert.ok(soFar[0]!.quotes.length < analysis.quotes.length);
        assert.deepEqual(spansOf(soFar[0]!), spansOf(analysis).slice(-soFar[0]!.quotes.length), 'it begins at the end');
      }).timeout(60_000);

      it('follows a document through its edits, also when it was forgotten or a request was given up', async () => {
        let text = LONG();
        const fresh = createLocalEngine(DIST);
        for (const edit of ['"We will wait," Lund said.\n\n', 'Moss left.\n\n', '"', 'e']) {
          const at = text.indexOf('\n\n', text.length / 2) + 2;
          const given = new AbortController();
          const before = engine.analyze(text, { document: 'a' }, given.signal);
          if (edit === '"') given.abort();
          await before.catch(() => undefined);
          if (edit === 'e') engine.forget('a');
          text = text.slice(0, at) + edit + text.slice(at);
          assert.deepEqual(await engine.analyze(text, { document: 'a' }), await fresh.analyze(text));
        }
        // Another document has a memory of its own.
        assert.deepEqual(await engine.analyze(TEXT, { document: 'b' }), await fresh.analyze(TEXT));
      }).timeout(60_000);

      it('forgets a document whose answer is on its way', async () => {
        const text = LONG();
        const edited = `Moss left.\n\n${text}`;
        await engine.analyze(text, { document: 'a' });
        for (const pause of [0, 5, 25, 60]) {
          const given = new AbortController();
          const givenUp = engine.analyze(`${pause} ${edited}`, { document: 'a' }, given.signal).catch(() => undefined);
          const answer = engine.analyze(edited, { document: 'a' });
          await new Promise((resolve) => void setTimeout(resolve, pause));
          given.abort();
          engine.forget('a');
          await givenUp;
          assert.equal((await answer).quotes.length, (await engine.analyze(edited, { document: 'a' })).quotes.length);
        }
      }).timeout(60_000);

      it('rejects a request that is cancelled, and answers the others', async () => {
        const cancelled = new AbortController();
        const first = engine.analyze(TEXT, { id: '1' });
        const second = engine.analyze(TEXT, { id: '2' }, cancelled.signal);
        const third = engine.analyze(TEXT, { id: '3' });
        cancelled.abort();
        await assert.rejects(second, { name: 'AbortError' });
        assert.equal((await first).id, '1');
        assert.equal((await third).id, '3');
        await assert.rejects(engine.analyze(TEXT, {}, cancelled.signal), { name: 'AbortError' });
      });
    });
  }
});

describe('a worker that crashes', () => {
  /** A worker of this thread that crashes over texts with "crash" in them. */
  class FragileWorker implements RunningWorker {
    static started = 0;
    private receive: (message: Response) => void = () => undefined;
    private crashed: (reason: string) => void = () => undefined;
    private alive = true;

    constructor() {
      FragileWorker.started++;
    }
    post(message: Request): void {
      if (message.kind !== 'analyze') return;
      const { request, text } = message;
      setTimeout(() => {
        if (!this.alive) return;
        if (text.includes('crash')) {
          this.alive = false;
          this.crashed('out of memory');
        } else {
          const structure = { headline: null, dateline: null, headings: [], boilerplate: [], credits: [] };
          const analysis = { schema: 1, length: text.length, structure, actors: [], entities: [], quotes: [], findings: [] } as const;
          this.receive({ kind: 'parts', request, document: undefined, parts: [{ index: 0, key: 1, left: 0, start: 0, analysis }], dropped: [], done: true });
        }
      });
    }
    listen(receive: (message: Response) => void): void {
      this.receive = receive;
    }
    onCrash(crashed: (reason: string) => void): void {
      this.crashed = crashed;
    }
    terminate(): void {
      this.alive = false;
    }
  }

  it('is started again, says so once, gives up the text that crashed it twice and answers the rest', async () => {
    FragileWorker.started = 0;
    const told: string[] = [];
    const engine = createWorkerEngine({
      start: () => new FragileWorker(),
      loadModels: () => Promise.resolve({}),
      onCrash: (reason) => told.push(reason),
    });
    const bad = engine.analyze('crash');
    const good = engine.analyze('fine');
    await assert.rejects(bad, /out of memory/);
    assert.equal((await good).length, 4);
    assert.equal((await engine.analyze('later')).length, 5);
    assert.deepEqual(told, ['out of memory']);
    assert.equal(FragileWorker.started, 3);
    engine.dispose();
    await assert.rejects(engine.analyze('late'));
  });

  it('that was prepared is there for the first text', async () => {
    FragileWorker.started = 0;
    const engine = createWorkerEngine({ start: () => new FragileWorker(), loadModels: () => Promise.resolve({}) });
    engine.prepare();
    engine.prepare();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(FragileWorker.started, 1);
    assert.equal((await engine.analyze('fine')).length, 4);
    assert.equal(FragileWorker.started, 1);
    engine.dispose();
    engine.prepare();
    assert.equal(FragileWorker.started, 1);
  });

  it('that could not be prepared tries again with the first text', async () => {
    let tries = 0;
    const engine = createWorkerEngine({
      start: () => new FragileWorker(),
      loadModels: () => (++tries === 1 ? Promise.reject(new Error('no such file')) : Promise.resolve({})),
    });
    engine.prepare();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal((await engine.analyze('fine')).length, 4);
    engine.dispose();
  });

  it('whose models cannot be read rejects, and tries again with the next text', async () => {
    let tries = 0;
    const engine = createWorkerEngine({
      start: () => new FragileWorker(),
      loadModels: () => (++tries === 1 ? Promise.reject(new Error('no such file')) : Promise.resolve({})),
    });
    await assert.rejects(engine.analyze('fine'), /no such file/);
    assert.equal((await engine.analyze('fine')).length, 4);
    engine.dispose();
  });
});
