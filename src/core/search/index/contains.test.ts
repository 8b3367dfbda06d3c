import { expect, test } from 'vitest';
import { hasTable } from './contains.ts';

test.for([
  ['2021 29\n\n2022 26\n\n2023 22', true],
  ['Zwolle 12 34 %\nAssen 8 20 %\nGoes 1 3 %', true],
  ['| a | b |\n| 1 | 2 |\n| 3 | 4 |', true],
  ['Regio\tAantal\nNoord\tveel\nZuid\tweinig', true],
  ['2021 29\n\n2022 26', false],
  ['In 2021 waren het er 29.\nIn 2022 waren het er 26.\nIn 2023 waren het er 22.', false],
  ['Eerste zin.\nTweede zin.\nDerde zin.', false]
] as const)('%j is a table: %s', ([text, isTable]) => {
  expect(hasTable(text)).toBe(isTable);
});
