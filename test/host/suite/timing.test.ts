import assert from 'node:assert/strict';
import { closeAll, eventually, openArticle } from './window';

/** The part of the host's timeline that is read; the browser's types are not there. */
declare const performance: { getEntriesByName(name: string): readonly { readonly startTime: number }[] };

describe('the first moments', () => {
  after(closeAll);

  it('are marked on the timeline of the extension host', async () => {
    await openArticle();
    const at = (moment: string): number | undefined => performance.getEntriesByName(`newslens/${moment}`)[0]?.startTime;
    await eventually('the first highlights', () => at('highlighted'), (time) => time !== undefined);
    const [activate, activated, opened, highlighted] = ['activate', 'activated', 'opened', 'highlighted'].map(at) as [number, number, number, number];
    assert.ok(activate <= activated && opened <= highlighted && activate <= opened);
    for (const moment of ['activate', 'activated', 'opened', 'highlighted']) assert.equal(performance.getEntriesByName(`newslens/${moment}`).length, 1, moment);
    // Read by the benchmark.
    console.log(`  timing ${JSON.stringify({ activation: activated - activate, highlights: highlighted - opened })}`);
  });
});
