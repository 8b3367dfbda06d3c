/** The terms of a `TermIndex` as it is kept: numbers in one row, which read many times faster than MiniSearch's own form. */
export interface SavedTerms {
  /** The unit by its number here. */
  units: number[];
  /** Different terms of each unit by field. */
  lengths: number[][];
  meanLengths: number[];
  /** One a line. */
  terms: string;
  /** Of each term in turn, see `packOccurrences`. */
  occurrences: number[];
}

/** How often each unit has a term, by field and unit, in MiniSearch's own numbers of both. */
export type ByField = Map<number, Map<number, number>>;

/**
 * Writes where a term stands: how many fields have it, and for each field its number, how many units
 * have it, and for each unit twice its distance from the one before, and one more where the term
 * stands there more than once, with how often after that. Units without a new number are left out.
 */
export function packOccurrences(
  byField: ReadonlyMap<number, ReadonlyMap<number, number>>,
  renumbered: readonly (number | undefined)[],
  into: number[]
): void {
  const fields = [...byField]
    .map(([field, frequencies]) => {
      const found: [number, number][] = [];
      for (const [number, frequency] of frequencies) {
        const unit = renumbered[number];
        if (unit !== undefined) found.push([unit, frequency]);
      }
      return { field, found: found.sort((a, b) => a[0] - b[0]) };
    })
    .filter(({ found }) => found.length > 0);
  if (fields.length === 0) return;
  into.push(fields.length);
  for (const { field, found } of fields) {
    into.push(field, found.length);
    let before = 0;
    for (const [unit, frequency] of found) {
      const distance = 2 * (unit - before);
      if (frequency === 1) into.push(distance);
      else into.push(distance + 1, frequency);
      before = unit;
    }
  }
}

/** Reads what `packOccurrences` wrote at a place. */
export function unpackOccurrences(packed: readonly number[], start: number): ByField {
  const byField: ByField = new Map();
  let at = start;
  for (let fields = packed[at++]!; fields > 0; fields--) {
    const frequencies = new Map<number, number>();
    byField.set(packed[at++]!, frequencies);
    let unit = 0;
    for (let units = packed[at++]!; units > 0; units--) {
      const distance = packed[at++]!;
      unit += distance >> 1;
      frequencies.set(unit, distance % 2 === 0 ? 1 : packed[at++]!);
    }
  }
  return byField;
}

/** Where that ends which `packOccurrences` wrote at a place. */
export function skipOccurrences(packed: readonly number[], start: number): number {
  let at = start;
  for (let fields = packed[at++]!; fields > 0; fields--) {
    at++;
    for (let units = packed[at++]!; units > 0; units--) at += 1 + (packed[at]! & 1);
  }
  return at;
}
