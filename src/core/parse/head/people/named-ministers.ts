import type { Person } from '../../../model/person.ts';
import { splitBrackets } from '../../scan/brackets.ts';
import { person } from './offices.ts';
import { readNames } from './people.ts';
import { ROLE, singular } from './role-words.ts';
import { latin } from '../../scan/latin.ts';

// At the start of a bracket: "minister", "minister zonder portefeuille"
const ROLE_START = latin(new RegExp(`^(?:${ROLE})(?: zonder portefeuille)?(?![\\p{L}-])`, 'iu'));

// " , minister algemene zaken", ", staatssecretaris defensie": another office in the same bracket
const OTHER_OFFICE = latin(new RegExp(` ,|,(?= (?:${ROLE})(?![\\p{L}-]))`, 'iu'));

/**
 * Reads the list of a web page, of which no role stands outside brackets: "Anna Kuipers (minister )
 * (VVD), Berend Visser (VVD), Mol". A bracket holds an office or a group.
 */
export function readNamedMinisters(line: string): Person[] {
  const people: Person[] = [];
  for (const { before, inside } of splitBrackets(line)) {
    people.push(...readNames(before).map((name) => ({ name })));
    const last = people.pop();
    if (!last) continue;
    people.push(inside === undefined ? last : { ...last, ...readBracket(inside.trim()) });
  }
  return people;
}

function readBracket(inside: string): Person {
  const role = ROLE_START.exec(inside)?.[0];
  if (!role) return inside ? { group: inside } : {};
  // "minister-president , minister algemene zaken": the second office has the ministry; "minister
  // financiën, minister economische zaken": the first one counts
  const ministries = inside.split(OTHER_OFFICE).map((office) =>
    office
      .trim()
      .replace(ROLE_START, '')
      .replace(/^ (?:van|voor)(?= )/u, '')
      .trim()
  );
  return person({ role: singular(role), ministry: ministries.find((name) => /\p{L}/u.test(name)) });
}
