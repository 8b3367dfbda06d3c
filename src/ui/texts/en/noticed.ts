import type { noticed as dutch } from '../nl/noticed.ts';
import { count } from '../format.ts';

/** What was noticed in a paper, counted: "2 question numbers are missing". */
export const noticed: typeof dutch = {
  'unplaced-text': (n) =>
    `${count(n, 'piece of text was', 'pieces of text were')} not recognised and not placed`,
  'set-header-missing': (n) => `${count(n, 'question set has', 'question sets have')} no heading`,
  'number-missing': (n) =>
    `${count(n, 'question number is', 'question numbers are')} missing from the numbering`,
  'numbers-start-late': (n) =>
    `${count(n, 'numbering does', 'numberings do')} not begin at 1: the beginning may be missing`,
  'questions-held-back': (n) =>
    `${count(n, 'document has', 'documents have')} questions, but nothing says that a member asked them`,
  'number-repeated': (n) => `${count(n, 'question number occurs', 'question numbers occur')} twice`,
  'number-out-of-order': (n) =>
    `${count(n, 'question number is', 'question numbers are')} out of order`,
  'heading-misspelled': (n) =>
    `${count(n, 'heading was', 'headings were')} recognised despite a misspelling`,
  'question-unanswered': (n) =>
    `${count(n, 'question has', 'questions have')} no answer, in a set that is answered`,
  'heading-lost': (n) =>
    `${count(n, 'question was', 'questions were')} recognised without a heading`,
  'answer-without-question': (n) =>
    `${count(n, 'answer belongs', 'answers belong')} to a question that is not there`,
  'answer-misnumbered': (n) =>
    `${count(n, 'answer bears', 'answers bear')} another number than the question above it`,
  'joint-answer': (n) =>
    `${count(n, 'answer applies', 'answers apply')} to several questions at once`,
  'answered-twice': (n) => `${count(n, 'question has', 'questions have')} more than one answer`,
  'joint-answer-incomplete': (n) =>
    `${count(n, 'heading of a joint answer does', 'headings of joint answers do')} not name all questions`,
  'answer-long': (n) => `${count(n, 'answer is', 'answers are')} strikingly long`,
  'furniture-in-text': (n) =>
    `a running head or foot is still in the text in ${count(n, 'place', 'places')}`,
  'numbers-counted': () => 'the source prints no question numbers; they were counted',
  'footnote-gap': (n) =>
    `the sequence of footnotes has ${count(n, 'gap', 'gaps')}: text may have been lost there`,
  'footnote-text-missing': (n) =>
    `${count(n, 'footnote mark has', 'footnote marks have')} no footnote text`,
  'footnote-mark-missing': (n) =>
    `${count(n, 'footnote is', 'footnotes are')} not referred to in the text`,
  'cross-reference-unresolved': (n) =>
    `${count(n, 'reference points', 'references point')} to a question that is not there`,
  'reference-implausible': (n) =>
    `${count(n, 'reference to a source', 'references to a source')} cannot be right`,
  'columns-read': (n) =>
    `two columns were read one after the other in ${count(n, 'place', 'places')}`,
  'margin-read': (n) => `a margin was read apart from the text in ${count(n, 'place', 'places')}`,
  'columns-doubtful': (n) => `two columns may stand side by side in ${count(n, 'place', 'places')}`,
  'table-apart': () => 'the cells of a table were not written row by row',
  'letters-lost': () => 'letters were lost in the file (�)',
  'kind-evidence': () => 'the kind was inferred from features of the text'
};
