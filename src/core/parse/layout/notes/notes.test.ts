import { expect, test } from 'vitest';
import { drawLines, drawMarks, drawNotes } from '../../../../../tests/unit/draw-layout.ts';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readProse } from '../prose.ts';

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

test('a text of one page does not tell where its page ends: what stands below a note may be text', () => {
  const layout = layoutOf([
    'Is de brug over de Linge dicht?1',
    '1Streekbode, 3 mei 2024, «Brug dicht»',
    'De sluis is ook dicht, en blijft dat tot de herfst.',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1'
  ]);
  expect(layout.notes.map(({ text }) => text).join()).not.toContain('De sluis');
});

test('a numbered line below a note in brackets is none of the same list', () => {
  const layout = layoutOf([
    'De brug over de Linge is sinds mei dicht1 en de sluis2 ook, zo meldt het bestuur.',
    '',
    '[1] Streekbode, 3 mei 2024, «Brug dicht»',
    '2. De sluis is in mei gekeurd'
  ]);
  expect(drawNotes(layout)).toEqual(['1: Streekbode, 3 mei 2024, «Brug dicht»']);
});

const COPIED = [
  'Antwoord 1',
  'De sluis is in mei gekeurd.1 Het water stond toen laag.',
  'Antwoord 2',
  'De gemeente heeft bezwaar gemaakt.2',
  'Antwoord 3',
  'Ja.'
];

test('notes right below the last answer are no part of it where the text has a mark for each', () => {
  const notes = ['1. Staatscourant 2031, 18422.', '2. Opgave van de gemeente, voorlopige cijfers.'];
  expect(drawNotes(layoutOf([...COPIED, ...notes]))).toHaveLength(2);
  expect(drawNotes(layoutOf([...COPIED.slice(0, 2), 'Ja.', notes[0]!]))).toHaveLength(1);
});

test.for<[string, string[]]>([
  ['names no sources', ['1. De sluis wordt hersteld.', '2. De brug blijft open.']],
  ['has fewer items than there are marks', ['1. Staatscourant 2031, 18422.']],
  ['is announced', ['Dat staat in:', '1. Staatscourant 2031, 18422.', '2. Staatsblad 2031, 12.']]
])('a list of an answer that %s stays', ([, list]) => {
  expect(drawNotes(layoutOf([...COPIED, ...list]))).toEqual([]);
});
