import { MONTH_NAME } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';
import { NAME_PARTICLE, PERSON_TITLE } from '../../scan/name-words.ts';
import { isBoard } from '../shapes/signature-line.ts';

const DAY = String.raw`\d{1,2} (?:${MONTH_NAME}) (?:19|20)\d\d`;

const OFFICE =
  '(?:plaatsvervangend )?(?:loco-)?(?:(?:gemeente|provincie)?secretaris(?:-directeur)?|burgemeester|voorzitter|dijkgraaf|commissaris van de [Kk]oning(?:in)?)';

// "mr. F. Faas", "Ineke van der Terpstra-Faas"
const NAME = String.raw`(?:(?:${PERSON_TITLE})\. ?){0,3}(?:(?:\p{Lu}\p{Ll}?\. ?){1,5}|\p{Lu}\p{Ll}{1,20} )(?:(?:${NAME_PARTICLE}|[Vv]an|[Dd]e) ){0,3}\p{Lu}[\p{L}’'-]{1,30}`;

// "de secretaris, de burgemeester,", "de secretaris, F. Faas", "F. Faas, secretaris": as nobody is told of in a sentence, where a
// verb would stand behind them: "F. Faas, burgemeester, betaalt"
const SIGNERS = String.raw`(?:(?:[Dd]e )?${OFFICE},?\s{1,4}(?=(?:[Dd]e )?${OFFICE}(?!\p{L})|(?:${PERSON_TITLE})\.|\p{Lu})|${NAME},\s{1,4}(?:de )?${OFFICE}(?!\p{L}|,?\s{1,4}(?!(?:en )?(?:de )?${OFFICE}(?!\p{L})|(?:en )?(?:${PERSON_TITLE})\.)\p{Ll}{3}))`;

// ". Burgemeester en wethouders van Oeverdam, de secretaris,", "groet, het college van Oeverdam, F. Faas, secretaris",
// ". Het dagelijks bestuur van waterschap Oever, 3 mei 2031 F. Faas, dijkgraaf"
const SIGNED = new RegExp(
  String.raw`(?<=^|[.?!»”)]\s{1,4}|(?:groet(?:en)?|Hoogachtend),\s{1,4}|${DAY},?\s{1,4})((?:Namens )?(?:[Hh]et )?(?:[Cc]ollege|[Bb]urgemeester en|[Gg]edeputeerde|[Dd]agelijks|[Dd]ijkgraaf)(?: [^\s.?!:;,()\d]{1,30}){1,9}?,?)(?=\s{1,4}(?:${DAY},?\s{1,4})?${SIGNERS})`,
  'gu'
);

// "Het college van Oeverdam, de secretaris, F. Faas" on a line of its own
const BOARD_FIRST =
  /^(?:Namens )?(?:Het (?:college|dagelijks)|College|Burgemeester en|Gedeputeerde|Dijkgraaf)/u;

/** No such line is longer, in characters. */
const LONGEST_ROW = 240;

/** The same in one line of a text that has its lines: one that begins with the board. */
export const boardRowPlaces = (line: string): number[] =>
  line.length < LONGEST_ROW && BOARD_FIRST.test(line) ? boardPlaces(line) : [];

const DAY_BEHIND = new RegExp(String.raw`^\s{1,4}${DAY},?(?=\s)`, 'u');

/** Where in a text on one line a board signs: where its name begins, who signs for it, and the day between them. */
export function boardPlaces(line: string): number[] {
  if (!/secretaris|burgemeester|voorzitter|dijkgraaf|commissaris/u.test(line)) return [];
  return findAll(line, SIGNED).flatMap(({ index, 1: board = '' }) => {
    if (!isBoard(board.endsWith(',') ? board : `${board},`)) return [];
    const to = index + board.length;
    const day = DAY_BEHIND.exec(line.slice(to, to + LONGEST_DAY));
    return day ? [index, to, to + day[0].length] : [index, to];
  });
}

const LONGEST_DAY = 30;
