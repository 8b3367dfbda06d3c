import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';

test('an error says what it says, also where the browser keeps it back', () => {
  expect(failureOf({ error: new Error('disk full'), message: 'Uncaught' })).toBe('disk full');
  expect(failureOf({ error: null, message: 'Script error.' })).toBe('Script error.');
});

test('what was measured twice is no failure', () => {
  const message = 'ResizeObserver loop completed with undelivered notifications.';
  expect(failureOf({ error: null, message })).toBeUndefined();
});
