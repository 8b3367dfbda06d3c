import type { LaidLine } from './layout.ts';
import type { PrintedNote } from './note-sheet.ts';

/** How a text producer shows pages. */
export interface PageStyle {
  /** Lines of a page, its notes included. */
  length: number;
  /** What marks the start of a page after the first. */
  start: 'blank' | 'form-feed';
  /** "4 Kamerstuk …" on one line, or the label on a line of its own. */
  noteShape: 'inline' | 'own-line';
  /**
   * Blanks between the two columns of a page, the width of a column, and what stands over both on the
   * first page; absent where pages have one column.
   */
  across?: { gap: number; width: number; head: readonly string[] };
  /** The foot under each page; absent where none is printed. */
  foot?: (page: number) => readonly string[];
}

/** Puts lines on pages, with each page's notes at its foot. */
export function paginate(lines: readonly LaidLine[], style: PageStyle): string {
  const pages = pagesOf(lines, style).map(({ printed, notes }, i) => {
    return [
      ...printed,
      ...(notes.length > 0 ? ['', ...notes.flatMap((note) => noteLines(note, style))] : []),
      ...(style.foot?.(i + 1) ?? [])
    ].join('\n');
  });
  return `${pages.join(style.start === 'blank' ? '\n ' : '\n\f')}\n`;
}

/** What stands on a page above its notes. */
interface Page {
  printed: readonly string[];
  notes: readonly PrintedNote[];
}

function pagesOf(lines: readonly LaidLine[], { length, across }: PageStyle): Page[] {
  const columns = divide(lines, across ? evenLength(lines, length) : length).map((column) => ({
    printed: column.map((line) => line.text),
    notes: column.flatMap((line) => line.notes)
  }));
  if (!across) return columns;
  return columns.flatMap((left, i) => {
    if (i % 2 === 1) return [];
    const right = columns[i + 1] ?? { printed: [], notes: [] };
    const body = printAcross(left.printed, right.printed, across.width + across.gap);
    const printed = i === 0 ? [...across.head, ...body] : body;
    return [{ printed, notes: [...left.notes, ...right.notes] }];
  });
}

/** Two columns line by line beside each other, as a producer that keeps the layout writes them. */
function printAcross(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) =>
    `${(left[line] ?? '').padEnd(width)}${right[line] ?? ''}`.trimEnd()
  );
}

/** As many lines as make all columns about as long. */
function evenLength(lines: readonly LaidLine[], most: number): number {
  const height = lines.reduce((sum, { notes }) => sum + 1 + notes.length, 0);
  const columns = 2 * Math.ceil(height / (2 * most));
  return Math.ceil(height / columns) + 1;
}

function noteLines({ label, text }: PrintedNote, { noteShape }: PageStyle): string[] {
  return noteShape === 'inline' ? [`${label} ${text}`] : [label, '', text, ''];
}

/** No page begins or ends with a blank line; each holds at least one line. */
function divide(lines: readonly LaidLine[], length: number): LaidLine[][] {
  const pages: LaidLine[][] = [[]];
  let used = 0;
  for (const line of lines) {
    const height = 1 + line.notes.length;
    if (used + height > length && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = 0;
    }
    if (line.text === '' && used === 0) continue;
    pages.at(-1)?.push(line);
    used += height;
  }
  return pages.filter((page) => page.length > 0).map(withoutLastBlanks);
}

function withoutLastBlanks(page: LaidLine[]): LaidLine[] {
  return page.slice(0, page.findLastIndex((line) => line.text !== '') + 1);
}
