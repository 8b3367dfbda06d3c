import { describe, expect, test } from 'vitest';
import { drawFinding } from '../../../tests/unit/shorthand.ts';
import { entryOf, type ExchangeText } from '../../../tests/generate/paper.ts';
import { SAMPLE_LETTER, SAMPLE_SET, withAnswers } from '../../../tests/generate/sample-set.ts';
import { findVersions } from './versions.ts';

/** The findings between a letter and a page that has these answers under its questions. */
function findingsOf(page: readonly ExchangeText[]): string[] {
  return findVersions([
    SAMPLE_LETTER,
    entryOf('page', [{ exchanges: page }], 'web-page')
  ]).findings.map(drawFinding);
}

const [first, second, , fourth, fifth] = SAMPLE_SET.map(({ answer }) => answer!);

test('the end of a question under a number of its own belongs to that question', () => {
  const rest = 'Zo nee, waarom niet?';
  const whole = SAMPLE_SET.map((exchange, at) =>
    at === 3 ? { ...exchange, question: `${exchange.question} ${rest}` } : exchange
  );
  const split = SAMPLE_SET.flatMap((exchange, at): ExchangeText[] =>
    at === 3 ? [{ question: exchange.question }, { question: rest, answer: fourth! }] : [exchange]
  );
  const { pairs, findings } = findVersions([
    entryOf('letter', [{ exchanges: whole }]),
    entryOf('page', [{ exchanges: split }], 'web-page')
  ]);
  expect(findings).toEqual([]);
  expect(pairs[3]!.b.numbers).toEqual([4, 5]);
  expect(pairs.map(({ question }) => question.class)).not.toContain('substance');
});

describe('findings between two sources', () => {
  test.for<[string, readonly ExchangeText[], readonly string[]]>([
    ['nothing', SAMPLE_SET, []],
    [
      'other quotes and capitals',
      SAMPLE_SET.map(({ question, answer }) => ({
        question,
        answer: answer!.replace('gemeente', 'Gemeente')
      })),
      []
    ],
    [
      'a lost answer',
      withAnswers([first, second, 'Ja.', undefined, fifth]),
      ['answer-missing page4 {"words":13}']
    ],
    [
      'a lost answer whose place the next one took',
      withAnswers([first, second, 'Ja.', fifth, undefined]),
      ['answer-shifted page4 {"belongsTo":5}', 'answer-missing page4 {"words":13}']
    ],
    [
      'two answers that changed places',
      withAnswers([fourth, second, 'Ja.', first, fifth]),
      ['answer-shifted page4 {"belongsTo":1}', 'answer-shifted page1 {"belongsTo":4}']
    ],
    [
      'a long answer that stands in the place of the next one as well',
      withAnswers([first, second, 'Ja.', fourth, fourth]),
      ['answer-missing page5 {"words":12}']
    ],
    [
      'another text in the place of an answer',
      withAnswers([
        first,
        second,
        'Ja.',
        'Op dit onderwerp kom ik terug zodra het advies van de raad van state ontvangen is.',
        fifth
      ]),
      ['answer-replaced page4 {"words":16,"otherWords":13}']
    ],
    ['a short answer written otherwise', withAnswers([first, second, 'Nee.', fourth, fifth]), []],
    [
      'a lost paragraph',
      withAnswers([first, second!.split('\n\n').slice(1).join('\n\n'), 'Ja.', fourth, fifth]),
      ['paragraph-missing page2 {"paragraph":1,"words":10}']
    ],
    [
      'the last sentence of a paragraph among others',
      withAnswers([
        first,
        second!.replace(
          'smal.',
          'smal. De provincie heeft daarbij ook gekeken naar de drukte op zaterdag en op zondag.'
        ),
        'Ja.',
        fourth,
        fifth
      ]),
      []
    ],
    [
      'a paragraph that was split',
      withAnswers([first, second!.replace('verbreed en', 'verbreed\n\nen'), 'Ja.', fourth, fifth]),
      []
    ],
    [
      'a question that was rewritten beyond recognition',
      SAMPLE_SET.map((exchange, at) =>
        at === 3
          ? { ...exchange, question: 'Wie betaalt er als iemand onderweg in het water valt?' }
          : exchange
      ),
      []
    ],
    [
      'a question that is gone',
      SAMPLE_SET.filter((_, at) => at !== 3),
      ['question-missing page {"number":4}']
    ]
  ])('%s', ([, page, expected]) => {
    expect(findingsOf(page)).toEqual(expected);
  });
});

test('an answer found elsewhere in the source is not missing', () => {
  const page = withAnswers([`${first} ${fourth}`, second, 'Ja.', undefined, fifth]);
  expect(findingsOf(page)).toEqual([]);
});

test('a note that one program printed below the last answer is not missing where it is a note', () => {
  const note = 'Jaarbericht van de post 2031, bijlage 2.';
  const page = withAnswers([first, second, 'Ja.', fourth, `${fifth}\n\n1 ${note}`]);
  const entries = (footnote: string) => [
    {
      ...SAMPLE_LETTER,
      papers: SAMPLE_LETTER.papers.map((paper) => ({
        ...paper,
        footnotes: [{ label: '1', text: footnote, spans: [] }]
      }))
    },
    entryOf('page', [{ exchanges: page }], 'web-page')
  ];
  const codes = (footnote: string) =>
    findVersions(entries(footnote)).findings.map(({ code }) => code);
  expect(codes(note)).toEqual([]);
  expect(codes(note.slice(0, 12))).toEqual(['paragraph-missing']);
  expect(codes('Een heel andere noot.')).toEqual(['paragraph-missing']);
});

test('a short last answer is not replaced by the same one with more paragraphs', () => {
  const more = 'In het najaar volgt een tweede handreiking over het bezorgen op zee, ook bij mist.';
  const letter = entryOf('letter', [
    { exchanges: withAnswers([first, second, 'Ja.', fourth, 'Ja.']) }
  ]);
  const page = withAnswers([first, second, 'Ja.', fourth, `Ja.\n\n${more}`]);
  const { findings } = findVersions([letter, entryOf('page', [{ exchanges: page }], 'web-page')]);
  expect(findings.map(drawFinding)).toEqual([
    'paragraph-missing letter5 {"paragraph":2,"words":15}'
  ]);
});

test('the order of the sources changes nothing but the sides', () => {
  const page = entryOf(
    'page',
    [{ exchanges: withAnswers([first, second, 'Ja.', fifth, undefined]) }],
    'web-page'
  );
  const letter = SAMPLE_LETTER;
  const there = findVersions([letter, page]).findings.map(drawFinding);
  expect(findVersions([page, letter]).findings.map(drawFinding).sort()).toEqual(there.sort());
});
