import {
  fromMemberLength,
  namedTitleLength,
  opensQuestions,
  replyWord
} from '../shapes/description-start.ts';
import { europeanEnd } from './european-rows.ts';
import type { Row } from '../rows/rows.ts';
import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

/** How many rows a description can run over. */
const MAX_ROWS = 14;

// "(ingezonden 6 mei 2024)", also with what a producer left of it, or "(Ont-" at a line end
const DATED =
  /\((?:(?:ingezonden|ontvangen)\b|(?:in(?:ge(?:zon)?)?|ont(?:van)?)(?:-$|[\u00AD\uFFFE]))/iu;

// ")." and ")" at the end, perhaps with a note mark
const CLOSED = /\)[\s.]*\d{0,2}$/u;

// "), zie ook Aanhangsel Handelingen nr. 12, vergaderjaar 2003–2004": what may follow the date
const SEE_ALSO =
  /\)[.,]?\s+zie\s+ook\s[^()?!]{4,120}(?:nr\.\s?\d{1,4}|\d{4}\s?[–-]\s?\d{2,4})\.?$/iu;
const SEE_ALSO_OPEN = /\)[.,]?\s+zie\s+ook\s(?:aanhangsel(?:\s(?:van\sde\s)?handelingen)?)?,?$/iu;

/** What may follow the date is no longer than this. */
const SEE_ALSO_LENGTH = 160;

// " aan de minister van", " aan de demissionair staatssecretaris": what tells a description from a title
const ASKED =
  /\saan (?:de |het )?(?:demissionaire? )?(?:vice-)?(?:minister|staats\p{L}*cretaris|kabinet)/iu;

// A line that ends like this goes on, whatever stands between: "over de", "Welzijn en", "Volksge-",
// "(ontvangen", "(ontvangen 23 november"
const GOES_ON = new RegExp(
  String.raw`(?:[\s(](?:${OPEN_WORD})|[,-]|\((?:ingezonden|ontvangen)(?: \d{1,2}| \d{1,2} \p{Ll}{3,9})?)$`,
  'u'
);

// "over tandartsen die regels overtreden": what a press release sets on a line of its own
const SUBJECT = /^(?:over|inzake|betreffende) \S/u;
const SAYS_SUBJECT = /(?:^|\s)(?:over|inzake|betreffende)\s/u;

/**
 * Reads the official description that begins in row `first`: its label, and the index of the row
 * after it. "Vraag van het lid X over Y" alone is a title, no description.
 */
export function readDescriptionRows(
  rows: readonly Row[],
  first: number,
  wrapped: boolean
): { label: string; next: number } | undefined {
  const european = europeanEnd(rows, first);
  if (european) return european;
  const opening = withoutMarkup(rows[first]!.text);
  if (namesAsker(rows, first, opening)) {
    return { label: 'Vragen', next: descriptionEnd(rows, first, wrapped) };
  }
  const reply = replyWord(
    isNamedBelow(rows, first, opening) ? `${opening} ${rows[first + 1]!.text}` : opening
  );
  if (!reply && !opensQuestions(opening)) return undefined;
  const next = descriptionEnd(rows, first, wrapped);
  const whole = rows
    .slice(first, next)
    .map(({ text }) => text)
    .join(' ');
  if (!reply && !ASKED.test(whole) && !DATED.test(whole)) return undefined;
  const label = reply ? `${reply[0]!.toUpperCase()}${reply.slice(1).toLowerCase()}` : 'Vragen';
  return { label, next };
}

// "Antwoord van Minister"
const OFFICE_ALONE = /^(?:nadere? )?antwoord van (?:de )?(?:minister|staatssecretaris)$/iu;

// "Brink"
const NAME_ALONE = /^\p{Lu}[^.?!:()]{1,40}$/u;

/**
 * Whether the name of who replies stands on a line of its own, "Antwoord van Minister" ⏎ "Brink" ⏎
 * "(Defensie) (ontvangen 3 mei 2031).": the official site prints it in bold, and a converter took each
 * tag for a line.
 */
function isNamedBelow(rows: readonly Row[], first: number, opening: string): boolean {
  if (opening.length > 50 || !OFFICE_ALONE.test(opening)) return false;
  const [name, office, ...more] = rows.slice(first + 1, first + 5).map(({ text }) => text);
  if (!name || !office?.startsWith('(') || !NAME_ALONE.test(name)) return false;
  return [office, ...more].some((text) => DATED.test(text));
}

// "BEANTWOORDING KAMERVRAGEN", "Antwoorden op schriftelijke vragen"
const TITLE_OF_QUESTIONS = /vragen\W*$/iu;

/** A title at the very top names who asks, or the line below a title that speaks of questions. */
function namesAsker(rows: readonly Row[], first: number, line: string): boolean {
  if (line.length > 400) return false;
  const isNamed = (text = '') => namedTitleLength(text) > 0;
  if (first <= 2 && isNamed(line)) {
    return !isNamed(rows[first + 1]?.text) && !isNamed(rows[first - 1]?.text);
  }
  const above = rows[first - 1]?.text ?? '';
  return above.length < 80 && TITLE_OF_QUESTIONS.test(above) && fromMemberLength(line) > 0;
}

/** A small letter or the date: the description was wrapped after all. */
function runsOn(line: string): boolean {
  return /^\p{Ll}/u.test(line) || DATED.test(line);
}

function descriptionEnd(rows: readonly Row[], first: number, wrapped: boolean): number {
  let dated = DATED.test(rows[first]!.text);
  const limit = Math.min(rows.length, first + MAX_ROWS);
  for (let next = first + 1; next < limit; next++) {
    const { text, afterBlank } = rows[next]!;
    const previous = withoutMarkup(rows[next - 1]!.text);
    const goesOn = GOES_ON.test(previous) || SEE_ALSO_OPEN.test(previous.slice(-SEE_ALSO_LENGTH));
    if (opensQuestions(text) || replyWord(text)) return next;
    if (dated && (CLOSED.test(previous.slice(-8)) || SEE_ALSO.test(endOf(rows, first, next)))) {
      return next;
    }
    const about = SUBJECT.test(text) && !SAYS_SUBJECT.test(previous) && !dated;
    if (afterBlank && !goesOn && !about) return next;
    if (!wrapped && !goesOn && !runsOn(text) && (dated || !isDatedBelow(rows, next, limit))) {
      return next;
    }
    dated ||= DATED.test(text);
  }
  return limit;
}

// "Vraag 1", "1. Kent": what stands below a description
const BELOW = /^(?:Vra(?:ag|gen)(?:\s|$)|\d)/u;

/** In how many rows the date of a description follows that was broken before a capital. */
const DATE_REACH = 8;

/**
 * Whether the date of the description still follows without a blank line: "… aan de Minister van
 * Binnenlandse" ⏎ "Zaken over … (ingezonden 6 mei 2024)", in a text of which other lines are paragraphs.
 */
function isDatedBelow(rows: readonly Row[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + DATE_REACH); i++) {
    const { text, afterBlank } = rows[i]!;
    if (afterBlank || BELOW.test(text) || opensQuestions(text) || replyWord(text)) return false;
    if (DATED.test(text)) return true;
    if (/[.?!]$/u.test(text)) return false;
  }
  return false;
}

/** The last words of rows that belong together. */
function endOf(rows: readonly Row[], first: number, next: number): string {
  const last = rows.slice(Math.max(first, next - 3), next).map(({ text }) => text);
  return last.join(' ').slice(-SEE_ALSO_LENGTH);
}
