import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';

const ABOVE = ['Antwoord 4', 'De kosten van de sluizen bedragen volgens de raming:'];
const FOOT = ['Tweede Kamer, vergaderjaar 2031–2032, Aanhangsel 2'];
const NAMES = ['Jaar   Raming (x € 1 mln.)   Dekking'];
const APART = ['Jaar', 'Raming (x € 1 mln.)', 'Dekking'];

const headsIn = (lines: readonly string[]) =>
  layoutOf([...lines]).furniture.flatMap(({ kind, spans }) =>
    kind === 'running-head' ? spans.map(([from, to]) => lines.join('\n').slice(from, to)) : []
  );

test('names of columns that a table prints again on its next page are no text', () => {
  const rows = [
    ...ABOVE,
    ...NAMES,
    '2032   14,5   Fonds',
    ...FOOT,
    ...NAMES,
    '2034   22,3   Fonds'
  ];
  expect(headsIn([...rows, 'Voor 2034 volgt een besluit.'])).toEqual(NAMES);
});

test('so are those of a producer that gives each cell a line', () => {
  const rows = [...ABOVE, ...APART, '2032', '14,5', ...FOOT, ...APART, '2034', '22,3', 'Fonds'];
  expect(headsIn(rows)).toEqual(APART);
});

test.for([[['1 Aanhangsel Handelingen, nr. 2811.']], [['1', 'Aanhangsel Handelingen, nr. 2811.']]])(
  'so are those below the notes of the page before: %s',
  ([notes]) => {
    const rows = [...ABOVE, ...NAMES, '2032   14,5   Fonds', ...notes!, ...FOOT, ...NAMES];
    expect(headsIn([...rows, '2034   22,3   Fonds', 'Later volgt meer.'])).toEqual(NAMES);
  }
);

test.for<[string, string[]]>([
  ['an answer that was given before', ['Antwoord', 'Ja.', 'Vraag 2', ...FOOT, 'Antwoord', 'Ja.']],
  [
    'headings that return',
    ['Veilige Sluizen', 'Hoe veilig zijn deze?', ...FOOT, 'Veilige Sluizen', 'Hoe hoog zijn deze?']
  ],
  [
    'a heading above a sentence with a number',
    ['Veilige Sluizen', 'Er zijn er 12.', ...FOOT, 'Veilige Sluizen', 'Er zijn er 14.']
  ],
  ['the names of another table', [...NAMES, '2032  14,5', ...FOOT, 'Plaats   Aantal', 'Gouda  12']],
  [
    'the names of a second table that a sentence announces',
    [...NAMES, '2032  14,5', 'De dijken kosten:', ...FOOT, ...NAMES, '2034  22,3']
  ],
  [
    'the names of a second table behind a sentence',
    [...NAMES, '2032  14,5', 'De dijken kosten meer.', ...FOOT, ...NAMES, '2034  22,3']
  ],
  [
    'a row that another table has, too',
    ['Haven Noord 31', 'Haven Zuid 12', ...FOOT, 'Haven Noord 31', 'Haven West 3']
  ],
  ['names within a page', [...FOOT, 'Tabel', ...NAMES, '2032  14,5', ...NAMES, '2034  22,3']]
])('%s stays', ([, lines]) => {
  expect(headsIn([...ABOVE, ...lines])).toEqual([]);
});
