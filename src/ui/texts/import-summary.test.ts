import { expect, test } from 'vitest';
import { imports as english } from './en/imports.ts';
import { imports as dutch } from './nl/imports.ts';

test('says in words that an import added nothing, and names files with the first that are counted', () => {
  expect(dutch.finished(0, 0, 5, 0, [])).toBe('Er is niets toegevoegd: 5 bestanden niet gelezen.');
  expect(dutch.finished(0, 1, 2, 0, [])).toBe(
    'Er is niets toegevoegd: 1 bestand al aanwezig, 2 niet gelezen.'
  );
  expect(dutch.finished(0, 0, 0, 0, [])).toBe('Er is niets toegevoegd.');
  expect(dutch.finished(0, 0, 1, 0, ['2 notities'])).toBe('2 notities, 1 bestand niet gelezen.');
  expect(dutch.finished(3, 1, 2, 4, [])).toBe(
    '3 bestanden toegevoegd, 1 al aanwezig, 2 niet gelezen, 4 overgeslagen.'
  );
  expect(dutch.finished(2, 1, 3, 0, ['1 nieuwe map'])).toBe(
    '2 bestanden toegevoegd, 1 nieuwe map, 1 bestand al aanwezig, 3 niet gelezen.'
  );
  expect(english.finished(0, 0, 1, 2, [])).toBe('Nothing was added: 1 file not read, 2 skipped.');
});
