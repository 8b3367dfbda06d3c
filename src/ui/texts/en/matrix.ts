import type { matrix as dutch } from '../nl/matrix.ts';
import { count, formatList, formatNumber } from '../format.ts';
import { versions } from './versions.ts';

/** The sentences of the table of many versions. */
export const matrix: typeof dutch = {
  summary: (sets, questions, places) =>
    places === 0
      ? `${formatNumber(sets)} versions, ${count(questions, 'question', 'questions')}: no difference in words anywhere.`
      : `${formatNumber(sets)} versions, ${count(questions, 'question', 'questions')}, ${count(places, 'place', 'places')} where the words differ.`,
  moved: (answers) =>
    `${count(answers, 'answer does', 'answers do')} not stand under the same question everywhere.`,
  questionsOnly: 'Only the questions were compared; the answers belong to different questions.',
  allIn: (name) => `All versions are in ${name}.`,
  explained:
    'The text is that of the base. Each number stands for a place where the versions differ; versions with the same letter say the same there. Differences of form do not count.',
  unanswered: (names) => `Questions only, no answers, in ${formatList(names)}.`,
  unanswering: 'questions only',
  nameUnanswering: (name) => `${name} (questions only)`,
  base: 'Base',
  asBase: 'base',
  csv: 'Save as CSV',
  csvName: (title) => `versions-${title}.csv`,
  print: 'Print',
  table: 'All versions side by side',
  place: 'Place',
  slot: (number) => `place ${formatNumber(number)}`,
  question: (label) => (label ? `Question ${label}` : 'Question that the base does not have'),
  parts: { question: 'Question', answer: 'Answer' },
  differing: (some, all) =>
    some === all
      ? `${all === 1 ? 'The question differs' : `All ${formatNumber(all)} questions differ`}`
      : `${formatNumber(some)} of ${formatNumber(all)} questions ${some === 1 ? 'differs' : 'differ'}`,
  differingList: 'Questions that differ',
  places: (question, answer) =>
    [
      question > 0 ? `${count(question, 'place', 'places')} in the question` : '',
      answer > 0 ? `${count(answer, 'place', 'places')} in the answer` : ''
    ]
      .filter(Boolean)
      .join(', '),
  lacks: (part, names) =>
    `${part === 'question' ? 'the question' : 'the answer'} is missing in ${formatList(names)}`,
  shifted: (name, labels) => `in ${name} the answer stands under question ${formatList(labels)}`,
  numbers: (labels) => `question ${formatList(labels)}`,
  absent: 'missing',
  standing: (standing) => {
    if (standing === 'present') return 'present';
    return standing === 'absent' ? 'missing' : `under question ${formatList(standing.under)}`;
  },
  nothing: 'nothing',
  same: 'The same in all versions.',
  loose: (name, labels) =>
    `${name} also has ${labels.length === 1 ? 'question' : 'questions'} ${formatList(labels)}, which the base does not have.`,
  odd: (oddity) => `Looks like a mistake: ${versions.oddity(oddity)}`,
  failed: 'Putting the versions side by side failed.',
  comparing: 'Putting the versions side by side …',
  csvColumns: {
    question: 'Question',
    part: 'Part',
    place: 'Place',
    before: 'Text before',
    after: 'Text after',
    oddity: 'Possible mistake'
  }
};
