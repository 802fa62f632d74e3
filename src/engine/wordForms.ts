import type { WordForms } from '../analysis';

/** The part of `compromise` that is asked for. */
interface Compromise {
  (text: string): {
    tag(tag: string): Found;
    verbs(): { toInfinitive(): Found };
    nouns(): { toSingular(): Found };
  };
}
interface Found {
  text(): string;
  verbs(): { toInfinitive(): Found };
  nouns(): { toSingular(): Found };
}

/**
 * Word forms from `compromise`. The library takes a quarter of a second to load, so it is loaded with the first question, and each answer
 * is kept.
 */
export function createWordForms(): WordForms {
  const infinitives = new Map<string, string>();
  const singulars = new Map<string, string>();
  let library: Compromise | undefined;
  // A call inside a function keeps the library unread in the bundle until it is needed.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const nlp = (): Compromise => (library ??= require('compromise') as Compromise);
  const remember = (answers: Map<string, string>, word: string, ask: (word: string) => string): string => {
    let answer = answers.get(word);
    if (answer === undefined) {
      // compromise says nothing where it knows nothing: the word itself is the best answer then.
      answer = ask(word).trim() || word;
      // The memory is for the words of a language, not for every typing error of a million articles.
      if (answers.size > 20_000) answers.clear();
      answers.set(word, answer);
    }
    return answer;
  };
  return {
    infinitive: (verb) => remember(infinitives, verb, (word) => nlp()(word).tag('Verb').verbs().toInfinitive().text()),
    singular: (noun) => remember(singulars, noun, (word) => nlp()(word).tag('Noun').nouns().toSingular().text()),
  };
}
