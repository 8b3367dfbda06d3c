import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findKamerstukken } from './kamerstuk.ts';

/** "II 2024/2025 26643 VIII 1056 ← as printed → kst-…", "!" where implausible. */
function draw(text: string): string[] {
  return findKamerstukken(text).map(({ start, end, normal = {}, url, implausible }) => {
    const { house, year, dossier, suffix, number } = normal;
    const parts = [house, year, dossier, suffix, number].map((part) => part ?? '-').join(' ');
    const id = url?.split('/').at(-1)?.replace('.html', '') ?? 'no address';
    return `${implausible ? '!' : ''}${parts} ← ${text.slice(start, end)} → ${id}`;
  });
}

test.for<[string, string[]]>([
  [
    'Zie Kamerstukken II 2024/25, 26643, nr. 1056.',
    ['II 2024/2025 26643 - 1056 ← Kamerstukken II 2024/25, 26643, nr. 1056 → kst-26643-1056']
  ],
  [
    'Kamerstuk 26 643, nr. 1056',
    ['- - 26643 - 1056 ← Kamerstuk 26 643, nr. 1056 → kst-26643-1056']
  ],
  [
    'Zie het kamerdossier 36 410, nr. 12.',
    ['- - 36410 - 12 ← kamerdossier 36 410, nr. 12 → kst-36410-12']
  ],
  [
    'Zie kammerstuk 36 410, nr. 12, en kamer-stuk 36 410, nr. 13.',
    [
      '- - 36410 - 12 ← kammerstuk 36 410, nr. 12 → kst-36410-12',
      '- - 36410 - 13 ← kamer-stuk 36 410, nr. 13 → kst-36410-13'
    ]
  ],
  // a whole dossier, and the parts that lost the word before them
  ['Het wetsvoorstel (TK 35 322) ligt klaar.', ['II - 35322 - - ← TK 35 322 → no address']],
  ['De nota (Eerste Kamer, 36 373) volgt.', ['I - 36373 - - ← Eerste Kamer, 36 373 → no address']],
  ['In de Tweede Kamer, 26 400 keer per jaar', []],
  ['(TK 20 000 bezoekers)', []],
  [
    'Zie II 1995/96, 23700, nr. 188b, p. 3.',
    ['II 1995/1996 23700 - 188b ← II 1995/96, 23700, nr. 188b → kst-23700-188b']
  ],
  [
    'Kamerstukken 2, 2022/’23, 35 570, nr. 3',
    ['II 2022/2023 35570 - 3 ← Kamerstukken 2, 2022/’23, 35 570, nr. 3 → kst-35570-3']
  ],
  [
    'Kamerstuk II 2021 2022, 35 925, NR. 12',
    ['II 2021/2022 35925 - 12 ← Kamerstuk II 2021 2022, 35 925, NR. 12 → kst-35925-12']
  ],
  ['Dat is eerder gemeld (zie ook 36 471-64).', ['- - 36471 - 64 ← 36 471-64 → kst-36471-64']],
  ['Kamerstuk 26.643, nr.9', ['- - 26643 - 9 ← Kamerstuk 26.643, nr.9 → kst-26643-9']],
  [
    'Kamerstukken II, 2024/2025, 30950, nr. 453',
    ['II 2024/2025 30950 - 453 ← Kamerstukken II, 2024/2025, 30950, nr. 453 → kst-30950-453']
  ],
  [
    'Kamerstukken II 2024–2025, 36 715, nr 1',
    ['II 2024/2025 36715 - 1 ← Kamerstukken II 2024–2025, 36 715, nr 1 → kst-36715-1']
  ],
  [
    'Kammerstukken II 2023/2024, 29240, nr. 158',
    ['II 2023/2024 29240 - 158 ← Kammerstukken II 2023/2024, 29240, nr. 158 → kst-29240-158']
  ],
  [
    'Kamerstukken ll 2023/24, 36 410, nr. 2',
    ['II 2023/2024 36410 - 2 ← Kamerstukken ll 2023/24, 36 410, nr. 2 → kst-36410-2']
  ],
  [
    'Kamerstuk-ken II 1995/96, 23700, nr. 188b, p. 3.',
    ['II 1995/1996 23700 - 188b ← Kamerstuk-ken II 1995/96, 23700, nr. 188b → kst-23700-188b']
  ],
  [
    'Kamerstukken II 1999/00, 23700, nr. 4',
    ['II 1999/2000 23700 - 4 ← Kamerstukken II 1999/00, 23700, nr. 4 → kst-23700-4']
  ],
  [
    'Kamerstukken II 2024/2025, 36600-VIII, nr. 38',
    [
      'II 2024/2025 36600 VIII 38 ← Kamerstukken II 2024/2025, 36600-VIII, nr. 38 → kst-36600-VIII-38'
    ]
  ],
  [
    '(Kamerstuk 36 600 XV, nr. 24)',
    ['- - 36600 XV 24 ← Kamerstuk 36 600 XV, nr. 24 → kst-36600-XV-24']
  ],
  [
    'Kamerstuk36 600 IXB, nr. 9',
    ['- - 36600 IXB 9 ← Kamerstuk36 600 IXB, nr. 9 → kst-36600-IXB-9']
  ],
  [
    'Kamerstukken II 2024/25, 36 600 hoofdstuk XVI, nr. 3',
    [
      'II 2024/2025 36600 XVI 3 ← Kamerstukken II 2024/25, 36 600 hoofdstuk XVI, nr. 3 → kst-36600-XVI-3'
    ]
  ],
  ['Kamerstuk 36 600 A, nr. 7', ['- - 36600 A 7 ← Kamerstuk 36 600 A, nr. 7 → kst-36600-A-7']],
  [
    'Kamerstuk 21 501-02, nr. 3174',
    ['- - 21501 02 3174 ← Kamerstuk 21 501-02, nr. 3174 → kst-21501-02-3174']
  ],
  ['Kamerstuk 21501-20-1999', ['- - 21501 20 1999 ← Kamerstuk 21501-20-1999 → kst-21501-20-1999']],
  ['[Kamerstuk 26 643-1302]', ['- - 26643 - 1302 ← Kamerstuk 26 643-1302 → kst-26643-1302']],
  ['(36 471-64)', ['- - 36471 - 64 ← 36 471-64 → kst-36471-64']],
  ['via een brief (36471, nr. 64)', ['- - 36471 - 64 ← 36471, nr. 64 → kst-36471-64']],
  ['de motie (24 587, nr. 969) vraagt', ['- - 24587 - 969 ← 24 587, nr. 969 → kst-24587-969']],
  ['motie 36 600-VIII, nr. 38', ['- - 36600 VIII 38 ← 36 600-VIII, nr. 38 → kst-36600-VIII-38']],
  ['36 410 XIV, nr. 9.', ['- - 36410 XIV 9 ← 36 410 XIV, nr. 9 → kst-36410-XIV-9']],
  ['Eerste Kamer, 36 373, H', ['I - 36373 - H ← Eerste Kamer, 36 373, H → kst-36373-H']],
  [
    'Kamerstukken I 2023/24, 36 200 XVI, AB',
    ['I 2023/2024 36200 XVI AB ← Kamerstukken I 2023/24, 36 200 XVI, AB → kst-36200-XVI-AB']
  ],
  [
    'Tweede Kamer, vergaderjaar 2023–2024, 29 544, nr. 1244',
    [
      'II 2023/2024 29544 - 1244 ← Tweede Kamer, vergaderjaar 2023–2024, 29 544, nr. 1244 → kst-29544-1244'
    ]
  ],
  ['(TK 35 322, nr. 2)', ['II - 35322 - 2 ← TK 35 322, nr. 2 → kst-35322-2']],
  ['Kamerstuk 35 322', ['- - 35322 - - ← Kamerstuk 35 322 → no address']],
  [
    'Kamerstukken II, 36 715, nr. 1, Annex II, blz. 17.',
    ['II - 36715 - 1 ← Kamerstukken II, 36 715, nr. 1 → kst-36715-1']
  ],
  [
    'Kamerstukken II 2024, 36 410, nr. 3',
    ['II - 36410 - 3 ← Kamerstukken II 2024, 36 410, nr. 3 → kst-36410-3']
  ],
  [
    'Kamerstuk 36 551 (R2198), nr. 3',
    ['- - 36551 (R2198) 3 ← Kamerstuk 36 551 (R2198), nr. 3 → no address']
  ],
  [
    'Kamerstuk 29 338 / 33 009, nr. 12',
    ['- - 29338 - 12 ← Kamerstuk 29 338 / 33 009, nr. 12 → no address']
  ],
  [
    'Kamerstuk 26 643, nr. 1056, 12 mei 2024',
    ['- - 26643 - 1056 ← Kamerstuk 26 643, nr. 1056 → kst-26643-1056']
  ],
  ['Kamerstuk 26 643, 12 mei 2024', ['- - 26643 - - ← Kamerstuk 26 643 → no address']],
  [
    'Kamerstukken II 2024/2025, nr. 1310',
    ['II 2024/2025 - - 1310 ← Kamerstukken II 2024/2025, nr. 1310 → no address']
  ],
  [
    'Kamerstuk 21 501 20 nr. 1999',
    ['- - 21501 20 1999 ← Kamerstuk 21 501 20 nr. 1999 → kst-21501-20-1999']
  ],
  ['Kamerstuk 29684-nr. 250', ['- - 29684 - 250 ← Kamerstuk 29684-nr. 250 → kst-29684-250']],
  [
    'Kamerstukken 32 813 en 31 239, nr. 1230',
    [
      '- - 32813 - - ← Kamerstukken 32 813 → no address',
      '- - 31239 - 1230 ← 31 239, nr. 1230 → no address'
    ]
  ],
  // several that share a head
  [
    'Kamerstukken II 2024/2025, 30420, nr. 415 en 2024/2025, 36715, nr. 1',
    [
      'II 2024/2025 30420 - 415 ← Kamerstukken II 2024/2025, 30420, nr. 415 → kst-30420-415',
      'II 2024/2025 36715 - 1 ← 2024/2025, 36715, nr. 1 → kst-36715-1'
    ]
  ],
  [
    'Kamerstukken II 2022/23, 26643, nr. 1056 en Kamerstukken II 2021/22, 26643, nr. 924',
    [
      'II 2022/2023 26643 - 1056 ← Kamerstukken II 2022/23, 26643, nr. 1056 → kst-26643-1056',
      'II 2021/2022 26643 - 924 ← Kamerstukken II 2021/22, 26643, nr. 924 → kst-26643-924'
    ]
  ],
  [
    'Kamerstuk 26 643, nrs. 4 en 5 miljoen euro',
    ['- - 26643 - 4 ← Kamerstuk 26 643, nrs. 4 → kst-26643-4']
  ],
  [
    'Kamerstuk 26 643, nrs. 4 en 5',
    ['- - 26643 - 4 ← Kamerstuk 26 643, nrs. 4 → kst-26643-4', '- - 26643 - 5 ← 5 → kst-26643-5']
  ],
  [
    '(Kamerstuk 26 643, nr. 4 en nr. 5)',
    ['- - 26643 - 4 ← Kamerstuk 26 643, nr. 4 → kst-26643-4', '- - 26643 - 5 ← nr. 5 → kst-26643-5']
  ],
  [
    '(36 471-64 en 36 410-12)',
    ['- - 36471 - 64 ← 36 471-64 → kst-36471-64', '- - 36410 - 12 ← 36 410-12 → kst-36410-12']
  ],
  [
    'Kamerstukken II 1999/00, 26 271, nr. 6, p. 15-16; nr. 7, p. 5-6.',
    [
      'II 1999/2000 26271 - 6 ← Kamerstukken II 1999/00, 26 271, nr. 6 → kst-26271-6',
      'II 1999/2000 26271 - 7 ← nr. 7 → kst-26271-7'
    ]
  ],
  [
    'Kamerstuk 26 643, nr. 4, p. 12 en 13, en 14 brieven.',
    ['- - 26643 - 4 ← Kamerstuk 26 643, nr. 4 → kst-26643-4']
  ],
  [
    'Kamerstuk 26 643, nrs. 12 t/m 14',
    [
      '- - 26643 - 12 ← Kamerstuk 26 643, nrs. 12 → kst-26643-12',
      '- - 26643 - 14 ← 14 → kst-26643-14'
    ]
  ],
  [
    'de brief (35925 VII / 35925 IV, A)',
    ['- - 35925 VII A ← 35925 VII / 35925 IV, A → no address']
  ],
  // scans of before 1995 have other ids
  [
    'Kamerstukken I 1979/80, 15 516, nr. 42e',
    ['I 1979/1980 15516 - 42e ← Kamerstukken I 1979/80, 15 516, nr. 42e → no address']
  ],
  // kept as printed, never repaired
  ['Kamerstuk 6643, nr. 1320', ['!- - 6643 - 1320 ← Kamerstuk 6643, nr. 1320 → no address']],
  ['[Kamerstuk 6643-1320]', ['!- - 6643 - 1320 ← Kamerstuk 6643-1320 → no address']],
  [
    'Kamerstukken II 2023/2024, 2259.',
    ['!II 2023/2024 2259 - - ← Kamerstukken II 2023/2024, 2259 → no address']
  ],
  [
    'Kamerstukken II 2024/225, 19 637, nr. 33',
    ['!II - 19637 - 33 ← Kamerstukken II 2024/225, 19 637, nr. 33 → kst-19637-33']
  ],
  [
    'Kamerstukken II 2023–34, 23 235, nr. 240',
    ['!II - 23235 - 240 ← Kamerstukken II 2023–34, 23 235, nr. 240 → kst-23235-240']
  ]
])('%s', ([text, drawn]) => {
  expect(draw(text)).toEqual(drawn);
});

test.for([
  '',
  'Er zijn 20 025 euro en 36 471 huishoudens.',
  '(20 025 euro)',
  '(10 000-15 000)',
  '(12 000-1500)',
  'tussen 20 000-30 000 banen',
  'bel (070-3407911) of 06 12 345 678',
  'Postbus 20 018, 2500 EA Den Haag',
  '2511 CR',
  'de Tweede Kamer, 26 leden',
  'aan de Tweede Kamer (150 zetels)',
  'Tweede Kamer der Staten-Generaal 2',
  'Kamerstuk 2024D28457',
  'het kamerstuk over bruggen',
  'de Kamerstukken II 2024/25',
  'in 2023 en 2024',
  '§ 12 345',
  'artikel 12 345',
  '€ 26 643, nr',
  'kamerstukken/detail?id=20',
  '(36 471)',
  '(2019-2024)'
])('no paper: %s', (text) => {
  expect(draw(text)).toEqual([]);
});

test('any text gives places in it, in order and apart', () => {
  const unit = fc.constantFrom(
    'Kamerstuk ',
    'II ',
    '2024/25',
    ', ',
    '26 643',
    'nr. ',
    '12',
    ' en ',
    '-',
    '(',
    ')',
    'VIII',
    '\n',
    'motie '
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      let last = 0;
      for (const { start, end } of findKamerstukken(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    })
  );
});
