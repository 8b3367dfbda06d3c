import { expect, test } from 'vitest';
import { notStored, readFile } from './import-file.ts';

test('a full disk is a refusal of its own and needs no words of the machine', () => {
  expect(notStored('brief.txt', new DOMException('', 'QuotaExceededError'))).toEqual({
    status: 'refused',
    file: 'brief.txt',
    refusal: 'out-of-room'
  });
});

test('what else cannot be stored keeps the words there are, and no empty ones', () => {
  const detail = (error: unknown) => {
    const outcome = notStored('brief.txt', error);
    return outcome.status === 'refused' ? outcome.detail : undefined;
  };
  expect(detail(new DOMException('it broke', 'UnknownError'))).toBe('UnknownError: it broke');
  expect(detail(new DOMException('', 'UnknownError'))).toBe('UnknownError');
  expect(detail('stopped')).toBe('stopped');
  expect(detail('')).toBeUndefined();
});

test('a file that the system did not give is not taken for an empty one', async () => {
  const file = new File([], 'brief.txt');
  const unreadable = { type: 'refused', refusal: 'unreadable' };
  expect(await readFile({ file, unreadable: true })).toEqual(unreadable);
  expect(await readFile({ file })).toEqual({ type: 'refused', refusal: 'empty' });
});
