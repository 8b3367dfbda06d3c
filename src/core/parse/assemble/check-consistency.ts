import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Answer, QuestionSet } from '../../model/question-set.ts';
import { spanOf } from './item-span.ts';

/** Looks for answers that contradict one another, or that are as long as several. */
export function checkConsistency(set: QuestionSet): Diagnostic[] {
  return findAnsweredTwice(set).concat(findIncompleteGroups(set), findLong(set));
}

/** "Antwoord 2 en 3" and below it an "Antwoord 3" of its own: both are kept. */
function findAnsweredTwice({ questions, answers }: QuestionSet): Diagnostic[] {
  const times = new Map<string, number>();
  for (const { questionIds, refersTo } of answers) {
    if (refersTo) continue;
    for (const id of questionIds) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return questions
    .filter(({ id }) => (times.get(id) ?? 0) > 1)
    .map((question) => ({
      code: 'answered-twice',
      severity: 'info',
      span: spanOf(question),
      data: { number: question.number }
    }));
}

/**
 * "Antwoord op vragen 4, 7 en 9", and under 7, 9 and 11 "Zie het antwoord op vraag 4": where the
 * members of a group point to their answer, one that points without being a member was forgotten.
 */
function findIncompleteGroups({ answers }: QuestionSet): Diagnostic[] {
  const pointing = new Map<number, Set<number>>();
  for (const { refersTo, questionNumbers } of answers) {
    // What points to several answers sums them up, and is no member of a group.
    const [target] = refersTo?.length === 1 ? refersTo : [];
    if (target === undefined) continue;
    const known = pointing.get(target);
    if (!known) pointing.set(target, new Set(questionNumbers));
    else for (const number of questionNumbers) known.add(number);
  }
  if (pointing.size === 0) return [];
  return answers.flatMap((answer) => {
    const { heading, questionNumbers, refersTo } = answer;
    if (!heading || questionNumbers.length < 2 || refersTo) return [];
    const members = new Set(questionNumbers);
    const referring = questionNumbers.flatMap((number) => [...(pointing.get(number) ?? [])]);
    const others = [...new Set(referring.filter((number) => !members.has(number)))];
    if (others.length === 0 || !referring.some((number) => members.has(number))) return [];
    const data = { numbers: others };
    return [{ code: 'joint-answer-incomplete', severity: 'info', span: spanOf(answer), data }];
  });
}

/** A set with fewer answers has no usual length. */
const ENOUGH = 8;
/** So many times the middle one. */
const LONG = 20;
/** A shorter answer is just an answer, in characters. */
const LEAST = 8000;

function findLong({ answers }: QuestionSet): Diagnostic[] {
  if (answers.length < ENOUGH || !answers.some(isVeryLong)) return [];
  const lengths = answers.map(({ text }) => text.length).sort((a, b) => a - b);
  const usual = Math.max(1, lengths[Math.floor(lengths.length / 2)]!);
  return answers
    .filter((answer) => isVeryLong(answer) && answer.text.length > LONG * usual)
    .map((answer) => ({
      code: 'answer-long',
      severity: 'info',
      span: spanOf(answer),
      data: { times: Math.round(answer.text.length / usual) }
    }));
}

const isVeryLong = ({ text }: Answer): boolean => text.length > LEAST;
