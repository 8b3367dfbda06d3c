import { expect, test } from 'vitest';
import { readNumberList, readNumberWord } from './number-list.ts';

test.for([
  ['3', [3], '3'],
  ['3, 4 en 5', [3, 4, 5], '3, 4 en 5'],
  ['3, 4, en 5', [3, 4, 5], '3, 4, en 5'],
  ['1,2,3,4 en 5', [1, 2, 3, 4, 5], '1,2,3,4 en 5'],
  ['39 t/m 42', [39, 40, 41, 42], '39 t/m 42'],
  ['39 tot en met 42', [39, 40, 41, 42], '39 tot en met 42'],
  ['7 t/ 10', [7, 8, 9, 10], '7 t/ 10'],
  ['4-7', [4, 5, 6, 7], '4-7'],
  ['7–9 en 11–13', [7, 8, 9, 11, 12, 13], '7–9 en 11–13'],
  ['47, 79 en\n124', [47, 79, 124], '47, 79 en 124'],
  ['169 en vraag 170', [169, 170], '169 en vraag 170'],
  ['5 en het antwoord op vraag 6', [5, 6], '5 en het antwoord op vraag 6'],
  ['2/3', [2, 3], '2/3'],
  ['1a en 1b', [1], '1a en 1b'],
  ['9 t/m 7', [9, 7], '9 t/m 7'],
  ['2, 2 en 3', [2, 3], '2, 2 en 3'],
  ['3 en de rest', [3], '3'],
  ['3, waarin', [3], '3'],
  ['8 9', [8], '8'],
  ['3. Verder', [3], '3']
] as const)('%j reads as %j', ([text, numbers, label]) => {
  const list = readNumberList(text);
  expect(list?.numbers).toEqual(numbers);
  expect(list?.label).toBe(label);
});

test.for(['2025', '1.1', '12%', '2de', 'vier', '', ' 3'])('%j is no number list', (text) => {
  expect(readNumberList(text)).toBeUndefined();
});

test('a heading may lack a comma', () => {
  expect(readNumberList('7, 8, 9 10 en 11', 0, { blankSeparates: true })?.numbers).toEqual([
    7, 8, 9, 10, 11
  ]);
});

test('reads from the given place and says where it ends', () => {
  const text = 'Zie vraag 3 en 4 hierboven';
  expect(readNumberList(text, 10)).toMatchObject({ start: 10, end: 16 });
});

test.for([
  ['vier', 4],
  ['Één', 1],
  ['twintig', 20],
  ['een', undefined],
  ['veel', undefined]
] as const)('the word %s is %s', ([word, number]) => {
  expect(readNumberWord(word)).toBe(number);
});
