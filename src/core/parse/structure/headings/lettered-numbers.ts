/** A candidate for a number, as far as its letter matters. */
export interface LetteredCandidate {
  /** As printed: "1b". */
  label: string;
  shape: string;
}

const FIRST = /^(\d{1,3})a$/u;

/**
 * Adds to an ascending series of numbers those that go on with a letter where it has the first: "1b" and "1c"
 * between "1a" and "2". Takes and returns indexes of candidates, in order.
 */
export function withLettered(
  candidates: readonly LetteredCandidate[],
  series: readonly number[]
): number[] {
  return series.flatMap((index, i) => {
    const { label, shape } = candidates[index]!;
    const digits = FIRST.exec(label)?.[1];
    if (digits === undefined) return [index];
    const end = series[i + 1] ?? candidates.length;
    const run = [index];
    for (let at = index + 1; at < end; at++) {
      const wanted = `${digits}${String.fromCharCode(FIRST_LETTER + run.length)}`;
      if (candidates[at]!.label === wanted && candidates[at]!.shape === shape) run.push(at);
    }
    return run;
  });
}

const FIRST_LETTER = 'a'.charCodeAt(0);
