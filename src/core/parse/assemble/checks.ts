import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Answer, Question, QuestionSet } from '../../model/question-set.ts';
import { checkConsistency } from './check-consistency.ts';
import { spanOf } from './item-span.ts';

/** Looks for what is odd about the questions and answers of one set. */
export function checkSet(set: QuestionSet, headerMissing: boolean): Diagnostic[] {
  const { span } = set;
  const missing: Diagnostic = { code: 'set-header-missing', severity: 'warning', span, data: {} };
  const found = checkNumbers(set).concat(checkAnswers(set), checkConsistency(set));
  return headerMissing ? [missing, ...found] : found;
}

function checkNumbers(set: QuestionSet): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (set.questions.some(({ numbered }) => numbered === false)) {
    diagnostics.push({ code: 'numbers-counted', severity: 'info', span: set.span, data: {} });
    return diagnostics;
  }
  const seen = new Map<number, string>();
  let previous = 0;
  let highest = 0;
  for (const question of set.questions) {
    for (const number of question.numbers) {
      const span = spanOf(question);
      const label = seen.get(number);
      const isLetter = /[a-z]/iu.test(question.label) && label !== question.label;
      if (label !== undefined && !isLetter) {
        diagnostics.push({ code: 'number-repeated', severity: 'warning', span, data: { number } });
      } else if (number < previous && label === undefined) {
        const data = { number, after: previous };
        diagnostics.push({ code: 'number-out-of-order', severity: 'info', span, data });
      }
      seen.set(number, question.label);
      previous = number;
      highest = Math.max(highest, number);
    }
  }
  const first = set.questions[0];
  if (first && first.number > 1) {
    const data = { first: first.number };
    const span = spanOf(first);
    diagnostics.push({ code: 'numbers-start-late', severity: 'info', span, data });
  }
  for (let number = first?.number ?? 1; number <= highest; number++) {
    if (seen.has(number)) continue;
    diagnostics.push({
      code: 'number-missing',
      severity: 'warning',
      span: set.span,
      data: { number }
    });
  }
  return diagnostics;
}

function checkAnswers(set: QuestionSet): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const answered = new Set(set.answers.flatMap(({ questionIds }) => questionIds));
  const known = new Set(set.questions.flatMap(({ numbers }) => numbers));
  const byId = new Map(set.questions.map((question) => [question.id, question]));
  for (const answer of set.answers) {
    const span = spanOf(answer);
    const numbers = answer.questionNumbers;
    if (answer.heading && numbers.length > 1) {
      diagnostics.push({ code: 'joint-answer', severity: 'info', span, data: { numbers } });
    }
    const question = misnumberedFor(answer, byId);
    if (question && numbers.every((number) => known.has(number))) {
      const data = { numbers, question: question.number };
      diagnostics.push({ code: 'answer-misnumbered', severity: 'warning', span, data });
    }
    if (numbers.some((number) => !known.has(number)) || answer.questionIds.length === 0) {
      const unknown = numbers.filter((number) => !known.has(number));
      diagnostics.push({
        code: 'answer-without-question',
        severity: 'warning',
        span,
        data: { numbers: unknown }
      });
    }
  }
  if (set.answers.length === 0) return diagnostics;
  for (const question of set.questions) {
    if (answered.has(question.id)) continue;
    const data = { number: question.number };
    diagnostics.push({
      code: 'question-unanswered',
      severity: 'warning',
      span: spanOf(question),
      data
    });
  }
  return diagnostics;
}

/** "Antwoord 14" below question 13, which is the only one it answers: that question. */
function misnumberedFor(
  { heading, questionIds: [id], questionNumbers }: Answer,
  byId: ReadonlyMap<string, Question>
): Question | undefined {
  const question = heading && id !== undefined ? byId.get(id) : undefined;
  const isNamed = question?.numbers.some((number) => questionNumbers.includes(number)) ?? true;
  return isNamed ? undefined : question;
}
