import { withSingleBlanks } from '../../scan/collapse.ts';
import type { Row } from '../rows/rows.ts';
import {
  isBoard,
  isBoardOnly,
  isDayAlone,
  isPlaceAndDay,
  isSigningName
} from '../shapes/signature-line.ts';

// "de secretaris, de burgemeester,": who signs for a board
const SIGNERS =
  /^(?:de |loco-?)?(?:(?:gemeente|provincie)?secretaris|burgemeester|voorzitter|dijkgraaf|gezaghebber|commissaris)(?!\p{L})/iu;

// "W.H. Ebbinge, voorzitter", "mr. S. Doorn-van Rhijn, secretaris"
const NAMED_SIGNER =
  /^(?:\p{Ll}{2,4}\. ){0,2}\p{Lu}[^,?!]{2,50}, (?:de )?(?:loco-?)?(?:(?:gemeente|provincie)?secretaris|burgemeester|voorzitter|dijkgraaf|commissaris)(?!\p{L})/u;

// "Namens het dagelijks bestuur,", "Namens deze,"
const ON_BEHALF =
  /^[Nn]amens (?:het (?:college|(?:dagelijks )?bestuur|bestuurscollege)|dezen?|burgemeester en wethouders|gedeputeerde staten|gs|b&w)(?!\p{L})[^.?!:;,]{0,60},$/u;

// "dijkgraaf", "Wethouder Verkeer": below the name of who signs
const LOCAL_OFFICE =
  /^(?:de )?(?:(?:loco-?)?burgemeester|wethouder|gedeputeerde|dijkgraaf|heemraad|portefeuillehouder|(?:gemeente|provincie)?secretaris|griffier)(?: [^.?!:;]{2,60})?$/iu;

// "W.H. Ebbinge" of "W.H. Ebbinge, dijkgraaf": initials, as who signs writes the name
const INITIALS = /^(?:\p{Ll}{2,4}\. ){0,2}(?:\p{Lu}\.[ -]?){1,5}\s?\p{L}/u;

/**
 * Whether a row begins the signature of somebody who signs for a board, right behind a sentence: "Namens het college,"
 * above a name or an office and a name, "Het dagelijks bestuur," above a name with its office, or such a name or the
 * board with nothing below.
 */
export function signsForBoard(rows: readonly Row[], i: number, next: number): boolean {
  const text = withSingleBlanks(rows[i]!.text);
  const below = i + 1 < next ? withSingleBlanks(rows[i + 1]!.text) : '';
  if (text.length > LONGEST || below.length > LONGEST) return false;
  if (!isBehindSentence(rows[i - 1])) return false;
  if (isBoard(text) && i + 1 >= next) return true;
  if (INITIALS.test(text) && isSigningName(text)) return LOCAL_OFFICE.test(below) && i + 2 >= next;
  const [name = '', behind] = below.split(', ');
  // "de dijkgraaf, P. Osinga" in one line or two
  if (LOCAL_OFFICE.test(name.replace(/,$/u, ''))) {
    const signer = behind ?? (i + 3 >= next ? withSingleBlanks(rows[i + 2]?.text ?? '') : '');
    return ON_BEHALF.test(text) && isSigningName(signer);
  }
  if (!isSigningName(name)) return false;
  const office = i + 2 < next ? rows[i + 2]!.text : '';
  return (
    ON_BEHALF.test(text) || (text.endsWith(',') && isBoardAlone(text) && LOCAL_OFFICE.test(office))
  );
}

/** No line of such a signature is longer. */
const LONGEST = 80;

const isBoardAlone = (text: string): boolean =>
  isBoard(text) || /^het dagelijks bestuur[^.?!:;]{0,50},$/iu.test(text);

/**
 * Whether a row begins what a board signs with its bare name, as the last thing there is: "Burgemeester en wethouders",
 * with a day above or below it and who signs for it below. The answer to "Wie beslist daarover?" is none.
 */
export function signsWithBareName(rows: readonly Row[], i: number, next: number): boolean {
  if (rows[i]!.text.length > LONGEST) return false;
  const board = isDay(rows[i]!.text) ? i + 1 : i;
  if (board >= next || !isBoardOnly(withSingleBlanks(rows[board]!.text))) return false;
  const above = rows[i - 1];
  if (above && (rows[i]!.afterBlank ? /[?:]$/u : /[^.!»”"'’)]$/u).test(above.text)) return false;
  return rows.slice(board + 1, next).every(({ text }) => isOfSigner(text));
}

const isDay = (text: string): boolean => isDayAlone(text) || isPlaceAndDay(text);

/** Not the name of another board: an answer may list them. */
const isOfSigner = (text: string): boolean =>
  !isBoardOnly(withSingleBlanks(text)) &&
  (isDay(text) ||
    isSigningName(text) ||
    SIGNERS.test(text) ||
    NAMED_SIGNER.test(text) ||
    LOCAL_OFFICE.test(text));

/** "Gedeputeerde Staten van Noordmark," right behind a sentence and above who signs for it, or the day and who signs. */
export function isBoardBehind(rows: readonly Row[], i: number): boolean {
  const text = withSingleBlanks(rows[i]!.text);
  const isDated = isDay(rows[i + 1]?.text ?? '');
  const below = rows[isDated ? i + 2 : i + 1]?.text;
  // Cut out of a text that became one line, it needs no comma.
  const board = rows[i]!.inline && !text.endsWith(',') ? `${text},` : text;
  if (below === undefined || !board.endsWith(',') || !isBoard(board)) return false;
  return (SIGNERS.test(below) || NAMED_SIGNER.test(below)) && isBehindSentence(rows[i - 1]);
}

/** Whether the row above, if there is one, ends a sentence. */
export const isBehindSentence = (above: Row | undefined): boolean =>
  !above || /[.?!»”"'’)]$/u.test(above.text);
