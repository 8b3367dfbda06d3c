import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { type NoteStart, readNoteStart } from './note-starts.ts';

/** A page of the text, as far as it shows where its pages end. */
export interface Page {
  /** Indices of its lines of text. */
  lines: number[];
  starts: NoteStart[];
  startAt: Map<number, NoteStart>;
  /** Another page follows: where this one ends is known. */
  ended: boolean;
}

/** The pages with the lines that could begin a note. */
export function splitPages(text: string, lines: Lines): Page[] {
  const pages: Page[] = [emptyPage()];
  for (let i = 0; i < lines.length; i++) {
    if (lines.startsPage[i] === 1) pages.push(emptyPage());
    if (lines.kind[i] !== TEXT) continue;
    const page = pages.at(-1) as Page;
    const start = readNoteStart(text, lines, i);
    if (start) {
      page.starts.push(start);
      page.startAt.set(i, start);
    }
    page.lines.push(i);
  }
  (pages.at(-1) as Page).ended = false;
  return pages;
}

function emptyPage(): Page {
  return { lines: [], starts: [], startAt: new Map(), ended: true };
}

/** Index of the first element that is not below `value`. */
export function lowerIndex(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
