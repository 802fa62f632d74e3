/**
 * What the analysis asks of an English grammar that it does not hold itself. The host answers with the library `compromise`, loaded on
 * the first question; the analysis asks only about single words and short phrases that its own counts do not know.
 */
export interface WordForms {
  /** The infinitive of a verb form: "reiterated" is "reiterate". */
  infinitive(verb: string): string;
  /** The singular of a noun: "ministers" is "minister". */
  singular(noun: string): string;
}
