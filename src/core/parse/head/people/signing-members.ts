import type { Person } from '../../../model/person.ts';
import { latin } from '../../scan/latin.ts';

// "Femke Bos", "J.F. van der Plas", "(Femke Bos)"
const NAME = latin(
  /^(?![Mm]et |[Vv]riendelijke |[Hh]oogachtend)\(?(\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,5})\)?$/u
);

// "Fractie Dorpsbelang", "Raadslid namens de VVD", "fractievoorzitter van Leefbaar Duinen", "Statenlid SP"
const OF_GROUP = latin(
  /^(?:namens )?(?:de )?(?:fractie(?:voorzitter|lid)?|(?:gemeente)?raadslid|(?:provinciaal )?statenlid)(?: (?:namens|van|voor|fractie))?(?: (?:de|het))?(?: fractie)?(?: van)? ([\p{Lu}\d][\p{L}\d&’' -]{1,40})$/iu
);

/**
 * Reads who asks from the end of a letter of a council's members: each name with the group on the line
 * below it, "Femke Bos" / "Fractie Dorpsbelang". Nothing where no line names a group.
 */
export function readSigningMembers(signature: string): Person[] {
  const lines = signature
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const members: Person[] = [];
  let unnamed: string[] = [];
  for (const line of lines) {
    const group = OF_GROUP.exec(line)?.[1]?.trim();
    const name = group === undefined ? NAME.exec(line)?.[1] : undefined;
    if (name !== undefined) unnamed.push(name);
    if (group === undefined) continue;
    members.push(...unnamed.map((one) => ({ name: one, group })));
    unnamed = [];
  }
  return members;
}
