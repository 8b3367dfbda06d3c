import { expect, test } from 'vitest';
import { soundKey, termsSoundingLike } from './sound-key.ts';

test.each([
  ['atmosfeer', 'atmosphere'],
  ['fosfaat', 'phosphaat'],
  ['klimaks', 'climax'],
  ['kwaliteit', 'qualiteit'],
  ['teater', 'theater'],
  ['sinisme', 'cynisme'],
  ['komitee', 'comité']
])('%s sounds like %s', (one, other) => {
  const plain = other.normalize('NFKD').replace(/[^a-z]/g, '');
  expect(soundKey(one)).toBe(soundKey(plain));
});

test.each([
  ['kust', 'chust'],
  ['boot', 'bood'],
  ['wijk', 'week']
])('%s does not sound like %s', (one, other) => {
  expect(soundKey(one)).not.toBe(soundKey(other));
});

test('finds the terms that sound so, not the word itself, and none for a short word', () => {
  const terms = ['atmosphere', 'atmosfeer', 'boot', 'bot'];
  expect(termsSoundingLike('atmosfeer', terms)).toEqual(['atmosphere']);
  expect(termsSoundingLike('boot', terms)).toEqual([]);
});

test('two consonants or one tell words apart before an ending, not elsewhere', () => {
  expect(termsSoundingLike('zakken', ['zaken', 'zacken'])).toEqual(['zacken']);
  expect(termsSoundingLike('bomen', ['bommen'])).toEqual([]);
  expect(termsSoundingLike('accommodatie', ['accomodatie'])).toEqual(['accomodatie']);
});
