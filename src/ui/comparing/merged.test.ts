import { expect, test } from 'vitest';
import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import { mergedRow } from './merged.ts';

function draw(before: string, after: string): string[] {
  const comparison = compareTexts(before, after);
  const signs = { both: ['', ''], before: ['[-', ']'], after: ['[+', ']'] } as const;
  return comparison.rows.map((row) =>
    mergedRow(row, comparison, before, after)
      .map(({ text, from }) => signs[from].join(text))
      .join('')
  );
}

test.for([
  ['Ja.', 'Ja.', ['Ja.']],
  ['Een smal pad.', 'Een breed pad.', ['Een [-smal][+breed] pad.']],
  ['', 'Nieuw.', ['[+Nieuw.]']],
  ['Weg.', '', ['[-Weg.]']]
] as const)('%s → %s', ([before, after, drawn]) => {
  expect(draw(before, after)).toEqual(drawn);
});
