import { expect, test } from 'vitest';
import { closedBy, lackOf } from './closed-library.ts';

const whole = {
  isSecureContext: true,
  indexedDB: {},
  BroadcastChannel: Object,
  CompressionStream: Object,
  DecompressionStream: Object,
  Worker: Object,
  navigator: { locks: {} }
};

test('a browser that has everything may open the library', () => {
  expect(lackOf(whole)).toBeUndefined();
});

test('an address without encryption is told from an old browser, which lacks the same things', () => {
  const rest = { ...whole, navigator: {} };
  expect(lackOf({ ...rest, isSecureContext: false })).toEqual({ by: 'insecure' });
  expect(lackOf(rest)).toEqual({ by: 'outdated', detail: 'locks' });
  expect(lackOf({ ...whole, CompressionStream: undefined })).toEqual({
    by: 'outdated',
    detail: 'CompressionStream'
  });
});

test('a browser that withholds storage is told from what fails otherwise', () => {
  expect(lackOf({ ...whole, indexedDB: undefined })).toEqual({ by: 'no-storage' });
  const refused = new DOMException('The operation is insecure.', 'SecurityError');
  expect(closedBy(refused)).toEqual({ by: 'no-storage', detail: 'The operation is insecure.' });
  // What comes out of a worker is an error with that name.
  const carried = Object.assign(new Error(''), { name: 'InvalidStateError' });
  expect(closedBy(carried)).toEqual({ by: 'no-storage' });
  expect(closedBy(new Error('Internal error'))).toEqual({
    by: 'failure',
    detail: 'Internal error'
  });
  expect(closedBy(undefined)).toEqual({ by: 'failure' });
});
