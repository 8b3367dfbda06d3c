import type { Clause, Query } from './query.ts';

/** Writes a query so that reading it gives the same clauses: `parseQuery(printQuery(q))` is q. */
export function printQuery({ clauses }: Pick<Query, 'clauses'>): string {
  return clauses.map(printClause).join(' ');
}

function printClause(clause: Clause): string {
  switch (clause.type) {
    case 'word':
      return clause.prefix ? `${clause.text}*` : clause.text;
    case 'phrase':
      return `"${clause.text}"`;
    case 'field':
      return `${clause.name}:${NEEDS_QUOTES.test(clause.value) ? `"${clause.value}"` : clause.value}`;
    case 'not':
      return `-${printClause(clause.clause)}`;
    case 'or':
      return clause.clauses.map(printClause).join(' OF ');
  }
}

// "van der Meulen", "//x" and "26", which would take "643" behind it along; not "2024..2025".
const NEEDS_QUOTES = /\s|^\/\/|^\d{2}$/;
