import { expect, test } from 'vitest';
import type { Database } from '../storage/database.ts';
import { createTab, createTabs } from '../storage/memory-database.ts';
import { openLibrary } from './library.ts';
import { readAsTitle, sourceOf, uncorrected } from './memory-library.ts';
import { startOverviews, type OverviewService } from './overview-service.ts';

/** A library with overviews that follow it; `parsed` counts how often a paper was drawn from. */
async function start(database: Database, code = 'one') {
  const library = await openLibrary({
    database,
    parse: uncorrected(readAsTitle),
    code: 'one',
    onChange: async (change) => overviews.follow(change)
  });
  const read: string[] = [];
  const counting = {
    ...library,
    read(id: string) {
      read.push(id);
      return library.read(id);
    }
  };
  const overviews: OverviewService = startOverviews({
    store: database.store,
    library: counting,
    code
  });
  const add = async (text: string) =>
    library.add(await sourceOf(text), { label: 'import' }, (known) => known);
  const titles = async () => (await overviews.look()).papers.map(({ title }) => title).sort();
  return { library, titles, add, read };
}

test('follows what comes and goes, and reads again only what is new', async () => {
  const { tabs } = createTabs(1);
  const { library, titles, add, read } = await start(tabs[0]!);
  await add('wolf');
  await add('ree');
  expect(await titles()).toEqual(['ree', 'wolf']);
  await add('das');
  expect(await titles()).toEqual(['das', 'ree', 'wolf']);
  expect(read).toHaveLength(3);
  await library.remove([(await sourceOf('wolf')).id]);
  expect(await titles()).toEqual(['das', 'ree']);
  expect(read).toHaveLength(3);
});

test('the next visit starts from what was kept, other code does not', async () => {
  const { tabs, factory } = createTabs(1);
  const first = await start(tabs[0]!);
  await first.add('wolf');
  await first.titles();
  await expect
    .poll(async () => {
      const next = await start(createTab(factory));
      expect(await next.titles()).toEqual(['wolf']);
      return next.read;
    })
    .toEqual([]);
  const other = await start(createTab(factory), 'two');
  expect(await other.titles()).toEqual(['wolf']);
  expect(other.read).toHaveLength(1);
});
