import type { Person } from '../model/person.ts';
import { ministryOf } from '../search/analysis/ministries.ts';
import { createPeople } from '../search/index/people.ts';
import type { SetVersions } from './set-versions.ts';

/** What those who answer a submission, or were asked, are called. */
export type MinistersOf = (versions: SetVersions) => string[];

/**
 * Names ministers one way in the whole library: by the fullest name that it has of them. Of an office
 * without a name it is who another version of the same submission names with it, else the office.
 */
export function nameMinisters(groups: readonly SetVersions[]): MinistersOf {
  const people = createPeople();
  for (const versions of groups) people.add(officialsOf(versions));
  return (versions) => {
    const answering = versions.map(({ set }) => set.respondents).find((list) => list.length > 0);
    const asked = versions.map(({ set }) => set.addressees).find((list) => list.length > 0);
    const holders = officialsOf(versions);
    const names = (answering ?? asked ?? []).map((person) => {
      const name = person.name ?? holderOf(person, holders);
      return (name && people.nameOf({ name })) || officeOf(person);
    });
    return [...new Set(names.filter((name) => name !== ''))];
  };
}

function officialsOf(versions: SetVersions): Person[] {
  return versions.flatMap(({ set }) => [...set.addressees, ...set.respondents]);
}

/** The only one who is named with the office; `undefined` where it is nobody or several. */
function holderOf(person: Person, named: readonly Person[]): string | undefined {
  if (person.role === undefined || person.ministry === undefined) return undefined;
  const office = officeOf(person);
  const names = new Set(
    named.flatMap((other) => (other.name && officeOf(other) === office ? other.name : []))
  );
  return names.size === 1 ? [...names][0] : undefined;
}

/** "minister van OCW" */
function officeOf({ role, ministry }: Person): string {
  return [role?.toLowerCase(), ministry && ministryOf(ministry)].filter(Boolean).join(' van ');
}
