import { findRedactions } from '../../reading/redactions.ts';
import type { Content } from '../query/contents.ts';
import type { Unit } from './units.ts';

/** A row of figures has neighbours; two may be chance. */
const FEWEST_ROWS = 3;
const LONGEST_ROW = 120;

// "https://…" and "www.voorbeeld.nl"
const ADDRESS = /https?:\/\/\S|\bwww\.\S+\.\S/i;
// "Zwolle 12 34 %", "2024 | 17", "2021 29"; not "In 2024 waren dat er 17."
const ROW =
  /^[^.;?!]*?[\p{L}\d)%*][\s|]+[€–-]?\s?\d(?:[\d.,]*\d)?\s?%?(?:[\s|]+[€–-]?\s?\d(?:[\d.,]*\d)?\s?%?)*$/u;
// cells parted by tabs or upright strokes: "a\tb", "| a | b |"
const CELLS = /\t|\S\s*\|\s*\S/;

/** Whether a unit holds what `bevat:` asks for, in its question, its answer or (an address) its notes. */
export function contains({ question, answer, notes }: Unit, content: Content): boolean {
  switch (content) {
    case 'tabel':
      return [question, answer].some(hasTable);
    case 'url':
      return [question, answer, notes].some((text) => ADDRESS.test(text));
    case 'weggelakt':
      return [question, answer].some((text) => findRedactions(text).length > 0);
  }
}

/** Whether several lines in a row look like the rows of a table, of which a text keeps no more. */
export function hasTable(text: string): boolean {
  let rows = 0;
  for (const line of text.split('\n')) {
    const row = line.trim();
    if (row === '') continue;
    const isRow = row.length <= LONGEST_ROW && (CELLS.test(row) || ROW.test(row));
    rows = isRow ? rows + 1 : 0;
    if (rows === FEWEST_ROWS) return true;
  }
  return false;
}
