/** Where the notes of a page can stand, offsets into the text. */
export interface Stretch {
  from: number;
  to: number;
  /** Whether the foot of a page follows. */
  atFoot: boolean;
  /** Whether the foot or the number of a page follows. */
  endsPage?: boolean;
  /** Whether nothing follows. */
  endsText?: boolean;
  /** Whether notes before may be left out, which lost their marks. */
  maySkip?: boolean;
}

/** Whether the text has a mark with this number before an offset. */
export type HasMark = (number: number, at: number) => boolean;
