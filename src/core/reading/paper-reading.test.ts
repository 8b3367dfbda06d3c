import { expect, test } from 'vitest';
import type { Paper } from '../model/paper.ts';
import type { Spans } from '../model/span.ts';
import { parse } from '../parse/parse.ts';
import { joinSpans, spansOfExchange } from './exchange-spans.ts';
import { noteHolderId } from './holder.ts';
import { readForReading } from './paper-reading.ts';

const SOURCE =
  'Inleiding. Vraag 1 Waarom?1 Antwoord Zie vraag 2. 1 Bron. Vraag 2 Hoe? Antwoord Zo.';

/** The span of a piece of the source. */
function at(piece: string): readonly [number, number] {
  const start = SOURCE.indexOf(piece);
  return [start, start + piece.length];
}

const part = (text: string, ...pieces: string[]) => ({
  text,
  spans: pieces.map(at) as Spans,
  footnoteMarks: []
});
const question = (number: number, text: string) => ({
  ...part(text, text),
  id: `q${number}`,
  label: String(number),
  number,
  numbers: [number],
  heading: part(`Vraag ${number}`, `Vraag ${number} `)
});
const mark = { label: '1', offset: 7, spans: [at('1 Antwoord')[0], at('1 Antwoord')[0] + 1] };

const PAPER: Paper = {
  id: 'p',
  sourceId: 's',
  kind: 'answer-letter',
  references: [{ type: 'url', raw: 'Bron', span: at('Bron'), url: 'https://example.org/' }],
  questionSets: [
    {
      id: 'set',
      submitters: [],
      addressees: [],
      respondents: [],
      span: [11, SOURCE.length],
      questions: [
        { ...question(1, 'Waarom?'), footnoteMarks: [{ ...mark, spans: [mark.spans] as never }] },
        question(2, 'Hoe?')
      ],
      answers: [
        {
          ...part('Zie vraag 2.', 'Zie vraag 2.'),
          id: 'a1',
          questionIds: ['q1'],
          questionNumbers: [1]
        },
        { ...part('Zo.', 'Zo.'), id: 'a2', questionIds: ['q2'], questionNumbers: [2] }
      ]
    }
  ],
  sections: [{ id: 'x', level: 1, ...part('Inleiding.', 'Inleiding.'), children: [] }],
  footnotes: [{ label: '1', ...part('Bron.', '1 Bron.'), mark: { in: 'q1', offset: 7 } }],
  crossReferences: [{ in: 'a1', span: at('vraag 2'), targets: [2], resolved: ['q2'] }],
  commitments: [],
  motions: [],
  fields: [],
  furniture: [],
  unplaced: [],
  diagnostics: [
    {
      code: 'heading-misspelled',
      severity: 'warning',
      span: at('Vraag 2 '),
      data: { heading: '' }
    },
    { code: 'numbers-counted', severity: 'info', span: at('Vraag 1 '), data: {} }
  ]
};

const reading = readForReading(PAPER, SOURCE);

test('the text round the questions stands where the source has it', () => {
  expect(reading.items(0).map(({ id }) => id)).toEqual(['x', 'q1', 'q2']);
});

test('a mark leads to its note, from the text that it stands in alone', () => {
  expect(reading.noteOf('q1', { label: '1', offset: 7, spans: [] })?.number).toBe(1);
  expect(reading.noteOf('a1', { label: '1', offset: 7, spans: [] })).toBeUndefined();
});

test('what was noticed stands beside its text, or is said once for all', () => {
  expect(reading.noticed('q2').map(({ code }) => code)).toEqual(['heading-misspelled']);
  expect(reading.noticed('q1')).toEqual([]);
  expect(reading.general.map(({ code }) => code)).toEqual(['numbers-counted']);
});

test('references lead out, cross-references to their question', () => {
  const answer = PAPER.questionSets[0]!.answers[0]!;
  expect(reading.links(answer, ({ exchange }) => `#${exchange.key}`)).toEqual([
    { range: [4, 11], href: '#2' }
  ]);
  const { text, spans } = PAPER.footnotes[0]!;
  expect(reading.links({ id: noteHolderId(1), text, spans }, () => '')).toEqual([
    { range: [0, 4], href: 'https://example.org/', external: true }
  ]);
});

test('the place of a question holds its heading, its text and its answers', () => {
  const spans = spansOfExchange(reading.exchanges(0)[1]!);
  expect(spans.map((span) => SOURCE.slice(...span))).toEqual(['Vraag 2 Hoe?', 'Zo.']);
});

test('pieces that touch become one', () => {
  expect(
    joinSpans([
      [5, 9],
      [0, 3],
      [3, 5],
      [12, 14]
    ])
  ).toEqual([
    [0, 9],
    [12, 14]
  ]);
});

test('a set that a notice names without its questions shows the section that names it', () => {
  const people = { submitters: [], addressees: [], respondents: [] };
  const named = { id: 's', ...people, span: at('Vraag 2 Hoe?'), questions: [], answers: [] };
  const other = { ...named, id: 's2', span: at('Antwoord Zo.') };
  const letter = part('Vraag 2 Hoe?', 'Bron. Vraag 2 Hoe? ');
  const notice: Paper = {
    ...PAPER,
    kind: 'deferral',
    sections: [{ id: 'x', level: 1, ...letter, children: [] }],
    questionSets: [named, other]
  };
  const shown = readForReading(notice, SOURCE);
  expect(shown.items(0).map(({ id }) => id)).toEqual(['x']);
  expect(shown.items(1)).toEqual([]);
});

test('what was held back is said of the whole paper, not at the title that holds it', () => {
  const text =
    'Bijlage 2: vragenlijst voor schippers\n\nVraag 1\nHoe vaak vaart u?\nAntwoord\nZelden\n\nVraag 2\nWaarom?\nAntwoord\nGeen tijd\n';
  const [paper] = parse(text, 'a');
  const reading = readForReading(paper!, text);
  expect(reading.general.map(({ code }) => code)).toEqual(['questions-held-back']);
});
