import type { Turn } from './sequence-model.ts';
import type { Unit } from './sentence-units.ts';

/** No more sentences than these are asked as one question: with more of them, several may share an answer. */
const LONGEST = 3;

/** So many questions with an answer below each of them are no chance. */
const LEAST = 3;

/** Sentences that ask, from `first` up to `next`, with nothing between them. */
interface Run {
  first: number;
  next: number;
}

/**
 * The turns of a text of which the paragraphs became sentences: where one that answers follows all that ask but few,
 * each question has its answer below it, so what is asked right behind a question belongs to it: "Hoeveel
 * veren zijn er? Waar varen die? Er zijn er twaalf." Questions without answers stay one to a sentence.
 */
export function askedTogether(units: readonly Unit[], turns: readonly Turn[]): readonly Turn[] {
  if (!units.some(({ isSentence }) => isSentence)) return turns;
  const runs = findRuns(units, turns);
  const answered = runs.filter(({ next }) => next < turns.length);
  const asked = runs.reduce((sum, { first, next }) => sum + next - first, 0);
  if (answered.length < LEAST || asked > answered.length * 2) return turns;
  const together = [...turns];
  for (const { first, next } of answered) {
    if (next - first <= LONGEST) together.fill('question-continued', first + 1, next);
  }
  return together;
}

function findRuns(units: readonly Unit[], turns: readonly Turn[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < turns.length; first++) {
    if (turns[first] !== 'question' || !units[first]!.isSentence) continue;
    let next = first + 1;
    while (next < turns.length && units[next]!.isSentence && isAsking(turns[next]!)) next++;
    runs.push({ first, next });
    first = next - 1;
  }
  return runs;
}

const isAsking = (turn: Turn): boolean => turn === 'question' || turn === 'question-continued';
