import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn, verbatimPassage } from '../../../../../tests/generate/verbatim-passage.ts';
import type { Passage } from '../../scan/passage.ts';
import { createReferenceFinder } from './references.ts';

const findReferences = (passage: Passage) =>
  findIn((all) => createReferenceFinder(all, true), passage);

/** "type raw → address" per reference, "!" where implausible. */
function draw(text: string): string[] {
  return findReferences(verbatimPassage('p', 'answer', text)).map(
    ({ type, raw, url, implausible }) =>
      `${implausible ? '!' : ''}${type} ${raw}${url === undefined ? '' : ` → ${url}`}`
  );
}

const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';
const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';

test.for<[string, string[]]>([
  // Aanhangsel and Handelingen
  [
    'Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1843.',
    [
      `aanhangsel Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1843 → ${PUBLICATIONS}/ah-tk-20232024-1843.html`
    ]
  ],
  [
    '(Aanhangsel Handelingen II 2024/25, nr. 769)',
    [
      `aanhangsel Aanhangsel Handelingen II 2024/25, nr. 769 → ${PUBLICATIONS}/ah-tk-20242025-769.html`
    ]
  ],
  [
    'AanhangselHandelingen, vergaderjaar 2023–2024, 1028',
    [
      `aanhangsel AanhangselHandelingen, vergaderjaar 2023–2024, 1028 → ${PUBLICATIONS}/ah-tk-20232024-1028.html`
    ]
  ],
  [
    'Aanhangsel van de Handelingen, vergaderjaar 2024–2025,nr. 349',
    [
      `aanhangsel Aanhangsel van de Handelingen, vergaderjaar 2024–2025,nr. 349 → ${PUBLICATIONS}/ah-tk-20242025-349.html`
    ]
  ],
  [
    'Aanhangsel Handelingen nr. 12 (vergaderjaar 2023-2024)',
    [
      `aanhangsel Aanhangsel Handelingen nr. 12 (vergaderjaar 2023-2024 → ${PUBLICATIONS}/ah-tk-20232024-12.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2023/24, nrs. 12 en 13',
    [
      `aanhangsel Aanhangsel Handelingen 2023/24, nrs. 12 → ${PUBLICATIONS}/ah-tk-20232024-12.html`,
      `aanhangsel 13 → ${PUBLICATIONS}/ah-tk-20232024-13.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2023/24, nr. 12 en 2024/25, nr. 3',
    [
      `aanhangsel Aanhangsel Handelingen 2023/24, nr. 12 → ${PUBLICATIONS}/ah-tk-20232024-12.html`,
      `aanhangsel 2024/25, nr. 3 → ${PUBLICATIONS}/ah-tk-20242025-3.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2023/25, nr. 12',
    ['!aanhangsel Aanhangsel Handelingen 2023/25, nr. 12']
  ],
  [
    'Handelingen II 2023/24, nr. 45, item 7, p. 3',
    [`handelingen Handelingen II 2023/24, nr. 45, item 7 → ${PUBLICATIONS}/h-tk-20232024-45-7.html`]
  ],
  [
    'Handelingen II 2010/11, 45-7-12',
    [`handelingen Handelingen II 2010/11, 45-7 → ${PUBLICATIONS}/h-tk-20102011-45-7.html`]
  ],
  // ids of debates name pages before 2010, and there is no dossier among the debates
  [
    'Handelingen II 2005/06, nr. 45, item 7',
    ['handelingen Handelingen II 2005/06, nr. 45, item 7']
  ],
  [
    'Handelingen II 2021/22, 45 (item 7)',
    [`handelingen Handelingen II 2021/22, 45 (item 7 → ${PUBLICATIONS}/h-tk-20212022-45-7.html`]
  ],
  [
    'Handelingen II 1996/97, 24 692, nr. 6, p. 8/9',
    [`kamerstuk II 1996/97, 24 692, nr. 6 → ${PUBLICATIONS}/kst-24692-6.html`]
  ],
  [
    'Handelingen der Eerste Kamer 2018-2019, nr. 27, item 14',
    [
      `handelingen Handelingen der Eerste Kamer 2018-2019, nr. 27, item 14 → ${PUBLICATIONS}/h-ek-20182019-27-14.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2013–2014, nrs. 2145 t/m 2147',
    [
      `aanhangsel Aanhangsel Handelingen 2013–2014, nrs. 2145 → ${PUBLICATIONS}/ah-tk-20132014-2145.html`,
      `aanhangsel 2147 → ${PUBLICATIONS}/ah-tk-20132014-2147.html`
    ]
  ],
  // answers of 2026/2027 on have ids without their number
  [
    'Aanhangsel Handelingen, vergaderjaar 2026–2027, nr. 12',
    ['aanhangsel Aanhangsel Handelingen, vergaderjaar 2026–2027, nr. 12']
  ],
  [
    'AH 1234, vergaderjaar 2022/23',
    [`aanhangsel AH 1234, vergaderjaar 2022/23 → ${PUBLICATIONS}/ah-tk-20222023-1234.html`]
  ],
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
  // European acts
  ['Verordening (EU) 2023/1115', [`eu Verordening (EU) 2023/1115 → ${EUR_LEX}CELEX:32023R1115`]],
  [
    'Richtlijn (EU) 2024/1385 van het Europees Parlement',
    [`eu Richtlijn (EU) 2024/1385 → ${EUR_LEX}CELEX:32024L1385`]
  ],
  ['Richtlijn 2014/24/EU', [`eu Richtlijn 2014/24/EU → ${EUR_LEX}CELEX:32014L0024`]],
  ['richtlijn 95/46/EG', [`eu richtlijn 95/46/EG → ${EUR_LEX}CELEX:31995L0046`]],
  [
    'Verordening (EG) nr. 1107/2009',
    [`eu Verordening (EG) nr. 1107/2009 → ${EUR_LEX}CELEX:32009R1107`]
  ],
  ['de Europese richtlijn 2022/2381', [`eu richtlijn 2022/2381 → ${EUR_LEX}CELEX:32022L2381`]],
  [
    'Uitvoeringsverordening (EU) 2021/12',
    [`eu Uitvoeringsverordening (EU) 2021/12 → ${EUR_LEX}CELEX:32021R0012`]
  ],
  ['Kaderbesluit 2002/584/JBZ', [`eu Kaderbesluit 2002/584/JBZ → ${EUR_LEX}CELEX:32002F0584`]],
  ['Besluit 2008/615/JBZ', [`eu Besluit 2008/615/JBZ → ${EUR_LEX}CELEX:32008D0615`]],
  ['richtlijn 83/189 EEG', [`eu richtlijn 83/189 EEG → ${EUR_LEX}CELEX:31983L0189`]],
  [
    'Verordening (EEG) nr. 3821/85',
    [`eu Verordening (EEG) nr. 3821/85 → ${EUR_LEX}CELEX:31985R3821`]
  ],
  ['Verordening (EG) 1980/2000', [`eu Verordening (EG) 1980/2000 → ${EUR_LEX}CELEX:32000R1980`]],
  [
    'de Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU',
    [
      `eu Richtlijnen 2014/23/EU → ${EUR_LEX}CELEX:32014L0023`,
      `eu 2014/24/EU → ${EUR_LEX}CELEX:32014L0024`,
      `eu 2014/25/EU → ${EUR_LEX}CELEX:32014L0025`
    ]
  ],
  [
    'Verordeningen (EU) 2017/745 en 2017/746 en 24/7 toezicht',
    [
      `eu Verordeningen (EU) 2017/745 → ${EUR_LEX}CELEX:32017R0745`,
      `eu 2017/746 → ${EUR_LEX}CELEX:32017R0746`
    ]
  ],
  [
    'CELEX:52021PC0206 en 32016R0679',
    [`eu 52021PC0206 → ${EUR_LEX}CELEX:52021PC0206`, `eu 32016R0679 → ${EUR_LEX}CELEX:32016R0679`]
  ],
  ['(COM(2021) 206)', [`eu COM(2021) 206 → ${EUR_LEX}COM:2021:206:FIN`]],
  // laws
  [
    'In artikel 10, derde lid, van de AI-verordening zijn',
    [`law artikel 10, derde lid, van de AI-verordening → ${EUR_LEX}CELEX:32024R1689`]
  ],
  [
    'op basis van artikel 3 Politiewet informatie',
    ['law artikel 3 Politiewet → https://wetten.overheid.nl/BWBR0031788/']
  ],
  ['(artikel 289 Sr), doodslag', ['law artikel 289 Sr → https://wetten.overheid.nl/BWBR0001854/']],
  [
    'vervat in artikel 6 van de Grondwet, is',
    ['law artikel 6 van de Grondwet → https://wetten.overheid.nl/BWBR0001840/']
  ],
  [
    'artikel 10 van de Wet openbare manifestaties bevoegd in',
    ['law artikel 10 van de Wet openbare manifestaties → https://wetten.overheid.nl/BWBR0004318/']
  ],
  [
    'artikel 1.2, eerste lid, onderdeel b, van de Wet op het hoger onderwijs en wetenschappelijk onderzoek is',
    [
      'law artikel 1.2, eerste lid, onderdeel b, van de Wet op het hoger onderwijs en wetenschappelijk onderzoek'
    ]
  ],
  [
    'artikelen 74 en 76 van de DSA',
    [`law artikelen 74 en 76 van de DSA → ${EUR_LEX}CELEX:32022R2065`]
  ],
  [
    'artikel 19 van de Wet personenvervoer 2000 kan de provincie',
    ['law artikel 19 van de Wet personenvervoer 2000']
  ],
  [
    'artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015 en',
    [
      'law artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015 → https://wetten.overheid.nl/BWBR0035362/'
    ]
  ],
  [
    'artikel 2 van de Wet op de veerdiensten is 2000 keer',
    ['law artikel 2 van de Wet op de veerdiensten']
  ],
  [
    'volgens artikel 2 van de Wet op de veerdiensten 2000–2004',
    ['law artikel 2 van de Wet op de veerdiensten']
  ],
  [
    'volgens artikel 2 van de Wet op de veerdiensten in 2019',
    ['law artikel 2 van de Wet op de veerdiensten']
  ],
  ['art. 8 EVRM', ['law art. 8 EVRM']],
  ['artikel 10 van het Handvest is', ['law artikel 10 van het Handvest']],
  ['artikel 10 van het handvest is', []],
  ['artikel 300 e.v. Sr', ['law artikel 300 e.v. Sr → https://wetten.overheid.nl/BWBR0001854/']],
  ['artikel 6:162 van het Burgerlijk Wetboek', ['law artikel 6:162 van het Burgerlijk Wetboek']],
  [
    'artikel 137c van het Wetboek van Strafrecht',
    ['law artikel 137c van het Wetboek van Strafrecht → https://wetten.overheid.nl/BWBR0001854/']
  ],
  [
    'Stb. 2023, 14 en Stcrt. 2024, nr. 12345',
    [
      `law Stb. 2023, 14 → ${PUBLICATIONS}/stb-2023-14.html`,
      `law Stcrt. 2024, nr. 12345 → ${PUBLICATIONS}/stcrt-2024-12345.html`
    ]
  ],
  // the ids of older ones are others
  ['Stb. 1992, 315', ['law Stb. 1992, 315']],
  ['Stcrt. 2007, 249', ['law Stcrt. 2007, 249']],
  ['Stcrt. 2009, 120', ['law Stcrt. 2009, 120']],
  ['Stb. 2020/429', [`law Stb. 2020/429 → ${PUBLICATIONS}/stb-2020-429.html`]],
  ['Stb. 2019 nr. 33', [`law Stb. 2019 nr. 33 → ${PUBLICATIONS}/stb-2019-33.html`]],
  ['Trb. 1951, 154 en 12 brieven', [`law Trb. 1951, 154 → ${PUBLICATIONS}/trb-1951-154.html`]],
  [
    'Trb. 2012, 227 en 2013, 149.',
    [
      `law Trb. 2012, 227 → ${PUBLICATIONS}/trb-2012-227.html`,
      `law 2013, 149 → ${PUBLICATIONS}/trb-2013-149.html`
    ]
  ],
  [
    'artikel 7, tiende lid, onder b, van de Rijkswet op het veerwezen is',
    ['law artikel 7, tiende lid, onder b, van de Rijkswet op het veerwezen']
  ],
  [
    'artikel 4 Rijkswet op het veerwezen het veer sluiten',
    ['law artikel 4 Rijkswet op het veerwezen']
  ],
  ['artikel 7 van de Uitvoeringswet krijgt', ['law artikel 7 van de Uitvoeringswet']],
  [
    'artikel 658 van Boek 7 van het Burgerlijk Wetboek',
    ['law artikel 658 van Boek 7 van het Burgerlijk Wetboek']
  ],
  [
    'art. 3:2 jo. art. 3:46 Awb',
    ['law art. 3:2 jo. art. 3:46 Awb → https://wetten.overheid.nl/BWBR0005537/']
  ],
  ['artikel 1F van het Vluchtelingenverdrag', ['law artikel 1F van het Vluchtelingenverdrag']],
  ['Staatsblad 2021, 135', [`law Staatsblad 2021, 135 → ${PUBLICATIONS}/stb-2021-135.html`]],
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
  expect(draw(text)).toEqual(drawn);
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
  'code 12345AB1234 en A32016R0679',
  'AH 12 winkels en AH 604',
  'kst- en ah-tk-'
])('nothing cited: %s', (text) => {
  expect(draw(text)).toEqual([]);
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
