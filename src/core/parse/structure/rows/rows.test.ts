import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readRows } from './rows.ts';

test.for([
  ['Ant\u00ADwoord op vraag 3', 'Antwoord  op vraag 3'],
  ['Ant\u00ADwoor\u00ADden 3 en 4:', 'Antwoorden   3 en 4:']
] as const)('"%s" is read as a label, at the same offsets', ([line, label]) => {
  expect(readRows(layoutOf([line])).map(({ text }) => text)).toEqual([label]);
});

test('a sentence keeps the places where its words may be broken', () => {
  const line = 'Ant\u00ADwoord op die kri\u00ADtiek kwam er niet.';
  expect(readRows(layoutOf([line])).map(({ text }) => text)).toEqual([line]);
});
