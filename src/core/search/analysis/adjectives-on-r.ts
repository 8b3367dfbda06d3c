/**
 * Adjectives on -r, whose comparative has a d: "duurder", "zwaardere". A list, because "huurder" and
 * "bestuurder" are no comparatives; without "ver" and "meer", whose comparatives stand in any sentence.
 */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `bitter bizar dapper donker dor duur familiair guur helder impopulair klaar lekker mager onzeker
  onzuiver populair puur raar regulier secuur singulier sober somber stoer teer vulgair wakker zeker
  zuiver zuur zwaar`.split(/\s+/)
);

/** "betaalbaar", "kwetsbaar"; not "gebaar". */
const ON_BAAR = /..[^e]baar$/;

/** Whether a word is such an adjective. */
export function isAdjectiveOnR(word: string): boolean {
  return ADJECTIVES.has(word) || ON_BAAR.test(word);
}
