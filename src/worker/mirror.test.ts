import { clear, del, entries, keys, set } from 'idb-keyval';
import { describe, expect, test } from 'vitest';
import type { Database } from '../storage/database.ts';
import { createTab, createTabs } from '../storage/memory-database.ts';
import { createMemoryShelf } from '../storage/memory-shelf.ts';
import { createMirror } from '../storage/mirror.ts';
import { NOTHING } from '../storage/sync.ts';
import { healAfterKill, markWrites } from '../storage/write-marker.ts';
import { openLibrary } from './library.ts';
import { papersOf } from './library-state.ts';
import { readAsTitle, sourceOf, uncorrected } from './memory-library.ts';

const note = { id: 'n', kind: 'note', createdAt: '', changedAt: '', text: 'Nabellen' };
const pont = await sourceOf('pont');
const brug = await sourceOf('brug');

/** Opens a library with a mirror that follows it, as the worker does at its start. */
async function start(database: Database, shelf = createMemoryShelf()) {
  const library = await openLibrary({
    database,
    parse: uncorrected(readAsTitle),
    code: 'one',
    onChange: async (change) => void mirror.follow(change)
  });
  const mirror = createMirror(shelf, database.store, library);
  await mirror.reconcile();
  await library.freshen();
  await library.verify();
  if (library.held().damaged.size > 0) await mirror.reconcile();
  await library.freshen();
  /** Settles once all changes so far are copied. */
  const copied = () => mirror.follow(NOTHING);
  await copied();
  return { library, copied };
}

async function filled() {
  const { tabs, factory } = createTabs(1);
  const shelf = createMemoryShelf();
  const { library, copied } = await start(tabs[0]!, shelf);
  for (const source of [pont, brug])
    await library.add(source, { label: 'import' }, (known) => known);
  await library.changeRecords(
    { label: 'annotate' },
    ['notes:n'],
    () => new Map([['notes:n', note]])
  );
  await copied();
  return { tab: tabs[0]!, shelf, library, copied, reopen: () => start(createTab(factory), shelf) };
}

function titlesOf(library: Awaited<ReturnType<typeof openLibrary>>): string[] {
  const held = library.held();
  return [...held.documents.keys()]
    .flatMap((id) => papersOf(held, id).map(({ title }) => title ?? ''))
    .sort();
}

describe('what the database loses is put back', () => {
  const losses: Record<string, (database: Database) => Promise<void>> = {
    everything: ({ store }) => clear(store),
    'one document': ({ store }) => del(`d:${pont.id}`, store),
    'one text': ({ store }) => del(`s:${pont.id}`, store),
    'the bytes of a text': ({ store }) => set(`s:${pont.id}`, new Uint8Array([1, 2, 3]), store),
    'the latest changes': async ({ store }) => {
      await del(`d:${brug.id}`, store);
      await set('root', { schema: 1, generation: 1, documents: 1 }, store);
    },
    'all readings': async ({ store }) => {
      for (const key of await keys<string>(store)) if (/^[cp]:/.test(key)) await del(key, store);
    }
  };

  test.for(Object.entries(losses))('%s', async ([, lose]) => {
    const { tab, reopen } = await filled();
    await lose(tab);
    for (let again = 0; again < 3; again++) {
      const { library } = await reopen();
      expect(titlesOf(library)).toEqual(['brug', 'pont']);
      expect((await library.read(pont.id))?.source).toEqual(pont);
      expect(library.userRecords().get('notes:n')).toEqual(note);
      expect([library.held().missing, library.held().damaged.size]).toEqual([0, 0]);
    }
  });
});

test('what was deleted stays deleted, also after a loss', async () => {
  const { tab, library, copied, reopen, shelf } = await filled();
  await library.remove([pont.id]);
  await copied();
  expect([...shelf.files.keys()].filter((name) => name.startsWith(pont.id))).toEqual([]);
  expect(titlesOf((await reopen()).library)).toEqual(['brug']);
  await clear(tab.store);
  expect(titlesOf((await reopen()).library)).toEqual(['brug']);
});

test('erasing removes the copies, and a loss does not bring them back', async () => {
  const { tab, library, copied, reopen, shelf } = await filled();
  await library.erase();
  await copied();
  expect([...shelf.files.keys()].sort()).toEqual(['records.json', 'root.json']);
  expect(new TextDecoder().decode(shelf.files.get('records.json'))).toBe('[]');
  await clear(tab.store);
  const { library: again } = await reopen();
  expect([titlesOf(again), again.userRecords().size]).toEqual([[], 0]);
});

test('what was deleted and brought back is copied again', async () => {
  const { tab, library, copied, reopen } = await filled();
  await library.remove([pont.id]);
  await library.undo();
  await copied();
  await clear(tab.store);
  expect(titlesOf((await reopen()).library)).toEqual(['brug', 'pont']);
});

test('a copy that is lost or spoiled is made again, or at least does no harm', async () => {
  const { shelf, tab, reopen } = await filled();
  shelf.files.clear();
  await reopen();
  expect(shelf.files.size).toBe(4);
  const spoiled = new Uint8Array(shelf.files.get(`${pont.id}.document`)!).fill(0, 5);
  shelf.files.set(`${pont.id}.document`, spoiled);
  await clear(tab.store);
  expect(titlesOf((await reopen()).library)).toEqual(['brug']);
});

describe('a write that was cut short', () => {
  test('leaves a marker, and the next start heals', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    const shelf = createMemoryShelf();
    expect(await healAfterKill(tab, shelf)).toBe(false);
    await markWrites(tab, shelf).exclusively(async () => {
      expect(await shelf.names()).toEqual(['writing']);
    });
    expect(await healAfterKill(tab, shelf)).toBe(true);
    expect(await shelf.names()).toEqual([]);
    expect(await entries(tab.store)).toEqual([]);
  });
});

test('what comes faster than it can be copied is copied together, and none of it is lost', async () => {
  const shelf = createMemoryShelf();
  const written: string[] = [];
  let release: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  const { library, copied } = await start(createTabs(1).tabs[0]!, {
    ...shelf,
    async write(name, bytes) {
      if (name.startsWith(pont.id)) await slow;
      written.push(name);
      await shelf.write(name, bytes);
    }
  });
  written.length = 0;
  const texts = Array.from({ length: 20 }, (_, n) => `sluis ${n}`);
  const sources = await Promise.all(['pont', ...texts].map((text) => sourceOf(text)));
  for (const source of sources) await library.add(source, { label: 'import' }, (known) => known);
  await library.remove([sources[3]!.id]);
  release();
  await copied();
  const copies = [...shelf.files.keys()].filter((name) => name.endsWith('.document'));
  const expected = sources.filter((_, n) => n !== 3).map(({ id }) => `${id}.document`);
  expect(copies.sort()).toEqual(expected.sort());
  expect(written.filter((name) => name === 'root.json')).toHaveLength(2);
});
