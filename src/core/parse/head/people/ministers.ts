import type { Person } from '../../../model/person.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { findAll } from '../../scan/find-all.ts';
import { withoutCapitals } from './capitals.ts';
import { readNamedMinisters } from './named-ministers.ts';
import { readOffice } from './offices.ts';
import { ROLE, singular } from './role-words.ts';
import { latin } from '../../scan/latin.ts';

// "Minister", "de staatssecretarissen", "Minister-President", the misprint "staatsecretaris", and
// "deStaatssecretaris" where a program lost the end of a line; not "ministerie", "ministerraad"
const ROLE_WORD = latin(
  new RegExp(`(?:(?<![\\p{L}-])|(?<=(?:^|[ ,])(?:de|en)(?=\\p{L})))(?:${ROLE})(?![\\p{L}-])`, 'giu')
);

// "bij afwezigheid van de Minister van …" names someone who does not answer
const ABSENT = /bij afwezigheid van(?: de| het)? $/u;

/** Source of a pattern for an office behind its holder: "de heer Van Aalten, Minister van". */
export const NAMED_OFFICE =
  '(?:de heer|mevrouw) [^,;()?!]{2,60}, (?:de )?(?:vice-?)?(?:minister(?!ie)|staatss?e?c?cretaris)';

// "de heer Van Aalten, ", "M. van Aalten, " before "Minister van Buitenlandse Zaken"
const HOLDER =
  /(?:^|[\s,])(?:(?:[Hh]eer|[Mm]evrouw) (?<named>[^,;()?!]{2,60})|(?<initialled>(?:\p{Lu}\p{Ll}?\.){1,6} ?(?:[\p{Ll}’']{1,4} ){0,3}\p{Lu}[\p{L}’' -]{1,40})), (?:[Dd]e )?$/u;

// "MinisterKlimaat en Groene Groei": a program lost the end of a line behind the office
const LOST_BLANK =
  /(?=(?!President)\p{Lu}\p{Ll})(?<=(?:^|[ ,])(?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?))/gu;

/** No list of ministers is longer. */
const MAX_LENGTH = 4000;

/**
 * Reads ministers and state secretaries with name, role and ministry, as far as each is printed: "de
 * minister van Justitie en Veiligheid en Staatssecretaris Kuipers (Digitalisering)". Without any role
 * word outside brackets it is the list of a web page: "Anna Kuipers (VVD), Berend Visser (minister )".
 */
export function readMinisters(text: string): Person[] {
  const printed = text.slice(0, MAX_LENGTH).replace(LOST_BLANK, ' ');
  const line = withoutCapitals(withSingleBlanks(printed));
  const roles = findAll(line, ROLE_WORD).filter(({ index }) => !inBrackets(line, index));
  if (roles.length === 0) return readNamedMinisters(line);
  const holders = roles.map(({ index }) => holderBefore(line, index));
  const people: Person[] = [];
  for (const [i, match] of roles.entries()) {
    if (ABSENT.test(line.slice(0, match.index))) continue;
    const end = match.index + match[0].length;
    const upTo = line.slice(0, holders[i + 1]?.at ?? line.length);
    people.push(...withHolder(readOffice(upTo, singular(match[0]), end), holders[i]?.name));
  }
  return shareMinistries(people);
}

/** Who stands before the office at `index`, and where the name begins. */
function holderBefore(line: string, index: number): { name: string; at: number } | undefined {
  const from = Math.max(0, index - LONGEST_HOLDER);
  const found = HOLDER.exec(line.slice(from, index));
  const name = found?.groups?.['named'] ?? found?.groups?.['initialled'];
  if (!found || name === undefined) return undefined;
  return { name, at: from + found.index };
}

/** No name before an office is longer, in characters, with what stands round it. */
const LONGEST_HOLDER = 80;

/** The first of the offices has the name that stands before it, where it has none behind it. */
function withHolder(offices: Person[], name: string | undefined): Person[] {
  const [first, ...rest] = offices;
  if (name === undefined || !first?.ministry || first.name !== undefined) return offices;
  return [{ name, ...first }, ...rest];
}

/** "de minister en de staatssecretaris van Defensie": both are of that ministry. */
function shareMinistries(people: Person[]): Person[] {
  const shared: Person[] = [];
  let next: Person | undefined;
  for (const person of people.toReversed()) {
    const bare = person.name === undefined && person.ministry === undefined;
    const isPrimeMinister = /president/iu.test(person.role ?? '');
    const isNext = next?.ministry === 'Algemene Zaken' && !next.name;
    if (isPrimeMinister && isNext && person.ministry === undefined) {
      shared.pop();
      shared.push({ ...person, ministry: next!.ministry! });
    } else {
      const takes = bare && !isPrimeMinister && next?.ministry !== undefined && !next.name;
      shared.push(takes ? { ...person, ministry: next!.ministry! } : person);
    }
    next = shared.at(-1);
  }
  return shared.reverse();
}

function inBrackets(line: string, index: number): boolean {
  return line.lastIndexOf('(', index) > line.lastIndexOf(')', index);
}
