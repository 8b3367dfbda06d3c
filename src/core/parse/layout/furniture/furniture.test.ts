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
  ['~~~~~~~~', 'ruler'],
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

const SENTENCE = 'De sluis van dat dorp gaat in het voorjaar weer open voor schepen';
const page = (n: number, lines: readonly string[]) => [
  ...lines,
  ...Array.from(
    { length: 24 },
    (_, i) => `De sluis van dorp ${n} is al ${i + 2} jaar dicht voor schepen`
  ),
  '',
  `Pagina ${n} van 4`
];

test('a number that stands alone between counted pages is of no page', () => {
  const pages = [1, 2, 3, 4].map((n) =>
    page(n, [
      `In het jaar 203${n} gaat deze sluis voor schepen open.`,
      '',
      String(n),
      '',
      'Hoe kan dat?'
    ])
  );
  const read = layoutOf(pages.flat()).furniture;
  expect(read.map(({ kind, spans }) => `${kind} ${spans.length}`)).toEqual(
    Array(4).fill('page-number 1')
  );
});

const WIDE = ' '.repeat(90);

test('the reference at the right edge of each page leaves the number of a question beside it', () => {
  const lines = [
    `${WIDE}Kenmerk`,
    `De brug van het dorp blijft in de zomer dicht.${WIDE}WV-2031-44`,
    ...page(1, []),
    `${WIDE}Kenmerk`,
    `2${WIDE}WV-2031-44`,
    ...page(2, ['', 'Hoe kan dat?']),
    `${WIDE}Kenmerk`,
    `${SENTENCE} en`,
    `7${WIDE}WV-2031-44`,
    ...page(3, ['schepen.']),
    `${WIDE}Kenmerk`,
    `3${WIDE}WV-2031-44`,
    ...page(4, ['', 'Waarom?'])
  ];
  const layout = layoutOf(lines);
  const shown = layout.furniture.flatMap(({ kind, spans }) =>
    kind === 'running-head' ? spans.map(([start, end]) => layout.text.slice(start, end)) : []
  );
  expect(shown).toEqual(Array.from({ length: 3 }, () => ['Kenmerk', 'WV-2031-44']).flat());
});

test.for(['NUMMER VRAAG ANTWOORD', 'Vraag Nr. Vraag Antwoord'])(
  '"%s" above the cells of a table is furniture where it returns',
  (names) => {
    const layout = layoutOf([names, '1 Hoe lang is de pont? Lang.', names, '2 Vaart zij? Ja.']);
    expect(layout.furniture.map(({ kind }) => kind)).toEqual(['running-head', 'running-head']);
  }
);

test.for(['Nr   Vraag    Bijlage   Blz.', 'nr   vraag    bijlage   blz.', 'NR   VRAAG    PAGINA'])(
  'below "%s" the numbers beside a question are furniture',
  (names) => {
    const layout = layoutOf([
      names,
      '1    Hoe lang is de pont die    0    4',
      '     in de haven ligt?'
    ]);
    expect(layout.furniture.map(({ kind }) => kind)).toEqual(['page-number']);
  }
);

const PARAGRAPH = 'De veerman vaart van de ene naar de andere oever, ook in de winter. '.repeat(12);

test.for([
  'Ministerie van Kustzaken | Kamerbrief | #',
  'blz. #',
  'Kenmerk 2031-0000123456 Pagina #/3',
  'Antwoorden over de veren van Oeverdam #'
])('"%s", counted page by page, is furniture where nothing tells where pages begin', (foot) => {
  const pages = [1, 2, 3].flatMap((n) => [PARAGRAPH, '', foot.replace('#', String(n)), '']);
  const layout = layoutOf(['Antwoorden over de veren van Oeverdam', '', ...pages]);
  expect(layout.furniture.map(({ kind }) => kind)).toEqual(Array(3).fill('running-foot'));
});

test.for(['Artikel #', 'De haven wordt verbouwd in fase #', 'Vraag #', 'Bijlage bij deel #'])(
  '"%s", counted as far apart, is text',
  (title) => {
    const parts = [1, 2, 3].flatMap((n) => [title.replace('#', String(n)), '', PARAGRAPH, '']);
    expect(layoutOf(['De haven', '', ...parts]).furniture).toEqual([]);
  }
);

test('lines counted close together, or not one by one, are text', () => {
  const items = ['Bron: blz. 1', 'Bron: blz. 2', 'Bron: blz. 3'];
  expect(layoutOf(items).furniture).toEqual([]);
  const apart = [1, 4, 5].flatMap((n) => [PARAGRAPH, '', `Nota | Haven | ${n}`, '']);
  expect(layoutOf(apart).furniture).toEqual([]);
});
