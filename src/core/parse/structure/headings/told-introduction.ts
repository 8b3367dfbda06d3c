import { headLine } from '../shapes/head-line.ts';
import type { Row } from '../rows/rows.ts';
import { latin } from '../../scan/latin.ts';

/** A paragraph that leads to a list is read so many rows back. */
const ROWS = 8;

/** No sentence that leads to a list is shorter, in characters: "Vragen:" is a title. */
const SHORTEST = 20;

/** How much of a paragraph's end is read. */
const REACH = 400;

// "Antwoorden:", "Reactie van het college:": numbers below it are those of the answers to all above
const ANSWERS = latin(/(?<!\p{L})(?:(?:be)?antwoord(?:en|ing)?|reacties?)(?!\p{L})/iu);

/** Whether the sentence right above a row may lead to a list. */
export function leadsToList(row: number, rows: readonly Row[], needsColon: boolean): boolean {
  const above = rows[row - 1]?.text ?? '';
  if (!above.endsWith(':') && (needsColon || !above.endsWith('.'))) return false;
  const text = sentenceAbove(row, rows);
  if (text.length < SHORTEST) return false;
  if (ANSWERS.test(above)) return false;
  const line = headLine(text);
  // "De onderzoeksvragen waren:" looks like the label of a head.
  return line === undefined || line === 'announcement' || (line === 'label' && isOfOthers(text));
}

// "De ombudsman stelde twee vragen:", "In de enquête stonden twee vragen."; not "De leden van de VVD vragen:"
const OF_LIST = latin(/(?<!\p{L})(?:\p{L}*vragen|enquête|vragenlijst|\p{L}*onderzoek)(?!\p{L})/iu);

const OF_SET = latin(
  /(?<!\p{L})(?:lid|leden|\p{L}*fracties?|kamer|kamerlid|raadslid|raadsleden|statenlid|ik|wij|we|u|uw|nadere|aanvullende|vervolgvragen|nog|commissie|ingezonden|ingediend)(?!\p{L})/iu
);

const isOfOthers = (text: string): boolean => OF_LIST.test(text) && !OF_SET.test(text);

// "De onderzoekers stelden deze vragen:", "In de enquête stonden twee vragen:"; not "De enquête leidt tot deze vragen:"
const OF_STUDY = latin(
  /^(?:de (?:onderzoekers|inspectie|ombudsman)|het onderzoeksbureau) (?:stelden?|legden?|vroeg(?:en)?|hanteerden?)(?!\p{L})|^de (?:onderzoeks|deel|enquête)vragen (?:waren|luidden)(?!\p{L})|^in (?:de enquête|de vragenlijst) (?:stond(?:en)?|werd(?:en)?)(?!\p{L})|^de (?:enquête|vragenlijst) (?:telde|bevatte|bestond|luidde)(?!\p{L})/iu
);

const OF_PAPER = latin(
  /(?<!\p{L})(?:over|inzake|betreffende|omtrent|aanleiding|minister|staatssecretaris|college|kabinet)(?!\p{L})/iu
);

/**
 * Whether the sentence above a row, from row `from` on, begins with what those of a study asked, not members, and names
 * nothing of a paper's head.
 */
export function tellsOfStudy(row: number, rows: readonly Row[], from: number): boolean {
  const text = sentenceAbove(row, rows, from);
  return OF_STUDY.test(text) && isOfOthers(text) && !OF_PAPER.test(text);
}

/** The last sentence of the paragraph that ends right above a row, and begins at `first` at the earliest. */
function sentenceAbove(row: number, rows: readonly Row[], first = 0): string {
  let from = row - 1;
  while (
    from > first &&
    row - from < ROWS &&
    !rows[from]!.afterBlank &&
    !/[.?!:]$/u.test(rows[from - 1]!.text)
  )
    from--;
  const text = rows
    .slice(Math.max(0, from), row)
    .map((one) => one.text.slice(-REACH))
    .join(' ')
    .slice(-REACH);
  const at = text.slice(0, -1).search(/[.?!]\s(?=\p{Lu}[^.?!]*[.:]$)/u);
  return at < 0 ? text : text.slice(at + 2);
}
