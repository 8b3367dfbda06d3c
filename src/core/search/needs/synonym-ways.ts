import { baseForms } from '../analysis/base-forms.ts';
import type { Expanded, Expansion } from '../analysis/expansion.ts';
import { expand, MIN_INFLECTED } from '../analysis/expand.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { isNoKin } from '../analysis/strangers.ts';
import type { Synonyms } from '../analysis/synonyms.ts';
import { wordForms } from '../analysis/word-forms.ts';
import { SURE, type Way, type WaysContext } from './way.ts';

/** What another name of a word is worth beside it. */
export const SYNONYM_WEIGHT = 0.5;
/** A synonym of a word that the library does not have is nearly what was asked for. */
export const UNKNOWN_SYNONYM = 0.9;
/** What a sure compound of a synonym counts beside the synonym: "totaalverbod" for "verbieden". */
const SYNONYM_COMPOUND = 0.6;

/**
 * What a word or its base form may also be called: the list has "soldaat", one types "soldaten". A list that
 * has the plural too, for what only that means, does not hide what the base form means.
 */
export function meaningsOf(word: string, synonyms: Synonyms): readonly (readonly string[])[] {
  const own = synonyms.of(word);
  // "de" is no form of "Deen", nor "ov" of anything
  if (word.length < MIN_INFLECTED || isStopWord(word)) return own;
  const forms = [...baseForms(word), ...wordForms(word)];
  // who comes from a "buitenland" is another word, not more of it
  const inflected = forms.filter(
    ([form, kinship]) => kinship === 'inflection' && form !== `${word}er` && !isNoKin(word, form)
  );
  const ofBase = inflected.map(([form]) => synonyms.of(form)).find((found) => found.length > 0);
  if (own.length === 0) return ofBase ?? [];
  const known = new Set(own.map((terms) => terms.join(' ')));
  return [...own, ...(ofBase ?? []).filter((terms) => !known.has(terms.join(' ')))];
}

/** Other names of a word, each a row of words. */
export function synonymWays(meanings: readonly (readonly string[])[], context: WaysContext): Way[] {
  return meanings.map((terms) => ({
    weight: SYNONYM_WEIGHT,
    words: terms
      .filter((term) => !isStopWord(term))
      .map((term) => asSynonym(expand(term, context.vocabulary)))
  }));
}

function asSynonym(expansion: Expansion): Expansion {
  const close = [...expansion].flatMap(([term, { by, weight }]): [string, Expanded][] => {
    if (by === 'exact' || by === 'inflection') return [[term, { weight, by: 'synonym' }]];
    const isSure = by === 'compound' && weight >= SURE;
    return isSure ? [[term, { weight: weight * SYNONYM_COMPOUND, by: 'synonym' }]] : [];
  });
  return new Map(close);
}
