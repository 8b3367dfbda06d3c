import { expect, test } from 'vitest';
import { createWordFinder } from './word-finder.ts';

function find(words: string[], text: string, from = 0, to = text.length): string[] {
  const found: string[] = [];
  createWordFinder(words).eachIn(text, from, to, (word, end) => found.push(`${word}<${end}`));
  return found;
}

test('whole words, in whatever case, in the order of the text', () => {
  expect(find(['uw', 'ik'], 'Ik deel uw zorg, UW kamer; duwen, ik1')).toEqual([
    'ik<2',
    'uw<10',
    'uw<19'
  ]);
});

test('letters beyond ASCII part words, as they do for \\b', () => {
  expect(find(['u'], 'één u, geüuw')).toEqual(['u<5']);
});

test('the limits of the stretch part words', () => {
  expect(find(['mijn', 'bouw'], 'mijnbouw', 0, 4)).toEqual(['mijn<4']);
  expect(find(['mijn', 'bouw'], 'mijnbouw', 4)).toEqual(['bouw<8']);
  expect(find(['mijn', 'bouw'], 'mijnbouw')).toEqual([]);
});

test('nothing in an empty stretch', () => {
  expect(find(['u'], '')).toEqual([]);
});
