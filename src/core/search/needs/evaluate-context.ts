import { tokenize } from '../analysis/tokens.ts';
import type { TermField } from '../index/term-index.ts';
import type { EvaluateContext } from './evaluate.ts';
import { filterOf } from '../index/filters.ts';
import { findPhrase } from '../analysis/find-phrase.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { UnitLibrary } from '../index/library.ts';
import { unitsHaving } from './literal-words.ts';
import type { Need } from './needs.ts';
import type { Scope } from '../index/scope.ts';
import type { Unit } from '../index/units.ts';

/** What evaluating a need asks of an index; words count in these fields only, where given. */
export function evaluateContext(
  parts: IndexParts,
  fields: readonly Scope[] | undefined
): EvaluateContext {
  const { library, engine, vocabulary } = parts;
  return {
    engine,
    vocabulary,
    ...(fields && { fields }),
    room: library.units.length,
    groupOf: (unit) => library.units[unit]?.group,
    goesOn: (unit) => goesOn(library.units[unit], library.units[unit + 1]),
    passing: (need: Need) => passingFields(need, library),
    named: (term) => (fields ? [] : library.unitsNamed(term)),
    having: (words) => havingLiterally(words, fields ?? ['question', 'answer'], parts),
    hasPhrase: (number, phrases) => hasPhrase(number, phrases, library, fields)
  };
}

/** Kept while one types on: "van de" is sought for each further letter again. */
function havingLiterally(
  words: readonly string[],
  fields: readonly Scope[],
  { library, vocabulary, stopWords }: IndexParts
): readonly number[] {
  const key = `literal ${fields.join()} ${words.join(' ')}`;
  return vocabulary.remember(key, () => unitsHaving(words, fields, { library, stopWords }));
}

function goesOn(unit: Unit | undefined, next: Unit | undefined): boolean {
  return unit?.questionId !== undefined && next?.group === unit.group;
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
