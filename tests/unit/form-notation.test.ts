import { expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';
import { f1, share } from '../quality/form-figures.ts';
import { judge } from '../quality/form-judgement.ts';
import { readForms } from '../quality/form-notation.ts';

const LETTER = `##### letter
kind: answer-letter
case: 2024Z30001
sub: Faas/VVD
Q 1 | Klopt het | te laat?
A 1 | Ja. | Ja.
#####text
Antwoorden op de vragen van het lid Faas (VVD) over de veerpont (2024Z30001)

Vraag 1
Klopt het dat de veerpont vaak vertrekt, en vaak te laat?

Antwoord 1
Ja.
`;

/** One document with these expectations and this text. */
function readOne(expected: string, text = 'Tekst') {
  const [form] = readForms(`##### name\n${expected}\n#####text\n${text}`);
  return form!;
}

test('reads every document of a file', () => {
  const forms = readForms(`${LETTER}##### second\nnone\n#####text\nEen brief.\n`);
  expect(forms.map(({ name, withoutPairs }) => [name, withoutPairs])).toEqual([
    ['letter', false],
    ['second', true]
  ]);
});

test('reads what is expected of a set', () => {
  const [form] = readForms(LETTER);
  expect(form?.kind).toBe('answer-letter');
  expect(form?.sets).toEqual([
    {
      head: { case: '2024Z30001', sub: 'Faas/VVD' },
      questions: [{ numbers: '1', start: 'Klopt het', end: 'te laat?', whole: false }],
      answers: [{ numbers: '1', start: 'Ja.', end: 'Ja.', whole: false }]
    }
  ]);
});

test('begins a set at each S', () => {
  const { sets } = readOne('S\nQ 1 | a | b\nS 2024Z30002\nQ 1 | c | d');
  expect(sets.map(({ head, questions }) => [head.case, questions[0]?.start])).toEqual([
    [undefined, 'a'],
    ['2024Z30002', 'c']
  ]);
});

test('reads a whole text', () => {
  const [set] = readOne('A 1,2 = Ja | nee = 3.').sets;
  expect(set?.answers).toEqual([
    { numbers: '1,2', start: 'Ja | nee = 3.', end: 'Ja | nee = 3.', whole: true }
  ]);
});

test('keeps a separator inside the text of a note', () => {
  const { notes, notesComplete } = readOne('F 2 | Gids | Sportvelden');
  expect(notes).toEqual([{ label: '2', text: 'Gids | Sportvelden' }]);
  expect(notesComplete).toBe(true);
});

test.for<[flag: string, text: string, read: string]>([
  ['nonotes', String.raw`a\fb\tc\nd`, 'a\fb\tc\nd'],
  ['crlf', 'a\nb', 'a\r\nb'],
  ['oneline', 'a\n\nb\n', 'a  b'],
  ['noblank', 'a\n\n\nb', 'a\nb']
])('reads a text as %s', ([flag, text, read]) => {
  expect(readOne(flag, text).text).toBe(read);
});

test('refuses a line that expects nothing', () => {
  expect(() => readOne('colour: red')).toThrow('"colour: red" expects nothing');
});

test.for<[written: string, instead: string, fault: string]>([
  ['Faas/VVD', 'Faas/VVD', ''],
  ['answer-letter', 'other', 'kind: answer-letter'],
  ['case: 2024Z30001', 'case:', 'case: 2024Z30001'],
  ['sub: Faas', 'sub: Noordhof', 'sub: Faas/VVD'],
  ['A 1 | Ja. | Ja.', 'A 2 | Ja. | Ja.', 'A 2 is 1'],
  ['A 1 | Ja. | Ja.', 'A 1 | Ja. | Nee.', 'A 1 ends …Ja.'],
  ['A 1 | Ja. | Ja.', '', 'A too many: Ja.'],
  ['A 1 | Ja. | Ja.', 'A 1 = Ja.', ''],
  ['A 1 | Ja. | Ja.', 'A 1 = Ja. Nee.', 'A 1 has "" for " Nee."'],
  ['A 1 | Ja. | Ja.', 'A 1 = Jawel.', 'A 1 has "." for "wel."'],
  ['A 1 | Ja. | Ja.', 'A 1 | Ja. | Ja.\nF 1 | Gids.', 'F 1 missing']
])('judges "%s" written as "%s"', ([written, instead, fault]) => {
  const [form] = readForms(LETTER.replace(written, instead));
  const { faults } = judge(form!, parse(form!.text, '0'.repeat(64)));
  expect(faults.join()).toBe(fault);
});

/** Questions, answers and texts that are right, of those expected and read. */
function figures(expected: string, text: string) {
  const [form] = readForms(`##### name\n${expected}\n#####text\n${text}`);
  const read = judge(form!, parse(form!.text, '0'.repeat(64))).figures;
  return [f1(read.questions), f1(read.answers), share(read.texts)];
}

const PIER = 'Vraag 1\nHoe lang is hij?\n\nVraag 2\nHoe breed?\n\nAntwoord 1 en 2\nDrie meter.\n';
const BOTH = 'Q 1 = Hoe lang is hij?\nQ 2 = Hoe breed?\nA 1,2 = Drie meter.';

test.for<[expected: string, questions: number, answers: number, texts: number]>([
  [BOTH, 1, 1, 1],
  [BOTH.replace('Q 2', 'Q 3'), 0.5, 1, 1],
  [BOTH.replace('A 1,2', 'A 1'), 1, 2 / 3, 1],
  [BOTH.replace('Drie meter.', 'Drie meter en nog wat meer.'), 1, 0, 2 / 3],
  [`${BOTH}\nQ 4 = Wie?`, 4 / 5, 1, 3 / 4],
  ['none', 0, 0, 1]
])('counts %s', ([expected, ...counted]) => {
  expect(figures(expected, PIER)).toEqual(counted);
});
