import type { Person } from '../../model/person.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Unit, UnitGroup } from './units.ts';

/** The fullest name by which the library knows those who ask, and those who answer. */
export interface FullNames {
  submitter(person: Person): string | undefined;
  official(person: Person, group: UnitGroup): string | undefined;
}

/**
 * Units by the words of names that do not stand there: "barbara" where only "Kathmann" is printed
 * and the library knows her by her full name from elsewhere, or the name of who holds an office.
 */
export function unprintedNames(
  units: readonly (Unit | undefined)[],
  nameOf: FullNames
): ReadonlyMap<string, readonly number[]> {
  const byGroup = new Map<UnitGroup, readonly string[]>();
  const found = new Map<string, number[]>();
  units.forEach((unit, number) => {
    if (!unit) return;
    const { group } = unit;
    if (!byGroup.has(group)) byGroup.set(group, unprintedIn(group, nameOf));
    for (const term of byGroup.get(group)!) {
      const known = found.get(term);
      if (known) known.push(number);
      else found.set(term, [number]);
    }
  });
  return found;
}

function unprintedIn(group: UnitGroup, nameOf: FullNames): string[] {
  const { submitters, addressees, respondents } = group;
  const officials = [...addressees, ...respondents];
  const printed = new Set([...submitters, ...officials].flatMap(({ name }) => termsOf(name)));
  const full = [
    ...submitters.map(nameOf.submitter),
    ...officials.map((person) => nameOf.official(person, group))
  ];
  return [...new Set(full.flatMap(termsOf))].filter((term) => !printed.has(term));
}

function termsOf(name: string | undefined): string[] {
  return name === undefined ? [] : tokenize(name).map(({ term }) => term);
}
