import type { Person } from '../../core/model/person.ts';
import { formatPerson } from './people.ts';
import { formatList } from './format.ts';
import { texts } from './texts.ts';

/** More of them are counted. */
const MOST = 4;

/** All who submitted one of these sets, each once and in their order; of many the first few. */
export function formatSubmitters(sets: readonly { submitters: readonly Person[] }[]): string {
  const names = [...new Set(sets.flatMap(({ submitters }) => submitters.map(formatPerson)))];
  const named = names.filter(Boolean);
  if (named.length <= MOST) return formatList(named);
  const few = named.slice(0, MOST - 1);
  return texts.terms.andOtherPeople(few, named.length - few.length);
}
