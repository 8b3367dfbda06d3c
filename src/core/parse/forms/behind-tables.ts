import type { Part } from '../structure/part.ts';
import { readProseParts } from '../structure/prose/prose-parts.ts';
import type { Row } from '../structure/rows/rows.ts';

/**
 * The parts of a text in which tables of questions end at these offsets, in order: what stands behind one is no more of
 * its last answer, but prose, and no answer to a question that has none in its table.
 */
export function withoutTextBehindTables(
  parts: readonly Part[],
  ends: readonly number[],
  rows: readonly Row[]
): readonly Part[] {
  if (ends.length === 0) return parts;
  let next = 0;
  let row = 0;
  return parts.flatMap((part, i): readonly Part[] => {
    const above = parts[i - 1];
    const isUnheaded = part.role === 'answer' && !part.heading && above?.role === 'question';
    // a question without an answer is all of its table that stands above such a one
    const from = isUnheaded ? above.from : part.from;
    while (next < ends.length && ends[next]! <= from) next++;
    const end = ends[next];
    if (end === undefined || end >= part.to) return [part];
    if (part.role !== 'answer' && part.role !== 'question') return [part];
    while (row < rows.length && rows[row]!.from < end) row++;
    const first = rows[row];
    if (!first || first.to > part.to) return [part];
    const begin = row;
    while (row < rows.length && rows[row]!.to <= part.to) row++;
    const behind = readProseParts(rows.slice(begin, row), part.to);
    return first.from <= part.from ? behind : [{ ...part, to: first.from }, ...behind];
  });
}
