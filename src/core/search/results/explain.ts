import { FIELD_VALUES } from '../query/fields.ts';
import { parseQuery } from '../query/parse-query.ts';
import { printQuery } from '../query/print-query.ts';
import type { Clause, Query } from '../query/query.ts';
import { findUnits } from '../find-units.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { nearestValues } from '../needs/nearest-values.ts';
import type { Explanation } from '../search-result.ts';
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
    findUnits(text, { clauses: some }, options, parts).ranked.length;
  // Read as who follows it will ask it: words of a number that a field held stand elsewhere then.
  const attempt = (some: readonly Clause[]) => {
    const asked = printQuery({ clauses: some });
    return {
      query: asked,
      total: findUnits(asked, parseQuery(asked), options, parts).ranked.length
    };
  };
  const words = clauses.filter((clause) => clause.type !== 'not' && !isScope(clause));
  return {
    words: words.slice(0, MAX_PARTS).map((clause) => ({
      word: text.slice(clause.start, clause.end),
      total: total([clause])
    })),
    without: clauses
      .slice(0, clauses.length > 1 ? MAX_PARTS : 0)
      .map((clause) => {
        const rest = clauses.filter((other) => other !== clause);
        const left = text.slice(clause.start, clause.end);
        return { left, ...attempt(rest) };
      })
      .filter((offer) => offer.total > 0)
      .sort((a, b) => b.total - a.total),
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
