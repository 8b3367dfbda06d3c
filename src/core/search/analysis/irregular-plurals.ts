/** Short vowels that are long in the plural: "dag", "dagen". Not "graf" and "slot", whose plurals are verbs. */
const LENGTHENED = 'bad blad dag dak dal gat glas god hof pad staf tred vat weg'.split(' ');
const CHANGED: ReadonlyMap<string, string> = new Map([
  ...LENGTHENED.map((noun): [string, string] => [noun, lengthened(noun)]),
  ['stad', 'steden'],
  ['schip', 'schepen'],
  ['lid', 'leden'],
  ['smid', 'smeden'],
  ['koe', 'koeien'],
  ['vlo', 'vlooien'],
  ['kalf', 'kalveren'],
  ['koopman', 'kooplieden'],
  ['raadsman', 'raadslieden'],
  ['brandweerman', 'brandweerlieden'],
  ['zakenman', 'zakenlieden'],
  ['timmerman', 'timmerlieden'],
  ['werkman', 'werklieden']
]);
const NOUN_BY_PLURAL = new Map([...CHANGED].map(([noun, plural]) => [plural, noun]));
const ENDS_IN_NOUN = new RegExp(`(?:${[...CHANGED.keys()].join('|')})$`);
const ENDS_IN_PLURAL = new RegExp(`(?:${[...NOUN_BY_PLURAL.keys()].join('|')})$`);

// "centrum", "crisis", "politicus"; "data" and "minima" are other words than "datum" and "minimum"
const LATIN: readonly (readonly [one: string, many: string, leastBefore: number])[] = [
  ['um', 'a', 4],
  ['is', 'es', 4],
  // "musicus", "medicus"
  ['icus', 'ici', 3]
];
const NOT_LATIN: ReadonlySet<string> = new Set(['datum', 'minimum']);

function lengthened(noun: string): string {
  const voiced = noun.replace(/f$/, 'v').replace(/s$/, 'z');
  return `${voiced}en`;
}

// "overwegen" is a verb before it is a plural
const VERBS: ReadonlySet<string> = new Set(['overweg', 'overwegen']);

/** Plurals that no rule of endings knows, also of compounds: "hoofdstad" → hoofdsteden. */
export function irregularPlurals(noun: string): string[] {
  const known = exchanged(noun, ENDS_IN_NOUN, CHANGED);
  const latin = NOT_LATIN.has(noun)
    ? []
    : LATIN.flatMap(([one, many, least]) => ended(noun, one, many, least));
  return [...known, ...latin];
}

/** The nouns of which a word may be such a plural: "kamerleden" → kamerlid. */
export function irregularSingulars(plural: string): string[] {
  const known = exchanged(plural, ENDS_IN_PLURAL, NOUN_BY_PLURAL);
  const latin = LATIN.flatMap(([one, many, least]) => ended(plural, many, one, least));
  return [...known, ...latin.filter((noun) => !NOT_LATIN.has(noun))];
}

function exchanged(word: string, ending: RegExp, by: ReadonlyMap<string, string>): string[] {
  const end = VERBS.has(word) ? undefined : ending.exec(word)?.[0];
  const other = end === undefined ? undefined : by.get(end);
  return other === undefined ? [] : [word.slice(0, word.length - end!.length) + other];
}

function ended(word: string, ending: string, other: string, leastBefore: number): string[] {
  return word.length >= ending.length + leastBefore && word.endsWith(ending)
    ? [word.slice(0, -ending.length) + other]
    : [];
}
