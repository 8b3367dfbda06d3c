import type { Person } from '../../model/person.ts';
import { ministryOf } from '../analysis/ministries.ts';
import type { UnitGroup } from './units.ts';

/** Who holds the offices that a paper, or another of the same case, names without their holders. */
export interface OfficeHolders {
  add(group: UnitGroup): void;
  remove(group: UnitGroup): void;
  /** The name of the only one who can be meant; `undefined` where it is nobody or several. */
  holderOf(person: Person, group: UnitGroup): string | undefined;
}

type Place = Pick<UnitGroup, 'paperId' | 'caseNumber'>;

/**
 * Keeps who is named with an office. "De minister van Defensie" is the person who stands there with
 * that office in the same paper, else in a paper of the same case; never by what other papers say.
 */
export function createOfficeHolders(): OfficeHolders {
  const counts = new Map<string, Map<string, number>>();

  function change(group: UnitGroup, by: 1 | -1): void {
    for (const person of [...group.addressees, ...group.respondents]) {
      const office = officeOf(person);
      if (!person.name || office === undefined) continue;
      for (const place of placesOf(group)) {
        const names = counts.get(`${place} ${office}`) ?? new Map<string, number>();
        const count = (names.get(person.name) ?? 0) + by;
        if (count > 0) names.set(person.name, count);
        else names.delete(person.name);
        counts.set(`${place} ${office}`, names);
      }
    }
  }

  return {
    add: (group) => change(group, 1),
    remove: (group) => change(group, -1),
    holderOf(person, group) {
      const office = officeOf(person);
      if (person.name || office === undefined) return undefined;
      for (const place of placesOf(group)) {
        const names = [...(counts.get(`${place} ${office}`)?.keys() ?? [])];
        if (names.length > 0) return names.length === 1 ? names[0] : undefined;
      }
      return undefined;
    }
  };
}

function placesOf({ paperId, caseNumber }: Place): string[] {
  return [`paper ${paperId}`, ...(caseNumber ? [`case ${caseNumber.toUpperCase()}`] : [])];
}

/** "minister OCW" */
function officeOf({ role, ministry }: Person): string | undefined {
  return role && ministry ? `${role.toLowerCase()} ${ministryOf(ministry)}` : undefined;
}
