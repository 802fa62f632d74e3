import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_NAMES, readModels, type ModelName } from '../../src/analysis';
import { readSections } from '../../src/analysis/model/pack';
import { readCueLexicon } from '../../src/analysis/quotes/cueLexicon';
import { readModelFiles } from '../../src/engine/node';

const MODELS = join(import.meta.dirname, '..', '..', 'src', 'models');

describe('models', () => {
  for (const name of MODEL_NAMES) {
    it(`${name}: the card tells data, command, date, and the checksum of the file`, () => {
      const card = readFileSync(join(MODELS, `${name}.md`), 'utf8');
      const checksum = createHash('sha256').update(readFileSync(join(MODELS, `${name}.bin`))).digest('hex');
      assert.match(card, new RegExp(`SHA-256: ${checksum}`), `src/models/${name}.md: the checksum is ${checksum}`);
      assert.match(card, /npm run train/);
      assert.match(card, /20\d\d-\d\d-\d\d/);
    });
  }

  it('a file that is cut short, or none of ours, is refused with a sentence', async () => {
    const files = (await readModelFiles(MODELS)) as Record<ModelName, Uint8Array>;
    for (const name of MODEL_NAMES) {
      assert.throws(() => readModels({ ...files, [name]: files[name].slice(0, files[name].length - 64) }), /cut short/, name);
      assert.throws(() => readModels({ ...files, [name]: new TextEncoder().encode('<html>') }), /Not a Newslens model file/, name);
    }
  });

  it('the base form of a verb is found whichever line of the lexicon it has, and of a strange word none is', async () => {
    const { quotes } = (await readModelFiles(MODELS)) as Record<ModelName, Uint8Array>;
    const lexicon = readCueLexicon(readSections(quotes).get('lexicon')!);
    const bases = { said: 'say', say: 'say', denied: 'deny', told: 'tell', thought: 'think', warns: 'warn', abandon: 'abandon', zeros: 'zero' };
    for (const [form, base] of Object.entries(bases)) assert.equal(lexicon.lemmaOf(form), base, form);
    for (const form of ['', 'a', 'sai', 'saidly', 'zzz', 'Said', 'séance', '—', 'said say']) assert.equal(lexicon.lemmaOf(form), undefined, form);
  });
});
