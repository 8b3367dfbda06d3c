import type { Row } from '../rows/rows.ts';
import { factsAt } from '../descriptions/card-facts.ts';
import type { Heading } from './heading.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../../scan/office-words.ts';

/** So many rows of facts stand between the questions and their answers at most. */
const MOST_ROWS = 8;

// "(P. Zwaal, Water Natuurlijk, 15 november 2031)": who asked, and when
const IN_BRACKETS = /^\(\p{Lu}[^()?:]{4,100}, \d{1,2} \p{Ll}{3,9} \d{4}\)$/u;

// "(ontvangen 3 juni 2031)": when the answers came, on a line that lost the sentence before it
const RECEIVED = /^\((?:ontvangen|ingezonden)(?: op)? \d{1,2} \p{Ll}{3,9} \d{4}\)\.?$/u;

// "Beantwoording door portefeuillehouder: wethouder Zwaal", "Datum beantwoording: 24 april 2031", "Antwoorddatum: 3 feb. 2032": who answers, and when
const ANSWERED =
  /^(?:beantwoord(?:ing)? (?:door|op)|datum (?:van )?(?:de )?(?:beantwoording|antwoord)|antwoorddatum|portefeuillehouder)(?!\p{L})[^:?]{0,40}:\s{0,4}[^?]{2,100}$/iu;

// "Beantwoording door het dagelijks bestuur d.d. 2 juli 2030": the title of all answers, though each has a heading of its own
const TITLE_OF_ANSWERS = new RegExp(
  String.raw`^(?:beantwoording|antwoord(?:en)?|reactie) (?:door|van|namens) (?:de |het )?(?:${GOVERNMENT}|${LOCAL_BOARD})(?!\p{L})[^.?!:]{0,80}(?:d\.d\. [^?!:]{4,20})?$`,
  'iu'
);

/**
 * Where a page says between the questions and the answers who asked or answers and when ("Ingediend
 * door: …", "Datum beantwoording: …"), these rows introduce the first answer: they belong to no question.
 */
export function withFactsAboveAnswers(
  headings: readonly Heading[],
  rows: readonly Row[]
): Heading[] {
  return headings.map((heading, i) => {
    const previous = headings[i - 1];
    if (heading.role !== 'answer' || previous?.role !== 'question') return heading;
    const below = heading.introducedAt ?? heading.row;
    const at = factsAbove(rows, below, Math.max(previous.next, previous.row + 1));
    return at === undefined ? heading : { ...heading, introducedAt: at };
  });
}

/** Index of the first of the rows of facts that stand set off right above row `below`. */
function factsAbove(rows: readonly Row[], below: number, floor: number): number | undefined {
  let first: number | undefined;
  for (let at = below - 1; at >= floor && below - at <= MOST_ROWS; at--) {
    const isAlone = IN_BRACKETS.test(rows[at]!.text);
    // A label may have the line above its value for itself.
    const { text } = rows[at]!;
    const isFact =
      isAlone ||
      RECEIVED.test(text) ||
      ANSWERED.test(text) ||
      TITLE_OF_ANSWERS.test(text) ||
      factsAt(rows, at, 0)?.next === at + 1;
    if (!isFact && factsAt(rows, at - 1, 0)?.next !== at + 1) break;
    if (!isFact) at--;
    if (at < floor) break;
    const { afterBlank, inline } = rows[at]!;
    if (isAlone || afterBlank || inline || TITLE_OF_ANSWERS.test(rows[at]!.text)) first = at;
  }
  return first;
}
