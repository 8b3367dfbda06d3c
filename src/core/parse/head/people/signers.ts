import type { Person } from '../../../model/person.ts';
import { isBesideLetter } from '../../structure/shapes/beside-letter.ts';
import { rowCells } from '../../structure/shapes/row-cells.ts';
import { namesColumns } from '../../tables/column-names.ts';
import { readMinisters } from './ministers.ts';
import { latin } from '../../scan/latin.ts';
import { MINISTER } from '../../scan/office-words.ts';
import { NAME_PARTICLE, PERSON_TITLE } from '../../scan/name-words.ts';

// "De minister van Financiën,", "de staatssecretaris van Defensie"
const OFFICE = /^(?:de )?(?:demissionair )?(?:vice-)?(?:minister|staatssecretaris)\b/iu;

// "H. Terwindt", "Drs. P. de Wit", "Mariëlle van der Paal", "M. (Anna) Visser"; not "Bijlage"
const NAME = latin(
  new RegExp(
    String.raw`^(?:(?:${PERSON_TITLE})\.?\s)*\p{Lu}[\p{L}.'’-]*(?:\s(?:[\p{L}.'’-]+|\([\p{L}.'’ -]+\))){1,5}$`,
    'u'
  )
);

// "w.g. H. Terwindt": signed in the original
const SIGNED = /^\(?w\.\s?g\.\)?\s+/iu;

// "Wit" of "de Wit": the last word of a name
const CAPITAL = /^\p{Lu}/u;

/** "H. Terwindt"; not "Economische Zaken en", the middle of an office, or what a letter is about. */
function isName(line: string): boolean {
  return NAME.test(line) && CAPITAL.test(line.slice(line.lastIndexOf(' ') + 1));
}

/** A line without "w.g." and without the brackets round all of it: "(H. Terwindt)". */
function signedName(line: string): string {
  const name = line.replace(SIGNED, '');
  return name.startsWith('(') && name.endsWith(')') ? name.slice(1, -1) : name;
}

// "Hoogachtend, de minister van Financiën": lines that run on
const CLOSING = /^(?:hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?),?\s+/iu;

// ", namens deze": an official signs for the minister
const FOR_THE_OFFICE = /,? ?namens dezen?\b.*$/iu;

// "H. Terwindt", "Ing. P. (Pieter) Faas": no part of an office
const INITIALS = /^(?:(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof)\. )*\p{Lu}\./u;

// "Sociale Zaken en", "Volksgezondheid,": the office goes on on the next line
const GOES_ON = /(?:,|\s(?:en|EN|van|VAN|voor|VOOR))$/u;

// "en Werkgelegenheid": the rest of an office that the line before has not announced
const AND_MORE = /^(?:en|EN) \p{Lu}/u;

// what parts the offices and names of two who sign beside each other
const CELLS = /\t+|\s{3,}/u;

// "De minister van Defensie, De minister van Financiën,": of two columns one blank is left
const SECOND_OFFICE = new RegExp(
  String.raw`(?<!(?:^|\s)(?:en|EN|namens|NAMENS)),? (?=D[Ee] (?:${MINISTER})\s)|, (?=de (?:minister|staatssecretaris)\s)`,
  'u'
);

// "H. Terwindt drs. P. de Wit": the names below them
const SECOND_NAME = new RegExp(
  String.raw`(?<=^(?:(?:${PERSON_TITLE})\. )?(?:\p{Lu}\.)+ ?[^.]{2,40}) (?=(?:(?:${PERSON_TITLE})\. )?(?:\p{Lu}\.)+ ?\p{L}[^.]{1,40}$)`,
  'u'
);

// "Sanne de Wit Minister van Natuur P. Terwindt Minister van Defensie": two lines each that became one
const SECOND_NAMED = new RegExp(
  String.raw`(?<=\p{L}) (?=(?:(?:${PERSON_TITLE})\. )?(?:(?:\p{Lu}\.)+|\p{Lu}\p{Ll}+) ?(?:(?:${NAME_PARTICLE}|[Vv]an|[Dd]e) ){0,3}\p{Lu}[\p{L}’'-]+ (?:Minister|Staatssecretaris) v(?:an|oor) )`,
  'u'
);

// "Den Haag, 3 mei 2031" above or below who signs, in a text that became one line
const PLACE_AND_DAY =
  /^\p{Lu}[\p{L}’' -]{2,30}, \d{1,2} \p{Ll}{3,9} \d{4} (?=\S)|(?<=\p{L})(?: (?:Den Haag|[’']s-Gravenhage),)? \d{1,2} \p{Ll}{3,9} \d{4}$/gu;

// "De minister van Defensie, Anna Zwaal |": of a table with one cell a converter left the bar behind it
const LONE_BAR = /\s\|$/u;

/** What stands beside each other on a line of a signature, or in a row of a table. */
function cellsOf(printed: string): string[] {
  const line = printed.replace(PLACE_AND_DAY, '').replace(CLOSING, '').replace(LONE_BAR, '');
  const cells = (rowCells(line) ?? [line]).flatMap((cell) => cell.split(CELLS));
  if (cells.length > 1) return cells;
  const parts = line.split(OFFICE.test(line) ? SECOND_OFFICE : SECOND_NAME);
  return parts.flatMap((part) => part.split(SECOND_NAMED));
}

/**
 * Reads who signs: "De minister van Financiën,\n\nP. de Wit". Several offices and several names
 * belong together in their order; the names are what stands last, or each above its office.
 */
export function readSigners(signature: string): Person[] {
  const lines = withSecondSigner(
    withWholeOffices(
      inColumns(aboveTable(signature.split(/\n+/u)).map(cellsOf))
        .map((cell) => cell.trim())
        .filter((cell) => !isBesideLetter(cell))
        .flatMap(withoutName)
    )
  );
  const first = lines.findIndex((line) => OFFICE.test(line));
  if (first < 0) return [];
  const behind = lines.slice(first);
  const offices = behind
    .filter((line) => OFFICE.test(line))
    .flatMap((line) => readMinisters(line.replace(FOR_THE_OFFICE, '')));
  const forOffice = behind.some((line) => FOR_THE_OFFICE.test(line));
  const below = behind.map(signedName).filter((line) => !OFFICE.test(line) && isName(line));
  const above = signedName(lines[first - 1] ?? '');
  const endsInOffice = OFFICE.test(behind.findLast((line) => line !== '') ?? '');
  const isAbove = isName(above) && (endsInOffice || below.length === 0);
  const signed = isAbove ? [above, ...below] : below;
  const initialled = signed.filter((line) => INITIALS.test(line));
  const sure = initialled.length < offices.length ? signed : initialled;
  const names = forOffice ? [] : sure.slice(-offices.length);
  return offices.map((office, i) => {
    const name = names[i];
    return office.name === undefined && name !== undefined ? { ...office, name } : office;
  });
}

/** The lines above a table of questions: its cells are nobody's names. */
function aboveTable(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => namesColumns(rowCells(line) ?? []));
  return at < 0 ? lines : lines.slice(0, at);
}

// "mede namens de staatssecretaris van Defensie"
const ALSO_FOR = /^mede namens (?=(?:de )?(?:minister|staatssecretaris)\b)/iu;

/**
 * Lines in which "mede namens de staatssecretaris" is an office like the first where a name stands
 * above it and another below it: that one signed, too. Without a name nobody signed for that office.
 */
function withSecondSigner(lines: readonly string[]): readonly string[] {
  const isSigned = (line: string) => !OFFICE.test(line) && isName(signedName(line));
  return lines.map((line, i) => {
    if (!ALSO_FOR.test(line)) return line;
    const office = lines.findIndex((above) => OFFICE.test(above));
    const below = lines.slice(i + 1).find((other) => other !== '') ?? '';
    const isBehindName = office >= 0 && lines.slice(office, i).some(isSigned);
    return isBehindName && isSigned(below) ? line.replace(ALSO_FOR, '') : line;
  });
}

/**
 * The cells of a signature one by one; where two sign beside each other, those of the left column
 * before those of the right one.
 */
function inColumns(printed: readonly (readonly string[])[]): string[] {
  const rows = withWholeLastOffice(printed);
  const top = rows.find(areOffices);
  const isBeside = (cells: readonly string[]) => cells.length === top?.length;
  const columns = top?.map((_, i) => rows.filter(isBeside).map((cells) => cells[i]!)) ?? [];
  return [...rows.filter((cells) => !isBeside(cells)), ...columns].flat();
}

/** Two or more offices beside each other. */
const areOffices = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => OFFICE.test(cell));

// "Koninkrijksrelaties,": the rest of an office that was broken
const REST = /^\p{Lu}[\p{L} -]{2,60},$/u;

/** "De minister van Defensie,  De minister van Binnenlandse Zaken en" / "Koninkrijksrelaties,": its right office is whole. */
function withWholeLastOffice(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const at = rows.findIndex(areOffices);
  const last = rows[at]?.at(-1)?.trimEnd() ?? '';
  const [rest = '', ...others] = rows[at + 1] ?? [];
  if (at < 0 || others.length > 0 || !GOES_ON.test(last) || !REST.test(rest.trim())) return rows;
  const whole = [...rows[at]!.slice(0, -1), `${last} ${rest.trim()}`];
  return [...rows.slice(0, at), whole, ...rows.slice(at + 2)];
}

// "De minister van Financiën, P. de Wit": a name behind the office on its line; not ", Welzijn en Sport", ", NATUUR EN"
const NAME_BEHIND =
  /^(.*\p{L}),\s{1,2}(?!.* (?:en|EN)(?: |$))(?=(?:\(?w\.\s?g\.\)?\s)?\p{Lu}[\p{L}.’'-]* \S)/u;

// "DE MINISTER VAN DEFENSIE drs. P. de Wit": initials or a title behind the office on its line
const INITIALS_BEHIND = new RegExp(
  String.raw`^(.*\p{L}),?\s{1,2}(?=(?:\(?w\.\s?g\.\)?\s)?(?:(?:${PERSON_TITLE})\. ?)*\p{Lu}\.)`,
  'u'
);

// "DE MINISTER VAN DEFENSIE Pim de Wit": behind capitals a first name is no part of the office
const FIRST_NAME_BEHIND = latin(
  /^((?:DE )?(?:MINISTER|STAATSSECRETARIS) (?:VAN|VOOR) \p{Lu}[\p{Lu} ,–-]{2,100}) (?=\p{Lu}\p{Ll}[\p{L}’'-]* \S)/u
);

// "Minister van Defensie Ministerie van Defensie", "Minister voor Natuur Ons kenmerk": what stands beside it, joined to an office
const BESIDE_BEHIND =
  /(?<=\p{L})\s(?:Ministerie van \p{Lu}|Directoraat-|(?:Ons|Onze|Uw) (?:kenmerk|referentie|brief)|Kenmerk|Postbus \d).*$/u;

// "P. de Wit Minister van Defensie": two lines that became one
const NAME_BEFORE = /^(\S.{2,60}?) (?=(?:Minister|Staatssecretaris) (?:van|voor) \p{Lu})/u;

/** The office and the name that stand on one line. */
function withoutName(cell: string): string[] {
  const [before, ahead = ''] = NAME_BEFORE.exec(cell) ?? [];
  if (before !== undefined && NAME.test(signedName(ahead))) {
    return [ahead, cell.slice(before.length)];
  }
  const line = OFFICE.test(cell) ? cell.replace(BESIDE_BEHIND, '') : cell;
  const office = OFFICE.test(line)
    ? (NAME_BEHIND.exec(line) ?? INITIALS_BEHIND.exec(line) ?? FIRST_NAME_BEHIND.exec(line))
    : null;
  const name = office && line.slice(office[0].length);
  return name && NAME.test(signedName(name)) ? [office[1] ?? '', name] : [line];
}

/** Lines without their comma; an office that goes on on the next line is one. */
function withWholeOffices(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let open: string | undefined;
  let isOffice = false;
  for (const line of lines) {
    const text = line.replace(/,$/u, '');
    const isOther = OFFICE.test(text) || INITIALS.test(text) || text === '';
    const joins: boolean =
      !isOther &&
      ((open !== undefined && (open !== ',' || line.endsWith(','))) ||
        (isOffice && AND_MORE.test(text)));
    if (joins) {
      whole.push(`${whole.pop()!}${open === ',' ? ', ' : ' '}${text}`);
    } else {
      whole.push(text);
    }
    isOffice = joins || OFFICE.test(text);
    open = isOffice ? GOES_ON.exec(line)?.[0].trim() : undefined;
  }
  return whole;
}
