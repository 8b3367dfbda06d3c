import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readRows } from '../rows/rows.ts';
import { europeanEnd } from './european-rows.ts';

const endOf = (...lines: string[]) => europeanEnd(readRows(layoutOf(lines)), 0);

test.for([
  // Who answers, for whom, and on which day, on lines of their own
  ['Antwoord van mevrouw Lindqvist', 'namens de Europese Commissie', '(3.2.2031)', 'Ja.', 3],
  ['Antwoord van mevrouw Lindqvist namens de Commissie', '(3.2.2031)', 'Ja.', '', 2],
  ['Antwoord van commissaris Moretti namens de Commissie', 'Ja.', '(zie ook vraag 2)', '', 1],
  ['Antwoord van de heer Moretti namens de Commissie', 'Dat doe ik namens de Raad.', '', '', 1]
] as const)('"%s" / "%s" / "%s": row %5$s is behind who answers', ([a, b, c, d, next]) => {
  expect(endOf(a, b, c, d)).toEqual({ label: 'Antwoord', next });
});

test.for([
  'Antwoord van mevrouw Lindqvist, wethouder',
  'Antwoord van de minister namens de Commissie'
])('"%s" is of no European paper', (line) => {
  expect(endOf(line, 'De pont vaart weer.')).toBeUndefined();
});

test('a question goes down to what it is about, in its form of before 2009 only above its names', () => {
  const head = ['Vraag met verzoek om schriftelijk antwoord E-000917/2031', 'aan de Commissie'];
  expect(endOf(...head, 'Inge Faas (ELDR)', 'Betreft: Veerponten')?.next).toBe(3);
  const old = 'SCHRIFTELIJKE VRAAG E-1923/99';
  expect(endOf(old, 'van Inge Faas (ELDR) aan de Commissie', 'Betreft: Veerponten')?.next).toBe(2);
  expect(endOf(old, 'over veerponten')).toBeUndefined();
  expect(endOf(`${old} van een lezer`, 'van een lezer aan de Commissie')).toBeUndefined();
});
