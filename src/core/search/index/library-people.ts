import type { Person } from '../../model/person.ts';
import { change } from './counts.ts';
import { createOfficeHolders } from './office-holders.ts';
import { createPeople } from './people.ts';
import type { UnitGroup } from './units.ts';

/** Who asks and answers in the library, under the fullest names that it has for them. */
export interface LibraryPeople {
  /** Takes a unit of this group in (1) or out (-1): its people count once, however many units it has. */
  count(group: UnitGroup, by: 1 | -1): void;
  submitterName(person: Person): string | undefined;
  /** Who is asked or answers, also where only the office is printed. */
  officialName(person: Person, group: UnitGroup): string | undefined;
  /** Whether someone bears this folded word as the end of a name. */
  isSurname(term: string): boolean;
  /** Another one whenever the names change that the library knows. */
  readonly version: string;
}

/** As no group has been counted yet. */
export function createLibraryPeople(): LibraryPeople {
  const unitsOfGroup = new Map<UnitGroup, number>();
  const submitters = createPeople();
  const government = createPeople();
  const holders = createOfficeHolders();

  return {
    count(group, by) {
      const before = unitsOfGroup.get(group) ?? 0;
      change(unitsOfGroup, group, by);
      const officials = [...group.addressees, ...group.respondents];
      if (before === 0) {
        submitters.add(group.submitters);
        government.add(officials);
        holders.add(group);
      } else if (before + by === 0) {
        submitters.remove(group.submitters);
        government.remove(officials);
        holders.remove(group);
      }
    },
    submitterName: submitters.nameOf,
    officialName(person, group) {
      const holder = holders.holderOf(person, group);
      return government.nameOf(holder === undefined ? person : { name: holder });
    },
    isSurname: (term) => submitters.isSurname(term) || government.isSurname(term),
    get version() {
      return `${submitters.version} ${government.version}`;
    }
  };
}
