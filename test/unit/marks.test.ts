import assert from 'node:assert/strict';
import { readArticle } from '../../src/analysis/text/read';

const markedIn = (text: string): string[] => readArticle(text).marked.map(({ start, end }) => text.slice(start, end));
const problemsIn = (text: string): number => readArticle(text).findings.filter(({ code }) => code === 'unbalanced-quotation-mark').length;

describe('quotation marks', () => {
  const cases: [what: string, text: string, marked: string[]][] = [
    ['straight', 'Ames said "we will go" and left.', ['"we will go"']],
    ['curly', '“We will go,” Ames said. “Tomorrow.”', ['“We will go,”', '“Tomorrow.”']],
    ['low-high and guillemets', '„Wir gehen“, said Ott. »Nein«, said Ull. «Oui», said Roy.', ['„Wir gehen“', '»Nein«', '«Oui»']],
    ['typewriter', "``We go,'' said Fox. ''We stay,'' said Cox.", ["``We go,''", "''We stay,''"]],
    ['British, curly, a plural possessive inside', '‘It’s the boys’ club,’ she said.', ['‘It’s the boys’ club,’']],
    ['British, straight', "'It's the boys' club,' she said.", ["'It's the boys' club,'"]],
    ['the outermost counts', '‘He told me “never again” and left,’ Moss said.', ['‘He told me “never again” and left,’']],
    ['a single mark inside doubles', '"I asked, \'Why?\'" Ortega said.', ['"I asked, \'Why?\'"']],
    ['possessives alone are no marks', "The players' union met the owners' group.", []],
    ['decades and elisions', "Rock 'n' roll was big in the '90s, 'tis true.", []],
    ['a decade set with the wrong mark', 'It is the ‘90s again, and the ‘boys’ are back.', ['‘boys’']],
    ['feet and inches', 'He is 6\'2" tall, the board 8\' long. "Yes," he said.', ['"Yes,"']],
    ['a closing mark set where one opens', '”We will go,” he said.', ['”We will go,”']],
    ['an apostrophe typed as a mark', 'He said: "We"re done" and left.', ['"We"re done"']],
    ['no blank before the mark', 'She said:"No".', ['"No"']],
  ];
  for (const [what, text, marked] of cases) {
    it(what, () => assert.deepEqual(markedIn(text), marked));
  }

  it('a quote over several paragraphs opens in each and closes in the last', () => {
    for (const [open, close] of [['"', '"'], ['“', '”'], ['‘', '’'], ["'", "'"]]) {
      const { marked, findings } = readArticle(`${open}It was dark.\n\n${open}Then the light came on.\n\n${open}We ran,${close} Lee said.`);
      assert.deepEqual(marked.map(({ continues }) => continues), [true, true, false], open);
      assert.deepEqual(findings, [], open);
    }
  });

  it('a quote over several paragraphs may tell what others said', () => {
    const text = '“I sold the boat. I told none of you. Hale said it was madness.\n\n“Then a customer paid,” Lee said.';
    assert.deepEqual(markedIn(text), ['“I sold the boat. I told none of you. Hale said it was madness.', '“Then a customer paid,”']);
    assert.equal(problemsIn(text), 0);
  });

  it('a quote goes on to the closing mark of a paragraph below, where none opens between', () => {
    const text = 'Moss said, "It was cold.\n\nThe bus had gone.\n\nWe walked home."\n\nNobody else "was there".';
    assert.deepEqual(markedIn(text), ['"It was cold.', 'The bus had gone.', 'We walked home."', '"was there"']);
    assert.deepEqual(readArticle(text).marked.map(({ opened, closed, continues }) => [opened, closed, continues]), [[true, false, true], [false, false, true], [false, true, false], [true, true, false]]);
  });

  it('a forgotten closing mark is repaired at the attribution', () => {
    const text = 'She paid "too much, he said. The price rose.\n\n"It was a mistake," Hale said.';
    assert.deepEqual(markedIn(text), ['"too much,', '"It was a mistake,"']);
    assert.equal(problemsIn(text), 1);
  });

  it('a forgotten closing mark without attribution ends with its sentence', () => {
    const text = 'She wrote "the end is near in 1990. Nobody knew. The house stood empty.\n\nLater "it fell," Kim said.';
    assert.deepEqual(markedIn(text), ['"the end is near in 1990.', '"it fell,"']);
    assert.equal(problemsIn(text), 1);
  });

  it('a second opening mark ends the quote before it', () => {
    const text = '“We will go, he said. “We will stay,” she said.';
    assert.deepEqual(markedIn(text), ['“We will go,', '“We will stay,”']);
    assert.equal(problemsIn(text), 1);
  });

  it('a quote that ends a paragraph without a mark stays in its paragraph', () => {
    const text = '"Good," he said. "We stay.\n\nThe town waited.';
    assert.deepEqual(markedIn(text), ['"Good,"', '"We stay.']);
    assert.equal(problemsIn(text), 1);
  });

  it('a stray closing mark is reported and changes nothing', () => {
    const text = 'The plan” failed. “We know,” Orr said.';
    assert.deepEqual(markedIn(text), ['“We know,”']);
    assert.equal(problemsIn(text), 1);
  });

  it('doubled marks count once', () => {
    const text = '""We will go,"" he said.';
    assert.equal(markedIn(text).length, 1);
    assert.ok(problemsIn(text) > 0);
  });

  it('time grows linearly with marks that never close', function () {
    this.timeout(20_000);
    const time = (text: string): number => {
      const begun = performance.now();
      readArticle(text);
      return performance.now() - begun;
    };
    for (const mark of ['"', '“', '‘', " '", ' "a', " 'a", '«']) {
      time(mark.repeat(20_000));
      const short = Math.max(30, time(mark.repeat(50_000)));
      assert.ok(time(mark.repeat(400_000)) < 8 * 6 * short, mark);
    }
  });
});
