import { FIELD_VALUES } from '../query/fields.ts';
import { parseQuery } from '../query/parse-query.ts';
import { printQuery } from '../query/print-query.ts';
import type { Clause, Query } from '../query/query.ts';
import { findUnits } from '../find-units.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { nearestValues } from '../needs/nearest-values.ts';
import type { Explanation } from '../search-result.ts';
import { foldRanked } from '../ranking/sort.ts';
import type { Ranked } from '../ranking/ranked.ts';
import type { SearchOptions } from '../search.ts';

// What would make a phrase, a field or an exclusion of a word.
const NOT_IN_WORDS = /["“”„:*]|(?<=^|\s)-/g;

/** More parts than this nobody wants to see taken out one by one. */
const MAX_PARTS = 8;

/** Why a query finds nothing: what each word finds alone, and what is found with a part left out. */
export function explain(
  text: string,
  query: Query,
  options: SearchOptions,
  parts: IndexParts
): Explanation {
  const { clauses } = query;
  const total = (some: readonly Clause[]) =>
    countShown(findUnits(text, { clauses: some }, options, parts).ranked, options, parts);
  // Read as who follows it will ask it: words of a number that a field held stand elsewhere then.
  const attempt = (some: readonly Clause[]) => {
    const asked = printQuery({ clauses: some });
    const { ranked } = findUnits(asked, parseQuery(asked), options, parts);
    return { query: asked, total: countShown(ranked, options, parts) };
  };
  const attemptWithout = (some: readonly Clause[]) => ({
    left: some.map(({ start, end }) => text.slice(start, end)).join(' '),
    ...attempt(clauses.filter((clause) => !some.includes(clause)))
  });
  const words = clauses
    .filter((clause) => clause.type !== 'not' && !isScope(clause))
    .slice(0, MAX_PARTS)
    .map((clause) => ({ clause, total: total([clause]) }));
  const one = clauses
    .slice(0, clauses.length > 1 ? MAX_PARTS : 0)
    .map((clause) => attemptWithout([clause]))
    .filter((offer) => offer.total > 0)
    .sort((a, b) => b.total - a.total);
  const barren = words.filter((word) => word.total === 0).map(({ clause }) => clause);
  return {
    words: words.map(({ clause, total }) => ({
      word: text.slice(clause.start, clause.end),
      total,
      ...(clause.type === 'field' && { isFilter: true as const })
    })),
    without: one.length > 0 ? one : several([barren, clauses.filter(isFilter)], attemptWithout),
    loosened: clauses
      .slice(0, MAX_PARTS)
      .flatMap((clause) => {
        const words = loosen(clause);
        if (!words) return [];
        const some = clauses.flatMap((other) => (other === clause ? words : [other]));
        return [attempt(some)];
      })
      .filter((offer) => offer.total > 0),
    nearest: clauses.slice(0, MAX_PARTS).flatMap((clause) => {
      if (clause.type !== 'field' || total([clause]) > 0) return [];
      return nearestValues(clause, parts.library)
        .map((value) => {
          const some = clauses.map((other) => (other === clause ? { ...clause, value } : other));
          return { value, ...attempt(some) };
        })
        .filter((offer) => offer.total > 0);
    })
  };
}

/** Where leaving out one part does not help: the first of these that does, left out together. */
function several(
  sets: readonly (readonly Clause[])[],
  attempt: (some: readonly Clause[]) => Explanation['without'][number]
): Explanation['without'] {
  for (const some of sets) {
    if (some.length < 2) continue;
    const offer = attempt(some);
    // a query of nothing finds all, which nobody asked for
    if (offer.query !== '' && offer.total > 0) return [offer];
  }
  return [];
}

/** How many rows a screen would show of what was found. */
export function countShown(
  ranked: readonly Ranked[],
  { foldVersions = false }: SearchOptions,
  { library }: Pick<IndexParts, 'library'>
): number {
  return foldVersions ? foldRanked(ranked, library).ranked.length : ranked.length;
}

/** The query with its phrases as plain words; `undefined` where it has none. */
export function withoutQuotes({ clauses }: Query): string | undefined {
  if (!clauses.some(({ type }) => type === 'phrase')) return undefined;
  return printQuery({
    clauses: clauses.flatMap((clause) =>
      clause.type === 'phrase' ? (loosen(clause) ?? []) : [clause]
    )
  });
}

/** The words of a phrase, or of a field whose value may stand in the texts too. */
function loosen(clause: Clause): Clause[] | undefined {
  if (clause.type !== 'phrase' && clause.type !== 'field') return undefined;
  if (clause.type === 'field' && (FIELD_VALUES[clause.name] || clause.name === 'jaar'))
    return undefined;
  const { start, end } = clause;
  const text = clause.type === 'phrase' ? clause.text : clause.value;
  const words = parseQuery(text.replaceAll(NOT_IN_WORDS, ' ')).clauses;
  return words.length > 0 ? words.map((word) => ({ ...word, start, end })) : undefined;
}

/** `in:vraag` finds nothing by itself. */
function isScope(clause: Clause): boolean {
  return clause.type === 'field' && clause.name === 'in';
}

/** `is:uitgesteld` and `-is:uitgesteld`, which no text has to say. */
function isFilter(clause: Clause): boolean {
  return clause.type === 'not' ? isFilter(clause.clause) : clause.type === 'field';
}
