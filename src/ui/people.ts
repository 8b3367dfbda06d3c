import type { Person } from '../core/model/person.ts';
import { capitalize, formatList } from './texts/format.ts';
import { texts } from './texts/texts.ts';

/**
 * "Van der Meulen (GroenLinks)", "staatssecretaris van Onderwijs", as far as the source says. A name
 * without a first name takes a capital, also where the source gives "van der Meulen".
 */
export function formatPerson({ name, group, role, ministry }: Person): string {
  const office = [role, ministry].filter(Boolean).join(' van ');
  const detail = group ?? (name ? office : '');
  const main = name ? capitalize(name) : office;
  return detail ? `${main} (${detail})`.trim() : main;
}

/** All of them as one list; people of one group are drawn together: "A en B (VVD)". */
export function formatPeople(people: readonly Person[]): string {
  return formatList(people.map(formatPerson).filter(Boolean));
}

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
