import type { Answer, Question, QuestionSet } from '../model/question-set.ts';
import type { Spans } from '../model/span.ts';
import { questionKey } from './question-key.ts';

/** How a question is answered here. */
export type QuestionState = 'answered' | 'unanswered' | 'joint' | 'pointer';

/** An answer that stands under another question of the set. */
export interface JointAnswer {
  answer: Answer;
  /** The question under which it stands. */
  at: Question;
}

/** A question with what answers it, as the reader shows it. */
export interface Exchange {
  question: Question;
  /** What stands for it in addresses: "13a", the second "13" of a set "13(2)". */
  key: string;
  /** The answers that stand under it; each answer of the set stands under one question. */
  answers: readonly Answer[];
  elsewhere: readonly JointAnswer[];
  state: QuestionState;
  /** The numbers of the questions whose whole answer points here. */
  referredBy: readonly number[];
}

const startOf = (spans: Spans): number => spans[0]?.[0] ?? 0;

/** The question above an answer, among those it answers; else the first of them. */
function placeOf(answer: Answer, questions: readonly Question[]): Question | undefined {
  const start = startOf(answer.heading?.spans ?? answer.spans);
  return questions.findLast((question) => startOf(question.spans) < start) ?? questions[0];
}

function stateOf(answers: readonly Answer[], elsewhere: readonly JointAnswer[]): QuestionState {
  if (answers.length === 0) return elsewhere.length > 0 ? 'joint' : 'unanswered';
  if (answers.every((answer) => answer.refersTo)) return 'pointer';
  return 'answered';
}

/** Gives each question of a set a name of its own for addresses. */
function keysOf(questions: readonly Question[]): string[] {
  const seen = new Map<string, number>();
  return questions.map(({ label, number }) => {
    const name = questionKey(label) || String(number);
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? name : `${name}(${n})`;
  });
}

/** The exchange that an address names: by its key, else by a number that its heading names. */
export function findExchange(exchanges: readonly Exchange[], key: string): Exchange | undefined {
  return (
    exchanges.find((exchange) => exchange.key === key) ??
    exchanges.find(({ question }) => question.numbers.includes(Number(key)))
  );
}

/** Lays out a set for reading: an answer for several questions stands once, and is found from each. */
export function readExchanges(set: QuestionSet): Exchange[] {
  const keys = keysOf(set.questions);
  const byId = new Map(set.questions.map((question) => [question.id, question]));
  const here = new Map<string, Answer[]>();
  const elsewhere = new Map<string, JointAnswer[]>();
  const pointers = new Map<number, number[]>();
  for (const answer of set.answers) {
    const served = answer.questionIds.flatMap((id) => byId.get(id) ?? []);
    const at = placeOf(answer, served);
    if (!at) continue;
    for (const question of served) {
      if (question === at) push(here, question.id, answer);
      else push(elsewhere, question.id, { answer, at });
    }
    for (const target of answer.refersTo ?? []) push(pointers, target, at.number);
  }
  return set.questions.map((question, i) => {
    const answers = here.get(question.id) ?? [];
    const joint = elsewhere.get(question.id) ?? [];
    return {
      question,
      key: keys[i]!,
      answers,
      elsewhere: joint,
      state: stateOf(answers, joint),
      referredBy: question.numbers.flatMap((number) => pointers.get(number) ?? [])
    };
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
