import { expect, test } from 'vitest';
import { ReadingPosition } from './reading-position.svelte.ts';

test('is at the question at the top', () => {
  const position = new ReadingPosition();
  position.seeAtTop('q1');
  position.scrolledTo(900);
  position.seeAtTop('q2');
  expect(position.current).toBe('q2');
});

test('is at the question that was gone to, whatever comes to the top on the way', () => {
  const position = new ReadingPosition();
  position.seeAtTop('q1');
  position.goTo('q8');
  expect(position.current).toBe('q8');
  position.scrolledTo(1700);
  position.arrive('q8', 2000);
  position.seeAtTop('q7');
  position.scrolledTo(2020);
  expect(position.current).toBe('q8');
});

test('follows the top again once somebody scrolls', () => {
  const position = new ReadingPosition();
  position.goTo('q8');
  position.arrive('q8', 2000);
  position.seeAtTop('q7');
  position.scrolledTo(1800);
  expect(position.current).toBe('q7');
  position.seeAtTop('q6');
  expect(position.current).toBe('q6');
});

test('stays at what was gone to while the page is laid out anew, and only there', () => {
  const position = new ReadingPosition();
  position.goTo('q8');
  position.arrive('q8', 2000);
  position.seeAtTop('q7');
  position.holdOn();
  position.scrolledTo(5200);
  expect(position.current).toBe('q8');
  position.arrive('q8', 5200);
  position.scrolledTo(5600);
  expect(position.current).toBe('q7');
  position.holdOn();
  position.seeAtTop('q6');
  expect(position.current).toBe('q6');
});
