import type { Span } from '../../model/span.ts';

/** What one or more sets have in a slot; `sets` are indexes into the template's sets. */
export interface SlotValue {
  text: string;
  sets: readonly number[];
}

/** A slot's values with the constant text round them. */
export interface ValuesInContext {
  before: string;
  after: string;
  /** The most frequent one first. */
  values: readonly SlotValue[];
}

/** Characters of constant text shown round a slot. */
const CONTEXT = 40;

/** The values of a place where texts differ, and what stands round it in the text `shown`. */
export function valuesAt(
  texts: readonly (string | undefined)[],
  spans: readonly (Span | undefined)[],
  groups: readonly (readonly number[])[],
  shown: number
): ValuesInContext {
  const text = texts[shown]!;
  const [start, end] = spans[shown]!;
  return {
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    values: groups.map((sets) => ({ text: texts[sets[0]!]!.slice(...spans[sets[0]!]!), sets }))
  };
}
