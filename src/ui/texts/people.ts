import type { Person } from '../../core/model/person.ts';
import { capitalize, formatList } from './format.ts';

/**
 * "Van der Meulen (GroenLinks)", "staatssecretaris van Onderwijs", as far as the source says. A name
 * without a first name takes a capital, also where the source gives "van der Meulen".
 */
export function formatPerson({ name, group, role, ministry }: Person): string {
  const office = [role, ministry].filter(Boolean).join(' van ');
  const main = name ? capitalize(name) : office || (group ?? '');
  const detail = main === group ? '' : (group ?? (name ? office : ''));
  return detail ? `${main} (${detail})`.trim() : main;
}

/** All of them as one list; people of one group are drawn together: "A en B (VVD)". */
export function formatPeople(people: readonly Person[]): string {
  return formatList(people.map(formatPerson).filter(Boolean));
}
