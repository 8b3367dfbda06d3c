import { fold } from './fold.ts';

/**
 * Ministries by abbreviation, with the names that they and their forerunners of this century print
 * (rijksoverheid.nl; Almanak).
 */
export const MINISTRIES: readonly (readonly [abbreviation: string, ...names: string[]])[] = [
  ['AZ', 'Algemene Zaken'],
  ['BZ', 'Buitenlandse Zaken'],
  ['BZK', 'Binnenlandse Zaken en Koninkrijksrelaties', 'Binnenlandse Zaken'],
  ['Defensie', 'Defensie', 'DEF'],
  ['EZ', 'Economische Zaken'],
  ['EZK', 'Economische Zaken en Klimaat'],
  ['Financiën', 'Financiën', 'FIN'],
  ['IenW', 'Infrastructuur en Waterstaat', 'I&W', 'IenM', 'Infrastructuur en Milieu'],
  ['JenV', 'Justitie en Veiligheid', 'J&V', 'VenJ', 'Veiligheid en Justitie', 'Justitie'],
  ['KGG', 'Klimaat en Groene Groei'],
  ['LNV', 'Landbouw, Natuur en Voedselkwaliteit'],
  ['LVVN', 'Landbouw, Visserij, Voedselzekerheid en Natuur'],
  ['AenM', 'Asiel en Migratie', 'A&M'],
  ['OCW', 'Onderwijs, Cultuur en Wetenschap'],
  ['SZW', 'Sociale Zaken en Werkgelegenheid', 'Sociale Zaken'],
  ['VRO', 'Volkshuisvesting en Ruimtelijke Ordening'],
  ['VWS', 'Volksgezondheid, Welzijn en Sport', 'Volksgezondheid'],
  ['BHO', 'Buitenlandse Handel en Ontwikkelingshulp'],
  ['BHOS', 'Buitenlandse Handel en Ontwikkelingssamenwerking']
];

// "Ministerie van Financiën" and "voor Asiel en Migratie"; nothing of "Defensie".
const BEFORE_NAME = /^(?:ministerie )?(?:van |voor )?/i;

const byName = new Map(
  MINISTRIES.flatMap((names) => names.map((name) => [letters(name), names[0]] as const))
);
/** Names that may be followed by a portfolio, the longest first. */
const longNames = [...byName.keys()]
  .filter((name) => name.length > 7)
  .sort((a, b) => b.length - a.length);

/** The abbreviation of a ministry under any of its names, else the name itself. */
export function ministryOf(name: string): string {
  const wanted = letters(name);
  const known = byName.has(wanted) ? wanted : longNames.find((long) => wanted.startsWith(long));
  return byName.get(known ?? '') ?? name;
}

function letters(name: string): string {
  return fold(name.replace(BEFORE_NAME, ''));
}
