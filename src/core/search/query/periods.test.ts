import { expect, test } from 'vitest';
import { readPeriod } from './periods.ts';

const DATES = ['2023-12-31', '2024-05-20', '2025-05-20', '2025-06-01'];

test.for([
  ['2025', '2025-05-20 2025-06-01'],
  ['2024..2025', '2024-05-20 2025-05-20 2025-06-01'],
  ['2025..2024', '2024-05-20 2025-05-20 2025-06-01'],
  ['2024-2025', '2024-05-20 2025-05-20 2025-06-01'],
  ['..2024', '2023-12-31 2024-05-20'],
  ['2025..', '2025-05-20 2025-06-01'],
  ['>2024', '2025-05-20 2025-06-01'],
  ['<=2023', '2023-12-31'],
  ['2025-05', '2025-05-20'],
  ['2025-06-01', '2025-06-01'],
  ['1-6-2025', '2025-06-01'],
  ['202', '2023-12-31 2024-05-20 2025-05-20 2025-06-01'],
  ['2025-', '2025-05-20 2025-06-01'],
  ['2024.', '2024-05-20'],
  ['2024-2', '2024-05-20'],
  ['2024/', '2024-05-20'],
  ['2024/2', '2024-05-20'],
  ['2024..20', '2024-05-20 2025-05-20 2025-06-01'],
  ['>20', '2023-12-31 2024-05-20 2025-05-20 2025-06-01']
] as const)('%s is %s', ([value, found]) => {
  expect(DATES.filter(readPeriod(value)!).join(' ')).toBe(found);
});

// Prinsjesdag was 19 September 2023, 17 September 2024 and 16 September 2025
test.for([
  ['2024/25', true],
  ['2024/2025', true],
  ['2024-25', true],
  ['2023/24', false]
] as const)('%s begins on the third Tuesday of September', ([value, found]) => {
  const within = readPeriod(value)!;
  expect(['2024-09-17', '2025-09-15'].map(within)).toEqual([found, found]);
  expect(within('2024-09-16')).toBe(!found);
  expect(within('2025-09-16')).toBe(false);
});

test('the session of 1999/00 ends in 2000', () => {
  const within = readPeriod('1999/00')!;
  expect(['2000-01-01', '1999-01-01'].map(within)).toEqual([true, false]);
});

test.for(['', '25', '..', '-', '-2024', '2024/26', 'mei', '12', '2025-13-1'])(
  '%s is no period',
  (value) => {
    expect(readPeriod(value)).toBeUndefined();
  }
);
