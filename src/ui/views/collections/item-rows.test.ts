import { expect, test } from 'vitest';
import { moveItem, type CollectionItem } from '../../../core/annotations/collections.ts';
import type { ResolvedPlace } from '../../../core/annotations/resolve-place.ts';
import { ItemRows } from './item-rows.ts';

const heading = (id: string): CollectionItem => ({ id, type: 'heading', level: 1, text: id });
const items = ['a', 'b', 'c', 'd', 'e', 'f'].map(heading);

/** Which of the rows are other objects than before, by the ids of their items. */
function redrawn(rows: ItemRows, before: readonly unknown[], now: readonly CollectionItem[]) {
  const places = {};
  return rows
    .of(now, places)
    .filter((row) => !before.includes(row))
    .map(({ item }) => item.id);
}

test('stored and read anew, nothing is drawn again', () => {
  const rows = new ItemRows();
  const before = rows.of(items, {});
  expect(redrawn(rows, before, structuredClone(items))).toEqual([]);
});

test('of a step only what it changes is drawn again', () => {
  const rows = new ItemRows();
  const before = rows.of(items, {});
  expect(redrawn(rows, before, moveItem(items, 'c', 1))).toEqual([]);
  expect(redrawn(rows, before, moveItem(items, 'a', 1))).toEqual(['b', 'a']);
  const renamed = items.map((item) => (item.id === 'd' ? { ...item, text: 'anders' } : item));
  expect(redrawn(rows, rows.of(items, {}), renamed)).toEqual(['d']);
});

test('a place is drawn when it is read, and the row below that need not say the same', () => {
  const rows = new ItemRows();
  const before = rows.of(items, {});
  const place: ResolvedPlace = { type: 'lost' } as ResolvedPlace;
  const changed = rows.of(items, { c: place }).filter((row) => !before.includes(row));
  expect(changed.map(({ item }) => item.id)).toEqual(['c', 'd']);
  const gone = rows.of(items, { c: place, f: undefined });
  expect(gone.map(({ isRead }) => isRead)).toEqual([false, false, true, false, false, true]);
});
