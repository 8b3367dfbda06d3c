import { isSameLabel, type Label } from '../../../core/annotations/labels.ts';
import type { PaperKind } from '../../../core/model/paper.ts';
import type { PaperSummary } from '../../../core/model/summary.ts';
import { formatPeople } from '../../texts/people.ts';
import {
  replyStateOf,
  replyStateOfPaper,
  type KnownCases,
  type ReplyState
} from '../../../core/overview/reply-state.ts';
import { DOCUMENT_LOCALE } from '../../texts/languages.ts';
import { titleOf } from '../../texts/titles.ts';

/** The orders in which the library can be listed. */
export const SORTS = ['added', 'date', 'title', 'questions', 'open'] as const;
/** One of these orders. */
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

/** "Vraag 2" before "Vraag 10". */
const byTitle = new Intl.Collator(DOCUMENT_LOCALE, { numeric: true });

/** Sorts by what is drawn from each paper once, however often it is compared. */
function sortBy<T>(
  papers: readonly PaperSummary[],
  of: (paper: PaperSummary) => T,
  compare: (a: T, b: T) => number
): PaperSummary[] {
  return papers
    .map((paper) => ({ paper, by: of(paper) }))
    .sort((a, b) => compare(a.by, b.by))
    .map(({ paper }) => paper);
}

const latest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const most = (a: number, b: number): number => b - a;

const SORTED: Record<Sort, (papers: PaperSummary[]) => PaperSummary[]> = {
  // The library's own order is that of adding.
  added: (papers) => papers,
  date: (papers) => sortBy(papers, (paper) => dateOf(paper) ?? '', latest),
  title: (papers) => sortBy(papers, titleOf, byTitle.compare),
  questions: (papers) => sortBy(papers, (paper) => countQuestions(paper).questions, most),
  open: (papers) => sortBy(papers, open, most)
};

/** The papers to show; what was added last comes first where nothing else decides. */
export function selectPapers(
  papers: readonly PaperSummary[],
  { text, kind, state, label, sort }: Selection,
  cases: KnownCases,
  labelsIn: (paper: PaperSummary) => readonly Label[]
): PaperSummary[] {
  const selected = papers.filter(
    (paper) =>
      (kind === 'all' || paper.kind === kind) &&
      (label === '' || labelsIn(paper).some(({ text: own }) => isSameLabel(own, label))) &&
      matchesText(paper, text.trim()) &&
      matchesState(paper, state, cases)
  );
  return SORTED[sort](selected.reverse());
}
