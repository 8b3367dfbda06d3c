import { expect, test } from 'vitest';
import { checkLostLetters } from './check-lost-letters.ts';

test.for([
  ['Financi�n en financi�le risico�s', 3, [7, 8]],
  ['Het gaat om ��n pont.', 2, [12, 13]],
  ['Heel de re�ngineering, en de caf�', 2, [10, 11]]
] as const)('letters of words are lost: %s', ([text, letters, span]) => {
  expect(checkLostLetters(text)).toEqual([
    { code: 'letters-lost', severity: 'warning', span, data: { letters } }
  ]);
});

// an extractor that knows no bullet, or a text about such signs, has lost no letter
test.for(['� een punt\n� nog een punt', 'Het teken ‘�’ staat voor iets anders.', 'Geen.', '���'])(
  'no letter is lost: %s',
  (text) => expect(checkLostLetters(text)).toEqual([])
);
