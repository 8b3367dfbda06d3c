import type { Allowed } from '../index/engine.ts';
import { evaluate } from './evaluate.ts';
import { evaluateContext } from './evaluate-context.ts';
import { filterOf, type UnitTest } from '../index/filters.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { readNeeds } from './needs.ts';
import type { Clause, FieldClause, NotClause } from '../query/query.ts';

/** The units that pass the fields and exclusions of a query; `undefined` where it has none. */
export function allowedUnits(
  text: string,
  clauses: readonly Clause[],
  parts: IndexParts
): Allowed | undefined {
  const fields = clauses.filter((c): c is FieldClause => c.type === 'field' && c.name !== 'in');
  const nots = clauses.filter((clause): clause is NotClause => clause.type === 'not');
  if (fields.length === 0 && nots.length === 0) return undefined;
  const { library } = parts;
  const tests: UnitTest[] = fields.map(filterOf);
  for (const { clause } of nots) {
    if (clause.type !== 'field') continue;
    const test = filterOf(clause);
    tests.push((unit, facts) => !test(unit, facts));
  }
  const excluded = excludedUnits(text, nots, parts);
  return Uint8Array.from(library.units, (unit, number) => {
    if (!unit || excluded.has(number)) return 0;
    return tests.every((test) => test(unit, library.factsOf(number))) ? 1 : 0;
  });
}

function excludedUnits(text: string, nots: readonly NotClause[], parts: IndexParts): Set<number> {
  const { vocabulary, thesaurus } = parts;
  const strictly = { vocabulary, synonyms: thesaurus.synonyms(), strict: true };
  const clauses = nots.map(({ clause }) => clause).filter((clause) => clause.type !== 'field');
  const context = evaluateContext(parts, undefined);
  return new Set(
    clauses
      .flatMap((clause) => readNeeds(text, [clause], strictly))
      .flatMap((need) => evaluate(need, context).units)
  );
}
