import { ENTITY_TYPES } from '../article';
import { TAGS } from '../syntax/tags';

export const ADJ = TAGS.indexOf('ADJ');
export const ADP = TAGS.indexOf('ADP');
export const ADV = TAGS.indexOf('ADV');
export const AUX = TAGS.indexOf('AUX');
export const CCONJ = TAGS.indexOf('CCONJ');
export const DET = TAGS.indexOf('DET');
export const INTJ = TAGS.indexOf('INTJ');
export const NOUN = TAGS.indexOf('NOUN');
export const NUM = TAGS.indexOf('NUM');
export const PART = TAGS.indexOf('PART');
export const PRON = TAGS.indexOf('PRON');
export const PROPN = TAGS.indexOf('PROPN');
export const PUNCT = TAGS.indexOf('PUNCT');
export const SCONJ = TAGS.indexOf('SCONJ');
export const VERB = TAGS.indexOf('VERB');
export const X = TAGS.indexOf('X');

/** The types of names that rules ask for, as items tell them. */
export const PERSON = 1 + ENTITY_TYPES.indexOf('person');
export const ORGANIZATION = 1 + ENTITY_TYPES.indexOf('organization');
export const DATE = 1 + ENTITY_TYPES.indexOf('date');
