import assert from 'node:assert/strict';
import type { Analysis } from '../../src/analysis';

/** What holds for every analysis, whatever the text. */
export function assertWellFormed(analysis: Analysis, text: string): void {
  const inside = (start: number, end: number): void => assert.ok(0 <= start && start < end && end <= text.length, `span ${start}-${end}`);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  let last = 0;
  for (const { start, end, actor } of analysis.entities) {
    inside(start, end);
    assert.ok(start >= last, 'entities are sorted and do not overlap');
    last = end;
    if (actor !== undefined) assert.ok(actors.has(actor));
  }
  for (const actor of analysis.actors) {
    assert.ok(actor.mentions.length > 0, `${actor.name} is mentioned`);
    for (const { start, end } of actor.mentions) inside(start, end);
  }
  let lastContent = 0;
  for (const quote of analysis.quotes) {
    assert.ok(quote.spans.length > 0);
    let at = 0;
    for (const [start, end] of quote.spans) {
      inside(start, end);
      assert.ok(start >= at, 'the pieces of a quote are in order');
      at = end;
    }
    assert.ok(quote.spans[0]![0] >= lastContent, 'quotes are in the order of their content');
    lastContent = quote.spans[0]![0];
    if (quote.source !== null) inside(...quote.source);
    if (quote.cue !== null) inside(...quote.cue);
    assert.equal(quote.actor === null, quote.speaker === null);
    if (quote.actor !== null) assert.ok(actors.get(quote.actor)!.quotes.includes(quote.id), `${quote.id} is its speaker's`);
    assert.ok(quote.confidence >= 0 && quote.confidence <= 1);
  }
}
