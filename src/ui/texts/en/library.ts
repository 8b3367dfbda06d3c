import type { library as dutch } from '../nl/library.ts';
import { count, formatMoment, formatNumber, formatList } from '../format.ts';

/** The sentences of the library. */
export const library: typeof dutch = {
  title: 'Library',
  counts: (papers, sets, questions) =>
    formatList([
      count(papers, 'document', 'documents'),
      count(sets, 'question set', 'question sets'),
      count(questions, 'question', 'questions')
    ]),
  list: 'Documents',
  filterText: 'Filter by title, name or case number',
  filterKind: 'Kind',
  filterState: 'State',
  filterLabel: 'Label',
  all: 'All',
  sortBy: 'Sort by',
  sorts: {
    added: 'last added',
    date: 'date, newest first',
    title: 'title',
    questions: 'number of questions',
    open: 'most unanswered'
  },
  shown: (shown, all) =>
    shown === all ? '' : `${formatNumber(shown)} of ${formatNumber(all)} shown`,
  noneMatch: 'No document matches this filter.',
  clearFilter: 'Clear filter',
  select: (name) => `Select ${name}`,
  selectAll: 'Select all',
  selected: (n) => count(n, 'selected', 'selected'),
  delete: 'Delete',
  export: 'Export',
  otherPapers: 'One file sometimes holds several documents; those are deleted together.',
  answered: (answered, questions) =>
    answered === questions
      ? `${count(questions, 'question', 'questions')}, all answered`
      : `${count(questions, 'question', 'questions')}, ${formatNumber(answered)} answered`,
  alike: (n, several) =>
    several
      ? `${formatNumber(n)} times, to different ministers`
      : `appears ${formatNumber(n)} times in this document`,
  alikeTo: (people) => `To ${people}`,
  sets: (n) => count(n, 'question set', 'question sets'),
  file: 'File',
  addedAt: (time) => `added on ${formatMoment(time)}`,
  damaged: (names) =>
    `No longer fully readable: ${formatList(names)}. Add the original file again.`,
  empty: {
    title: 'Read, search and compare Dutch parliamentary questions',
    intro:
      'Add letters of reply, lists of questions, letters to parliament or web pages as text. Repliek puts every question with its answer and always points to the place in the source.',
    private: 'Everything stays on this device.',
    privateWhy: 'There is no server: your documents never leave this browser.',
    dropTitle: 'Drag files or folders here',
    addTitle: 'Add documents',
    dropHint:
      'Text files (.txt, .md), saved web pages (.html), official publications as data (.xml) and bundles from a colleague (.repliek). Is it in a PDF or in Word? Copy the text there and paste it here.',
    sample: 'Try it with sample documents',
    sampleHint: 'Invented documents, in Dutch, in all common forms; gone again with one click.',
    promises: [
      [
        'Nothing gets lost',
        'What was not recognised stays visible as unplaced text. Every character of the source is somewhere.'
      ],
      [
        'Works without a network',
        'After the first visit Repliek also starts offline, and it can be installed as an app.'
      ],
      [
        'Ready to use',
        'Copy a question with its answer and citation, or save everything as Word, Excel or JSON.'
      ]
    ]
  }
};
