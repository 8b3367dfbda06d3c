/** A row of a table: its cells, each of pieces of running text. */
export type Row<T> = readonly (readonly T[])[];

/** A paragraph that runs on, or several whose lines are rows of cells that tabs part. */
export type Block<P, T> =
  | { type: 'paragraph'; paragraph: P }
  | { type: 'table'; paragraphs: readonly { paragraph: P; rows: readonly Row<T>[] }[] };

/** What must be known of paragraphs and their pieces. */
export interface RowReader<P, T> {
  piecesOf: (paragraph: P) => readonly T[];
  /** The text in which line ends and tabs count; `undefined` for what is never cut. */
  textOf: (piece: T) => string | undefined;
  /** The part of a piece from one offset of its text to another. */
  cut: (piece: T, from: number, to: number) => T;
}

/** "1.", "b)", "•", nothing: what stands before the tab numbers or marks an item of a list. */
const LIST_MARK = /^(?:[-–—•▪▫◦o*+>\p{Co}]|\(?[\p{L}\d]{1,3}[.)])?$/u;

/**
 * Finds the tables among paragraphs: two lines or more after each other with as many tabs, which
 * are a paragraph each where a parser read them. Where the tab stands behind the mark of an item, or
 * the line begins with it, it is a list, as word processors copy them. The tab or line end that
 * closes a cell stays at its end, so that nothing of the text is lost.
 */
export function findTables<P, T>(paragraphs: readonly P[], reader: RowReader<P, T>): Block<P, T>[] {
  const blocks: Block<P, T>[] = [];
  for (let i = 0; i < paragraphs.length;) {
    const table: { paragraph: P; rows: readonly Row<T>[] }[] = [];
    let width = 0;
    for (let j = i; j < paragraphs.length; j++) {
      const paragraph = paragraphs[j]!;
      const rows = rowsOf(paragraph, reader);
      if (rows.length === 0 || (width > 0 && rows[0]!.length !== width)) break;
      width = rows[0]!.length;
      table.push({ paragraph, rows });
    }
    if (table.flatMap(({ rows }) => rows).length > 1) {
      blocks.push({ type: 'table', paragraphs: table });
      i += table.length;
    } else {
      blocks.push({ type: 'paragraph', paragraph: paragraphs[i]! });
      i++;
    }
  }
  return blocks;
}

/** The lines of a paragraph as rows of as many cells each; none where one of them is no row. */
function rowsOf<P, T>(paragraph: P, reader: RowReader<P, T>): Row<T>[] {
  const pieces = reader.piecesOf(paragraph);
  if (!pieces.some((piece) => reader.textOf(piece)?.includes('\t'))) return [];
  const rows = cutAfter(pieces, '\n', reader).map((line) => cutAfter(line, '\t', reader));
  return rows.every((row) => row.length === rows[0]?.length && isRow(row, reader)) ? rows : [];
}

function isRow<P, T>(cells: Row<T>, { textOf }: RowReader<P, T>): boolean {
  const said = cells.map((cell) => cell.map((piece) => textOf(piece) ?? '?').join(''));
  // The corner above the names of the rows is often empty.
  const [first = '', second = ''] = said;
  const head = first.trim() === '' && cells.length > 2 ? second : first;
  return cells.length > 1 && !LIST_MARK.test(head.trim());
}

/** Groups of pieces, each closed by this sign. */
function cutAfter<P, T>(
  pieces: readonly T[],
  sign: string,
  { textOf, cut }: RowReader<P, T>
): T[][] {
  const groups: T[][] = [[]];
  for (const piece of pieces) {
    const text = textOf(piece) ?? '';
    let from = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
      groups.at(-1)!.push(from === 0 && at === text.length - 1 ? piece : cut(piece, from, at + 1));
      groups.push([]);
      from = at + 1;
    }
    if (from === 0) groups.at(-1)!.push(piece);
    else if (from < text.length) groups.at(-1)!.push(cut(piece, from, text.length));
  }
  return groups.filter((group, i) => group.length > 0 || (sign === '\t' && i > 0));
}
