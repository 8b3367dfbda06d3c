import { expect, test } from 'vitest';
import { chooseSeries } from './heading-chain.ts';

/** Draws candidates as "1 2 -1 -2 3": what has a minus looks unlike a question. */
function chosen(drawn: string): string {
  const items = drawn.split(' ');
  const candidates = items.map((item) => ({
    number: Math.abs(Number(item)),
    weight: item.startsWith('-') ? -2 : 3
  }));
  return chooseSeries(candidates)
    .indexes.map((index) => `${items[index]}@${index}`)
    .join(' ');
}

test.for([
  ['a plain series', '1 2 3', '1@0 2@1 3@2'],
  ['a list inside the first answer', '1 -1 -2 -3 2 3', '1@0 2@4 3@5'],
  ['a list after the last', '1 2 3 -1 -2', '1@0 2@1 3@2'],
  ['a number that is missing', '1 2 4 5', '1@0 2@1 4@2 5@3'],
  ['a series that starts later', '5 6 7', '5@0 6@1 7@2'],
  ['numbers of pages between', '1 17 2 18 3', '1@0 2@2 3@4'],
  ['nothing that asks', '-1 -2 -3', '']
] as const)('%s: %s', ([, drawn, expected]) => {
  expect(chosen(drawn)).toBe(expected);
});
