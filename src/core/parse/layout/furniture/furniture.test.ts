import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';

test.for([
  ['Pagina 2 van 9', 'page-number'],
  ['Tweede Kamer der Staten-Generaal', 'running-head'],
  ['kst-36600-VII-1', 'running-foot'],
  ['’s-Gravenhage 2025', 'running-foot'],
  ['Tweede Kamer, vergaderjaar 2024–2025, 32 824, nr. 451 26', 'running-foot'],
  ['_______________', 'ruler'],
  ['-----', 'page-break'],
  ['![](logo.png)', 'image'],
  ['|', 'markup']
] as const)('"%s" is furniture: %s', ([line, kind]) => {
  const layout = layoutOf(['De brug is dicht en blijft', line, 'dat tot de herfst.']);
  expect(layout.furniture.map((furniture) => furniture.kind)).toEqual([kind]);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'De brug is dicht en blijft dat tot de herfst.'
  );
});

test.for([
  'Tweede Kamer, vergaderjaar 2024–2025, 32 824, nr. 451',
  'De Tweede Kamer der Staten-Generaal heeft besloten',
  'h-tk-achtige namen',
  'Pagina 12 van het rapport',
  '’s-Gravenhage, 3 mei 2025'
])('"%s" is text', (line) => {
  expect(layoutOf(['Zie', line]).furniture).toEqual([]);
});

test('furniture glued to text is cut off, and what runs on is joined', () => {
  const layout = layoutOf([
    'De brug is in mei gesloten en zal pas na de keuring en het herstel van de',
    '’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1pijlers weer',
    'opengaan.'
  ]);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'De brug is in mei gesloten en zal pas na de keuring en het herstel van de pijlers weer opengaan.'
  );
});

test('lines that return at the top of pages are a running head', () => {
  const page = (n: number) => `Waterschap De Linge ${n}\nDe brug van dorp ${n} is dicht.\n`;
  const layout = readLayout([1, 2, 3, 4].map(page).join('\f'));
  expect(layout.furniture.map(({ kind }) => kind)).toEqual(Array(4).fill('running-head'));
});
