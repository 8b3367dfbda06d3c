import { ministryOf } from '../analysis/ministries.ts';
import { namesOfParty } from '../analysis/parties.ts';
import { readTokens } from '../analysis/read-tokens.ts';
import { monthWords } from '../index/month-words.ts';
import type { Unit } from '../index/units.ts';
import type { Need } from '../needs/needs.ts';
import type { FoundElsewhere, SearchHit } from '../search.ts';
import { foundTerms } from './found-terms.ts';
import { marksAmong } from './highlight.ts';
import { makeSnippet } from './snippet.ts';

const LENGTH = 160;

type ShownOfHit = Pick<SearchHit, 'title' | 'submitters' | 'respondents'>;

/**
 * Where a word of the query stands that stands in nothing a result shows: in the number of its case,
 * a footnote, the answer that it refers to, or what the user noted; `undefined` where each word stands
 * in what is shown, or nowhere.
 */
export function foundElsewhere(
  unit: Unit,
  note: string,
  needs: readonly Need[],
  hit: ShownOfHit
): FoundElsewhere | undefined {
  if (needs.length === 0) return undefined;
  const shown = wordsShown(hit, unit);
  const unmet = needs.filter((need) => !isMet(need, shown));
  if (unmet.length === 0) return undefined;
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
    const { alone, together } = foundTerms(unmet, present);
    const ranges = marksAmong(tokens, alone, { phrases: [], together });
    if (ranges.length > 0) return { where, text: makeSnippet(text, ranges, LENGTH).segments };
  }
  return undefined;
}

/** Whether what is shown has any word that stands for that of the query. Word groups are not sought. */
function isMet({ ways, phrases, fields }: Need, shown: ReadonlySet<string>): boolean {
  if (phrases ?? fields) return true;
  return ways.some(({ words }) =>
    words.every((word) => [...word.keys()].some((term) => shown.has(term)))
  );
}

/** The words of all that a result shows of a unit: its texts, also past the passages, people and dates. */
function wordsShown(
  { title = [], submitters, respondents }: ShownOfHit,
  { question, answer, group }: Unit
): Set<string> {
  const people = [...submitters, ...respondents].flatMap((person) => [
    person.name,
    person.role,
    ...(person.group ? namesOfParty(person.group, group.date) : []),
    person.ministry,
    person.ministry && ministryOf(person.ministry)
  ]);
  const heading = title.map(({ text }) => text).join('');
  const texts = [heading, question, answer, ...people, ...monthWords(group)];
  return new Set(texts.flatMap((text) => (text ? readTokens(text).map(({ term }) => term) : [])));
}
