import { Article } from '../../src/editor/articles/article';
import type { Actor, Analysis, Entity, Mention, Quote } from '../../src/analysis';
import { readGold } from '../articles/gold';

/**
 * A sample article as the editor would have it from an analysis without faults: the gold, with its named mentions and the pronouns of its
 * attributions given to the actors.
 */
export function goldArticle(name: string): Article {
  const gold = readGold(name);
  const { text } = gold;
  const quotes = gold.quotes.map((quote, index): Quote => ({
    id: `q${index + 1}`,
    kind: quote.kind,
    act: quote.act,
    spans: quote.spans,
    marked: [],
    source: quote.source,
    cue: quote.cue,
    actor: idOf(quote.speaker),
    speaker: quote.speaker,
    role: quote.role,
    via: quote.via,
    confidence: quote.source === null ? 0.55 : 0.95,
    rule: 'gold',
  }));

  function idOf(speaker: string | null): string | null {
    const index = gold.actors.findIndex((actor) => actor.name === speaker);
    return index < 0 ? null : `a${index + 1}`;
  }

  const actors = gold.actors.map((actor, index): Actor => {
    const id = `a${index + 1}`;
    const mentions: Mention[] = [];
    for (const { start, end } of gold.entities) {
      const words = text.slice(start, end);
      if (words === actor.name) mentions.push({ start, end, form: 'name', confidence: 1 });
      else if (actor.aliases.includes(words)) mentions.push({ start, end, form: 'alias', confidence: 1 });
    }
    for (const { actor: speaker, source } of quotes) {
      if (speaker !== id || source === null || mentions.some(({ start, end }) => source[0] <= start && end <= source[1])) continue;
      const pronoun = /^(?:he|she|they|it|i|we)$/i.test(text.slice(...source));
      mentions.push({ start: source[0], end: source[1], form: pronoun ? 'pronoun' : 'description', confidence: 0.9 });
    }
    mentions.sort((a, b) => a.start - b.start);
    return {
      id,
      ...actor,
      mentions: mentions.filter(({ start }, at) => start !== mentions[at - 1]?.start),
      quotes: quotes.filter((quote) => quote.actor === id).map((quote) => quote.id),
      prominence: mentions.length / 100,
    };
  });

  const analysis: Analysis = {
    schema: 1,
    length: text.length,
    structure: { headline: gold.headline, dateline: gold.dateline, headings: gold.headings, boilerplate: gold.boilerplate, credits: gold.credits },
    actors,
    entities: gold.entities.map((entity): Entity => {
      const actor = actors.find(({ mentions }) => mentions.some(({ start, end }) => start === entity.start && end === entity.end));
      return actor === undefined ? entity : { ...entity, actor: actor.id };
    }),
    quotes,
    findings: gold.notQuotes.map((span) => ({ code: 'not-a-quote', span })),
  };
  return new Article(1, text, analysis, new Set(['speech']));
}
