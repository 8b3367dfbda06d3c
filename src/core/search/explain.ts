import { printQuery } from './query/print-query.ts';
import type { Clause, Query } from './query/query.ts';
import { findUnits } from './find-units.ts';
import type { IndexParts } from './index-parts.ts';
import type { Explanation, SearchOptions } from './search.ts';

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
        return { left, query: printQuery({ clauses: rest }), total: total(rest) };
      })
      .filter((attempt) => attempt.total > 0)
      .sort((a, b) => b.total - a.total)
  };
}

/** `in:vraag` finds nothing by itself. */
function isScope(clause: Clause): boolean {
  return clause.type === 'field' && clause.name === 'in';
}
