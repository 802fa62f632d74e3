/** The universal parts of speech (UPOS), in the order of their codes. */
export const TAGS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const;
export type Tag = (typeof TAGS)[number];

/** The code of a part of speech. */
export const tagCode = (tag: Tag): number => TAGS.indexOf(tag);

export const ADJ = tagCode('ADJ');
export const ADP = tagCode('ADP');
export const ADV = tagCode('ADV');
export const AUX = tagCode('AUX');
export const CCONJ = tagCode('CCONJ');
export const DET = tagCode('DET');
export const INTJ = tagCode('INTJ');
export const NOUN = tagCode('NOUN');
export const NUM = tagCode('NUM');
export const PART = tagCode('PART');
export const PRON = tagCode('PRON');
export const PROPN = tagCode('PROPN');
export const PUNCT = tagCode('PUNCT');
export const SCONJ = tagCode('SCONJ');
export const VERB = tagCode('VERB');
export const X = tagCode('X');

/** The part of speech of each token of an article, as codes. */
export type TagArray = Uint8Array;
