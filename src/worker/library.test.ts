import { del, entries, get, keys, set } from 'idb-keyval';
import { describe, expect, test } from 'vitest';
import { keepKnown } from '../../tests/unit/shorthand.ts';
import type { Source } from '../core/model/source.ts';
import type { Database } from '../storage/database.ts';
import { createTab, createTabs, failingAt } from '../storage/memory-database.ts';
import type { Library } from './library.ts';
import { papersOf } from './library-state.ts';
import { openTestLibrary as open, readAsTitle, sourceOf } from './memory-library.ts';

const ADD = { label: 'import' } as const;

function titlesOf(library: Library): string[] {
  const held = library.held();
  return [...held.documents.keys()]
    .flatMap((id) => papersOf(held, id).map(({ title }) => title ?? ''))
    .sort();
}

test('what was added is there after a start, with its source', async () => {
  const { tabs, factory } = createTabs(1);
  const library = await open(tabs[0]!);
  const source = await sourceOf('pont\r\n\ufeff“één”');
  await library.add(source, ADD, keepKnown);
  const again = await open(createTab(factory));
  expect(titlesOf(again)).toEqual([source.text]);
  expect((await again.read(source.id))?.source).toEqual(source);
});

test('the same text again adds nothing but its name', async () => {
  const library = await open(createTabs(1).tabs[0]!);
  const withName = (known: Source, { name }: Source) => ({
    ...known,
    names: [...new Set([...known.names, name])]
  });
  const first = await library.add(await sourceOf('pont', 'a.txt'), ADD, withName);
  const again = await library.add(await sourceOf('pont', 'a.txt'), ADD, withName);
  const renamed = await library.add(await sourceOf('pont', 'b.txt'), ADD, withName);
  expect([first.isNew, again.isNew, renamed.isNew]).toEqual([true, false, false]);
  expect([again.step, renamed.step?.count]).toEqual([undefined, 1]);
  expect([...library.held().documents.values()].map(({ source }) => source.names)).toEqual([
    ['a.txt', 'b.txt']
  ]);
});

test('deleting is undone with the text, also after a start', async () => {
  const { tabs, factory } = createTabs(1);
  const library = await open(tabs[0]!);
  const source = await sourceOf('pont');
  await library.add(source, ADD, keepKnown);
  await library.remove([source.id]);
  expect(titlesOf(library)).toEqual([]);
  const again = await open(createTab(factory));
  await again.undo();
  expect((await again.read(source.id))?.source.text).toBe('pont');
});

test('another tab sees what was added once it looks', async () => {
  const [one, other] = createTabs(2).tabs as [Database, Database];
  const mine = await open(one);
  const theirs = await open(other);
  await mine.add(await sourceOf('pont'), ADD, keepKnown);
  await theirs.add(await sourceOf('brug'), ADD, keepKnown);
  await mine.sync();
  expect(titlesOf(mine)).toEqual(['brug', 'pont']);
  expect(titlesOf(theirs)).toEqual(['brug', 'pont']);
});

test('what older code has read is read anew, sources stay', async () => {
  const { tabs, factory } = createTabs(1);
  const library = await open(tabs[0]!);
  await library.add(await sourceOf('pont'), ADD, keepKnown);
  const better = await open(createTab(factory), 'two', (text, id) =>
    readAsTitle(text.toUpperCase(), id)
  );
  expect(titlesOf(better)).toEqual(['pont']);
  await better.freshen();
  expect(titlesOf(better)).toEqual(['PONT']);
  expect((await better.undo()).ok).toBe(true);
});

const pont = await sourceOf('pont');

describe('damage', () => {
  async function damaged(spoil: (tab: Database) => Promise<void>) {
    const { tabs, factory } = createTabs(1);
    const library = await open(tabs[0]!);
    for (const text of ['pont', 'brug']) await library.add(await sourceOf(text), ADD, keepKnown);
    await spoil(tabs[0]!);
    const again = await open(createTab(factory));
    await again.freshen();
    await again.verify();
    return again;
  }

  test('a text that is gone is named', async () => {
    const library = await damaged(({ store }) => del(`s:${pont.id}`, store));
    expect([...library.held().damaged.values()]).toEqual(['pont.txt']);
    expect(titlesOf(library)).toContain('brug');
  });

  test('a text that is another is named, and never shown', async () => {
    const brug = await sourceOf('brug');
    const library = await damaged(async ({ store }) =>
      set(`s:${pont.id}`, await get(`s:${brug.id}`, store), store)
    );
    expect([...library.held().damaged.values()]).toEqual(['pont.txt']);
    expect(await library.read(pont.id)).toBeUndefined();
  });

  test('dropping the file again mends it', async () => {
    const library = await damaged(({ store }) => del(`s:${pont.id}`, store));
    const { isNew } = await library.add(pont, ADD, keepKnown);
    expect(isNew).toBe(false);
    expect([...library.held().damaged.values()]).toEqual([]);
    expect((await library.read(pont.id))?.source.text).toBe('pont');
  });

  test.for(['p:', 'c:'])('what is derived (%s) is made again', async (prefix) => {
    const library = await damaged(async ({ store }) => {
      for (const [key] of await entries<string>(store)) {
        if (key.startsWith(prefix)) await del(key, store);
      }
    });
    expect([...library.held().damaged.values()]).toEqual([]);
    expect((await library.read(pont.id))?.papers[0]?.title).toBe('pont');
    expect(titlesOf(library)).toEqual(['brug', 'pont']);
  });

  test('papers whose bytes are others are made again', async () => {
    const library = await damaged(async ({ store }) => {
      for (const [key] of await entries<string>(store)) {
        if (key.startsWith('c:')) await set(key, new TextEncoder().encode('[]'), store);
      }
    });
    expect((await library.read(pont.id))?.papers[0]?.title).toBe('pont');
  });

  test('lost documents are counted', async () => {
    const library = await damaged(({ store }) => del(`d:${pont.id}`, store));
    expect(library.held().missing).toBe(1);
  });
});

test('an import that fails at any write leaves everything as it was', async () => {
  for (let n = 0; ; n++) {
    const [tab] = createTabs(1).tabs as [Database];
    await (await open(tab)).add(await sourceOf('brug'), ADD, keepKnown);
    const before = await entries(tab.store);
    const library = await open(failingAt(tab, n));
    const failed = await library.add(await sourceOf('pont'), ADD, keepKnown).then(
      () => false,
      () => true
    );
    if (!failed) {
      expect(n).toBeGreaterThan(4);
      break;
    }
    expect(await entries(tab.store)).toEqual(before);
  }
});

test('garbage goes only when nothing can bring it back, at the second clean-up', async () => {
  const [tab] = createTabs(1).tabs as [Database];
  const library = await open(tab);
  const source = await sourceOf('pont');
  await library.add(source, ADD, keepKnown);
  await library.remove([source.id]);
  expect([await library.collectGarbage(), await library.collectGarbage()]).toEqual([0, 0]);
  for (let i = 0; i < 100; i++) {
    const record = { id: 'n', kind: 'note', createdAt: '', changedAt: '', i };
    await library.changeRecords(
      { label: 'annotate' },
      ['notes:n'],
      () => new Map([['notes:n', record]])
    );
  }
  expect([await library.collectGarbage(), await library.collectGarbage()]).toEqual([0, 3]);
  expect(await get(`s:${source.id}`, tab.store)).toBeUndefined();
});

test('erasing leaves nothing in the store and nothing to undo, in any tab', async () => {
  const { tabs, factory } = createTabs(2);
  const library = await open(tabs[0]!);
  const other = await open(tabs[1]!);
  await library.add(await sourceOf('pont'), ADD, keepKnown);
  await library.add(await sourceOf('brug'), ADD, keepKnown);
  const record = { id: 'n', kind: 'note', createdAt: '', changedAt: '', text: 'Nabellen' };
  const annotate = { label: 'annotate' } as const;
  await library.changeRecords(annotate, ['notes:n'], () => new Map([['notes:n', record]]));
  await library.remove([(await sourceOf('brug')).id]);
  await set('x:index', 'pont', tabs[0]!.store);
  await other.sync();
  await library.erase();
  await other.sync();
  expect(await keys(tabs[0]!.store)).toEqual(['log', 'root']);
  const later = await open(createTab(factory));
  for (const one of [library, other, later]) {
    expect([titlesOf(one), one.userRecords().size, one.held().missing]).toEqual([[], 0, 0]);
    expect(await one.undo()).toMatchObject({ ok: false, code: 'nothing' });
  }
  expect((await library.add(await sourceOf('pont'), ADD, keepKnown)).isNew).toBe(true);
  expect(titlesOf(library)).toEqual(['pont']);
});
