import { findAll } from '../../scan/find-all.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';

// "De volgende onderzoeksvragen zijn gesteld:", "Deelvragen"; "… nodigt de ministers uit de volgende
// vragen te beantwoorden": a council of the European Union; "De commissie stelde zich de volgende vragen:"
const OF_STUDY =
  /(?:onderzoeks|deel|hoofd|evaluatie|leer|reflectie)vra(?:ag|gen)(?!\p{L})|(?:stel(?:t|de|den)|heeft|hebben) zich(?:zelf)? (?:daarbij |hierbij )?(?:de )?volgende vragen|(?:delegaties|lidstaten|nodigt de ministers)[^.?!]{1,80} vragen (?:te |gezamenlijk )?(?:beantwoorden|voor)/iu;

// "Mevrouw T. stelt in haar brief de volgende vragen:": a citizen's, which a letter to parliament tells of
const OF_CITIZEN =
  /(?:^|[.:] )(?:De heer|Mevrouw|De (?:briefschrijver|briefschrijfster|bewoner|ouder|burger|inwoner|huurder|ondernemer|pati[ëe]nt)s?|Zij|Hij) [^?!:()]{0,60}\bin (?:haar|zijn|hun|de|deze|een) (?:brief|e?-?mail|bericht|petitie)(?!\p{L})[^.?!:]{1,60}vragen[^.?!:]{0,30}[.:]$/u;

/** How many rows above the first question can say whose it is. */
const ANNOUNCING_ROWS = 4;

/** Whether the question in a row is announced as one that a study asks. */
export function areOfStudy(row: number, rows: readonly Row[]): boolean {
  return rows
    .slice(Math.max(0, row - ANNOUNCING_ROWS), row)
    .some(({ text }) => OF_STUDY.test(text.slice(-400)) || OF_CITIZEN.test(text.slice(-400)));
}

// "o ja", "☐ te warm", "( ) nooit", "ja / nee", "......", "Veilig 52%": an answer to tick or to
// fill in, or how often it was
const CHOICE =
  /^(?:[o□☐❑❏○◯]|\( ?\)|\[ ?\])\s+\S|^[Jj]a ?\/ ?[Nn]ee\b|^[._…]{5,}|^\p{L}[^.?!]{0,40} \d{1,3} ?%$/u;

// "Hoe vaak komt u? ☐ wekelijks ☐ nooit", where a form became one line
const CHOICE_INSIDE = /(?<=\s)(?:[□☐❑❏○◯]|\( ?\)|\[ ?\])\s+\S/gu;

/** A form to fill in, and no questions to a minister. */
export function offersChoices(rows: readonly Row[]): boolean {
  let choices = 0;
  for (const { text, inline } of rows) {
    choices += inline ? findAll(text, CHOICE_INSIDE).length : CHOICE.test(text) ? 1 : 0;
  }
  return choices >= 3;
}

// "jij", "jouw", "jullie", "heb je": nobody puts it so to a minister
const INFORMAL = latin(
  /(?<!\p{L})(?:jij|jou|jouw|jullie|(?:heb|kun|wil|ben|weet|mag) je)(?!\p{L})/iu
);

/** Whether something between two rows says "jij" to whom it is put. */
export const asksInformally = (rows: readonly Row[], first: number, next: number): boolean =>
  rows.slice(first, next).some(({ text }) => text.includes('?') && INFORMAL.test(text));

// "Voorbeeld:", "Een voorbeeld van een antwoord:", "Bijvoorbeeld:" right before the first question
const EXAMPLE = /voorbeeld(?:en)?(?: [^.?!:]{1,60})?\s?:$/iu;

/** How much of the row before is looked at for such words. */
const EXAMPLE_REACH = 80;

/** Whether the question in a row is shown as an example of how questions look: a manual does so. */
export const isExample = (row: number, rows: readonly Row[]): boolean =>
  EXAMPLE.test(rows[row - 1]?.text.slice(-EXAMPLE_REACH) ?? '');
