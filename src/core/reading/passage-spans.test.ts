import { expect, test } from 'vitest';
import { passageSpans } from './passage-spans.ts';

/** Two lines of two columns: the left one is read first. */
const readingOrder = [
  [0, 10],
  [20, 30],
  [10, 20],
  [30, 40]
] as const;

test('what runs over lines of a column leaves out what stands beside it', () => {
  expect(passageSpans({ readingOrder }, [5, 25])).toEqual([
    [5, 10],
    [20, 25]
  ]);
  expect(passageSpans({ readingOrder }, [12, 33])).toEqual([
    [12, 20],
    [30, 33]
  ]);
  expect(passageSpans({ readingOrder }, [12, 15])).toEqual([[12, 15]]);
});

test('without columns, or where the order says nothing of it, a passage is one piece', () => {
  expect(passageSpans({}, [5, 25])).toEqual([[5, 25]]);
  expect(passageSpans({ readingOrder }, [35, 45])).toEqual([[35, 45]]);
});
