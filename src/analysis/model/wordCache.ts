/**
 * What is worked out once per distinct word and kept from article to article: news repeats its words. The memory is bounded; when it is full
 * it begins anew, which costs time and changes no result.
 */
export class WordCache<T> {
  private readonly kept = new Map<string, T>();

  constructor(
    private readonly make: (word: string) => T,
    private readonly limit = 30_000,
  ) {}

  /** What `make` says of each word, in the same order. */
  of(words: readonly string[]): T[] {
    if (this.kept.size > this.limit) this.kept.clear();
    return words.map((word) => {
      let made = this.kept.get(word);
      if (made === undefined) {
        made = this.make(word);
        // A word of 200 KB is no word that comes again.
        if (word.length <= 40) this.kept.set(word, made);
      }
      return made;
    });
  }
}
