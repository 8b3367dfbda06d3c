import { expect, test } from 'vitest';
import { findAbbreviations } from './abbreviations.ts';

test.for([
  ['de Inspectie Wegen en Water (IWW) meldt', 'IWW = Inspectie Wegen en Water'],
  ['op grond van de Wet open dijken (Wod).', 'Wod = Wet open dijken'],
  ['het Bureau Rivierenbeheer (BRB)', 'BRB = Bureau Rivierenbeheer'],
  ['de leden Jansen (VVD) en Pietersen (SP)', ''],
  ['de brief (zie bijlage) van vorig jaar', ''],
  ['in Nederland (Zwolle)', ''],
  ['(ABC)', '']
] as const)('%s → %s', ([text, drawn]) => {
  const found = findAbbreviations(text);
  expect(found.map(([short, long]) => `${short} = ${long}`).join(', ')).toBe(drawn);
});
