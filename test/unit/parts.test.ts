import assert from 'node:assert/strict';
import { Merger, type Actor, type Analysis } from '../../src/analysis';
import { splitParts } from '../../src/analysis/parts/split';

const paragraph = (n: number): string => `Paragraph ${n} of the story tells what the harbor board did on day ${n % 31} and what it left undone.`;
const text = (paragraphs: number, gap = '\n\n'): string => Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join(gap);

describe('parts of a long text', () => {
  it('are none in an article of ordinary length', () => {
    assert.deepEqual(splitParts(''), [[0, 0]]);
    assert.equal(splitParts(text(600)).length, 1);
  });

  for (const [name, gap] of [['empty lines', '\n\n'], ['lines', '\n'], ['CRLF', '\r\n\r\n']] as const) {
    it(`cover the text and begin with a paragraph: ${name}`, () => {
      const long = text(6000, gap);
      const parts = splitParts(long);
      assert.ok(parts.length > 8);
      assert.equal(parts[0]![0], 0);
      assert.equal(parts[parts.length - 1]![1], long.length);
      parts.slice(1).forEach(([start], index) => {
        assert.equal(start, parts[index]![1]);
        assert.match(long.slice(start - gap.length, start + 9), /^[\r\n]+Paragraph$/);
      });
    });
  }

  it('leave a text without line ends whole', () => {
    assert.equal(splitParts('word '.repeat(60_000)).length, 1);
  });

  it('do not begin with a mark that may go on with a quote', () => {
    const long = Array.from({ length: 6000 }, (_, n) => (n % 3 === 2 ? '' : '“') + paragraph(n)).join('\n\n');
    for (const [start] of splitParts(long).slice(1)) assert.notEqual(long.charAt(start), '“');
  });

  it('move around an edit and nowhere else', () => {
    const long = text(8000);
    const at = long.indexOf('Paragraph 3000');
    const edited = `${long.slice(0, at)}A new paragraph stands here.\n\n${long.slice(at)}`;
    const before = new Set(splitParts(long).map(([start, end]) => long.slice(start, end)));
    const changed = splitParts(edited).filter(([start, end]) => !before.has(edited.slice(start, end)));
    assert.ok(changed.length <= 2, `${changed.length} parts changed`);
  });
});

describe('merging parts', () => {
  const actor = (id: string, name: string, type: Actor['type'], role: string | null, start: number, form: 'name' | 'description' = 'name'): Actor => ({
    id, name, type, role, roles: role === null ? [] : [role], aliases: [], mentions: [{ start, end: start + name.length, form, confidence: 1 }], quotes: [], prominence: 0,
  });
  const part = (...actors: Actor[]): Analysis => ({
    schema: 1, length: 100, structure: { headline: [0, 5], dateline: null, headings: [], boilerplate: [], credits: [] }, actors,
    entities: actors.map(({ id, mentions: [first], type }) => ({ start: first!.start, end: first!.end, type, actor: id })),
    quotes: actors.slice(0, 1).map(({ id, name, role }) => ({
      id: 'q1', kind: 'direct', act: 'speech', spans: [[40, 60]], marked: [[40, 60]], source: [61, 65], cue: [66, 70], actor: id, speaker: name, role, via: null, confidence: 0.9, rule: 'learned',
    })),
    findings: [],
  });
  const merged = (...parts: Analysis[]): Analysis => new Merger().merge(parts.length * 100, parts.map((analysis, index) => ({ start: index * 100, analysis })), 'id');
  const names = (...parts: Analysis[]): string[] => merged(...parts).actors.map(({ name, mentions }) => `${name} ${mentions.length}`);

  it('makes one actor of one person, under the fullest name and with all roles', () => {
    const analysis = merged(part(actor('a1', 'Moss', 'person', null, 1)), part(actor('a1', 'Ida Moss', 'person', 'mayor', 1)), part(actor('a1', 'Moss', 'person', 'chair of the Harbor Board', 1)));
    assert.equal(analysis.actors.length, 1);
    const [moss] = analysis.actors;
    assert.equal(moss!.name, 'Ida Moss');
    assert.deepEqual(moss!.aliases, ['Moss']);
    assert.deepEqual(moss!.roles, ['mayor', 'chair of the Harbor Board']);
    assert.deepEqual(moss!.mentions.map(({ start }) => start), [1, 101, 201]);
    assert.deepEqual(analysis.quotes.map(({ id, actor: by, speaker, role, spans }) => [id, by, speaker, role, spans[0]![0]]), [
      ['q1', 'a1', 'Ida Moss', 'mayor', 40], ['q2', 'a1', 'Ida Moss', 'mayor', 140], ['q3', 'a1', 'Ida Moss', 'mayor', 240],
    ]);
    assert.deepEqual(moss!.quotes, ['q1', 'q2', 'q3']);
    assert.deepEqual(analysis.structure.headline, [0, 5]);
    assert.deepEqual(analysis.structure.headings, [[100, 105], [200, 205]]);
    assert.equal(moss!.prominence, 1);
  });

  it('is the same whether a merger followed the text or not', () => {
    const moss = part(actor('a1', 'Ida Moss', 'person', 'mayor', 1));
    const varga = part(actor('a1', 'Jon Varga', 'person', null, 1));
    const both = part(actor('a1', 'Moss', 'person', 'chair of the Harbor Board', 1), actor('a2', 'Jon K. Varga', 'person', null, 20));
    const merger = new Merger();
    for (const parts of [
      [moss, varga], [varga, moss], [moss, moss], [varga, moss, moss], [moss, varga], [moss, varga, both], [moss, structuredClone(varga), both], [moss, both], [both, varga], [varga], [both, both],
    ]) {
      const followed = merger.merge(parts.length * 100, parts.map((analysis, index) => ({ start: index * 100, analysis })), 'id');
      assert.deepEqual(followed, merged(...parts.map((one) => structuredClone(one))));
    }
  });

  it('leaves alone what it said before the other parts came', () => {
    const [first, second] = [part(actor('a1', 'Moss', 'person', null, 1)), part(actor('a1', 'Ida Moss', 'person', 'mayor', 1))];
    const merger = new Merger();
    const soFar = merger.merge(200, [{ start: 0, analysis: first }]);
    const before = structuredClone(soFar);
    assert.equal(merger.merge(200, [{ start: 0, analysis: first }, { start: 100, analysis: second }]).quotes[0]!.speaker, 'Ida Moss');
    assert.deepEqual(soFar, before);
  });

  it('keeps apart whom a name does not tell apart', () => {
    const two = part(actor('a1', 'Ida Moss', 'person', null, 1), actor('a2', 'Karl Moss', 'person', null, 20));
    assert.deepEqual(names(two, part(actor('a1', 'Moss', 'person', null, 1))), ['Ida Moss 1', 'Karl Moss 1', 'Moss 1']);
    assert.deepEqual(names(two, part(actor('a1', 'Karl Moss', 'person', null, 1))), ['Ida Moss 1', 'Karl Moss 2']);
    assert.deepEqual(names(part(actor('a1', 'Haldane', 'person', null, 1)), part(actor('a1', 'Haldane', 'place', null, 1))), ['Haldane 1', 'Haldane 1']);
    assert.deepEqual(names(part(actor('a1', 'an official', 'person', null, 1, 'description')), part(actor('a1', 'an official', 'person', null, 1, 'description'))), ['an official 1', 'an official 1']);
  });

  it('knows an organization by its name in either spelling', () => {
    assert.deepEqual(names(part(actor('a1', 'United States', 'place', null, 1)), part(actor('a1', 'U.S.', 'place', null, 1))), ['United States 2']);
    assert.deepEqual(names(part(actor('a1', 'Haldane Ferries', 'organization', null, 1)), part(actor('a1', 'Haldane Ferries Ltd.', 'organization', null, 1))), ['Haldane Ferries Ltd. 2']);
  });
});
