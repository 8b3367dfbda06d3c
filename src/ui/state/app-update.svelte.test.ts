import { expect, test } from 'vitest';
import { AppUpdate, type Registration } from './app-update.svelte.ts';

/** A registration in which a new version can arrive. */
function registrationOf(waiting: boolean) {
  const messages: string[] = [];
  const worker = { postMessage: (message: string) => void messages.push(message) };
  let announce = () => {};
  const registration: Registration = {
    waiting: waiting ? worker : null,
    installing: null,
    addEventListener: (_type, listener) => (announce = listener),
    update: async () => undefined
  };
  const arrive = () => {
    const installing = new EventTarget();
    registration.installing = installing;
    announce();
    registration.waiting = worker;
    installing.dispatchEvent(new Event('statechange'));
  };
  return { registration, messages, arrive };
}

test('a newer version waits until it is asked for', () => {
  const { registration, messages, arrive } = registrationOf(false);
  const update = new AppUpdate();
  update.watch(registration, () => true);
  expect(update.ready).toBe(false);
  arrive();
  expect(update.ready).toBe(true);
  expect(messages).toEqual([]);
  update.accept();
  expect(messages).toEqual(['activate-now']);
});

test('the first version is not announced as a newer one', () => {
  const { registration, arrive } = registrationOf(false);
  const update = new AppUpdate();
  update.watch(registration, () => false);
  arrive();
  expect(update.ready).toBe(false);
});

test('one that waited already is announced, and can wait longer', () => {
  const update = new AppUpdate();
  update.watch(registrationOf(true).registration, () => true);
  expect(update.ready).toBe(true);
  update.later();
  expect(update.ready).toBe(false);
});

test('the page is loaded anew only where the newer version was asked for', () => {
  let reloads = 0;
  const reload = () => void reloads++;
  const elsewhere = new AppUpdate();
  elsewhere.watch(registrationOf(true).registration, () => true);
  elsewhere.takenOver(reload);
  expect(reloads).toBe(0);
  expect(elsewhere.ready).toBe(false);
  expect(elsewhere.replaced).toBe(true);
  elsewhere.later();
  expect(elsewhere.replaced).toBe(false);

  const here = new AppUpdate();
  here.watch(registrationOf(true).registration, () => true);
  here.accept();
  here.takenOver(reload);
  expect(reloads).toBe(1);
  expect(here.replaced).toBe(false);
});
