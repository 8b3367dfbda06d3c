import { expect, test } from 'vitest';
import { cutLines } from './cut-lines.ts';
import { Lines } from './lines.ts';
import { splitLines } from './split-lines.ts';

/** Each line as its text, its kind where it is no text, `+` where it goes on, `|` where a page begins. */
function draw(text: string, lines: Lines): string[] {
  return Array.from({ length: lines.length }, (_, i) => lines.at(i)).map(
    ({ from, to, kind, continues, startsPage }) => {
      const sign = { text: '', blank: '.', furniture: 'f ', note: 'n ' }[kind];
      return `${startsPage ? '|' : ''}${continues ? '+' : ''}${sign}${text.slice(from, to)}`;
    }
  );
}

test('lines end at LF, CRLF, a lone CR and a form feed, and the last with the text', () => {
  const text = 'een \n\ttwee\r\n\r\ndrie\rvier\fvijf';
  expect(draw(text, splitLines(text))).toEqual(['een', 'twee', '.', 'drie', 'vier', '|vijf']);
  expect(draw('', splitLines(''))).toEqual(['.']);
  expect(draw('een\n', splitLines('een\n'))).toEqual(['een', '.']);
});

test('there is room for more lines than were expected', () => {
  const text = '\n'.repeat(1000);
  const lines = splitLines(text);
  expect(lines.length).toBe(1001);
  expect([lines.start[1000], lines.end[1000]]).toEqual([1000, 1000]);
  expect(lines.find(1001)).toBeUndefined();
  expect(lines.find(-1)).toBeUndefined();
});

test('a cut parts a line into pieces that go on, and leaves the others as they are', () => {
  const text = 'een\ftwee 2/3 drie\nvier';
  const lines = cutLines(text, splitLines(text), [
    { start: 9, end: 12, kind: 'furniture', furniture: 'page-number' }
  ]);
  expect(draw(text, lines)).toEqual(['een', '|twee', '+f 2/3', '+drie', 'vier']);
});

test('signs of Markdown before a line leave it whole; one of nothing else is blank as well', () => {
  const text = '> een\n>\ntwee';
  const lines = cutLines(text, splitLines(text), [
    { start: 0, end: 1, kind: 'furniture', furniture: 'markup' },
    { start: 6, end: 7, kind: 'furniture', furniture: 'markup' }
  ]);
  expect(draw(text, lines)).toEqual(['f >', 'een', 'f >', '.', 'twee']);
});

test('the line at an offset is the first that ends behind it', () => {
  const lines = splitLines('een\ntwee\n\ndrie');
  expect([0, 2, 3, 7, 9, 13, 99].map((offset) => lines.indexAt(offset))).toEqual([
    0, 0, 1, 1, 3, 3, 4
  ]);
});
