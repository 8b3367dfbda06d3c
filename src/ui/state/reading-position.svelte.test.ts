import { expect, test } from 'vitest';
import { ReadingPosition } from './reading-position.svelte.ts';

/** Of the page. */
const HEIGHT = 9000;

test('is at the question at the top', () => {
  const position = new ReadingPosition();
  position.seeAtTop('q1');
  position.scrolledTo(900, HEIGHT);
  position.seeAtTop('q2');
  expect(position.current).toBe('q2');
});

test('is at the question that was gone to, whatever comes to the top on the way', () => {
  const position = new ReadingPosition();
  position.seeAtTop('q1');
  position.goTo('q8');
  expect(position.current).toBe('q8');
  position.scrolledTo(1700, HEIGHT);
  position.arrive('q8', 2000, HEIGHT);
  position.seeAtTop('q7');
  position.scrolledTo(2020, HEIGHT);
  expect(position.current).toBe('q8');
});

test('follows the top again once somebody scrolls', () => {
  const position = new ReadingPosition();
  position.goTo('q8');
  position.arrive('q8', 2000, HEIGHT);
  position.seeAtTop('q7');
  position.scrolledTo(1800, HEIGHT);
  expect(position.current).toBe('q7');
  position.seeAtTop('q6');
  expect(position.current).toBe('q6');
});

test('stays at what was gone to while the page is laid out anew, and only there', () => {
  const position = new ReadingPosition();
  position.goTo('q8');
  position.arrive('q8', 2000, HEIGHT);
  position.seeAtTop('q7');
  position.holdOn();
  position.scrolledTo(5200, HEIGHT);
  expect(position.current).toBe('q8');
  position.arrive('q8', 5200, HEIGHT);
  position.scrolledTo(5600, HEIGHT);
  expect(position.current).toBe('q7');
  position.holdOn();
  position.seeAtTop('q6');
  expect(position.current).toBe('q6');
});

test('stays at what was gone to where something comes in above it, and leaves it by scrolling', () => {
  const position = new ReadingPosition();
  position.goTo('q8');
  position.arrive('q8', 2000, HEIGHT);
  position.seeAtTop('q7');
  position.scrolledTo(2300, HEIGHT + 300);
  expect(position.current).toBe('q8');
  position.scrolledTo(2310, HEIGHT + 300);
  expect(position.current).toBe('q8');
  position.scrolledTo(2200, HEIGHT + 300);
  expect(position.current).toBe('q7');
});
