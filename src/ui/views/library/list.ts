import { isSameLabel, type Label } from '../../../core/annotations/labels.ts';
import type { PaperKind } from '../../../core/model/paper.ts';
import type { PaperSummary } from '../../../worker/api.ts';
import { formatPeople } from '../../people.ts';
import {
  replyStateOf,
  replyStateOfPaper,
  type KnownCases,
  type ReplyState
} from '../../reply-state.ts';
import { DOCUMENT_LOCALE } from '../../texts/languages.ts';
import { titleOf } from '../../titles.ts';

export const SORTS = ['added', 'date', 'title', 'questions', 'open'] as const;
export type Sort = (typeof SORTS)[number];

/** What of the library is shown, and in which order. */
export interface Selection {
  text: string;
  kind: PaperKind | 'all';
  state: ReplyState | 'all';
  /** Anything in the paper has this label; empty: no matter which. */
  label: string;
  sort: Sort;
}

/** What is shown at first: everything, what was added last on top. */
export const NO_FILTER: Selection = {
  text: '',
  kind: 'all',
  state: 'all',
  label: '',
  sort: 'added'
};

/** Questions of a paper, all of them and those that are answered. */
export function countQuestions(paper: PaperSummary): { questions: number; answered: number } {
  let questions = 0;
  let answered = 0;
  for (const set of paper.sets) {
    questions += set.questions;
    answered += set.answered;
  }
  return { questions, answered };
}

/** The date by which a paper is sorted: its own, else the last that its sets name. */
export const dateOf = (paper: PaperSummary): string | undefined =>
  paper.date ??
  paper.sets
    .flatMap((set) => set.receivedOn ?? set.submittedOn ?? [])
    .sort()
    .at(-1);

function matchesText(paper: PaperSummary, text: string): boolean {
  if (!text) return true;
  const said = [
    titleOf(paper),
    paper.title,
    paper.name,
    ...paper.sets.flatMap((set) => [set.title, set.caseNumber, formatPeople(set.submitters)])
  ].join('\n');
  return said.toLocaleLowerCase(DOCUMENT_LOCALE).includes(text.toLocaleLowerCase(DOCUMENT_LOCALE));
}

function matchesState(paper: PaperSummary, state: Selection['state'], cases: KnownCases): boolean {
  return (
    state === 'all' ||
    replyStateOfPaper(paper, cases) === state ||
    paper.sets.some((set) => replyStateOf(set, cases) === state)
  );
}

const open = (paper: PaperSummary): number => {
  const { questions, answered } = countQuestions(paper);
  return questions - answered;
};

const COMPARE: Record<Sort, (a: PaperSummary, b: PaperSummary) => number> = {
  // The library's own order is that of adding.
  added: () => 0,
  date: (a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''),
  title: (a, b) => titleOf(a).localeCompare(titleOf(b), DOCUMENT_LOCALE, { numeric: true }),
  questions: (a, b) => countQuestions(b).questions - countQuestions(a).questions,
  open: (a, b) => open(b) - open(a)
};

/** The papers to show; what was added last comes first where nothing else decides. */
export function selectPapers(
  papers: readonly PaperSummary[],
  { text, kind, state, label, sort }: Selection,
  cases: KnownCases,
  labelsIn: (paper: PaperSummary) => readonly Label[]
): PaperSummary[] {
  return papers
    .filter(
      (paper) =>
        (kind === 'all' || paper.kind === kind) &&
        (label === '' || labelsIn(paper).some(({ text: own }) => isSameLabel(own, label))) &&
        matchesText(paper, text.trim()) &&
        matchesState(paper, state, cases)
    )
    .reverse()
    .sort(COMPARE[sort]);
}
