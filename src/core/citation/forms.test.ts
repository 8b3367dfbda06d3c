import { expect, test } from 'vitest';
import type { NormalReference } from '../model/reference.ts';
import { citeQuestion, citeSection } from './cite-place.ts';
import { citation, citeAppendix, citeKamerstuk, citeProceedings, type Pinpoint } from './forms.ts';

// The forms of the Leidraad voor juridische auteurs and of Aanwijzing 3.43 voor de regelgeving.
test.for<[cited: string, normal: NormalReference, place?: Pinpoint]>([
  [
    'Kamerstukken II 2024/25, 26643, nr. 1056, p. 3',
    { house: 'II', year: '2024/2025', dossier: '26643', number: '1056' },
    { page: '3' }
  ],
  [
    'Kamerstukken I 2008/09, 31700 VI, D, p. 4',
    { house: 'I', year: '2008/2009', dossier: '31700', suffix: 'VI', number: 'D' },
    { page: '4' }
  ],
  [
    'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9',
    { house: 'II', year: '2015/2016', dossier: '34389', number: '9' },
    { annex: true }
  ],
  ['Kamerstukken 31945', { dossier: '31945' }],
  ['Kamerstukken II 2024/25, 31945', { house: 'II', year: '2024/2025', dossier: '31945' }],
  [
    'Kamerstukken II 2024/25, 21501-02, nr. 3174',
    { house: 'II', year: '2024/2025', dossier: '21501', suffix: '02', number: '3174' }
  ],
  [
    'Kamerstukken II 2024/25, 36600 J, nr. 41',
    { house: 'II', year: '2024/2025', dossier: '36600', suffix: 'J', number: '41' }
  ],
  [
    'Kamerstukken II 2021/22, 35925 (R2204), nr. 3',
    { house: 'II', year: '2021/2022', dossier: '35925', suffix: 'R2204', number: '3' }
  ],
  // A house follows from the number, a year from nothing.
  ['Kamerstukken II, 29984, nr. 1498', { dossier: '29984', number: '1498' }],
  ['Kamerstukken I, 33328, AI', { dossier: '33328', number: 'AI' }],
  [
    'Kamerstukken II 1999/2000, 26643, nr. 1',
    { house: 'II', year: '1999/2000', dossier: '26643', number: '1' }
  ]
])('cites a Kamerstuk: %s', ([cited, normal, place]) => {
  expect(citeKamerstuk(normal, place).text).toBe(cited);
});

test.for<[cited: string, normal: NormalReference, place?: Pinpoint]>([
  [
    'Handelingen II 2010/11, nr. 108, item 5, p. 25-36',
    { house: 'II', year: '2010/2011', number: '108' },
    { item: '5', page: '25-36' }
  ],
  ['Handelingen II 2023/24, nr. 45, item 7', { house: 'II', year: '2023/2024', number: '45-7' }]
])('cites proceedings: %s', ([cited, normal, place]) => {
  expect(citeProceedings(normal, place).text).toBe(cited);
});

test.for<[cited: string, normal: NormalReference]>([
  [
    'Aanhangsel Handelingen II 2024/25, nr. 2559',
    { house: 'II', year: '2024/2025', number: '2559' }
  ],
  ['Aanhangsel Handelingen 2023/24, nr. 2219', { year: '2023/2024', number: '2219' }]
])('cites the Aanhangsel: %s', ([cited, normal]) => {
  expect(citeAppendix(normal).text).toBe(cited);
});

test('only the series and the house are italic', () => {
  const { parts } = citeKamerstuk({
    house: 'II',
    year: '2024/2025',
    dossier: '26643',
    number: '1056'
  });
  expect(parts.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Kamerstukken II']);
  expect(parts.map(({ text }) => text).join('')).toBe('Kamerstukken II 2024/25, 26643, nr. 1056');
});

const PAPER = citation('Aanhangsel Handelingen II 2024/25, nr. 2559');

test.for([
  [', vraag 13', { label: '13', numbers: [13] }, undefined],
  [', antwoord op vraag 13', { label: '13', numbers: [13] }, 'answer'],
  [', vragen 2 en 3', { label: '2 en 3', numbers: [2, 3] }, undefined],
  [', vraag 4 (geteld)', { label: '4', numbers: [4], numbered: false }, 'question']
] as const)('adds %s, marked as an extension', ([added, question, part]) => {
  const cited = citeQuestion(PAPER, question, part);
  expect(cited.text).toBe(PAPER.text + added);
  expect(cited.extended).toBe(true);
});

const LONG = `${'bruggen en sluizen '.repeat(7)}in beheer`;

test.for([
  [', par. 1.1', { number: '1.1', title: 'Bruggen' }],
  [', par. 3', { number: '3.' }],
  [', par. IV', { number: 'IV', title: 'Reactie' }],
  [', bijlage 2', { number: 'Bijlage 2:', title: 'Lijst van bruggen' }],
  [', prioriteit 1', { number: 'Prioriteit 1.' }],
  [', hoofdstuk 2', { number: 'Hoofdstuk 2 –', title: 'Sluizen' }],
  [', hoofdstuk IV', { number: 'Hoofdstuk IV', title: 'Sluizen' }],
  [', onder ‘Kosten van beheer’', { title: 'Kosten van beheer:' }],
  [', onder ‘Doel’', { number: 'a.', title: 'Doel' }],
  [', onder b', { number: 'b)' }],
  [', onder ‘Kosten’', { number: 'C.', title: 'Kosten' }],
  [', onder ‘Kosten (in euro)’', { title: 'Kosten (in euro):' }],
  [`, onder ‘${'bruggen en sluizen '.repeat(5)}…’`, { title: LONG }]
] as const)('cites a section: %s', ([added, section]) => {
  const cited = citeSection(PAPER, section);
  expect(cited.text).toBe(PAPER.text + added);
  expect(cited.extended).toBe(true);
});

test.for([
  [', par. 3.3, onder ‘Financiën’', { title: 'Financiën' }],
  [', par. 3.3, onder a', { number: 'a.', title: 'Doel' }],
  [', par. 3.3.1', { number: '3.3.1', title: 'Doel' }],
  [', par. 3.3', {}]
] as const)(
  'a section without a number is found in the one above that has one: %s',
  ([added, section]) => {
    const above = [{ number: '3.' }, { number: '3.3', title: 'Stations' }, { title: 'Overig' }];
    expect(citeSection(PAPER, section, above).text).toBe(PAPER.text + added);
  }
);

test('cites the paper alone where a section has no name', () => {
  expect(citeSection(PAPER, {})).toEqual(PAPER);
});
