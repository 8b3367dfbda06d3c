import { expect, test } from 'vitest';
import { NOTHING, type LibraryChange } from '../storage/sync.ts';
import { createAnnouncer } from './announcer.ts';

const changed = (...ids: string[]): LibraryChange => ({ ...NOTHING, changed: ids });
const removed = (...ids: string[]): LibraryChange => ({ ...NOTHING, removed: ids });

function announced() {
  const sent: LibraryChange[] = [];
  const announcer = createAnnouncer(async (change) => void sent.push(change));
  return { ...announcer, sent };
}

test('a change of this tab alone is passed on at once', async () => {
  const { announce, sent } = announced();
  await announce({ ...changed('a'), isOwn: true });
  await announce({ ...removed('a'), isOwn: true });
  expect(sent).toEqual([changed('a'), removed('a')]);
});

test('what another tab does in a row is gathered', async () => {
  const { announce, sent } = announced();
  for (const id of ['a', 'b', 'c']) await announce(changed(id));
  expect(sent).toEqual([changed('a')]);
  await expect.poll(() => sent, { timeout: 5000 }).toEqual([changed('a'), changed('b', 'c')]);
});

test('many changes are gathered, and none is lost', async () => {
  const { announce, during, sent } = announced();
  await during(async () => {
    for (const id of ['a', 'b', 'c']) await announce(changed(id));
    await announce(removed('b'));
  });
  expect(sent).toEqual([changed('a'), { ...NOTHING, changed: ['c'], removed: ['b'] }]);
});

test('what is gathered is passed on also while the work goes on', async () => {
  const { announce, during, sent } = announced();
  let finish: () => void = () => undefined;
  const work = during(async () => {
    await announce(changed('a'));
    await announce(changed('b'));
    await new Promise<void>((resolve) => (finish = resolve));
  });
  await expect.poll(() => sent, { timeout: 5000 }).toEqual([changed('a'), changed('b')]);
  finish();
  await work;
});
