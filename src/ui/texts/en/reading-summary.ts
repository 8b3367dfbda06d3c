import type { readingSummary as dutch } from '../nl/reading-summary.ts';
import { count, formatNumber, formatShare } from '../format.ts';

/** How completely a paper was read, in one sentence. */
export const readingSummary: typeof dutch = ({
  sets,
  footnotes,
  figures: { expectedQuestions, misspelled, largestJoint, linkedFootnotes },
  diagnostics,
  unplacedShare
}) => {
  const questions = sets.reduce((sum, set) => sum + set.questions, 0);
  const lost = diagnostics['heading-lost'] ?? 0;
  const parts = [
    questions > 0 &&
      asked(questions, expectedQuestions, diagnostics['numbers-counted'] ?? 0, sets.length),
    misspelled.length > 0 &&
      `${count(misspelled.length, 'heading', 'headings')} read despite a misspelling (${named(misspelled)})`,
    lost > 0 && `${count(lost, 'question', 'questions')} recognised without a heading`,
    largestJoint > 1 && joint(largestJoint, diagnostics['joint-answer'] ?? 1),
    footnotes > 0 && notes(linkedFootnotes, footnotes),
    unplacedShare > 0 ? `${formatShare(unplacedShare)} of the text not placed` : 'all text placed'
  ];
  const sentence = parts.filter((part) => part !== false).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};

/** Numbers that were counted, not printed, cannot tell whether a question is missing. */
function asked(questions: number, expected: number, counted: number, sets: number): string {
  if (counted === 0)
    return `${formatNumber(questions)} of ${count(expected, 'question', 'questions')}`;
  const how = counted < sets ? 'partly counted, as not all are' : 'counted, as they are not';
  return `${count(questions, 'question', 'questions')} (${how} numbered in the source)`;
}

/** The report counts all of them below: one told alone here would seem to be the only one. */
function joint(largest: number, all: number): string {
  const most = formatNumber(largest);
  if (all < 2) return `one answer applies to ${most} questions`;
  const counted = `${formatNumber(all)} answers apply`;
  return largest === 2
    ? `${counted} to 2 questions each`
    : `${counted} to several questions, one of them to ${most}`;
}

/** So many headings are quoted, the others counted. */
const QUOTED = 3;

function named(headings: readonly string[]): string {
  const quoted = headings.slice(0, QUOTED).map((heading) => `‘${heading}’`);
  return [...quoted, ...(headings.length > QUOTED ? ['…'] : [])].join(', ');
}

function notes(linked: number, all: number): string {
  const found = count(all, 'footnote', 'footnotes');
  return linked === all ? `${found} linked` : `${formatNumber(linked)} of ${found} linked`;
}
