import type { Evidence } from '../../model/diagnostic.ts';
import type { PaperKind } from '../../model/paper.ts';
import { answeredShare } from './belief/answered-headings.ts';
import { chooseForm, type Form, headingsOf } from './form.ts';
import { kindOf, kindWithAnswers } from './kind.ts';
import { readSigns } from './signs/read-signs.ts';
import type { Heading } from '../structure/headings/heading.ts';
import type { Row } from '../structure/rows/rows.ts';
import { opensQuestions } from '../structure/shapes/description-start.ts';
import { putsQuestionsAbove } from '../structure/shapes/puts-questions.ts';

/** What a paper is taken for, and why. */
export interface Decision {
  kind: PaperKind;
  form: Form;
  evidence: readonly Evidence[];
}

/** Reads the signs of a text's form and decides what it is. */
export function decideForm(
  text: string,
  rows: readonly Row[],
  headings: readonly Heading[],
  wrapped: boolean
): Decision {
  const signs = readSigns(text, rows, headings[0]?.row ?? rows.length);
  const evidence = new Set(signs);
  const form = chooseForm(rows, headings, evidence, wrapped);
  if (form.type === 'prose' && evidence.has('questions-sentence') && listsSets(rows)) {
    evidence.delete('questions-sentence');
  }
  const found = headingsOf(form);
  if (found.some(({ role }) => role === 'question')) evidence.add('question-headings');
  if (found.some(({ role }) => role === 'answer')) evidence.add('answer-headings');
  const isUnlabelled =
    form.type === 'unlabelled' ||
    (form.type === 'several' && form.sets.some(({ unlabelled }) => unlabelled !== undefined));
  if (isUnlabelled) evidence.add('unlabelled-questions');
  const answered =
    found.some(({ role }) => role === 'answer') ||
    (form.type === 'headed' && mostlyAnswered(found, rows, wrapped)) ||
    form.type === 'unlabelled';
  const kind = kindOf(form, evidence, answered);
  const isAnswered = kind === 'question-set' && form.type === 'headed' && answered;
  return { kind: isAnswered ? kindWithAnswers(evidence) : kind, form, evidence: [...evidence] };
}

/** So many descriptions without a question below any of them are a list of papers. */
const LISTED = 3;

/** "2031Z00412 Vragen van het lid …", "2031Z00413 Vragen van de leden …": an overview of what was asked. */
function listsSets(rows: readonly Row[]): boolean {
  let listed = 0;
  for (const { text } of rows) if (opensQuestions(text) && ++listed === LISTED) return true;
  return false;
}

/** From this share of questions on, answers without headings are believed. */
const MOST = 0.6;

function mostlyAnswered(headings: readonly Heading[], rows: readonly Row[], wrapped: boolean) {
  const share = answeredShare(headings, rows, wrapped);
  return putsQuestionsAbove(rows, headings[0]?.row ?? 0) ? share === 1 : share > MOST;
}
