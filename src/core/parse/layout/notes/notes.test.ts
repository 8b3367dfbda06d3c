import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { type Layout, readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';

/** What each line is, as a letter: text, blank, furniture, note; `|` before the first of a page. */
function drawLines({ lines }: Layout): string {
  const letters = { text: 't', blank: '.', furniture: 'f', note: 'n' };
  return [...lines].map(({ kind, startsPage }) => (startsPage ? '|' : '') + letters[kind]).join('');
}

/** The running text with ⟨label⟩ for every mark that has a note and ⟨label?⟩ for one that has none. */
function drawMarks(layout: Layout): string {
  const { text, marks } = layout;
  let drawn = '';
  let at = 0;
  for (const { label, span, note } of marks) {
    drawn += `${text.slice(at, span[0])}⟨${label}${note === undefined ? '?' : ''}⟩`;
    at = span[1];
  }
  return drawn + text.slice(at);
}

const drawNotes = ({ notes }: Layout) => notes.map(({ label, text }) => `${label}: ${text}`);

test('notes at the foot of a page are cut out of the sentence that they interrupt', () => {
  const layout = layoutOf([
    'De brug over de Linge is sinds mei dicht,1 en dat blijft',
    'zo tot de herfst.2 Daarna gaat het om de vraag of de oude',
    '',
    '1 Streekbode, 3 mei 2024, «Brug dicht»: https://streekbode.example/brug-',
    '',
    'dicht-na-keuring',
    '2 Kamerstuk 31 200, nr. 4',
    ' pijlers nog te herstellen zijn.'
  ]);
  expect(drawLines(layout)).toBe('tt.n.nn|t');
  expect(drawNotes(layout)).toEqual([
    '1: Streekbode, 3 mei 2024, «Brug dicht»: https://streekbode.example/brug-dicht-na-keuring',
    '2: Kamerstuk 31 200, nr. 4'
  ]);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'De brug over de Linge is sinds mei dicht, en dat blijft zo tot de herfst. Daarna gaat het om de vraag of de oude pijlers nog te herstellen zijn.'
  );
});

test('digits on lines of their own: mark, note and page number are told apart', () => {
  const layout = layoutOf([
    'Bent u bekend met het bericht over de brug?',
    '1',
    'Antwoord 1',
    'Ja. De brug is in 2023 gekeurd en',
    '',
    '1',
    '',
    'Streekbode, 3 mei 2024, «Brug dicht».',
    '',
    'ah-tk-20232024-1843',
    '',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel',
    '',
    '1',
    '\f',
    'daarna gesloten.'
  ]);
  expect(drawLines(layout)).toBe('tttt.n.n.f.f.f..|t');
  expect(drawNotes(layout)).toEqual(['1: Streekbode, 3 mei 2024, «Brug dicht».']);
  expect(layout.marks).toHaveLength(1);
});

test('note numbers that stand above one another share out the texts below', () => {
  const layout = layoutOf([
    'De brug1 en de sluis2 en het gemaal3 zijn gekeurd.',
    '',
    '1',
    '2',
    '3',
    '',
    'Streekbode, 3 mei 2024.',
    '',
    'Polderblad, 4 mei 2024,',
    'pagina 3.',
    '',
    'Idem.'
  ]);
  expect(drawNotes(layout)).toEqual([
    '1: Streekbode, 3 mei 2024.',
    '2: Polderblad, 4 mei 2024, pagina 3.',
    '3: Idem.'
  ]);
});

test.for([
  ['1) ', '? 1)', '? 2)'],
  ['[1] ', '? [1]', '? [2]'],
  ['[1 ] ', '? [1 ]', '? [2 ]'],
  ['[^1]: ', '?[^1]', '?[^2]'],
  ['¹ ', '?¹', '?²'],
  ['Noot 1 ', '?1', '?2'],
  ['1 ', '?1', '?2'],
  ['1', '?1', '?2']
] as const)(
  'a list of notes that begin with "%s" at the end of the text',
  ([label, first, second]) => {
    const layout = layoutOf([
      `Is de brug dicht${first}`,
      '',
      `Hoe lang nog${second}`,
      '',
      `${label}Streekbode, 3 mei 2024, «Brug dicht».`,
      `${label.replace('1', '2').replace('¹', '²')}Polderblad, 4 mei 2024.`
    ]);
    expect(drawNotes(layout)).toEqual([
      '1: Streekbode, 3 mei 2024, «Brug dicht».',
      '2: Polderblad, 4 mei 2024.'
    ]);
    expect(layout.notes.map(({ mark }) => mark)).toEqual([0, 1]);
    expect(readProse(layout, 0, layout.text.length).text).toBe(
      'Is de brug dicht?\n\nHoe lang nog?'
    );
  }
);

test('notes that a converter wrote behind their paragraph, with brackets inside', () => {
  const layout = layoutOf([
    'De brug[footnoteRef:2] is dicht.[footnoteRef:3]  [2:  Streekbode [online], 3 mei. ] [3:  Idem ] ',
    'Ook de sluis.'
  ]);
  expect(drawNotes(layout)).toEqual(['2: Streekbode [online], 3 mei.', '3: Idem']);
  expect(drawMarks(layout)).toContain('De brug⟨2⟩ is dicht.⟨3⟩ ');
  expect(readProse(layout, 0, layout.text.length).text).toBe('De brug is dicht.\n\nOok de sluis.');
});

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

test('numbered titles and items are no notes, though the text holds marks with their numbers', () => {
  const letter = layoutOf([
    'Met deze brief informeer ik u over de brug1 en de sluis.2 Het onderzoek duurt nog',
    'tot de herfst, zoals gemeld.',
    '',
    '1 Inleiding',
    '',
    'De brug is in mei gesloten.',
    '',
    '2 Achtergrond',
    '',
    'De sluis is in de herfst aan de beurt.'
  ]);
  expect(letter.notes).toEqual([]);
  const answer = layoutOf([
    'Is de brug dicht1 en waarom?',
    'Ja, om twee redenen:2',
    '1 de pijlers zijn oud;',
    '2 het dek is versleten.',
    '',
    '1 Streekbode, 12 mei 2024.',
    '2 Idem, 13 mei 2024.'
  ]);
  expect(drawMarks(answer)).toMatch(/dicht⟨1⟩ en waarom\?\nJa, om twee redenen:⟨2⟩\n1 de/u);
  expect(answer.marks).toHaveLength(2);
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

test('notes in a text that became one line stand before the foot of their page', () => {
  const layout = readLayout(
    'Vraag 1 Is de brug dicht?1 Antwoord 1 Ja. 1 Streekbode, 29 april 2013. ah-tk-20122013-2118 ISSN 0921 - 7398 ’s-Gravenhage 2013 Tweede Kamer, vergaderjaar 2012–2013, Aanhangsel 1 Vraag 2 En nu? Antwoord 2 Niets.'
  );
  expect(drawNotes(layout)).toEqual(['1: Streekbode, 29 april 2013.']);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'Vraag 1 Is de brug dicht? Antwoord 1 Ja. Vraag 2 En nu? Antwoord 2 Niets.'
  );
});

test('a note whose mark is lost in one line ends the note before it, and does not hide those behind it', () => {
  const layout = layoutOf([
    'Kent u de berichten over de sluis?1 Weet u dat ook in Zeedorp 2, Duinrade3 en Vlietwijk4 de sluizen klemmen? Het bestuur 1Streekbode, 3 mei 2024, «Sluis dicht» 2Zeebode, 4 mei 2024, «Sluis klemt» 3Duinkrant, 5 mei 2024, «Ook hier» 4Vlietnieuws, 6 mei 2024, «Geen schip» Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1 meldt dat alles weer open is.'
  ]);
  expect(drawNotes(layout)).toEqual([
    expect.stringContaining('1: Streekbode, 3 mei 2024, «Sluis dicht»'),
    expect.stringContaining('2: Zeebode'),
    expect.stringContaining('3: Duinkrant'),
    expect.stringContaining('4: Vlietnieuws')
  ]);
});

test('notes between which a producer left nothing stand in one line', () => {
  const layout = layoutOf([
    'Kent u de berichten over de sluis1 en over de brug2?',
    'Klopt het dat de pont3 niet vaart, de kade4 dicht is en de steiger5 gesloopt?',
    '1Kamerstuk 31 200, nr. 732https://www.brug.example/nieuws/bericht.html3Exclusief btw.4Sluisraad, jaarverslag 20305Idem.',
    'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1'
  ]);
  expect(drawNotes(layout)).toEqual([
    expect.stringContaining('1: Kamerstuk 31 200, nr. 73'),
    expect.stringContaining('2: https://www.brug.example/nieuws/bericht.html'),
    expect.stringContaining('3: Exclusief btw.'),
    expect.stringContaining('4: Sluisraad, jaarverslag 2030'),
    expect.stringContaining('5: Idem.')
  ]);
});

test('a number glued to a word in a note is no further one without a mark', () => {
  const layout = layoutOf([
    'Kent u de berichten over de sluis1 en over de brug?',
    '1Sluisraad, kaart A.2Noord en jaarverslag 2032Zuid.',
    'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1'
  ]);
  expect(drawNotes(layout)).toEqual(['1: Sluisraad, kaart A.2Noord en jaarverslag 2032Zuid.']);
});

test('numbered questions, answers and lists are no notes', () => {
  const layout = layoutOf([
    '1. Bent u bekend met de brug?1',
    '2. Is de sluis open?2',
    '',
    '1. Ja.',
    '2. Nee, zie het antwoord op vraag 1.',
    '',
    '3',
    'Hoeveel bruggen zijn er?',
    '',
    'Er zijn er 12.'
  ]);
  expect(layout.notes).toEqual([]);
  expect(drawLines(layout)).toBe('tt.tt.tt.t');
});

test('a note of lines that do not fill the page is whole above the last foot, as above the others', () => {
  const layout = layoutOf([
    'De brug over de Linge is sinds mei dicht volgens het bestuur.',
    '1 Daarna gaat het om de vraag of de oude pijlers blijven.',
    '1Streekbode, 3 mei 2024, «Brug dicht»',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
    'Het bestuur meldt dat de sluis',
    '2',
    'weer open is.',
    'Ja.',
    '2https://sluis.example/jaarverslag',
    '[Intern] Ontwerp van het jaarverslag',
    '(sluis.example)',
    '3https://brug.example/verslag',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2'
  ]);
  expect(drawNotes(layout)).toContain(
    '2: https://sluis.example/jaarverslag [Intern] Ontwerp van het jaarverslag (sluis.example)'
  );
});
