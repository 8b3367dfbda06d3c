import { allowedUnits } from './needs/allowed-units.ts';
import { type AskedQuestion, askedQuestions, byAskedQuestion } from './ranking/asked-question.ts';
import { byWhatIsAsked } from './ranking/asking.ts';
import type { Allowed } from './index/engine.ts';
import { evaluateContext } from './needs/evaluate-context.ts';
import type { Scope } from './index/scope.ts';
import type { IndexParts } from './index/index-parts.ts';
import { byLikeness } from './ranking/likeness.ts';
import { type Need, readNeeds } from './needs/needs.ts';
import { byNeighbours } from './ranking/neighbours.ts';
import { lowerProcedural } from './ranking/procedural.ts';
import { byProximity } from './ranking/proximity.ts';
import type { Clause, Query } from './query/query.ts';
import { rank } from './ranking/rank.ts';
import type { Ranked } from './ranking/ranked.ts';
import type { Partiality } from './search-result.ts';
import type { SearchOptions } from './search.ts';
import { bySetTopic } from './ranking/set-topic.ts';

/** Units that a query found, before facets narrow them. */
export interface Found {
  ranked: readonly Ranked[];
  partial: Partiality;
  needs: readonly Need[];
}

/** So many of the best are put in order once more: at least what each way of doing so reads. */
const REORDERED = 60;

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
  const asked = askedQuestions(text);
  const needs = withoutAsked(
    readNeeds(text, query.clauses, needsContext(text, options, parts)),
    asked
  );
  if (needs.length === 0) return { ranked: allUnits(parts, allowed), partial: 'none', needs };
  const { ranked, partial } = rank(needs, context, allowed);
  const { library } = parts;
  const best = ranked.slice(0, REORDERED);
  const asking = byWhatIsAsked(lowerProcedural(best, library), text, library);
  const near = byProximity(bySetTopic(asking, library), needs, parts);
  const evened = byNeighbours(byLikeness(near, parts), parts);
  const reordered = [...evened, ...ranked.slice(REORDERED)];
  return { ranked: byAskedQuestion(reordered, asked, library), partial, needs };
}

/** "vraag 12 noodfonds": the number is that of a question, which need not say it. */
function withoutAsked(needs: Need[], asked: readonly AskedQuestion[]): Need[] {
  const others = needs.filter(({ start }) => !asked.some((question) => question.start === start));
  return others.length > 0 ? others : needs;
}

function needsContext(text: string, options: SearchOptions, parts: IndexParts) {
  const { vocabulary, thesaurus, library } = parts;
  const typed = options.finished !== true && ENDS_IN_WORD.test(text);
  return {
    vocabulary,
    synonyms: thesaurus.synonyms(),
    isSurname: library.isSurname,
    ...(typed && { typedAt: text.length })
  };
}

// "huurcomm" is still being typed, "huurcommissie " is not.
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

/** `in:vraag` and `in:antwoord` say where the words must stand. */
function scopeOf(clauses: readonly Clause[]): readonly Scope[] | undefined {
  const scopes = clauses.filter((clause) => clause.type === 'field' && clause.name === 'in');
  if (scopes.length === 0) return undefined;
  return scopes.map((clause) =>
    clause.type === 'field' && clause.value === 'vraag' ? 'question' : 'answer'
  );
}

function allUnits({ library }: IndexParts, allowed: Allowed | undefined): Ranked[] {
  return library.units.flatMap((unit, number) =>
    unit && allowed?.[number] !== 0 ? [{ unit: number, score: 0 }] : []
  );
}
