import { expect, test } from 'vitest';
import { drawMarks } from '../../../../../tests/unit/draw-layout.ts';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readProse } from '../prose.ts';

test('marks without notes are accepted where they carry on a sequence', () => {
  const layout = layoutOf([
    'De brug is dicht.1 Het gaat om CO2 en PM10, om € 56,3 miljoen en 20.000 auto’s.',
    'In de periode 2012-2023.2 Ook de lhbtiq+3 groepen en art. 3, vraag 3 en mbo-4.',
    'De sluis»4 en het gemaal (B5).5,6 Volgens H5N1 of DWR2.0 is 7% veel.78 Klaar.'
  ]);
  expect(drawMarks(layout)).toBe(
    [
      'De brug is dicht.⟨1?⟩ Het gaat om CO2 en PM10, om € 56,3 miljoen en 20.000 auto’s.',
      'In de periode 2012-2023.⟨2?⟩ Ook de lhbtiq+⟨3?⟩ groepen en art. 3, vraag 3 en mbo-4.',
      'De sluis»⟨4?⟩ en het gemaal (B5).⟨5?⟩⟨6?⟩ Volgens H5N1 of DWR2.0 is 7% veel.⟨7?⟩⟨8?⟩ Klaar.'
    ].join('\n')
  );
});

test('a mark glued to a year behind a part of that year is one without its note', () => {
  const layout = layoutOf([
    'Dit is de stand aan het einde van het tweede kwartaal van 20301. De kosten van',
    'de ponten zijn in de loop van de tijd hoger geworden2, zo blijkt uit het verslag.'
  ]);
  expect(drawMarks(layout)).toContain('kwartaal van 2030⟨1?⟩. De kosten');
});

test('a gap in the marks and a note or mark alone are told', () => {
  const layout = layoutOf([
    'De brug1 en de sluis2 en het gemaal5 zijn gekeurd.',
    '',
    '1 Streekbode, 3 mei 2024.',
    '2 Polderblad, 4 mei 2024.',
    '3 Idem.'
  ]);
  expect(layout.diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['footnote-gap', { missing: [3, 4] }],
    ['footnote-text-missing', { label: '5' }],
    ['footnote-mark-missing', { label: '3' }]
  ]);
});

test('a mark that slipped to the next line is one where its note has no other', () => {
  const layout = layoutOf([
    'De brug1 is dicht, zie ook de',
    '2 artikelen 74 en 76 van de wet.',
    '',
    '1 Streekbode, 12 mei 2024.',
    '2 Stb. 1998, 12.'
  ]);
  expect(drawMarks(layout)).toMatch(/De brug⟨1⟩ is dicht, zie ook de\n⟨2⟩ artikelen 74/u);
});

test.for<[string, string, string[]]>([
  [
    'De proef, die in Oudewaal van start is gegaan 2, loopt tot mei.',
    'gegaan, loopt',
    ['1', '2', '3']
  ],
  [
    'De proef, die van start ging in Oudewaal 2, loopt tot mei.',
    'Oudewaal, loopt',
    ['1', '2', '3']
  ],
  ['De proef steeg van 5 naar 2, waarna hij stopte.', 'naar 2, waarna', ['1', '3']],
  ['De proef in de Lange Kerkstraat 2, loopt tot mei.', 'Kerkstraat 2, loopt', ['1', '3']],
  ['De proef met de wagens 12, loopt tot mei.', 'wagens 12, loopt', ['1', '3']]
])(
  'a mark that was set apart before a comma carries on the sequence: %s',
  ([middle, read, labels]) => {
    const notes = [
      '1 Streekbode, 3 mei 2024.',
      '2 Kamerstuk 31 200, nr. 4.',
      '3 Kamerstuk 31 200, nr. 5.'
    ];
    const layout = layoutOf([
      'De brug over de Linge is dicht sinds mei van dit jaar.1 Zij blijft dicht.',
      middle,
      'De herstelling duurt volgens de beheerder nog lang.3 Daarna gaat zij open.',
      '',
      ...notes
    ]);
    expect(layout.marks.map(({ label }) => label)).toEqual(labels);
    expect(readProse(layout, 0, layout.text.length).text).toContain(read);
  }
);
