import type { Span } from '../../../model/span.ts';
import type { Placed } from './asked.ts';
import { findCaseNumbers } from '../case-numbers.ts';
import { findDates, type FoundDate } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';

/** The dates and case numbers that a description gives, wherever they stand in it. */
export interface DescriptionMarks {
  /** `YYYY-MM-DD`. */
  submittedOn?: Placed<string>;
  /** `YYYY-MM-DD`. */
  receivedOn?: Placed<string>;
  caseNumbers: readonly Placed<string>[];
}

// "ingezonden op", "(ingezonden", "ingekomen op"; in both the date follows, in "op 6 mei ingezonden" it precedes
const SUBMITTED = /ingezonden|ingekomen/giu;

// "op 3 mei 2024 zijn gesteld", "op 6 mei hebben ingediend", "gesteld op"
const ASKED = /(?:gesteld|ingediend)(?= )/giu;

// "uw brief van", "brief d.d."; not "bij brief van 30 maart 2031 beantwoordt het college"
const LETTER_OF = /brief(?: van|,? d\.d\.)(?! \d{1,2} \p{L}{3,9} \d{4},? (?:be)?antwoord)/giu;

// "Op 6 mei 2024 hebben", "op maandag 6 mei 2024 vragen doen toekomen", "Op 6 mei 2024 zijn door het lid"; not "op 6 mei
// 2024 is"
const ASKED_ON =
  /(?:^| )op(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)?(?= \d[^.]{6,30} (?:heeft|hebben|stelden?|(?:zijn|werden) door (?:het|de) (?:kamer|raads|staten)?(?:lid|leden)|(?:schriftelijke )?vragen (?:doen toekomen|voorgelegd|toegezonden)) )/giu;

// "de leden Bos en Smit (beiden SP) van 7 mei 2024", "het lid Bos (SP) d.d. 7 mei 2024", "over vuurwerk van 7 mei 2024 (kenmerk", "het lid Bos van 7 mei 2024 over"
const OF_DAY =
  /(?:\)|(?<=vragen))(?: van|,? d\.d\.)(?= \d)| (?:van|d\.d\.)(?= \d{1,2} \p{L}{3,9} \d{4},? (?:\(?(?:met )?kenmerk|over |inzake ))/giu;

// "(kenmerk: 2031Z08812, d.d. 9 mei 2031)": the day behind the number of the case
const WITH_CASE = /20\d\d ?Z ?\d{5}\)?,? ?\(?(?:d\.d\.|van)(?= \d)/giu;

// "die mij op 7 mei 2024 zijn toegezonden"
const SENT_TO_ME = /(?<!\p{L})(?:die|welke) (?:u )?(?:aan )?(?:mij|ons) (?:op )?(?=\d)/giu;

// "(ontvangen 7 juni 2024)", ", ontvangen 7 juni 2024", the misprint "(ontvangen (ontvangen"
const RECEIVED = /(?:\( ?|\), )ontvangen/giu;

// "in vervolg op eerdere vragen over kerken (": the number of another set follows
const EARLIER = latin(
  /(?<!\p{L})(?:in vervolg op|(?:ter|in) aanvulling op|eerdere|vorige|naar aanleiding van (?:de |uw )?(?:antwoord|beantwoord))[^.;]*$/iu
);

/** How far before a case number is looked for what makes it another set's. */
const EARLIER_REACH = 120;

/** How far a date may stand from the word that says what it is the date of. */
const REACH = 40;

/**
 * Reads when a set was submitted and answered, and its case numbers. A day inside the `subject` ("over
 * de brief van 3 januari 2024") is that of something else, unless it says "ingezonden".
 */
export function readMarks(text: string, subject?: Span): DescriptionMarks {
  const dates = findDates(text);
  const own = subject
    ? dates.filter(({ start, end }) => end <= subject[0] || start >= subject[1])
    : dates;
  const submittedOn =
    dateBy(text, own, SUBMITTED) ??
    dateBy(text, own, LETTER_OF) ??
    dateBy(text, own, ASKED_ON) ??
    dateBy(text, own, ASKED) ??
    dateBy(text, own, OF_DAY) ??
    dateBy(text, own, WITH_CASE) ??
    dateBy(text, own, SENT_TO_ME) ??
    dateBy(text, dates, SUBMITTED);
  const receivedOn = dateBy(text, dates, RECEIVED);
  return {
    ...(submittedOn ? { submittedOn } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    caseNumbers: findCaseNumbers(text)
      .filter(({ start }) => !EARLIER.test(text.slice(Math.max(0, start - EARLIER_REACH), start)))
      .map(({ value, start, end }) => ({ value, span: [start, end] }))
  };
}

/** The date shortly after the last place where the word stands, or else shortly before it. */
function dateBy(
  text: string,
  dates: readonly FoundDate[],
  word: RegExp
): Placed<string> | undefined {
  if (dates.length === 0) return undefined;
  for (const match of findAll(text, word).reverse()) {
    const end = match.index + match[0].length;
    const date =
      dates.find(({ start }) => start >= end && start - end < REACH) ??
      dates.findLast((found) => found.end <= match.index && match.index - found.end < REACH / 2);
    if (date) return { value: date.iso, span: [date.start, date.end] };
  }
  return undefined;
}
