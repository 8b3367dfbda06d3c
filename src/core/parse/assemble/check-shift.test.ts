import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const PAIRS = [
  ['Kent u de vuurtoren van Westergat?', 'Ja, ik ken de vuurtoren.'],
  ['Hoeveel trappen zijn afgekeurd?', 'Er zijn twee trappen afgekeurd.'],
  ['Wie betaalt het schilderwerk buiten?', 'Het schilderwerk betaalt de provincie.'],
  ['Zijn vrijwilligers verzekerd?', 'Alle vrijwilligers zijn verzekerd via de stichting.'],
  ['Wanneer wordt de verlichting vervangen?', 'De verlichting wordt volgend jaar vervangen.'],
  ['Is de brandweer betrokken geweest?', 'De brandweer is in maart betrokken geweest.'],
  ['Kunnen schoolklassen gratis binnen?', 'Voor schoolklassen is de entree gratis.'],
  ['Wat is het jaarlijkse bezoekersaantal?', 'Het bezoekersaantal is twaalfduizend.']
] as const;
const questions = PAIRS.map(([question]) => question);
const answers = PAIRS.map(([, answer]) => answer);

/** Which answers are said to stand under a neighbour of their question. */
const shifted = (asked: readonly string[], answered: readonly string[]) =>
  parse(
    asked
      .flatMap((question, i) => [
        `Vraag ${i + 1}`,
        question,
        ...(answered[i] === undefined ? [] : [`Antwoord ${i + 1}`, answered[i]])
      ])
      .join('\n\n'),
    '0'.repeat(64)
  )
    .flatMap(({ diagnostics }) => diagnostics)
    .flatMap(({ code, data }) => (code === 'answers-shifted' ? [data] : []));

test('answers below their own questions are in order', () => {
  expect(shifted(questions, answers)).toEqual([]);
});

test('where an answer of another set stands in between, the others come one place too late', () => {
  const late = ['Daarover gaat een ander bestuur.', ...answers.slice(0, -1)];
  expect(shifted(questions, late)).toEqual([{ from: 2, by: -1 }]);
});

test('where an answer was lost, the others come one place too early', () => {
  expect(shifted(questions, answers.slice(1))).toEqual([{ from: 1, by: 1 }]);
});

test('a few pairs are an accident, and answers in any other order are not named', () => {
  const late = ['Daarover gaat een ander bestuur.', ...answers.slice(0, 4)];
  expect(shifted(questions.slice(0, 5), late)).toEqual([]);
  expect(shifted(questions, answers.toReversed())).toEqual([]);
});
