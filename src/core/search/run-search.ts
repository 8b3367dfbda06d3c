import { correctionsFor } from './corrections.ts';
import { explain } from './explain.ts';
import { countFacets, type FoundPart, passes } from './facets.ts';
import { findUnits } from './find-units.ts';
import { makeHits } from './hits.ts';
import type { IndexParts } from './index-parts.ts';
import type { Need } from './needs.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Ranked } from './rank.ts';
import type { AnswerState, FacetChoice, Marks, SearchOptions, SearchResult } from './search.ts';
import { foldRanked, sortRanked } from './sort.ts';
import type { UnitGroup } from './units.ts';

const DEFAULT_LIMIT = 20;

/** Answers a query: what it finds, narrowed, sorted and shown as asked. */
export function runSearch(text: string, options: SearchOptions, parts: IndexParts): SearchResult {
  const query = parseQuery(text);
  const found = findUnits(text, query, options, parts);
  const choice = options.facets ?? {};
  const facets = countFacets(groupParts(found.ranked, parts), choice);
  const narrowed = narrow(found.ranked, choice, parts);
  const sort = options.sort ?? (found.needs.length > 0 ? 'relevance' : 'newest');
  const sorted = sortRanked(narrowed, sort, parts.library);
  const { ranked, versionsOf } = options.foldVersions
    ? foldRanked(sorted, parts.library)
    : { ranked: sorted, versionsOf: () => 1 };
  const offset = options.offset ?? 0;
  const marks = marksOf(found.needs);
  return {
    total: ranked.length,
    hits: makeHits(
      ranked.slice(offset, offset + (options.limit ?? DEFAULT_LIMIT)),
      { marks, needs: found.needs },
      versionsOf,
      parts.library
    ),
    facets,
    problems: query.problems,
    corrections: correctionsFor(text, found.needs, parts.vocabulary),
    ...(ranked.length === 0 && { explanation: explain(text, query, options, parts) }),
    partial: found.partial,
    marks
  };
}

function groupParts(ranked: readonly Ranked[], { library }: IndexParts): FoundPart[] {
  const counts = new Map<UnitGroup, Map<AnswerState | undefined, number>>();
  for (const { unit: number } of ranked) {
    const unit = library.units[number]!;
    let states = counts.get(unit.group);
    if (!states) counts.set(unit.group, (states = new Map()));
    const state = library.stateOf(unit);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return [...counts].flatMap(([group, states]) =>
    [...states].map(([state, count]) => ({ facets: library.facetsOf(group), state, count }))
  );
}

function narrow(
  ranked: readonly Ranked[],
  choice: FacetChoice,
  { library }: IndexParts
): readonly Ranked[] {
  if (Object.values(choice).every((values) => values.length === 0)) return ranked;
  return ranked.filter(({ unit: number }) => {
    const unit = library.units[number]!;
    const part = { facets: library.facetsOf(unit.group), state: library.stateOf(unit) };
    return passes(part, choice);
  });
}

/** Ways that weigh less find more than anyone wants to see marked. */
const MARKED = 0.45;

function marksOf(needs: readonly Need[]): Marks {
  const terms = new Set<string>();
  for (const need of needs) {
    if (need.phrases) continue;
    // for a whole text, in which not everything that is akin is worth a mark
    const sure = need.ways.filter((way) => way.weight >= MARKED || need.ways.length === 1);
    for (const way of sure) {
      for (const word of way.words) for (const term of word.keys()) terms.add(term);
    }
  }
  return { terms: [...terms], phrases: needs.flatMap(({ phrases }) => phrases ?? []) };
}
