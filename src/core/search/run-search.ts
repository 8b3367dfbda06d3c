import { tokenize } from './analysis/tokens.ts';
import { correctionsFor } from './corrections.ts';
import type { Allowed, Engine, TermField } from './engine.ts';
import { evaluate, type EvaluateContext } from './evaluate.ts';
import { explain } from './explain.ts';
import { countFacets, type FoundPart, passes } from './facets.ts';
import { filterOf, type UnitTest } from './filters.ts';
import { findPhrase } from './highlight.ts';
import { makeHits } from './hits.ts';
import type { UnitLibrary } from './library.ts';
import { type Need, readNeeds } from './needs.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Clause, FieldClause, NotClause, Query } from './query/query.ts';
import { rank, type Ranked } from './rank.ts';
import type { AnswerState, FacetChoice, Marks, SearchOptions, SearchResult } from './search.ts';
import { foldRanked, sortRanked } from './sort.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { UnitGroup } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an index is made of. */
export interface IndexParts {
  library: UnitLibrary;
  engine: Engine;
  vocabulary: Vocabulary;
  thesaurus: Thesaurus;
}

/** Units that a query found, before facets narrow them. */
export interface Found {
  ranked: readonly Ranked[];
  partial: boolean;
  needs: readonly Need[];
}

const DEFAULT_LIMIT = 20;

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

/** What the clauses of a query find; the facets chosen do not count here. */
export function findUnits(
  text: string,
  query: Pick<Query, 'clauses'>,
  options: SearchOptions,
  parts: IndexParts
): Found {
  const fields = scopeOf(query.clauses);
  const allowed = allowedUnits(text, query.clauses, parts);
  const context = evaluateContext(parts, fields);
  const needs = readNeeds(text, query.clauses, needsContext(text, options, parts));
  if (needs.length === 0) return { ranked: allUnits(parts, allowed), partial: false, needs };
  return { ...rank(needs, context, allowed), needs };
}

function needsContext(text: string, options: SearchOptions, parts: IndexParts) {
  const { vocabulary, thesaurus } = parts;
  const typed = options.finished !== true && ENDS_IN_WORD.test(text);
  return { vocabulary, synonyms: thesaurus.synonyms(), ...(typed && { typedAt: text.length }) };
}

// "huurcomm" is still being typed, "huurcommissie " is not.
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

function evaluateContext(
  parts: IndexParts,
  fields: readonly TermField[] | undefined
): EvaluateContext {
  const { library, engine, vocabulary } = parts;
  return {
    engine,
    vocabulary,
    ...(fields && { fields }),
    noUnits: () => new Uint8Array(library.units.length),
    passing: (need: Need) => passingFields(need, library),
    hasPhrase: (number, phrases) => hasPhrase(number, phrases, library, fields)
  };
}

function* passingFields(need: Need, library: UnitLibrary) {
  const tests = (need.fields ?? []).map(filterOf);
  if (tests.length === 0) return;
  for (const [number, unit] of library.units.entries()) {
    if (!unit) continue;
    if (tests.some((test) => test(unit, library.factsOf(number)))) yield number;
  }
}

function hasPhrase(
  number: number,
  phrases: readonly (readonly string[])[],
  library: UnitLibrary,
  fields: readonly TermField[] | undefined
): boolean {
  const unit = library.units[number]!;
  const texts: Record<TermField, string> = {
    context: [unit.group.title, unit.title].filter(Boolean).join('\n'),
    question: unit.question,
    answer: unit.answer,
    notes: `${unit.notes}\n${library.noteOf(number)}`
  };
  const searched = fields ?? (['question', 'answer', 'context', 'notes'] as const);
  return searched.some((field) => {
    const tokens = tokenize(texts[field]);
    return phrases.some((phrase) => findPhrase(tokens, phrase).length > 0);
  });
}

/** `in:vraag` and `in:antwoord` say where the words must stand. */
function scopeOf(clauses: readonly Clause[]): readonly TermField[] | undefined {
  const scopes = clauses.filter((clause) => clause.type === 'field' && clause.name === 'in');
  if (scopes.length === 0) return undefined;
  return scopes.map((clause) =>
    clause.type === 'field' && clause.value === 'vraag' ? 'question' : 'answer'
  );
}

/** The units that pass the fields and exclusions of a query; `undefined` where it has none. */
function allowedUnits(
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
      .flatMap((need) => [...evaluate(need, context).keys()])
  );
}

function allUnits({ library }: IndexParts, allowed: Allowed | undefined): Ranked[] {
  return library.units.flatMap((unit, number) =>
    unit && allowed?.[number] !== 0 ? [{ unit: number, score: 0 }] : []
  );
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

function marksOf(needs: readonly Need[]): Marks {
  const terms = new Set<string>();
  for (const need of needs) {
    if (need.phrases) continue;
    for (const way of need.ways) {
      for (const word of way.words) for (const term of word.keys()) terms.add(term);
    }
  }
  return { terms: [...terms], phrases: needs.flatMap(({ phrases }) => phrases ?? []) };
}
