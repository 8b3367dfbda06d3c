import { expect, test } from 'vitest';
import { entryOf, type ExchangeText } from '../../tests/generate/paper.ts';
import type { LibraryEntry } from '../core/compare/library.ts';
import { findVersions } from '../core/compare/versions.ts';
import { createHeldVersions } from './held-versions.ts';

const EXCHANGES: readonly ExchangeText[] = [
  {
    question: 'Hoeveel bakfietsen heeft de gemeente Zuiderwoude dit jaar voor de post aangeschaft?',
    answer: 'De gemeente heeft twaalf bakfietsen aangeschaft, waarvan er drie voor de post zijn.'
  },
  {
    question: 'Welke bruggen zijn te smal voor een bakfiets met een breedte van negentig duim?',
    answer: 'Uit onderzoek van de provincie blijken vier bruggen in de gemeente te smal.'
  }
];
const LETTER = entryOf('letter', [{ exchanges: EXCHANGES }]);
const PAGE = entryOf('page', [{ exchanges: EXCHANGES.slice(0, 1) }], 'web-page');
const REPRINT = entryOf('reprint', [{ exchanges: EXCHANGES }]);
const CORRECTED = entryOf('page', [{ exchanges: EXCHANGES }], 'web-page');

/** A comparison over what `stored` holds, and a list of what was read for it. */
function comparing(stored: readonly LibraryEntry[]) {
  const readings: string[] = [];
  const library = new Map(stored.map((entry) => [entry.source.id, entry]));
  const compare = createHeldVersions(async ({ source: { id } }) => {
    readings.push(id);
    return library.get(id)?.papers;
  });
  return { compare, library, readings };
}

const document = ({ source }: LibraryEntry, reading = 'first') => ({ source, chunks: [reading] });

test('only what came meanwhile is read and compared', async () => {
  const { compare, readings } = comparing([LETTER, PAGE, REPRINT]);
  expect(await compare([document(LETTER), document(PAGE)])).toEqual(findVersions([LETTER, PAGE]));
  expect(await compare([document(LETTER), document(PAGE), document(REPRINT)])).toEqual(
    findVersions([LETTER, PAGE, REPRINT])
  );
  expect(readings).toEqual(['letter', 'page', 'reprint']);
});

test('what is gone is no longer there', async () => {
  const { compare } = comparing([LETTER, PAGE, REPRINT]);
  await compare([document(LETTER), document(PAGE), document(REPRINT)]);
  expect(await compare([document(LETTER), document(REPRINT)])).toEqual(
    findVersions([LETTER, REPRINT])
  );
  expect(await compare([])).toEqual(findVersions([]));
});

test('what was read anew is compared as it is read now', async () => {
  const { compare, library } = comparing([LETTER, REPRINT, PAGE]);
  const before = [document(LETTER), document(REPRINT), document(PAGE)];
  expect((await compare(before))?.findings).not.toEqual([]);
  library.set('page', CORRECTED);
  const after = [document(LETTER), document(REPRINT), document(PAGE, 'second')];
  expect(await compare(after)).toEqual(findVersions([LETTER, REPRINT, CORRECTED]));
});

test('who asks again ends what was asked before, and nothing is compared twice', async () => {
  const { compare, readings } = comparing([LETTER, PAGE]);
  const first = compare([document(LETTER)]);
  const second = compare([document(LETTER), document(PAGE)]);
  expect(await first).toBeUndefined();
  expect(await second).toEqual(findVersions([LETTER, PAGE]));
  expect(new Set(readings)).toEqual(new Set(['letter', 'page']));
});

test('a source whose papers cannot be read is left out', async () => {
  const { compare } = comparing([LETTER]);
  expect(await compare([document(LETTER), document(PAGE)])).toEqual(findVersions([LETTER]));
});
