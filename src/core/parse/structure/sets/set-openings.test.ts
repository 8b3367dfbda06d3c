import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readRows } from '../rows/rows.ts';
import { opensNumbers } from './set-openings.ts';

test.for(['1. Kent u de pont?', '• 1. Kent u de pont?', '•\t1. Kent u de pont?'])(
  '"%s" opens the questions of a set',
  (line) => {
    expect(opensNumbers(readRows(layoutOf([line, '2. Vaart zij?', '3. Hoe vaak?'])), 0)).toBe(true);
  }
);
