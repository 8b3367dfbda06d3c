import { expect, test } from 'vitest';
import { parse } from './parse.ts';

const COUNT = 170_000;
const LONG = { timeout: 60_000 };

/** "ka-", "kb-", … each another half of a word at the end of its line. */
const halves = () =>
  Array.from({ length: COUNT }, (_, i) =>
    `k${i.toString(26)}`.replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)]!)
  ).join('-\n');

test.for([
  ['numbers on one line', () => 'Nr. 7\t'.repeat(COUNT)],
  ['halves of words', halves]
] as const)('more of them than a call takes arguments are read: %s', LONG, ([, text]) => {
  expect(parse(text(), 'x')).toHaveLength(1);
});
