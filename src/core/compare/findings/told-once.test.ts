import { expect, test } from 'vitest';
import { entryOf } from '../../../../tests/generate/paper.ts';
import type { PaperKind } from '../../model/paper.ts';
import { reportVersions } from '../versions-report.ts';

const QUESTIONS = [
  'Hoeveel zwaluwen broedden er dit jaar onder de dakgoten van het oude gemaal?',
  'Wie betaalt de kunstnesten die het waterschap aan de gevel wil hangen?'
];
const LEAD =
  'Onder de goten van het gemaal telde de werkgroep dit voorjaar zestig bewoonde nesten.';
const MIDDLE = 'In het voorjaar van 2022 waren het er door de kou niet meer dan twintig.';
const ROOF = 'Voor de vernieuwing van het dak is met de aannemer een rustige periode afgesproken.';
const LAST = 'De werkgroep telt ook de komende jaren.';
const PAID = 'Het waterschap betaalt de kunstnesten uit het budget voor onderhoud van gebouwen.';

/** One set in several sources, by name, with the paragraphs of its first answer. */
type Sources = Readonly<Record<string, readonly string[]>>;

/** What is told: the code, the place that is wrong, which paragraph, and who shows it. */
function told(sources: Sources, kinds: Readonly<Record<string, PaperKind>> = {}): string[] {
  const entries = Object.entries(sources).map(([name, paragraphs]) =>
    entryOf(
      name,
      [
        {
          exchanges: [
            { question: QUESTIONS[0]!, answer: paragraphs.join('\n\n') },
            { question: QUESTIONS[1]!, answer: PAID }
          ]
        }
      ],
      kinds[name]
    )
  );
  return reportVersions(entries).findings.map(({ code, in: place, other, others, data }) =>
    [
      `${code} ${place.source} ${place.question}`,
      `paragraph ${String(data.paragraph)}`,
      (others ?? [other!]).map(({ source }) => source).join(' ')
    ].join(', ')
  );
}

test('a paragraph that one of two versions lost is told as it was', () => {
  expect(told({ a: [LEAD, MIDDLE, LAST], b: [LEAD, LAST] })).toEqual([
    'paragraph-missing b 1, paragraph 2, a'
  ]);
});

test('a paragraph that one of several versions lost is told once, and all others show it', () => {
  const whole = [LEAD, MIDDLE, LAST];
  expect(told({ a: whole, b: whole, c: [LEAD, LAST], d: whole })).toEqual([
    'paragraph-missing c 1, paragraph 2, a b d'
  ]);
});

test('two paragraphs that one version lost are two, though another runs them together', () => {
  const whole = [LEAD, MIDDLE, ROOF, LAST];
  expect(
    told({ a: [LEAD, `${MIDDLE} ${ROOF}`, LAST], b: whole, c: [LEAD, LAST], d: whole })
  ).toEqual([
    'paragraph-missing c 1, paragraph 2, b d a',
    'paragraph-missing c 1, paragraph 3, b d'
  ]);
});

test('two versions that lost a paragraph are told each', () => {
  const whole = [LEAD, MIDDLE, LAST];
  expect(told({ a: [LEAD, LAST], b: whole, c: whole, d: [LEAD, LAST] })).toEqual([
    'paragraph-missing a 1, paragraph 2, b c',
    'paragraph-missing d 1, paragraph 2, b c'
  ]);
});

const alone: Sources = {
  a: [LEAD, LAST],
  b: [LEAD, LAST],
  c: [LEAD, MIDDLE, LAST],
  d: [LEAD, LAST]
};

test('a paragraph that one of several versions has alone is told of that one', () => {
  expect(told(alone)).toEqual(['paragraph-extra c 1, paragraph 2, a b d']);
});

test('what the official paper has and all copies lost is told of each copy', () => {
  expect(told(alone, { a: 'web-page', b: 'web-page', d: 'web-page' })).toEqual([
    'paragraph-missing a 1, paragraph 2, c',
    'paragraph-missing b 1, paragraph 2, c',
    'paragraph-missing d 1, paragraph 2, c'
  ]);
});

test('of several versions that one has another answer with which the others agree', () => {
  const other = [
    'Zwaluwen worden door het waterschap sinds de verbouwing nergens meer bijgehouden.'
  ];
  expect(told({ a: [LEAD], b: [LEAD], c: other, d: [LEAD] })).toEqual([
    'answer-replaced c 1, paragraph undefined, a b d'
  ]);
});

test('a question that one version has alone is told of that one', () => {
  const exchanges = [
    { question: QUESTIONS[0]!, answer: LEAD },
    { question: QUESTIONS[1]!, answer: PAID }
  ];
  const more = { question: 'Bent u bereid het dak van de schuur hetzelfde te geven?' };
  const sets = [exchanges, exchanges, [...exchanges, more], exchanges];
  const { findings } = reportVersions(
    sets.map((own, at) => entryOf(`s${at}`, [{ exchanges: own }]))
  );
  expect(findings).toMatchObject([
    {
      code: 'question-extra',
      in: { source: 's2', question: 3 },
      others: [{ source: 's0' }, { source: 's1' }, { source: 's3' }],
      data: { number: 3 }
    }
  ]);
});
