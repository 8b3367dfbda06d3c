import type { PaperName } from '../../core/naming/paper-name.ts';
import type { CorrectionKind, Statement, TextRole } from '../../core/corrections/correction.ts';
import type { Stride } from '../../core/corrections/make/stops.ts';
import type { Evidence as Sign, Diagnostic, DiagnosticData } from '../../core/model/diagnostic.ts';
import type { QueryProblem } from '../../core/search/search-result.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { LikelierReason } from '../comparing/likelier.ts';
import type { Outcome } from '../comparing/settlements.ts';
import type { Summarized } from './nl/reading-summary.ts';
import { signs } from './nl/signs.ts';

// What a sentence may be given: one of each kind, with figures and names that are found again in it.

/** A day. */
export const DAY = '2031-07-23';
/** An ISO time. */
export const TIME = '2031-07-23T11:05:00Z';
/** Arguments of sentences that take a list of numbers. */
export const LISTS = [[[4]], [[4, 5, 6, 19]], [[4, 9]]];
/** Arguments of sentences that take lists of names. */
export const NAMES = [
  [['P4'], ['P7']],
  [['P4', 'P9'], ['P7']]
];

const diagnosticData: { [Code in keyof DiagnosticData]: DiagnosticData[Code] } = {
  'unplaced-text': { characters: 31 },
  'set-header-missing': {},
  'number-missing': { number: 14 },
  'numbers-start-late': { first: 14 },
  'questions-held-back': { questions: 14, answers: 13 },
  'number-repeated': { number: 14 },
  'number-out-of-order': { number: 14, after: 19 },
  'heading-misspelled': { heading: 'H14' },
  'heading-lost': { number: 14 },
  'question-unanswered': { number: 14 },
  'answer-without-question': { numbers: [4, 19] },
  'joint-answer': { numbers: [4, 5, 6] },
  'answer-misnumbered': { numbers: [14], question: 13 },
  'answered-twice': { number: 14 },
  'joint-answer-incomplete': { numbers: [4, 19] },
  'answer-long': { times: 14 },
  'furniture-in-text': { found: 'F14' },
  'numbers-counted': {},
  'footnote-gap': { missing: [4, 19] },
  'footnote-text-missing': { label: '14' },
  'footnote-mark-missing': { label: '14' },
  'cross-reference-unresolved': { targets: [4, 19] },
  'reference-implausible': { raw: 'R14' },
  'columns-read': {},
  'margin-read': {},
  'columns-doubtful': {},
  'table-apart': {},
  'letters-lost': { letters: 14 },
  'kind-evidence': { evidence: Object.keys(signs) as Sign[] }
};
/** One diagnostic of each kind. */
export const diagnostics = Object.entries({ ...diagnosticData }).map(
  ([code, data]) => ({ code, severity: 'info', span: [0, 9], data }) as unknown as Diagnostic
);

/** Arguments of what is said of a query, by its problem. */
export const problems: Record<QueryProblem['code'], readonly (readonly string[])[]> = {
  'unclosed-phrase': [[]],
  'unknown-field': [['K4', 'K9']],
  'unknown-value': [['K4', 'K9']],
  'missing-value': [[], ['K4', 'K9']],
  'lonely-operator': [[]],
  'only-exclusions': [[]]
};

const thing = { role: 'question', at: 0 } as const;
const numbering = { label: '14', numbers: [14] };
/** What a correction states, by its kind. */
export const statements: {
  [Kind in CorrectionKind]: readonly Extract<Statement, { kind: Kind }>[];
} = {
  border: [
    { kind: 'border', owner: thing },
    { kind: 'border', owner: { role: 'section', at: 0 } }
  ],
  split: [
    { kind: 'split', role: 'question', numbering },
    { kind: 'split', role: 'answer' },
    { kind: 'split', role: 'section' }
  ],
  merge: [{ kind: 'merge', into: { role: 'answer', at: 0 } }],
  renumber: [{ kind: 'renumber', numbering }],
  assign: [
    { kind: 'assign', questions: [] },
    { kind: 'assign', questions: [4, 9] }
  ],
  shift: [{ kind: 'shift', by: -2, answers: [] }],
  role: [{ kind: 'role', role: 'answer' }],
  'paper-kind': [{ kind: 'paper-kind', paperKind: 'deferral' }],
  'paper-facts': [{ kind: 'paper-facts', facts: {} }],
  'set-facts': [{ kind: 'set-facts', facts: {} }],
  'set-aside': [{ kind: 'set-aside', correction: 'c' }]
};

const stepLabels: Record<HistoryStep['label'], null> = {
  import: null,
  delete: null,
  'import-bundle': null,
  annotate: null,
  correct: null
};
/** Steps of each kind, with one file and with several. */
export const steps = (Object.keys(stepLabels) as HistoryStep['label'][]).flatMap((label) => [
  [{ id: 'i', label, count: 1, name: 'N14', at: TIME }],
  [{ id: 'i', label, count: 3, at: TIME }]
]);

/** One reason of each kind why a version is likelier right. */
export const reasons: {
  [Code in LikelierReason['code']]: Extract<LikelierReason, { code: Code }>;
} = {
  official: { code: 'official', kind: 'written-answer', otherKind: 'web-page' },
  footnotes: { code: 'footnotes' },
  majority: { code: 'majority', agree: 3, others: 4 }
};

/** So many records of each kind that a bundle adds and changes. */
export const arriving = (added: number, changed: number) => ({
  labels: { added, changed },
  notes: { added, changed },
  collections: { added, changed },
  decisions: { added, changed },
  savedSearches: { added, changed },
  synonyms: { added, changed }
});
/** All roles of a text. */
export const roles: Record<TextRole | 'unplaced', null> = {
  question: null,
  answer: null,
  section: null,
  unplaced: null
};
/** All strides of a border. */
export const strides: Record<Stride, null> = { line: null, sentence: null, paragraph: null };
/** All outcomes of a decision. */
export const outcomes: Record<Outcome, null> = {
  right: null,
  'wrong-here': null,
  'wrong-there': null
};
/** Arguments of sentences that take a name and whether something is so. */
export const yesAndNo = [
  ['N14', true],
  ['N14', false]
];

/** Readings with something of everything that is told of one. */
export const readings: Summarized[] = [
  {
    sets: [
      {
        id: 'z',
        span: [0, 9],
        submitters: [],
        addressees: [],
        respondents: [],
        questions: 13,
        answered: 11
      }
    ],
    footnotes: 43,
    figures: {
      expectedQuestions: 14,
      misspelled: ['H14', 'H17', 'H19', 'H23'],
      largestJoint: 7,
      linkedFootnotes: 41
    },
    diagnostics: { 'heading-lost': 2, 'joint-answer': 5 },
    unplacedShare: 0.002
  },
  {
    sets: [],
    footnotes: 3,
    figures: { expectedQuestions: 0, misspelled: [], largestJoint: 1, linkedFootnotes: 3 },
    diagnostics: {},
    unplacedShare: 0
  }
];

/** Names of papers of each kind. */
export const paperNames: PaperName[] = [
  { by: 'title', title: 'N14' },
  { by: 'sets', title: 'N14', others: 1 },
  { by: 'sets', title: 'N14', others: 27 },
  { by: 'questions', kind: 'list-of-questions', questions: 1, isAnswered: false },
  {
    by: 'questions',
    kind: 'list-of-questions',
    questions: 235,
    isAnswered: true,
    lead: { type: 'question', words: 'N14' }
  },
  {
    by: 'questions',
    kind: 'answer-letter',
    questions: 5,
    isAnswered: true,
    lead: { type: 'heading', words: 'N14' }
  },
  { by: 'heading', kind: 'government-letter', heading: 'N14' },
  { by: 'people', kind: 'decision-memo', date: '2025-07-03', people: [{ name: 'N14' }] },
  { by: 'nothing', kind: 'other' }
];
