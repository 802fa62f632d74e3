import { copied } from './copied';

/**
 * What is worked out once per text and kept from article to article: the news repeats its names. The memory is bounded; when it is full it begins anew, which
 * costs time and changes no result.
 */
export function memo<T>(make: (text: string) => T, limit = 5_000): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    // A name of a kilobyte is none that comes again.
    if (text.length > 100) return make(text);
    const own = copied(text);
    const made = make(own);
    if (kept.size >= limit) kept.clear();
    kept.set(own, made);
    return made;
  };
}
