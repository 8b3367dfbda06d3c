import { fold } from './fold.ts';

/**
 * Ministries by abbreviation, with the names that they and their forerunners of this century print
 * (rijksoverheid.nl; Almanak).
 */
export const MINISTRIES: readonly (readonly [abbreviation: string, ...names: string[]])[] = [
  ['AZ', 'Algemene Zaken'],
  ['BZ', 'Buitenlandse Zaken', 'BuZa'],
  ['BZK', 'Binnenlandse Zaken en Koninkrijksrelaties', 'Binnenlandse Zaken'],
  ['Defensie', 'Defensie', 'DEF'],
  ['EZ', 'Economische Zaken', 'EL&I', 'Economische Zaken, Landbouw en Innovatie'],
  ['EZK', 'Economische Zaken en Klimaat'],
  ['Financiën', 'Financiën', 'FIN'],
  ['IenW', 'Infrastructuur en Waterstaat', 'I&W', 'IenM', 'I&M', 'Infrastructuur en Milieu'],
  ['JenV', 'Justitie en Veiligheid', 'J&V', 'VenJ', 'V&J', 'Veiligheid en Justitie', 'Justitie'],
  ['KGG', 'Klimaat en Groene Groei'],
  ['LNV', 'Landbouw, Natuur en Voedselkwaliteit'],
  ['LVVN', 'Landbouw, Visserij, Voedselzekerheid en Natuur'],
  ['AenM', 'Asiel en Migratie', 'A&M'],
  ['OCW', 'Onderwijs, Cultuur en Wetenschap', 'OCenW', 'OC&W'],
  ['SZW', 'Sociale Zaken en Werkgelegenheid', 'Sociale Zaken'],
  ['VRO', 'Volkshuisvesting en Ruimtelijke Ordening'],
  ['VROM', 'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer'],
  ['VenW', 'Verkeer en Waterstaat', 'V&W'],
  ['VWS', 'Volksgezondheid, Welzijn en Sport', 'Volksgezondheid'],
  ['BHO', 'Buitenlandse Handel en Ontwikkelingshulp'],
  ['BHOS', 'Buitenlandse Handel en Ontwikkelingssamenwerking']
];

/** What ministers without portfolio and state secretaries answered for, by the ministry it is part of. */
const PORTFOLIOS: Readonly<Record<string, readonly string[]>> = {
  BZK: ['Digitalisering', 'Koninkrijksrelaties', 'Koninkrijksrelaties en Digitalisering'],
  EZK: ['Klimaat en Energie', 'Mijnbouw'],
  Financiën: [
    'Fiscaliteit en Belastingdienst',
    'Fiscaliteit, Belastingdienst en Douane',
    'Toeslagen en Douane',
    'Herstel en Toeslagen'
  ],
  IenW: ['Openbaar Vervoer en Milieu', 'Milieu en Wonen'],
  JenV: ['Rechtsbescherming', 'Justitie, Rechtsbescherming en Kansspelen'],
  LNV: ['Natuur en Stikstof'],
  OCW: [
    'Primair en Voortgezet Onderwijs',
    'Funderend Onderwijs en Emancipatie',
    'Basis- en Voortgezet Onderwijs en Media',
    'Cultuur en Media'
  ],
  SZW: [
    'Participatie en Integratie',
    'Armoedebeleid, Participatie en Pensioenen',
    'Toeslagen en Participatie'
  ],
  VWS: [
    'Langdurige Zorg en Sport',
    'Langdurige en Maatschappelijke Zorg',
    'Medische Zorg',
    'Medische Zorg en Sport',
    'Jeugd, Preventie en Sport',
    'Volksgezondheid, Jeugd en Sport'
  ]
};

// "Ministerie van Financiën" and "voor Asiel en Migratie"; nothing of "Defensie".
const BEFORE_NAME = /^(?:ministerie )?(?:van |voor )?/i;

const byName = new Map([
  ...MINISTRIES.flatMap((names) => names.map((name) => [letters(name), names[0]] as const)),
  ...Object.entries(PORTFOLIOS).flatMap(([ministry, names]) =>
    names.map((name) => [letters(name), ministry] as const)
  )
]);
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

/** All names of a ministry by its abbreviation, that first; only itself where none are known. */
export function namesOfMinistry(abbreviation: string): readonly string[] {
  return MINISTRIES.find(([known]) => known === abbreviation) ?? [abbreviation];
}

/** Whether a ministry is called so, in any of its names. */
export function isNameOfMinistry(name: string): boolean {
  return byName.has(letters(name));
}

function letters(name: string): string {
  return fold(name.replace(BEFORE_NAME, ''));
}

// "de staatssecretaris van BZK", "minister voor Rechtsbescherming"; not "Ministerie van BZK".
const OFFICE =
  /^(?:de )?(?:demissionair )?(minister(?:-president)?|staatssecretaris|bewindspersoon)(?: zonder portefeuille)? (?:van |voor )(?:het ministerie van )?(.+)$/i;

/** "staatssecretaris van BZK" as the office and the ministry that it names; `undefined` where none. */
export function readOffice(text: string): { role: string; ministry: string } | undefined {
  const match = OFFICE.exec(text.trim());
  return match ? { role: match[1]!.toLowerCase(), ministry: match[2]! } : undefined;
}
