import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test.for([
  [['naam', 'n'], 'naam;n'],
  [['a;b', 'zei "ja"'], '"a;b";"zei ""ja"""'],
  [['twee\nregels', ''], '"twee\nregels";'],
  [[20.5, -3, 1234], '20,5;-3;1234'],
  [['=1+1', '@x', '+31 6', '-'], "'=1+1;'@x;'+31 6;'-"],
  [['\t=1', 'a=b'], "'\t=1;a=b"]
] as const)('%j', ([row, line]) => {
  expect(writeCsv([row])).toBe(`\uFEFF${line}\r\n`);
});
