import type { Span } from '../../model/span.ts';
import { isEmpty, trimmed } from './cells.ts';
import type { ColumnRole } from './column-names.ts';

// "12 ", "3. "
const NUMBER = /^\d{1,3}[.)]?(?= |$)/u;
// "14", "3.", "12-14", "n.v.t." at the end of what stands before the question
const LAST = /(?:^| )(\d{1,4}(?:[.)]|-\d{1,4})?|n\.?v\.?t\.?)$/iu;
// "65 planning": it stands close to the question
const PRESSED = /^\d{1,4}(?= |$)/u;

/**
 * The cells before the question on a line that holds the number of its row, told by what they hold: narrow columns are
 * set to the left, the middle or the right, and so stand below the name of another. `cells` as the columns of the page
 * cut the line. The same where the line holds something else.
 */
export function withLeadingCells(
  text: string,
  cells: readonly Span[],
  roles: readonly ColumnRole[]
): readonly Span[] {
  const question = roles.indexOf('question');
  const number = roles.indexOf('number');
  if (number < 0 || question < number) return cells;
  const held = cells.slice(0, question + 1).filter((cell) => !isEmpty(cell));
  if (held.length === 0) return cells;
  const found: Span[] = [];
  let own = cells[question]!;
  const end = isEmpty(own) || own === held[0] ? held.at(-1)![1] : own[0];
  let rest = trimmed(text, [held[0]![0], end]);
  if (number === 0) {
    const printed = NUMBER.exec(text.slice(...rest));
    if (!printed) return cells;
    found[0] = [rest[0], rest[0] + printed[0].length];
    if (own[0] === rest[0]) {
      own = trimmed(text, [found[0][1], own[1]]);
      rest = [own[0], own[0]];
    } else rest = trimmed(text, [found[0][1], rest[1]]);
  }
  for (let i = question - 1; i >= 0; i--) {
    if (found[i]) continue;
    if (roles[i] !== 'about') {
      const last = LAST.exec(text.slice(...rest))?.[1];
      const pressed = last === undefined && i === question - 1 && PRESSED.exec(text.slice(...own));
      if (last !== undefined) {
        found[i] = [rest[1] - last.length, rest[1]];
        rest = trimmed(text, [rest[0], rest[1] - last.length]);
      } else if (pressed) {
        found[i] = [own[0], own[0] + pressed[0].length];
        own = trimmed(text, [own[0] + pressed[0].length, own[1]]);
      } else if (i === number) return cells;
      else found[i] = [rest[1], rest[1]];
    } else {
      found[i] = rest;
      rest = [rest[0], rest[0]];
    }
  }
  return isEmpty(rest) ? [...found, own, ...cells.slice(question + 1)] : cells;
}
