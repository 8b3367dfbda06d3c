import { nl } from './nl.ts';

/** Every sentence of the interface; a second language is a second object of this type. */
export type Texts = typeof nl;

/** The sentences in the language of the interface. */
export const texts: Texts = nl;
