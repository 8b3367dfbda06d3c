import { withSingleBlanks } from '../scan/collapse.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../scan/office-words.ts';
import { QUESTION_KIND } from '../scan/question-kinds.ts';

/** What the cells of a column hold. */
export type ColumnRole = 'number' | 'question' | 'answer' | 'pair' | 'about' | 'page' | 'nothing';

const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  // "Nr.", "#", "Vraagnummer"
  ['number', /^(?:#|n(?:r|o|ummer)s?|(?:vraag|volg)-?\s?(?:nr|nummer)s?)$/iu],
  // "Vraag", "Vragen", "Technische vraag", "Vraag van de fractie", "Vraag/opmerking"
  [
    'question',
    new RegExp(
      String.raw`^(?:(?:${QUESTION_KIND}|gestelde)\s)?vra(?:ag|gen)(?:\s(?:van\s)?(?:de\s|het\s)?(?:fracties?|lid|leden|raadslid|commissie|raad)|\s?\/\s?opmerking(?:en)?)?$`,
      'iu'
    )
  ],
  // "Antwoord", "Antwoord van de minister", "Reactie college", "Beantwoording"
  [
    'answer',
    new RegExp(
      String.raw`^(?:antwoord(?:en)?|beantwoording|reactie)(?:\s(?:van\s)?(?:de\s|het\s)?(?:${GOVERNMENT}|${LOCAL_BOARD}|bewindspersoon|bestuur|ministerie|gemeente|provincie|organisatie))?$`,
      'iu'
    )
  ],
  // "Vraag en antwoord", "Vragen/antwoorden"
  ['pair', /^vra(?:ag|gen)\s?(?:en|\/|&)\s?antwoord(?:en)?$/iu],
  // "Fractie", "Kamerlid", "Vraagsteller", "Onderwerp"
  [
    'about',
    /^(?:fracties?|part(?:ij|ijen)|(?:kamer|raads|staten|commissie)?lid|(?:politieke\s)?partij|indiener|steller|vra(?:ag|gen)steller|ingediend door|gesteld door|naam|onderwerp|thema|programma|paragraaf|hoofdstuk|beleidsveld|taakveld|onderdeel|categorie|rubriek|(?:begrotings)?artikel|portefeuille(?:houder)?|wethouder|gedeputeerde|domein|directie|afdeling)$/iu
  ],
  // "Bijlage", "Blz. (van)", "t/m", also without a gap between them
  [
    'page',
    /^(?:(?:bijlagen?|(?:blz|bladzijden?|pag|pagina(?:'s)?|p)\.?|\(?van\)?|t\/m|tot)(?:\s|$)){1,4}$/iu
  ]
];

/** No name of a column is longer. */
const LONGEST = 40;

const SIGNS_BEFORE = /^[\s*_\\"]+/u;
const SIGN_BEHIND = /[\s*_\\":.]/u;

/**
 * What the columns of a table hold, by their names: one of them questions, beside numbers or answers.
 * `undefined` where they do not say so, or where one of them says something else. A nameless first
 * column holds numbers.
 */
export function readColumnNames(names: readonly string[]): readonly ColumnRole[] | undefined {
  const roles = readNamesOfCells(names);
  return roles?.every((role) => role !== 'pair' && role !== 'nothing') ? roles : undefined;
}

/**
 * The same where borders part the cells: one column may hold questions with their answers, and others, without a
 * name or for remarks, nothing.
 */
export function readNamesOfCells(names: readonly string[]): readonly ColumnRole[] | undefined {
  if (names.length < 2) return undefined;
  const roles: ColumnRole[] = [];
  for (const [i, printed] of names.entries()) {
    const isNameless = nameOf(printed) === '';
    const role = isNameless ? (i === 0 ? 'number' : 'nothing') : roleOfCell(printed);
    if (!role) return undefined;
    roles.push(role);
  }
  const count = (role: ColumnRole) => roles.filter((one) => one === role).length;
  if (count('number') > 1 || count('answer') > 1) return undefined;
  if (count('pair') === 1 && count('question') + count('answer') === 0) return roles;
  if (count('question') !== 1 || count('pair') > 0) return undefined;
  return count('number') + count('answer') > 0 ? roles : undefined;
}

// "Opmerkingen": mostly empty
const REMARKS = /^(?:opmerking(?:en)?|status)$/iu;

const roleOfCell = (printed: string): ColumnRole | undefined =>
  REMARKS.test(nameOf(printed)) ? 'nothing' : roleOf(printed);

/** Whether these are the names of a table's columns, and one of them holds what is asked. */
export function namesColumns(names: readonly string[]): boolean {
  const roles = names.filter((name) => nameOf(name) !== '').map(roleOf);
  const asks = roles.some((role) => role === 'pair' || role === 'question');
  return roles.length > 1 && asks && !roles.includes(undefined);
}

/** What a column holds by its name, with or without signs of Markdown; `undefined` where that is not known. */
export function roleOf(printed: string): ColumnRole | undefined {
  if (printed.length > LONGEST) return undefined;
  const name = nameOf(printed);
  return roleNamed(name) ?? (name.length < SHORT ? roleNamed(name.replaceAll(' ', '')) : undefined);
}

const roleNamed = (name: string): ColumnRole | undefined =>
  NAMES.find(([, shape]) => shape.test(name))?.[0];

/** A name that a narrow column cut ("N" / "r.", "Por" / "tefeuillehouder") has fewer characters. */
const SHORT = 26;

/** A name without the signs of Markdown and the stop round it, with single blanks. */
function nameOf(printed: string): string {
  const name = printed.replace(SIGNS_BEFORE, '');
  let end = name.length;
  while (end > 0 && SIGN_BEHIND.test(name.charAt(end - 1))) end--;
  return withSingleBlanks(name.slice(0, end)).replace('/ ', '/');
}
