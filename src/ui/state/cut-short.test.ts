import { expect, test } from 'vitest';
import { CutShort } from './cut-short.ts';

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
}
const alone = async () => false;

test('an import that was cut short is told once', async () => {
  const kept = shelf();
  new CutShort(kept, alone).note({ done: 3, total: 9 });
  const next = new CutShort(kept, alone);
  expect(await next.take()).toEqual({ done: 3, total: 9 });
  expect(await next.take()).toBeUndefined();
});

test('one that ended is not told, nor one that another tab still runs', async () => {
  const kept = shelf();
  const first = new CutShort(kept, alone);
  first.note({ done: 9, total: 9 });
  first.note(undefined);
  expect(await first.take()).toBeUndefined();
  first.note({ done: 1, total: 9 });
  expect(await new CutShort(kept, async () => true).take()).toBeUndefined();
  expect(await new CutShort(kept, alone).take()).toEqual({ done: 1, total: 9 });
});

test('without room for it, or with something else in its place, nothing is told', async () => {
  const kept = shelf();
  kept.setItem('repliek-import', '{"a":1}');
  expect(await new CutShort(kept, alone).take()).toBeUndefined();
  kept.setItem('repliek-import', '[1');
  expect(await new CutShort(kept, alone).take()).toBeUndefined();
  const missing = new CutShort(undefined, alone);
  missing.note({ done: 1, total: 2 });
  expect(await missing.take()).toBeUndefined();
});
