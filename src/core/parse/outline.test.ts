import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { parse } from './parse.ts';

test('draws the parts of a paper', () => {
  const text = 'Vraag 1\nHoe breed is een fietspad?\n\nAntwoord 1\nDat verschilt.\n';
  expect(outline(parse(text, 'a'.repeat(64)), text)).toBe(`written-answer
  set
    question 1 "Vraag 1"
      Hoe breed is een fietspad?
    answer to 1 "Antwoord 1"
      Dat verschilt.
  info kind-evidence {"evidence":["question-headings","answer-headings"]}
`);
});
