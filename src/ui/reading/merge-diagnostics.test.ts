import { expect, test } from 'vitest';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { mergeDiagnostics } from './merge-diagnostics.ts';

const gap = (...missing: number[]): Diagnostic => ({
  code: 'footnote-gap',
  severity: 'warning',
  span: [0, 1],
  data: { missing }
});
const counted: Diagnostic = {
  code: 'numbers-counted',
  severity: 'info',
  span: [0, 1],
  data: {}
};
const repeated = (number: number): Diagnostic => ({
  code: 'number-repeated',
  severity: 'warning',
  span: [0, 1],
  data: { number }
});

test('the gaps in the notes are told as one, and the same sentence once', () => {
  expect(
    mergeDiagnostics([gap(9), counted, gap(25, 26), counted, repeated(3), gap(15), repeated(4)])
  ).toEqual([gap(9, 15, 25, 26), counted, repeated(3), repeated(4)]);
});
