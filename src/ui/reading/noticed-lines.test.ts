import { expect, test } from 'vitest';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { noticedLines } from './noticed-lines.ts';

const info = { severity: 'info', span: [0, 1] } as const;
const missing = (label: string): Diagnostic => ({
  ...info,
  code: 'footnote-text-missing',
  data: { label }
});
const counted: Diagnostic = { ...info, code: 'numbers-counted', data: {} };

test('notes without a text share a line, where the first of them stood', () => {
  const lines = noticedLines([missing('6'), counted, missing('7')]);
  expect(lines.map(({ diagnostic, notes }) => [diagnostic.code, notes])).toEqual([
    ['footnote-text-missing', ['6', '7']],
    ['numbers-counted', undefined]
  ]);
});

test('one alone is told as it is', () => {
  const alone = [counted, missing('6')];
  expect(noticedLines(alone)).toEqual(alone.map((diagnostic) => ({ diagnostic })));
});
