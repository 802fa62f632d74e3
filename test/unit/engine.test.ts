import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine';
import { createLocalEngine, createThreadEngine } from '../../src/engine/node';
import type { Request, Response } from '../../src/engine/protocol';
import { createWorkerEngine, type RunningWorker } from '../../src/engine/workerEngine';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const TEXT = 'Mayor Ida Moss closed the ferry terminal on Monday. "We had no choice," she said.';

describe('engines', () => {
  before(() => assert.ok(existsSync(join(DIST, 'worker.js')), 'run "npm run build" first'));

  const engines: [string, () => Engine][] = [
    ['in this thread', () => createLocalEngine(DIST)],
    ['in a worker thread', () => createThreadEngine(DIST)],
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
          this.receive({
            kind: 'analysis',
            request,
            analysis: { schema: 1, length: text.length, structure, actors: [], entities: [], quotes: [], findings: [] },
          });
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
