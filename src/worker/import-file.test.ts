import { expect, test } from 'vitest';
import { notStored } from './import-file.ts';

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
