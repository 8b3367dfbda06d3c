import { BLANK, FURNITURE, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { type NoteStart, readNoteStart } from './note-starts.ts';

/** A page of the text, as far as it shows where its pages end. */
export interface Page {
  /** Indices of its lines of text. */
  lines: number[];
  /** In their order. */
  starts: NoteStart[];
  /** Where it ends is known: another page follows, or the foot that the pages before it have as well. */
  ended: boolean;
}

/** The pages with the lines that could begin a note, one after another: none is kept. */
export function* splitPages(text: string, lines: Lines): Generator<Page> {
  let page: Page = { lines: [], starts: [], ended: true };
  for (let i = 0; i < lines.length; i++) {
    if (lines.startsPage[i] === 1) {
      yield page;
      page = { lines: [], starts: [], ended: true };
    }
    if (lines.kind[i] !== TEXT) continue;
    const start = readNoteStart(text, lines, i);
    if (start) page.starts.push(start);
    page.lines.push(i);
  }
  page.ended = (page.lines[0] ?? 0) > firstLine(lines) && endsWithFoot(lines);
  yield page;
}

function firstLine(lines: Lines): number {
  return lines.kind.indexOf(TEXT);
}

/** Whether the last thing of a text is a running foot, as that of each page. */
function endsWithFoot(lines: Lines): boolean {
  let last = lines.length - 1;
  while (last > 0 && lines.kind[last] === BLANK) last--;
  return lines.kind[last] === FURNITURE && lines.at(last).furniture === 'running-foot';
}

/** The note that a line could begin, by the index of the line. */
export function startAt({ starts }: Page, line: number): NoteStart | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return starts[low]?.line === line ? starts[low] : undefined;
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
