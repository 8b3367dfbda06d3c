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

/** "januari" and "jan". */
export const MONTHS = new Set(
  'januari februari maart mrt april mei juni juli augustus september sept oktober november december'
    .split(' ')
    .flatMap((month) => [month, month.slice(0, 3)])
);

/** What stands before the number of a parliamentary paper. */
export const PAPER_WORDS = setOf(
  'kamerstuk kamerstukken aanhangsel handelingen dossier kenmerk kst vergaderjaar nr nrs nummer ' +
    'stuk bijlage'
);

/**
 * Abbreviations (without points) and signs of which the written-out form says the same; those of the
 * initials of three words or more need no list ("m.b.t.").
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'jl jongstleden, as aanstaande, nr nummer, nrs nummers, dhr de heer, mw mevrouw, ' +
    'mevr mevrouw, bijv bijvoorbeeld, bv bijvoorbeeld, oa onder andere, om onder meer, ' +
    'tm tot en met, mn met name, evt eventueel, incl inclusief, excl exclusief, ca circa, ' +
    'mln miljoen, mld miljard, mrd miljard, zgn zogenoemde, etc enzovoort, enz enzovoort, ' +
    'ed en dergelijke, resp respectievelijk, art artikel, blz bladzijde, min minister, ' +
    'stas staatssecretaris, km kilometer, pct procent, % procent, ‰ promille, € euro, eur euro, ' +
    '§ paragraaf, & en, $ dollar, £ pond'
  )
    .split(', ')
    .map((line) => line.split(/ (.*)/) as [string, string])
);
