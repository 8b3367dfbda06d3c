import { expect, test } from 'vitest';
import { readHeadingShape } from './read-heading-shape.ts';

/** Draws a shape: "Q 3 word", "A 21,22 word", with what marks it: misspelled, loose, unfinished. */
function drawn(line: string): string {
  const shape = readHeadingShape(line);
  if (!shape) return 'none';
  const flags = (['misspelled', 'lowerCase', 'loose', 'unfinished', 'fullStop'] as const).filter(
    (flag) => shape[flag] !== undefined
  );
  const role = shape.role === 'question' ? 'Q' : 'A';
  return [role, shape.numbers.join(), shape.shape, ...flags].filter(Boolean).join(' ');
}

test.for([
  ['Vraag 1', 'Q 1 word'],
  ['Vraagt 46', 'Q 46 word misspelled'],
  [' Antwoord 15', 'A 15 word'],
  ['Antwoord', 'A word'],
  ['Antwoord:', 'A word'],
  ['ANTWOORD OP VRAAG 3', 'A 3 word'],
  ['Antwoord op vraag 21 en 22', 'A 21,22 word'],
  ['Antwoorden op vraag 169 en vraag 170', 'A 169,170 word'],
  ['Antwoord vraag 4-7:', 'A 4,5,6,7 word'],
  ['Antwoord vragen 1,2,3,4 en 5', 'A 1,2,3,4,5 word'],
  ['Antwoord 1. t/m 3.', 'A 1,2,3 word'],
  ['Antwoord op vraag 4. en 6.', 'A 4,6 word'],
  ['Antwoord op vraag 4 en 6.', 'A 4,6 word fullStop'],
  ['Antwoord 3. - 12 procent van de ponten', 'A 3 word-text'],
  ['2. t/m 4.', 'Q 2,3,4 number'],
  ['4. t/m 2.', 'Q 4,2 number'],
  ['1., 2. en 4.', 'Q 1,2,4 number'],
  ['Vraag 7, 8, 9 10 en 11', 'Q 7,8,9,10,11 word'],
  ['Vraag 12 (VVD)', 'Q 12 word'],
  ['Vraag 1a', 'Q 1 word'],
  ['## **Vraag 3**', 'Q 3 word'],
  ['Antwoord op vragen 47, 79 en', 'A 47,79 word unfinished'],
  ['Nader antwoord 3', 'A 3 word'],
  ['Aanvullend antwoord op vraag 3', 'A 3 word'],
  ['Nader antwoord van Minister De Wit', 'none'],
  ['Antwoord: Ja.', 'A word-text'],
  ['Vraag 3: Hoe breed is het pad?', 'Q 3 word-text'],
  ['Vraag 3 Hoe breed is het pad?', 'Q 3 word-text loose'],
  ['Vraag 3Hoe breed is het pad?', 'Q 3 word-text loose'],
  ['Antwoord Op 1 januari was dat zo.', 'A word-text loose'],
  ['V3: Hoe breed is het pad?', 'Q 3 word-text loose'],
  ['3.', 'Q 3 number'],
  ['3', 'Q 3 number'],
  ['3. Hoe breed is het pad?', 'Q 3 number-text'],
  ['3) Hoe breed is het pad?', 'Q 3 number-text'],
  ['3\tHoe breed is het pad?', 'Q 3 number-text'],
  ['3 Hoe breed is het pad?', 'Q 3 bare-number-text'],
  ['antwoorden onder vraag 39 t/m 42.', 'A 39,40,41,42 word lowerCase fullStop']
] as const)('%j looks like %s', ([line, expected]) => {
  expect(drawn(line)).toBe(expected);
});

test.for([
  '',
  'Vraag 3 gaat over het fietspad',
  'Vraag 2025',
  'Vragen van het lid Jansen (X) aan de Minister van Y',
  'Antwoord van Minister Jansen (Financiën)',
  'antwoord op vraag 35 is aangegeven, heeft deze groep',
  '1.1 Veiligheid',
  '2025 2026 2027',
  '20 miljoen euro',
  'A12 is een weg',
  'Het antwoord'
])('%j looks like no heading', (line) => {
  expect(drawn(line)).toBe('none');
});

test('says where the heading ends and the text begins', () => {
  const line = '**Antwoord 3:** Ja.';
  const shape = readHeadingShape(line);
  expect(shape && line.slice(shape.start, shape.end)).toBe('Antwoord 3:**');
});
