import type { FieldMeaning, FieldPart } from '../../structure/part.ts';
import type { Row } from '../../structure/rows/rows.ts';

/** A field of the head that was read from some rows. */
export interface ReadField {
  part: FieldPart;
  /** Index of the first row after it. */
  next: number;
}

/** The field that rows from `i` up to `next` are; its value begins at `valueFrom` of the source. */
export function fieldOf(
  rows: readonly Row[],
  i: number,
  next: number,
  end: number,
  label: string,
  meaning: FieldMeaning,
  valueFrom = rows[i]!.from
): ReadField {
  const from = rows[i]!.from;
  const to = rows[next]?.from ?? end;
  const stamp = meaning === 'stamp';
  return {
    next,
    part: {
      role: 'field',
      label,
      meaning,
      from,
      to,
      ...(stamp ? {} : { value: { from: valueFrom, to } })
    }
  };
}
