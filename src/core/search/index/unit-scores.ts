/**
 * A score for each unit that was found. Common words are found in thousands of units, so these are
 * arrays by number of the unit, not objects for each.
 */
export interface UnitScores {
  /** The units that have a score, in the order in which they got it. */
  readonly units: number[];
  /** By number of the unit; 0 where it has none. */
  readonly of: Float64Array;
}

/** Arrays of zeros that were given back: a query needs dozens of them, one after the other. */
const spare: Float64Array[] = [];
const MOST_SPARE = 12;

/** No scores yet, for units with numbers below `room`. */
export function noScores(room: number): UnitScores {
  return { units: [], of: zeros(room) };
}

/** As many zeros, each time its own. */
export function zeros(room: number): Float64Array {
  const array = spare.pop();
  return array?.length === room ? array : new Float64Array(room);
}

/** Takes an array back that is 0 but for these units, and that nobody reads any more. */
export function giveBack(units: readonly number[], array: Float64Array): void {
  if (spare.length >= MOST_SPARE) return;
  for (const unit of units) array[unit] = 0;
  spare.push(array);
}

/** Adds to the score of a unit; `score` is above 0. */
export function addScore({ units, of }: UnitScores, unit: number, score: number): void {
  const known = of[unit]!;
  if (known === 0) units.push(unit);
  of[unit] = known + score;
}

/** The better of the score that a unit has and this one. */
export function raiseScore({ units, of }: UnitScores, unit: number, score: number): void {
  const known = of[unit]!;
  if (known === 0) units.push(unit);
  if (score > known) of[unit] = score;
}

/** Only the units that pass; takes the scores over. */
export function keepUnits(
  { units, of }: UnitScores,
  passes: (unit: number) => boolean
): UnitScores {
  const kept: number[] = [];
  for (const unit of units) {
    if (passes(unit)) kept.push(unit);
    else of[unit] = 0;
  }
  return { units: kept, of };
}
