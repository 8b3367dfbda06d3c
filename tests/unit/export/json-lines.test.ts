import { expect, test } from 'vitest';
import { writeJsonLines } from '../../../src/core/export/writers/json-lines.ts';
import { makeDocument } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

const read = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('each line is a question or a section, with its source', () => {
  const lines = read(writeJsonLines(makeDocument([RICH_LETTER])));
  expect(lines.map(({ type }) => type)).toEqual([
    'section',
    ...Array.from({ length: 4 }, () => 'question')
  ]);
  for (const { source } of lines) {
    expect(source).toEqual({ name: 'natte voeten.txt', sha256: RICH_LETTER.source.id });
  }
});

test('spans lead to the place in the source', () => {
  const lines = read(writeJsonLines(makeDocument([RICH_LETTER])));
  const spans = lines[2]?.spans as [number, number][];
  expect(spans.map(([start, end]) => RICH_LETTER.source.text.slice(start, end)).join('')).toContain(
    'Hoeveel voeten zijn er nat?'
  );
  const bare = writeJsonLines(makeDocument([RICH_LETTER]), { positions: false });
  expect(bare).not.toContain('"spans"');
});

test('a question that says the same as an earlier one names it', () => {
  const lines = read(writeJsonLines(makeDocument([RICH_LETTER, RICH_LETTER])));
  const questions = lines.filter(({ type }) => type === 'question');
  const [first, again] = [questions.slice(0, 4), questions.slice(4)];
  expect(first.map(({ sameAs }) => sameAs)).toEqual(first.map(() => undefined));
  expect(again.map(({ sameAs }) => sameAs)).toEqual(first.map(({ id }) => id));
});
