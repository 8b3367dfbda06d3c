import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const HEAD =
  'Technische vragen begroting Kreekoever 2037\nAntwoorden van het college op technische vragen van de fracties.\n\n';

const read = (text: string) => {
  const [paper] = parse(HEAD + text, '0'.repeat(64));
  return {
    questions: paper!.questionSets.flatMap(({ questions }) => questions).length,
    apart: paper!.diagnostics.some(({ code }) => code === 'table-apart')
  };
};

const ASKED = ['Is de molen verzekerd?', 'Is de dijk af?', 'Wie beheert het plein?'];
const SAID = ['De molen is dat niet.', 'De dijk is af.', 'De klokkenmaker.'];

test('answers below all questions are paired with none of them', () => {
  const asked = ASKED.map((one, i) => `${i + 1} ${one}`).join('\n');
  expect(read(`Nr. Vraag\n\n${asked}\n\nAntwoord\n\n${SAID.join('\n\n')}\n`)).toEqual({
    questions: 0,
    apart: true
  });
});

test('a list in order stays below the names of columns', () => {
  const pairs = ASKED.map((one, i) => `${i + 1}. ${one}\n\n${SAID[i]}`).join('\n\n');
  expect(read(`Nr. Vraag Antwoord\n\n${pairs}\n`)).toEqual({ questions: 3, apart: false });
});

test('answers with numbers below a title of their own stay those of their questions', () => {
  const list = (of: string[]) => of.map((one, i) => `${i + 1}. ${one}`).join('\n\n');
  expect(read(`Vragen\n\n${list(ASKED)}\n\nAntwoorden\n\n${list(SAID)}\n`).apart).toBe(false);
});

test('questions with labelled answers stay where a table is described above them', () => {
  const pairs = ASKED.map((one, i) => `Vraag ${i + 1}\n${one}\n\nAntwoord\n${SAID[i]}`);
  expect(read(`Nr. Vraag Antwoord\n\n${pairs.join('\n\n')}\n`)).toMatchObject({ questions: 3 });
});

test('a list that nobody has answered yet is no table apart', () => {
  const asked = ASKED.map((one, i) => `${i + 1}. ${one}`).join('\n\n');
  expect(read(`Nr. Vraag\n\n${asked}\n`).apart).toBe(false);
});
