import type { UnitLibrary } from '../index/library.ts';
import type { Place } from '../query/query.ts';
import { bestFirst, type Ranked } from './ranked.ts';

/** The number of a question in a query: "12" of "vraag 12 noodfonds", at its place. */
export interface AskedQuestion extends Place {
  number: number;
}

// "vraag 12", "vragen 7"; not "vraag 2025"
const ASKED = /\b(vraag|vragen)\s+(\d{1,3})(?![\d-])/giu;
/** How many of the best are read for it. */
const READ = 60;
/** What bearing the number counts; found by trying. */
const WORTH = 1.8;

/** The questions that a query names by their number. */
export function askedQuestions(query: string): AskedQuestion[] {
  return [...query.matchAll(ASKED)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match[2]!.length, end, number: Number(match[2]) };
  });
}

/** Best first, once more: a question that bears the number that was asked for comes before others. */
export function byAskedQuestion(
  ranked: readonly Ranked[],
  asked: readonly AskedQuestion[],
  { units }: UnitLibrary
): readonly Ranked[] {
  if (asked.length === 0) return ranked;
  const numbers = new Set(asked.map(({ number }) => number));
  const best = ranked.slice(0, READ).map(({ unit, score }) => {
    const { number, label = '' } = units[unit]!;
    const borne = [number, ...(label.match(/\d+/g) ?? []).map(Number)];
    return { unit, score: borne.some((n) => numbers.has(n ?? NaN)) ? score * WORTH : score };
  });
  return [...best.sort(bestFirst), ...ranked.slice(READ)];
}
