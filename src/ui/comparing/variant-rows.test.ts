import { expect, test } from 'vitest';
import { entryOf } from '../../../tests/generate/paper.ts';
import { collateSets } from '../../core/compare/many-versions/collate-sets.ts';
import { layOutMatrix } from './variant-rows.ts';

const ask = (who: string, more = true) => ({
  exchanges: [
    { question: `Welke kantines van ${who} serveren op maandag uitsluitend soep en brood?` },
    { question: `Hoeveel gasten hebben daarover bij ${who} dit jaar een klacht ingediend?` },
    ...(more ? [{ question: 'Wanneer is de evaluatie van deze proef met soep gereed?' }] : [])
  ]
});
const library = [entryOf('page', [ask('de douane'), ask('het kadaster', false), ask('de douane')])];
const matrix = (base: number) =>
  layOutMatrix(
    collateSets(library, ['page/0', 'page/1', 'page/2'], base, { answers: false })!,
    base
  );

test('the text of the base with numbered slots', () => {
  const drawn = matrix(1).map(({ question }) =>
    question.map(({ text, slot }) => (slot ? `[${slot} ${text}]` : text)).join('')
  );
  expect(drawn).toEqual([
    'Welke kantines van [1 het kadaster] serveren op maandag uitsluitend soep en brood?',
    'Hoeveel gasten hebben daarover bij [2 het kadaster] dit jaar een klacht ingediend?'
  ]);
});

test('who says what, and which say the same', () => {
  const [first] = matrix(0);
  expect(
    first!.rows.map(({ readings }) => readings.map(({ letter, text }) => `${letter} ${text}`))
  ).toEqual([['A de douane', 'B het kadaster', 'A de douane']]);
  expect(first!.rows[0]!.readings.map(({ asBase }) => asBase)).toEqual([true, false, true]);
  expect(first!.rows[0]!.before.endsWith('kantines van ')).toBe(true);
});

test('what a version lacks', () => {
  expect(matrix(0).map(({ standings }) => standings)).toEqual([
    [],
    [],
    [{ part: 'question', versions: ['present', 'absent', 'present'] }]
  ]);
});

test('what holds questions only lacks no single answer', () => {
  const questions = ['Wie kookt de soep in de kantine?', 'Wie bakt het brood in de kantine?'];
  const asked = (answers: readonly string[]) => ({
    exchanges: questions.map((question, at) => ({
      question,
      ...(answers[at] !== undefined && { answer: answers[at] })
    }))
  });
  const soup = 'De kok van de kantine maakt elke ochtend verse soep.';
  const bread = 'Een bakker uit de buurt levert elke dag het brood.';
  const sources = [
    entryOf('questions', [asked([])]),
    entryOf('letter', [asked([soup, bread])]),
    entryOf('page', [asked([soup.replace('verse', 'dikke')])])
  ];
  const ids = ['questions/0', 'letter/0', 'page/0'];
  const laidOut = layOutMatrix(collateSets(sources, ids, 1, { answers: true })!, 1);
  expect(laidOut.map(({ standings }) => standings)).toEqual([
    [],
    [{ part: 'answer', versions: ['unanswering', 'present', 'absent'] }]
  ]);
  expect(
    laidOut[0]!.rows.map(({ readings }) =>
      readings.map(({ text, unanswering }) => text ?? unanswering)
    )
  ).toEqual([[true, 'verse', 'dikke']]);
});

test('the words round a difference are whole, and say where the text goes on', () => {
  const answer = (count: string) =>
    `Volgens de vereniging van beheerders liggen er langs de vaart ${count} steigers, die elk voorjaar worden nagezien.`;
  const sources = ['tien', 'elf'].map((count) =>
    entryOf(count, [{ exchanges: [{ question: 'Hoeveel steigers?', answer: answer(count) }] }])
  );
  const ids = ['tien/0', 'elf/0'];
  const [{ rows }] = layOutMatrix(collateSets(sources, ids, 0, { answers: true })!, 0) as [
    ReturnType<typeof layOutMatrix>[number]
  ];
  expect(rows.map(({ before, after }) => [before, after])).toEqual([
    ['…van beheerders liggen er langs de vaart ', ' steigers, die elk voorjaar worden nagezien.']
  ]);
});
