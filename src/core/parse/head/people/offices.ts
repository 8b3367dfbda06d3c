import type { Person } from '../../../model/person.ts';
import { matchAt } from '../../scan/match-at.ts';
import { latin } from '../../scan/latin.ts';
import { NAME_PARTICLE_ALONE } from '../../scan/name-words.ts';

// A letter that was lost on the way is one: "Financi�n".
const CAPITAL_WORD = `(?!Ministers?(?!\\p{L})|Staatss?ecretaris)\\p{Lu}[\\p{L}\\uFFFD’'.]*(?:[-‑][\\p{L}\\uFFFD]+)*(?:-(?= en \\p{Lu}))?`;

// What a ministry's name may end in that somebody wrote without its capital: "Binnenlandse Zaken en koninkrijksrelaties"
const LOWER_END =
  '(?:koninkrijksrelaties|veiligheid|wetenschap|waterstaat|werkgelegenheid|sport|voedselkwaliteit|natuur|milieu|migratie|innovatie|groene groei|ruimtelijke ordening)(?!\\p{L})';

// "Sociale Zaken en Werkgelegenheid", "Financiën – Fiscaliteit en Belastingdienst", "Volksgezondheid,
// Welzijn enSport", "Natuur & Stikstof", "Basis- en Voortgezet Onderwijs", "het Koninkrijk"; ends before ", de antwoorden", " en Minister", " over"
const CAPITAL_MINISTRY = latin(
  new RegExp(
    `(?:(?:het|de) )?${CAPITAL_WORD}(?:(?:,? en ?|, | [–-] ?| & | )(?:(?:het|de) )?${CAPITAL_WORD})*(?:,? en ${LOWER_END})?`,
    'uy'
  )
);

// "justitie en veiligheid", "sociale zaken"; not "de vragen"
const LOWER_MINISTRY =
  /(?:algemene|asiel|binnenlandse|buitenlandse|defensie|economische|financi[ë\uFFFD]n|infrastructuur|justitie|klimaat|landbouw|onderwijs|sociale|volksgezondheid|volkshuisvesting)(?: (?:zaken|ruimte))?(?:(?:,? en |, )(?!(?:de|het|van|voor|minister|staatssecretaris) )\p{Ll}+)*/uy;

// " van ", " voor ", " van" before "Justitie" where a program lost the end of a line
const OF = / (?:van|voor)(?: |(?=\p{Lu}\p{Ll}))/uy;

// ", van ", " en voor ", ", en van "
const AND_OF = /(?:,|,? en) (?:van|voor)(?: (?!\p{Ll}+ (?:leden|lid) )|(?=\p{Lu}\p{Ll}))/uy;

const PREFIX = `(?:(?:${NAME_PARTICLE_ALONE}) |['’]t )`;

// " Van der Meulen", " D.M. van Weelen", " Kuipers-de Bos", " Kuipers – van de Bos"; not " van", " en"
const NAME = latin(
  new RegExp(
    ` ${PREFIX}*${CAPITAL_WORD}(?: (?:(?:van )?(?:de|der|den) )*${CAPITAL_WORD})*(?: ?[-–] ?(?:[Vv]an |[Dd]e |[Tt]er |[Tt]en )${PREFIX}*${CAPITAL_WORD})?`,
    'uy'
  )
);

// " (Digitalisering)", "(BZ)"; not " (ontvangen 7 juni 2024)"
const PORTFOLIO = / ?\((?!(?:ontvangen|ingezonden)\b)([^()]*(?:\([^()]*\)[^()]*)*)(?:\)|$)/uy;

// The portfolios of one word, which no bracket tells from a name: "Staatssecretaris Rechtsbescherming"
const PORTFOLIO_WORD =
  /^(?:Rechtsbescherming|Digitalisering|Mijnbouw|Cultuur|Media|Emancipatie|Toeslagen|Fiscaliteit|Defensie|Financi[ë\uFFFD]n|Onderwijs|Natuur|Buitenlandse Handel|Herstel Groningen|Openbaar Vervoer|Primair|Medische Zorg)(?:$|(?= ))/u;

// "BZK", "J&V", "OCW", "JenV", "BuZa"; not "Digitalisering"
const ABBREVIATION = /^[\p{Lu}&]{2,6}$|^\p{Lu}{1,3}(?:en|&)\p{Lu}{1,3}$|^(?:\p{Lu}\p{Ll}){2}$/u;

/** What stands after one role word: a ministry, several of them, a name, a name with a portfolio. */
export function readOffice(line: string, role: string, at: number): Person[] {
  const ministry = readMinistry(line, at, OF);
  if (ministry && (isKnown(ministry.value) || !isName(line, ministry.end))) {
    const people = eachOf(role, ministry.value);
    let { end } = ministry;
    for (;;) {
      const next = readMinistry(line, end, AND_OF);
      if (!next) return people;
      people.push(...eachOf(role, next.value));
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

// ", " and " en " in "OCW, SZW en JenV"
const BETWEEN_ABBREVIATIONS = /, | en /u;

/** One minister of each ministry, where all are named by letters: "ministers van SZW en JenV". */
function eachOf(role: string, ministry: string): Person[] {
  const names = ministry.split(BETWEEN_ABBREVIATIONS);
  const areLetters = names.every((name) => ABBREVIATION.test(name));
  return (areLetters ? names : [ministry]).map((name) => ({ role, ministry: name }));
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
    ? { value: plainMinistry(ministry[0]), end: from + ministry[0].length }
    : undefined;
}

// "BuitenlandseHandel": a program lost the end of a line
const LOST_BLANK = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu;

function plainMinistry(printed: string): string {
  return printed.replace(/^(?:het|de) |\.$/gu, '').replace(LOST_BLANK, ' ');
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

/** Who holds an office; what is not printed is left out. */
export function person(parts: {
  name?: string | undefined;
  role: string;
  ministry?: string | undefined;
}) {
  return {
    ...(parts.name ? { name: parts.name } : {}),
    role: parts.role,
    ...(parts.ministry ? { ministry: parts.ministry } : {})
  };
}
