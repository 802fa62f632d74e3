import type { Lexicon } from '../../analysis/lexicon/lexicon';
import { readGold } from './corpus';
import { encode } from './examples';
import { packWeights } from './packWeights';
import { trainCrf } from './crf';

const BITS = 20;
const EPOCHS = 5;
/** How coarse the shipped weights are: see `packWeights`. */
const STEP = 0.5;

/** Learns the entity tagger from the gold of the data folder, and packs it. */
export function trainEntities(folder: string, lexicon: Lexicon): Uint8Array {
  const gold = encode(readGold(folder, lexicon), lexicon);
  return packWeights(trainCrf([gold], { bits: BITS, epochs: EPOCHS, seed: 1, rate: 0.1, dropout: 0.6, rare: 2 }), STEP);
}
