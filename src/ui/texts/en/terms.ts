import type { terms as dutch } from '../nl/terms.ts';
import { count, formatNumber, formatNumbers } from '../format.ts';
import { createPaperName } from '../paper-name.ts';

const kinds: typeof dutch.kinds = {
  'answer-letter': 'Letter of reply',
  'written-answer': 'Appendix to the Proceedings (Aanhangsel)',
  'question-set': 'Written questions',
  deferral: 'Notice of postponement',
  'list-of-questions': 'List of questions and answers',
  'written-consultation': 'Written consultation',
  'oral-questions': 'Oral questions',
  'web-page': 'Web page with question sets',
  'government-letter': 'Letter to parliament (Kamerbrief)',
  'decision-memo': 'Decision memo (beslisnota)',
  other: 'Other document'
};

const questions = (n: number) => count(n, 'question', 'questions');

/** Words of the field, the same on every screen. */
export const terms: typeof dutch = {
  kinds,
  states: {
    answered: 'answered',
    partly: 'partly answered',
    unanswered: 'unanswered',
    deferred: 'postponed',
    elsewhere: 'answered in another document',
    none: 'no questions'
  },
  late: 'answered after more than three weeks',
  fieldLabels: {
    Aan: 'To',
    Afzender: 'Sender',
    Datum: 'Date',
    Dossier: 'Dossier',
    Gegevens: 'Details',
    Kamerstuk: 'Parliamentary paper',
    Menu: 'Menu',
    Nota: 'Memorandum',
    Nummer: 'Number',
    Soort: 'Kind',
    Titel: 'Title',
    Vergaderjaar: 'Parliamentary year',
    Zaaknummer: 'Case number',
    'Zie ook': 'See also'
  },
  questions,
  set: (n) => `set ${formatNumber(n)}`,
  sets: (n) => count(n, 'question set', 'question sets'),
  footnotes: (n) => count(n, 'footnote', 'footnotes'),
  sections: (n) => count(n, 'section', 'sections'),
  papers: (n) => count(n, 'document', 'documents'),
  answers: (n) => count(n, 'answer', 'answers'),
  files: (n) => count(n, 'file', 'files'),
  warnings: (n) => count(n, 'warning', 'warnings'),
  question: (label) => `Question ${label}`,
  questionsNumbered: (numbers) =>
    `${numbers.length === 1 ? 'question' : 'questions'} ${formatNumbers(numbers)}`,
  paperName: createPaperName({
    kinds,
    andOthers: (title, others) =>
      `${title} and ${count(others, 'other question set', 'other question sets')}`,
    list: (n, isAnswered) => `List of ${questions(n)}${isAnswered ? ' and answers' : ''}`,
    questions
  }),
  untitledSet: (number, lead) =>
    lead ? `Question set ${number}: ‘${lead}’` : `Question set ${number}, untitled`,
  andOtherPeople: (names, others) => `${names.join(', ')} and ${count(others, 'other', 'others')}`,
  submitters: 'Submitted by',
  addressees: 'Addressed to',
  respondents: 'Answered by',
  caseNumber: 'Case number',
  submittedOn: 'Submitted on',
  receivedOn: 'Received on',
  published: 'Published as',
  noYear: 'the document gives no parliamentary year',
  date: 'Date',
  source: 'Source'
};
