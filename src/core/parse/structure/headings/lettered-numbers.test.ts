import { expect, test } from 'vitest';
import { withLettered } from './lettered-numbers.ts';

const look = (labels: string) =>
  labels.split(' ').map((label) => ({ label, shape: 'number-text' }));

test.for<[string, string, number[], number[]]>([
  ['what follows the first letter', '1a 1b 1c 2', [0, 3], [0, 1, 2, 3]],
  [
    'what stands before a later letter that was chosen',
    '1a 1b 2a 2b 2c 3',
    [1, 3, 5],
    [0, 1, 2, 3, 4, 5]
  ],
  ['nothing where the first letter is missing', '1 2b 2c 3', [0, 1, 3], [0, 1, 3]],
  ['nothing behind a number without a letter', '1 1a 1b 2', [0, 3], [0, 3]]
])('%s', ([, labels, series, expected]) => {
  expect(withLettered(look(labels), series)).toEqual(expected);
});
