import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from './local-day.ts';

afterEach(() => vi.unstubAllEnvs());

test('shortly after midnight it is the day of the reader, in summer and in winter', () => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  expect(localDay('2025-07-03T22:05:00Z')).toBe('2025-07-04');
  expect(localDay('2025-07-03T21:55:00Z')).toBe('2025-07-03');
  expect(localDay('2025-12-03T23:05:00Z')).toBe('2025-12-04');
});
