import { join } from 'node:path';
import { readRecords } from '../records';
import { readTable } from '../tables';
import type { CueShares } from './gold';

/** Words that the tables hold for their company rather than for themselves. */
const MIN_COUNT = 5;
const MIN_SHARE = 0.06;
/** How often "that" stands behind a cue that takes a clause. */
const MIN_THAT = 0.2;

/** The shares of words in cues. */
export function readShares(data: string): CueShares {
  return new Map(readTable(join(data, 'cues/cue_words.tsv')).map(([word, , , share]) => [word!, Number(share)]));
}

/** Builds the lexicon of the quotes stage from the counts of cues and from the lemmas of the treebanks. */
export function buildCueLexicon(data: string): Uint8Array {
  const heads = readTable(join(data, 'cues/cues_by_head.tsv'));
  // A verb that reports speech: what it introduces is marked often, and it is not rare.
  const reporting = heads
    .filter(([head, n, direct, mixed]) => /^[a-z]+$/.test(head!) && isReporting(Number(n), Number(direct), Number(mixed)))
    .map(([head]) => head!);
  // A verb that takes a clause: "that" follows it often.
  const asserting = heads.filter((row) => /^[a-z]{3,}$/.test(row[0]!) && Number(row[1]) >= 4 && Number(row[15]) / Number(row[1]) >= MIN_THAT).map(([head]) => head!);
  const lemmas = readLemmas(data);
  const others = readTable(join(data, 'cues/cue_words.tsv'))
    .filter(([word, n, , share]) => Number(n) >= MIN_COUNT && Number(share) >= MIN_SHARE && !word!.includes(' '))
    .map(([word]) => word!);
  const rows = new Map([...lemmas].filter(([form, lemma]) => form !== lemma));
  for (const lemma of [...rows.values()]) if (!rows.has(lemma)) rows.set(lemma, lemma);
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, lemma]) => `${form} ${lemma}\n`);
  const words = [reporting, asserting, others].map((list) => `${list.join(' ')}\n`.replace(/[^\n\x20-\x7e]/g, ''));
  return new TextEncoder().encode([...words, ...lines].join(''));
}

const isReporting = (n: number, direct: number, mixed: number): boolean => direct >= 8 || (n >= 3 && (2 * direct + mixed) / n >= 0.3);

interface LemmaRecord {
  readonly text: string;
  readonly start: readonly number[];
  readonly len: readonly number[];
  readonly upos: string;
  readonly lemma: string;
}

/** The base form of each verb form of the treebanks, by majority, and the regular forms of the verbs that are cues. */
function readLemmas(data: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of ['ewt_train.jsonl.gz', 'ewt_test.jsonl', 'gum_train.jsonl.gz']) {
    for (const record of readRecords<LemmaRecord>(join(data, 'syntax', name))) {
      const upos = record.upos.split(' ');
      const lemma = record.lemma.split(' ');
      upos.forEach((tag, i) => {
        if (tag !== 'VERB') return;
        const form = record.text.slice(record.start[i]!, record.start[i]! + record.len[i]!).toLowerCase();
        if (!/^[a-z]{2,}$/.test(form) || !/^[a-z]{2,}$/.test(lemma[i]!)) return;
        const seen = counts.get(form) ?? new Map<string, number>();
        seen.set(lemma[i]!, (seen.get(lemma[i]!) ?? 0) + 1);
        counts.set(form, seen);
      });
    }
  }
  const lemmas = new Map<string, string>();
  for (const [form, seen] of counts) lemmas.set(form, [...seen].sort((a, b) => b[1] - a[1])[0]![0]);
  for (const [head] of readTable(join(data, 'cues/cues_by_head.tsv'))) {
    if (!/^[a-z]{3,}$/.test(head!)) continue;
    for (const form of regularForms(head!)) if (!lemmas.has(form)) lemmas.set(form, head!);
  }
  return lemmas;
}

/** The regular forms of a verb: "deny" gives denies, denied, denying. */
function regularForms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [s, `${stem}ed`, `${stem}ing`];
}
