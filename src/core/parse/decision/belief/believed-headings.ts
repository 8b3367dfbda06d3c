import type { Evidence } from '../../../model/diagnostic.ts';
import { answersAbove, areAnswered, areIntroduced } from './answered-headings.ts';
import { areTitles, mostlyAsk, opensAsking } from './asking-headings.ts';
import {
  areOfNobody,
  headAnswersMember,
  headLabelsAsker,
  headNamesAskers,
  headNamesMembers,
  headPutsQuestions,
  headSpeaks
} from './head-of-questions.ts';
import { arePutByMembers, askForOneself, asksMinister, asksOfMany } from './put-by-members.ts';
import { areOfStudy, asksInformally, isExample, offersChoices } from './questions-of-others.ts';
import type { Heading } from '../../structure/headings/heading.ts';
import type { Row } from '../../structure/rows/rows.ts';
import {
  areRightBelowNames,
  areRowsOfTable,
  holdAnswersBeside,
  mostlyAskAlone,
  mostlyEndAsking
} from './rows-of-table.ts';

/** Signs that a text is about questions of members of parliament. */
export const SPEAKS_OF_QUESTIONS: readonly Evidence[] = [
  'appendix-head',
  'answer-sentence',
  'questions-sentence',
  'oral-sentence',
  'notice-sentence',
  'list-title',
  'answer-opening',
  'set-page'
];

/** Signs that a set of members' questions follows: it may be of one question. */
const NAMES_A_SET: readonly Evidence[] = [
  'appendix-head',
  'questions-sentence',
  'answer-sentence',
  'notice-sentence',
  'set-page'
];

/** Whether a text is addressed or signed as letters are. */
export const isLetter = (evidence: ReadonlySet<Evidence>) =>
  evidence.has('salutation') || evidence.has('signature');

/**
 * Numbered questions are not yet a set: a letter may quote the questions of a study, or have titles
 * that ask. With a word before the number they are, or with a head that speaks of members'
 * questions; without a head only where they run through the whole text.
 */
export function believeHeadings(
  headings: readonly Heading[],
  rows: readonly Row[],
  evidence: ReadonlySet<Evidence>,
  wrapped: boolean
): boolean {
  const questions = headings.filter(({ role }) => role === 'question');
  const first = questions[0];
  if (!first) return false;
  const answered = headings.some(({ role }) => role === 'answer');
  if (!speaks(evidence) && asksInformally(rows, first.row, questions.at(-1)!.next + 1))
    return false;
  if (questions.some(({ shape }) => shape.startsWith('word'))) {
    if (isSaidOnly(evidence) && areOfNobody(first.row, rows)) return false;
    if (isSaidOnly(evidence) && isExample(first.row, rows)) return false;
    const isOwn = isSaidOnly(evidence) && !asksMinister(questions, rows);
    if (!answered && isOwn && areOfStudy(first.row, rows)) return false;
    if (!answered && !speaks(evidence) && offersChoices(rows)) return false;
    // "Vraag 4: hier is afgestemd met het OM": what somebody says about questions
    if (!answered && !mostlyAsk(questions, rows)) return false;
    // "Vraag 2: wat werkt wel?" is a title of a letter that speaks of no member's questions.
    const areOwn = isLetter(evidence) && !answered && !speaks(evidence);
    const isPut = asksMinister(questions, rows) || headPutsQuestions(first.row, rows);
    if (areOwn && !isPut) return false;
    // A poem of which the parts are called "Vraag" and "Antwoord"
    const isBare = first.numbers.length === 0 && !speaks(evidence) && !isLetter(evidence);
    if (questions.length === 1 && isBare && !asksMinister(questions, rows)) return false;
    if (!speaks(evidence) && !arePutByMembers(headings, rows)) return false;
    if (questions.length > 1 || answered) return true;
    // "Vraag 1": the only one of a committee, below a letter that offers the answer
    const isOffered = evidence.has('list-title') || evidence.has('answer-opening');
    return (
      NAMES_A_SET.some((sign) => evidence.has(sign)) || (isOffered && opensAsking(first, rows))
    );
  }
  // "Artikel Onderwijs en Cultuur", "# Pont Oeverdam": a title of what members ask may look like such names.
  const areCells = !asksMinister(questions, rows) && !mostlyAskAlone(questions, rows);
  if (areCells && areRightBelowNames(first.row, rows)) return false;
  if (!answered && holdAnswersBeside(questions, rows)) return false;
  const answers = areIntroduced(headings)
    ? headings.filter(({ role }) => role === 'answer')
    : headings.filter((heading, i) => answersAbove(heading, headings[i - 1], rows));
  // "Reactie van de gemeente" below two questions that a report tells of is no answer to a set.
  const areReplies = speaks(evidence) || asksMinister(questions, rows);
  const areMostlyAnswered = answers.length * 2 > questions.length;
  // "De onderzoeksvragen luidden: 1. … Ad 1. …" in a letter: what a study asked and found
  const isLetterOrPrinted = isLetter(evidence) || evidence.has('letter-title');
  const tellsOfStudy = isLetterOrPrinted && areOfStudy(first.row, rows);
  if (answers.length > 0) {
    const closesStudy = isLetterOrPrinted && areOfStudy(questions.at(-1)!.row, rows);
    const areOfOthers = tellsOfStudy || closesStudy;
    const areOfMembers = areMostlyAnswered && !areOfOthers && headNamesMembers(first.row, rows);
    if (areReplies || areOfMembers) return true;
  }
  if (!mostlyAsk(questions, rows)) return false;
  if (tellsOfStudy && !asksMinister(questions, rows)) return false;
  // "Wanneer snoei ik rozen?" below "Antwoord op de vragen van mevrouw Faas (Oeverdam)": what a reader wants to know
  const mayBeReaders = isSaidOnly(evidence) && !asksMinister(questions, rows);
  if (mayBeReaders && askForOneself(questions, rows) && !headAnswersMember(first.row, rows)) {
    return false;
  }
  if (!evidence.has('list-title') && areTitles(questions, rows) && !asksMinister(questions, rows)) {
    return false;
  }
  if (speaks(evidence)) {
    // "1. Hoeveel zijn er?" above a part of a letter whose head speaks of no questions
    if (isLetter(evidence) && !asksMinister(questions, rows) && !headSpeaks(first.row, rows)) {
      return false;
    }
    // "1. Achtergrond Het stelsel … Is dat genoeg?" is a part of a letter.
    // "1 RAADSVRAGEN Onderwerp …": the number of a page before a text that became one line
    const isLoose = isLetter(evidence) || first.shape === 'bare-number-text';
    const isAlone = isLoose && questions.length === 1;
    // "Waarom? 2. Waarom niet?" in a letter that asks for more time
    const isFirst = first.numbers[0] === undefined || first.numbers[0] === 1;
    if (!isFirst && questions.length <= 2 && isLetter(evidence) && evidence.has('delay')) {
      return false;
    }
    if (isAlone && !opensAsking(first, rows) && !asksMinister(questions, rows)) return false;
    // "Onderwerp: beantwoording Kamervragen": what those who write the answers ask each other
    if (isSaidOnly(evidence) && !isLetter(evidence) && !asksMinister(questions, rows)) {
      if (!headNamesAskers(first.row, rows)) return false;
    }
    return (
      !isLetter(evidence) ||
      evidence.has('questions-sentence') ||
      ((!isToSomebody(rows) || asksMinister(questions, rows)) &&
        areAnswered(questions, rows, wrapped, evidence.has('list-title')))
    );
  }
  if (isLetter(evidence) || offersChoices(rows)) return false;
  // "Indiener: Piet Faas (VVD)" above "1. Bent u bekend met het bericht": one set of a page
  const isOfMember = questions.length > 1 && headLabelsAsker(first.row, rows);
  if (isOfMember && asksMinister(questions, rows)) return true;
  if (questions.length < 3) return false;
  const runOn = questions.length >= MANY && mostlyEndAsking(questions, rows);
  if (!runOn && !asksOfMany(questions, rows)) return false;
  if (areRowsOfTable(first.row, rows)) return false;
  const last = questions.at(-1)!;
  return first.row < rows.length * 0.25 && last.row > rows.length * 0.5;
}

/** Nothing but a subject or a sentence speaks of members' questions: a report may do so too. */
const isSaidOnly = (evidence: ReadonlySet<Evidence>) =>
  SPEAKS_OF_QUESTIONS.every((sign) => sign === 'answer-opening' || !evidence.has(sign));

const speaks = (evidence: ReadonlySet<Evidence>) =>
  SPEAKS_OF_QUESTIONS.some((sign) => evidence.has(sign));

// "Geachte heer Waterman,"; not "Geachte heer voorzitter,"
const TO_SOMEBODY = /^[Gg]eachte (?:heer|mevrouw) (?![Vv]oorzitter)\p{Lu}/u;

/** Within so many rows a letter says whom it is to. */
const SALUTATION_ROWS = 60;

/** Whether a letter is to somebody by name: to a citizen, or to parliament's chair. */
function isToSomebody(rows: readonly Row[]): boolean {
  return rows.slice(0, SALUTATION_ROWS).some(({ text }) => TO_SOMEBODY.test(text));
}

/** So many questions run through no handbook. */
const MANY = 20;
