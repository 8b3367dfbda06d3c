import { absentWords } from './results/absent-words.ts';
import { correctionsFor } from './results/corrections.ts';
import { countShown, explain, withoutQuotes } from './results/explain.ts';
import { countFacets, type FoundPart, type FoundRows, passes } from './index/facets.ts';
import { findUnits } from './find-units.ts';
import { makeHits } from './results/hits.ts';
import type { IndexParts } from './index/index-parts.ts';
import type { Need } from './needs/needs.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Ranked } from './ranking/ranked.ts';
import { countUndated } from './results/undated.ts';
import { type FacetChoice, FACETS } from './facet.ts';
import type { Query } from './query/query.ts';
import type { Explanation, Marks, SearchResult, Unquoted, WordsTogether } from './search-result.ts';
import type { SearchOptions } from './search.ts';
import { foldRanked, sortRanked } from './ranking/sort.ts';

const DEFAULT_LIMIT = 20;

/** Answers a query: what it finds, narrowed, sorted and shown as asked. */
export function runSearch(text: string, options: SearchOptions, parts: IndexParts): SearchResult {
  const query = parseQuery(text);
  const found = findUnits(text, query, options, parts);
  const choice = options.facets ?? {};
  const facets = countFacets(rowsOf(found.ranked, options.foldVersions ?? false, parts), choice);
  const narrowed = narrow(found.ranked, choice, parts);
  const sort = options.sort ?? (found.needs.length > 0 ? 'relevance' : 'newest');
  const sorted = sortRanked(narrowed, sort, parts.library);
  const { ranked, versionsOf } = options.foldVersions
    ? foldRanked(sorted, parts.library)
    : { ranked: sorted, versionsOf: () => 1 };
  const offset = options.offset ?? 0;
  const marks = marksOf(found.needs);
  const { absent, unmet } = absentWords(found.needs);
  const undated = countUndated(text, query, options, parts, found.ranked);
  return {
    total: ranked.length,
    hits: makeHits(
      ranked.slice(offset, offset + (options.limit ?? DEFAULT_LIMIT)),
      { marks, needs: found.needs, readings: parts.readings },
      versionsOf,
      parts.library
    ),
    facets,
    problems: query.problems,
    corrections: correctionsFor(text, found.needs, parts.vocabulary),
    ...(ranked.length === 0 && {
      explanation: {
        ...explainNothing(text, query, options, parts),
        ...(found.ranked.length > 0 && { unchosen: withoutChoices(found.ranked, options, parts) })
      }
    }),
    partial: found.partial,
    absent,
    unmet: ranked.length === 0 ? [] : unmet,
    ...(undated > 0 && { undated }),
    marks
  };
}

/** So many of the results without quotes are shown where the phrase itself stands nowhere. */
const UNQUOTED = 5;

function explainNothing(
  text: string,
  query: Query,
  options: SearchOptions,
  parts: IndexParts
): Explanation {
  const explanation = explain(text, query, options, parts);
  const unquoted = findUnquoted(query, options, parts);
  return { ...explanation, ...(unquoted && { unquoted }) };
}

/** What the query finds with the choice in one facet taken back; none where only all together help. */
function withoutChoices(
  ranked: readonly Ranked[],
  options: SearchOptions,
  parts: IndexParts
): NonNullable<Explanation['unchosen']> {
  const choice = options.facets ?? {};
  return FACETS.filter((facet) => (choice[facet] ?? []).length > 0)
    .map((facet) => {
      const rest = narrow(ranked, { ...choice, [facet]: [] }, parts);
      return { facet, total: countShown(rest, options, parts) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/**
 * Who quotes a phrase from memory has a word of it wrong, or its order. The words apart are shown for
 * what they are; they are no results of the query, so that what counts those counts none.
 */
function findUnquoted(
  query: Query,
  options: SearchOptions,
  parts: IndexParts
): Unquoted | undefined {
  const asked = withoutQuotes(query);
  if (asked === undefined) return undefined;
  const { total, hits, marks } = runSearch(
    asked,
    { ...options, offset: 0, limit: UNQUOTED },
    parts
  );
  return total > 0 ? { query: asked, total, hits, marks } : undefined;
}

/** What was found, by where it stands; with versions folded, each row in all the places of its own. */
function rowsOf(ranked: readonly Ranked[], fold: boolean, { library }: IndexParts): FoundRows[] {
  const counts: number[] = [];
  const versions = new Map<string, FoundPart[]>();
  for (const { unit } of ranked) {
    const place = library.placeOf(unit);
    if (!fold || !library.hasVersions(unit)) {
      counts[place] = (counts[place] ?? 0) + 1;
      continue;
    }
    const key = library.versionKey(unit);
    const parts = versions.get(key);
    if (parts) parts.push(library.places[place]!);
    else versions.set(key, [library.places[place]!]);
  }
  const rows: FoundRows[] = [];
  counts.forEach((count, place) => rows.push({ parts: [library.places[place]!], count }));
  for (const parts of versions.values()) rows.push({ parts, count: 1 });
  return rows;
}

function narrow(
  ranked: readonly Ranked[],
  choice: FacetChoice,
  { library }: IndexParts
): readonly Ranked[] {
  if (Object.values(choice).every((values) => values.length === 0)) return ranked;
  return ranked.filter(({ unit }) => passes(library.places[library.placeOf(unit)]!, choice));
}

/** Ways that weigh less find more than anyone wants to see marked. */
const MARKED = 0.45;

function marksOf(needs: readonly Need[]): Marks {
  const terms = new Set<string>();
  const together: WordsTogether[] = [];
  for (const need of needs) {
    if (need.phrases && !need.literal) continue;
    // for a whole text, in which not everything that is akin is worth a mark
    const sure = need.ways.filter((way) => way.weight >= MARKED || need.ways.length === 1);
    for (const way of sure) {
      const words = way.words.map((word) => [...word.keys()]);
      if (words.length > 1) together.push(words);
      else for (const term of words[0] ?? []) terms.add(term);
    }
  }
  return {
    terms: [...terms],
    phrases: needs.flatMap(({ phrases }) => phrases ?? []),
    ...(together.length > 0 && { together })
  };
}
