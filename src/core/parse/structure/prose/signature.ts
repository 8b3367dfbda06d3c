import type { Row } from '../rows/rows.ts';
import { isBesideLetter } from '../shapes/beside-letter.ts';
import { rowCells } from '../shapes/row-cells.ts';
import { signsWithGroup } from './signs-with-group.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';

// "De minister van Financiën,", "DE STAATSSECRETARIS VAN DEFENSIE", "Mede namens de minister van …,"
const OFFICE = latin(
  /^(?:mede namens |namens |de voorzitter van de |de (?:adjunct-)?griffier )?(?:de (?:vice-)?)?(?:demissionair )?(?:minister(?:-president)?|staatssecretaris)\b(?! (?:is|heeft|kan|zal|wil|zegt|vindt|deelt|acht)\b)(?:[^.?!]|(?<=[\s.,(](?:\p{L}|drs?|mr|ir|ing|prof|mw|chr|th|ph|joh))\.){0,120},?$/iu
);

const mayBeOffice = mayBeginWithAny(
  (
    'mede namens |namens |de voorzitter van de |de griffier |de adjunct|de vice-|' +
    'de demissionair |de minister|de staatssecretaris|demissionair |minister|' +
    'staatssecretaris'
  ).split('|')
);

const isOffice = (line: string): boolean => mayBeOffice(line) && OFFICE.test(line);

// "Minister antwoordt op vragen", "De staatssecretaris stuurt": a headline, no signature
const ACTS = latin(
  /^(?:[Dd]e )?(?:[Vv]ice-)?(?:[Mm]inister|[Ss]taatssecretaris)(?:-president)? (?!(?:van|voor|en|zonder|belast|mede|namens|de|den|der|ter|ten|el|al|dr|drs|mr|ir|ing|prof|mw)(?!\p{L}))\p{Ll}/u
);

// "De minister van Defensie en de staatssecretaris van Financiën hebben": a sentence about both
const DO =
  /\s(?:heeft|hebben|is|zijn|kan|kunnen|zal|zullen|wil|willen|wordt|worden|gaat|gaan)(?:\s\p{Ll}|$)/u;

/** Whether a line that begins with an office tells what somebody does. */
export function tellsOfOffice(line: string): boolean {
  return ACTS.test(line) || DO.test(line);
}

// "K.L. Kalisvaart", "drs. Jasmijn de Ruiter", "(J. de Ruiter)", "(w.g.) J. de Ruiter": a name above its office
const NAME = latin(
  /^(?:\(?w\.\s?g\.\)?\s+)?\(?(?:(?:drs|mr|dr|ir|ing|prof|mw)\.\s)*\p{Lu}[\p{L}.’'-]*\s(?:[\p{L}.’'-]+\s){0,4}\p{Lu}[\p{L}’'-]+\)?$/u
);

// "Jasmijn de Ruiter Minister van Visserij": name and office in a text that became one line
const NAMED_OFFICE = latin(
  /^(?:\(?w\.\s?g\.\)?\s+)?(?:(?:drs|mr|dr|ir|ing|prof|mw)\.\s+)*\p{Lu}(?:\p{L}+|\.(?:\p{L}\.)*)\s+(?:(?:[\p{L}’'-]+|(?:\p{Lu}\.)+)\s+){1,5}(?:Minister(?:-president)?|Staatssecretaris)(?:\s+v(?:an|oor)\s+[^.?!:]{3,120})?$/u
);

// "Fractievoorzitter Duinbelang", "Statenlid": what members write under their name
const MEMBER =
  /^(?:plaatsvervangend )?(?:fractie(?:voorzitter|lid)|(?:provinciaal )?statenlid|raadslid|(?:tweede )?kamerlid)\b/iu;

// "Hoogachtend,", "(w.g.)", "Indiener, Faas", "Namens de fractie van Leefbaar Duinrade,", "Namens de VVD
// Statenfractie Noordmark,": not "Namens de fractie vraag ik"
const CLOSING = latin(
  new RegExp(
    String.raw`^(?:\(?w\.\s?g\.\)?$|hoogachtend|met vriendelijke groet|(?:de )?indiener(?:s|\(s\))?(?:\s?[:,]|(?<=\)) \p{L})|(?:vriendelijke |hartelijke )?groet(?:en|jes)?,?$|namens (?:de |het )?(?:[\p{L}\d]+[- ])?(?:staten|raads)?fractie(?: (?:van )?[\p{Lu}\d][\p{L}\d -]{0,30})?,?$|namens de partij [\p{L} -]{2,40},$|namens (?:de |het )?(?:${GROUP_NAME})(?: \p{Lu}[\p{L} -]{2,30})?,$|(?:het lid|de leden) van (?:de (?:gemeente)?raad|provinciale staten),$)`,
    'iu'
  )
);

const mayClose = mayBeginWithAny(
  (
    'w.|(w.|hoogachtend|met vriendelijke groet|de indiener|indiener|vriendelijke groet|' +
    'hartelijke groet|groet|namens |het lid van |de leden van '
  ).split('|')
);

// "Het college van burgemeester en wethouders van Oosterbroek,", "Gedeputeerde Staten van Noordmark,"
const BOARD = latin(
  /^(?:namens )?(?:het )?(?:(?:bestuurs)?college(?: van)?|dagelijks bestuur(?: van)?)? ?(?:burgemeester en wethouders|gedeputeerde staten|dijkgraaf en (?:hoog)?heemraden|het (?:openbaar lichaam|waterschap|hoogheemraadschap))(?: van \p{Lu}[\p{L}’' -]{1,40},?|,)(?: (?:de )?(?:secretaris|voorzitter)[\p{L}., -]{0,80})?$/iu
);

const mayBeBoard = mayBeginWithAny(
  (
    'namens |bestuurscollege|college|dagelijks bestuur|burgemeester en wethouders|' +
    'gedeputeerde staten|dijkgraaf en |het bestuurscollege|het college|' +
    'het dagelijks bestuur|het burgemeester|het gedeputeerde|het dijkgraaf|het het |' +
    'het openbaar lichaam|het waterschap|het hoogheemraadschap|het  '
  ).split('|'),
  ' '
);

const isBoard = (line: string): boolean => mayBeBoard(line) && BOARD.test(line);

// "Den Haag, 6 februari 2024" above who signs
const PLACE_AND_DAY = latin(/^\p{Lu}[\p{L}’' -]{2,30}, \d{1,2} \p{Ll}{3,9} (?:19|20)\d\d$/u);

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
      (mayClose(text) && CLOSING.test(text)) ||
      (afterBlank && signsWithGroup(rows, i, next)) ||
      (afterBlank && isBoard(text)) ||
      (afterBlank && below !== undefined && isBoard(below.text) && PLACE_AND_DAY.test(text)) ||
      ((afterBlank || inline || isNamedBelow(rows, i) || isNamedBehind(rows, i)) &&
        isOffice(text) &&
        !tellsOfOffice(text)) ||
      (inline && NAMED_OFFICE.test(text)) ||
      (below !== undefined &&
        NAME.test(text) &&
        (MEMBER.test(below.text) ||
          ((afterBlank || closes(rows, i, next)) && isOffice(below.text))));
    if ((signs || isAsker(rows, i, first)) && rows.slice(i, next).every(isShort)) return i;
  }
  return undefined;
}

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
  if (!afterBlank || !NAME.test(text)) return false;
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

// "De minister van Sociale Zaken en Werkgelegenheid": nothing but an office
const OFFICE_ALONE = latin(
  /^[Dd]e (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) \p{Lu}[\p{L}-]*(?:,? (?:en )?\p{Lu}[\p{L}-]*)*$/u
);

// "DE MINISTER VAN DEFENSIE": needs no comma
const CAPITALS = latin(/^[\p{Lu}\s,’'-]{12,}$/u);

/** "De minister van Defensie," right behind a sentence and above a name: no blank line is needed. */
function isNamedBelow(rows: readonly Row[], i: number): boolean {
  const above = rows[i - 1];
  const next = withSingleBlanks(rows[i + 1]?.text ?? '');
  const last = mayBeMore(next) && AND_MORE.test(next) ? i + 1 : i;
  const name = rows[last + 1];
  const office = rows[last]!.text;
  const isSetOff = office.endsWith(',') || CAPITALS.test(office) || OFFICE_ALONE.test(office);
  if (!isSetOff || !name || !NAME.test(name.text)) return false;
  return isBehindSentence(above) && !goesOn(rows[last + 2]);
}

/** "De minister van Defensie, J. de Ruiter" right behind a sentence: office and name on one line. */
function isNamedBehind(rows: readonly Row[], i: number): boolean {
  const { text } = rows[i]!;
  const comma = text.lastIndexOf(', ');
  return (
    comma > 0 &&
    NAME.test(text.slice(comma + 2)) &&
    OFFICE_ALONE.test(text.slice(0, comma)) &&
    isBehindSentence(rows[i - 1]) &&
    !goesOn(rows[i + 1])
  );
}

const isBehindSentence = (above: Row | undefined): boolean =>
  !above || /[.?!»”"'’)]$/u.test(above.text);

/** A line that goes on with a sentence. */
const goesOn = (row: Row | undefined): boolean =>
  row !== undefined && !row.afterBlank && /^\p{Ll}/u.test(row.text);
