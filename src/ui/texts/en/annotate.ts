import type { annotate as dutch } from '../nl/annotate.ts';
import { count, formatNumber } from '../format.ts';

/** Labels, notes and collections. */
export const annotate: typeof dutch = {
  label: 'Label',
  labelOf: (what) => `Label ${what}`,
  note: 'Note',
  noteOf: (what) => `Note on ${what}`,
  collect: 'Collect',
  collectOf: (what) => `Put ${what} in a collection`,
  place: 'Attached to',
  what: 'What',
  whole: 'the question with its answer',
  questionOnly: 'the question',
  answer: 'the answer',
  answerAt: (n) => `answer ${formatNumber(n)}`,
  paper: 'the whole document',
  set: 'the whole question set',
  section: 'this section',
  selectedText: 'the selected text',
  sentence: (text) => `sentence: ${text}`,
  sentences: 'Or choose a sentence',
  papers: (n) => count(n, 'document', 'documents'),
  results: (n) => count(n, 'result', 'results'),

  labelName: 'Label',
  labelHint: 'An existing or a new label, such as ‘nitrogen’ or ‘to check’.',
  addLabel: 'Add label',
  labelled: (text) => `Label ‘${text}’ added.`,
  labelledAlready: (text) => `Label ‘${text}’ was there already.`,
  present: 'Labels here',
  removeLabel: (text) => `Remove label ‘${text}’`,
  unlabelled: (text) => `Label ‘${text}’ removed.`,
  labelsOf: (what) => `Labels on ${what}`,
  showLabel: (text) => `Search everything labelled ‘${text}’`,

  noteText: 'Note',
  keepNote: 'Save note',
  changeNote: 'Edit',
  changeNoteOf: (text) => `Edit note: ${text}`,
  removeNote: 'Delete',
  removeNoteOf: (text) => `Delete note: ${text}`,
  noted: 'Note saved.',
  noteDropped: 'Note not saved.',
  noteChanged: 'Note changed.',
  noteRemoved: 'Note deleted.',
  notesOf: (what) => `Notes on ${what}`,
  aboutPassage: 'On:',
  lost: 'Notes that lost their place',
  lostHint: 'At this place the source no longer says what the note was made on.',
  mine: (n) => `Your annotations in this document (${formatNumber(n)})`,

  collection: 'Collection',
  newCollection: 'new collection',
  collectionName: 'Name of the new collection',
  collectNow: 'Put in the collection',
  collected: (name) => `Put in collection ‘${name}’.`,
  collectedAlready: (name) => `This is in collection ‘${name}’ already.`,
  willCollect: (fresh, known) => {
    if (fresh === 0) return `All ${count(known, 'item', 'items')} are in this collection already.`;
    const comes = `${count(fresh, 'item', 'items')} will be added`;
    if (known === 0) return `${comes}.`;
    const stay =
      known === 1
        ? '1 is in it already and stays where it is'
        : `${formatNumber(known)} are in it already and stay where they are`;
    return `${comes}; ${stay}.`;
  },
  collectedMany: (name, fresh, known) =>
    `${count(fresh, 'item', 'items')} put in collection ‘${name}’${
      known === 0 ? '' : `; ${formatNumber(known)} ${known === 1 ? 'was' : 'were'} in it already`
    }.`,

  screen: {
    title: 'Labels and notes',
    intro:
      'Everything you have added to documents, questions and answers. You can also find labels with ‘label:’ in the search box.',
    labels: 'Labels',
    notes: 'Notes',
    noLabels:
      'There are no labels yet. Open a document and choose ‘Label’ under ‘More’, beside a question or the document.',
    noNotes:
      'There are no notes yet. Open a document and choose ‘Note’ under ‘More’, beside a question or the document.',
    uses: (n) => count(n, 'use', 'uses'),
    rename: 'Rename',
    renameOf: (text) => `Rename label ‘${text}’`,
    newName: (text) => `New name for ‘${text}’`,
    keep: 'Save',
    renamed: (from, to) => `Label ‘${from}’ is now called ‘${to}’.`,
    merged: (to) => `Merged into label ‘${to}’.`,
    removeEverywhere: 'Remove everywhere',
    removeEverywhereOf: (text) => `Remove label ‘${text}’ everywhere`,
    removed: (text) => `Label ‘${text}’ removed everywhere.`,
    filter: 'Filter by words',
    none: 'No note matches this.',
    gone: 'The document is not (or no longer) in the library.',
    parts: {
      paper: 'whole document',
      set: 'question set',
      question: 'question',
      answer: 'answer',
      section: 'section',
      passage: 'passage'
    }
  }
};
