/**
 * Trains the shipped models: `npm run train [-- MODEL ...] [--data FOLDER]`. Without a name all of them, in the order in which they need each
 * other. The same data gives the same bytes. Writes src/models/NAME.bin; the card beside each (NAME.md) is written by hand.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { createActorWords } from '../analysis/actors/actorWord';
import { EntityWeights } from '../analysis/entities/weights';
import { EntityWords } from '../analysis/entities/wordTable';
import { Lexicon } from '../analysis/lexicon/lexicon';
import { readSections } from '../analysis/model/pack';
import { readQuoteModel } from '../analysis/quotes/model';
import { readTagModel } from '../analysis/syntax/tag';
import { trainEntities } from './entities/train';
import { packLexicon } from './lexicon';
import { trainPronouns } from './pronouns';
import { trainQuotes } from './quotes/train';
import { trainTags } from './tags';

// The command runs in the folder of the project.
const MODELS = 'src/models';

const readModel = (name: string): Uint8Array => readFileSync(join(MODELS, `${name}.bin`));

const trained: Readonly<Record<string, (folder: string) => Uint8Array>> = {
  lexicon: packLexicon,
  tags: trainTags,
  entities: (folder) => trainEntities(folder, new Lexicon(readModel('lexicon'))),
  quotes: (folder) => trainQuotes(folder, readModelsBefore()),
  pronouns: (folder) => {
    const before = readModelsBefore();
    const quotes = readQuoteModel(readSections(readModel('quotes')), before.lexicon);
    return trainPronouns(folder, { ...before, quotes, actorWords: createActorWords(before.lexicon) });
  },
};

/** The models that quotes and pronouns need before they can learn their own. */
function readModelsBefore(): Parameters<typeof trainQuotes>[1] {
  const lexicon = new Lexicon(readModel('lexicon'));
  return {
    lexicon,
    tags: readTagModel(readSections(readModel('tags'))),
    entities: new EntityWeights(readModel('entities')),
    entityWords: new EntityWords(lexicon),
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' } },
});
for (const name of positionals.length > 0 ? positionals : Object.keys(trained)) {
  const train = trained[name];
  if (train === undefined) throw new Error(`There is no model "${name}", only ${Object.keys(trained).join(', ')}.`);
  const begun = performance.now();
  const bytes = train(values.data);
  writeFileSync(join(MODELS, `${name}.bin`), bytes);
  const sizes = `${bytes.length} bytes, ${deflateSync(bytes, { level: 9 }).length} deflated`;
  console.log(`${name}: ${sizes}, ${((performance.now() - begun) / 1000).toFixed(0)} s, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
