import type { Row } from '../rows/rows.ts';
import { isBesideLetter } from '../shapes/beside-letter.ts';
import { rowCells } from '../shapes/row-cells.ts';
import {
  closesLetter,
  isBoard,
  isInCapitals,
  isMembersOffice,
  isNameBeforeOffice,
  isNameWithInitials,
  isNamedOffice,
  isOffice,
  isOfficeAlone,
  isPlaceAndDay,
  isSigningName,
  tellsOfOffice
} from '../shapes/signature-line.ts';
import {
  isBehindSentence,
  isBoardBehind,
  signsForBoard,
  signsWithBareName
} from './signing-board.ts';
import { signsWithGroup } from './signs-with-group.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';

/** How many rows a signature has at most, and how long they are. */
const MAX_ROWS = 14;
const MAX_LENGTH = 120;

/**
 * Index of the row with which the signature at the end of these rows begins: an office, a name,
 * perhaps a second office. `undefined` where nobody signs.
 */
export function findSignature(rows: readonly Row[], first: number, next: number) {
  for (let i = Math.max(first, next - MAX_ROWS); i < next; i++) {
    const { text: printed, afterBlank, inline } = rows[i]!;
    // A line that was set to the full width has wider blanks, a row of a table stands in cells.
    const text = withSingleBlanks(signingCells(printed) ?? printed);
    const below = rows[i + 1];
    const signs =
      closesLetter(text) ||
      (afterBlank && signsWithGroup(rows, i, next)) ||
      (afterBlank && isBoard(text)) ||
      isBoardBehind(rows, i) ||
      signsForBoard(rows, i, next) ||
      signsWithBareName(rows, i, next) ||
      ((afterBlank || isBehindSentence(rows[i - 1])) &&
        below !== undefined &&
        (isBoard(below.text) || signsAlone(below.text)) &&
        isPlaceAndDay(text)) ||
      ((afterBlank || inline || isNamedBelow(rows, i) || isNamedBehind(rows, i)) &&
        isOffice(text) &&
        !tellsOfOffice(text)) ||
      ((inline || isBehindLetter(rows[i - 1], text)) && isNamedOffice(text)) ||
      (afterBlank && isNameBeforeOffice(text)) ||
      (afterBlank && i === rows.length - 1 && isNameWithInitials(text)) ||
      (below !== undefined &&
        isSigningName(withoutFullStop(text, below)) &&
        (isMembersOffice(below.text) ||
          ((afterBlank || closes(rows, i, next)) && isOffice(below.text))));
    if ((signs || isAsker(rows, i, first)) && rows.slice(i, next).every(isShort)) return i;
  }
  return undefined;
}

/** "Inge Faas." above "Raadslid Dorpsbelang." */
const withoutFullStop = (name: string, office: Row): string =>
  isMembersOffice(office.text) ? name.replace(/(?<=\p{L}{3})\.$/u, '') : name;

/** "De minister van Defensie,  J. de Ruiter" of "| De minister van Defensie, | J. de Ruiter |"; not of a row with figures. */
const signingCells = (line: string): string | undefined =>
  /\d/u.test(line) ? undefined : rowCells(line)?.join(' ').trim();

// "* De Havenbode, 29 november", "(1) Vergunning verleend, https://…": a note below who signs
const NOTE = /^(?:\*{1,3}|\(\*{1,3}\)|\(\d{1,2}\)|\[\d{1,2}\]) /u;

// "Indieners: Joost Knoop, GrienLinks; Menno Bakker, Partij voor de Dieren; …"
const ASKERS = /^(?:de )?indieners?\s?: /iu;

const isShort = ({ text }: Row): boolean =>
  text.length < MAX_LENGTH || NOTE.test(text) || ASKERS.test(text);

/** How many rows from the top may name who asks. */
const OPENING = 12;

/** "Dirk Zeelen" below the last question, where the opening names "het raadslid Zeelen". */
function isAsker(rows: readonly Row[], i: number, first: number): boolean {
  const { text, afterBlank } = rows[i]!;
  if (!afterBlank || !isSigningName(text)) return false;
  const surname = text.slice(text.lastIndexOf(' ') + 1);
  return rows.slice(0, Math.min(OPENING, first)).some(({ text: line }) => {
    const member = /(?:lid|leden) /iu.exec(line);
    return member !== null && line.includes(surname, member.index);
  });
}

/** "R. Jettinga" right behind a sentence, with no more than an office and the letterhead below it. */
function closes(rows: readonly Row[], i: number, next: number): boolean {
  const above = rows[i - 1];
  const behind = i + 2 < next ? rows[i + 2] : undefined;
  if (behind && !behind.afterBlank && !isBesideLetter(behind.text)) return false;
  return !above || /[.!]$/u.test(above.text);
}

// "en Werkgelegenheid,", "EN VOEDSELKWALITEIT,": the office goes on on the next line
const AND_MORE = latin(/^en \p{Lu}[\p{L} -]{2,60},$/iu);
const mayBeMore = mayBeginWithAny(['en ']);

/** "De minister van Defensie," right behind a sentence and above a name: no blank line is needed. */
function isNamedBelow(rows: readonly Row[], i: number): boolean {
  const above = rows[i - 1];
  const next = withSingleBlanks(rows[i + 1]?.text ?? '');
  const last = mayBeMore(next) && AND_MORE.test(next) ? i + 1 : i;
  const name = rows[last + 1];
  const office = rows[last]!.text;
  const isSetOff = office.endsWith(',') || isInCapitals(office) || isOfficeAlone(office);
  if (!isSetOff || !name || !isSigningName(name.text)) return false;
  return isBehindSentence(above) && !goesOn(rows[last + 2]);
}

/** "De minister van Defensie, J. de Ruiter" right behind a sentence: office and name on one line. */
function isNamedBehind(rows: readonly Row[], i: number): boolean {
  const { text } = rows[i]!;
  const comma = text.lastIndexOf(', ');
  return (
    comma > 0 &&
    isSigningName(text.slice(comma + 2)) &&
    isOfficeAlone(text.slice(0, comma)) &&
    isBehindSentence(rows[i - 1]) &&
    !goesOn(rows[i + 1])
  );
}

// "Aan de Minister van Defensie", "Reactie van de Minister": no name stands before the office
const OF_OFFICE = /\sde (?:Minister|Staatssecretaris)(?!\p{L})/u;

/** "Sanne de Ruiter Minister van Defensie" right behind a sentence, or first of what stands behind an answer; not "Aan de Minister van Defensie". */
const isBehindLetter = (above: Row | undefined, text: string): boolean =>
  (above === undefined || /[\p{L})][.?!»”]$/u.test(above.text)) && !OF_OFFICE.test(text);

/** "De minister van Defensie, J. de Ruiter", with or without the name: an office of which nothing is told. */
const signsAlone = (text: string): boolean =>
  isNamedOffice(text) || (isOffice(text) && !tellsOfOffice(text));

/** A line that goes on with a sentence. */
const goesOn = (row: Row | undefined): boolean =>
  row !== undefined && !row.afterBlank && /^\p{Ll}/u.test(row.text);
