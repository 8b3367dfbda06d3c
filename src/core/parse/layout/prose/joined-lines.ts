// Of all lines so many are about as long as the longest that was not joined.
const ALIKE = 0.9;
const MIN_ALIKE = 0.2;

// Two full lines in one are about twice as long as one, a little shorter by the hyphen that went.
const TWO_FROM = 1.84;
const TWO_TO = 2.06;
const MIN_TWO = 4;

// Between one full line and two stand only full ones with the end of a paragraph, which is of any length.
const BETWEEN_FROM = 1.14;
const MUCH_DENSER = 2.5;

const MIN_WIDTH = 35;
const MAX_WIDTH = 110;

/**
 * The characters of a full printed line, where a producer that resolves hyphens put the next line behind
 * each line that ended in one (pdftotext): then many lines are as long as a full one, many twice as long,
 * and few of a length between. Nothing where this is not so.
 *
 * @param lengths how many lines there are of each length
 * @param count how many there are together
 */
export function joinedLineWidth(lengths: Uint32Array, count: number): number | undefined {
  const upTo = sums(lengths);
  const between = (from: number, to: number): number =>
    upTo[Math.min(Math.floor(to), lengths.length - 1)]! -
    upTo[Math.min(Math.ceil(from) - 1, lengths.length - 1)]!;
  let width = 0;
  let alike = 0;
  for (let at = MIN_WIDTH; at <= MAX_WIDTH; at++) {
    const here = between(at * ALIKE, at);
    if (here <= alike) continue;
    alike = here;
    width = at;
  }
  if (alike < count * MIN_ALIKE) return undefined;
  const two = between(width * TWO_FROM, width * TWO_TO);
  if (two < MIN_TWO) return undefined;
  const open = between(width * BETWEEN_FROM, width * TWO_FROM - 1);
  const denser = two / (TWO_TO - TWO_FROM) >= (MUCH_DENSER * open) / (TWO_FROM - BETWEEN_FROM);
  return denser ? width : undefined;
}

/** At each length how many lines are as long or shorter. */
function sums(lengths: Uint32Array): Uint32Array {
  const upTo = new Uint32Array(lengths.length);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) upTo[i] = sum += lengths[i]!;
  return upTo;
}

// A full line that ends in a hyphen, without it, among those that end earlier.
const USUAL = 0.95;
const REST = 0.08;

/** Whether a line of this length was joined of some. */
export const isJoined = (length: number, width: number): boolean => length > width * BETWEEN_FROM;

/** How long the last printed line is of those that became one line of this length. */
export function lastPrintedLength(length: number, width: number): number {
  if (!isJoined(length, width)) return length;
  const usual = width * USUAL;
  const rest = length - Math.floor(length / usual) * usual;
  return rest < width * REST ? width : rest;
}
