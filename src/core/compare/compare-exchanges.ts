import { classOfChanges } from './align/change-kinds.ts';
import { compareTokens } from './align/compare-texts.ts';
import type { Change, TextComparison, VersionClass } from './align/comparison.ts';
import type { Finding, Place } from './finding.ts';
import { deviatingHalf } from './findings/deviating.ts';
import { compareNoteMarks } from './align/note-marks.ts';
import { paragraphFindings } from './findings/paragraph-findings.ts';
import { type Half, halvesOf, isShifted } from './pairing/pair-maps.ts';
import { placeOf } from './pairing/place.ts';
import type { SetEntry } from './pairing/set-entry.ts';
import type { SetPair } from './pairing/set-pair.ts';
import type { TextFinder } from './findings/text-finder.ts';
import { isShort, joinItems, sameWords, type TextItem } from './tokens/text-item.ts';

/** How two texts differ. Where one of them is several texts, they were joined by blank lines. */
export interface Difference {
  class: VersionClass;
  before: string;
  after: string;
  changes: readonly Change[];
}

/** The same question in two places, with what answers it there, wherever that stands. */
export interface ExchangePair {
  a: Place;
  b: Place;
  question: Difference;
  /** Absent where one side, or both, has no answer. */
  answer?: Difference & { answersA: readonly string[]; answersB: readonly string[] };
}

interface AnswerComparison {
  difference: NonNullable<ExchangePair['answer']>;
  findings: Finding[];
}

/** Compares the questions of a pair of sets with their counterparts, and so their answers. */
export function compareExchanges(
  pair: SetPair,
  find: TextFinder
): { exchanges: ExchangePair[]; findings: Finding[] } {
  const { a, b } = pair;
  const half = leadingHalf(pair);
  const isFirst = half.own === a;
  const compared = new Map<string, AnswerComparison>();
  const exchanges = pair.questions.map((match): ExchangePair => {
    const { difference: question } = differenceOf(
      joinItems(a.questions, match.a),
      joinItems(b.questions, match.b)
    );
    const placeA = placeOf(a, ...match.a);
    const placeB = placeOf(b, ...match.b);
    const here = answersAt(half.own, isFirst ? match.a : match.b);
    const there = answersAt(half.other, isFirst ? match.b : match.a);
    // One answer there may be several here, under the next questions.
    const parts = unique(here.flatMap((answer) => ownOf(half, answer)));
    const matched = unique(
      parts.flatMap((answer) => {
        const found = half.answers[answer];
        return found ? half.others(found) : [];
      })
    );
    const own = tellingAnswers(half.own, parts, here);
    // Without a counterpart elsewhere the answer is held against what stands in its place.
    const others =
      matched.length > 0 ? tellingAnswers(half.other, matched, there) : freeAnswers(half, there);
    if (own.length === 0 || others.length === 0) return { a: placeA, b: placeB, question };
    const [first, second] = isFirst ? [own, others] : [others, own];
    const key = `${first.join()}|${second.join()}`;
    const known =
      compared.get(key) ?? compareAnswers(pair, first, second, matched.length > 0, find);
    compared.set(key, known);
    return { a: placeA, b: placeB, question, answer: known.difference };
  });
  return { exchanges, findings: [...compared.values()].flatMap(({ findings }) => findings) };
}

/**
 * The half that says under which question an answer belongs: the first, unless its answers are those
 * that stand under other questions. What differs is then told of the same question either way round.
 */
function leadingHalf(pair: SetPair): Half {
  const halves = halvesOf(pair);
  const shifted = pair.answers.filter((match) => isShifted(halves, match));
  const places = shifted.map((match) => ({ a: match.a[0]!, b: match.b[0]! }));
  const isFirstWrong = shifted.length > 0 && deviatingHalf(halves, places).half === halves[0];
  return halves[isFirstWrong ? 1 : 0];
}

/** All own answers that are, with this one, one answer of the other set. */
function ownOf(half: Half, answer: number): number[] {
  const match = half.answers[answer];
  return match ? half.answers.flatMap((other, at) => (other === match ? [at] : [])) : [answer];
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y);
}

function answersAt({ answersOf }: SetEntry, questions: readonly number[]): number[] {
  return unique(questions.flatMap((at) => answersOf[at]!));
}

/**
 * Of answers that stand for one answer elsewhere those that say something: what is printed under
 * several questions once, at its own question where it can be, and none that points to another one.
 */
function tellingAnswers(
  { answers, questionsOf, set }: SetEntry,
  parts: readonly number[],
  here: readonly number[]
): number[] {
  const told: number[] = [];
  for (const at of new Set([...here.filter((own) => parts.includes(own)), ...parts])) {
    const { refersTo = [] } = set.answers[at]!;
    const isTold = told.some((other) => sameWords(answers[other]!, answers[at]!));
    const isPointer = parts.some(
      (other) =>
        other !== at &&
        questionsOf[other]!.some((question) => refersTo.includes(set.questions[question]!.number))
    );
    if (!isTold && !isPointer) told.push(at);
  }
  return unique(told);
}

/** Those of some answers of the other set that belong to no other question, nor repeat one that does. */
function freeAnswers(
  { other: { answers }, otherAnswers }: Half,
  there: readonly number[]
): number[] {
  const taken = otherAnswers.flatMap((match, at) => (match ? [at] : []));
  const repeats = (at: number) =>
    !isShort(answers[at]!) && taken.some((other) => sameWords(answers[other]!, answers[at]!));
  return there.filter((at) => !taken.includes(at) && !repeats(at));
}

function differenceOf(
  a: TextItem,
  b: TextItem
): { difference: Difference; comparison: TextComparison } {
  const comparison = compareTokens(a.tokens, b.tokens);
  const { class: found, changes } = comparison;
  return { difference: { class: found, before: a.text, after: b.text, changes }, comparison };
}

function compareAnswers(
  { a, b }: SetPair,
  own: readonly number[],
  others: readonly number[],
  matched: boolean,
  find: TextFinder
): AnswerComparison {
  const itemA = joinItems(a.answers, own);
  const itemB = joinItems(b.answers, others);
  const { difference, comparison } = differenceOf(itemA, itemB);
  const marks = compareNoteMarks(marksOf(a, own), marksOf(b, others), comparison);
  const changes = [...difference.changes, ...marks];
  const findings = matched
    ? paragraphFindings(
        { entry: a, question: a.questionsOf[own[0]!]![0]!, item: itemA },
        { entry: b, question: b.questionsOf[others[0]!]![0]!, item: itemB },
        comparison,
        find
      )
    : [];
  return {
    difference: {
      ...difference,
      class: classOfChanges(changes),
      changes,
      answersA: own.map((at) => a.set.answers[at]!.id),
      answersB: others.map((at) => b.set.answers[at]!.id)
    },
    findings
  };
}

/** The note marks of joined answers, their offsets counted in the joined text. */
function marksOf(entry: SetEntry, at: readonly number[]): { label: string; offset: number }[] {
  let start = 0;
  return at.flatMap((index) => {
    const answer = entry.set.answers[index]!;
    const marks = answer.footnoteMarks.map(({ label, offset }) => ({
      label,
      offset: offset + start
    }));
    start += answer.text.length + 2;
    return marks;
  });
}
