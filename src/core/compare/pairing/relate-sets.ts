import { matchAnswers, matchQuestions, placeAnswers } from './match-exchanges.ts';
import { type ItemMatch, matchesOf, matchingOf } from './matching.ts';
import { matchGaps, matchNeighbours } from './match-neighbours.ts';
import type { SetEntry } from './set-entry.ts';
import type { SetPair, SetRelation } from './set-pair.ts';
import { isOther, isSameCase, isSameHead, otherPeople } from './set-heads.ts';
import { distinct, overlap } from '../sorted-sets.ts';
import type { TextItem } from '../tokens/text-item.ts';

/** Share of the words of the smaller set that must have found a question. */
const SAME_QUESTIONS = 0.6;
const RESEMBLING = 0.3;
/** From here on a question says the same in the same words. */
const ALIKE = 0.97;
/** The share of questions that are alike in two places of one submission. */
const MOSTLY_ALIKE = 0.75;
/** Fewer word pairs in common are what all questions share: "Bent u bekend met het bericht". */
const LEAST_SAME = 6;
const LEAST_SHARED = 20;
/** The share of its word pairs that a template leaves as they are. */
const CONSTANT = 0.7;
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

/** Whether two sets have more in common than the phrases of all questions. */
export function isWorthShowing({ a, b, relation }: SetPair): boolean {
  return relation !== 'resembles' || sharedPairs(a, b).count >= LEAST_SHARED;
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
  const found = matchingOf(a.questions, b.questions, questions);
  matchNeighbours(found);
  matchGaps(found);
  const all = matchesOf(found);
  const said = all.length === questions.length ? answers : matchAnswers(a, b, all);
  const placed = placeAnswers(a, b, all, said);
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
 * Sets that share little more than the phrases of all questions merely resemble.
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
  const shared = sharedPairs(a, b);
  const otherwise =
    shared.count >= LEAST_SHARED && shared.share >= CONSTANT ? 'template' : 'resembles';
  if (isOther(a.set.caseNumber, b.set.caseNumber)) return otherwise;
  if (isOther(a.set.submittedOn, b.set.submittedOn)) return otherwise;
  const alike =
    shared.count >= LEAST_SAME &&
    share(questions, ({ similarity }) => similarity >= ALIKE) >= MOSTLY_ALIKE;
  // Who answers anew, writes anew: long answers that return belong to the same questions.
  const long = answers.filter(({ a: [i] }) => a.answers[i!]!.tokens.count >= LONG_ANSWER);
  const answered = share(long, ({ similarity }) => similarity >= SAME_ANSWER) >= 0.5;
  // Another may answer than was asked, but not with the same words.
  if (otherPeople(a, b)) return alike && answered ? 'same' : otherwise;
  return alike || answered ? 'same' : otherwise;
}

function share(matches: readonly ItemMatch[], counts: (match: ItemMatch) => boolean): number {
  return matches.filter(counts).length / (matches.length || 1);
}

/** The word pairs that the questions of both sets have, and their share of the smaller set. */
function sharedPairs(a: SetEntry, b: SetEntry): { count: number; share: number } {
  const pairsOf = ({ questions }: SetEntry) =>
    distinct(Int32Array.from(questions.flatMap(({ pairs }) => [...pairs])));
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const count = overlap(left, right);
  return { count, share: count / (Math.min(left.length, right.length) || 1) };
}
