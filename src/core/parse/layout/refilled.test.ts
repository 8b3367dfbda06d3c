import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutRefilledEnds } from './refilled.ts';

const FILLED = readFileSync('tests/fixtures/lines-run-together-that-were-filled-again.txt', 'utf8');

test('a line that was filled again ends where blanks were, and nowhere in a sentence', () => {
  const text = withoutRefilledEnds(FILLED);
  expect(text).toHaveLength(FILLED.length);
  expect(text.trimEnd()).not.toContain('\n');
  expect(text).toContain('de vissers van het dorp daarom hun eigen');
  expect(text).toContain('geverfd.\u2029Vraag 4');
});

test.for([
  ['a blank line', FILLED.replace(/\n(?=.*Vraag 3)/u, '\n\n')],
  ['a heading on a line of its own', FILLED.replaceAll(/(Vraag \d) /gu, '\n$1\n')],
  ['one blank between all words', FILLED.replaceAll(/ {2,}/gu, ' ')],
  ['lines of all lengths', FILLED.replaceAll('\n', ' ').replaceAll(/(.{20,80}?) de /gu, '$1\nde ')],
  ['two blanks behind sentences alone', FILLED.replaceAll(/([a-z,]) {2,}/gu, '$1 ')],
  [
    'blanks and CR at the ends of lines alone',
    FILLED.replaceAll(/([a-z,]) {2,}/gu, '$1 ').replaceAll('\n', '  \r\n')
  ],
  ['a form feed', FILLED.replace('\n', '\n\f')]
] as const)('%s leaves lines as they are', ([, text]) => {
  expect(withoutRefilledEnds(text)).toBe(text);
});

test.for(['a  b '.repeat(12), `${'x'.repeat(30)}  ${'x'.repeat(30)}`, `a${' '.repeat(70)}b`])(
  'megabytes of lines like "%s" are read to the end',
  (line) => {
    const text = `${line.trimEnd()}\n`.repeat(70_000);
    for (const filled of [text, text.replaceAll(/ +/gu, '  ')]) {
      expect(withoutRefilledEnds(filled)).toHaveLength(filled.length);
    }
  }
);
