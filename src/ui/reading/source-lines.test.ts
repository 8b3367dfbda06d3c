import { expect, test } from 'vitest';
import { cutLine, lineAt, lineRange, readSourceLines } from './source-lines.ts';

test.for([
  ['', ['']],
  ['een', ['een']],
  ['een\ntwee', ['een', 'twee']],
  ['een\r\n\r\ndrie\rvier\f', ['een', '', 'drie', 'vier', '']]
] as const)('%j', ([text, lines]) => {
  expect(readSourceLines(text).map(({ span }) => text.slice(...span))).toEqual(lines);
});

test('marks show the exact characters, on each line that they touch', () => {
  const text = 'een twee\ndrie vier';
  const drawn = readSourceLines(text).map(({ span }) =>
    cutLine(text, span, [
      [4, 13],
      [14, 16]
    ])
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('')
  );
  expect(drawn).toEqual(['een [twee]', '[drie] [vi]er']);
});

test('an offset belongs to the line that it stands in, its end included', () => {
  const lines = readSourceLines('een\ntwee\n');
  expect([0, 3, 4, 8, 9].map((offset) => lineAt(lines, offset))).toEqual([0, 0, 1, 1, 2]);
});

test('what is pointed at reaches from its first line to its last', () => {
  const lines = readSourceLines('een\ntwee\ndrie');
  const range = lineRange(lines, [
    [1, 2],
    [5, 10]
  ]);
  expect(range).toEqual([0, 2]);
  expect(lineRange(lines, [[4, 8]])).toEqual([1, 1]);
  expect(lineRange(lines, [])).toBeUndefined();
});
