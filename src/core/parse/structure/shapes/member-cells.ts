import { matchAt } from '../../scan/match-at.ts';
import type { HeadingShape } from './heading-shape.ts';
import { wordShape } from './word-shape.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';

// "Rouwenda, S. de\tCDA\t": the cells of who asks and of the group, before "Vraag 2:"
const CELLS = new RegExp(
  String.raw`(?:[^\t?!:]{1,60}\t){0,2}(?:${GROUP_NAME})(?:[/-](?:SP|PvdA|SGP|GL)){0,2}\t(?:[^\t?!:]{1,60}\t)?(?=[*_]*Vraag(?: \d{1,3})?\s?:)`,
  'uy'
);

/**
 * "Rouwenda, S. de\tCDA\tVraag 2:": the label of a question behind cells that name who asks, in a table
 * that became lines. Nothing where no cell is a known group.
 */
export function labelBehindCells(line: string, start: number): HeadingShape | undefined {
  if (!line.includes('\t')) return undefined;
  const cells = matchAt(CELLS, line, start)?.[0].length;
  const shape = cells === undefined ? undefined : wordShape(line, start + cells);
  return shape?.role === 'question' ? { ...shape, start } : undefined;
}
