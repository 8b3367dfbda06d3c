import { expect, test } from 'vitest';
import { entryOf, type ExchangeText } from '../../../tests/generate/paper.ts';
import { findVersions } from '../../core/compare/versions.ts';
import { texts } from '../texts/texts.ts';
import { compareSets } from './set-comparison.ts';

const LETTER: readonly ExchangeText[] = [
  {
    question: 'Hoeveel ganzen broeden er dit voorjaar op het dak van het provinciehuis?',
    answer: 'Volgens de laatste telling broeden er dit voorjaar elf paren op het dak.'
  },
  {
    question: 'Welke schade is er aan het zink ontstaan en wie betaalt het herstel daarvan?',
    answer:
      'Aan de goten is lichte schade ontstaan die de beheerder zelf herstelt.\n\n' +
      'Het herstel kost ongeveer drieduizend euro en wordt uit het onderhoud betaald.'
  },
  {
    question: 'Bent u bereid de vijver achter het gebouw voor de jongen open te stellen?',
    answer: 'De vijver wordt na overleg met de hovenier in mei voor de jongen opengesteld.'
  },
  {
    question: 'Wanneer ontvangt de Kamer de uitkomst van het gesprek met de vogelwacht?',
    answer: 'De uitkomst wordt samen met de begroting in het najaar toegezonden.'
  }
];

const changed = (at: number, exchange: Partial<ExchangeText>) =>
  LETTER.map((own, i) => (i === at ? { ...own, ...exchange } : own));

const TABLE = [
  'De schade is als volgt:',
  'Jaar Meter goot Bedrag',
  '2022 elf meter 900 euro',
  '2023 zes meter 400 euro',
  '2024 acht meter 700 euro',
  'De beheerder herstelt de goten zelf.'
];

const nameSource = ({ sourceId }: { sourceId: string }) => `${sourceId}.txt`;

const SHIFTED = [
  LETTER[0]!,
  { question: LETTER[1]!.question, answer: LETTER[2]!.answer! },
  { question: LETTER[2]!.question },
  LETTER[3]!
];

test.for<[string, readonly ExchangeText[], string, (readonly ExchangeText[])?]>([
  ['the same', LETTER, 'Letterlijk gelijk.'],
  [
    'other form',
    changed(0, { answer: LETTER[0]!.answer!.replace('Volgens', 'volgens') }),
    'Inhoudelijk gelijk. 1 vormverschil verborgen.'
  ],
  [
    'another number',
    changed(0, { answer: LETTER[0]!.answer!.replace('elf', 'twaalf') }),
    'Inhoudelijk gelijk, behalve: antwoord 1 verschilt (getal).'
  ],
  [
    'a lost paragraph',
    changed(1, { answer: LETTER[1]!.answer!.split('\n\n')[1]! }),
    'Inhoudelijk gelijk, behalve: in page.txt: van antwoord 2 ontbreekt de eerste alinea.'
  ],
  [
    'a row lost from a table that is run together',
    changed(1, {
      answer: [TABLE[0], `${TABLE.slice(1, 3).join(' ')} ${TABLE[4]}`, TABLE[5]].join('\n\n')
    }),
    'Inhoudelijk gelijk, behalve: in page.txt: van antwoord 2 ontbreekt de vierde alinea. 1 vormverschil verborgen.',
    changed(1, { answer: TABLE.join('\n\n') })
  ],
  [
    'a shift',
    SHIFTED,
    'Inhoudelijk gelijk, behalve: in page.txt: antwoord 2 ontbreekt, antwoord 3 staat onder vraag 2.'
  ]
])('%s', ([, page, verdict, letter = LETTER]) => {
  const library = [
    entryOf('letter', [{ exchanges: letter }]),
    entryOf('page', [{ exchanges: page }], 'web-page')
  ];
  const found = findVersions(library);
  const [a, b] = library.map(({ papers }) => papers[0]!.questionSets[0]!.id);
  expect(texts.verdicts.set(compareSets(found, a!, b!)!, nameSource)).toBe(verdict);
  expect(texts.verdicts.set(compareSets(found, b!, a!)!, nameSource)).toBe(verdict);
});
