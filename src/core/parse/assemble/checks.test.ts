import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** What is noticed in a text, without the evidence for its kind: "number-missing {"number":2}". */
const noticed = (...lines: readonly string[]): string[] =>
  parse(lines.join('\n\n'), '0'.repeat(64))
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code !== 'kind-evidence')
    .map(({ code, data }) => `${code} ${JSON.stringify(data)}`);

const exchange = (number: number | string, question: string, answer: string): string[] => [
  `Vraag ${number}`,
  question,
  `Antwoord ${number}`,
  answer
];

const FIRST = exchange(1, 'Kent u de toren?', 'Ja, die ken ik.');
const SECOND = exchange(2, 'Hoe hoog is hij?', 'Hij is twaalf meter hoog.');
const THIRD = exchange(3, 'Wie onderhoudt hem?', 'De gemeente onderhoudt hem.');

test.for<[what: string, lines: string[], expected: string[]]>([
  ['nothing odd', [...FIRST, ...SECOND, ...THIRD], []],
  ['a number that is skipped', [...FIRST, ...THIRD], ['number-missing {"number":2}']],
  ['a numbering that begins late', [...SECOND, ...THIRD], ['numbers-start-late {"first":2}']],
  [
    'a number that stands twice',
    [...FIRST, ...SECOND, ...SECOND],
    ['number-repeated {"number":2}']
  ],
  [
    'numbers out of order',
    [...FIRST, ...THIRD, ...SECOND],
    ['number-out-of-order {"number":2,"after":3}']
  ],
  [
    'a question without an answer',
    [...FIRST, ...SECOND.slice(0, 2), ...THIRD],
    ['question-unanswered {"number":2}']
  ],
  [
    'an answer without its question',
    [...FIRST, ...SECOND.slice(2), ...THIRD],
    ['number-missing {"number":2}', 'answer-without-question {"numbers":[2]}']
  ],
  [
    'a question without its heading',
    [...FIRST, 'Hoe hoog is hij, en hoe weet u dat?', ...SECOND.slice(2), ...THIRD],
    ['heading-lost {"number":2}']
  ],
  [
    'a heading with a slip of the pen',
    [...FIRST, ...SECOND, 'Vraagt 3', ...THIRD.slice(1)],
    ['heading-misspelled {"heading":"Vraagt 3"}']
  ],
  [
    'one answer for several questions',
    [
      ...FIRST.slice(0, 2),
      ...SECOND.slice(0, 2),
      'Antwoord 1 en 2',
      'Ja, en twaalf meter.',
      ...THIRD
    ],
    ['joint-answer {"numbers":[1,2]}']
  ],
  [
    'an answer below its question under the number of the next',
    [...FIRST, ...SECOND.slice(0, 2), 'Antwoord 3', 'Twaalf meter.', ...THIRD],
    ['answer-misnumbered {"numbers":[3],"question":2}']
  ],
  [
    'a question that is answered alone and with others',
    [
      ...FIRST.slice(0, 2),
      ...SECOND.slice(0, 2),
      'Antwoord 1 en 2',
      'Ja, en twaalf meter.',
      ...SECOND.slice(2),
      ...THIRD
    ],
    ['joint-answer {"numbers":[1,2]}', 'answered-twice {"number":2}']
  ],
  [
    'a group whose heading forgets a member',
    [
      ...FIRST.slice(0, 2),
      'Antwoord op vraag 1 en 2',
      'Ja, die ken ik, hij is twaalf meter hoog.',
      ...exchange(2, 'Hoe hoog is hij?', 'Zie het antwoord op vraag 1.'),
      ...exchange(3, 'Is hij hoog?', 'Zie het antwoord op vraag 1.')
    ],
    ['joint-answer {"numbers":[1,2]}', 'joint-answer-incomplete {"numbers":[3]}']
  ],
  [
    'a pointer to a question that is not there',
    [...FIRST, ...SECOND.slice(0, 3), 'Zie het antwoord op vraag 40.'],
    ['cross-reference-unresolved {"targets":[40]}']
  ],
  [
    'a running head inside an answer',
    [
      ...FIRST,
      ...SECOND.slice(0, 3),
      'Hij is twaalf Vragen gesteld door de leden der Kamer meter hoog.',
      ...THIRD
    ],
    ['furniture-in-text {"found":"Vragen gesteld door de leden der Kamer"}']
  ]
])('%s', ([, lines, expected]) => {
  expect(noticed(...lines)).toEqual(expected);
});

test('an answer that is many times as long as the others of a long set', () => {
  const others = Array.from({ length: 9 }, (_, i) =>
    exchange(
      i + 2,
      'Hoe hoog is hij?',
      'Hij is twaalf meter hoog, en dat is hij al sinds hij er staat.'
    )
  );
  const long = 'De toren staat er nog steeds, en hij is niet lager geworden. '.repeat(200).trim();
  const found = noticed(...exchange(1, 'Kent u de toren?', long), ...others.flat());
  expect(found).toEqual([expect.stringMatching(/^answer-long /u)]);
});

test('prose without questions has none, whatever it asks', () => {
  const [paper] = parse(
    'Geachte voorzitter,\n\nHoe hoog is de toren? Dat is de vraag. De toren is hoog.\n\nHoogachtend,',
    '0'.repeat(64)
  );
  expect(paper?.questionSets).toEqual([]);
});
