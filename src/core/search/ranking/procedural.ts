import type { UnitLibrary } from '../index/library.ts';
import { bestFirst, type Ranked } from './ranked.ts';

/** How many of the best are read for it. */
const READ = 60;
/** What such a question counts beside one that asks for something. */
const WORTH = 0.8;
/** So long a question asks for more than how it shall be answered. */
const LONGEST = 320;

// "Kunt u deze vragen voor het debat beantwoorden?", "Wilt u elke vraag afzonderlijk beantwoorden?";
// not "Kunt u toelichten …", nor a question that ends so after it asked for something.
const ASKS =
  /^(?:(?:kunt|wilt|zou|bent|kan|wil) u|graag)\s[^?]*\b(?:vraag|vragen)\s[^?]*?(?:be)?antwoord(?:en|t|ing)?\b[^?]*[?.]?$/iu;

/**
 * Best first, once more: a question that only asks that, when or how its set be answered comes below
 * others. It names a debate in few words, so that it would come first for the words of its name.
 */
export function lowerProcedural(
  ranked: readonly Ranked[],
  { units }: UnitLibrary
): readonly Ranked[] {
  const best = ranked.slice(0, READ).map(({ unit, score }) => ({
    unit,
    score: isProcedural(units[unit]!.question) ? score * WORTH : score
  }));
  return [...best.sort(bestFirst), ...ranked.slice(READ)];
}

/** Whether a question only asks that, when or how the questions of its set be answered. */
export function isProcedural(question: string): boolean {
  const text = question.trim();
  return text.length <= LONGEST && ASKS.test(text);
}
