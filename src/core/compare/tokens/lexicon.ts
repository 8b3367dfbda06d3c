import { MONTH_NAMES } from '../../model/months.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** Words that turn a sentence round, or an answer. */
export const NEGATIONS = setOf(
  'ja nee neen niet geen nooit noch niemand niets niks nergens zonder evenmin nimmer nauwelijks'
);

/**
 * Words of offices and bodies, which one house style writes with a capital and another without:
 * "ministerie", "bewindslieden", "rijksoverheid"; not "rijke".
 */
export const OFFICE =
  /^(?:minister|staatssecretaris|president|premier|kabinet|regering|kamer|rijk(?:s|$)|ambts|bewinds|voorzitter)/;

/** What stands before the number of a parliamentary paper. */
export const PAPER_WORDS = setOf(
  'kamerstuk kamerstukken aanhangsel handelingen dossier kenmerk kst vergaderjaar nr nrs nummer ' +
    'stuk bijlage'
);

/**
 * Abbreviations (without points) and signs of which the written-out form says the same. Those whose
 * point tells that they are one need no list, as long as their letters stand in the words; and "om"
 * without points is no "onder meer".
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'jl jongstleden, as aanstaande, bv bijvoorbeeld, nr nummer, nrs nummers, dhr de heer, ' +
    'tm tot en met, mrt maart, sept september, mln miljoen, mld miljard, mrd miljard, ' +
    'etc enzovoort, km kilometer, pct procent, % procent, ‰ promille, € euro, eur euro, ' +
    '§ paragraaf, & en, $ dollar, £ pond'
  )
    .split(', ')
    .map((line) => line.split(/ (.*)/) as [string, string])
);

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((month, at) => [
    [month, at + 1],
    [month.slice(0, 3), at + 1]
  ])
);

/** Which month a word is, from 1 on ("maart" and "mrt" are 3). */
export function monthNumber(word: string): number | undefined {
  return MONTHS.get(ABBREVIATIONS.get(word) ?? word);
}
