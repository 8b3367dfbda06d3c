import { expect, test } from 'vitest';
import { createSeeker } from './seeker.ts';

test('a seeker says of each stretch whether one of its signs begins in it', () => {
  const text = 'een brug, twee\u00a0bruggen, drie bruggen';
  const seeker = createSeeker(text, ['\u00a0', /d[a-z]+/gu]);
  expect(seeker.isBetween(0, 9)).toBe(false);
  expect(seeker.isBetween(9, 14)).toBe(false);
  expect(seeker.isBetween(9, 15)).toBe(true);
  expect(seeker.isBetween(14, 15)).toBe(true);
  expect(seeker.isBetween(15, 24)).toBe(false);
  expect(seeker.isBetween(24, text.length)).toBe(true);
  expect(seeker.isBetween(27, text.length)).toBe(false);
});

test('a pattern that is shared by two seekers keeps no place of the other', () => {
  const pattern = /brug/gu;
  const first = createSeeker('een brug en een brug', [pattern]);
  const second = createSeeker('brug', [pattern]);
  expect(first.isBetween(8, 20)).toBe(true);
  expect(second.isBetween(0, 4)).toBe(true);
  expect(first.isBetween(17, 20)).toBe(false);
});
