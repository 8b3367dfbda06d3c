import { expect, test } from 'vitest';
import { failureBy, failureOf } from './failure.ts';

test('an error says what it says, also where the browser keeps it back', () => {
  expect(failureOf({ error: new Error('no such key'), message: 'Uncaught' })).toEqual({
    isOutOfRoom: false,
    detail: 'no such key'
  });
  expect(failureOf({ error: null, message: 'Script error.' })?.detail).toBe('Script error.');
});

test('what was measured twice is no failure', () => {
  const message = 'ResizeObserver loop completed with undelivered notifications.';
  expect(failureOf({ error: null, message })).toBeUndefined();
});

test('a full disk is told from other failures, and words that are missing are no detail', () => {
  const full = new DOMException('', 'QuotaExceededError');
  expect(failureBy(full)).toEqual({ isOutOfRoom: true });
  // What comes out of a worker is an error with that name.
  const carried = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  expect(failureBy(carried)).toEqual({ isOutOfRoom: true, detail: 'full' });
  expect(failureBy('stopped')).toEqual({ isOutOfRoom: false, detail: 'stopped' });
  expect(failureBy(undefined)).toEqual({ isOutOfRoom: false });
});
