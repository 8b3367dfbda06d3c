import type { reader as dutch } from '../nl/reader.ts';
import { count, formatList, formatMoment, formatNumber, formatNumbers } from '../format.ts';

const questionWord = (numbers: readonly number[]) =>
  numbers.length === 1 ? 'question' : 'questions';

/** The sentences of the reader. */
export const reader: typeof dutch = {
  gone: 'This document is not (or no longer) in the library.',
  goneTitle: 'Document not found',
  placeGone:
    'The place of this address is not (or no longer) in this document. You see its beginning.',
  opening: 'Opening the document …',
  outline: 'Overview of the questions',
  contents: 'Contents',
  setsTitle: 'Question sets in this document',
  backToPaper: 'All question sets in this document',
  setOf: (n, total) => `Question set ${formatNumber(n)} of ${formatNumber(total)}`,
  previousSet: 'Previous set',
  nextSet: 'Next set',
  jump: 'Go to question',
  jumps: {
    question: {
      to: (typed) => `To question ${typed}`,
      failed: (typed) => `There is no question ${typed} in this set.`
    },
    section: {
      to: (typed) => `To section ${typed}`,
      failed: (typed) => `There is no section ${typed} in this document.`
    }
  },
  go: 'Go',
  previous: 'Previous question',
  next: 'Next question',
  answer: 'Answer',
  question: (label) => `Question ${label}`,
  counted: 'The source prints no number; this was counted.',
  noAnswer: 'There is no answer to this question here.',
  deferred: 'The answer has been postponed.',
  answeredElsewhere: 'There is no answer here; another document answers this question.',
  joint: (numbers) => `Joint answer to ${questionWord(numbers)} ${formatNumbers(numbers)}`,
  jointElsewhere: (numbers, at) =>
    `The joint answer to ${questionWord(numbers)} ${formatNumbers(numbers)} is with question ${at}.`,
  showHere: (label) => `Show the answer to question ${label} here`,
  showJointHere: 'Show that answer here',
  hideHere: 'Hide',
  goThere: (label) => `To question ${label}`,
  passage: 'the passage pointed out',
  undertakings: (commitments, motions) =>
    [
      commitments > 0 && count(commitments, 'commitment', 'commitments'),
      motions > 0 && count(motions, 'motion', 'motions')
    ]
      .filter(Boolean)
      .join(' and '),
  citedIn: (n) => `Cited in ${count(n, 'other document', 'other documents')}`,
  redacted: 'redacted',
  answerOf: (label) => `Answer to question ${label}`,
  referredBy: (n) => `${count(n, 'question refers', 'questions refer')} to this`,
  footnotes: 'Footnotes',
  footnote: (label) => `Footnote ${label}`,
  footnoteMissing: 'The text of this footnote is not in the source.',
  notesMissing: (labels) => `The texts of footnotes ${formatList(labels)} are not in the source.`,
  toFootnote: 'Show in the list',
  backToText: (label) => `Back to the text at footnote ${label}`,
  source: 'Source',
  showSource: 'Show source',
  showSourceOf: (what) => `Show source of ${what}`,
  hideSource: 'Close source',
  sentenceBefore: 'Previous sentence',
  sentenceAfter: 'Next sentence',
  steps: 'Sentence by sentence through reading and source',
  lineKinds: {
    unplaced: 'unplaced',
    furniture: 'header or footer',
    note: 'footnote'
  },
  unplacedPieces: (n) => `${count(n, 'piece', 'pieces')} unplaced`,
  toUnplaced: (n, words) => `Unplaced piece ${formatNumber(n)}: ${words}`,
  noneUnplaced: 'All text has been placed.',
  sourceOf: (what) => `Source of ${what}`,
  lines: (first, last) =>
    first === last
      ? `line ${formatNumber(first)}`
      : `lines ${formatNumber(first)} to ${formatNumber(last)}`,
  wholeSource: 'the whole document',
  copy: 'Copy',
  copyOf: {
    question: (what) => `Copy ${what} with its answer`,
    section: (what) => `Copy ${what}`
  },
  more: 'More',
  moreAbout: (what) => `More about ${what}`,
  thisPaper: 'this document',
  thisSet: 'this question set',
  copied: (what) => `${what} copied, with its source.`,
  missingTitle: 'This document is not in your library',
  missing: (words, label) =>
    `${words ? `The link points to ${label ? `question ${label} of ` : ''}‘${words}’.` : `The link points to ${label ? `question ${label} of ` : ''}a document that is not (or no longer) here.`} Add the file, or a bundle that holds it; the link then works.`,
  print: 'Print',
  export: 'Export',
  delete: 'Delete',
  details: 'Head and details of the document',
  field: 'Without a label',
  unplaced: 'Unplaced text',
  unplacedHint: (share) => `${share} of the text was not recognised. The source says:`,
  unplacedShort: (share) => `${share} unplaced`,
  checksum: 'SHA-256 of the text',
  showUnplaced: 'Show in the source',
  unplacedPiece: (n) => `Piece ${formatNumber(n)}`,
  noticed: 'Noticed while reading',
  noticedHere: 'Noticed',
  preamble: 'Text around the questions',
  sections: 'Text',
  untitledSection: 'Text without a heading',
  stateOf: {
    answered: '',
    unanswered: 'unanswered',
    joint: 'joint answer',
    pointer: 'refers',
    elsewhere: 'answered in another document'
  },
  filter: 'Show',
  filters: {
    all: 'all questions',
    unanswered: 'unanswered',
    joint: 'answered jointly',
    pointer: 'refers to another answer',
    warning: 'with a remark'
  },
  filterWith: (filter, n) => `${filter} (${formatNumber(n)})`,
  noneOfFilter: 'No question matches this.',
  citation: (what, title, source) => `${title}, ${what}. Source: ${source}.`,
  hash: (id) => `SHA-256 ${id}`,
  imported: (time) => `added ${formatMoment(time)}`,
  file: 'File',
  fromMarkup: {
    'web-page': 'Saved web page: what was read is what its reader sees.',
    'official-xml':
      'Official publication as data (XML): what was read is the text as it is printed.',
    'letters-apart':
      'Letters had come apart (“Ã«” instead of “ë”, or a loose accent): what was read are the letters that were meant.'
  },
  markupText: {
    'web-page': 'web page, markup in grey',
    'official-xml': 'XML, tags in grey',
    'letters-apart': 'with the letters as they came apart'
  },
  openExternal: 'opens another website',
  answersCount: (answered, all, elsewhere) =>
    answered === all
      ? `${count(all, 'question', 'questions')}, all answered`
      : elsewhere
        ? `${count(all, 'question', 'questions')}, without answers in this document`
        : `${count(all, 'question', 'questions')}, ${formatNumber(all - answered)} unanswered`
};
