import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';

const ABOVE = Array.from(
  { length: 9 },
  () => 'De sluis gaat in het voorjaar weer open voor schepen'
);
const MARGIN = [
  'Ministerie van',
  'Waterbeheer',
  'Kadeplein 8',
  '2515 XX Den Haag',
  'Onze referentie',
  'WV/2031/4410',
  'Bijlagen',
  '1'
];

const headsIn = (margin: readonly string[], below: readonly string[]) =>
  layoutOf([...ABOVE, 'Pagina 1 van 2', ...margin, ...below]).furniture.filter(
    ({ kind }) => kind === 'running-head'
  ).length;

test('the margin of a letter behind the foot of its first page is no text', () => {
  expect(headsIn(MARGIN, ['die hoger zijn dan vier meter.'])).toBe(MARGIN.length);
});

test.for<[string, string[]]>([
  ['who wrote it', [...MARGIN, 'Behandeld door', 'J. de Wit']],
  ['a name that goes on', ['Ministerie van', 'Scheepvaart, Vaart', 'en Water', ...MARGIN.slice(2)]],
  [
    'what it asks of who answers',
    [
      ...MARGIN,
      'Correspondentie',
      'uitsluitend',
      'richten aan het retouradres',
      'met vermelding van de',
      'datum en het kenmerk van',
      'deze brief.'
    ]
  ],
  ['a label without a value', [...MARGIN.slice(0, -1), 'Uw brief', '3 februari 2031']],
  ['a reference of two parts', [...MARGIN.slice(0, 5), 'DGVV / 21088423', 'Bijlagen', '1']],
  ['an address with its labels', ['Bezoekadres', ...MARGIN.slice(2)]],
  ['a part of a ministry that says nothing of it', ['Veren en Sluizen', ...MARGIN.slice(2)]],
  [
    'what another house asks',
    [
      ...MARGIN,
      'Bij beantwoording de datum',
      'en ons kenmerk vermelden.',
      'Wilt u slechts één zaak',
      'in uw brief behandelen.'
    ]
  ]
])('%s belongs to the margin', ([, margin]) => {
  expect(headsIn(margin, ['Antwoord 2', 'Ja.'])).toBe(margin.length);
});

test('a sentence about letters below the margin stays text', () => {
  const below = ['Correspondentie', 'wordt door de provincie op verzoek openbaar gemaakt.'];
  expect(headsIn(MARGIN, below)).toBe(MARGIN.length);
});

test('a number of attachments that ends the text is no page, and its label no text', () => {
  const lines = layoutOf([
    ...ABOVE,
    'Pagina 1 van 1',
    ...MARGIN.toSpliced(6, 0, 'Uw kenmerk', '2031Z04410')
  ]);
  expect(
    lines.furniture.map(({ kind }) => kind).filter((kind) => kind === 'running-head')
  ).toHaveLength(9);
});

test.for<[string, string[], string[]]>([
  ['the head of another letter', MARGIN, ['Datum 3 mei 2031', 'Betreft De brug', 'Geachte heer,']],
  ['a list of documents', ['Kenmerk', 'Bijlage', 'Datum'], ['WV/2031/4410', '2']],
  ['one label', ['Bijlagen', '1'], ['die hoger zijn dan vier meter.']],
  ['labels of a table', ['Uw brief', 'Bijlagen', 'De brief is verstuurd'], ['en beantwoord.']],
  [
    'a form of another town',
    ['Formulier veerpas', ...MARGIN.slice(2).toSpliced(1, 1, '9712 XX Groningen')],
    ['Vul dit in.']
  ],
  ['an address alone', ['Kadeplein 8', '2515 XX Den Haag', 'Postbus 1'], ['is het adres.']]
])('%s stays text', ([, margin, below]) => {
  expect(headsIn(margin, below)).toBe(0);
});

test('below a page that is not the first an attachment may begin as a margin does', () => {
  const attached = ['Formulier veerpas', ...MARGIN.slice(2)];
  const { furniture } = layoutOf([
    ...ABOVE,
    'Pagina 1 van 3',
    ...ABOVE,
    'Pagina 2 van 3',
    ...attached
  ]);
  expect(furniture.filter(({ kind }) => kind === 'running-head')).toHaveLength(0);
});
