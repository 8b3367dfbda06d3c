import type { Token } from '../analysis/token.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { UnitLibrary } from './library.ts';
import { createTermNumbers, type TermNumbers } from './term-numbers.ts';

/** The words of a question or answer as numbers, to be gone through with `eachTerm`. */
export type Reading = Int32Array;

/** A unit that was read. */
export interface UnitReading {
  question: Reading;
  answer: Reading;
}

/**
 * The texts of units as rows of numbers: the best results of each query are gone through word by
 * word several times, which takes long where each word is looked up by its letters.
 */
export interface UnitReadings {
  readonly numbers: TermNumbers;
  /** Read now where it was not yet. */
  of(unit: number): UnitReading;
  /** Keeps what was read of a unit while it was added. */
  keep(unit: number, tokens: Readonly<Record<keyof UnitReading, readonly Token[]>>): void;
  discard(units: readonly number[]): void;
}

/** Words that a buffer has room for. */
const ROOM = 65_536;

/** Readings of the units of a library, none of which is read yet. */
export function createUnitReadings({ units }: Pick<UnitLibrary, 'units'>): UnitReadings {
  const numbers = createTermNumbers();
  const readings: (UnitReading | undefined)[] = [];
  const place = placeRows();
  const read = (tokens: readonly Token[]) => place(rowOf(tokens, numbers));

  return {
    numbers,
    of(unit) {
      const known = readings[unit];
      if (known) return known;
      const { question, answer } = units[unit]!;
      return (readings[unit] = {
        question: read(tokenize(question)),
        answer: read(tokenize(answer))
      });
    },
    keep(unit, { question, answer }) {
      readings[unit] = { question: read(question), answer: read(answer) };
    },
    discard(gone) {
      for (const unit of gone) readings[unit] = undefined;
    }
  };
}

/**
 * A word is its number, and its position is one more than that of the word before. A joined token is
 * its number below zero, then its position and how many words it covers.
 */
function rowOf(tokens: readonly Token[], { numberOf }: TermNumbers): number[] {
  const row: number[] = [];
  for (const { term, position, covers } of tokens) {
    if (covers === 1) row.push(numberOf(term));
    else row.push(-1 - numberOf(term), position, covers);
  }
  return row;
}

/** Puts rows behind one another in buffers: one for each would take as much room again as a short text. */
function placeRows(): (row: readonly number[]) => Reading {
  let buffer = new Int32Array(0);
  let end = 0;
  return (row) => {
    if (end + row.length > buffer.length) {
      buffer = new Int32Array(Math.max(ROOM, row.length));
      end = 0;
    }
    const start = end;
    end += row.length;
    buffer.set(row, start);
    return buffer.subarray(start, end);
  };
}

/** Tells of each token the number of its term and its place, in the order of `tokenize`. */
export function eachTerm(
  reading: Reading,
  tell: (term: number, position: number, covers: number) => void
): void {
  let position = 0;
  for (let i = 0; i < reading.length; i++) {
    const term = reading[i]!;
    if (term >= 0) tell(term, position++, 1);
    else tell(-1 - term, reading[++i]!, reading[++i]!);
  }
}
