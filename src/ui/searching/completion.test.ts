import { expect, test } from 'vitest';
import type { Completion } from '../../core/search/search.ts';
import { applyCompletion, carryOver, worthShowing } from './completion.ts';

// The cursor is drawn as "|"; what is replaced stands in brackets.
test.for<[string, Completion['type'], string, string]>([
  ['wolf [frac]', 'field', 'fractie:', 'wolf fractie:|'],
  ['fractie:[v]', 'value', 'VVD', 'fractie:VVD |'],
  ['fractie:[v] wolf', 'value', 'VVD', 'fractie:VVD |wolf'],
  ['-is:[]', 'value', 'uitgesteld', '-is:uitgesteld |']
])('%s', ([drawn, type, text, expected]) => {
  const start = drawn.indexOf('[');
  const end = drawn.indexOf(']') - 1;
  const { query, cursor } = applyCompletion(drawn.replace(/[[\]]/g, ''), {
    text,
    start,
    end,
    type
  });
  expect(`${query.slice(0, cursor)}|${query.slice(cursor)}`).toBe(expected);
});

test('words, and what stands there already, are not offered', () => {
  const at = { start: 0, end: 2 };
  const completions: Completion[] = [
    { ...at, type: 'field', text: 'indiener:' },
    { ...at, type: 'word', text: 'inkomen' },
    { ...at, type: 'value', text: 'IN' }
  ];
  expect(worthShowing('in', completions).map(({ text }) => text)).toEqual(['indiener:']);
  const letter = { start: 0, end: 1, type: 'field', text: 'indiener:' } as const;
  expect(worthShowing('i', [letter])).toEqual([]);
});

test.for<[string, string, string | undefined]>([
  ['wolf fra|', 'wolf frac', 'wolf fractie:'],
  ['wolf frac|', 'wolf fra', 'wolf fractie:'],
  ['fra| wolf', 'frac wolf', 'fractie: wolf'],
  ['wolf fra|', 'wolf fra dijk', undefined],
  ['wolf fra|', 'wolf', undefined],
  ['wolf fra|', 'dijk frac', undefined]
])('what completed "%s" completes "%s"', ([drawn, query, expected]) => {
  const before = drawn.replace('|', '');
  const start = before.indexOf('fra');
  const completion = { text: 'fractie:', type: 'field', start, end: drawn.indexOf('|') } as const;
  const [carried] = carryOver([completion], before, query);
  expect(carried && applyCompletion(query, carried).query).toBe(expected);
});
