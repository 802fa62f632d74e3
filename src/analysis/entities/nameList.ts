import type { EntityType } from '../article';
import type { Article } from '../text/read';
import { TokenList, tokenize } from '../text/tokens';
import type { NamedMention, NameList } from './mention';

/** A name of the list as its words; type `null` where it is to be ignored. */
interface ListedName {
  readonly words: readonly string[];
  readonly type: EntityType | null;
}

/**
 * Applies a user's own names: those to add are marked wherever they stand, in place of what was found there; those to ignore are not marked. A
 * listed name stands for itself as written and in capitals ("Acme Rocket", "ACME ROCKET"); of two that fit, the longer one wins.
 */
export function applyNameList(article: Article, mentions: readonly NamedMention[], { add, ignore }: NameList): NamedMention[] {
  const byFirstWord = new Map<string, ListedName[]>();
  const list = (words: readonly string[], type: EntityType | null): void => {
    const known = byFirstWord.get(words[0]!);
    if (known === undefined) byFirstWord.set(words[0]!, [{ words, type }]);
    else known.push({ words, type });
  };
  const listName = (name: string, type: EntityType | null): void => {
    const words = wordsOf(name);
    if (words.length === 0) return;
    list(words, type);
    if (name !== name.toUpperCase()) list(wordsOf(name.toUpperCase()), type);
  };
  for (const name of ignore) listName(name, null);
  for (const [name, type] of add) listName(name, type);
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);

  const { tokens } = article;
  const wordAt = (i: number): string | undefined => (i < tokens.length ? tokens.words[tokens.word[i]!] : undefined);
  const result: NamedMention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const found = byFirstWord.get(wordAt(i)!)?.find(({ words }) => words.every((word, k) => wordAt(i + k) === word));
    const end = found === undefined ? i + 1 : i + found.words.length;
    while (next < mentions.length && mentions[next]!.firstToken < end) {
      const mention = mentions[next++]!;
      const covered = found !== undefined && (found.type !== null || (mention.firstToken === i && mention.endToken === end));
      if (!covered) result.push(mention);
    }
    if (found !== undefined && found.type !== null) {
      // A longer mention that begins before the listed name gives way to it.
      while (result.length > 0 && result[result.length - 1]!.endToken > i) result.pop();
      result.push({ start: tokens.start[i]!, end: tokens.end[end - 1]!, type: found.type, firstToken: i, endToken: end, confidence: 1, own: true });
    }
    i = end;
  }
  return result;
}

function wordsOf(name: string): string[] {
  const list = new TokenList(name);
  tokenize(name, 0, name.length, list);
  const { words, word } = list.done();
  return Array.from(word, (id) => words[id]!);
}
