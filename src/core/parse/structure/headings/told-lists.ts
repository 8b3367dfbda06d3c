import type { Candidate } from './heading-candidates.ts';

/** Fewer questions with an answer of their own tell nothing of the others. */
const OWN = 3;

/**
 * Leaves out the list of questions that an answer tells of, "Vraag 1 Vaart u vaak? 40% ja. Vraag 2 …" of a survey: it
 * begins at 1 again behind an answer, none of it has an answer with its number, and behind it the paper's own questions
 * go on, each of which has one, none left out and none twice. Where only the last questions begin anew, another set does.
 */
export function withoutToldLists(candidates: readonly Candidate[]): readonly Candidate[] {
  const words = candidates.filter(
    ({ shape, lowerCase, fullStop, byMember, byLetter }) =>
      shape.startsWith('word') && !lowerCase && !fullStop && !byMember && !byLetter
  );
  const numbers = words.flatMap(({ role, numbers: [first] }) =>
    role === 'question' && first !== undefined ? [first] : []
  );
  if (new Set(numbers).size === numbers.length) return candidates;
  const own = ownQuestions(words);
  if (!own) return candidates;
  const told = new Set<Candidate>();
  let run: Candidate[] = [];
  for (const word of words) {
    if (own.has(word)) {
      if (isList(run)) for (const one of run) told.add(one);
      run = [];
    } else if (word.role === 'question' || word.numbers.length === 0) run.push(word);
  }
  return candidates.filter((one) => !told.has(one));
}

/** Questions from 1 on, and words that head an answer without a number. */
const isList = (run: readonly Candidate[]): boolean =>
  run[0]?.role === 'question' && run[0].numbers[0] === 1;

/** The questions of which an answer with their numbers stands right behind; nothing where these do not count on from 1. */
function ownQuestions(words: readonly Candidate[]): ReadonlySet<Candidate> | undefined {
  const own = new Set<Candidate>();
  const taken = new Set<number>();
  for (const [i, { role, numbers }] of words.entries()) {
    if (role === 'question' || numbers.length === 0) continue;
    const left = new Set(numbers);
    for (let at = i - 1; at >= 0 && left.size > 0; at--) {
      const above = words[at]!;
      const isAnswered =
        above.role === 'question' &&
        above.numbers.length > 0 &&
        above.numbers.every((number) => left.has(number));
      if (!isAnswered) break;
      own.add(above);
      for (const number of above.numbers) left.delete(number);
    }
    if (left.size > 0 || numbers.some((number) => taken.has(number))) return undefined;
    for (const number of numbers) taken.add(number);
  }
  const countsOn = taken.size >= OWN && [...taken].every((number) => number <= taken.size);
  return countsOn ? own : undefined;
}
