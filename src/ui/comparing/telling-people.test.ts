import { expect, test } from 'vitest';
import { tellingOf } from './telling-people.ts';

test.for<[string[][], string[][]]>([
  [
    [
      ['Zijlmans', 'Roodhart'],
      ['Zijlmans', 'Wessels'],
      ['Buitenhek', 'Zijlmans']
    ],
    [['Roodhart'], ['Wessels'], ['Buitenhek']]
  ],
  [
    [['Zijlmans'], ['Zijlmans', 'Wessels']],
    [['Zijlmans'], ['Wessels']]
  ],
  [
    [[], ['Wessels']],
    [[], ['Wessels']]
  ],
  [[], []]
])('%j', ([each, telling]) => {
  expect(tellingOf(each)).toEqual(telling);
});
