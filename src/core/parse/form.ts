import type { Evidence } from '../model/diagnostic.ts';
import type { PaperKind } from '../model/paper.ts';
import {
  answeredShare,
  believeHeadings,
  isLetter,
  SPEAKS_OF_QUESTIONS
} from './believed-headings.ts';
import { areOfStudy } from './questions-of-others.ts';
import { askedness, endsWithQuestionMark } from './structure/askedness.ts';
import { findUnlabelledSet, type UnlabelledSet } from './forms/unlabelled-set.ts';
import { readSigns } from './signs/read-signs.ts';
import type { Heading } from './structure/heading.ts';
import type { Row } from './structure/rows.ts';

/** How the parts of a text are told apart. */
export type Form =
  | { type: 'web-page' }
  | { type: 'headed'; headings: readonly Heading[] }
  | { type: 'unlabelled'; set: UnlabelledSet }
  | { type: 'prose' };

/** What a paper is taken for, and why. */
export interface Decision {
  kind: PaperKind;
  form: Form;
  evidence: readonly Evidence[];
}

/** From this weight on, a line is a question put to a minister. */
const PUT_TO_MINISTER = 6;

/** From this many questions on, a text without a head is a list. */
const LIST_LENGTH = 40;

/** Reads the signs of a text's form and decides what it is. */
export function decideForm(
  text: string,
  rows: readonly Row[],
  headings: readonly Heading[],
  wrapped: boolean
): Decision {
  const signs = readSigns(text, rows, headings[0]?.row ?? rows.length);
  const evidence = new Set(signs);
  const form = chooseForm(rows, headings, evidence, wrapped);
  const found = form.type === 'headed' ? form.headings : [];
  if (found.some(({ role }) => role === 'question')) evidence.add('question-headings');
  if (found.some(({ role }) => role === 'answer')) evidence.add('answer-headings');
  if (form.type === 'unlabelled') evidence.add('unlabelled-questions');
  const answered =
    found.some(({ role }) => role === 'answer') ||
    (form.type === 'headed' && mostlyAnswered(found, rows, wrapped)) ||
    form.type === 'unlabelled';
  const kind = kindOf(form, evidence, answered);
  const isAnswered = kind === 'question-set' && form.type === 'headed' && answered;
  return { kind: isAnswered ? kindWithAnswers(evidence) : kind, form, evidence: [...evidence] };
}

/** What a text is whose questions are answered without a heading that says so. */
function kindWithAnswers(evidence: ReadonlySet<Evidence>): PaperKind {
  return evidence.has('questions-sentence') ? 'written-answer' : 'list-of-questions';
}

/** From this share of questions on, answers without headings are believed. */
const MOST = 0.6;

function mostlyAnswered(headings: readonly Heading[], rows: readonly Row[], wrapped: boolean) {
  return answeredShare(headings, rows, wrapped) > MOST;
}

function chooseForm(
  rows: readonly Row[],
  headings: readonly Heading[],
  evidence: ReadonlySet<Evidence>,
  wrapped: boolean
): Form {
  if (evidence.has('set-headers')) return { type: 'web-page' };
  if (evidence.has('other-genre')) return { type: 'prose' };
  if (evidence.has('memo-stamp') && !isBeforeLetter(headings, evidence)) return { type: 'prose' };
  // Titles that ask are titles there; only a word before the number makes them questions.
  const byWord = headings.some(
    ({ role, shape }) => role === 'question' && shape.startsWith('word')
  );
  if (evidence.has('bill-title') && !evidence.has('list-title') && !byWord) {
    return { type: 'prose' };
  }
  // What somebody says in a debate has no headings: "Dat was vraag 1. Vraag 2: wanneer …?"
  const spoken =
    evidence.has('speakers') && !headings.some(({ shape, row }) => standsAlone(shape, rows[row]));
  const below = spoken ? undefined : findSetBelowTitle(headings, rows, evidence, wrapped);
  if (below) return { type: 'unlabelled', set: below };
  if (!spoken && believeHeadings(headings, rows, evidence, wrapped)) {
    return { type: 'headed', headings };
  }
  // Groups and people that speak ask in prose, whatever a paragraph looks like.
  const mayAsk = SPEAKS_OF_QUESTIONS.some((sign) => evidence.has(sign));
  if (mayAsk && !evidence.has('groups-speak') && !evidence.has('speakers')) {
    const set = findUnlabelledSet(rows, wrapped, mayBeOne(evidence) ? 1 : 2);
    const isOfStudy = set && isLetter(evidence) && areOfStudy(set.first, rows);
    if (set && !isOfStudy) return { type: 'unlabelled', set };
  }
  if (!isLetter(evidence) && looksLikePage(rows, wrapped)) return { type: 'web-page' };
  if (evidence.size === 0 && asksInEveryRow(rows)) {
    return { type: 'unlabelled', set: { first: 0, next: rows.length } };
  }
  return { type: 'prose' };
}

const standsAlone = (shape: Heading['shape'], row: Row | undefined): boolean =>
  shape === 'word' && row?.inline !== true;

// "Vragen", "Vragen:": a title, where the paragraphs below it ask
const TITLE_OF_QUESTIONS = /^[*#_\s]*vragen\s?:?[*_]*$/iu;

/** The questions without numbers below a title that is all that heads them. */
function findSetBelowTitle(
  headings: readonly Heading[],
  rows: readonly Row[],
  evidence: ReadonlySet<Evidence>,
  wrapped: boolean
): UnlabelledSet | undefined {
  const [title] = headings;
  if (headings.length !== 1 || !title || !evidence.has('questions-sentence')) return undefined;
  if (!TITLE_OF_QUESTIONS.test(rows[title.row]?.text ?? '')) return undefined;
  const set = findUnlabelledSet(rows, wrapped, 2);
  return set && set.first > title.row && set.isAnswered !== true ? set : undefined;
}

/** A memo that advises to sign a letter, with the letter and its answers behind it. */
function isBeforeLetter(headings: readonly Heading[], evidence: ReadonlySet<Evidence>): boolean {
  if (!evidence.has('salutation')) return false;
  const byWord = headings.filter(({ shape }) => shape.startsWith('word'));
  return (
    byWord.some(({ role, numbers }) => role === 'question' && numbers.length > 0) &&
    byWord.some(({ role }) => role === 'answer')
  );
}

/** A description of questions stands above what may be only one; not above a debate or a letter. */
const mayBeOne = (evidence: ReadonlySet<Evidence>) =>
  evidence.has('questions-sentence') && !isLetter(evidence) && !evidence.has('speakers');

/** How many questions a page without any header must have. */
const PAGE_QUESTIONS = 3;

/** Question and answer lines in turn, most questions put to a minister: a page without its head. */
function looksLikePage(rows: readonly Row[], wrapped: boolean): boolean {
  if (wrapped || rows.length < 2 * PAGE_QUESTIONS || askedness(rows[0]!.text) <= 0) return false;
  const asked = rows.filter(
    ({ text }) => endsWithQuestionMark(text) && askedness(text) >= PUT_TO_MINISTER
  );
  return asked.length >= PAGE_QUESTIONS && asked.length >= rows.length * 0.25;
}

/** Nothing but questions to a minister, a line each: a set that was pasted without its head. */
function asksInEveryRow(rows: readonly Row[]): boolean {
  return (
    rows.length >= PAGE_QUESTIONS &&
    rows.every(({ text }) => endsWithQuestionMark(text) && askedness(text) >= PUT_TO_MINISTER)
  );
}

function kindOf(form: Form, evidence: ReadonlySet<Evidence>, answered: boolean): PaperKind {
  if (form.type === 'web-page') return 'web-page';
  if (form.type === 'prose') return kindWithoutQuestions(evidence);
  if (evidence.has('set-page')) return 'web-page';
  const headings = form.type === 'headed' ? form.headings : [];
  const answers = headings.filter(({ role }) => role === 'answer');
  if (evidence.has('list-title')) return 'list-of-questions';
  if (evidence.has('notice-sentence') && answers.length === 0) return 'deferral';
  if (evidence.has('oral-sentence')) return 'oral-questions';
  if (evidence.has('consultation-title') && !SENT_TO_HOUSE.some((sign) => evidence.has(sign))) {
    return 'written-consultation';
  }
  const isPublished = evidence.has('appendix-head') || !evidence.has('salutation');
  if (evidence.has('answer-sentence') && isPublished) return 'written-answer';
  const repliesUnlabelled = form.type === 'unlabelled' && form.set.isAnswered === true;
  if (evidence.has('appendix-head') && (answers.length > 0 || repliesUnlabelled)) {
    return 'written-answer';
  }
  // A report that minister so-and-so is asked speaks of an answer, and has none.
  const isReport = evidence.has('questions-sentence') && !isLetter(evidence) && !answered;
  if (!answered && asksByLetter(evidence)) return 'question-set';
  // "Nr. 15 BRIEF VAN DE MINISTER VAN JUSTITIE": the official print of a letter with its answers
  if (evidence.has('letter-title') && answers.length > 0) return 'answer-letter';
  if (evidence.has('salutation') || (evidence.has('answer-opening') && !isReport)) {
    return evidence.has('delay') && answers.length === 0 ? 'deferral' : 'answer-letter';
  }
  if (answers.length === 0) return 'question-set';
  const numbered = answers.filter(({ numbers }) => numbers.length > 0).length;
  const isLong = headings.length - answers.length >= LIST_LENGTH;
  const isList = isLong || (numbered < answers.length / 2 && !evidence.has('questions-sentence'));
  return isList ? 'list-of-questions' : 'written-answer';
}

/** A letter that puts questions itself, and speaks of no answers. */
const asksByLetter = (evidence: ReadonlySet<Evidence>): boolean =>
  evidence.has('questions-sentence') &&
  evidence.has('salutation') &&
  !evidence.has('answer-opening') &&
  !evidence.has('delay');

/** Signs that a text is itself sent to parliament, and does not report about one that was. */
const SENT_TO_HOUSE: readonly Evidence[] = [
  'salutation',
  'signature',
  'addresses-house',
  'questions-sentence',
  'appendix-head'
];

function kindWithoutQuestions(evidence: ReadonlySet<Evidence>): PaperKind {
  if (evidence.has('other-genre')) return 'other';
  if (evidence.has('memo-stamp')) return 'decision-memo';
  // A letter may tell what was asked "in het verslag van een schriftelijk overleg".
  const tellsOfOne = evidence.has('salutation') && !evidence.has('groups-speak');
  if ((evidence.has('consultation-title') && !tellsOfOne) || evidence.has('groups-speak')) {
    return 'written-consultation';
  }
  if (evidence.has('notice-sentence')) return 'deferral';
  if (evidence.has('answer-sentence') && !isLetter(evidence)) return 'written-answer';
  if (evidence.has('delay') && SENT_TO_HOUSE.some((sign) => evidence.has(sign))) return 'deferral';
  if (evidence.has('oral-sentence')) return 'oral-questions';
  if (evidence.has('questions-sentence') && !evidence.has('salutation')) {
    return evidence.has('speakers') ? 'oral-questions' : 'question-set';
  }
  if (isLetter(evidence) || evidence.has('letter-title')) return 'government-letter';
  if (evidence.has('addresses-house') && !evidence.has('speakers')) return 'government-letter';
  return 'other';
}
