import type { Lexicon } from '../../analysis/lexicon/lexicon';
import { EntityWeights } from '../../analysis/entities/weights';
import { readGold } from './corpus';
import { trainCrf, type TrainingOptions } from './crf';
import { encode } from './examples';
import { packWeights } from './packWeights';
import { replaceNames } from './replaceNames';
import { labelTexts, readUnlabelled } from './selfTraining';

const TEACHER: TrainingOptions = { bits: 20, epochs: 5, seed: 1, rate: 0.1, dropout: 0.6, rare: 2 };
const STUDENT: TrainingOptions = { ...TEACHER, seed: 2, rare: 3 };
/** How much a mistake on the teacher's labels counts. */
const LABELLED_WEIGHT = 0.5;
/** How coarse the shipped weights are: see `packWeights`. */
const STEP = 1.25;

/**
 * Learns the entity tagger, and packs it. A teacher learns from the gold of the data folder and from copies of it with other names; it labels the
 * unlabelled news text; the student that ships learns from all of them, and from the news with other names.
 */
export function trainEntities(folder: string, lexicon: Lexicon): Uint8Array {
  const texts = readGold(folder, lexicon);
  const gold = [encode(texts, lexicon), encode(replaceNames(texts, folder, 1), lexicon)];
  const teacher = new EntityWeights(packWeights(trainCrf(gold, TEACHER), 0.5));
  const labelled = labelTexts(readUnlabelled(folder), lexicon, teacher, LABELLED_WEIGHT);
  const news = [encode(labelled, lexicon), encode(replaceNames(labelled, folder, 2), lexicon)];
  return packWeights(trainCrf([...gold, ...news], STUDENT), STEP);
}
