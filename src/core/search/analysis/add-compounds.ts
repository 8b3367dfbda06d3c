import { affordable } from './affordable.ts';
import { type CompoundFit, compoundFit, isOfOtherVerb } from './compound-fit.ts';
import { type Add, WEIGHTS } from './expansion.ts';
import { isNoKin } from './strangers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordForms } from './word-forms.ts';

/** Shorter words stand inside too many others. */
const MIN_COMPOUND_PART = 3;

// "revalidatie", "opleiding"
const NOUN_OF_DOING = /.{3}(?:ing|atie)$/;

/** Nouns that are made of a family's verbs: "revalidatie" of "revalideren", also where only compounds have it. */
function nounsOfVerbs(family: readonly string[]): string[] {
  return family.flatMap((word) =>
    [...wordForms(word)].flatMap(([form, kinship]) =>
      kinship === 'derivation' && NOUN_OF_DOING.test(form) && !isNoKin(word, form) ? [form] : []
    )
  );
}

/** The words of the library in which a word of the family stands as a part: "meldplicht" for "melden". */
export function addCompounds(family: readonly string[], vocabulary: Vocabulary, add: Add): void {
  const near = new Set(family.filter((part) => part.length >= MIN_COMPOUND_PART));
  const parts = new Set([...near, ...nounsOfVerbs(family)]);
  const containing = new Map<string, readonly number[]>();
  for (const part of [...parts].sort((a, b) => a.length - b.length)) {
    // what contains "melden" is among what contains "meld"
    const among = [...containing].find(([shorter]) => part.includes(shorter))?.[1];
    const having =
      among?.filter((place) => vocabulary.termAt(place).includes(part)) ??
      vocabulary.placesContaining(part);
    containing.set(part, having);
    const candidates =
      part.length > MIN_COMPOUND_PART
        ? having
        : having.filter((place) => atEdge(vocabulary.termAt(place), part));
    // asked only of what can be afforded: a short part stands in thousands of words
    const fits = new Map<string, CompoundFit>();
    const isCompound = (term: string) => {
      if (!near.has(part) && isOfOtherVerb(term, part)) return false;
      const fit = compoundFit(term, part, vocabulary.count);
      if (fit) fits.set(term, fit);
      return fit !== undefined;
    };
    for (const term of affordable(candidates, vocabulary, isCompound)) {
      const weight = fits.get(term) === 'sure' ? WEIGHTS.compound : WEIGHTS.looseCompound;
      add(term, near.has(part) ? weight : weight * WEIGHTS.derivation, 'compound');
    }
  }
}

/** Three letters stand in the middle of everything. */
function atEdge(term: string, part: string): boolean {
  return term.startsWith(part) || term.endsWith(part);
}
