import type { UnitLibrary } from '../index/library.ts';
import type { UnitGroup } from '../index/units.ts';
import type { Place } from '../query/query.ts';
import { bestFirst, type Ranked } from './ranked.ts';

/** The number of a question in a query: "12" of "vraag 12 noodfonds", at its place. */
export interface AskedQuestion extends Place {
  number: number;
}

// "vraag 12", "vragen 7", "vraag 1005" of a long list; not "vraag 2025", which is of a year
const ASKED = /\b(?:vraag|vragen|questions?)\s+(?!(?:19|20)\d\d\b)(\d{1,4})(?![\d-])/giu;
// "7, 8 en 9", "3 t/m 5"
const FURTHER = /\s*(,|&|en|of|and|t\/m|tot en met)\s*(?!(?:19|20)\d\d\b)(\d{1,4})(?![\d-])/iuy;
const RANGE = /^t/i;
/** How many of the best are read for it. */
const READ = 60;
/** What bearing the number counts beyond the best of its set; found by trying. */
const WORTH = 1.8;

/** The questions that a query names by their number. */
export function askedQuestions(query: string): AskedQuestion[] {
  return [...query.matchAll(ASKED)].flatMap((match) => {
    const end = match.index + match[0].length;
    const first = { start: end - match[1]!.length, end, number: Number(match[1]) };
    return [first, ...furtherNumbers(query, first)];
  });
}

function furtherNumbers(query: string, first: AskedQuestion): AskedQuestion[] {
  const found: AskedQuestion[] = [];
  let last = first;
  for (;;) {
    FURTHER.lastIndex = last.end;
    const match = FURTHER.exec(query);
    if (!match) return found;
    const end = match.index + match[0].length;
    const place = { start: end - match[2]!.length, end };
    const number = Number(match[2]);
    if (RANGE.test(match[1]!)) {
      for (let n = last.number + 1; n < number; n++) found.push({ ...place, number: n });
    }
    last = { ...place, number };
    found.push(last);
  }
}

/**
 * Best first, once more: a question that bears the number that was asked for comes before others,
 * and before all of its set, whose best may have the words while it only has them in the title.
 */
export function byAskedQuestion(
  ranked: readonly Ranked[],
  asked: readonly AskedQuestion[],
  { units }: UnitLibrary
): readonly Ranked[] {
  if (asked.length === 0) return ranked;
  const numbers = new Set(asked.map(({ number }) => number));
  const best = ranked.slice(0, READ);
  const ofSet = new Map<UnitGroup, number>();
  for (const { unit, score } of best) {
    const { group } = units[unit]!;
    ofSet.set(group, Math.max(ofSet.get(group) ?? 0, score));
  }
  const raised = best.map(({ unit, score }) => {
    const { group, number, label = '' } = units[unit]!;
    const borne = [number, ...(label.match(/\d+/g) ?? []).map(Number)];
    const bears = borne.some((n) => numbers.has(n ?? NaN));
    // of two that are asked for the better one still comes first
    return { unit, score: bears ? WORTH * ofSet.get(group)! + score / 1000 : score };
  });
  return [...raised.sort(bestFirst), ...ranked.slice(READ)];
}
