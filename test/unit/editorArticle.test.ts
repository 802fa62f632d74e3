import assert from 'node:assert/strict';
import { Article, extentOf } from '../../src/editor/articles/article';
import { shiftOffset, shiftSpan } from '../../src/editor/articles/edits';
import { reasonOf } from '../../src/editor/articles/reason';
import type { Analysis, Finding, Quote, Span } from '../../src/analysis';
import { goldArticle } from './editorGold';

describe('an article as the editor reads it', () => {
  const article = goldArticle('01-harbor-talks');
  const at = (words: string, behind = 0): number => article.text.indexOf(words) + behind;

  it('knows the mention under the cursor, up to its end', () => {
    const start = at('Denise Okafor');
    for (const offset of [start, start + 5, start + 'Denise Okafor'.length]) assert.equal(article.mentionAt(offset)?.actor.name, 'Denise Okafor');
    assert.equal(article.mentionAt(start - 1), undefined);
  });

  it('knows the quote under the cursor in each of its pieces, and its attribution', () => {
    const first = article.quoteAt(at('coffee is free'));
    assert.equal(first?.speaker, 'Denise Okafor');
    assert.equal(article.quoteAt(at('Nobody in that room')), first);
    assert.equal(article.quoteAt(at('said. "Nobody', 2)), undefined);
    assert.equal(article.attributionAt(at('said. "Nobody', 2)), first);
  });

  it('takes the shortest of nested mentions, and one that goes on over one that ends', () => {
    const nested: Analysis = {
      schema: 1,
      length: 18,
      structure: { headline: null, dateline: null, headings: [], boilerplate: [], credits: [] },
      actors: [
        actor('a1', [{ start: 0, end: 18 }]),
        actor('a2', [{ start: 4, end: 11 }]),
        actor('a3', [{ start: 11, end: 18 }]),
      ],
      entities: [],
      quotes: [],
      findings: [],
    };
    const small = new Article(1, 'the Russian leader', nested, new Set(['speech']));
    assert.equal(small.mentionAt(6)?.actor.id, 'a2');
    assert.equal(small.mentionAt(2)?.actor.id, 'a1');
    assert.equal(small.mentionAt(11)?.actor.id, 'a3');
    assert.equal(small.mentionAt(18)?.actor.id, 'a3');
  });

  it('says who the cursor is about: whoever is named there, else the speaker', () => {
    assert.equal(article.actorAt(at('Grant Holloway'))?.name, 'Grant Holloway');
    assert.equal(article.actorAt(at('They know what'))?.name, 'Mara Ellison');
    assert.equal(article.actorAt(at('six-year contract')), undefined);
  });

  it('lists only the acts that are asked for, in the article and for each actor', () => {
    const speech = article.analysis.quotes.map((quote) => ({ ...quote, act: 'thought' as const }));
    const thoughtful = new Article(1, article.text, { ...article.analysis, quotes: speech }, new Set(['speech']));
    assert.equal(thoughtful.quotes.length, 0);
    assert.ok(thoughtful.actors.every((each) => each.quotes.length === 0));
    assert.equal(new Article(1, article.text, thoughtful.analysis, new Set(['thought'])).quotes.length, article.analysis.quotes.length);
  });

  it('tells how a quote got its speaker', () => {
    const reason = (words: string) => reasonOf(article, article.quoteAt(at(words))!);
    assert.equal(reason('coffee is free'), 'named');
    assert.equal(reason('My members can read'), 'pronoun');
    assert.equal(reason('optimistic,'), 'named', 'an unnamed source has its words as its name');
    const quote = { ...article.quotes[0]!, source: null };
    assert.equal(reasonOf(article, quote), 'goes-on');
    assert.equal(reasonOf(article, { ...quote, actor: null, speaker: null }), 'nobody');
  });

  it('names all who speak together, and nobody where one of several is meant', () => {
    const [ellison, okafor] = ['Mara Ellison', 'Denise Okafor'].map((name) => article.actors.find((each) => each.name === name)!);
    const found = article.analysis.findings;
    const of = (source: Span, named: boolean): { text: Article; quote: Quote } => {
      const quote: Quote = { ...article.quotes[0]!, source, actor: null, speaker: null, role: null };
      const entities = named ? [ellison!, okafor!].map(({ id }, index) => ({ start: source[0] + index, end: source[1], type: 'person' as const, actor: id })) : [];
      const findings: Finding[] = [...found, { code: 'ambiguous-speaker', span: source, candidates: [ellison!.id, okafor!.id] }];
      return { text: new Article(1, article.text, { ...article.analysis, entities, findings, quotes: [quote] }, new Set(['speech'])), quote };
    };
    const together = of([10, 30], true);
    assert.equal(together.text.speakerOf(together.quote), 'Mara Ellison, Denise Okafor');
    assert.equal(reasonOf(together.text, together.quote), 'together');
    const either = of([10, 16], false);
    assert.equal(either.text.speakerOf(either.quote), null);
    assert.equal(reasonOf(either.text, either.quote), 'nobody');
    assert.deepEqual(either.text.candidatesOf(either.text.doubtOf(either.quote)!), [either.text.actor(ellison!.id), either.text.actor(okafor!.id)]);
  });

  it('gives a split quote its whole extent', () => {
    const [start, end] = extentOf(article.quoteAt(at('coffee is free'))!);
    assert.equal(article.text.slice(start, start + 7), '"I have');
    assert.ok(article.text.slice(start, end).endsWith('understand?"'));
  });
});

describe('spans while the text is edited', () => {
  it('move with edits before them, stay with edits behind them', () => {
    assert.deepEqual(shiftSpan([10, 20], [{ offset: 2, length: 0, inserted: 3 }]), [13, 23]);
    assert.deepEqual(shiftSpan([10, 20], [{ offset: 2, length: 4, inserted: 1 }]), [7, 17]);
    assert.deepEqual(shiftSpan([10, 20], [{ offset: 21, length: 5, inserted: 0 }]), [10, 20]);
  });

  it('are unknown once an edit touches them', () => {
    for (const edit of [{ offset: 10, length: 0, inserted: 1 }, { offset: 20, length: 0, inserted: 1 }, { offset: 5, length: 30, inserted: 0 }, { offset: 15, length: 1, inserted: 1 }]) {
      assert.equal(shiftSpan([10, 20], [edit]), undefined);
    }
  });

  it('follow several edits in the order in which they came', () => {
    assert.deepEqual(shiftSpan([10, 20], [{ offset: 0, length: 0, inserted: 5 }, { offset: 1, length: 2, inserted: 0 }]), [13, 23]);
    assert.equal(shiftOffset(10, [{ offset: 0, length: 0, inserted: 5 }, { offset: 1, length: 2, inserted: 0 }]), 13);
    assert.equal(shiftOffset(10, [{ offset: 8, length: 6, inserted: 1 }]), 9);
    assert.equal(shiftOffset(10, [{ offset: 10, length: 0, inserted: 4 }]), 10);
  });
});

function actor(id: string, spans: readonly { start: number; end: number }[]) {
  const mentions = spans.map((span) => ({ ...span, form: 'name' as const, confidence: 1 }));
  return { id, name: id, type: 'group' as const, role: null, roles: [], aliases: [], mentions, quotes: [], prominence: 0 };
}
