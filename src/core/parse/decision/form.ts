import type { Evidence } from '../../model/diagnostic.ts';
import { believeHeadings, isLetter, SPEAKS_OF_QUESTIONS } from './belief/believed-headings.ts';
import {
  areOfNobody,
  headAnswersMember,
  headHandsOverAnswers,
  headSpeaks
} from './belief/head-of-questions.ts';
import { putsToMinister } from './belief/put-by-members.ts';
import { areOfStudy } from './belief/questions-of-others.ts';
import { holdAnswersBeside } from './belief/rows-of-table.ts';
import { findSeveral, type OneOfSeveral } from '../forms/several.ts';
import { findUnlabelledSet, type UnlabelledSet } from '../forms/unlabelled-set.ts';
import type { Heading } from '../structure/headings/heading.ts';
import { isWrittenByColumns, namesOthersAbove } from '../structure/headings/mixed-table.ts';
import type { Row } from '../structure/rows/rows.ts';
import { isBeforeLetter } from './before-letter.ts';
import { asksInEveryRow, looksLikePage } from './without-head.ts';

/** How the parts of a text are told apart. */
export type Form =
  | { type: 'web-page' }
  | { type: 'headed'; headings: readonly Heading[] }
  | { type: 'unlabelled'; set: UnlabelledSet }
  | { type: 'several'; sets: readonly OneOfSeveral[] }
  | { type: 'prose' };

/** The headings of questions and answers that a form believes. */
export function headingsOf(form: Form): readonly Heading[] {
  if (form.type === 'several') return form.sets.flatMap(({ headings }) => headings);
  return form.type === 'headed' ? form.headings : [];
}

/** How the parts of a text are told apart, by its signs and its headings: of one set, or of several. */
export function chooseForm(
  rows: readonly Row[],
  headings: readonly Heading[],
  evidence: ReadonlySet<Evidence>,
  wrapped: boolean
): Form {
  const form = formOfOne(rows, headings, evidence, wrapped);
  if (NEVER_SEVERAL.some((sign) => evidence.has(sign))) return form;
  const sets = findSeveral(rows, wrapped);
  if (sets.length === 0) return form;
  if (evidence.has('list-title') && !sets.every(({ saysWho }) => saysWho)) return form;
  if (form.type === 'headed' && areItsQuestions(sets, form.headings)) return form;
  const isBelieved = form.type === 'headed' || form.type === 'unlabelled';
  return isBelieved || areOwnSets(sets, rows, evidence, wrapped) ? { type: 'several', sets } : form;
}

/** Whether each of several sets is a question of one, headed by what would count them: "Vraag 2 van 3". */
function areItsQuestions(sets: readonly OneOfSeveral[], headings: readonly Heading[]): boolean {
  const questions = headings.filter(({ role }) => role === 'question');
  return (
    questions.length === sets.length &&
    questions.every(({ row, shape }, i) => {
      const { from, headings: own } = sets[i]!;
      return shape === 'word' && row === from && own.length === 0;
    })
  );
}

/** Signs of pages with a form of their own, of what holds no sets, and of what groups ask in turn. */
const NEVER_SEVERAL: readonly Evidence[] = [
  'set-headers',
  'other-genre',
  'memo-stamp',
  'bill-title',
  'consultation-title',
  'groups-speak'
];

/** Whether most of several sets would be taken for one, if they stood alone. */
function areOwnSets(
  sets: readonly OneOfSeveral[],
  rows: readonly Row[],
  evidence: ReadonlySet<Evidence>,
  wrapped: boolean
): boolean {
  const believed = sets.filter(({ from, end, headings, saysWho }) => {
    if (saysWho) return true;
    const form = formOfOne(rows.slice(from, end), headings, evidence, wrapped);
    return form.type === 'headed';
  });
  return believed.length * 2 > sets.length;
}

function formOfOne(
  rows: readonly Row[],
  headings: readonly Heading[],
  evidence: ReadonlySet<Evidence>,
  wrapped: boolean
): Form {
  if (evidence.has('set-headers')) return { type: 'web-page' };
  if (evidence.has('other-genre') || isWrittenByColumns(rows)) return { type: 'prose' };
  if (evidence.has('memo-stamp') && !isBeforeLetter(headings, rows, evidence))
    return { type: 'prose' };
  // Titles that ask are titles there; only a word before the number makes them questions.
  const byWord = headings.some(
    ({ role, shape }) => role === 'question' && shape.startsWith('word')
  );
  if (evidence.has('bill-title') && !evidence.has('list-title') && !byWord) {
    return { type: 'prose' };
  }
  // What somebody says in a debate has no headings: "Dat was vraag 1. Vraag 2: wanneer …?"
  const spoken = evidence.has('speakers');
  const below = spoken ? undefined : findSetBelowTitle(headings, rows, evidence, wrapped);
  if (below) return { type: 'unlabelled', set: below };
  if (!spoken && believeHeadings(headings, rows, evidence, wrapped)) {
    return { type: 'headed', headings };
  }
  // Groups and people that speak ask in prose, whatever a paragraph looks like.
  const mayAsk =
    SPEAKS_OF_QUESTIONS.some((sign) => evidence.has(sign)) &&
    !namesOthersAbove(rows) &&
    !areCellsBeside(headings, rows);
  if (mayAsk && !evidence.has('groups-speak') && !evidence.has('speakers')) {
    const set = findUnlabelledSet(rows, wrapped, mayBeOne(evidence) ? 1 : 2);
    const isOfLetter = set && isLetter(evidence) && areOfLetter(set, rows);
    const isNone = set && (isOfLetter || isWholeText(set, rows));
    if (set && !isNone && isOfMembers(set, rows, evidence)) return { type: 'unlabelled', set };
  }
  if (!isLetter(evidence) && looksLikePage(rows, wrapped)) return { type: 'web-page' };
  if (evidence.size === 0 && asksInEveryRow(rows)) {
    return { type: 'unlabelled', set: { first: 0, next: rows.length } };
  }
  return { type: 'prose' };
}

/** Whether the numbers are those of a table of which question and answer could not be told apart. */
function areCellsBeside(headings: readonly Heading[], rows: readonly Row[]): boolean {
  const questions = headings.filter(({ role }) => role === 'question');
  const isAnswered = questions.length < headings.length;
  return questions.length > 0 && !isAnswered && holdAnswersBeside(questions, rows);
}

/** No question that stands alone is longer than this, in characters. */
const MAX_QUESTION = 1500;

/**
 * Whether the first question would be a line that holds a whole text, with its numbers and titles, or the
 * second half of one that did.
 */
const isWholeText = ({ first, next }: UnlabelledSet, rows: readonly Row[]): boolean =>
  (next - first === 1 && rows[first]!.text.length > MAX_QUESTION) ||
  (/^\p{Ll}{2}/u.test(rows[first]!.text) && !rows[first]!.afterBlank);

/** Whether a letter asks for itself: what a study asked, or what nobody asks below a head that speaks of no questions. */
const areOfLetter = ({ first, next }: UnlabelledSet, rows: readonly Row[]): boolean =>
  areOfStudy(first, rows) || (!headSpeaks(first, rows) && !putsToMinister(rows.slice(first, next)));

/** Signs of the words that reports about members' questions use as well. */
const SAID_OF_OTHERS: readonly Evidence[] = ['answer-opening', 'appendix-head'];

/**
 * Whether paragraphs that ask are those of members: a title says so, or names one who is answered, or
 * one of them is put to somebody.
 * "Kamervragen over de brug: vijf vragen en antwoorden" stands above what a newspaper asks itself.
 */
function isOfMembers(
  { first, next }: UnlabelledSet,
  rows: readonly Row[],
  evidence: ReadonlySet<Evidence>
): boolean {
  const signs = SPEAKS_OF_QUESTIONS.filter((sign) => evidence.has(sign));
  if (signs.some((sign) => !SAID_OF_OTHERS.includes(sign))) return true;
  if (areOfNobody(first, rows)) return false;
  if (headAnswersMember(first, rows) || headHandsOverAnswers(first, rows)) return true;
  return putsToMinister(rows.slice(first, next));
}

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

/** A description of a question or its answer stands above what may be only one; not above a debate or a letter. */
const mayBeOne = (evidence: ReadonlySet<Evidence>) =>
  (evidence.has('questions-sentence') || evidence.has('answer-sentence')) &&
  !isLetter(evidence) &&
  !evidence.has('speakers');
