/** A candidate for a numbered question, as far as its place in the series matters. */
export interface NumberedCandidate {
  numbers: readonly number[];
  shape: string;
  /** Above zero where it looks like a question's number. */
  weight: number;
}

/** A number out of its order needs a text that clearly asks. */
const CLEARLY_ASKS = 1.5;

/** How far a number can be ahead of the highest of the series: "4, 6" and then "5" as the last. */
const MAX_AHEAD = 3;

/**
 * Adds to an ascending series the numbers that the author put elsewhere: "1, 2, 4, 6" and then "3",
 * "5" after their joint answer. Only a number that the series lacks, in the look of the series and
 * before a text that clearly asks, is one of its own. Takes and returns indexes of candidates.
 */
export function withReordered(
  candidates: readonly NumberedCandidate[],
  series: readonly number[]
): number[] {
  const chosen = series.map((index) => candidates[index]!);
  const taken = new Set(chosen.flatMap(({ numbers }) => numbers));
  const last = series.at(-1) ?? -1;
  let highest = Math.max(0, ...taken);
  const shapes = new Set(chosen.map(({ shape }) => shape));
  const added: number[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const { numbers, shape, weight } = candidates[index]!;
    const first = numbers[0];
    if (first === undefined || weight < CLEARLY_ASKS) continue;
    if (first > highest + (index < last ? MAX_AHEAD : 0)) continue;
    if (!shapes.has(shape) || numbers.some((number) => taken.has(number))) continue;
    added.push(index);
    for (const number of numbers) taken.add(number);
    highest = Math.max(highest, ...numbers);
  }
  return added.length === 0 ? [...series] : [...series, ...added].sort((a, b) => a - b);
}
