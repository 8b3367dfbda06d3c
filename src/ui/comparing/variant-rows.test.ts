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
  expect(matrix(0).map(({ lacking }) => lacking.join())).toEqual(['', '', 'question']);
});
