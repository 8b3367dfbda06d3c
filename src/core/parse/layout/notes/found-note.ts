import type { Lines } from '../lines.ts';

/** A note with the lines that hold it, by index. */
export interface FoundNote {
  label: string;
  number: number;
  lines: number[];
  /** Offset of the note's text, behind its label. */
  textFrom: number;
  /** Offset behind it, where its label stands below it. */
  textTo?: number;
  bracketed?: true;
}

/** Whether a note has text, or only its number so far. */
export function hasText(note: FoundNote, lines: Lines): boolean {
  return note.textFrom < (lines.to[note.lines.at(-1) ?? 0] ?? 0);
}
