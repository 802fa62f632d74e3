import { grown } from './grown';

/**
 * What is worked out once per distinct word and kept from article to article, for as long as articles share their numbering of words (`Tokens.words`): the
 * memory is bounded with it. A new numbering begins anew, which costs time and changes no result.
 */
export class WordCache<T> {
  private words: readonly string[] = [];
  private made: T[] = [];

  constructor(private readonly make: (word: string) => T) {}

  /** What `make` says of each word, by number; the same array as long as the words are. */
  of(words: readonly string[]): readonly T[] {
    if (words !== this.words) {
      this.words = words;
      this.made = [];
    }
    for (let number = this.made.length; number < words.length; number++) this.made.push(this.make(words[number]!));
    return this.made;
  }
}

/** A `WordCache` of small numbers, 0 to 255. */
export class WordBytes {
  private words: readonly string[] = [];
  private count = 0;
  private made = new Uint8Array(4096);

  constructor(private readonly make: (word: string) => number) {}

  /** What `make` says of each word, by number. */
  of(words: readonly string[]): Uint8Array {
    if (words !== this.words) {
      this.words = words;
      this.count = 0;
      this.made = new Uint8Array(4096);
    }
    this.made = grown(this.made, words.length);
    for (; this.count < words.length; this.count++) this.made[this.count] = this.make(words[this.count]!);
    return this.made;
  }
}
