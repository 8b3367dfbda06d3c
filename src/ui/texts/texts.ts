import { formatIn } from './format.ts';
import type { Language } from './languages.ts';
import { nl, type Texts } from './nl.ts';

/**
 * The sentences in the language of the interface. The binding changes with the language: read it
 * where a sentence is needed, never into a constant of a module.
 */
export let texts: Texts = nl;

/** Makes the interface speak a language; what is on the screen already must be drawn anew. */
export async function speak(language: Language): Promise<void> {
  texts = language === 'nl' ? nl : (await import('./en.ts')).en;
  formatIn(language);
}
