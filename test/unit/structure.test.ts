import assert from 'node:assert/strict';
import { readArticle } from '../../src/analysis/text/read';

const slices = (text: string, spans: readonly (readonly [number, number])[]): string[] => spans.map(([start, end]) => text.slice(start, end));

describe('structure of an article', () => {
  const body = 'The council voted late on Monday to close the old ferry terminal, a step that its critics had fought for years.';

  for (const [line, dateline] of [
    [`PORT HALDANE -- ${body}`, 'PORT HALDANE --'],
    [` date 2023-05-01 PORT HALDANE -- ${body}`, 'date 2023-05-01 PORT HALDANE --'],
    [`PORT HALDANE, Maine (AP) — ${body}`, 'PORT HALDANE, Maine (AP) —'],
    [`WASHINGTON, Feb. 3 (Reuters) - ${body}`, 'WASHINGTON, Feb. 3 (Reuters) -'],
    [`NEW YORK — ${body}`, 'NEW YORK —'],
  ] as const) {
    it(`finds the dateline ${dateline}`, () => {
      const { structure, paragraphs } = readArticle(line);
      assert.deepEqual(slices(line, [structure.dateline!]), [dateline]);
      assert.ok(paragraphs[0]!.bodyToken > paragraphs[0]!.firstToken);
    });
  }

  it('takes no acronym at the start of a sentence for a dateline', () => {
    assert.equal(readArticle(`NATO said ${body}`).structure.dateline, null);
  });

  it('finds headline, headings, boilerplate, by-line and credits', () => {
    const text = [
      'Ferry terminal to close',
      'By Jane Roe',
      `PORT HALDANE -- ${body}`,
      '[Video not showing up above? Click here to watch » example.com/ferry]',
      'A LONG FIGHT',
      `${body} "We lost," said Tom Akers.`,
      'What comes next',
      body,
      'Information for this article was contributed by Ann Poe of The Haldane Press.',
    ].join('\n\n');
    const { structure } = readArticle(text);
    assert.deepEqual(slices(text, [structure.headline!]), ['Ferry terminal to close']);
    assert.deepEqual(slices(text, structure.headings), ['A LONG FIGHT', 'What comes next']);
    assert.equal(structure.boilerplate.length, 1);
    assert.deepEqual(slices(text, structure.credits), ['By Jane Roe', 'Information for this article was contributed by Ann Poe of The Haldane Press.']);
  });

  it('takes a transcript line, a quote and a sentence for no heading', () => {
    const text = [body, 'OKAFOR: We will see.', '"No comment," she said', 'He left.', body].join('\n\n');
    assert.deepEqual(readArticle(text).structure.headings, []);
  });

  it('takes a quote or a question at the top for no headline', () => {
    for (const line of ['"The talks were frank and useful,"', '“We are done.”', 'Q: Do you still play?']) {
      assert.equal(readArticle(`${line}\n\n${body}`).structure.headline, null, line);
    }
    assert.notEqual(readArticle(`‘We had no choice’: mayor defends the closure\n\n${body}`).structure.headline, null);
  });

  it('joins lines that were wrapped at a width, and only those', () => {
    const wrapped = 'The council voted late on Monday to close\nthe old ferry terminal, a step that its\ncritics had fought for years.\n\nIt was over.';
    assert.equal(readArticle(wrapped).paragraphs.length, 2);
    const lines = `${body}\n${body}\nShort one.\n${body}`;
    assert.equal(readArticle(lines).paragraphs.length, 4);
  });

  it('reads CRLF, CR and LF alike', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { paragraphs } = readArticle([body, '', body, body].join(end));
      assert.equal(paragraphs.length, 3);
    }
  });

  it('is empty for nothing', () => {
    for (const text of ['', ' ', '\n\n\r\n', '\ufeff']) {
      const { paragraphs, tokens, structure } = readArticle(text);
      assert.equal(paragraphs.length, 0);
      assert.equal(tokens.length, 0);
      assert.equal(structure.headline, null);
    }
  });
});

describe('sentences', () => {
  const sentencesOf = (text: string): string[] => {
    const { sentences, tokens } = readArticle(text);
    return sentences.map(({ firstToken, endToken }) => text.slice(tokens.start[firstToken], tokens.end[endToken - 1]));
  };

  for (const expected of [
    ['Gen. Ida Moss met Sen. Jo Brandt in the U.S. Senate.', 'They left.'],
    ['She flew to the U.S.', 'The talks went on.'],
    ['"Should we wait?" he asked.', '"We should."'],
    ['"We wait.', 'We see."', '"Then we act."'],
    ['He earns $3.5 million a year.', '500 people came.'],
    ['He left (it was late.)', 'She stayed.'],
    ['‘We are done.’', '‘Not yet,’ she said.'],
  ]) {
    it(JSON.stringify(expected), () => assert.deepEqual(sentencesOf(expected.join(' ')), expected));
  }
});
