import { expect, test } from 'vitest';
import { DIKES, RENT } from './index/paper-for-tests.ts';
import { createSearchIndex } from './search-index.ts';

const index = createSearchIndex();
index.add([DIKES, RENT]);

test.for([
  ['frac', 'fractie:'],
  ['fractie:', 'GroenLinks-PvdA'],
  ['indiener:be', '"Van der Beek"'],
  ['-is:on', 'onbeantwoord'],
  ['dijk ministerie:b', 'BZK'],
  ['dijk ministerie:binnenl', 'BZK'],
  ['ministerie:"binnenlandse za', 'BZK'],
  ['fractie:pvda', 'GroenLinks-PvdA'],
  ['fractie:gl', 'GroenLinks-PvdA'],
  ['indiener:"van der b', '"Van der Beek"'],
  ['indiener:van der', '"Van der Beek"'],
  ['dijk indiener: van der b', '"Van der Beek"'],
  ['fractie:partij van d', 'GroenLinks-PvdA'],
  ['fractie:"Partij van de Arb', 'GroenLinks-PvdA'],
  ['ministerie:binnenlandse zaken en k', 'BZK'],
  ['fractie:pvda dijkw', 'dijkwachten'],
  ['dijkw', 'dijkwachten'],
  ['', '']
] as const)('%s → %s', ([typed, first]) => {
  expect(index.complete(typed, typed.length)[0]?.text ?? '').toBe(first);
});

test.for([
  ['pa', 'party:'],
  ['is:un', 'unanswered'],
  ['is:', 'unanswered'],
  ['dijk ministry:b', 'BZK']
] as const)('in English %s → %s', ([typed, first]) => {
  expect(index.complete(typed, typed.length, 'en')[0]?.text).toBe(first);
});
