import { expect, test } from 'vitest';
import { compoundFit } from './compound-fit.ts';
import { knownEdge, splitCompound, splitLoosely, withoutLinks } from './compounds.ts';

const WORDS = new Set(
  `dijk bewaking huur commissie arbeid markt discriminatie taal cursus moeder boek bus halte
  kind opvang toeslag belang plicht leer wet grond school oud bijdrage leven tijd buiten land zand
  zandzakken ken schip pers schippers veen doen vrij dag`.split(/\s+/)
);
const countOf = (term: string) => (WORDS.has(term) ? 5 : 0);

test.for([
  ['huurcommissie', 'huur|commissie'],
  ['dijkbewaking', 'dijk|bewaking'],
  ['arbeidsmarkt', 'arbeid|markt'],
  ['kinderopvangtoeslag', 'kind|opvang|toeslag'],
  ['taalcursus', 'taal|cursus'],
  ['belangrijk', ''],
  ['mogelijkheden', ''],
  ['totaal', ''],
  ['dijk', ''],
  ['leeftijd', ''],
  ['buitenland', ''],
  ['zandzakken', ''],
  ['schippers', '']
] as const)('%s → %s', ([word, parts]) => {
  expect(splitCompound(word, countOf).join('|')).toBe(parts);
});

test('of a plural that the library has only one of, the last part is that one', () => {
  expect(splitCompound('huurcommissies', countOf)).toEqual([]);
  expect(splitCompound('huurcommissies', countOf, true)).toEqual(['huur', 'commissie']);
});

test.for([
  ['taalcursus', 'taal', 'sure'],
  ['moedertaal', 'taal', 'sure'],
  ['taalcursussen', 'taalcursus', 'sure'],
  ['arbeidsmarkt', 'arbeid', 'sure'],
  ['dijkbewakingen', 'bewaking', 'sure'],
  ['woondiscriminatie', 'discriminatie', 'sure'],
  ['zwavelplicht', 'plicht', 'loose'],
  ['bezorgplicht', 'bezorg', 'sure'],
  ['ambassadeurs', 'deur', undefined],
  ['ouderbijdrage', 'oud', undefined],
  ['kinderbijdrage', 'kind', 'sure'],
  ['totaal', 'taal', undefined],
  ['verplicht', 'plicht', 'loose'],
  ['opbrengen', 'brengen', 'loose'],
  ['ervaren', 'varen', undefined],
  ['leerplicht', 'plicht', 'sure'],
  ['taal', 'taal', undefined],
  ['bijvoorbeeld', 'beeld', undefined],
  ['moederachtergrond', 'grond', undefined],
  ['taalachtergrond', 'achtergrond', 'sure'],
  ['hoogeveen', 'hoog', undefined],
  ['voldoen', 'vol', undefined],
  ['vrijdag', 'dag', undefined],
  ['vrijdagen', 'vrijdag', undefined],
  ['maatregelen', 'regel', undefined],
  ['hulpmiddelen', 'delen', undefined],
  ['hulpmiddelen', 'middelen', 'sure'],
  ['handelsbelang', 'handel', 'sure'],
  ['vertaling', 'ver', undefined],
  ['belangrijk', 'rijk', undefined],
  ['ouders', 'oud', undefined],
  ['binnenlands', 'land', undefined]
] as const)('%s is a compound of %s: %s', ([word, part, fit]) => {
  expect(compoundFit(word, part, countOf)).toBe(fit);
});

test('a word of unknown parts is taken apart where words begin with both', () => {
  const begins = (part: string) => ['water', 'taxi'].includes(part);
  expect(splitLoosely('watertaxi', begins)).toEqual(['water', 'taxi']);
  expect(splitLoosely('waterfiets', begins)).toEqual([]);
});

test.for([
  ['dijkgraaf', 'dijk'],
  ['moederschoot', 'moeder'],
  ['oudeschool', 'school'],
  ['graaf', undefined]
] as const)('of %s the library knows %s', ([word, edge]) => {
  expect(knownEdge(word, (part) => WORDS.has(part))).toBe(edge);
});

test('a part may stand with what links it to the next', () => {
  expect(withoutLinks('toeslagen')).toEqual(['toeslagen', 'toeslag', 'toeslage']);
  expect(withoutLinks('taal')).toEqual(['taal']);
});
