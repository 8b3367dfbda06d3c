import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPointers } from './pointers.ts';
import { refersTo } from './refers-to.ts';

const draw = (text: string): string =>
  findPointers(text)
    .map(
      ({ start, end, targets, step }) => `[${text.slice(start, end)}] ${step ?? targets.join(' ')}`
    )
    .join(' | ');

test.for([
  ['Zie het antwoord op vraag 5.', '[antwoord op vraag 5] 5'],
  ['Zie antwoord op vraag 70', '[antwoord op vraag 70] 70'],
  ['Zie antwoord 164.', '[antwoord 164] 164'],
  ['Zie vraag 4', '[vraag 4] 4'],
  ['zie vraag en antwoord 3', '[vraag en antwoord 3] 3'],
  ['Zie de beantwoording van vraag 16.', '[beantwoording van vraag 16] 16'],
  ['Zie beantwoording onder vraag 47.', '[beantwoording onder vraag 47] 47'],
  ['de antwoorden op de vragen 39 t/m 42', '[antwoorden op de vragen 39 t/m 42] 39 40 41 42'],
  ['de antwoorden op de vragen 39 t/m\n42', '[antwoorden op de vragen 39 t/m\n42] 39 40 41 42'],
  ['Zie het antwoord op vraag 4 en vraag 5.', '[antwoord op vraag 4 en vraag 5] 4 5'],
  ['Zie de antwoorden op vraag 72 en 96', '[antwoorden op vraag 72 en 96] 72 96'],
  ['Zoals bij vraag 2 aangegeven', '[vraag 2] 2'],
  ['zie ook hetantwoord op vraag 3', '[antwoord op vraag 3] 3'],
  ['de in antwoord 3 genoemde instanties', '[antwoord 3] 3'],
  ['wordt besproken in antwoord vier.', '[antwoord vier] 4'],
  ['(Zie ook het antwoord op vraag 3 voor hoe)', '[antwoord op vraag 3] 3'],
  [
    'Kunt u vragen 1 t/m 11 uiterlijk morgen beantwoorden?',
    '[vragen 1 t/m 11] 1 2 3 4 5 6 7 8 9 10 11'
  ],
  ['op vragen 2, 3 en 6', '[vragen 2, 3 en 6] 2 3 6'],
  ['In de antwoorden op vragen 3 en 5 is ingegaan', '[antwoorden op vragen 3 en 5] 3 5'],
  ['Vraag 3 gaat hierover', '[Vraag 3] 3'],
  ['Zie het antwoord op 3.', '[antwoord op 3] 3'],
  ['Zie het antwoord op de vorige vraag.', '[antwoord op de vorige vraag] -1'],
  ['Zie de volgende vraag.', '[volgende vraag] 1'],
  ['Zie het antwoord op bovenstaande vraag.', '[antwoord op bovenstaande vraag] -1'],
  ['Zie mijn antwoord op de eerste vraag.', '[antwoord op de eerste vraag] 1'],
  ['Zie de antwoorden op de vragen drie en vijf.', '[antwoorden op de vragen drie en vijf] 3 5'],
  ['Zie de antwoorden op de vragen een en twee.', '[antwoorden op de vragen een en twee] 1 2'],
  ['antwoord op vraag 1a', '[antwoord op vraag 1a] 1'],
  ['Zie vraag 3 tm 5.', '[vraag 3 tm 5] 3 4 5'],
  ['Zie antwoord op vraag 2 respectievelijk 3.', '[antwoord op vraag 2 respectievelijk 3] 2 3'],
  ['Zoals bij zowel vraag 2 als vraag 3 is gemeld.', '[vraag 2] 2 | [vraag 3] 3'],
  ['Zie het antwoord op vraag 3 van deze set.', '[antwoord op vraag 3] 3'],
  ['De vragen over bruggen (vraag 4 en 5) beantwoord ik samen.', '[vraag 4 en 5] 4 5'],
  ['Zie mijn eerdere antwoord op vraag 4.', '[antwoord op vraag 4] 4'],
  ['Zie vraag 3.\n\nVan de sluizen is bekend', '[vraag 3] 3'],
  ['zie vraag 2. En zie vraag 3.', '[vraag 2] 2 | [vraag 3] 3']
] as const)('%s', ([text, drawn]) => {
  expect(draw(text)).toBe(drawn);
});

test.for([
  '',
  'de schriftelijke vragen van het lid Kuipers',
  'vraag 3 van het lid Kuipers (SP)',
  'zie vragen 3 en 4 van de set 2024Z12345',
  'zie vraag 3 (Aanhangsel Handelingen 2023/24, nr. 12)',
  'eerder beantwoord (Aanhangsel Handelingen 2023/24, nr. 12, vraag 3)',
  'eerder beantwoord (2024Z10001, vraag 3)',
  'het antwoord op vraag 12 uit de lijst van vragen',
  'het antwoord op eerdere vragen 3 en 4',
  'de beantwoording van Kamervragen 12',
  'Wij vragen 12 gemeenten om hulp',
  'Ik vraag 3 maanden uitstel',
  'De vraag 2025 te halen',
  'vraag 1.2 van het formulier',
  'een antwoord op 3 punten',
  'Dit vraagt 3 keer zoveel',
  'een vraag een antwoord',
  'de vragen twee aan twee',
  'Met zijn eerste vraag wil hij weten',
  'het antwoord op de eerste vraag van de heer Kroon',
  'Vraag 5 uit de enquête leverde het meeste op',
  'de vraag 50% hoger',
  'in antwoord op vraag 6 van de D66-fractie',
  'het antwoord op vraag 3 van de fractie van de SP',
  'het antwoord op vraag 5 van collega Kroon',
  'het antwoord op vraag 3 van Kroon en Bos (beiden VVD)',
  'het antwoord op vraag 2 van ’t Hek',
  'het antwoord op vraag 3 van 12 mei 2024',
  'de antwoorden op de vragen 15, 16 en 21 van de begroting 2023',
  'het antwoord 5 op de eerdere vragen over ponten',
  'vraag 1 van de eerder gestelde vragen',
  'het antwoord op vraag 3 (zie Aanhangsel Handelingen 2023/24, nr. 12)',
  'In de nota naar aanleiding van het verslag, antwoord op vraag 12, staat dit.',
  'mijn antwoord op eerdere vragen over de ponten, vraag 4',
  'de leden stelden de vragen 12 keer',
  'Een antwoord 2-3 weken later',
  'Op de vragen 3 en 4 juni gesteld',
  'Op de vraag 1 op 1 ingaan',
  'Van de vragen 40 procent beantwoord',
  'In antwoord op eerdere Kamervragen van het lid Kroon (vraag 4) is dit gemeld.',
  'In de beantwoording van de feitelijke vragen (vraag 12) is dit gemeld.',
  'Zie antwoord op vraag 12 bij de begroting van Defensie.',
  'Kunt u deze vragen afzonderlijk beantwoorden?'
])('no pointer: %s', (text) => {
  expect(draw(text)).toBe('');
});

test.for<[string, number[] | undefined]>([
  ['Zie antwoord op vraag 70.', [70]],
  ['Zie het antwoord op vraag 4 en vraag 5.', [4, 5]],
  ['Zie beantwoording onder vraag 47.', [47]],
  ['Ik verwijs u naar het antwoord op vraag 3.', [3]],
  [
    'Voor het antwoord op deze vraag verwijs ik u graag naar de antwoorden op de vragen 2 en 3.',
    [2, 3]
  ],
  ['Zie de antwoorden op vraag 72 en 96', [72, 96]],
  ['Zie het antwoord op de vorige vraag.', [6]],
  ['Ja. Zie het antwoord op vraag 3.', undefined],
  ['Nee, zie vraag 3.', undefined],
  ['Zie het antwoord op vraag 3. De brug is open.', undefined],
  ['Zie Kamerstuk 26 643, nr. 3.', undefined],
  ['Zie het antwoord van het lid.', undefined],
  ['Zie hierboven.', undefined],
  ['', undefined]
])('whole answer: %s → %j', ([text, targets]) => {
  expect(refersTo(text, 7)).toEqual(targets);
});

test('any text gives pointers at their places, apart and in order', () => {
  const unit = fc.constantFrom(
    'Zie ',
    'het ',
    'antwoord ',
    'op ',
    'vraag ',
    'vragen ',
    '3',
    ' t/m ',
    '12',
    ' en ',
    ', ',
    '.',
    '\n',
    'vorige ',
    'vier'
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      let last = 0;
      for (const { start, end } of findPointers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    })
  );
});
