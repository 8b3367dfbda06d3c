import { expect, test } from 'vitest';
import { createOfficeHolders } from './office-holders.ts';
import type { UnitGroup } from './units.ts';

const group = (paperId: string, fields: Partial<UnitGroup>): UnitGroup => ({
  sourceId: 'bron',
  paperId,
  kind: 'question-set',
  submitters: [],
  addressees: [],
  respondents: [],
  ...fields
});

const office = { role: 'minister', ministry: 'Defensie' };
const named = (name: string) => ({ ...office, role: 'Minister', name });

test('an office is who holds it in the same paper, else in another of the case', () => {
  const holders = createOfficeHolders();
  const answer = group('a', { caseNumber: '2025Z00001', respondents: [named('Noor Wit')] });
  holders.add(answer);
  holders.add(group('b', { respondents: [named('Bas Zwart')] }));
  expect(holders.holderOf(office, group('a', {}))).toBe('Noor Wit');
  expect(holders.holderOf(office, group('c', { caseNumber: '2025z00001' }))).toBe('Noor Wit');
  expect(holders.holderOf(office, group('c', {}))).toBeUndefined();
  expect(holders.holderOf({ ...office, ministry: 'Financiën' }, answer)).toBeUndefined();
  holders.remove(answer);
  expect(holders.holderOf(office, group('a', {}))).toBeUndefined();
});

test('an office with two holders in a paper stays itself', () => {
  const holders = createOfficeHolders();
  holders.add(group('a', { respondents: [named('Noor Wit'), named('Bas Zwart')] }));
  expect(holders.holderOf(office, group('a', {}))).toBeUndefined();
});
