import { foldWord } from '../lexicon/lexicon';
import type { EntityType } from '../article';
import type { Article } from '../text/read';
import { TokenList, tokenize } from '../text/tokens';
import type { NamedMention, NameList } from './mention';

/** A name of the list as its folded words. */
interface ListedName {
  readonly words: readonly string[];
  /** `null`: to be ignored. */
  readonly type: EntityType | null;
}

/**
 * Applies a user's own names: those to ignore are not marked, those to add are marked wherever they stand, in place of what was found there.
 * Capitals do not matter unless the listed name is in lower case throughout; the longest listed name wins.
 */
export function applyNameList(article: Article, mentions: readonly NamedMention[], { add, ignore }: NameList): NamedMention[] {
  const { tokens } = article;
  const listed = new Map<string, ListedName[]>();
  const list = (name: string, type: EntityType | null): void => {
    const words = wordsOf(name);
    if (words.length === 0) return;
    const known = listed.get(words[0]!);
    if (known === undefined) listed.set(words[0]!, [{ words, type }]);
    else known.push({ words, type });
  };
  for (const name of ignore) list(name, null);
  for (const [name, type] of add) list(name, type);
  if (listed.size === 0) return [...mentions];
  for (const names of listed.values()) names.sort((a, b) => b.words.length - a.words.length);

  const folded = tokens.words.map(foldWord);
  const wordAt = (i: number): string | undefined => (i < tokens.length ? folded[tokens.word[i]!] : undefined);
  const added: NamedMention[] = [];
  const ignored = new Set<number>();
  for (let i = 0; i < tokens.length; ) {
    const found = listed.get(wordAt(i)!)?.find(({ words }) => words.every((word, k) => wordAt(i + k) === word));
    if (found === undefined) {
      i++;
      continue;
    }
    const end = i + found.words.length;
    if (found.type === null) ignored.add(i);
    else added.push({ start: tokens.start[i]!, end: tokens.end[end - 1]!, type: found.type, firstToken: i, endToken: end, confidence: 1 });
    i = end;
  }
  const ignoredNames = new Set([...ignore].map((name) => wordsOf(name).join(' ')));
  const kept = mentions.filter(({ firstToken, endToken }) => {
    if (ignored.has(firstToken) && ignoredNames.has(folded.length === 0 ? '' : joined(firstToken, endToken))) return false;
    return !added.some((own) => own.firstToken < endToken && firstToken < own.endToken);
  });
  return [...kept, ...added].sort((a, b) => a.start - b.start);

  function joined(first: number, end: number): string {
    const words: string[] = [];
    for (let i = first; i < end; i++) words.push(wordAt(i)!);
    return words.join(' ');
  }
}

function wordsOf(name: string): string[] {
  const list = new TokenList(name);
  tokenize(name, 0, name.length, list);
  const { words, word } = list.done();
  return Array.from(word, (id) => foldWord(words[id]!));
}
