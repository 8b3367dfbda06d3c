/** A note with the label under which it is printed. */
export interface PrintedNote {
  label: string;
  text: string;
}

/** Hands out labels in the order of the marks and keeps the notes. */
export interface NoteSheet {
  /** Takes a note and gives its label. */
  take(text: string): string;
  readonly notes: readonly PrintedNote[];
}

/** A sheet whose first label is `first`. */
export function createNoteSheet(first = 1): NoteSheet {
  const notes: PrintedNote[] = [];
  return {
    notes,
    take(text) {
      const label = String(first + notes.length);
      notes.push({ label, text });
      return label;
    }
  };
}
