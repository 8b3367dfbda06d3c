import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn, verbatimPassage } from '../../../../../tests/generate/verbatim-passage.ts';
import { createMotionFinder } from './motions.ts';

const motionsIn = (text: string) =>
  findIn(createMotionFinder, verbatimPassage('a1', 'answer', text));

/** "raw: names → dossier-number". */
function draw(text: string): string[] {
  return motionsIn(text).map(({ raw, submitters, reference }) => {
    const paper = [reference?.dossier, reference?.suffix, reference?.number]
      .filter(Boolean)
      .join('-');
    return `${raw}: ${submitters.join(' + ')}${paper && ` → ${paper}`}`;
  });
}

test.for<[string, string[]]>([
  ['de motie-Kuipers', ['motie-Kuipers: Kuipers']],
  [
    'Met de motie-Kuipers (GroenLinks-PvdA) en Visser (SP) is',
    ['motie-Kuipers (GroenLinks-PvdA) en Visser (SP): Kuipers + Visser']
  ],
  [
    'conform motie-Van den Bos C.S. (PvdA), Kamerstukken II 2019/2020, 35300-XVII, nr. 41',
    ['motie-Van den Bos C.S. (PvdA): Van den Bos → 35300-XVII-41']
  ],
  [
    'de aangenomen motie-Zes Dijken c.s. (Kamerstuk 26 643, nr. 1320) die',
    ['motie-Zes Dijken c.s.: Zes Dijken → 26643-1320']
  ],
  [
    'een motie van de Partij voor de Dieren heeft',
    ['motie van de Partij voor de Dieren: Partij voor de Dieren']
  ],
  ['een motie van de SP heeft', ['motie van de SP: SP']],
  ['de motie van Kamerlid Kuipers', ['motie van Kamerlid Kuipers: Kuipers']],
  [
    'de motie van de Kamerleden Kuipers en Visser.',
    ['motie van de Kamerleden Kuipers en Visser: Kuipers + Visser']
  ],
  ['de motie van Kuipers en Visser over ponten', ['motie van Kuipers en Visser: Kuipers + Visser']],
  ['de motie van Dam c.s.', ['motie van Dam c.s.: van Dam']],
  ['motie Kuipers & Visser', ['motie Kuipers & Visser: Kuipers + Visser']],
  [
    'Zie motie Kuipers (D66) en Visser (SP).',
    ['motie Kuipers (D66) en Visser (SP): Kuipers + Visser']
  ],
  ['motie Kuipers/Visser', ['motie Kuipers/Visser: Kuipers + Visser']],
  ['de motie-Kuipers/-Visser', ['motie-Kuipers/-Visser: Kuipers + Visser']],
  ['conform motie De Kort-Visser, is', ['motie De Kort-Visser: De Kort-Visser']],
  ['motie Kuipers- Visser', ['motie Kuipers- Visser: Kuipers- Visser']],
  ['motieKuipers-Van den Bos', ['motieKuipers-Van den Bos: Kuipers-Van den Bos']],
  [
    'de motie van de leden Kuipers en Visser (Kamerstuk 36 197, nr. 15)',
    ['motie van de leden Kuipers en Visser: Kuipers + Visser → 36197-15']
  ],
  [
    'een motie van het lid Kuipers (SGP) aangenomen (Kamerstuk 36 600 XV, nr. 24), waarin',
    ['motie van het lid Kuipers (SGP): Kuipers → 36600-XV-24']
  ],
  ['motie Kuipers (24 587, nr. 969)', ['motie Kuipers: Kuipers → 24587-969']],
  ['motie Kuipers [26 643-1302], die', ['motie Kuipers: Kuipers → 26643-1302']],
  ['de motie (36 471-64) vraagt', ['motie: → 36471-64']],
  [
    'de motie Kuipers en de motie Visser over open bruggen (Kamerstuk 36 471, nr. 64)',
    ['motie Kuipers: Kuipers', 'motie Visser: Visser → 36471-64']
  ],
  ['de motie over open bruggen (Kamerstuk 36 471, nr. 64)', ['motie: → 36471-64']],
  [
    'moties van het lid Kuipers en van de leden Visser en Bos.',
    ['moties van het lid Kuipers: Kuipers', 'van de leden Visser en Bos: Visser + Bos']
  ],
  [
    'de moties Kuipers c.s. en Visser c.s.',
    ['moties Kuipers c.s.: Kuipers', 'Visser c.s.: Visser']
  ],
  ['de motie Kuipers en Nederland wil', ['motie Kuipers: Kuipers']],
  [
    'De motie Van den Bos en Kuipers verzoekt de regering',
    ['motie Van den Bos en Kuipers: Van den Bos + Kuipers']
  ],
  ['de motie Kuipers en Bos over bruggen', ['motie Kuipers en Bos: Kuipers + Bos']],
  ['De motie Kuipers en Bos is aangenomen', ['motie Kuipers en Bos: Kuipers + Bos']],
  [
    'motie-Kuipers c.s. over bruggen (Kamerstuk 29 338, nr. 3) en',
    ['motie-Kuipers c.s.: Kuipers → 29338-3']
  ]
])('%s', ([text, drawn]) => {
  expect(draw(text).map((line) => line.replace(':  →', ': →'))).toEqual(drawn);
});

test.for([
  '',
  'In de motie wordt verzocht',
  'Verschillende moties en Kamervragen van uw Kamer',
  'een vermoedelijk eermotief',
  'promotie Kuipers en emotie Visser',
  'de motie van wantrouwen',
  'het motief Kuipers',
  'de motie die bij het debat is ingediend',
  'Stand van zaken moties en toezeggingen',
  'de motie is aangenomen (Kamerstuk volgt)',
  'automotive Kuipers',
  'over de motie De minister heeft dit ontraden',
  'over de motie In de brief staat meer'
])('no motion: %s', (text) => {
  expect(draw(text)).toEqual([]);
});

test('any text gives motions at their places', () => {
  const unit = fc.constantFrom(
    'motie',
    's',
    '-',
    ' ',
    'Bos',
    'van de leden ',
    ' en ',
    '(',
    'SP',
    ')',
    ', ',
    'Kamerstuk 26 643, nr. 9',
    'c.s.',
    '/',
    '\n'
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      for (const { raw, span } of motionsIn(text)) {
        expect(text.slice(...span).replaceAll(/\s+/gu, ' ')).toBe(raw);
      }
    })
  );
});
