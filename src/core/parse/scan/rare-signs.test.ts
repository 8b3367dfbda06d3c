import { expect, test } from 'vitest';
import { holdsRareSigns } from './rare-signs.ts';

test.for([
  ['afge\u00ADbroken', true],
  ['26\u202F643', true],
  ['26\u2009643', true],
  ['nr.\u20071', true],
  ['rapport\u2074', true],
  ['CO\u2082', true],
  ['\uFEFFVraag 1', true],
  ['toe\uFFFElichten', true],
  ['\u2060a\u200B', true],
  ['lang\u2010 durige', true],
  ['26\u00A0643 – «m²» ’s-Gravenhage', false],
  ['', false]
] as const)('%j: %s', ([text, holds]) => {
  expect(holdsRareSigns(text)).toBe(holds);
});
