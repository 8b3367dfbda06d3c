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
  /** The foot under each page; absent where none is printed. */
  foot?: (page: number) => readonly string[];
}

/** Puts lines on pages, with each page's notes at its foot. */
export function paginate(lines: readonly LaidLine[], style: PageStyle): string {
  const pages = divide(lines, style.length).map((page, i) => {
    const notes = page.flatMap((line) => line.notes);
    return [
      ...page.map((line) => line.text),
      ...(notes.length > 0 ? ['', ...notes.flatMap((note) => noteLines(note, style))] : []),
      ...(style.foot?.(i + 1) ?? [])
    ].join('\n');
  });
  return `${pages.join(style.start === 'blank' ? '\n ' : '\n\f')}\n`;
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
