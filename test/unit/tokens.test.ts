import assert from 'node:assert/strict';
import { readArticle } from '../../src/analysis/text/read';
import { TokenList, tokenize } from '../../src/analysis/text/tokens';

function tokensOf(text: string): string[] {
  const list = new TokenList(text);
  tokenize(text, 0, text.length, list);
  const { length, start, end } = list.done();
  return Array.from({ length }, (_, i) => text.slice(start[i]!, end[i]!));
}

describe('tokens', () => {
  const cases: [string, string[]][] = [
    ["The mayor's aides don't know.", ['The', 'mayor', "'s", 'aides', 'do', "n't", 'know', '.']],
    ['the boys’ club', ['the', 'boys', '’', 'club']],
    ['The U.S. and the U.N. met at 5 p.m. on Jan. 3.', ['The', 'U.S.', 'and', 'the', 'U.N.', 'met', 'at', '5', 'p.m.', 'on', 'Jan.', '3', '.']],
    ["the U.S.'s plan", ['the', 'U.S.', "'s", 'plan']],
    ['Gen. Ida O’Neill of AT&T', ['Gen.', 'Ida', 'O’Neill', 'of', 'AT&T']],
    ['J. K. Brandt', ['J.', 'K.', 'Brandt']],
    ['So did I. Then we left.', ['So', 'did', 'I', '.', 'Then', 'we', 'left', '.']],
    ['Russia-backed, 100,000 at 3.5%', ['Russia', '-', 'backed', ',', '100,000', 'at', '3.5', '%']],
    ['$5 million -- or more...', ['$', '5', 'million', '--', 'or', 'more', '...']],
    ['see haldane.com/news, or mail desk@haldane.com.', ['see', 'haldane.com/news', ',', 'or', 'mail', 'desk@haldane.com', '.']],
    ['Volta (VLTA.O) and Toro <7203.T>.', ['Volta', '(', 'VLTA.O', ')', 'and', 'Toro', '<', '7203.T', '>', '.']],
    ['the end.The next', ['the', 'end', '.', 'The', 'next']],
    ['@mara_e wrote #harbor 🎉🎉', ['@mara_e', 'wrote', '#harbor', '🎉', '🎉']],
    ["``No,'' he said", ['``', 'No', ',', "''", 'he', 'said']],
    ['3M and 20th-century No. 10', ['3M', 'and', '20th', '-', 'century', 'No.', '10']],
    ['Zo\u00eb and Zoe\u0308', ['Zo\u00eb', 'and', 'Zoe\u0308']],
    ['東京で会った', ['東京で会った']],
    ['\ud83d lone', ['\ud83d', 'lone']],
    ['', []],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(tokensOf(text), expected));

  it('cover every character that is no blank, in order, whatever the text', () => {
    const text = 'a“b”\u0000\u2028c…d\r\n\ue000 O\'\'x ’’ .5 ,,';
    const { tokens } = readArticle(text);
    let at = 0;
    for (let i = 0; i < tokens.length; i++) {
      assert.equal(text.slice(at, tokens.start[i]).trim(), '');
      assert.ok(tokens.end[i]! > tokens.start[i]!);
      at = tokens.end[i]!;
    }
    assert.equal(text.slice(at).trim(), '');
  });

  it('share a number where they are equal', () => {
    const { tokens } = readArticle('to be or not to be');
    assert.equal(tokens.word[0], tokens.word[4]);
    assert.equal(new Set(tokens.word).size, 4);
  });

  it('keep the numbers of their words when later articles fill the index', () => {
    const { tokens } = readArticle('The mayor left.');
    for (let i = 0; i < 40; i++) readArticle(Array.from({ length: 1000 }, (_, k) => `word${i}x${k}`).join(' '));
    const later = readArticle('The mayor left.').tokens;
    const texts = ({ word, words }: typeof tokens): string[] => Array.from(word, (number) => words[number]!);
    assert.deepEqual(texts(tokens), ['The', 'mayor', 'left', '.']);
    assert.deepEqual(texts(later), texts(tokens));
    assert.ok(later.words.length < 35_000);
  });
});
