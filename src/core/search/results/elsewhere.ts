import { ministryOf } from '../analysis/ministries.ts';
import { namesOfParty } from '../analysis/parties.ts';
import { readTokens } from '../analysis/read-tokens.ts';
import { monthWords } from '../index/month-words.ts';
import type { Unit } from '../index/units.ts';
import type { Need } from '../needs/needs.ts';
import type { FoundElsewhere } from '../hit.ts';
import { foundTerms, hasAny } from './found-terms.ts';
import { marksAmong } from './highlight.ts';
import { makeSnippet } from './snippet.ts';

const LENGTH = 160;

/** What a result shows of a unit, beside its people and the month. */
interface Shown {
  /** Those words of its title, question and answer, also past the passages, that stand for one of the query. */
  words: ReadonlySet<string>;
  /** What the user noted there. */
  note: string;
}

/**
 * Where a word of the query stands that stands in nothing a result shows: in the number of its case,
 * a footnote, the answer that it refers to, or what the user noted; `undefined` where each word stands
 * in what is shown, or nowhere.
 */
export function foundElsewhere(
  unit: Unit,
  needs: readonly Need[],
  { words, note }: Shown
): FoundElsewhere | undefined {
  const unmet = needs.filter((need) => !isMet(need, words));
  if (unmet.length === 0) return undefined;
  let unnamed: readonly Need[] | undefined;
  for (const [where, written] of [
    ['case', unit.group.caseNumber],
    ['footnote', unit.notes],
    ['referred', unit.referred],
    ['note', note]
  ] as const) {
    const text = written?.trim();
    if (!text) continue;
    const tokens = readTokens(text);
    const present = new Set(tokens.map(({ term }) => term));
    if (!unmet.some((need) => isMet(need, present))) continue;
    unnamed ??= withoutNamed(unmet, unit);
    const { alone, together } = foundTerms(unnamed, present);
    const ranges = marksAmong(tokens, alone, { phrases: [], together });
    if (ranges.length > 0) return { where, text: makeSnippet(text, ranges, LENGTH).segments };
  }
  return undefined;
}

/** The needs that no person of the unit nor its month meets: a result shows these too. */
function withoutNamed(needs: readonly Need[], { group }: Unit): Need[] {
  const people = [...group.submitters, ...group.addressees, ...group.respondents];
  const names = people.flatMap((person) => [
    person.name,
    person.role,
    ...(person.group ? namesOfParty(person.group, group.date) : []),
    person.ministry,
    person.ministry && ministryOf(person.ministry)
  ]);
  const texts = [...names, ...monthWords(group)];
  const terms = texts.flatMap((text) => (text ? readTokens(text).map(({ term }) => term) : []));
  const shown = new Set(terms);
  return needs.filter((need) => !isMet(need, shown));
}

/** Whether what is shown has any word that stands for that of the query. Word groups are not sought. */
function isMet({ ways, phrases, fields }: Need, shown: ReadonlySet<string>): boolean {
  if (phrases ?? fields) return true;
  return ways.some(({ words }) => words.every((word) => hasAny(word, shown)));
}
