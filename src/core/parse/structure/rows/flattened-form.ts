import { findAll } from '../../scan/find-all.ts';
import { MONTH_NAME } from '../../scan/dates.ts';
import { oneOf } from '../../scan/one-of.ts';

// "Onderwerp: ", "Ingediend door: ", "Datum antwoord: ": what a form prints above its questions
const LABEL = new RegExp(
  String.raw`(?<=\s|^)(${oneOf([
    /Onderwerp|Betreft|Fractie|Partij|Status|Nummer|Registratienummer|Zaaknummer|Vraagnummer|Volgnummer/u,
    /(?:(?:Ons|Uw) )?[Kk]enmerk|(?:(?:Onze|Uw) )?[Rr]eferentie|Portefeuillehouder|Contactpersoon/u,
    // who asks whom
    /(?:Kamer|Raads|Staten)?[Ll]id(?: ?\/ ?fractie)?|Indieners?(?:\(s\))?|Vra(?:ag|gen)stellers?(?:\(s\))?|Steller|Naam(?: raadslid| statenlid)?/u,
    /(?:Vragen )?(?:[Ii]ngediend|[Gg]esteld|[Ii]ngezonden) (?:door|aan)|Gericht aan|Van|Aan/u,
    // when, and who answers
    /Datum(?: (?:van )?(?:de )?(?:vragen|indiening|ingediend|ingezonden|ontvangst|ontvangen|beantwoording|beantwoord|(?:het )?antwoord|brief))?/u,
    /(?:Ingediend|Ingezonden|Ingekomen|Ontvangen)(?: op)?|Beantwoord(?:ing)?(?: op| door)?|Indiendatum|Antwoorddatum/u
  ])})\s?:\s{1,4}(?=\S)`,
  'gu'
);

/** What only a form of questions or a letter has among its labels; "Van" and "Aan" stand in any mail. */
const TELLS =
  /^(?:Onderwerp|Betreft|Fractie|Partij|Indiener|Ingediend|Ingezonden|Gesteld|Vragen |Vra(?:ag|gen)steller|(?:Raads|Staten|Kamer)lid|Gericht|Beantwoord|Datum )/u;

/** So many different labels close to one another make a form of them; one may be told of in a sentence. */
const LABELS = 2;

/** A label stands at most so far behind the one before it, in characters. */
const ONE_FORM = 240;

// "Hoeveel?", "Vraag 1", "1. Opening", "Geacht college,": what stands behind it is no head, also where it quotes one
const BEHIND_HEAD = /\?|\s(?:Vraag 1(?!\d)|1[.)]\s|Geachte? )/u;

/** No form begins later in a text, in characters. */
const HEAD_REACH = 1500;

// "12 mei 2031", "12-05-2031", "16 oktober 2031 (na 21 dagen)": a value that ends of itself
const DAY = new RegExp(
  String.raw`^(?:\d{1,2} (?:${MONTH_NAME})\.? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?: \([^()]{2,30}\))?(?=\s)`,
  'iu'
);

// "Toelichting Sinds", "Inleiding: In", "Geacht college,": what stands below a form
const BELOW =
  /(?<=\s)(?:(?:Toelichting|(?:Korte )?[Ii]nleiding|Aanleiding|Achtergrond|Context)(?=:?\s{1,4}\p{Lu})|Geachte? )/u;

// "Nummer: 2031D03887, datum: 2031-01-28, bijgewerkt: …": the data of a site that shows papers, of which none is a form
const SITE_DATA = ', bijgewerkt: ';

/** Labels of a form close to one another, in their order. */
function formIn(line: string): RegExpExecArray[] {
  const reach = line.slice(0, HEAD_REACH);
  const head = reach.slice(0, BEHIND_HEAD.exec(reach)?.index);
  if (!head.includes(': ') || head.includes(SITE_DATA)) return [];
  const labels = findAll(head, LABEL);
  let from = 0;
  for (let i = 1; i <= labels.length; i++) {
    if (i < labels.length && labels[i]!.index - labels[i - 1]!.index < ONE_FORM) continue;
    const form = labels.slice(from, i);
    const names = new Set(form.map(({ 1: label = '' }) => label));
    if (names.size >= LABELS && [...names].some((name) => TELLS.test(name))) return form;
    from = i;
  }
  const subject = labels.find(({ 1: label = '' }) => SUBJECT.test(label));
  return subject && isBetween(head, subject.index) ? [subject] : [];
}

// "Onderwerp: ", "Betreft: "
const SUBJECT = /^(?:Onderwerp|Betreft)$/u;

// "Beantwoording schriftelijke vragen van raadslid Faas (VVD)": the title above a subject that stands alone
const TITLE_OF_QUESTIONS = /vragen(?!\p{L})[^?!:]{0,160}\s$/iu;

// "Vraag 1", "Vragen: ", "1. ", and what else stands below a form
const OPENS = /\s(?:Vraag 1(?!\d)|Vragen\s?:|1[.)]\s)/u;

// "Onderwerp: Beantwoording statenvragen over": the subject itself tells that the paper is about questions
const OF_QUESTIONS = /vragen(?!\p{L})/iu;

/** Whether a subject stands between a title of questions, or tells of some itself, and what stands below a form. */
function isBetween(head: string, at: number): boolean {
  const behind = head.slice(at, at + ONE_FORM);
  const below = BELOW.exec(behind)?.index ?? OPENS.exec(behind)?.index;
  if (below === undefined) return false;
  const title = head.slice(Math.max(0, at - ONE_FORM), at);
  return TITLE_OF_QUESTIONS.test(title) || OF_QUESTIONS.test(behind.slice(0, below));
}

/**
 * Where in a text on one line the labels of a form begin, and what stands below it: `Onderwerp: Pontjes Ingediend door:
 * I. Faas Fractie: VVD Datum: 3 mei 2031 Geacht college,`.
 */
export const formPlaces = (line: string): number[] => placesOf(line, formIn(line));

/** The same in one line of a text that has its lines: one that begins with a label and has more, or with a title above many. */
export function formRowPlaces(line: string): number[] {
  if (line.length > LONGEST_ROW || line.indexOf(': ') === line.lastIndexOf(': ')) return [];
  if (IN_CELLS.test(line)) return [];
  const form = formIn(line);
  const title = line.slice(0, form[0]?.index);
  const isTitled = title.length < LONGEST_TITLE && !SENTENCE.test(title);
  // "Indiener: I. Faas (VVD) Beantwoord door: minister Zwaal": with who answers, two are enough
  const answers = form.at(-1)?.[1] === 'Beantwoord door' && TELLS.test(form[0]![1] ?? '');
  const alone = answers ? LABELS : LABELS_OF_ROW;
  const least = title === '' ? alone : isTitled ? LABELS_BELOW_TITLE : Infinity;
  return form.length >= least ? placesOf(line, form) : [];
}

/** No line of print holds more of a form, in characters. */
const LONGEST_ROW = 400;
const LABELS_OF_ROW = 3;

/** So many labels stand behind a title in the same line, which is no longer than this. */
const LABELS_BELOW_TITLE = 4;
const LONGEST_TITLE = 120;

// "Er stond. ": a title ends no sentence
const SENTENCE = /[.?!:]\s*$/u;

// what parts the cells of a table
const IN_CELLS = /\t| {3}|\|/u;

function placesOf(line: string, form: readonly RegExpExecArray[]): number[] {
  const places = form.flatMap(({ index, 0: words }) => {
    const valueAt = index + words.length;
    const day = DAY.exec(line.slice(valueAt, valueAt + ONE_FORM));
    return day ? [index, valueAt + day[0].length] : [index];
  });
  const last = form.at(-1);
  if (!last) return [];
  const below = BELOW.exec(line.slice(last.index, last.index + ONE_FORM));
  return below ? [...places, last.index + below.index] : places;
}
