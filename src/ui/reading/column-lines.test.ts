import { expect, test } from 'vitest';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { readColumnLines } from './column-lines.ts';
import { readSourceLines } from './source-lines.ts';

const TEXT = 'Kop\n1 Vaart    1 Ja\nhij?\t\tnog\n\nSlot';
const lines = readSourceLines(TEXT);
const at = (
  code: 'columns-read' | 'margin-read' | 'columns-doubtful' | 'unplaced-text'
): Diagnostic[] => [
  { code, severity: 'info', span: [4, TEXT.indexOf('\n\nSlot')], data: {} } as Diagnostic
];

test.for(['columns-read', 'margin-read', 'columns-doubtful'] as const)(
  '%s says which lines they are',
  (code) => {
    expect(readColumnLines({ diagnostics: at(code) }, lines, TEXT)).toEqual({
      lines: new Set([1, 2]),
      longest: 15
    });
  }
);

test('what else was noticed of a text makes no columns', () => {
  const none = { lines: new Set(), longest: 0 };
  expect(readColumnLines({ diagnostics: at('unplaced-text') }, lines, TEXT)).toEqual(none);
  expect(readColumnLines({ diagnostics: [] }, lines, TEXT)).toEqual(none);
});
