import { expect, test } from 'vitest';
import { baseForms } from './base-forms.ts';
import { wordForms } from './word-forms.ts';

test.for([
  ['maatregelen', 'maatregel', 'inflection'],
  ['kinderen', 'kind', 'inflection'],
  ['wetten', 'wet', 'inflection'],
  ['gezinnen', 'gezin', 'inflection'],
  ['brieven', 'brief', 'inflection'],
  ['huizen', 'huis', 'inflection'],
  ['scholen', 'school', 'inflection'],
  ['gemeenten', 'gemeente', 'inflection'],
  ['digitale', 'digitaal', 'inflection'],
  ['witte', 'wit', 'inflection'],
  ['mogelijkheden', 'mogelijkheid', 'inflection'],
  ['industrieen', 'industrie', 'inflection'],
  ['werkt', 'werken', 'inflection'],
  ['gemeld', 'melden', 'derivation'],
  ['aangevraagd', 'aanvragen', 'derivation'],
  ['neergelegd', 'neerleggen', 'derivation'],
  ['melding', 'melden', 'derivation'],
  ['registratie', 'registreren', 'derivation'],
  ['veiligheid', 'veilig', 'derivation'],
  ['winkeliers', 'winkel', 'derivation'],
  ['steden', 'stad', 'inflection'],
  ['kamerleden', 'kamerlid', 'inflection'],
  ['snelwegen', 'snelweg', 'inflection'],
  ['musea', 'museum', 'inflection'],
  ['politici', 'politicus', 'inflection'],
  ['ziekte', 'ziek', 'derivation']
] as const)('%s may be a form of %s', ([form, base, kinship]) => {
  expect(baseForms(form).get(base)).toBe(kinship);
});

test.for([
  ['gezinnen', 'zinnen'],
  ['een', ''],
  ['bos', 'bo'],
  ['gebied', 'bieden'],
  ['gemiddeld', 'middelen'],
  ['rechts', 'recht'],
  ['arts', 'art'],
  ['plaats', 'plaat'],
  ['middels', 'middel'],
  ['data', 'datum'],
  ['minima', 'minimum'],
  ['gemeente', 'gemeen'],
  ['oogst', 'oog'],
  ['borst', 'bor'],
  ['winst', 'win'],
  ['veer', 'veen'],
  ['beer', 'been'],
  ['leers', 'leen']
] as const)('%s is no form of %s', ([form, base]) => {
  expect(baseForms(form).has(base)).toBe(false);
});

test.for([
  ['maatregel', 'maatregelen'],
  ['brief', 'brieven'],
  ['gezin', 'gezinnen'],
  ['school', 'scholen'],
  ['digitaal', 'digitale'],
  ['gemeente', 'gemeenten'],
  ['melden', 'gemeld'],
  ['melden', 'melding'],
  ['aanvragen', 'aangevraagd'],
  ['neerleggen', 'neergelegd'],
  ['deelnemen', 'deelgenomen'],
  ['registreren', 'registratie'],
  ['registreren', 'geregistreerd'],
  ['veilig', 'veiligheid'],
  ['lopen', 'gelopen'],
  ['ophalen', 'opgehaald'],
  ['zetten', 'gezet'],
  ['dag', 'dagen'],
  ['hoofdstad', 'hoofdsteden'],
  ['glas', 'glazen'],
  ['schip', 'schepen'],
  ['brandweerman', 'brandweerlieden'],
  ['centrum', 'centra'],
  ['hoog', 'hoogte'],
  ['oud', 'oudste'],
  ['laag', 'laagst']
] as const)('%s takes the form %s', ([base, form]) => {
  expect(wordForms(base).has(form)).toBe(true);
});

test.for([
  ['les', 'lezen'],
  ['deen', 'deden'],
  ['deel', 'deels'],
  ['varen', 'gevaar'],
  ['dragen', 'gedraag'],
  ['volgen', 'gevolgen'],
  ['bieden', 'gebied'],
  ['middelen', 'gemiddeld']
] as const)('%s takes no form %s', ([base, form]) => {
  expect(wordForms(base).has(form)).toBe(false);
});
