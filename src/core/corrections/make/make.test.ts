import { expect, test } from 'vitest';
import { lossesOf } from '../../parse/lossless.ts';
import { toPapers } from '../../parse/parse.ts';
import { readStructure } from '../../parse/read-structure.ts';
import { correctReading } from '../read-corrected.ts';
import { changesBetween } from './changes.ts';
import { makeRecords } from './records.ts';
import {
  assign,
  borderAt,
  merge,
  readNumbering,
  runOf,
  shift,
  splitAt,
  type Placed
} from './statements.ts';
import { nextStop, stopsOf } from './stops.ts';
import { readThings } from './things.ts';

const ID = 'a'.repeat(64);
const TEXT = `Vraag 1
Vaart de pont? En
wanneer weer?

Antwoord 1
Ja. In mei.

Zij vaart ook in juni.

Vraag 2
Waarom niet eerder?

Antwoord 2
Zij wordt hersteld.
`;

const structure = readStructure(TEXT);
const [paper] = toPapers(structure, ID);
const things = readThings(paper!, TEXT);
const [question, answer] = things as [(typeof things)[0], (typeof things)[0]];

function apply(placed: Placed | undefined) {
  const clock = { now: 0, newId: () => 'c1' };
  const records = makeRecords([placed!], { id: ID, text: TEXT }, [], clock);
  const { papers, outcomes } = correctReading(structure, ID, records);
  expect(lossesOf(papers, TEXT)).toEqual([]);
  expect(outcomes).toEqual([{ id: 'c1', state: 'applied' }]);
  return readThings(papers[0]!, TEXT);
}

const drawn = (all: typeof things) =>
  all.map(({ role, label, text }) => `${role} ${label}: ${text}`);

test('stops are where paragraphs, sentences and lines begin', () => {
  const stops = stopsOf(TEXT, question).map(
    ({ at, begins }) => `${TEXT.slice(at, at + 7)} ${[...begins].sort().join()}`
  );
  expect(stops).toEqual(['Vaart d line,paragraph,sentence', 'En\nwann sentence', 'wanneer line']);
});

test('from stop to stop, and no further than the last', () => {
  const stops = stopsOf(TEXT, answer);
  const second = nextStop(stops, answer.spans[0]![0], 'sentence', 1)!;
  expect(TEXT.slice(second).startsWith('In mei.')).toBe(true);
  const paragraph = nextStop(stops, second, 'paragraph', 1)!;
  expect(TEXT.slice(paragraph).startsWith('Zij vaart')).toBe(true);
  expect(nextStop(stops, paragraph, 'sentence', 1)).toBeUndefined();
});

test.for([
  ['En\nwanneer', 'Vaart de pont?', 'En wanneer weer?\n\nJa. In mei.\n\nZij vaart ook in juni.'],
  ['In mei.', 'Vaart de pont? En wanneer weer?\n\nJa.', 'In mei.\n\nZij vaart ook in juni.']
] as const)('a border before "%s"', ([words, upper, lower]) => {
  const made = apply(borderAt(TEXT, question, answer, TEXT.indexOf(words)));
  expect(made.slice(0, 2).map(({ text }) => text)).toEqual([upper, lower]);
});

test('an answer is split, and two answers are joined', () => {
  const place = TEXT.indexOf('Zij vaart');
  const split = apply(splitAt(TEXT, answer, place, { role: 'answer', headed: false }));
  expect(drawn(split).slice(1, 3)).toEqual([
    'answer 1: Ja. In mei.',
    'answer 1: Zij vaart ook in juni.'
  ]);
  const joined = apply(merge(TEXT, question, answer));
  expect(joined.map(({ role }) => role)).toEqual(['question', 'question', 'answer']);
});

test('an answer is given to both questions', () => {
  const questions = things.filter(({ role }) => role === 'question');
  const made = apply(assign(TEXT, answer, questions));
  expect(changesBetween(things, made).map(({ after }) => after?.label)).toEqual(['1, 2']);
});

test('a run goes down, and what goes past the end answers nothing', () => {
  const [set] = paper!.questionSets;
  const [first, last] = set!.answers;
  const run = runOf(set!, first!.id, last!.id, 1);
  expect(run.map(({ questionIds }) => questionIds)).toEqual([[set!.questions[1]!.id], []]);
  const made = apply(shift(TEXT, things, run, 1));
  expect(made.filter(({ role }) => role === 'answer').map(({ label }) => label)).toEqual(['2', '']);
});

test.for([
  ['3', { label: '3', numbers: [3] }],
  ['vraag 3a', { label: '3a', numbers: [3] }],
  ['2 en 3', { label: '2 en 3', numbers: [2, 3] }],
  ['drie', undefined],
  ['3 koeien', undefined],
  ['', undefined]
] as const)('"%s" as a number', ([typed, numbering]) => {
  expect(readNumbering(typed)).toEqual(numbering);
});

test('a correction is later than those before it, whatever the clock says', () => {
  const clock = { now: 0, newId: () => 'c2' };
  const before = { id: 'c1', kind: 'merge', createdAt: '2030-01-01T00:00:00.000Z', changedAt: '' };
  const [made] = makeRecords(
    [merge(TEXT, question, answer)!],
    { id: ID, text: TEXT },
    [before],
    clock
  );
  expect(made!.createdAt).toBe('2030-01-01T00:00:00.001Z');
});
