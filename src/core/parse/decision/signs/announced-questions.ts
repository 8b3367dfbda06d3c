import { GROUP_IN_ANY_CASE, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../../scan/office-words.ts';
import { oneOf } from '../../scan/one-of.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';
import { ASKS_YOU } from '../../scan/question-openings.ts';

// "SP-Kamerlid Tinbergen stelt vragen aan minister De Ruig", "Bakkenes (D66) heeft … gesteld aan de
// minister", "De fractie wil van het college weten"
const ASKS = new RegExp(
  String.raw`(?:(?:kamer|staten|raads)(?:lid|leden)|\bhet lid\b|\bde leden\b|fractie|\(\p{Lu}[\p{L}\d -]{1,20}\))(?! (?:kan|kunnen|mag|mogen) )[^.?!]{1,160}${oneOf(
    [
      new RegExp(
        String.raw`\bvragen\b[^.?!]{1,120}\b(?:aan|van|gesteld|ingediend)\b[^.?!]{1,60}(?:${GOVERNMENT}|${LOCAL_BOARD})`,
        'iu'
      ),
      // "stellen aan minister De Ruig de volgende vragen"
      new RegExp(
        String.raw`\baan\b[^.?!]{1,20}(?:${GOVERNMENT}|${LOCAL_BOARD})\b[^.?!]{1,100}\bvolgende (?:schriftelijke )?vragen\b`,
        'iu'
      )
    ]
  )}`,
  'iu'
);

// "heeft de VVD op 3 mei vragen gesteld aan het college", "De volgende vragen heeft Inge Faas namens de fractie van
// Dorp en Veer aan het college gestuurd"
const GROUP_PUT = new RegExp(
  String.raw`\b(?:heeft|hebben|stelt|stellen|stelde|stelden) (?:de )?(?:${GROUP_IN_ANY_CASE})\b[^.?!]{1,120}\bvragen\b[^.?!]{1,60}\baan\b[^.?!]{1,40}(?:${LOCAL_BOARD})|\bvolgende (?:schriftelijke )?vragen (?:heeft|hebben|stelde|stelden|stelt|stellen)\b[^.?!]{1,120}\b(?:fractie|${GROUP_IN_ANY_CASE})\b[^.?!]{1,80}\baan\b[^.?!]{1,40}(?:${LOCAL_BOARD})`,
  'iu'
);

// "Mondelinge vragen over het pontje in Provinciale Staten", "artikel 39 vragen gesteld aan het college"
const TO_COUNCIL =
  /\b(?:schriftelijke |mondelinge |raads|staten|art(?:ikel|\.)? ?\d{1,3}[ -])vragen\b[^.?!]{1,100}\b(?:in|aan) (?:de |het )?(?:provinciale staten|gemeenteraad|gedeputeerde staten|college)/iu;

// "Collegevragen over het pontje" as a title, and "mijn fractie", "uw college" below it; students have such, too
const TITLE_OF_COUNCIL = /^(?:college|raads|staten)vragen (?:over|inzake|m\.?b\.?t\.?|aan) /iu;
const IN_COUNCIL =
  /\bfractie\b|(?:raads|staten)(?:lid|leden)|\b(?:het|uw) college(?! van bestuur)\b|\b(?:wethouder|gedeputeerde|burgemeester)\b/iu;

const ANNOUNCES = new RegExp(
  oneOf([
    // "De vragen:", "Haar vragen luiden als volgt:", "… de volgende schriftelijke vragen gesteld aan de minister:"
    /(?:^(?:de|haar|zijn|hun|onze|alle) (?:kamer|raads|staten)?vragen|\b(?:(?:na)?volgende|onderstaande) (?:schriftelijke )?(?:kamer|raads|staten)?vragen)\b[^.?!]{0,160}:$/iu,
    /^(?:de )?(?:na)?volgende (?:schriftelijke )?vragen (?:heeft|hebben|stelde|stelden|stelt|stellen)\b[^.?!]{1,200}[.:]$/iu,
    // "Hieronder treft u de vragen en de daarop gegeven antwoorden aan."
    /\b(?:hieronder|hierna|onderstaand)\b[^.?!]{1,60}\bvragen (?:en|met)(?: de)?(?: daarop)?(?: gegeven)? antwoorden\b[^.?!]{0,40}[.:]$/iu
  ]),
  'iu'
);

// "Beantwoord de volgende vragen:", "Bespreek met elkaar de volgende vragen:": what a test or a guide has its reader do
const TELLS_READER = /\b(?:beantwoord|bespreek|bedenk|maak|lees|vul)\b/iu;

// "1. ", "• ", "- " before a question
const SIGN = /^(?:\d{1,2}[.)]\s|[•●▪*–-]\s)/u;

/** Lines are given no longer than this: the mark of the question may stand behind. */
export const CUT = 200;

const asks = (line: string): boolean => line.includes('?') || line.length >= CUT;

// "Geacht college,", "Vragen aan het college over", "voor de raadsvergadering van 3 mei"
const OF_COUNCIL =
  /geachte? college|edelachtbaar college|vragen aan (?:het |uw )?college|gedeputeerde staten|provinciale staten|gemeenteraad|raadsvergadering|reglement van orde/iu;

// "de volgende vragen", "onderstaande vragen", "SCHRIFTELIJKE VRAGEN"; "Vragen art. 33 fietsveren" as a title
const SPEAKS = new RegExp(
  String.raw`\b(?:(?:${QUESTION_KIND}|volgende|navolgende|onderstaande|enkele(?: \p{L}+)?) |raads|staten)vragen\b|\bvragen aan\b|^vragen art(?:ikel|\.) ?\d`,
  'imu'
);

// "de fractie", "raadslid Faas", "het CDA"; "Schriftelijke vragen inzake het pontje" as a title;
// "Interpellatieverzoek", which only members make
const GROUP = new RegExp(
  String.raw`fractie|interpellatie|\b(?:raads|staten)lid\b|\b(?:${GROUP_IN_ANY_CASE})\b|^schriftelijke vragen(?!\p{L})`,
  'imu'
);

// "het college", "GS", "de wethouder": who is asked
const BOARD = /\b(?:(?:het|uw) college|GS|gedeputeerde|burgemeester|wethouder)\b/u;

// "Kan het college", "Wil het college": where nothing above says that a council asks
const OF_BOARD = /(?<!\p{L})[Hh]et [Cc]ollege(?! van [Bb]estuur)(?!\p{L})/u;

// "De fractie heeft hierover de volgende vragen:", right above them, not for those who live there nor "stelt
// zich"; "de gemeente Oeverdam"
const GROUP_ASKS =
  /\bfractie\b[^.?!:]{1,80}\b(?:heeft|hebben|stelt|had)\b(?! zich(?:zelf)?\b)(?:(?! voor (?:de |onze |alle |haar )?(?:inwoners|bewoners|kiezers|leden|u\b))[^.?!:]){1,60}\b(?:volgende|onderstaande) vragen\s?:$/iu;
const OF_PLACE = /\b(?:de|onze|het) (?:gemeente|provincie|waterschap)(?= \p{Lu})/u;

/** The lines above line `first`, each up to its end: the sentence that says who asks may stand at the end of a long one. */
export function headAbove(lines: readonly string[], first: number, whole: string): string {
  const above = lines.slice(0, first);
  const ends = above.map((line, i) => (line.length < CUT ? line : wholeLine(lines, i, whole)));
  return ends.join('\n');
}

/** Whether the lines at the top are those of questions that a group of a council puts to its board. */
function asksBoard(lines: readonly string[], whole: string): boolean {
  const first = lines.findIndex((line) => NUMBERED.test(line));
  if (first <= 0) return false;
  const head = headAbove(lines, first, whole);
  if (!SPEAKS.test(head) || !GROUP.test(head)) return false;
  const asked = lines.slice(first).filter((line) => NUMBERED.test(line) && asks(line));
  if (asked.length < 2) return false;
  if (!OF_COUNCIL.test(head)) {
    if (asked.filter((line) => OF_BOARD.test(line)).length >= 2) return true;
    return (
      GROUP_ASKS.test(lines[first - 1]!) &&
      OF_PLACE.test(head) &&
      asked.some((line) => OF_BOARD.test(line))
    );
  }
  return (
    asked.some((line) => BOARD.test(line)) || /geachte? college|edelachtbaar college/iu.test(head)
  );
}

// "1. "
const NUMBERED = /^\d{1,2}[.)]\s/u;

/**
 * Whether the lines at the top tell that members put questions to somebody who governs, and then print
 * these: what parties and newspapers write about a set. `head` is the same text in one line.
 */
export function announcesQuestions(lines: readonly string[], head = ''): boolean {
  if (asksBoard(lines, head)) return true;
  const at = lines.findIndex(
    (line, i) =>
      (announces(wholeLine(lines, i, head)) &&
        (opensList(lines[i + 1]) || (isSubtitle(lines[i + 1]) && opensList(lines[i + 2])))) ||
      headsQuestions(line, lines[i + 1])
  );
  if (at < 0) return false;
  const above = lines.slice(0, at + 1);
  // A line is given cut, where the sentence that says who asks may go on.
  const said = head.slice(0, Math.max(0, head.indexOf(lines[at]!)));
  return (
    [...above, wholeLine(lines, at, head), said].some(
      (line) => tellsOfAskers(line) || TO_COUNCIL.test(line)
    ) ||
    (above.some((line) => TITLE_OF_COUNCIL.test(line)) &&
      lines.some((line) => IN_COUNCIL.test(line)))
  );
}

// "heeft Gemeentebelangen Oeverdam het college verzocht op onderstaande vragen een antwoord te geven"
const GROUP_REQUESTS = new RegExp(
  String.raw`(?<!\p{L})(?:heeft|hebben) (?:de )?(?:${GROUP_NAME}|${LOCAL_GROUP_WORD})(?!\p{L})[^.?!]{0,60} (?:het college|gedeputeerde staten|de (?:burgemeester|wethouder)) verzocht[^.?!]{1,60}(?<!\p{L})vragen(?!\p{L})`,
  'u'
);

/** Whether a sentence tells that members or their groups put questions to those who govern. */
export const tellsOfAskers = (line: string): boolean =>
  ASKS.test(line) || GROUP_PUT.test(line) || GROUP_REQUESTS.test(line);

const announces = (line: string): boolean =>
  /[.:]$/u.test(line) && ANNOUNCES.test(line) && !TELLS_READER.test(line);

/** A line that was given cut, up to the next one, as `head` has it. */
export function wholeLine(lines: readonly string[], i: number, head: string): string {
  const line = lines[i]!;
  const at = line.length < CUT ? -1 : head.indexOf(line);
  const end = at < 0 ? -1 : head.indexOf(lines[i + 1] ?? '', at + line.length);
  return end < 0 ? line : head.slice(at, end).trim();
}

// "Over de vergunning:", above the first of the questions
const isSubtitle = (line = ''): boolean => line.length < 80 && line.endsWith(':');

const opensList = (line: string | undefined): boolean =>
  line !== undefined && SIGN.test(line) && asks(line);

// "Vragen", "De vragen:", "Vragen SP": a title of its own above the first question
const TITLE = new RegExp(
  String.raw`^(?:de )?vragen(?: (?:van )?(?:de )?(?:${GROUP_IN_ANY_CASE})(?:-fractie)?)?\s?:?$`,
  'iu'
);

// "• Is het college bereid", "- Kunt u": put to whoever governs, not "• Hoe dient een raadslid een vraag in?"
const PUT_TO_BOARD = new RegExp(
  String.raw`^(?:${ASKS_YOU}) u\s|^(?:Is|Kan|Deelt|Wil|Vindt|Erkent) het [Cc]ollege\s`,
  'u'
);

/** Whether a title stands right above questions of which the first is put to whoever governs. */
const headsQuestions = (line: string, next: string | undefined): boolean =>
  TITLE.test(line) && opensList(next) && PUT_TO_BOARD.test(next!.replace(SIGN, ''));
