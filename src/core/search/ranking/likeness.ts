import type { IndexParts } from '../index/index-parts.ts';
import { bestFirst, type Ranked } from './ranked.ts';
import { giveBack } from '../index/unit-scores.ts';
import { rarity } from '../index/rarity.ts';
import { eachTerm, type UnitReading } from '../index/unit-readings.ts';
import { tellingCounts } from './telling-counts.ts';

/** The best that say different things, whose words tell what the query is about … */
const EXAMPLES = 5;
/** … by so many of their most telling words … */
const WORDS = 20;
/** … and what of the results is put in order by them. */
const REORDERED = 60;
/** How much of the best score likeness is worth. */
const SHARE = 0.14;
/** Said so often, a word counts half of what it can at most. */
const HALF = 1.2;

/**
 * Best first, once more: of what was found, that which resembles the best results comes before what
 * has the words of the query only by the way (pseudo-relevance feedback, as in Rocchio 1971). It
 * finds nothing that the query does not.
 */
export function byLikeness(ranked: readonly Ranked[], parts: IndexParts): readonly Ranked[] {
  const best = ranked.slice(0, REORDERED);
  const first = best[0];
  if (!first || best.length <= 2) return ranked;
  const likeness = likenessOf(best, tellingWords(examplesOf(best, parts), parts), parts);
  const most = Math.max(...likeness.values());
  if (most <= 0) return ranked;
  const reordered = best.map(({ unit, score }) => {
    const alike = (likeness.get(unit) ?? 0) / most;
    return { unit, score: (1 - SHARE) * score + SHARE * first.score * alike };
  });
  reordered.sort(bestFirst);
  return [...reordered, ...ranked.slice(REORDERED)];
}

/**
 * The best results, of those with one answer or one question only the first: an answer that ten
 * questions share would otherwise be all that others are held against.
 */
function examplesOf(ranked: readonly Ranked[], { library }: IndexParts): Ranked[] {
  const said = new Set<string>();
  const examples: Ranked[] = [];
  for (const found of ranked) {
    const { question, answer } = library.units[found.unit]!;
    const text = answer || question;
    if (said.has(text)) continue;
    said.add(text);
    if (examples.push(found) === EXAMPLES) break;
  }
  return examples;
}

/** The words that tell most about some results, the better of them above the others. */
function tellingWords(examples: readonly Ranked[], parts: IndexParts): Map<string, number> {
  const values = new Map<number, number>();
  const havingOf = tellingCounts(parts);
  for (const { unit, score } of examples) {
    for (const [term, count] of countTerms(parts.readings.of(unit), havingOf)) {
      const having = havingOf(term);
      // what nothing else says likens nothing to it
      if (having < 2) continue;
      const value = score * rarity(having, parts.engine.size) * (count / (count + HALF));
      values.set(term, (values.get(term) ?? 0) + value);
    }
  }
  const most = [...values].sort((a, b) => b[1] - a[1]).slice(0, WORDS);
  return new Map(most.map(([term, value]) => [parts.readings.numbers.termOf(term), value]));
}

function countTerms(
  { question, answer }: UnitReading,
  havingOf: (term: number) => number
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of [question, answer]) {
    eachTerm(text, (term) => {
      if (havingOf(term) > 0) counts.set(term, (counts.get(term) ?? 0) + 1);
    });
  }
  return counts;
}

function likenessOf(
  results: readonly Ranked[],
  words: ReadonlyMap<string, number>,
  { library, engine }: IndexParts
): Map<number, number> {
  const allowed = new Uint8Array(library.units.length);
  for (const { unit } of results) allowed[unit] = 1;
  const likeness = new Map<number, number>(results.map(({ unit }) => [unit, 0]));
  for (const [term, value] of words) {
    const { units, of } = engine.score(new Map([[term, 1]]), { allowed });
    for (const unit of units) likeness.set(unit, likeness.get(unit)! + value * of[unit]!);
    giveBack(units, of);
  }
  return likeness;
}
