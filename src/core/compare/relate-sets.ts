import { matchAnswers, matchQuestions, placeAnswers } from './match-exchanges.ts';
import type { ItemMatch } from './match-items.ts';
import { matchGaps, matchNeighbours } from './match-neighbours.ts';
import type { SetEntry } from './set-entry.ts';
import type { SetPair, SetRelation } from './set-pair.ts';
import { sameWords, textItem, type TextItem } from './text-item.ts';

/** Share of the words of the smaller set that must have found a question. */
const SAME_QUESTIONS = 0.6;
const RESEMBLING = 0.3;
/** From here on a question says the same in the same words. */
const ALIKE = 0.97;
/** The share of questions that are alike in two places of one submission. */
const MOSTLY_ALIKE = 0.75;
/** Words from which an answer is nobody else's. */
const LONG_ANSWER = 20;
const SAME_ANSWER = 0.6;

/** Matches the questions and, apart from them, the answers of two sets, and says what they are. */
export function relateSets(a: SetEntry, b: SetEntry): SetPair | undefined {
  const questions = matchQuestions(a, b);
  const similarity = coverage(a, b, questions);
  if (questions.length === 0) return undefined;
  if (similarity < RESEMBLING && !isSameCase(a, b)) return undefined;
  const answers = matchAnswers(a, b, questions);
  const relation = relationOf(a, b, questions, answers, similarity);
  if (relation !== 'same') return { a, b, relation, similarity, questions, answers };
  return asOneSubmission(a, b, questions, answers, similarity);
}

/** The same for two sets of which somebody else says that they are versions of one another. */
export function relateVersions(a: SetEntry, b: SetEntry): SetPair {
  const questions = matchQuestions(a, b);
  const answers = matchAnswers(a, b, questions);
  return asOneSubmission(a, b, questions, answers, coverage(a, b, questions));
}

function asOneSubmission(
  a: SetEntry,
  b: SetEntry,
  questions: readonly ItemMatch[],
  answers: readonly ItemMatch[],
  similarity: number
): SetPair {
  // In one submission what was not recognised by itself is recognised by its place.
  const near = matchNeighbours(a.questions, b.questions, questions);
  const all = matchGaps(a.questions, b.questions, near);
  const found = all.length === questions.length ? answers : matchAnswers(a, b, all);
  const placed = placeAnswers(a, b, all, found);
  return { a, b, relation: 'same', similarity, questions: all, answers: placed };
}

/** The share of the words of the smaller set that stand in matched questions. */
function coverage(a: SetEntry, b: SetEntry, matches: readonly ItemMatch[]): number {
  const words = (items: readonly TextItem[], at: readonly number[]) =>
    at.reduce((sum, i) => sum + items[i]!.tokens.count, 0);
  const all = (items: readonly TextItem[]) =>
    items.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const inA = matches.reduce((sum, match) => sum + words(a.questions, match.a), 0);
  const inB = matches.reduce((sum, match) => sum + words(b.questions, match.b), 0);
  return Math.max(inA / (all(a.questions) || 1), inB / (all(b.questions) || 1));
}

/**
 * Tells the same submission from a template: by its case number and date where both print them,
 * else by whether questions and answers return unchanged, and whether other people were asked.
 */
function relationOf(
  a: SetEntry,
  b: SetEntry,
  questions: readonly ItemMatch[],
  answers: readonly ItemMatch[],
  similarity: number
): SetRelation {
  if (isSameCase(a, b) || isSameHead(a, b)) return 'same';
  if (similarity < SAME_QUESTIONS) return 'resembles';
  if (isOther(a.set.caseNumber, b.set.caseNumber)) return 'template';
  if (isOther(a.set.submittedOn, b.set.submittedOn) || otherPeople(a, b)) return 'template';
  const alike = questions.filter((match) => match.similarity >= ALIKE).length;
  if (alike >= MOSTLY_ALIKE * questions.length) return 'same';
  // Who answers anew, writes anew: long answers that return belong to the same questions.
  const long = answers.filter(({ a: [i] }) => a.answers[i!]!.tokens.count >= LONG_ANSWER);
  const kept = long.filter((match) => match.similarity >= SAME_ANSWER).length;
  return kept > 0 && kept * 2 >= long.length ? 'same' : 'template';
}

function isSameCase(a: SetEntry, b: SetEntry): boolean {
  return a.set.caseNumber !== undefined && a.set.caseNumber === b.set.caseNumber;
}

/** Whether both print the same day and the same subject, and nothing in their heads disagrees. */
function isSameHead(a: SetEntry, b: SetEntry): boolean {
  const [left, right] = [a.set, b.set];
  if (left.submittedOn === undefined || left.submittedOn !== right.submittedOn) return false;
  if (!left.title || !right.title || !sameWords(textItem(left.title), textItem(right.title)))
    return false;
  return !isOther(left.caseNumber, right.caseNumber) && !otherPeople(a, b);
}

/** Whether both say it, and say otherwise. */
function isOther(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right;
}

/** Whether each names someone asked or answering whom the other does not name. */
function otherPeople(a: SetEntry, b: SetEntry): boolean {
  const [left, right] = [namesOf(a), namesOf(b)];
  return lacksSome(left, right) && lacksSome(right, left);
}

function lacksSome(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].some((name) => !names.has(name));
}

/** Last names in small letters: "Van der Meulen" and "Piet van der Meulen" are one. */
function namesOf({ set }: SetEntry): Set<string> {
  const names = new Set<string>();
  for (const { name } of [...set.addressees, ...set.respondents]) {
    const last = name?.split(' ').at(-1)?.toLowerCase();
    if (last) names.add(last);
  }
  return names;
}
