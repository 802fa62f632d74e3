import type { Actor, Mention, Span } from '../../analysis';
import type { Article } from '../articles/article';
import { spanOf } from '../articles/spans';

/** A name to be replaced; `sure` is false where the link to the actor is doubtful and a person should look at it. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  readonly sure: boolean;
}

/** A link between a mention and its actor that is less sure than this is shown before it is replaced. */
const SURE = 0.7;

/** The name under the cursor that can be renamed: a mention by name, not "he" and not "the minister". */
export function renamedMention(article: Article, offset: number): { readonly actor: Actor; readonly mention: Mention } | undefined {
  const found = article.mentionAt(offset);
  return found !== undefined && isName(found.mention) ? found : undefined;
}

/**
 * What becomes of all names of an actor when the one under the cursor gets a new one. Only names change, so what follows them stays:
 * "Varga's" becomes "Orlov's".
 */
export function planRename(article: Article, { actor, mention }: { readonly actor: Actor; readonly mention: Mention }, newName: string): Replacement[] {
  const oldName = article.slice(spanOf(mention));
  return actor.mentions.filter(isName).map((each) => {
    const span = spanOf(each);
    return { span, text: renameOne(article.slice(span), oldName, newName.trim()), sure: each.confidence >= SURE };
  });
}

const isName = ({ form }: Mention): boolean => form === 'name' || form === 'alias';

/**
 * A name after another name of the same actor was changed from `from` to `to`. Renaming "Emil Varga" to "Viktor Orlov" makes "Varga"
 * "Orlov"; renaming "Varga" to "Orlov" makes "Emil Varga" "Emil Orlov". A name in capitals stays in capitals.
 */
function renameOne(name: string, from: string, to: string): string {
  const inCapitals = isInCapitals(name) && !isInCapitals(from);
  const [nameWords, fromWords, toWords] = [wordsOf(name), wordsOf(from), wordsOf(to)];
  const renamed = ((): string => {
    const within = indexOfWords(nameWords, fromWords);
    if (within >= 0) return [...name.split(/\s+/).slice(0, within), to, ...name.split(/\s+/).slice(within + fromWords.length)].join(' ');
    const part = indexOfWords(fromWords, nameWords);
    const newWords = to.split(/\s+/);
    // A part of the old name becomes the part of the new one that stands in the same place: first names stay first names, "van Dyke" a surname.
    if (part === 0 && toWords.length > 1) return newWords.slice(0, Math.min(nameWords.length, newWords.length - 1)).join(' ');
    if (part >= 0) return newWords.slice(Math.min(part, newWords.length - 1)).join(' ');
    if (isInCapitals(name) && newWords.length > 1 && name.replaceAll('.', '') === initials(from)) return initials(to);
    return to;
  })();
  return inCapitals && !/^\p{Lu}{2,6}$/u.test(name) ? renamed.toLocaleUpperCase() : renamed;
}

const wordsOf = (name: string): string[] => name.toLocaleLowerCase().split(/\s+/);
const isInCapitals = (name: string): boolean => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);

/** "NATO" of "North Atlantic Treaty Organization"; small words do not count. */
const initials = (name: string): string => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

function indexOfWords(words: readonly string[], part: readonly string[]): number {
  return words.findIndex((_, index) => part.every((word, offset) => words[index + offset] === word));
}
