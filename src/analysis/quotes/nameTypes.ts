import { ENTITY_TYPES } from '../article';

/** The types of names that rules ask for, as items tell them. */
export const PERSON = 1 + ENTITY_TYPES.indexOf('person');
export const ORGANIZATION = 1 + ENTITY_TYPES.indexOf('organization');
export const DATE = 1 + ENTITY_TYPES.indexOf('date');
export const MONEY = 1 + ENTITY_TYPES.indexOf('money');
export const QUANTITY = 1 + ENTITY_TYPES.indexOf('quantity');
