import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Answer, QuestionSet } from '../../model/question-set.ts';
import { spanOf } from './item-span.ts';

/** Looks for answers that contradict one another, or that are as long as several. */
export function checkConsistency(set: QuestionSet): Diagnostic[] {
  return findAnsweredTwice(set).concat(findIncompleteGroups(set), findLong(set));
}

/** "Antwoord 2 en 3" and below it an "Antwoord 3" of its own: both are kept. */
function findAnsweredTwice({ questions, answers }: QuestionSet): Diagnostic[] {
  const answered = new Set<string>();
  const twice = new Set<string>();
  for (const { questionIds, refersTo } of answers) {
    if (refersTo) continue;
    for (const id of questionIds) (answered.has(id) ? twice : answered).add(id);
  }
  if (twice.size === 0) return [];
  return questions
    .filter(({ id }) => twice.has(id))
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
    const target = refersTo?.length === 1 ? refersTo[0] : undefined;
    if (target === undefined) continue;
    const known = pointing.get(target);
    if (!known) pointing.set(target, new Set(questionNumbers));
    else for (const number of questionNumbers) known.add(number);
  }
  const found: Diagnostic[] = [];
  if (pointing.size === 0) return found;
  for (const answer of answers) {
    const { heading, questionNumbers, refersTo } = answer;
    if (!heading || questionNumbers.length < 2 || refersTo) continue;
    const numbers = forgottenMembers(questionNumbers, pointing);
    if (numbers.length === 0) continue;
    found.push({
      code: 'joint-answer-incomplete',
      severity: 'info',
      span: spanOf(answer),
      data: { numbers }
    });
  }
  return found;
}

/** Who points to a group without being one of it; none where no member points to it either. */
function forgottenMembers(
  numbers: readonly number[],
  pointing: ReadonlyMap<number, ReadonlySet<number>>
): number[] {
  const members = new Set(numbers);
  const others = new Set<number>();
  let isGroup = false;
  for (const target of numbers) {
    for (const number of pointing.get(target) ?? []) {
      if (members.has(number)) isGroup = true;
      else others.add(number);
    }
  }
  return isGroup ? [...others] : [];
}

/** A set with fewer answers has no usual length. */
const ENOUGH = 8;
/** So many times the middle one. */
const LONG = 20;
/** A shorter answer is just an answer, in characters. */
const LEAST = 8000;

function findLong({ answers }: QuestionSet): Diagnostic[] {
  if (answers.length < ENOUGH || !holdsVeryLong(answers)) return [];
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

function holdsVeryLong(answers: readonly Answer[]): boolean {
  for (const answer of answers) if (isVeryLong(answer)) return true;
  return false;
}

const isVeryLong = ({ text }: Answer): boolean => text.length > LEAST;
