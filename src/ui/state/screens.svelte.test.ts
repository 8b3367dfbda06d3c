import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Screens } from './screens.svelte.ts';

const view = () => ({});
const at = (onDemand: ConstructorParameters<typeof Screens>[0]['onDemand']) =>
  new Screens({ present: { library: view }, onDemand });

test('shows at once what came with the page, and what was loaded before', async () => {
  let times = 0;
  const screens = at({ about: () => Promise.resolve({ default: view, times: ++times }) });
  expect(screens.of('library')).toBe(view);
  expect(screens.of('about')).toBeUndefined();
  await screens.load('about');
  expect(screens.of('about')).toBe(view);
  await screens.load('about');
  expect(times).toBe(1);
});

test('says which screen could not be had, and keeps the others', async () => {
  const screens = at({
    about: () => Promise.reject(new TypeError('Failed to fetch')),
    figures: () => Promise.resolve({ default: view })
  });
  await screens.load('about');
  await screens.load('figures');
  expect(screens.isMissing('about')).toBe(true);
  expect(screens.isMissing('figures')).toBe(false);
  expect(screens.of('figures')).toBe(view);
});

test('who asked for a screen is not run again because another one came', async () => {
  const screens = at({
    about: () => Promise.resolve({ default: view }),
    figures: () => Promise.resolve({ default: view })
  });
  let runs = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      runs++;
      void screens.load('about');
    });
  });
  flushSync();
  await screens.load('figures');
  flushSync();
  stop();
  expect(runs).toBe(1);
});
