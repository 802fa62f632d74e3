import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewDocument } from '../../src/analysis/entities/documentView';
import { FeatureReader } from '../../src/analysis/entities/features';
import { LABELS } from '../../src/analysis/entities/labels';
import { TokenScorer } from '../../src/analysis/entities/scorer';
import { EntityWeights } from '../../src/analysis/entities/weights';
import { EntityWords } from '../../src/analysis/entities/wordTable';
import { Lexicon } from '../../src/analysis/lexicon/lexicon';
import { readArticle } from '../../src/analysis/text/read';

describe('the scores of the entity tagger', () => {
  const root = join(import.meta.dirname, '..', '..');
  const model = (name: string): Buffer => readFileSync(join(root, 'src', 'models', `${name}.bin`));

  it('are the weights of the features that training sees, whatever is kept from earlier articles', () => {
    const weights = new EntityWeights(model('entities'));
    const words = new EntityWords(new Lexicon(model('lexicon')));
    const folder = join(root, 'test', 'articles');
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
    const scores = new Float64Array(LABELS);
    const sums = new Int32Array(LABELS);
    let tokens = 0;
    for (const text of [...texts, texts[0]!, 'IBM (International Business Machines) and the IBM of old.']) {
      const view = viewDocument(readArticle(text), words);
      const scorer = new TokenScorer(view, weights);
      const reader = new FeatureReader(view);
      for (let s = 0; s < view.stretches.count; s++) {
        const first = view.stretches.first[s]!;
        const end = view.stretches.end[s]!;
        const { firstToken, endToken } = view.article.sentences.find((sentence) => sentence.endToken > first)!;
        scorer.turnTo(first, end, firstToken, endToken);
        for (let i = first; i < end; i++, tokens++) {
          scorer.score(i, scores, 0);
          reader.read(i, first, end, firstToken, endToken);
          sums.fill(0);
          weights.addTo(sums, reader.features, reader.count);
          assert.deepEqual([...scores], Array.from(sums, (sum) => sum * weights.unit));
        }
      }
    }
    assert.ok(tokens > 1000);
  });
});
