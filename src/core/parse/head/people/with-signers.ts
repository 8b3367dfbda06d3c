import type { Person } from '../../../model/person.ts';
import { readSigners } from './signers.ts';

/** Who signs answers, before those on whose behalf. An official description names its own. */
export function withSigners(
  respondents: readonly Person[],
  signatures: readonly string[]
): Person[] {
  const signers = signatures.flatMap(readSigners);
  const known = (ministry: string | undefined) =>
    ministry !== undefined && respondents.some((person) => person.ministry === ministry);
  return [
    ...signers.filter(({ ministry }) => !known(ministry)),
    ...respondents.map((person) => withName(person, signers))
  ];
}

/** Who answers, with the name under the letter where a title gives the office alone. */
function withName(person: Person, signers: readonly Person[]): Person {
  if (person.name !== undefined) return person;
  const { name } =
    signers.find(
      ({ ministry, role }) =>
        ministry === person.ministry && role?.toLowerCase() === person.role?.toLowerCase()
    ) ?? {};
  return name === undefined ? person : { ...person, name };
}
