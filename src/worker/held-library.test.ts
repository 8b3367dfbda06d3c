import { get } from 'idb-keyval';
import { expect, test } from 'vitest';
import { keepKnown } from '../../tests/unit/shorthand.ts';
import type { Database, Written } from '../storage/database.ts';
import { createTabs, watched } from '../storage/memory-database.ts';
import type { LibraryChange } from '../storage/sync.ts';
import { openLibrary, type Library } from './library.ts';
import { readAsTitle, sourceOf, uncorrected } from './memory-library.ts';

const add = async (library: Library, text: string) =>
  library.add(await sourceOf(text), { label: 'import' }, keepKnown);
const namesOf = (library: Library) =>
  [...library.held().documents.values()].map(({ source }) => source.name).sort();

/** A tab that writes, and what it tells the others. */
async function writer(tab: Database) {
  const told: Written[] = [];
  const database = { ...tab, announce: (written: Written) => void told.push(written) };
  return { told, library: await openTab(database) };
}

function openTab(
  database: Database,
  onChange: (change: LibraryChange) => Promise<void> = async () => undefined
): Promise<Library> {
  return openLibrary({ database, parse: uncorrected(readAsTitle), code: 'one', onChange });
}

/** A tab that listens, the keys that it reads, and the changes that it saw. */
async function listener(tab: Database) {
  const read: string[] = [];
  const changes: LibraryChange[] = [];
  const database = watched(tab, (name, [key]) => {
    read.push(name === 'get' ? String(key) : name);
  });
  const library = await openTab(database, async (change) => void changes.push(change));
  read.length = 0;
  return { library, read, changes };
}

test('a tab reads only what another tells it has written', async () => {
  const [one, other] = createTabs(2).tabs as [Database, Database];
  const writing = await writer(one);
  for (let n = 0; n < 40; n++) await add(writing.library, `pont ${n}`);
  const listening = await listener(other);
  writing.told.length = 0;
  await add(writing.library, 'brug');
  await writing.library.remove([(await sourceOf('pont 7')).id]);
  for (const written of writing.told) void listening.library.hear(written);
  await listening.library.hear();
  expect(namesOf(listening.library)).toEqual(namesOf(writing.library));
  const { id } = await sourceOf('brug');
  const gone = (await sourceOf('pont 7')).id;
  // Told twice before it looked, it looked once.
  expect(listening.read.sort()).toEqual(
    ['root', 'root', 'log', `d:${id}`, `p:${id}`, `d:${gone}`].sort()
  );
  expect(listening.changes).toEqual([
    { changed: [id], removed: [gone], records: false, isOwn: false }
  ]);
  expect(listening.library.held().log).toEqual(await get('log', other.store));
});

test('where not all was told everything is read again', async () => {
  const [one, other] = createTabs(2).tabs as [Database, Database];
  const writing = await writer(one);
  const listening = await listener(other);
  for (const text of ['pont', 'brug', 'sluis']) await add(writing.library, text);
  await listening.library.hear(writing.told[2]);
  expect(namesOf(listening.library)).toEqual(['brug.txt', 'pont.txt', 'sluis.txt']);
});

test('what both have written is there in both', async () => {
  const [one, other] = createTabs(2).tabs as [Database, Database];
  const writing = await writer(one);
  const listening = await listener(other);
  await add(writing.library, 'pont');
  await add(listening.library, 'brug');
  for (const written of writing.told) await listening.library.hear(written);
  await add(writing.library, 'sluis');
  await listening.library.hear(writing.told.at(-1));
  const all = ['brug.txt', 'pont.txt', 'sluis.txt'];
  expect([namesOf(listening.library), namesOf(writing.library)]).toEqual([all, all]);
});
