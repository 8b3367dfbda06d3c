import type { Span } from '../../model/span.ts';
import { skipBlanks } from '../scan/blanks.ts';
import type { ColumnRole } from './column-names.ts';
import { isEmpty, trimmed } from './cells.ts';
import { groupsAt, nameAt } from './flowing-values.ts';

/** What stands behind the question of a row. */
export interface CellsBehind {
  /** Who asks, what about, or who answers for it: of each such column the lines. */
  about: readonly (readonly Span[])[];
  answer: readonly Span[];
  /** A cell was not found between the question and the answer: a page may end between their lines. */
  isMixed?: boolean;
}

/** Parts what stands behind each question into the cells of these columns, of which one holds answers. */
export function cellsBehindQuestions(
  text: string,
  rests: readonly (readonly Span[])[],
  roles: readonly ColumnRole[]
): CellsBehind[] | undefined {
  let found: CellsBehind[] | undefined = rests.map((answer) => ({ about: [], answer }));
  if (roles[0] === 'about') found = cellsBetween(text, rests);
  if (!found || roles.at(-1) === 'answer') return found;
  const behind = cellsAtEnd(
    text,
    found.map(({ answer }) => answer)
  );
  return (
    behind &&
    found.map(({ about }, i) => ({
      about: [...about, ...behind[i]!.about],
      answer: behind[i]!.answer,
      ...(found[i]!.isMixed ? { isMixed: true } : {})
    }))
  );
}

/** Parts what stands behind each question where a cell with who asks stands before the answer: a known group, or a line. */
function cellsBetween(
  text: string,
  rests: readonly (readonly Span[])[]
): CellsBehind[] | undefined {
  const found = rests.map((rest): CellsBehind => {
    const first = rest.find((line) => !isEmpty(trimmed(text, line)));
    if (!first) return { about: [[]], answer: [] };
    const from = skipBlanks(text, first[0]);
    const about = groupsAt(text, from) ?? nameAt(text, from);
    return about
      ? { about: [[about]], answer: within(rest, about[1], Infinity) }
      : { about: [[]], answer: rest, isMixed: true };
  });
  const mixed = found.filter(({ isMixed }) => isMixed).length;
  return mixed <= rests.length * UNKNOWN_SHARE ? found : undefined;
}

/** In so many rows the last cell may be empty, or stand where a page ends. */
const UNKNOWN_SHARE = 0.25;

/** No name of who answers is longer. */
const LONGEST = 40;

// "Kolk" alone on its line, or behind "begint."
const OWN_NAME = /(?:^|[.?!]\s?)(\p{Lu}[^.?!:;,]{1,39})$/u;

/**
 * Parts what stands behind each question where a cell with who answers stands behind the answer: a short line without a
 * stop, or what is such a line in another row.
 */
function cellsAtEnd(text: string, rests: readonly (readonly Span[])[]): CellsBehind[] | undefined {
  const ends = rests.map((rest) => rest.findLast((line) => !isEmpty(trimmed(text, line))));
  const known = new Set(
    ends.flatMap((line) => OWN_NAME.exec(line ? text.slice(...line).trim() : '')?.[1] ?? [])
  );
  const names = [...known].map((name) => new RegExp(`${asPattern(name)}\\s*$`, 'u'));
  let unknown = 0;
  const found = rests.map((rest, i): CellsBehind => {
    const end = ends[i]?.[1];
    if (end === undefined) return { about: [[]], answer: rest };
    const from = Math.max(rest[0]![0], end - 2 * LONGEST);
    const tail = text.slice(from, end);
    const places = names.map((name) => tail.search(name)).filter((at) => at >= 0);
    if (places.length > 0) {
      const begin = from + Math.min(...places);
      return { about: [within(rest, begin, Infinity)], answer: within(rest, -Infinity, begin) };
    }
    const own = rest.findLastIndex((line) => known.has(text.slice(...line).trim()));
    if (own < 0) unknown++;
    // what stands behind it goes on in the answer on the next page, or is of the paper behind the table
    const isLast = i === rests.length - 1;
    if (own < 0) return { about: [[]], answer: rest };
    return {
      about: [[rest[own]!]],
      answer: [...rest.slice(0, own), ...(isLast ? [] : rest.slice(own + 1))]
    };
  });
  return unknown <= rests.length * UNKNOWN_SHARE ? found : undefined;
}

/** Source of a pattern for some words, with any blanks between them: a narrow column breaks them. */
const asPattern = (words: string): string =>
  words
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}/-]/gu, String.raw`\$&`))
    .join(String.raw`\s{1,4}`);

/** What lies between two offsets of some lines. */
export const within = (lines: readonly Span[], from: number, to: number): Span[] =>
  lines
    .filter((line) => line[1] >= from && line[0] <= to)
    .map((line) => [Math.max(line[0], from), Math.min(line[1], to)]);
