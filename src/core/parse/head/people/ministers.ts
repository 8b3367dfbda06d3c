import { withoutCapitals } from './capitals.ts';
import type { Person } from '../../../model/person.ts';
import { splitBrackets } from '../../scan/brackets.ts';
import { matchAt } from '../../scan/match-at.ts';
import { readNames } from './people.ts';
import { findAll } from '../../scan/find-all.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';

const ROLE =
  '(?:vice-?)?minister-president|ministers?|staatss?e?c?cretaris(?:sen)?|bewindspersoon|ambtgeno(?:ot|te)|collega';

// "Minister", "de staatssecretarissen", "Minister-President", the misprint "staatsecretaris"; not
// "ministerie", "ministerraad"
const ROLE_WORD = new RegExp(`(?<![\\p{L}-])(?:${ROLE})(?![\\p{L}-])`, 'giu');

// At the start of a bracket: "minister", "minister zonder portefeuille"
const ROLE_START = new RegExp(`^(?:${ROLE})(?: zonder portefeuille)?(?![\\p{L}-])`, 'iu');

const CAPITAL_WORD = `(?!Ministers?(?!\\p{L})|Staatss?ecretaris)\\p{Lu}[\\p{L}’'.]*(?:[-‑]\\p{L}+)*(?:-(?= en \\p{Lu}))?`;

// "Sociale Zaken en Werkgelegenheid", "Financiën – Fiscaliteit en Belastingdienst", "Volksgezondheid,
// Welzijn enSport", "Basis- en Voortgezet Onderwijs", "het Koninkrijk"; ends before ", de antwoorden", " en Minister", " over"
const CAPITAL_MINISTRY = new RegExp(
  `(?:(?:het|de) )?${CAPITAL_WORD}(?:(?:,? en ?|, | [–-] ?| )(?:(?:het|de) )?${CAPITAL_WORD})*`,
  'uy'
);

// "justitie en veiligheid", "sociale zaken"; not "de vragen"
const LOWER_MINISTRY =
  /(?:algemene|asiel|binnenlandse|buitenlandse|defensie|economische|financiën|infrastructuur|justitie|klimaat|landbouw|onderwijs|sociale|volksgezondheid|volkshuisvesting)(?: (?:zaken|ruimte))?(?:(?:,? en |, )(?!(?:de|het|van|voor|minister|staatssecretaris) )\p{Ll}+)*/uy;

// " van ", " voor "
const OF = / (?:van|voor) /uy;

// ", van ", " en voor ", ", en van "
const AND_OF = /(?:,|,? en) (?:van|voor) (?!\p{Ll}+ (?:leden|lid) )/uy;

const PREFIX = "(?:(?:van|de|der|den|ter|ten|te|el|al|in|op) |['’]t )";

// " Van der Meulen", " D.M. van Weelen", " Kuipers-de Bos", " Kuipers – van de Bos"; not " van", " en"
const NAME = new RegExp(
  ` ${PREFIX}*${CAPITAL_WORD}(?: (?:(?:van )?(?:de|der|den) )*${CAPITAL_WORD})*(?: ?[-–] ?(?:[Vv]an |[Dd]e |[Tt]er |[Tt]en )${PREFIX}*${CAPITAL_WORD})?`,
  'uy'
);

// " (Digitalisering)", "(BZ)"; not " (ontvangen 7 juni 2024)"
const PORTFOLIO = / ?\((?!(?:ontvangen|ingezonden)\b)([^()]*(?:\([^()]*\)[^()]*)*)(?:\)|$)/uy;

// The portfolios of one word, which no bracket tells from a name: "Staatssecretaris Rechtsbescherming"
const PORTFOLIO_WORD =
  /^(?:Rechtsbescherming|Digitalisering|Mijnbouw|Cultuur|Media|Emancipatie|Toeslagen|Fiscaliteit|Defensie|Financiën|Onderwijs|Natuur|Buitenlandse Handel|Herstel Groningen|Openbaar Vervoer|Primair|Medische Zorg)(?:$|(?= ))/u;

// "BZK", "J&V", "OCW", "JenV"; not "Digitalisering"
const ABBREVIATION = /^[\p{Lu}&]{2,6}$|^\p{Lu}{1,3}(?:en|&)\p{Lu}{1,3}$/u;

// "bij afwezigheid van de Minister van …" names someone who does not answer
const ABSENT = /bij afwezigheid van(?: de| het)? $/u;

/** Source of a pattern for an office behind its holder: "de heer Van Aalten, Minister van". */
export const NAMED_OFFICE =
  '(?:de heer|mevrouw) [^,;()?!]{2,60}, (?:de )?(?:vice-?)?(?:minister(?!ie)|staatss?e?c?cretaris)';

// "de heer Van Aalten, " before "Minister van Buitenlandse Zaken"
const HOLDER = /(?:^|[\s,])(?:heer|mevrouw) ([^,;()?!]{2,60}), (?:de )?$/iu;

/** No list of ministers is longer. */
const MAX_LENGTH = 4000;

/**
 * Reads ministers and state secretaries with name, role and ministry, as far as each is printed: "de
 * minister van Justitie en Veiligheid en Staatssecretaris Kuipers (Digitalisering)". Without any role
 * word outside brackets it is the list of a web page: "Anna Kuipers (VVD), Berend Visser (minister )".
 */
export function readMinisters(text: string): Person[] {
  const line = withoutCapitals(withSingleBlanks(text.slice(0, MAX_LENGTH)));
  const roles = findAll(line, ROLE_WORD).filter(({ index }) => !inBrackets(line, index));
  if (roles.length === 0) return readNamedMinisters(line);
  const people: Person[] = [];
  for (const match of roles) {
    if (ABSENT.test(line.slice(0, match.index))) continue;
    const end = match.index + match[0].length;
    const holder = HOLDER.exec(line.slice(Math.max(0, match.index - 80), match.index))?.[1];
    people.push(...withHolder(readOffice(line, singular(match[0]), end), holder));
  }
  return shareMinistries(people);
}

/** The first of the offices has the name that stands before it, where it has none behind it. */
function withHolder(offices: Person[], name: string | undefined): Person[] {
  const [first, ...rest] = offices;
  if (name === undefined || !first?.ministry || first.name !== undefined) return offices;
  return [{ name, ...first }, ...rest];
}

/** What stands after one role word: a ministry, several of them, a name, a name with a portfolio. */
function readOffice(line: string, role: string, at: number): Person[] {
  const ministry = readMinistry(line, at, OF);
  if (ministry && (isKnown(ministry.value) || !isName(line, ministry.end))) {
    const people: Person[] = [{ role, ministry: ministry.value }];
    let { end } = ministry;
    for (;;) {
      const next = readMinistry(line, end, AND_OF);
      if (!next) return people;
      people.push({ role, ministry: next.value });
      end = next.end;
    }
  }
  const list = matchAt(CAPITAL_MINISTRY, line, at + 1)?.[0] ?? '';
  // "Staatssecretaris Fiscaliteit, Belastingdienst en Douane": no name is a list
  const bracket = line.startsWith(' (', at + 1 + list.length);
  if (line[at] === ' ' && !bracket && (/, | en /u.test(list) || PORTFOLIO_WORD.test(list))) {
    return [{ role, ministry: list }];
  }
  const name = matchAt(NAME, line, at);
  const afterName = at + (name?.[0].length ?? 0);
  const portfolio = matchAt(PORTFOLIO, line, afterName)?.[1]?.trim();
  const later = portfolio ? undefined : readMinistry(line, afterName, OF)?.value;
  return [person({ name: name?.[0].trim(), role, ministry: portfolio ?? later })];
}

interface Found {
  value: string;
  end: number;
}

function readMinistry(line: string, at: number, lead: RegExp): Found | undefined {
  const of = matchAt(lead, line, at);
  if (!of) return undefined;
  const from = at + of[0].length;
  const ministry = matchAt(CAPITAL_MINISTRY, line, from) ?? matchAt(LOWER_MINISTRY, line, from);
  return ministry
    ? { value: ministry[0].replace(/^(?:het|de) |\.$/gu, ''), end: from + ministry[0].length }
    : undefined;
}

/** "Buitenlandse Zaken" is no surname, whatever follows: "van Buitenlandse Zaken (Europese Zaken)". */
function isKnown(ministry: string): boolean {
  return matchAt(LOWER_MINISTRY, ministry.toLowerCase(), 0) !== null;
}

/** Whether "van Weelen" before a bracket was a surname: "minister van Weelen (Justitie)". */
function isName(line: string, end: number): boolean {
  const portfolio = matchAt(PORTFOLIO, line, end)?.[1];
  return portfolio !== undefined && !ABBREVIATION.test(portfolio.trim());
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

/** "Anna Kuipers (minister ) (VVD), Berend Visser (VVD), Mol": a bracket holds an office or a group. */
function readNamedMinisters(line: string): Person[] {
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
  // "minister-president , minister algemene zaken": the second office has the ministry
  const ministries = inside.split(' ,').map((office) =>
    office
      .trim()
      .replace(ROLE_START, '')
      .replace(/^ (?:van|voor)(?= )/u, '')
      .trim()
  );
  return person({ role: singular(role), ministry: ministries.find((name) => /\p{L}/u.test(name)) });
}

function inBrackets(line: string, index: number): boolean {
  return line.lastIndexOf('(', index) > line.lastIndexOf(')', index);
}

function singular(role: string): string {
  return role.replace(/(minister)s$|(secretaris)sen$/iu, '$1$2');
}

/** Leaves out what is not there. */
function person(parts: { name?: string | undefined; role: string; ministry?: string | undefined }) {
  return {
    ...(parts.name ? { name: parts.name } : {}),
    role: parts.role,
    ...(parts.ministry ? { ministry: parts.ministry } : {})
  };
}
