import type { Allowed } from '../index/engine.ts';
import type { EvaluateContext } from '../needs/evaluate.ts';

/** A unit that was found, with the sum of what it was found by. */
export interface Ranked {
  unit: number;
  score: number;
}

/** With fewer units than this that have every word, those that have some of them are shown too … */
export const ENOUGH = 40;
/** … and with fewer than this, also those that have hardly any. */
export const FEW = 15;
/** From this degree on a need counts as met, not only as something akin to it. */
export const MEETS = 0.4;

/** Allows these units only. */
export function maskOf(units: Iterable<number>, { room }: Pick<EvaluateContext, 'room'>): Allowed {
  const mask = new Uint8Array(room);
  for (const unit of units) mask[unit] = 1;
  return mask;
}

/** For sorting: the higher score first, of equal ones the unit that came in first. */
export function bestFirst(a: Ranked, b: Ranked): number {
  // a difference of scores would be made a number of its own for each comparison
  if (a.score !== b.score) return a.score < b.score ? 1 : -1;
  return a.unit - b.unit;
}
