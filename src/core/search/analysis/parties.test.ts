import { expect, test } from 'vitest';
import { isParty, partyOf } from './parties.ts';

test.for([
  ['CU', undefined, 'ChristenUnie'],
  ['Partij voor de Dieren', undefined, 'PvdD'],
  ['GL', '2022-05-01', 'GroenLinks'],
  ['PvdA', '2022-05-01', 'PvdA'],
  ['GL', '2025-05-01', 'GroenLinks-PvdA'],
  ['PvdA', undefined, 'GroenLinks-PvdA'],
  ['PvdA/GroenLinks', undefined, 'GroenLinks-PvdA'],
  ['Lid Vlierman', undefined, 'Lid Vlierman']
] as const)('%s of %s is counted under %s', ([printed, date, name]) => {
  expect(partyOf(printed, date)).toBe(name);
});

test.for([
  ['GroenLinks-PvdA', 'gl', true],
  ['GL', 'GroenLinks-PvdA', true],
  ['PvdA', 'groenlinks-pvda', true],
  ['PvdA', 'gl', false],
  ['CU', 'christenunie', true],
  ['VVD', 'PVV', false]
] as const)('%s may be %s: %s', ([printed, typed, same]) => {
  expect(isParty(printed, typed)).toBe(same);
});
