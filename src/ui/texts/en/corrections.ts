import type { Misfit, Statement, TextRole } from '../../../core/corrections/correction.ts';
import type { Stride } from '../../../core/corrections/make/stops.ts';
import type { corrections as dutch } from '../nl/corrections.ts';
import { count, formatNumbers } from '../format.ts';
import { terms } from './terms.ts';

const roles: Record<TextRole | 'unplaced', string> = {
  question: 'question',
  answer: 'answer',
  section: 'ordinary text',
  unplaced: 'unplaced text'
};

const strides: Record<Stride, string> = {
  line: 'line',
  sentence: 'sentence',
  paragraph: 'paragraph'
};

/** Why a correction does not fit, as a sentence with what to do. */
const misfits: Record<Misfit, string> = {
  'quote-differs': 'At that place the source has other words than the correction names.',
  'not-there': 'What the correction means does not begin at that place in this reading.',
  'not-beside': 'In this reading something else stands between the two parts.',
  'nothing-left': 'Nothing would be left of the question or the answer. Merge them instead.',
  'no-question': 'There is no question here that an answer can belong to.',
  'not-understood': 'This version of Repliek does not know this kind of correction.'
};

/** What a correction does, for lists: "This question is called 4". */
function says(statement: Statement): string {
  switch (statement.kind) {
    case 'border':
      return `This text belongs to ${withArticle(statement.owner.role)} beside it`;
    case 'split':
      return `${capitalized(named(statement))} begins here`;
    case 'merge':
      return `This belongs to ${withArticle(statement.into.role)} before it`;
    case 'renumber':
      return `This question is called ${statement.numbering.label}`;
    case 'assign':
      return statement.questions.length === 0
        ? 'This answer belongs to no question'
        : `This answer belongs to ${count(statement.questions.length, 'chosen question', 'chosen questions')}`;
    case 'shift':
      return `${count(statement.answers.length, 'answer', 'answers')} moved, ${steps(statement.by)}`;
    case 'role':
      return `This is ${named(statement)}`;
    case 'paper-kind':
      return `Kind of document: ${terms.kinds[statement.paperKind]}`;
    case 'paper-facts':
      return 'Title and date of the document filled in';
    case 'set-facts':
      return 'People and details of the set filled in';
    case 'set-aside':
      return 'Another correction is not followed';
  }
}

const withArticle = (role: TextRole) =>
  role === 'question' ? 'the question' : role === 'answer' ? 'the answer' : 'the text';

function named({ role, numbering }: Extract<Statement, { kind: 'split' | 'role' }>): string {
  if (role === 'section') return roles.section;
  if (role === 'question') return numbering ? `question ${numbering.label}` : 'a question';
  return 'an answer';
}

const steps = (by: number) =>
  `${count(Math.abs(by), 'question', 'questions')} ${by > 0 ? 'down' : 'up'}`;

/** The sentences of the dialogs of corrections. */
export const corrections: typeof dutch = {
  correct: 'Correct',
  correctOf: (what) => `Correct the reading of ${what}`,
  title: (what) => `Correct the reading: ${what}`,
  paperTitle: 'Correct the details of the document',
  intro: 'The source does not change. Your correction is a layer over it that you can always undo.',
  what: 'What is wrong?',
  tasks: {
    border: 'The border with the text before or after it',
    split: 'These are two: split',
    merge: 'This is one with what follows: merge',
    renumber: 'The number of the question',
    assign: 'Which questions this answer belongs to',
    shift: 'A run of answers has moved',
    role: 'This is not a question, or not an answer'
  },
  roles,
  strides,
  misfits,
  says,
  thing: (role, label) => {
    switch (role) {
      case 'question':
        return `Question ${label}`;
      case 'answer':
        return label ? `Answer to question ${label}` : 'Answer without a question';
      case 'section':
        return label ? `Text ‘${label}’` : 'Text without a heading';
      case 'unplaced':
        return 'Unplaced text';
    }
  },
  between: (upper, lower) => `Between ${lowerFirst(upper)} and ${lowerFirst(lower)}`,
  whichBorder: 'Which border?',
  noNeighbour: 'There is nothing next to this that it shares a border with.',
  borderEditor: 'Border in the text',
  borderHint:
    'Move the border with the buttons, or with the arrow keys while the border has the focus: ↑ and ↓ a sentence, with Shift a paragraph, with Ctrl a line.',
  border: 'Border',
  borderBefore: (words) => `The border is before: ${words}`,
  earlier: (stride) => `One ${strides[stride]} earlier`,
  later: (stride) => `One ${strides[stride]} later`,
  whichPart: 'Which part?',
  whereSplit: 'Where does the second part begin?',
  notDivisible: 'This part is a single sentence on a single line and cannot be split.',
  secondIs: 'The second part is',
  headed: (line) => `The first line (${line}) is the heading`,
  number: 'Number',
  numberHint: 'As it would be printed: 3, 3a, or 2 en 3.',
  numberMissing: 'Enter a number, such as 3, 3a, or 2 en 3.',
  whichMerge: 'What belongs together?',
  mergeOf: (first, second) => `${first} and ${lowerFirst(second)}`,
  mergeHint: 'The second part continues the first. A heading between them becomes text.',
  whichAnswer: 'Which answer?',
  noAnswer: 'This question has no answer.',
  belongsTo: 'The answer belongs to',
  filterQuestions: 'Find questions',
  shiftFrom: 'From',
  shiftUntil: 'Up to and including',
  shiftBy: 'By how many questions?',
  shiftDown: (n) => `${count(n, 'question', 'questions')} down`,
  shiftUp: (n) => `${count(n, 'question', 'questions')} up`,
  shiftHint: (n) => `This concerns ${count(n, 'answer', 'answers')}.`,
  whatIsIt: 'It is',
  pair: (label) => `Question ${label} with its answer`,
  preview: 'How it will be read',
  previewing: 'Making the preview …',
  noChange: 'It is read that way already.',
  doesNotFit: 'This cannot be done here.',
  disappears: 'disappears',
  isNew: 'new',
  before: 'now',
  after: 'then',
  moreChanges: (n) => `and ${count(n, 'more change', 'more changes')}`,
  answersNow: (numbers) =>
    numbers.length === 0 ? 'with no question' : `with ${terms.questionsNumbered(numbers)}`,
  save: 'Save correction',
  saved: (name) => `Corrected: ${name}.`,
  removed: 'Correction undone.',
  preferred: 'This correction is now followed.',
  mark: 'corrected',
  markOf: (what) => `What was corrected in ${what}`,
  original: 'How Repliek itself read it',
  sameAsRead: 'The text and the place are the same as before.',
  notRead: 'This came in by the correction.',
  all: (n) => `Corrections (${count(n, 'correction', 'corrections')})`,
  historyTitle: 'Corrections and history',
  history: 'History',
  list: 'Corrections of this document',
  none: 'Nothing was corrected in this document. Choose ‘Correct’ beside a question or text to do so.',
  noSteps: 'There are no steps to undo.',
  revert: 'Undo',
  revertOf: (what) => `Undo: ${what}`,
  undoStep: 'Undo this step',
  redoStep: 'Redo this step',
  undone: 'undone',
  states: {
    applied: 'applied',
    'already-so': 'Repliek itself reads it that way too',
    'set-aside': 'not followed: another correction says something else',
    misfit: 'no longer fits'
  },
  prefer: 'Follow this one',
  preferOf: (what) => `Follow this one: ${what}`,
  toPlace: 'To the place in the source',
  misfitsTitle: (n) =>
    `${count(n, 'correction no longer fits', 'corrections no longer fit')} this reading and ${n === 1 ? 'was' : 'were'} not applied.`,
  quote: (words) => `‘${words}’`,
  kind: 'Kind of document',
  paper: 'The document',
  paperName: 'Title',
  paperDate: 'Date',
  setFacts: 'Details of the question set',
  setName: 'Title of the set',
  personName: 'Name',
  personGroup: 'Parliamentary group',
  personRole: 'Office',
  personMinistry: 'Ministry',
  addPerson: (list) => `Add a person to ${list}`,
  removePerson: (who) => `Remove ${who}`,
  person: (list, n) => `${list}, person ${n}`,
  badDate: 'Write the date as yyyy-mm-dd.',
  editFacts: 'Correct details',
  factsDropped: 'Facts not saved.',
  giveTitle: 'Give a title',
  readAsQuestions: 'Read as questions all the same',
  giveTitleTo: (name) => `Give a title: ${name}`,
  titleFor: (name) => `Title instead of “${name}”`,
  keepTitle: 'Save title',
  formatNumbers
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
