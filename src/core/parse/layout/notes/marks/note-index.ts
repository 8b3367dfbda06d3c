import type { NoteMark } from '../note-model.ts';
import type { NoteLines } from '../note-texts.ts';
import type { MarkCandidate } from './mark-candidates.ts';

/** The notes by label, in the order of their places. */
export class NoteIndex {
  readonly #apart = new Map<string, { note: number; start: number }[]>();
  readonly #inline = new Map<string, { note: number; start: number }[]>();

  constructor(notes: readonly NoteLines[]) {
    for (const [note, { label, lines, inline }] of notes.entries()) {
      const map = inline ? this.#inline : this.#apart;
      const start = lines[0]?.from ?? 0;
      const same = map.get(label);
      if (same) same.push({ note, start });
      else map.set(label, [{ note, start }]);
    }
  }

  /** Whether every mark of a candidate has a note behind it. */
  isKnown({ marks }: MarkCandidate): boolean {
    if (this.#apart.size === 0) return false;
    return marks.every(({ label, span }) => noteAfter(this.#apart, label, span[0]) !== undefined);
  }

  /** The mark with the note that it leads to, where there is one behind it. */
  match(mark: NoteMark): NoteMark {
    const note = noteAfter(this.#apart, mark.label, mark.span[0]);
    return note === undefined ? mark : { note, ...mark };
  }

  /** The same for a mark whose note stands in a line of running text. */
  matchInline(mark: NoteMark): NoteMark {
    const note = noteAfter(this.#inline, mark.label, mark.span[0]);
    return note === undefined ? mark : { note, ...mark };
  }
}

type Places = ReadonlyMap<string, readonly { note: number; start: number }[]>;

/** The first note with this label behind an offset. */
function noteAfter(places: Places, label: string, offset: number): number | undefined {
  const same = places.get(label);
  if (!same) return undefined;
  let low = 0;
  let high = same.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((same[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return same[low]?.note;
}
