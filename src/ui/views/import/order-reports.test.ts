import { expect, test } from 'vitest';
import type { ImportOutcome } from '../../../worker/import-outcome.ts';
import { orderReports } from './order-reports.ts';

const known = (file: string): ImportOutcome => ({
  status: 'known',
  file,
  sourceId: file,
  papers: []
});
const added = (file: string): ImportOutcome => ({
  status: 'imported',
  file,
  sourceId: file,
  encoding: 'utf-8',
  papers: []
});

test('what was refused comes first, then what is new, and last what was known', () => {
  const refused = { status: 'refused', file: 'leeg', refusal: 'empty' } as const;
  const cancelled = { status: 'cancelled', file: 'rest' } as const;
  const all = [known('a'), added('b'), cancelled, known('c'), refused, added('d')];
  expect(orderReports(all).map(({ file }) => file)).toEqual(['leeg', 'b', 'd', 'rest', 'a', 'c']);
});
