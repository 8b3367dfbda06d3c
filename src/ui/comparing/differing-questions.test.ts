import { expect, test } from 'vitest';
import { entryOf } from '../../../tests/generate/paper.ts';
import { collateSets } from '../../core/compare/many-versions/collate-sets.ts';
import { differingQuestions } from './differing-questions.ts';
import { layOutMatrix } from './variant-rows.ts';

const SOUP = 'Welke kantines serveren op maandag uitsluitend soep en brood aan hun gasten?';
const BREAD = 'Hoeveel gasten hebben daarover dit jaar bij de kantine een klacht ingediend?';
const END = 'Wanneer is de evaluatie van deze proef met soep en brood gereed?';

const version = (soup: string, answers: readonly (string | undefined)[], last = true) => ({
  exchanges: [SOUP, soup, ...(last ? [END] : [])].map((question, at) => ({
    question,
    ...(answers[at] !== undefined && { answer: answers[at] })
  }))
});

const JA = 'Alle kantines van het Rijk doen aan deze proef mee.';
const NEE = 'Er zijn dit jaar tot nu toe veertien klachten ingediend.';
const LENTE = 'De evaluatie is in het voorjaar gereed en gaat dan naar de Kamer.';

test('says of each question that differs where, and which versions lack what', () => {
  const library = [
    entryOf('page', [
      version(BREAD, [JA, NEE, LENTE]),
      version(
        BREAD.replace('gasten', 'bezoekers'),
        [JA, NEE.replace('veertien', 'vijftien')],
        false
      ),
      version(BREAD, [JA, undefined, LENTE])
    ])
  ];
  const collated = collateSets(library, ['page/0', 'page/1', 'page/2'], 0, { answers: true })!;
  const found = differingQuestions(layOutMatrix(collated, 0), 0);
  expect(found.map(({ labels, places, lacking }) => ({ labels, places, lacking }))).toEqual([
    {
      labels: ['2'],
      places: { question: 1, answer: 1 },
      lacking: { question: [], answer: [2] }
    },
    { labels: ['3'], places: { question: 0, answer: 0 }, lacking: { question: [1], answer: [] } }
  ]);
});

test('a question whose answer stands under another one in some version is not the same in all', () => {
  const library = [
    entryOf('letter', [version(BREAD, [JA, NEE, LENTE])]),
    entryOf('page', [version(BREAD, [JA, LENTE, NEE])], 'web-page'),
    entryOf('other', [version(BREAD, [JA, NEE, LENTE])])
  ];
  const ids = ['letter/0', 'page/0', 'other/0'];
  const items = layOutMatrix(collateSets(library, ids, 0, { answers: true })!, 0);
  const found = differingQuestions(items, 0);
  expect(found.map(({ labels, item }) => [labels.join(), item.shifted, item.standings])).toEqual([
    [
      '2',
      [{ version: 1, labels: ['3'] }],
      [{ part: 'answer', versions: ['present', { under: ['3'] }, 'present'] }]
    ],
    [
      '3',
      [{ version: 1, labels: ['2'] }],
      [{ part: 'answer', versions: ['present', { under: ['2'] }, 'present'] }]
    ]
  ]);
});
