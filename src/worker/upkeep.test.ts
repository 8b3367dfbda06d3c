import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mirror } from '../storage/mirror.ts';
import type { Announcer } from './announcer.ts';
import type { Library } from './library.ts';
import { keepUp } from './upkeep.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An upkeep that notes what it does, of a library with so many documents. */
function noted(documents: number, loadReader = async () => {}) {
  const steps: string[] = [];
  const note = (step: string) => async () => void steps.push(step);
  const ids = Array.from({ length: documents }, (_, i) => [`d${i}`, {}] as const);
  const library = {
    held: () => ({ documents: new Map(ids), damaged: new Set() }),
    freshen: note('freshen'),
    verify: note('verify'),
    collectGarbage: note('collect')
  } as unknown as Library;
  const announcer = { during: (work: () => Promise<void>) => work() } as unknown as Announcer;
  const mirror = { reconcile: note('reconcile') } as unknown as Mirror;
  let restore = () => {};
  const searchable = new Promise<void>((resolve) => (restore = resolve));
  const parts = { library, announcer, mirror, searchable, loadReader };
  return { steps, restore, parts };
}

const ALL = ['reconcile', 'freshen', 'verify', 'freshen', 'collect'];

test('a library with documents is searched before anything else is done', async () => {
  const { steps, restore, parts } = noted(1);
  const done = keepUp(parts);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(steps).toEqual([]);
  restore();
  await vi.advanceTimersByTimeAsync(1000);
  expect(steps).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  await done;
  expect(steps).toEqual(ALL);
});

test('what an empty library has lost is put back at once', async () => {
  const { steps, parts } = noted(0);
  await keepUp(parts);
  expect(steps).toEqual(ALL);
});

test('a parser that cannot be loaded keeps nothing else from being done', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { steps, parts } = noted(0, () => Promise.reject(new Error('offline')));
  await keepUp(parts);
  expect(steps).toEqual(ALL);
  expect(told).toHaveBeenCalledWith('upkeep:', expect.any(Error));
  told.mockRestore();
});
