import { expect, test } from 'vitest';
import { splitLines } from '../../layout/split-lines.ts';
import { asOneLine } from './one-line.ts';

const read = (text: string) => asOneLine(text, splitLines(text));

test('joins lines that hold questions with the number of the next', () => {
  const text =
    'Kent u de toren van Oeverdam, die al jaren niet meer brandt? Ja, die ken ik. 2\n'.repeat(4);
  const joined = read(text);
  expect(joined?.text).toBe(text.replaceAll('\n', ' '));
  expect(joined?.ends).toHaveLength(4);
});

test('leaves lines of print, lines that numbers begin in order, and short lines', () => {
  const print = 'de toren van Oeverdam brandt al jaren niet meer, en waarom is dat? Dat ligt aan\n';
  expect(read(print.repeat(8))).toBeUndefined();
  const listed = [1, 2, 3].map(
    (i) => `${i}. Kent u de toren van Oeverdam, die al jaren niet brandt? Ja.`
  );
  expect(read(listed.join('\n'))).toBeUndefined();
  expect(read('Kent u de toren?\nJa.\n2\n'.repeat(4))).toBeUndefined();
});
