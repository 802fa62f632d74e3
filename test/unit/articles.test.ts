import assert from 'node:assert/strict';
import type { Span } from '../../src/analysis/article';
import { listArticles, occurrences, readGold, resolveGold, type GoldFile } from '../articles/gold';

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
const slice = (text: string, [start, end]: Span): string => text.slice(start, end);

/** Marks that are never an apostrophe; ’ is one as often as not. */
const MARK = /["“”„«»‘]/g;

/** Whether a role is another with one stretch of it replaced by a name: "president of the Harbor Union" for "president of the union", "chair of the Harbor Union" for "its chair". */
function spellsOut(role: string, own: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = role.indexOf(name);
    if (at < 0) return false;
    const before = role.slice(0, at);
    const behind = role.slice(at + name.length);
    if (behind === '' && before.replace(/ of (?:the )?$/, '') === own) return true;
    return own.startsWith(before) && own.endsWith(behind) && own.length > before.length + behind.length;
  });
}

describe('sample articles', () => {
  it('are eight', () => {
    assert.equal(listArticles().length, 8);
  });

  for (const name of listArticles()) {
    describe(name, () => {
      const article = readGold(name);
      const { text, entities, actors, quotes } = article;
      const entitySpans = entities.map(({ start, end }): Span => [start, end]);

      it('is as long as a news article', () => {
        const words = text.split(/\s+/u).filter(Boolean).length;
        assert.ok(words >= 400 && words <= 1500, `${words} words`);
      });

      it('has plausible counts', () => {
        const persons = actors.filter(({ type }) => type === 'person');
        assert.ok(entities.length >= 25, `${entities.length} entities`);
        assert.ok(persons.length >= 3, `${persons.length} persons`);
        assert.ok(persons.filter(({ role }) => role).length >= persons.length / 2, 'most persons of an article have a role');
        assert.ok(quotes.length >= 12, `${quotes.length} quotes`);
        assert.ok(quotes.filter(({ act }) => act === 'speech').length > quotes.length / 2, 'most quotes are speech');
      });

      it('has entities in order that do not overlap', () => {
        for (let i = 1; i < entitySpans.length; i++) {
          assert.ok(entitySpans[i - 1][1] <= entitySpans[i][0], slice(text, entitySpans[i]));
        }
      });

      it('marks a name wherever it stands', () => {
        const named = entities.filter(({ type }) => ['person', 'organization', 'place', 'group'].includes(type));
        for (const string of new Set(named.map(({ start, end }) => text.slice(start, end)))) {
          for (const span of occurrences(text, string)) {
            assert.ok(
              entitySpans.some((entity) => within(span, entity)),
              `${string}: ${text.slice(span[0] - 30, span[1] + 30)}`,
            );
          }
        }
      });

      it('takes the words for an actor from the text', () => {
        const allNames = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
        for (const { name, role, roles, aliases } of actors) {
          for (const words of [name, ...aliases]) assert.ok(!occurrences(text, words).next().done, `${words} (${name})`);
          const ownRoles = roles.filter((words) => !occurrences(text, words).next().done);
          assert.equal(ownRoles.length > 0, roles.length > 0, `${roles.join('; ')} (${name})`);
          for (const words of roles) assert.ok(ownRoles.includes(words) || ownRoles.some((own) => spellsOut(words, own, allNames)), `${words} (${name})`);
          assert.equal(role, roles[0] ?? null, `${name}: the best role comes first`);
        }
        assert.equal(new Set(actors.map(({ name }) => name)).size, actors.length, 'one entry an actor');
      });

      it('has an actor for every person who has a name, but for its reporters', () => {
        const names = actors.filter(({ type }) => type === 'person').flatMap(({ name, aliases }) => [name, ...aliases]);
        for (const { start, end, type } of entities) {
          if (type !== 'person' || article.credits.some((credit) => within([start, end], credit))) continue;
          assert.ok(names.includes(text.slice(start, end)), text.slice(start, end));
        }
      });

      it('has actors for its speakers', () => {
        for (const { speaker, role, via, spans } of quotes) {
          const said = slice(text, spans[0]);
          const actor = actors.find(({ name }) => name === speaker);
          assert.ok(speaker === null || actor, `${speaker}: ${said}`);
          assert.equal(role, actor?.role ?? null, `${speaker}: ${said}`);
          assert.ok(via === null || actors.some(({ name }) => name === via), `${via}: ${said}`);
        }
      });

      it('has source and cue near each other and outside the content', () => {
        for (const { spans, source, cue } of quotes) {
          const parts = [source, cue].filter((part) => part !== null);
          for (const part of parts) {
            for (const other of [...spans, ...parts.filter((p) => p !== part)]) {
              const gap = Math.max(other[0] - part[1], part[0] - other[1]);
              assert.ok(gap >= 0, `${slice(text, part)} overlaps ${slice(text, other)}`);
            }
            const gap = Math.min(...spans.map((span) => Math.max(span[0] - part[1], part[0] - span[1])));
            assert.ok(gap <= 250, `${slice(text, part)} is ${gap} characters from ${slice(text, spans[0])}`);
          }
        }
      });

      it('accounts for every quotation mark', () => {
        const accounted = [...quotes.flatMap(({ spans }) => spans), ...article.notQuotes, ...article.boilerplate];
        for (const { index } of text.matchAll(MARK)) {
          assert.ok(
            accounted.some((span) => within([index, index + 1], span)),
            `line ${text.slice(0, index).split('\n').length}: ${text.slice(index - 20, index + 40)}`,
          );
        }
      });

      it('calls indirect what has no marks, and nothing else', () => {
        for (const { kind, spans } of quotes) {
          const marked = spans.some(([start, end]) =>
            [...text.slice(start, end).matchAll(MARK)].some(
              ({ index }) => !article.notQuotes.some((span) => within([start + index, start + index + 1], span)),
            ),
          );
          assert.equal(kind !== 'indirect', marked, slice(text, spans[0]));
        }
      });
    });
  }
});

describe('a role that is spelled out', () => {
  const names = ['Harbor Union', 'Ann May'];
  it('is an own role with a name in place of one stretch', () => {
    assert.ok(spellsOut('president of the Harbor Union', 'president of the union', names));
    assert.ok(spellsOut('Harbor Union’s president', 'union’s president', names));
    assert.ok(spellsOut('president of the Harbor Union', 'president', names));
  });
  it('is not put together of unrelated words', () => {
    assert.ok(!spellsOut('president of the Harbor Union', 'treasurer of the union', names));
    assert.ok(!spellsOut('president of the Harbor Club', 'president of the union', names));
    assert.ok(!spellsOut('late president of the Harbor Union', 'president of the union', names));
  });
});

describe('gold of a sample article', () => {
  const text = 'ELLERY -- Mayor Ann May said "no." May said Bly said "yes." She said she may.';
  const gold: GoldFile = {
    headline: null,
    dateline: 'ELLERY --',
    headings: [],
    boilerplate: [],
    credits: [],
    entities: [['ELLERY', 'place'], ['Ann May', 'person'], ['May', 'person'], ['Bly', 'person']],
    actors: [],
    quotes: [
      { kind: 'direct', act: 'speech', content: ['"no."'], source: 'Mayor Ann May', cue: 'said', speaker: null, role: null, via: null },
      { kind: 'direct', act: 'speech', content: ['"yes."'], source: 'Bly', cue: 'said', speaker: null, role: null, via: null },
      { kind: 'indirect', act: 'speech', content: ['she may'], source: 'She', cue: 'said', speaker: null, role: null, via: null },
    ],
    notQuotes: [],
  };

  it('resolves names to whole words, each after the one before', () => {
    const { entities } = resolveGold('snippet', text, gold);
    assert.deepEqual(entities.map(({ start }) => start), [0, 16, text.indexOf('May said Bly'), text.indexOf('Bly')]);
  });

  it('resolves a cue beside its content and a source beside its cue', () => {
    const { quotes } = resolveGold('snippet', text, gold);
    assert.deepEqual(quotes.map(({ cue }) => cue?.[0]), [24, text.indexOf('said "yes'), text.lastIndexOf('said')]);
    assert.deepEqual(quotes.map(({ source }) => source?.[0]), [10, text.indexOf('Bly'), text.indexOf('She')]);
  });

  it('names the article, the part and the string that is not there', () => {
    assert.throws(
      () => resolveGold('snippet', text, { ...gold, entities: [['Ann May', 'person'], ['ELLERY', 'place']] }),
      /snippet: entities not found after line 1: "ELLERY"/,
    );
    assert.throws(
      () => resolveGold('snippet', text, { ...gold, quotes: [{ ...gold.quotes[0], source: 'Mayor Bly' }] }),
      /snippet: quotes\[0\]\.source not found after line 1: "Mayor Bly"/,
    );
  });
});
