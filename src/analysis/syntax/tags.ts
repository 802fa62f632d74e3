/** The universal parts of speech (UPOS), in the order of their codes. */
export const TAGS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const;
export type Tag = (typeof TAGS)[number];

/** The code of a part of speech. */
export const tagCode = (tag: Tag): number => TAGS.indexOf(tag);

/** The part of speech of each token of an article, as codes. */
export type TagArray = Uint8Array;
