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
    const moments = ['activate', 'activated', 'opened', 'shown', 'highlighted'];
    const [activate, activated, opened, shown, highlighted] = moments.map(at) as [number, number, number, number, number];
    assert.ok(activate <= activated && activate <= opened && opened <= shown && shown <= highlighted);
    for (const moment of moments) assert.equal(performance.getEntriesByName(`newslens/${moment}`).length, 1, moment);
    // Read by the benchmark.
    console.log(`  timing ${JSON.stringify({ activation: activated - activate, waiting: shown - opened, highlights: highlighted - shown })}`);
  });
});
