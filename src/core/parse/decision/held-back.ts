import type { Diagnostic, Evidence } from '../../model/diagnostic.ts';
import type { Paper } from '../../model/paper.ts';
import { isLetter } from './belief/believed-headings.ts';
import type { Decision } from './decision.ts';
import type { Form } from './form.ts';
import { kindOf } from './kind.ts';
import type { Heading } from '../structure/headings/heading.ts';
import type { Part } from '../structure/part.ts';

/**
 * Questions and answers under "Vraag" and "Antwoord" that were left as prose, because nothing shows that
 * members asked: whoever knows that they did can have them read all the same.
 */
export interface HeldBack {
  /** What its parts would be. */
  parts: readonly Part[];
  questions: number;
  answers: number;
  /** From the first of these headings to the last, in UTF-16 code units. */
  from: number;
  to: number;
}

/** Where groups and people speak, in memos and bills, such words head something else. */
const OF_OTHERS: readonly Evidence[] = ['speakers', 'groups-speak', 'memo-stamp', 'bill-title'];

/** So many labelled questions without an answer are a list, and no titles that ask. */
const A_LIST = 3;

/** What was labelled as questions and answers in a text that was taken for prose; mostly nothing. */
export function findHeldBack(
  { form, evidence }: Decision,
  headings: readonly Heading[],
  readParts: (decision: Decision) => readonly Part[]
): HeldBack | undefined {
  if (form.type !== 'prose' || headings.length < 2) return undefined;
  if (evidence.some((sign) => OF_OTHERS.includes(sign))) return undefined;
  const labelled = headings.filter(({ shape }) => shape.startsWith('word'));
  const questions = labelled.filter(({ role }) => role === 'question').length;
  const answers = labelled.length - questions;
  const signs = new Set(evidence);
  if (questions === 0 || (answers === 0 && (isLetter(signs) || questions < A_LIST)))
    return undefined;
  const headed: Form = { type: 'headed', headings };
  const kind = kindOf(headed, signs, answers > 0);
  return {
    parts: readParts({ kind, form: headed, evidence }),
    questions,
    answers,
    from: labelled[0]!.from,
    to: labelled.at(-1)!.to
  };
}

/** A paper that has no set says so of what was held back. */
export function withHeldBack(paper: Paper, heldBack: HeldBack | undefined): Paper {
  if (!heldBack || paper.questionSets.length > 0) return paper;
  const { questions, answers, from, to } = heldBack;
  const diagnostic: Diagnostic = {
    code: 'questions-held-back',
    severity: 'info',
    span: [from, to],
    data: { questions, answers }
  };
  return { ...paper, diagnostics: [...paper.diagnostics, diagnostic] };
}
