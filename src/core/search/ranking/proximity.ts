import type { IndexParts } from '../index/index-parts.ts';
import type { TermNumbers } from '../index/term-numbers.ts';
import { eachTerm, type Reading } from '../index/unit-readings.ts';
import type { Need } from '../needs/needs.ts';
import { bestFirst, type Ranked } from './ranked.ts';

/** How many of the best are read for it. */
const READ = 30;
/** What words side by side add to a score, as a share of it. */
const SHARE = 0.15;
/** So many words between them halve that. */
const HALF = 6;
/** Ways that weigh less are too far from what was typed for their place to tell anything. */
const SURE = 0.45;

/** Best first, once more: what is said in one breath is likelier meant than words far apart. */
export function byProximity(
  ranked: readonly Ranked[],
  needs: readonly Need[],
  { readings }: Pick<IndexParts, 'readings'>
): readonly Ranked[] {
  if (needs.length < 2 || ranked.length < 2) return ranked;
  const needsOf = needsByTerm(needs, readings.numbers);
  const best = ranked.slice(0, READ).map(({ unit, score }) => {
    const { question, answer } = readings.of(unit);
    const near = Math.max(
      ...[question, answer].map((text) => nearness(text, needsOf, needs.length))
    );
    return { unit, score: score * (1 + SHARE * near) };
  });
  best.sort(bestFirst);
  return [...best, ...ranked.slice(READ)];
}

/** By number of the term. */
type NeedsByTerm = ReadonlyMap<number, readonly number[]>;

/** The needs, by their places in the query, that each term meets. */
function needsByTerm(needs: readonly Need[], { numberOf }: TermNumbers): NeedsByTerm {
  const found = new Map<number, number[]>();
  needs.forEach(({ ways }, i) => {
    const sure = ways.filter(({ weight }) => weight >= SURE).flatMap(({ words }) => words);
    for (const term of new Set(sure.flatMap((word) => [...word.keys()]))) {
      const number = numberOf(term);
      const known = found.get(number);
      if (known) known.push(i);
      else found.set(number, [i]);
    }
  });
  return found;
}

const NONE: readonly number[] = [];

/** 1 where all words of a query stand side by side, 0 where no two of them stand in a text. */
function nearness(text: Reading, needsOf: NeedsByTerm, all: number): number {
  const places: { need: number; position: number }[] = [];
  eachTerm(text, (term, position) => {
    for (const need of needsOf.get(term) ?? NONE) places.push({ need, position });
  });
  let best = 0;
  places.forEach((first, i) => {
    const met = new Set([first.need]);
    for (let j = i + 1; j < places.length && met.size < all; j++) {
      const { need, position } = places[j]!;
      if (met.has(need)) continue;
      met.add(need);
      const between = Math.max(0, position - first.position - (met.size - 1));
      best = Math.max(best, ((met.size - 1) / (all - 1)) * (HALF / (HALF + between)));
    }
  });
  return best;
}
