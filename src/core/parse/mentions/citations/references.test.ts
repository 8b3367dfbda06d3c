import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawReferences,
  EUR_LEX,
  findReferences,
  PUBLICATIONS
} from '../../../../../tests/generate/drawn-references.ts';
import { verbatimPassage } from '../../../../../tests/generate/verbatim-passage.ts';

test.for<[string, string[]]>([
  // ids
  ['blg-1096523', [`kamerstuk blg-1096523 → ${PUBLICATIONS}/blg-1096523.html`]],
  [
    'met kenmerk 2025Z08286.',
    ['case 2025Z08286 → https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z08286']
  ],
  [
    '(vraagnummer 2024Z 17972)',
    ['case 2024Z 17972 → https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z17972']
  ],
  [
    'Kamerstuk 2024D28457',
    [
      'document 2024D28457 → https://www.tweedekamer.nl/kamerstukken/detail?id=2024D28457&did=2024D28457'
    ]
  ],
  ['zie kst-36180-133', [`kamerstuk kst-36180-133 → ${PUBLICATIONS}/kst-36180-133.html`]],
  [
    'zie ah-tk-20242025-2559',
    [`aanhangsel ah-tk-20242025-2559 → ${PUBLICATIONS}/ah-tk-20242025-2559.html`]
  ],
  ['zie kst-1268678', [`kamerstuk kst-1268678 → ${PUBLICATIONS}/kst-1268678.html`]],
  // judgments
  [
    'ECLI:NL:HR:2019:2006.',
    [
      'case-law ECLI:NL:HR:2019:2006 → https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006'
    ]
  ],
  ['ECLI:EU:C:2020:559', [`case-law ECLI:EU:C:2020:559 → ${EUR_LEX}ecli:ECLI:EU:C:2020:559`]],
  [
    'ECLI: NL: RVS: 2019: 1603',
    [
      'case-law ECLI: NL: RVS: 2019: 1603 → https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2019:1603'
    ]
  ],
  ['in twee zaken (C-61/93) en (C-52/93)', ['case-law C-61/93', 'case-law C-52/93']],
  [
    'HvJ EG, zaken C-322/00 en T-12/31, Commissie tegen Nederland, en model C-4/30',
    ['case-law C-322/00', 'case-law T-12/31']
  ],
  // web addresses
  [
    'zie https://voorbeeld.nl/a-b_c.',
    ['url https://voorbeeld.nl/a-b_c → https://voorbeeld.nl/a-b_c']
  ],
  ['(www.voorbeeld.nl).', ['url www.voorbeeld.nl → https://www.voorbeeld.nl']],
  ['(https://voorbeeld.nl/x_(y))', ['url https://voorbeeld.nl/x_(y) → https://voorbeeld.nl/x_(y)']],
  [
    'Https://www.voorbeeld.nl/nl-nl/»;',
    ['url Https://www.voorbeeld.nl/nl-nl/ → https://www.voorbeeld.nl/nl-nl/']
  ],
  ['[tekst](https://voorbeeld.nl/a) [3]', ['url https://voorbeeld.nl/a → https://voorbeeld.nl/a']],
  [
    `${PUBLICATIONS}/kst-26643-1056.html?a=1`,
    [`url ${PUBLICATIONS}/kst-26643-1056.html?a=1 → ${PUBLICATIONS}/kst-26643-1056.html?a=1`]
  ],
  // no-break blanks, as Word puts them
  [
    'Kamerstuk\u00a026\u00a0643, nr.\u00a09',
    [`kamerstuk Kamerstuk 26 643, nr. 9 → ${PUBLICATIONS}/kst-26643-9.html`]
  ],
  // together, in the order of the text, nothing twice
  [
    'Richtlijn 2014/24/EU (Kamerstuk 26 643, nr. 9; 2025Z08286)',
    [
      `eu Richtlijn 2014/24/EU → ${EUR_LEX}CELEX:32014L0024`,
      `kamerstuk Kamerstuk 26 643, nr. 9 → ${PUBLICATIONS}/kst-26643-9.html`,
      'case 2025Z08286 → https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z08286'
    ]
  ]
])('%s', ([text, drawn]) => {
  expect(drawReferences(text)).toEqual(drawn);
});

test.for([
  '',
  'Ja.',
  'In 2024 waren er 20 025 vragen.',
  'het Aanhangsel bij dit contract',
  'de Handelingen van dat debat',
  'Aanhangsel 3',
  'binnen de grenzen van de wet',
  'artikel 5 van de wet',
  'het artikel «Brug dicht»',
  'artikel 12 gaat over bruggen',
  'artikel 4 van het akkoord',
  'besluit 12/2024 van de gemeente',
  'de verordening van 3/4 van de raad',
  'richtlijn 24/7 bereikbaar',
  'de AI-verordening',
  '24/7 en 50/50',
  'http:// en www. en https://localhost',
  'mail naar iemand@www.voorbeeld.nl',
  'een ECLI-nummer',
  '2025Z082860 en 12025Z08286',
  'COM(21) 2',
  'op artikel 3 OCW staat meer',
  'beleidsartikel 36 JenV',
  'Artikel 14 Wegen',
  'code 12345AB1234 en A32016R0679',
  'AH 12 winkels en AH 604',
  'kst- en ah-tk-'
])('nothing cited: %s', (text) => {
  expect(drawReferences(text)).toEqual([]);
});

test('a publication address says which paper it is', () => {
  const [found] = findReferences(
    verbatimPassage('p', 'footnote', `zie ${PUBLICATIONS}/kst-36600-VIII-38.html.`, 100)
  );
  expect(found).toMatchObject({
    type: 'url',
    span: [104, 104 + found!.raw.length],
    normal: { dossier: '36600', suffix: 'VIII', number: '38' }
  });
});

test('any text gives references at their places, apart and in order', () => {
  const unit = fc.constantFrom(
    'Kamerstuk ',
    '26 643',
    ', nr. 9',
    'https://a.nl',
    ' ',
    '(',
    ')',
    'artikel 3 ',
    'van de ',
    'Grondwet',
    'Wet ',
    'Aanhangsel Handelingen ',
    '2023/24',
    ', ',
    'Verordening (EU) ',
    'COM(2021) 3',
    'ECLI:NL:HR:2019:2',
    '\n'
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      let last = 0;
      for (const { raw, span } of findReferences(verbatimPassage('p', 'section', text))) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(text.slice(...span).replaceAll(/\s+/gu, ' ')).toBe(raw);
        last = span[1];
      }
    })
  );
});
