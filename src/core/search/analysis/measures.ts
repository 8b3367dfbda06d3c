/**
 * What is asked for by "hoe" and an adjective: "hoe duur" asks for the costs, though no text says
 * "duur"; beside it the word itself still counts.
 */
const MEASURES: Readonly<Record<string, string>> = {
  duur: 'kosten',
  goedkoop: 'kosten',
  oud: 'leeftijd',
  ver: 'afstand',
  breed: 'breedte',
  diep: 'diepte',
  zwaar: 'gewicht'
};

/** The noun of what is asked for; `undefined` where nothing is: "hoe duur" → "kosten". */
export function measureOf(before: string | undefined, word: string): string | undefined {
  return before === 'hoe' && Object.hasOwn(MEASURES, word) ? MEASURES[word] : undefined;
}
