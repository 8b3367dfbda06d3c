import type { Allowed } from '../index/engine.ts';
import { evaluate, type EvaluateContext, giveBackMet, type Met } from '../needs/evaluate.ts';
import type { Need } from '../needs/needs.ts';
import { bestFirst, FEW, maskOf, MEETS, type Ranked } from './ranked.ts';
import { bySetCoverage } from './set-coverage.ts';
import { addScore, giveBack, noScores, type UnitScores, zeros } from '../index/unit-scores.ts';

/**
 * What part of the query, by how telling its words are, a unit must have to be shown for it, unless
 * there is hardly anything else.
 */
const MIN_SHARE = 0.12;
/** A unit that meets half of a query is worth less than half of one that meets all of it. */
const SHARE_EXPONENT = 1.5;
/** What a question has of a word that only the question before it says; found by trying. */
const HANDED_ON = 0.3;

/** Who asks for two things wants both: what has them all counts so much more than its sum. */
const COMPLETE = 1.2;

/** What a query asks for. */
interface Wanted {
  rarestFirst: readonly Need[];
  /** How telling each is. */
  rarities: ReadonlyMap<Need, number>;
  /** What meets the rarest. */
  first: Met;
}

/** What each unit has of a query. */
interface Parts {
  scores: UnitScores;
  /** By number of the unit: how much of the query it meets, 0 to 1. */
  shares: Float64Array;
  /** By number of the unit: how many needs it meets. */
  met: Uint16Array;
  /** By number of the unit: 1 where it has something of its own. */
  own: Uint8Array;
}

/**
 * Units that meet all needs and those that meet only part of them, best first; the score of these
 * counts by the share that they meet. What is too common to show a unit for its sake alone is sought
 * only among those that others found.
 */
export function rankPartial(
  { rarestFirst: needs, rarities, first }: Wanted,
  context: EvaluateContext,
  allowed: Allowed | undefined
): Ranked[] {
  const all = [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0);
  const parts: Parts = {
    scores: noScores(context.room),
    shares: zeros(context.room),
    met: new Uint16Array(context.room),
    own: new Uint8Array(context.room)
  };
  // what a unit has at most that met none of the needs so far
  let reachable = 1;
  const met: Met[] = [];
  needs.forEach((need, i) => {
    const share = rarities.get(need)! / all;
    const among = reachable < MIN_SHARE ? maskOf(parts.scores.units, context) : allowed;
    reachable -= share;
    const found = i === 0 ? first : evaluate(need, context, among);
    addFound(found, share, parts);
    if (needs.length > 1) handOn(found, share, context, allowed, parts);
    met.push(found);
  });
  const ordered = order(parts, needs.length);
  const ranked = needs.length > 1 ? bySetCoverage(ordered, met, context) : ordered;
  met.slice(1).forEach(giveBackMet);
  giveBack(parts.scores.units, parts.shares);
  giveBack(parts.scores.units, parts.scores.of);
  return ranked;
}

function addFound({ units, scores, degrees }: Met, share: number, parts: Parts): void {
  for (const unit of units) {
    addScore(parts.scores, unit, scores[unit]!);
    parts.shares[unit]! += degrees[unit]! * share;
    if (degrees[unit]! >= MEETS) parts.met[unit]!++;
    parts.own[unit] = 1;
  }
}

/**
 * "Hoeveel kost dat?": a question often goes on about what the one before it names, so it has part
 * of what that one meets.
 */
function handOn(
  { units, scores, degrees }: Met,
  share: number,
  context: EvaluateContext,
  allowed: Allowed | undefined,
  parts: Parts
): void {
  for (const unit of units) {
    const next = unit + 1;
    if (degrees[next] !== 0 || allowed?.[next] === 0 || !context.goesOn(unit)) continue;
    addScore(parts.scores, next, scores[unit]! * HANDED_ON);
    parts.shares[next]! += degrees[unit]! * share * HANDED_ON;
  }
}

function order({ scores, shares, met, own }: Parts, needs: number): Ranked[] {
  const mostly: Ranked[] = [];
  const hardly: Ranked[] = [];
  for (const unit of scores.units) {
    if (own[unit] === 0) continue;
    const score = scores.of[unit]!;
    const share = shares[unit]!;
    if (met[unit] === needs) mostly.push({ unit, score: score * COMPLETE });
    else
      (share >= MIN_SHARE ? mostly : hardly).push({ unit, score: score * share ** SHARE_EXPONENT });
  }
  const ranked = mostly.sort(bestFirst);
  if (ranked.length < FEW) {
    ranked.push(...hardly.sort(bestFirst).slice(0, FEW - ranked.length));
  }
  return ranked;
}
