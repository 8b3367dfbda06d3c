import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

/** Asks each line of running text for its markup: `find` adds pieces of it, as offsets into the text. */
export function markupCuts(
  lines: Lines,
  find: (line: Line, add: (start: number, end: number) => void) => void
): Cut[] {
  const cuts: Cut[] = [];
  const add = (start: number, end: number) => {
    cuts.push({ start, end, kind: 'furniture', furniture: 'markup' });
  };
  for (let i = 0; i < lines.length; i++) if (lines.kind[i] === TEXT) find(lines.at(i), add);
  return cuts;
}
