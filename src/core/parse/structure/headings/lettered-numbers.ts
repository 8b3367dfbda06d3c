/** A candidate for a number, as far as its letter matters. */
export interface LetteredCandidate {
  /** As printed: "1b". */
  label: string;
  shape: string;
}

const LETTERED = /^(\d{1,3})[a-z]$/u;

/** "3a": the number of a part of a question, which no list of plain numbers goes on with. */
export const isLettered = ({ label }: { label: string }): boolean => LETTERED.test(label);

/**
 * Adds to an ascending series of numbers, which holds each number once, those with the other letters: "1a" before
 * "1b", "1b" and "1c" between "1a" and "2". Takes and returns indexes of candidates, in order.
 */
export function withLettered(
  candidates: readonly LetteredCandidate[],
  series: readonly number[]
): number[] {
  return series.flatMap((index, i) => {
    const digits = LETTERED.exec(candidates[index]!.label)?.[1];
    if (digits === undefined) return [index];
    const from = (series[i - 1] ?? -1) + 1;
    const run = lettersOf(candidates, index, digits, from, series[i + 1] ?? candidates.length);
    return run.includes(index) ? run : [index];
  });
}

/** "1a", "1b", "1c" as they follow one another from index `from` on, in the shape of the one at `index`. */
function lettersOf(
  candidates: readonly LetteredCandidate[],
  index: number,
  digits: string,
  from: number,
  end: number
): number[] {
  const { shape } = candidates[index]!;
  const run: number[] = [];
  for (let at = from; at < end; at++) {
    const wanted = `${digits}${String.fromCharCode(FIRST_LETTER + run.length)}`;
    if (candidates[at]!.label === wanted && candidates[at]!.shape === shape) run.push(at);
  }
  return run;
}

const FIRST_LETTER = 'a'.charCodeAt(0);
