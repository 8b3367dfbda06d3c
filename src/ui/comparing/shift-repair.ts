import type { Finding } from '../../core/compare/finding.ts';
import type { Versions } from '../../core/compare/versions.ts';
import type { RunMember } from '../../core/corrections/make/statements.ts';
import type { Exchange } from '../../core/reading/exchange.ts';
import { homeOf } from './answer-notes.ts';

/** Answers of one set that go the same number of questions down, or up below 0. */
export interface ShiftRun {
  run: readonly RunMember[];
  by: number;
}

/** What puts the answers of a set back under their own questions, and how sure that is. */
export interface ShiftRepair {
  runs: readonly ShiftRun[];
  /** The questions under which they stand now, as numbered. */
  numbers: readonly number[];
  /** Found by itself, without another source that proves it. */
  isSuspected: boolean;
}

/** How the answers of a set that stand under another question go back; nothing where none does. */
export function shiftRepair(
  setId: string,
  exchanges: readonly Exchange[],
  { findings, pairs }: Pick<Versions, 'findings' | 'pairs'>
): ShiftRepair | undefined {
  const own = findings.filter((finding) => finding.in.setId === setId);
  const at = new Map(exchanges.map(({ question }, index) => [question.id, index]));
  const moves = own.flatMap((finding) => movesOf(finding, exchanges, at, pairs));
  const isSuspected = own.every(({ code }) => code !== 'answer-shifted');
  const distinct = [...new Map(moves.map((move) => [move.from, move])).values()].sort(
    (x, y) => x.from - y.from
  );
  const runs = [...new Set(distinct.map(({ by }) => by))].flatMap((by): ShiftRun[] => {
    const run = distinct
      .filter((move) => move.by === by)
      .flatMap(({ from }) => membersOf(exchanges, from, by, at));
    return run.length > 0 ? [{ run, by }] : [];
  });
  if (runs.length === 0) return undefined;
  const numbers = distinct.map(({ from }) => exchanges[from]!.question.number);
  return { runs, numbers, isSuspected };
}

/** From the question under which an answer stands, so many questions on. */
interface Move {
  from: number;
  by: number;
}

function movesOf(
  finding: Finding,
  exchanges: readonly Exchange[],
  at: ReadonlyMap<string, number>,
  pairs: Versions['pairs']
): Move[] {
  const { code, data, in: here } = finding;
  if (code === 'answer-shifted') {
    const from = at.get(here.questionId ?? '');
    const home = at.get(homeOf(finding, pairs)?.questionId ?? '');
    return from === undefined || home === undefined || home === from
      ? []
      : [{ from, by: home - from }];
  }
  if (code !== 'suspected-shift') return [];
  const numbers = new Set(data.numbers);
  return exchanges.flatMap(({ question }, from) =>
    numbers.has(question.number) ? [{ from, by: data.offset }] : []
  );
}

/** The answers under a question, each for the questions that it serves, so many further on. */
function membersOf(
  exchanges: readonly Exchange[],
  from: number,
  by: number,
  at: ReadonlyMap<string, number>
): RunMember[] {
  return (exchanges[from]?.answers ?? []).map(({ id, questionIds }) => ({
    answerId: id,
    questionIds: questionIds.flatMap((questionId) => {
      const index = at.get(questionId);
      return index === undefined ? [] : (exchanges[index + by]?.question.id ?? []);
    })
  }));
}
