import type { Heading } from '../../structure/headings/heading.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';

/** What a question and its answer say, heading apart, as far as it is read. */
export interface Turn {
  role: Heading['role'];
  text: string;
}

/** How many rows of a question or an answer are read, and characters of each. */
const TURN_ROWS = 4;
const TURN_LENGTH = 300;

/** What stands below each heading, up to the next. */
export function turnsOf(headings: readonly Heading[], rows: readonly Row[]): Turn[] {
  return headings.map(({ role, row, next }, i) => {
    const first = Math.max(next, row);
    const end = Math.min(first + TURN_ROWS, headings[i + 1]?.row ?? rows.length);
    const own = rows.slice(first, Math.max(end, first + 1));
    return { role, text: own.map(({ text }) => text.slice(0, TURN_LENGTH)).join(' ') };
  });
}

// "het kabinet", "Kamerbrief", "de motie-Faas", "Gedeputeerde Staten": who governs, and what parliament does;
// not "de raad van bestuur"
const GOVERNMENT = latin(
  new RegExp(
    String.raw`(?<!\p{L})${oneOf([
      /minister(?:ie|s|raad)?|staatssecretaris(?:sen)?|bewindspersoon|kabinet|regering/iu,
      /college|wethouders?|gedeputeerden?|dagelijks bestuur/iu,
      /raad(?! van (?:bestuur|toezicht|commissarissen|arbeid))|staten/iu,
      /de kamer|kamer(?:brief|stuk|leden|debat)\p{L}*|moties?|amendement(?:en)?|toezegging(?:en)?/iu,
      /begroting\p{L}*|wetsvoorstel|coalitieakkoord|ambtsvoorganger|departement\p{L}*|uitvoeringstoets/iu
    ])}(?!\p{L})`,
    'iu'
  )
);

// "uw Kamer", "mijn ambtsvoorganger", "Ik onderschrijf", "Wij delen die zorg", "Het kabinet werkt": how
// those answer who govern; "het college" of a question of law is none
const GOVERNS = latin(
  new RegExp(
    String.raw`(?<!\p{L})${oneOf([
      /(?:uw|de) (?:kamer|raad|staten)(?! van)/iu,
      /mijn (?:ministerie|departement|ambts\p{L}+|collega|antwoord(?:en)?|brief)/iu,
      /(?:het|dit) (?:kabinet|college)/iu,
      /(?:de|deze) (?:minister|staatssecretaris|regering|wethouder)/iu,
      /gedeputeerde staten/iu,
      /(?:ik|wij|we) (?:deel|delen|onderschrijf|onderschrijven|herken|herkennen|betreur|betreuren|hecht|hechten|acht|achten|zie|zien)(?!\p{L})/iu,
      /(?:ben|zijn) (?:ik|wij)? ?(?:er )?(?:mee |niet |van )?(?:bereid|bekend|voornemens)/iu,
      /kamerstuk/iu
    ])}`,
    'iu'
  )
);

// "U komt in aanmerking", "kunt u bellen", "als u verhuist": to a reader; not "U vraagt", "waar u naar verwijst"
const TO_READER = latin(
  new RegExp(
    oneOf([
      /(?:^|[.?!:] )U (?!vraagt|stelt|verwijst|noemt|refereert|doelt|schrijft|suggereert)/iu,
      /(?<!\p{L})(?:kunt|moet|mag|krijgt|ontvangt|hoeft|vult|dient|als|wanneer|indien|zodra) u(?!\p{L})/iu,
      /(?<!\p{L})(?:neem contact op|klik|vul|kijk (?:op|bij)|ga naar)(?!\p{L})/iu,
      /(?<!\p{L})uw (?:gemeente|tuin|woning|huis|aanvraag|inkomen|gegevens|aangifte|kind|buurt|straat|arts|verzekering|werkgever|account|apparaat|bestelling|klacht|situatie)(?!\p{L})/iu
    ]),
    'iu'
  )
);

/** Whether so many of the turns, one at least, say it; the rest of them is not read. */
export function isSaidIn(turns: readonly Turn[], pattern: RegExp, least: number): boolean {
  let missing = Math.max(1, least);
  return turns.some(({ text }) => pattern.test(text) && --missing <= 0);
}

/** From this share on, something is said of a whole set. */
const SOME = 0.3;

/** What the questions and the answers of a text say for its being a set. */
export interface SignsOfTurns {
  /** A question speaks of those who govern. */
  namesGovernment: boolean;
  /** An answer is given as those give it who govern. */
  governs: boolean;
}

/** Reads these signs. */
export function signsOfTurns(turns: readonly Turn[]): SignsOfTurns {
  const questions = turns.filter(({ role }) => role === 'question');
  const answers = turns.filter(({ role }) => role === 'answer');
  return {
    namesGovernment: questions.some(({ text }) => GOVERNMENT.test(text)),
    governs: answers.some(({ text }) => GOVERNS.test(text))
  };
}

/** Whether answers tell a reader what to do, which speaks against a set. */
export function tellsReader(turns: readonly Turn[]): boolean {
  const answers = turns.filter(({ role }) => role === 'answer');
  return isSaidIn(answers, TO_READER, answers.length * SOME);
}
