import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import { sideOf } from './side.ts';

/** Draws both sides of a comparison, a row to a line: `[what differs]`. */
function draw(before: string, after: string): string[] {
  const comparison = compareTexts(before, after);
  return comparison.rows.map((row) =>
    (['before', 'after'] as const)
      .map((side) =>
        sideOf(row, comparison, side === 'before' ? before : after, side)
          .map((piece) => (piece.change === undefined ? piece.text : `[${piece.text}]`))
          .join('')
      )
      .join(' | ')
  );
}

test.for([
  ['Ja.', 'Ja.', ['Ja. | Ja.']],
  ['Een smal fietspad.', 'Een breed fietspad.', ['Een [smal] fietspad. | Een [breed] fietspad.']],
  ['', 'Nieuw.', [' | [Nieuw.]']]
] as const)('%s → %s', ([before, after, drawn]) => {
  expect(draw(before, after)).toEqual(drawn);
});

test('both texts are shown, but for the blanks between paragraphs', () => {
  const words = ['Ja', 'nee', 'de wolf', 'op', '3', '.', '\n\n', ' '];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((w) => w.join(''));
  const letters = (shown: string) => shown.replace(/\s/g, '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const comparison = compareTexts(before, after);
      const shown = (side: 'before' | 'after', whole: string) =>
        comparison.rows
          .flatMap((row) => sideOf(row, comparison, whole, side))
          .map((piece) => piece.text)
          .join('');
      expect(letters(shown('before', before))).toBe(letters(before));
      expect(letters(shown('after', after))).toBe(letters(after));
    })
  );
});
