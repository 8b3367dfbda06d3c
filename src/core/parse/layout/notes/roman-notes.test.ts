import { expect, test } from 'vitest';
import { drawNotes } from '../../../../../tests/unit/draw-layout.ts';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import type { Layout } from '../layout.ts';

/** The marks that have a note, each with the letters before it. */
const drawMarks = ({ text, marks }: Layout) =>
  marks
    .filter(({ note }) => note !== undefined)
    .map(
      ({ span: [from, to] }) => `${text.slice(Math.max(0, from - 4), from)}|${text.slice(from, to)}`
    );

const BLOCK = ['', 'iDe Veerbode, 3 mei 2031.', 'iiKamerstuk 31 200, nr. 4'];

test('endnotes with Roman numbers glued to their texts', () => {
  const layout = layoutOf([
    'Kent u «Pont vaart niet»i?',
    'Ja, en de brief.ii Daarin staat meer.',
    ...BLOCK
  ]);
  expect(drawNotes(layout)).toEqual(['i: De Veerbode, 3 mei 2031.', 'ii: Kamerstuk 31 200, nr. 4']);
  expect(drawMarks(layout)).toEqual(['iet»|i', 'ief.|ii']);
});

test('a number on a line of its own, and a note over lines and blank ones', () => {
  const layout = layoutOf([
    'Kent u «Pont vaart niet»i?',
    'Ja, en de brief.ii Daarin staat meer.',
    '',
    'i',
    'De Veerbode, 3 mei 2031.',
    '',
    'ii',
    'Kamerstuk 31 200, nr. 4, over',
    'de pont.'
  ]);
  expect(drawNotes(layout)).toEqual([
    'i: De Veerbode, 3 mei 2031.',
    'ii: Kamerstuk 31 200, nr. 4, over de pont.'
  ]);
  expect(drawMarks(layout)).toEqual(['iet»|i', 'ief.|ii']);
});

test('a mark on a line of its own below the sentence that it belongs to', () => {
  const layout = layoutOf(['Kent u «Pont vaart niet»?', 'i', 'Ja, en de brief.', 'ii', ...BLOCK]);
  expect(drawNotes(layout)).toEqual(['i: De Veerbode, 3 mei 2031.', 'ii: Kamerstuk 31 200, nr. 4']);
  expect(drawMarks(layout)).toEqual(['t»?\n|i', 'ef.\n|ii']);
});

test('numbers in brackets, as a page of Word has them', () => {
  const layout = layoutOf([
    'Kent u «Pont vaart niet»[i]?',
    'Ja, en de brief [ii] daarover.',
    '',
    '[i] De Veerbode, 3 mei 2031.',
    '[ii] Kamerstuk 31 200, nr. 4'
  ]);
  expect(drawNotes(layout)).toEqual(['i: De Veerbode, 3 mei 2031.', 'ii: Kamerstuk 31 200, nr. 4']);
  expect(drawMarks(layout)).toEqual(['iet»|[i]', 'ief |[ii]']);
});

test('what stands behind a blank line below the last note is none of it', () => {
  const layout = layoutOf([
    'Kent u «Pont vaart niet»i?',
    'Ja, en de brief.ii Daarin staat meer.',
    ...BLOCK,
    '',
    'Geachte voorzitter,',
    'Hierbij de antwoorden.'
  ]);
  expect(drawNotes(layout).at(-1)).toBe('ii: Kamerstuk 31 200, nr. 4');
});

test('each letter has its own notes', () => {
  const letter = (name: string) => [
    `Kent u «${name} vaart niet»i?`,
    'Ja, en de brief.ii Daarin staat meer.',
    '',
    `i ${name}bode, 3 mei 2031.`,
    'ii Kamerstuk 31 200, nr. 4',
    ''
  ];
  const layout = layoutOf([...letter('Pont'), ...letter('Veer')]);
  expect(layout.marks.map(({ note }) => note)).toEqual([0, 1, 2, 3]);
  expect(layout.notes.map(({ mark }) => mark)).toEqual([0, 1, 2, 3]);
});

test('words, abbreviations and names that end in such letters are no marks', () => {
  const layout = layoutOf([
    'De taxi in Hawaii, Levi en de mini. De minister a.i. en de b.v. i.v.m. Willem II m.i. niet.',
    'Kent u «Pont vaart niet»i? Hoofdstuk iv (ii) en i) en d.d. x.',
    'Ja, en de brief.ii Daarin staat meer.',
    ...BLOCK
  ]);
  expect(drawMarks(layout)).toEqual(['iet»|i', 'ief.|ii']);
});

test('a word that ends in a label is no mark behind the sure one of the next note', () => {
  const layout = layoutOf([
    'Kent u «Pont vaart niet»i?',
    'Ja, en de brief.ii Daarin staat meer.',
    'De nota.iv Zij noemt de pontiii ook.',
    ...BLOCK,
    'iiiKamerstuk 31 200, nr. 5',
    'ivKamerstuk 31 200, nr. 6'
  ]);
  expect(drawMarks(layout)).toEqual(['iet»|i', 'ief.|ii', 'ota.|iv']);
});

const BODY = ['Kent u «Pont vaart niet»i?', 'Ja, en de brief.ii Daarin staat meer.'];

const FAR = Array.from({ length: 7 }, (_, i) => `De pont ${i} ligt stil.`);

test.for<[string, string[]]>([
  ['no marks above', ['Kent u de pont?', ...BLOCK]],
  ['one note', [...BODY, '', 'iDe Veerbode, 3 mei 2031.']],
  ['items of a sentence', [...BODY, 'Bedoeld zijn:', 'i de wet van 2031', 'ii de nota van 2030']],
  ['items that end in signs', [...BODY, '', 'i de wet van 2031;', 'ii de nota van 2030']],
  ['items with stops', [...BODY, '', 'i. De Veerbode, 3 mei 2031', 'ii. Kamerstuk 31 200']],
  ['items with brackets', [...BODY, '', 'i) De Veerbode, 3 mei 2031', 'ii) Kamerstuk 31 200']],
  ['chapters', [...BODY, '', 'I De Veerbode, 3 mei 2031', 'II Kamerstuk 31 200']],
  ['what cites nothing', [...BODY, '', 'i Ja, dat klopt.', 'ii Nee, dat is niet zo.']],
  ['questions', [...BODY, '', 'i Kent u de brief van 2031?', 'ii Kent u Kamerstuk 31 200?']],
  ['headings below', [...BODY, ...BLOCK, 'Vraag 3', 'Vaart de pont?']],
  ['numbered questions below', [...BODY, ...BLOCK, 'Dat is zo.', '3. Kunt u de pont noemen?']],
  ['a number below', [...BODY, ...BLOCK, 'Dat is zo.', '3', 'De pont, wanneer vaart zij?']],
  ['who signs below', [...BODY, ...BLOCK, 'Dat is zo.', 'Hoogachtend,', 'de minister']],
  [
    'far apart',
    [...BODY, '', 'iDe Veerbode, 3 mei 2031.', '', ...FAR, 'iiKamerstuk 31 200, nr. 4']
  ],
  ['a word', [...BODY, '', 'in 2031 Kamerstuk 31', 'iiets uit 2030']]
])('no notes: %s', ([, texts]) => {
  const layout = layoutOf(texts);
  expect(layout.notes.map(({ label }) => label)).not.toContain('i');
  expect(layout.marks.map(({ label }) => label)).not.toContain('i');
});
