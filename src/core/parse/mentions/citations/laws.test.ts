import { expect, test } from 'vitest';
import {
  drawReferences,
  EUR_LEX,
  PUBLICATIONS
} from '../../../../../tests/generate/drawn-references.ts';

test.for<[string, string[]]>([
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
  ['Staatsblad 2021, 135', [`law Staatsblad 2021, 135 → ${PUBLICATIONS}/stb-2021-135.html`]]
])('%s', ([text, drawn]) => {
  expect(drawReferences(text)).toEqual(drawn);
});
